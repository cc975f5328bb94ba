"""A migrated database for each storage test, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, NullPool, create_engine

from bot.storage.database import Database
from bot.storage.engines import writing_engine
from bot.storage.migrate import bring_up
from bot.storage.opening import open_database
from bot.storage.postgres_address import engine_address
from bot.storage.sqlite import open_sqlite
from tests.stores import KINDS, Cluster


@pytest.fixture(scope="session")
def sqlite_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One migrated SQLite file for all tests that undo what they do."""
    engine = writing_engine(tmp_path_factory.mktemp("storage") / "bot.db")
    bring_up(engine)
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def postgresql_engine(cluster: Cluster) -> Iterator[Engine]:
    """The migrated PostgreSQL database for all tests that undo what they do."""
    engine = create_engine(engine_address(cluster.address), poolclass=NullPool)
    yield engine
    engine.dispose()


@pytest.fixture(params=KINDS)
def conn(request: pytest.FixtureRequest) -> Iterator[Connection]:
    """A connection to each database in turn, whose work is undone after the test."""
    engine: Engine = request.getfixturevalue(f"{request.param}_engine")
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A SQLite file of the test's own."""
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    yield database
    await database.close()


@pytest.fixture
async def store(address: str) -> AsyncIterator[Database]:
    """An empty database of each kind in turn."""
    database = open_database(address, hold="alone")
    yield database
    await database.close()
