"""The commands against bad input: one sentence, an exit code that is not 0, and never a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner

from bot.cli import commands


@pytest.fixture(autouse=True)
def log_of_its_own() -> Iterator[None]:
    """Take back the log that a command has led to its own standard error, which is closed afterwards."""
    yield
    structlog.reset_defaults()


@pytest.mark.parametrize("command", [["migrate"], ["link-url", "ram"], ["chat"], ["run"]])
def test_a_data_folder_that_cannot_be_one_is_said(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").touch()
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(commands, command)
    assert (done.exit_code, "File exists" in done.stderr) == (2, True)


@pytest.mark.parametrize("command", [["migrate"], ["chat"], ["run"]])
def test_a_damaged_database_is_named(command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "bot.db").write_bytes(b"no database" * 100)
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(commands, command)
    assert (done.exit_code, "data/bot.db: file is not a database" in done.stderr) == (2, True)


def test_an_env_file_that_is_no_text_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".env").write_bytes(b"KATIXO_BOT_LISTEN=\xff\n")
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(commands, ["doctor"])
    assert (done.exit_code, ".env" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "given", "said"),
    [
        (["chai 40", "--now", "teatime"], "", "--now 'teatime'"),
        (["--jsonl"], '{"id": 1, "text": "chai 40"}\nnonsense\n', "Line 2"),
        (["--jsonl"], '{"id": 1}\n', "Line 1"),
        (["--jsonl"], '{"text": "chai 40", "now": 5}\n', "Line 1"),
        (["--jsonl"], "[" * 100_000 + "\n", "Line 1"),
    ],
)
def test_parse_says_what_it_cannot_read(arguments: list[str], given: str, said: str) -> None:
    done = CliRunner().invoke(commands, ["parse", *arguments], input=given)
    assert (done.exit_code, said in done.output) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["5000111222", "--channel", "telegram"], "give --phone"), (["ram", "--channel", "fax"], "fax")],
)
def test_a_chat_that_has_no_link_is_said_to_have_none(arguments: list[str], said: str) -> None:
    done = CliRunner().invoke(commands, ["link-url", *arguments])
    assert (done.exit_code, said in done.stderr) == (2, True)


def test_the_ledger_of_a_bot_that_nobody_has_written_to_is_clear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(commands, ["migrate"])
    done = CliRunner().invoke(commands, ["doctor", "--ledger"])
    assert (done.exit_code, "has come to its end" in done.stdout) == (0, True)
