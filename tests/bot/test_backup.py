"""A whole installation moves, is backed up beside its bot, and is restored: every row, or none."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.backup import FileStands, NoBackup, back_up, move, restore
from bot.storage import bookings, conversations, effects, files, inbox, outbox, people, tokens
from bot.storage.database import Database, Transaction
from bot.storage.engines import writing_engine
from bot.storage.errors import FileBusy, SchemaMismatch, StorageFault
from bot.storage.moving import Broken, NotEmpty
from bot.storage.opening import open_database
from bot.storage.upgrade import upgrade
from tests.bot.storage.moments import NOW, after_s

STRANGE = "chai\x00 \ud83d ₹40".encode("utf-8", "surrogatepass")


def silent(table: str, done: int, total: int) -> None:
    """Show no bar."""


def fill(tx: Transaction) -> None:
    """Store something of everything that is hard to copy: bytes, moments, money, keys of other tables."""
    conn = tx.connection
    for number in range(1203):
        inbox.add(conn, inbox.Incoming("browser", f"m{number}", "browser:1", "text", STRANGE, NOW), after_s(number))
    inbox.finish(conn, 1, "answered", after_s(0.123456))
    conversations.save(conn, "browser:1", STRANGE, 0)
    effects.add(conn, "d1:post", "browser:1", "d1", "post_expense", b"{}", NOW)
    outbox.add(conn, "1:0", "browser", "1", "browser:1", "d1", True, b"card", NOW)
    files.put(conn, bytes(range(256)) * 100, "image/png", NOW)
    people.link(conn, "browser", "1", people.User("u1", "hi", "org-1", NOW))
    tokens.store(conn, "u1", "org-1", b"sealed", 0)
    bookings.claim(conn, "org-1", "f", "d1", "चाय", date(2026, 11, 21), "UPI", Decimal("2500.05"), NOW)


def everything(conn: Connection) -> tuple[object, ...]:
    """Read back what was stored."""
    return (
        inbox.after(conn, "browser:1", 0, 2000),
        conversations.load(conn, "browser:1"),
        effects.get(conn, "d1:post"),
        outbox.latest(conn, "browser:1", 10),
        people.user_of(conn, "browser", "1"),
        tokens.every(conn),
        bookings.of_draft(conn, "d1"),
    )


async def filled(address: str) -> tuple[object, ...]:
    """Fill a database and close it."""
    database = open_database(address, hold="alone")
    await database.write(fill)
    stored = await database.read(everything)
    await database.close()
    return stored


async def of(address: str, query: Callable[[Connection], object]) -> object:
    """Ask a closed database."""
    database = open_database(address, hold="alone")
    answer = await database.read(query)
    await database.close()
    return answer


async def add_one(database: Database) -> int | None:
    """Let one more message come in."""
    incoming = inbox.Incoming("browser", "later", "browser:1", "text", b"", NOW)
    return await database.write(lambda tx: inbox.add(tx.connection, incoming, NOW))


async def test_backup_beside_the_running_bot_is_restored_whole(address: str, tmp_path: Path) -> None:
    stored = await filled(address)
    running = open_database(address, hold="alone")
    counts = back_up(address, tmp_path / "backup.db", silent)
    await add_one(running)
    await running.close()
    assert counts["inbox"] == 1203
    assert restore(tmp_path / "backup.db", address, silent) == counts
    assert await of(address, everything) == stored


@pytest.mark.parametrize("way", ["to postgresql", "to sqlite"])
async def test_installation_moves_with_every_row_and_counts_on(way: str, tmp_path: Path, postgres: str) -> None:
    file = f"sqlite:///{tmp_path / 'one.db'}"
    old, new = (file, postgres) if way == "to postgresql" else (postgres, file)
    stored = await filled(old)
    told: list[tuple[str, int, int]] = []
    move(old, new, lambda *progress: told.append(progress))
    assert [one for one in told if one[0] == "inbox"] == [("inbox", done, 1203) for done in (500, 1000, 1203)]
    assert await of(new, everything) == await of(old, everything) == stored
    database = open_database(new, hold="alone")
    assert await add_one(database) == 1204
    await database.close()


async def test_nothing_moves_into_a_database_that_has_rows(tmp_path: Path, address: str) -> None:
    other = f"sqlite:///{tmp_path / 'other.db'}"
    await filled(other)
    await filled(address)
    with pytest.raises(NotEmpty, match="inbox"):
        move(other, address, silent)


async def test_nothing_moves_or_is_restored_while_a_bot_works_there(tmp_path: Path, address: str) -> None:
    running = open_database(address, hold="alone")
    back_up(address, tmp_path / "backup.db", silent)
    with pytest.raises(FileBusy):
        move(address, f"sqlite:///{tmp_path / 'new.db'}", silent)
    with pytest.raises(FileBusy):
        restore(tmp_path / "backup.db", address, silent)
    await running.close()


def test_move_from_nowhere_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoBackup):
        move(f"sqlite:///{tmp_path / 'none.db'}", f"sqlite:///{tmp_path / 'new.db'}", silent)
    assert list(tmp_path.iterdir()) == []


async def test_backup_writes_over_nothing_and_leaves_one_file(tmp_path: Path) -> None:
    address, file = f"sqlite:///{tmp_path / 'bot.db'}", tmp_path / "out" / "backup.db"
    file.parent.mkdir()
    await filled(address)
    back_up(address, file, silent)
    with pytest.raises(FileStands):
        back_up(address, file, silent)
    assert (list(file.parent.iterdir()), file.stat().st_mode & 0o077) == ([file], 0)


def test_backup_of_an_older_release_is_brought_up(tmp_path: Path) -> None:
    old = writing_engine(tmp_path / "old.db")
    upgrade(old, to="0001")
    old.dispose()
    assert restore(tmp_path / "old.db", f"sqlite:///{tmp_path / 'bot.db'}", silent)["inbox"] == 0
    with pytest.raises(SchemaMismatch):
        back_up(f"sqlite:///{tmp_path / 'old.db'}", tmp_path / "copy.db", silent)


async def test_what_is_no_backup_leaves_everything_as_it_was(address: str, tmp_path: Path) -> None:
    stored = await filled(address)
    (tmp_path / "broken").write_bytes(b"no database" * 1000)
    with pytest.raises(StorageFault, match="not a database"):
        restore(tmp_path / "broken", address, silent)
    with pytest.raises(NoBackup):
        restore(tmp_path / "missing", address, silent)
    assert await of(address, everything) == stored


async def test_restore_that_breaks_off_in_the_middle_keeps_what_was_there(address: str, tmp_path: Path) -> None:
    stored = await filled(address)
    back_up(address, tmp_path / "backup.db", silent)
    with sqlite3.connect(tmp_path / "backup.db") as connection:
        connection.execute("pragma foreign_keys=off")
        connection.execute("update identities set user = 'nobody'")
    with pytest.raises(Broken, match=r"(?i)foreign key"):
        restore(tmp_path / "backup.db", address, silent)
    assert await of(address, everything) == stored
