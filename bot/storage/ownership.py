"""Who works on a PostgreSQL database: any number of replicas together, or one process alone.

It is an advisory lock on a connection of its own, which PostgreSQL lets go when the process ends: a moment later, so
that whoever comes next waits a moment.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Literal

import psycopg
from psycopg.conninfo import make_conninfo

from bot.storage.errors import FileBusy
from bot.storage.postgres_address import CONNECT, driver_address, shown_address

LOCK = 7_345_001  # any number that nobody else takes
MOMENT_MS = 1000
TAKE = {
    "alone": "select pg_advisory_lock(%s)",
    "shared": "select pg_advisory_lock_shared(%s)",
}
BUSY = {
    "alone": "another katixo-bot works on it: stop that one first",
    "shared": "a process has it for itself (ENGINE=local, migrate or restore): stop that one first",
}


class Ownership:
    """Holds the database from its making to `release`. Raises `FileBusy`, or what the driver raises."""

    def __init__(self, address: str, hold: Literal["alone", "shared"]) -> None:
        settings = {**CONNECT, "options": f"-c lock_timeout={MOMENT_MS}"}
        self._connection = psycopg.connect(make_conninfo(driver_address(address), **settings), autocommit=True)
        try:
            self._connection.execute(TAKE[hold], [LOCK])
        except psycopg.errors.LockNotAvailable as error:
            self._connection.close()
            raise FileBusy(f"The database {shown_address(address)} is in use: {BUSY[hold]}.") from error

    def release(self) -> None:
        """Let go of the database; a second call does nothing."""
        with suppress(psycopg.Error):  # a database that went away has let go by itself
            self._connection.close()
