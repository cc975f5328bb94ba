"""What was acknowledged stays: after kill -9 in mid-load, and when the disk takes no more."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from bot.storage import conversations
from bot.storage.sqlite import open_sqlite
from tests.bot.storage.load import CALLERS

ROOT = Path(__file__).parents[3]


@contextmanager
def load(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run the process that writes."""
    command = [sys.executable, "-m", "tests.bot.storage.load", *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        yield process


def lines_of(process: subprocess.Popen[str]) -> Iterator[str]:
    """Read what the process says."""
    assert process.stdout is not None
    return (line.strip() for line in process.stdout)


def stored(path: Path) -> tuple[set[str], set[str], str]:
    """Read which units are there, which of them by half, and what SQLite says of the file."""
    with closing(sqlite3.connect(path)) as connection:
        messages = {name for (name,) in connection.execute("select message_id from inbox")}
        names = {name for (name,) in connection.execute("select conversation from conversations")}
        (verdict,) = connection.execute("pragma integrity_check").fetchone()
    return messages, messages ^ names, verdict


@pytest.mark.parametrize("kills", [(137, 1), (900,)])
def test_killed_process_leaves_every_acknowledged_unit_whole(tmp_path: Path, kills: tuple[int, ...]) -> None:
    path = tmp_path / "bot.db"
    acknowledged: set[str] = set()
    for kill_after in kills:
        with load(str(path)) as process:
            lines = lines_of(process)
            acknowledged |= {next(lines) for _ in range(kill_after)}
            process.kill()
            acknowledged |= set(lines)
    there, halves, verdict = stored(path)
    assert acknowledged <= there
    assert (halves, verdict) == (set(), "ok")
    assert len(there - acknowledged) <= CALLERS * len(kills)


def test_full_disk_is_one_named_error_and_room_lets_work_go_on(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    with load(str(path), "1000000") as process:
        said = list(lines_of(process))
    faults = {line for line in said if line.startswith("fault The database refused the work:")}
    assert len(faults) == 1
    assert stored(path) == (set(said) - faults, set(), "ok")


async def test_guest_gets_its_turns_beside_a_busy_owner(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    with load(str(path)) as owner:
        next(lines_of(owner))
        guest = open_sqlite(path, exclusive=False)
        saved = [await guest.write(lambda tx: conversations.save(tx.connection, "g", b"", 0)) for _ in range(5)]
        await guest.close()
        owner.kill()
    assert saved == [True, False, False, False, False]
