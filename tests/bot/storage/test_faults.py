"""Disk full, file read-only, damaged or held: one named error, nothing kept by half, and work goes on afterwards."""

from __future__ import annotations

import sqlite3
from functools import partial
from pathlib import Path

import pytest

from bot.storage import conversations
from bot.storage.database import Database, Transaction
from bot.storage.errors import DatabaseClosed, StorageFault
from bot.storage.sqlite import open_sqlite
from tests.bot.storage.units import gathered, names, save


async def test_unit_that_is_too_large_for_the_disk_is_a_fault_and_room_lets_work_go_on(database: Database) -> None:
    def narrow(transaction: Transaction) -> None:
        transaction.connection.exec_driver_sql("pragma max_page_count = 1")  # SQLite takes the pages it has as least

    def fill(transaction: Transaction) -> bool:
        return conversations.save(transaction.connection, "large", b"x" * 100_000, 0)

    await database.write(narrow)
    with pytest.raises(StorageFault, match="full") as caught:
        await database.write(fill)
    assert caught.value.permanent
    await database.write(lambda tx: tx.connection.exec_driver_sql("pragma max_page_count = 100000").close())
    assert await database.write(fill)


async def test_units_beside_one_that_found_the_disk_full_are_kept_or_told(database: Database) -> None:
    def fill(transaction: Transaction) -> bool:
        transaction.connection.exec_driver_sql("pragma max_page_count = 1")
        return conversations.save(transaction.connection, "large", b"x" * 100_000, 0)

    answers = await gathered(database, partial(save, "a"), fill, partial(save, "b"))
    kept = [name for name, answer in zip(["a", "large", "b"], answers, strict=True) if answer is True]
    assert await database.read(names) == kept
    assert {type(answer) for answer in answers} <= {bool, StorageFault}


async def test_file_that_cannot_be_written_is_a_lasting_fault(database: Database) -> None:
    await database.write(lambda tx: tx.connection.exec_driver_sql("pragma query_only = on").close())
    with pytest.raises(StorageFault, match="readonly") as caught:
        await database.write(partial(save, "a"))
    assert caught.value.permanent


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_writer_that_ends_tells_whoever_waits(database: Database) -> None:
    def leave(transaction: Transaction) -> None:
        raise SystemExit

    answers = await gathered(database, partial(save, "a"), leave, partial(save, "b"))
    assert [type(answer) for answer in answers] == [DatabaseClosed] * 3
    assert await database.read(names) == []
    with pytest.raises(DatabaseClosed):
        await database.write(partial(save, "c"))


def test_folder_that_cannot_be_made_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, no folder")
    with pytest.raises(StorageFault, match="data"):
        open_sqlite(tmp_path / "data" / "bot.db", exclusive=True)


def test_file_that_is_no_database_is_named_and_the_lock_let_go(tmp_path: Path) -> None:
    (tmp_path / "bot.db").write_bytes(b"not a database, " * 1000)
    for _ in range(2):
        with pytest.raises(StorageFault, match="not a database"):
            open_sqlite(tmp_path / "bot.db", exclusive=True)


async def test_file_held_too_long_by_another_is_a_passing_fault(tmp_path: Path) -> None:
    database = open_sqlite(tmp_path / "bot.db", exclusive=True, busy_s=0.01)
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(StorageFault, match="locked") as caught:
        await database.write(partial(save, "a"))
    other.close()
    assert (caught.value.permanent, caught.value.retry_after_s) == (False, 1.0)
    assert await database.write(partial(save, "a"))
    await database.close()
