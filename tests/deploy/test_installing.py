"""Which installers are tried, what they are told, and how their failures are put into one sentence."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from deploy import installing

LOG = Path(".venv/install.log")


@pytest.fixture
def held(tmp_path: Path) -> int:
    return os.open(tmp_path / "lock", os.O_CREAT | os.O_RDWR)


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("cause: dns error\n cause: failed to lookup address information", "registry cannot be reached"),
        ("Failed to establish a new connection: [Errno 111] Connection refused", "registry cannot be reached"),
        ("ERROR: No matching distribution found for idna==3.20", "cannot be had for this machine"),
        ("Building source distributions for `x` is disabled", "cannot be had for this machine"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that the lock names"),
        ("Hash mismatch for `idna==3.20`", "not the one that the lock names"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("[Errno 30] Read-only file system: 'x'", "cannot write in .venv"),
        ("error: command 'gcc' failed", "install.log says why"),
    ],
)
def test_a_failure_is_told_in_one_sentence(output: str, sentence: str) -> None:
    told = installing.explain(output, LOG)
    assert sentence in told
    assert "\n" not in told


@pytest.fixture
def only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Let only these shell scripts be programs on the path; gives the one that stands for the base Python."""

    def put(**programs: str) -> str:
        for name, body in programs.items():
            (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
            (tmp_path / name).chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        return str(tmp_path / "python")

    return put


def test_without_any_installer_none_is_tried(held: int, only: Callable[..., str]) -> None:
    base = only(uv="exit 127")
    assert list(installing.installers("/x/python", held, base=base)) == []


def test_uv_comes_first_and_only_the_first_pip_after_it(held: int, only: Callable[..., str]) -> None:
    base = only(uv="exit 0", pip3="exit 0", pip="exit 0")
    commands = list(installing.installers("/x/python", held, base=base))
    assert [command[0] for command in commands] == ["uv", "uv", "pip3"]
    assert all("/x/python" in command for command in commands)


def test_the_systems_pip_must_work_for_another_python(held: int, only: Callable[..., str]) -> None:
    base = only(pip3='[ "$1" != --python ]', python="exit 1", pip="exit 0")
    assert [command[0] for command in installing.installers("/x/python", held, base=base)] == ["pip"]


def test_a_python_that_makes_no_environments_is_told(tmp_path: Path, held: int, only: Callable[..., str]) -> None:
    with pytest.raises(installing.CannotInstall, match="install uv"):
        installing.make_empty(tmp_path / ".venv", held, base=only(python="exit 1"))


def test_without_ensurepip_an_environment_is_made_without_pip(
    tmp_path: Path, held: int, only: Callable[..., str]
) -> None:
    base = only(uv="exit 2", python='[ "$4" = --without-pip ] && : > "$5"')
    installing.make_empty(tmp_path / ".venv", held, base=base)
    assert (tmp_path / ".venv").exists()


def test_hashes_are_always_required() -> None:
    assert "--require-hashes" in installing.FROM_LOCK


def test_a_missing_program_does_not_work(held: int) -> None:
    assert not installing.works(["/no/such/program"], held)


def test_a_failing_program_does_not_work(held: int) -> None:
    assert not installing.works([sys.executable, "-c", "raise SystemExit(1)"], held)


def test_a_program_that_succeeds_works_in_silence(held: int, capfd: pytest.CaptureFixture[str]) -> None:
    assert installing.works([sys.executable, "-c", "print('noise')"], held)
    assert capfd.readouterr() == ("", "")


def test_a_failing_installer_gives_what_it_printed(tmp_path: Path, held: int) -> None:
    log = tmp_path / "log"
    output = installing.run([sys.executable, "-c", "print('dns error'); raise SystemExit(2)"], log, held)
    assert output == "dns error\n"
    assert log.read_text(encoding="utf-8") == "dns error\n"


def test_an_installer_that_succeeds_gives_nothing(tmp_path: Path, held: int) -> None:
    assert installing.run([sys.executable, "-c", "print('fine')"], tmp_path / "log", held) is None


def test_an_installer_hears_nothing_from_stdin(tmp_path: Path, held: int) -> None:
    assert installing.run([sys.executable, "-c", "assert input() == 'y'"], tmp_path / "log", held) is not None


def test_an_installer_holds_the_lock_while_it_lives(tmp_path: Path, held: int) -> None:
    assert installing.run([sys.executable, "-c", f"import os; os.fstat({held})"], tmp_path / "log", held) is None


def test_variables_that_lead_elsewhere_do_not_reach_the_installer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    given = installing.installer_environment()
    assert "PYTHONPATH" not in given
    assert given["PIP_USER"] == "0"


def test_our_own_talk_stays_off_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    installing.say("making the environment")
    assert capsys.readouterr() == ("", "katixo-bot: making the environment\n")
