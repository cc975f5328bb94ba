"""No statement that runs for every message walks a whole table: a million messages cost what a thousand do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest
from sqlalchemy import Connection, Engine, Executable, TextClause, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement

from bot import storage
from bot.storage import tables


@pytest.fixture
def conn(sqlite_engine: Engine) -> Iterator[Connection]:
    """A connection to SQLite, which explains its plans without rows."""
    with sqlite_engine.connect() as connection:
        yield connection


STATEMENTS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": statement
    for module in (import_module(f"bot.storage.{one.name}") for one in iter_modules(storage.__path__))
    for name, statement in vars(module).items()
    if isinstance(statement, Executable) and isinstance(statement, ClauseElement) and not statement.is_insert
    if not isinstance(statement, TextClause)  # a piece of a statement, or one without a table of ours
}


def plan_of(conn: Connection, statement: ClauseElement) -> list[str]:
    """Ask SQLite how it will run the statement."""
    sql = str(statement.compile(dialect=sqlite.dialect(paramstyle="named")))
    sql = re.sub(r":\w+|\(__\[POSTCOMPILE_\w+\]\)", lambda found: "('')" if "POST" in found[0] else "NULL", sql)
    return [row[3] for row in conn.exec_driver_sql(f"explain query plan {sql}")]


def test_statement_without_an_index_is_noticed(conn: Connection) -> None:
    assert plan_of(conn, select(tables.inbox).where(tables.inbox.c.kind == "text")) == ["SCAN inbox"]


@pytest.mark.parametrize("name", STATEMENTS)
def test_statement_finds_its_rows_by_an_index(conn: Connection, name: str) -> None:
    plan = plan_of(conn, STATEMENTS[name])
    assert plan
    assert not [step for step in plan if re.search("SCAN|SEARCH", step) and not re.search("INDEX|PRIMARY KEY", step)]
