"""The SQLite file in which the books lie (WAL, one writer).

Tables carry the names of `Books` and `People`; money is INTEGER paise in columns named `*_paise`. Every request is one
transaction: the records it touched, and its row in `request_log`, stand in the file before the answer goes out. What
was answered outlives a killed process; it need not outlive a power cut, so nothing waits for the disk.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from katixo_api.sandbox.books.books import AnyTable, Changes, Record
from katixo_api.sandbox.books.books import Books as BooksOfOne
from katixo_api.sandbox.books.records import Entry, Line
from katixo_api.sandbox.books.world import World
from katixo_api.sandbox.columns import Cell, columns, paise, read_row, rupees, write_row

REQUEST_LOG = """
CREATE TABLE IF NOT EXISTS request_log (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL, status INTEGER NOT NULL,
    idempotency_key TEXT, user TEXT, body TEXT NOT NULL, fault TEXT)
"""
JOURNAL_LINES = """
CREATE TABLE IF NOT EXISTS journal_lines (
    entry_id TEXT NOT NULL, position INTEGER NOT NULL, account_id TEXT NOT NULL, debit_paise INTEGER NOT NULL,
    credit_paise INTEGER NOT NULL, description TEXT, tax_component TEXT, PRIMARY KEY (entry_id, position)) WITHOUT ROWID
"""
ADD_LINE = "INSERT INTO journal_lines VALUES (?, ?, ?, ?, ?, ?, ?)"
DROP_LINES = "DELETE FROM journal_lines WHERE entry_id = ?"
ALL_LINES = """
SELECT entry_id, account_id, debit_paise, credit_paise, description, tax_component
FROM journal_lines ORDER BY entry_id, position
"""
ADD_REQUEST = """
INSERT INTO request_log (at, method, path, status, idempotency_key, user, body, fault) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
"""

StorageError = sqlite3.Error
"""What goes wrong with a file of books."""


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One row of the request log; `fault` names the scripted fault that met it, status 0 means no answer was made."""

    at: datetime
    method: str
    path: str
    status: int
    idempotency_key: str | None
    user: str | None
    body: str
    fault: str | None = None

    def row(self) -> tuple[Cell, ...]:
        at = self.at.isoformat()
        return (at, self.method, self.path, self.status, self.idempotency_key, self.user, self.body, self.fault)


class BooksFile:
    """Loads a world from its file and saves what was touched."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA busy_timeout = 5000")
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._create_tables()

    def load(self) -> World:
        """Everything in the file."""
        world = World()
        for table in world.common_tables():
            table.fill(self._read(table)[""])
        for blank in _blank_books().tables():
            for owner, records in self._read(blank).items():
                world.table(blank.name, owner).fill(records)
        world.last_seq = self._last_seq()
        return world

    def save(self, world: World, request: LoggedRequest | None = None) -> None:
        """Write what was touched, and the request that did it, in one transaction; else take back what was touched."""
        with ExitStack() as otherwise, self._connection:
            otherwise.callback(world.changes.roll_back)
            self._connection.execute("BEGIN IMMEDIATE")
            for name, owner, record_id in world.changes.touched():
                self._write(world.table(name, owner), record_id)
            if request is not None:
                self._connection.execute(ADD_REQUEST, request.row())
            self._connection.execute("COMMIT")
            otherwise.pop_all()
        world.changes.forget()

    def close(self) -> None:
        """Fold the write-ahead log back and let go of the file."""
        self._connection.close()

    def _create_tables(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        for table in (*World().common_tables(), *_blank_books().tables()):
            self._connection.execute(_create(table))
        self._connection.execute(JOURNAL_LINES)
        self._connection.execute(REQUEST_LOG)
        self._connection.execute("COMMIT")

    def _write(self, table: AnyTable, record_id: str) -> None:
        record = table.get(record_id)
        if table.name == "journal_entries":
            self._connection.execute(DROP_LINES, (record_id,))
        if record is None:
            self._connection.execute(_delete(table.name), (table.owner, record_id))
            return
        self._connection.execute(_upsert(table.name, table.kind), [table.owner, *write_row(table.kind, record)])
        if isinstance(record, Entry):
            self._connection.executemany(ADD_LINE, _line_rows(record))

    def _read(self, table: AnyTable) -> dict[str, list[Record]]:
        found: dict[str, list[Record]] = defaultdict(list)
        lines = self._lines() if table.name == "journal_entries" else {}
        for owner, *cells in self._connection.execute(_select(table.name, table.kind)):
            members = read_row(table.kind, cells)
            if table.kind is Entry:
                members["lines"] = tuple(lines.get(str(members["id"]), ()))
            found[owner].append(table.kind(**members))
        return found

    def _lines(self) -> dict[str, list[Line]]:
        found: dict[str, list[Line]] = defaultdict(list)
        for entry_id, account_id, debit, credit, description, component in self._connection.execute(ALL_LINES):
            found[entry_id].append(Line(account_id, rupees(debit), rupees(credit), description, component))
        return found

    def _last_seq(self) -> int:
        tables = [table for table in _blank_books().tables() if "created_seq" in {c.name for c in columns(table.kind)}]
        highest = [self._connection.execute(_highest(table.name)).fetchone()[0] or 0 for table in tables]
        return int(max(highest, default=0))


def _blank_books() -> BooksOfOne:
    return BooksOfOne("", Changes())


def _line_rows(entry: Entry) -> list[tuple[Cell, ...]]:
    return [
        (entry.id, at, line.account_id, paise(line.debit), paise(line.credit), line.description, line.tax_component)
        for at, line in enumerate(entry.lines)
    ]


def _create(table: AnyTable) -> str:
    cells = ", ".join(f"{column.name} {column.sql_type}" for column in columns(table.kind))
    return (
        f"CREATE TABLE IF NOT EXISTS {table.name} "
        f"(organisation_id TEXT NOT NULL, {cells}, PRIMARY KEY (organisation_id, id))"
    )


@cache
def _upsert(name: str, kind: type) -> str:
    names = [column.name for column in columns(kind)]
    marks = ", ".join("?" * (len(names) + 1))
    new = ", ".join(f"{column} = excluded.{column}" for column in names)
    return f"INSERT INTO {name} VALUES ({marks}) ON CONFLICT DO UPDATE SET {new}"  # noqa: S608  # names of our own tables


@cache
def _select(name: str, kind: type) -> str:
    names = ", ".join(column.name for column in columns(kind))
    return f"SELECT organisation_id, {names} FROM {name} ORDER BY rowid"  # noqa: S608  # names of our own tables


def _delete(name: str) -> str:
    return f"DELETE FROM {name} WHERE organisation_id = ? AND id = ?"  # noqa: S608  # names of our own tables


def _highest(name: str) -> str:
    return f"SELECT max(created_seq) FROM {name}"  # noqa: S608  # names of our own tables
