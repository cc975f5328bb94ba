"""A migrated database for each storage test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from bot.storage.database import Database
from bot.storage.engines import writing_engine
from bot.storage.migrate import bring_up
from bot.storage.sqlite import open_sqlite


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """One migrated database for all tests that undo what they do."""
    engine = writing_engine(tmp_path_factory.mktemp("storage") / "bot.db")
    bring_up(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def conn(engine: Engine) -> Iterator[Connection]:
    """A connection whose work is undone after the test."""
    with engine.connect() as connection, connection.begin() as transaction:
        yield connection
        transaction.rollback()


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """A database file of the test's own."""
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    yield database
    await database.close()
