"""The two databases that the same tests run on, each empty and migrated when a test gets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.storage.migrate import bring_up
from bot.storage.tables import metadata
from tests.migrated import lay_tables
from tests.postgres import Server, serving

KINDS = ("sqlite", "postgresql")
JOBS = ("procrastinate_jobs", "procrastinate_workers", "procrastinate_periodic_defers", "procrastinate_events")


@dataclass(frozen=True, slots=True)
class Cluster:
    """The server of this test process and its migrated database."""

    server: Server
    database: str

    @property
    def address(self) -> str:
        """Give the address of the migrated database."""
        return self.server.address(self.database)

    def empty(self) -> None:
        """Forget all rows of the migrated database, and let numbers begin at one again."""
        names = ", ".join(f'"{name}"' for name in (*metadata.tables, *JOBS))
        self.server.ask(f"truncate {names} restart identity cascade", self.database)

    def end_connections(self) -> None:
        """Break off every connection to the migrated database, as a restart would, and wait until they are gone."""
        self.server.ask(
            f"select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '{self.database}'"
        )


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Run a PostgreSQL for this process of the test run."""
    with serving() as server:
        yield server


@pytest.fixture(scope="session")
def cluster(server: Server) -> Cluster:
    """Give the server with a migrated database."""
    cluster = Cluster(server, server.new_database())
    bring_up(cluster.address)
    return cluster


@pytest.fixture
def postgres(cluster: Cluster) -> Iterator[str]:
    """Give the address of an empty, migrated PostgreSQL database."""
    yield cluster.address
    cluster.empty()


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the address of an empty database, of each kind in turn."""
    if request.param == "sqlite":
        lay_tables(tmp_path / "bot.db")
        return f"sqlite:///{tmp_path / 'bot.db'}"
    return str(request.getfixturevalue("postgres"))
