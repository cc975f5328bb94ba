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
from bot.storage.postgres_address import CONNECT, driver_address, meeting, shown_address, still_stands

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
        self._address = address
        self._hold = hold
        self._connection = self._take()

    def is_held(self) -> bool:
        """Say whether the connection still stands: a restart of the server lets go of the lock."""
        return still_stands(self._connection)

    def take_again(self) -> None:
        """Hold the database anew after it was away. Raises `FileBusy` when another has it now, `Unreachable`."""
        self.release()
        with meeting(self._address):
            self._connection = self._take()

    def _take(self) -> psycopg.Connection[tuple[object, ...]]:
        settings = {**CONNECT, "options": f"-c lock_timeout={MOMENT_MS}"}
        connection = psycopg.connect(make_conninfo(driver_address(self._address), **settings), autocommit=True)
        try:
            connection.execute(TAKE[self._hold], [LOCK])
        except psycopg.errors.LockNotAvailable as error:
            connection.close()
            raise FileBusy(f"The database {shown_address(self._address)} is in use: {BUSY[self._hold]}.") from error
        return connection

    def release(self) -> None:
        """Let go of the database; a second call does nothing."""
        with suppress(psycopg.Error):  # a database that went away has let go by itself
            self._connection.close()
