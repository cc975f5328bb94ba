"""Opens the database that an address names, whichever it is."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from bot.storage.database import Database
from bot.storage.errors import DriverMissing
from bot.storage.sqlite import open_sqlite

Hold: TypeAlias = Literal["alone", "shared", "guest"]
SQLITE = "sqlite:///"


def open_database(address: str, *, hold: Hold) -> Database:
    """Open the database: `alone` for one process, `shared` with other replicas (PostgreSQL), `guest` beside them.

    Raises StorageError.
    """
    if address.startswith(SQLITE):
        return open_sqlite(Path(address.removeprefix(SQLITE)), exclusive=hold != "guest")
    try:
        from bot.storage.postgres import open_postgres  # optional: the extra [postgres]
    except ImportError as error:
        raise DriverMissing(f"PostgreSQL needs packages: pip install 'katixo-bot[postgres]' ({error}).") from error
    return open_postgres(address, hold=hold)


def name_of(address: str) -> str:
    """Name the database as an operator may see it: a file, or a database and its host, without its password.

    >>> name_of("sqlite:///data/bot.db")
    'data/bot.db'
    """
    if address.startswith(SQLITE):
        return address.removeprefix(SQLITE)
    from bot.storage.postgres_address import shown_address  # optional: the extra [postgres]

    return shown_address(address)
