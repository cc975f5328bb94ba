"""How a SQLite file is opened: one way to write, one way that cannot write.

Durable before anybody is answered (`WAL`, `synchronous=FULL`); a writing transaction takes the write lock when it
begins, so that it never finds the file locked half-way; parameters stay out of error texts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

BUSY_S = 10.0


def writing_engine(path: Path, *, create: bool = True, busy_s: float = BUSY_S) -> Engine:
    """Open the file for one writer; with `create` off, a missing file is an error."""
    mode = "rwc" if create else "rw"
    settings = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=on")
    return _engine(_connector(path, mode, busy_s, settings), begin="BEGIN IMMEDIATE", connections=1)


def reading_engine(path: Path, *, connections: int, busy_s: float = BUSY_S) -> Engine:
    """Open the file for readers; each query sees one moment of the database."""
    return _engine(_connector(path, "ro", busy_s, ("query_only=on",)), begin="BEGIN", connections=connections)


def _connector(path: Path, mode: str, busy_s: float, settings: tuple[str, ...]) -> Callable[[], sqlite3.Connection]:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"file:{quote(str(path.absolute()))}?mode={mode}",
            uri=True,
            timeout=busy_s,
            isolation_level=None,
            check_same_thread=False,
        )
        for setting in settings:
            connection.execute(f"PRAGMA {setting}")
        return connection

    return connect


def _engine(connect: Callable[[], sqlite3.Connection], *, begin: str, connections: int) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=connect,
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,
    )

    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    event.listen(engine, "begin", start)
    return engine
