"""Migrations on both databases: from nothing and from every earlier revision, rows kept, several starts at once."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, NullPool, create_engine, text

from bot.storage import inbox, migrate
from bot.storage.engines import writing_engine
from bot.storage.inbox import Incoming
from bot.storage.postgres_address import engine_address
from bot.storage.tables import metadata
from bot.storage.upgrade import alembic_config, upgrade
from tests.bot.storage.moments import NOW
from tests.bot.storage.test_migrate import pieces
from tests.postgres import Server
from tests.stores import KINDS

REVISIONS = [script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()]
NOT_OURS = ("alembic_version", "sqlite_", "procrastinate_")
COLUMNS = """
    select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
    where table_schema = 'public'"""
INDEXES = "select tablename, indexname, indexdef from pg_indexes where schemaname = 'public'"
RULES = """
    select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0"""
SQLITE = "select tbl_name, type, name, sql from sqlite_master"


def shape_of(engine: Engine) -> set[tuple[object, ...]]:
    """Read what the database says of our tables, blanks aside; a column that came later stands behind the others."""
    queries = (SQLITE,) if engine.dialect.name == "sqlite" else (COLUMNS, INDEXES, RULES)
    with engine.connect() as connection:
        rows = [row for query in queries for row in connection.execute(text(query))]
    ours = [row for row in rows if not str(row[0]).startswith(NOT_OURS)]
    return {tuple(pieces("".join(str(part).split())) for part in row) for row in ours}


@pytest.fixture(params=KINDS)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty database of each kind."""
    engine = writing_engine(tmp_path / "bot.db")
    if request.param == "postgresql":
        server = request.getfixturevalue("server")
        engine = create_engine(engine_address(server.address(server.new_database())), poolclass=NullPool)
    yield engine
    engine.dispose()


@pytest.fixture
def as_in_code(empty: Engine, request: pytest.FixtureRequest) -> set[tuple[object, ...]]:
    """The shape of the tables as the code has them."""
    if empty.dialect.name == "sqlite":
        engine = create_engine("sqlite://")
    else:
        server = request.getfixturevalue("server")
        engine = create_engine(engine_address(server.address(server.new_database())), poolclass=NullPool)
    metadata.create_all(engine)
    return shape_of(engine)


def test_fresh_tables_are_those_in_the_code(empty: Engine, as_in_code: set[tuple[object, ...]]) -> None:
    migrate.bring_up(empty)
    assert shape_of(empty) == as_in_code
    with empty.connect() as connection:
        options = {"include_object": lambda _, name, *rest: not str(name).startswith(NOT_OURS)}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


@pytest.mark.parametrize("revision", REVISIONS)
def test_tables_of_every_earlier_revision_become_those_in_the_code_and_keep_their_rows(
    revision: str, empty: Engine, as_in_code: set[tuple[object, ...]]
) -> None:
    upgrade(empty, to=revision)
    with empty.begin() as connection:
        inbox.add(connection, Incoming("browser", "m1", "browser:1", "text", b"chai 40", NOW), NOW)
    migrate.bring_up(empty)
    with empty.connect() as connection:
        (row,) = inbox.after(connection, "browser:1", 0, 10)
    assert (shape_of(empty), row.body) == (as_in_code, b"chai 40")


def test_several_first_starts_at_once_make_the_tables_once(server: Server) -> None:
    database = server.new_database()
    with ThreadPoolExecutor(4) as starts:
        list(starts.map(migrate.bring_up, [server.address(database)] * 4))
    assert server.ask("select version_num from alembic_version", database) == [(migrate.HEAD,)]
