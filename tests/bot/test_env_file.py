"""The file .env: what is changed, what stays, and who can read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import read_settings
from bot.env_file import NoEnvFile, changed, read_env, write_env

OLD = """# my bot
KATIXO_BOT_LISTEN=127.0.0.1:9000
#KATIXO_BOT_PUBLIC_URL=
OTHER=1
export KATIXO_BOT_LANGUAGE=hi
"""


def test_only_what_is_given_changes_and_nothing_is_said_twice() -> None:
    text = changed(OLD, {"LISTEN": "127.0.0.1:1", "PUBLIC_URL": "https://b.example", "LANGUAGE": "en", "OCR": "off"})
    assert text.splitlines() == [
        "# my bot",
        "KATIXO_BOT_LISTEN=127.0.0.1:1",
        "KATIXO_BOT_PUBLIC_URL=https://b.example",
        "OTHER=1",
        "KATIXO_BOT_LANGUAGE=en",
        "KATIXO_BOT_OCR=off",
    ]


@pytest.mark.parametrize("value", ["", "plain", "Asha, +91 98", 'a "b" \\ #c', "it's ₹5", "$HOME ${X}", "a=b"])
def test_a_value_is_read_back_as_it_was_given(tmp_path: Path, value: str) -> None:
    path = tmp_path / ".env"
    write_env(path, {"HELP_CONTACT": value})
    assert read_env(path).get("HELP_CONTACT", "") == value


def test_the_settings_read_what_was_written(tmp_path: Path) -> None:
    write_env(tmp_path / ".env", {"HELP_CONTACT": 'Asha "CA" #1', "TELEGRAM_TOKEN": "12:ab"})
    chosen = read_settings(_env_file=tmp_path / ".env")
    assert (chosen.help_contact, chosen.telegram_token.get_secret_value()) == ('Asha "CA" #1', "12:ab")


def test_nobody_else_can_read_it_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(OLD)
    (tmp_path / ".env").chmod(0o644)
    write_env(tmp_path / ".env", {"LISTEN": "127.0.0.1:1"})
    assert [(path.name, path.stat().st_mode & 0o777) for path in tmp_path.iterdir()] == [(".env", 0o600)]


@pytest.mark.parametrize("make", ["folder", "bytes"])
def test_what_is_no_such_file_is_said(tmp_path: Path, make: str) -> None:
    path = tmp_path / ".env"
    path.mkdir() if make == "folder" else path.write_bytes(b"\xff\xfe")
    with pytest.raises(NoEnvFile, match=r"\.env"):
        read_env(path)
