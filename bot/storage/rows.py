"""From result rows to frozen records, and the one statement that the two databases spell differently.

A record's fields carry the names of the table's columns, in any number; `columns_of` selects just those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Column, Connection, Executable, Table
from sqlalchemy.dialects import sqlite

from bot.storage.prepared import Statement, prepare

T = TypeVar("T")
_PREPARED: dict[str, WeakKeyDictionary[Executable, Statement]] = {}


class OnBoth:
    """An insert that knows about conflicts, built for a database when it is first used there."""

    def __init__(self, table: Table, make: Callable[[sqlite.Insert], Executable]) -> None:
        self._table = table
        self._make = make
        self._built: dict[str, Executable] = {}

    def __getitem__(self, dialect: str) -> Executable:
        """Give the statement in the words of a dialect."""
        if dialect not in self._built:
            self._built[dialect] = self._make(_insert(self._table, dialect))
        return self._built[dialect]


def _insert(table: Table, dialect: str) -> sqlite.Insert:
    if dialect == "sqlite":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # late: a fifth of the start-up time, and most run on SQLite

    return cast(sqlite.Insert, postgresql.insert(table))  # the same methods, another spelling


def columns_of(table: Table, record: type) -> list[Column[object]]:
    """Name the columns that the record's fields ask for, in their order."""
    return [table.c[field.name] for field in fields(record)]


def on_both(table: Table, make: Callable[[sqlite.Insert], Executable]) -> OnBoth:
    """Give an insert that knows about conflicts for each database, by dialect name."""
    return OnBoth(table, make)


def insert_numbered(conn: Connection, statement: OnBoth, **values: object) -> int | None:
    """Insert a row and return its number; None if the same row is already there."""
    rows = _prepared(conn, statement[conn.dialect.name], values).rows(conn, values)
    return int(str(rows[0][0])) if rows else None


def insert_new(conn: Connection, statement: OnBoth, **values: object) -> bool:
    """Insert a row; false if the same row is already there."""
    return _prepared(conn, statement[conn.dialect.name], values).count(conn, values) == 1


def one(conn: Connection, record: Callable[..., T], query: Executable, **values: object) -> T | None:
    """Read the first row as a record; None when there is none."""
    rows = _prepared(conn, query, values).rows(conn, values)
    return record(*rows[0]) if rows else None


def many(conn: Connection, record: Callable[..., T], query: Executable, **values: object) -> list[T]:
    """Read all rows as records."""
    return [record(*row) for row in _prepared(conn, query, values).rows(conn, values)]


def listed(conn: Connection, query: Executable, **values: object) -> list[tuple[Any, ...]]:
    """Read all rows as they are."""
    return _prepared(conn, query, values).rows(conn, values)


def changed_one(conn: Connection, statement: Executable, **values: object) -> bool:
    """Run a compare-and-set; true if exactly one row was as expected and is changed now."""
    return _prepared(conn, statement, values).count(conn, values) == 1


def _prepared(conn: Connection, statement: Executable, values: Mapping[str, object]) -> Statement:
    """Give the statement in the words of the connection's database, made when it is first used there."""
    known = _PREPARED.setdefault(conn.dialect.name, WeakKeyDictionary())
    if statement not in known:
        known[statement] = prepare(statement, conn.dialect, tuple(values))
    return known[statement]
