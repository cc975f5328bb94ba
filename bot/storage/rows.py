"""From result rows to frozen records, and the one statement that the two databases spell differently.

A record's fields carry the names of the table's columns, in any number; `columns_of` selects just those.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import TypeVar, cast

from sqlalchemy import Column, Connection, Executable, Table
from sqlalchemy.dialects import sqlite

T = TypeVar("T")
COUNTED = {"preserve_rowcount": True}  # else an insert's count is lost where the library adds RETURNING


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
    row = conn.execute(statement[conn.dialect.name], values).first()
    return None if row is None else int(row[0])


def insert_new(conn: Connection, statement: OnBoth, **values: object) -> bool:
    """Insert a row; false if the same row is already there."""
    return conn.execute(statement[conn.dialect.name], values, execution_options=COUNTED).rowcount == 1


def one(conn: Connection, record: Callable[..., T], query: Executable, **values: object) -> T | None:
    """Read the first row as a record; None when there is none."""
    row = conn.execute(query, values).first()
    return None if row is None else record(*row)


def many(conn: Connection, record: Callable[..., T], query: Executable, **values: object) -> list[T]:
    """Read all rows as records."""
    return [record(*row) for row in conn.execute(query, values)]


def changed_one(conn: Connection, statement: Executable, **values: object) -> bool:
    """Run a compare-and-set; true if exactly one row was as expected and is changed now."""
    return conn.execute(statement, values).rowcount == 1
