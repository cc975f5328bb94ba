"""The SQLite database: units are gathered, whole, and answered after the commit; one process owns the file."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from bot.storage.database import Database, Transaction
from bot.storage.errors import FileBusy, NoDatabase, StorageFault
from bot.storage.sqlite import open_sqlite
from tests.bot.storage.units import fail, gathered, hold, names, save

ROOT = Path(__file__).parents[3]


async def test_unit_that_raises_is_undone_alone(database: Database) -> None:
    answers = await gathered(database, partial(save, "a"), partial(fail, "b"), partial(save, "c"))
    assert [answers[0], repr(answers[1]), answers[2]] == [True, "LookupError('b')", True]
    assert await database.read(names) == ["a", "c"]


async def test_unit_that_breaks_a_rule_of_the_tables_is_undone_alone(database: Database) -> None:
    def link_nobody(transaction: Transaction) -> None:
        transaction.connection.exec_driver_sql("insert into identities values ('telegram', '1', 'nobody')")

    answers = await gathered(database, partial(save, "a"), link_nobody, partial(save, "c"))
    assert isinstance(answers[1], IntegrityError)
    assert await database.read(names) == ["a", "c"]


async def test_failed_commit_reaches_every_caller_and_wakes_nobody(database: Database) -> None:
    woken: list[str] = []
    database.on_commit = woken.extend

    def leave_a_debt(transaction: Transaction) -> None:
        """Point to a user who is not there; with the check put off, the commit finds out."""
        transaction.connection.exec_driver_sql("pragma defer_foreign_keys=on")
        transaction.connection.exec_driver_sql("insert into identities values ('telegram', '1', 'nobody')")

    answers = await gathered(database, partial(save, "a"), leave_a_debt, partial(fail, "b"), partial(save, "c"))
    assert [type(answer) for answer in answers] == [StorageFault, StorageFault, LookupError, StorageFault]
    assert (woken, await database.read(names)) == ([], [])


async def test_writer_goes_on_after_a_failed_commit(database: Database) -> None:
    await test_failed_commit_reaches_every_caller_and_wakes_nobody(database)
    assert await database.write(partial(save, "d"))


async def test_lanes_of_committed_units_are_woken_once_the_rows_can_be_read(database: Database) -> None:
    woken: list[tuple[asyncio.AbstractEventLoop, str]] = []

    def wake(lanes: Sequence[str]) -> None:
        woken.extend((asyncio.get_running_loop(), lane) for lane in lanes)

    database.on_commit = wake
    await gathered(database, partial(save, "a"), partial(fail, "b"), partial(save, "c"))
    here = asyncio.get_running_loop()
    assert woken == [(here, "turn:a"), (here, "turn:c")]


async def test_gathered_units_share_one_transaction(database: Database) -> None:
    begun: list[object] = []

    def count(transaction: Transaction) -> None:
        begun.append(transaction.connection.get_transaction())

    await gathered(database, count, count, count)
    assert len(begun) == 3
    assert len(set(map(id, begun))) == 1


async def test_caller_that_gave_up_does_not_stop_its_unit_or_the_others(database: Database) -> None:
    gate, held = await hold(database)
    gave_up = asyncio.create_task(database.write(partial(save, "a")))
    await asyncio.sleep(0)
    gave_up.cancel()
    gate.set()
    await held
    assert await database.write(partial(save, "b"))
    assert await database.read(names) == ["a", "b"]


async def test_close_finishes_what_waits(tmp_path: Path) -> None:
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    writes = [asyncio.create_task(database.write(partial(save, f"{n}"))) for n in range(600)]
    await asyncio.sleep(0)
    await database.close()
    assert all(await asyncio.gather(*writes))


async def test_second_process_on_the_file_is_refused_in_one_sentence(database: Database, tmp_path: Path) -> None:
    code = "import sys; from bot.storage.sqlite import open_sqlite; open_sqlite(sys.argv[1], exclusive=True)"
    command = [sys.executable, "-c", code, str(tmp_path / "bot.db")]
    run = await asyncio.to_thread(subprocess.run, command, cwd=ROOT, capture_output=True, text=True)
    assert run.returncode == 1
    assert "is in use by process" in run.stderr.splitlines()[-1]


async def test_owner_in_the_same_process_is_refused_too_until_the_first_closes(tmp_path: Path) -> None:
    first = open_sqlite(tmp_path / "bot.db", exclusive=True)
    with pytest.raises(FileBusy, match="stop that one first"):
        open_sqlite(tmp_path / "bot.db", exclusive=True)
    await first.close()
    await open_sqlite(tmp_path / "bot.db", exclusive=True).close()


def test_guest_does_not_make_the_file(tmp_path: Path) -> None:
    with pytest.raises(NoDatabase, match="start the bot once"):
        open_sqlite(tmp_path / "bot.db", exclusive=False)
    assert list(tmp_path.iterdir()) == []


async def test_guest_reads_and_writes_beside_the_owner(database: Database, tmp_path: Path) -> None:
    guest = open_sqlite(tmp_path / "bot.db", exclusive=False)
    await asyncio.gather(database.write(partial(save, "a")), guest.write(partial(save, "b")))
    assert await guest.read(names) == await database.read(names) == ["a", "b"]
    await guest.close()


async def test_commits_are_durable_and_the_log_is_written_ahead(database: Database) -> None:
    def settings(transaction: Transaction) -> list[object]:
        pragmas = ("journal_mode", "synchronous", "foreign_keys")
        return [transaction.connection.exec_driver_sql(f"pragma {name}").scalar() for name in pragmas]

    assert await database.write(settings) == ["wal", 2, 1]


async def test_query_sees_one_moment(database: Database) -> None:
    counted, written = threading.Event(), threading.Event()

    def count_twice(conn: Connection) -> tuple[list[str], list[str]]:
        before = names(conn)
        counted.set()
        written.wait(5)
        return before, names(conn)

    query = asyncio.create_task(database.read(count_twice))
    await asyncio.to_thread(counted.wait, 5)
    await database.write(partial(save, "a"))
    written.set()
    assert await query == ([], [])
