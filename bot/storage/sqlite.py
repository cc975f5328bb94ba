"""The database in one SQLite file: one thread writes, two read, and one process owns the file.

A guest (a command beside the running bot) opens the same file, waits its turn for the write lock, and neither makes
the file nor changes its tables.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from bot.storage.database import Database, Transaction
from bot.storage.engines import BUSY_S, reading_engine, writing_engine
from bot.storage.errors import DatabaseClosed, NoDatabase, faults_named
from bot.storage.filelock import FileLock
from bot.storage.migrate import bring_up, check
from bot.storage.writer import CLOSED, Writer

T = TypeVar("T")
READERS = 2


def open_sqlite(path: str | Path, *, exclusive: bool, busy_s: float = BUSY_S) -> Database:
    """Open the file: as its owner (tables are brought up, a second owner gets `FileBusy`) or as a guest."""
    path = Path(path)
    with faults_named(path):
        if exclusive:
            return _own(path, busy_s)
        if path.exists():
            return SqliteDatabase(path, None, busy_s)
    raise NoDatabase(f"There is no database at {path} yet; start the bot once.")


def _own(path: Path, busy_s: float) -> Database:
    """Take the lock first, and let it go again when the file cannot be opened."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as on_failure:
        lock = FileLock(path)
        on_failure.callback(lock.release)
        database = SqliteDatabase(path, lock, busy_s)
        on_failure.pop_all()
    return database


class SqliteDatabase:
    """The `Database` of one file. Serves one event loop at a time."""

    on_commit: Callable[[Sequence[str]], None]

    def __init__(self, path: Path, lock: FileLock | None, busy_s: float) -> None:
        self._lock = lock
        self._closed = False
        self._writing = writing_engine(path, create=lock is not None, busy_s=busy_s)
        self._reading = reading_engine(path, connections=READERS, busy_s=busy_s)
        if lock is None:
            check(self._reading)
        else:
            bring_up(self._writing)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="storage-reader")
        self._writer = Writer(self._writing, lambda lanes: self.on_commit(lanes))
        self.on_commit = _wake_nobody

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        """Run the unit on the writer thread and return its answer after the commit."""
        answers: list[T] = []
        await self._writer.write(lambda transaction: answers.append(unit(transaction)))
        return answers[0]

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run the query on a reader thread, on a connection that cannot write."""
        if self._closed:
            raise DatabaseClosed(CLOSED)
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._query, query)

    async def close(self) -> None:
        """Finish the units that wait, then let go of the file; a second call does nothing."""
        self._closed = True
        await asyncio.to_thread(self._close)

    def _query(self, query: Callable[[Connection], T]) -> T:
        with faults_named(), self._reading.connect() as connection:
            return query(connection)

    def _close(self) -> None:
        self._writer.close()
        self._readers.shutdown()
        self._reading.dispose()
        self._writing.dispose()
        if self._lock is not None:
            self._lock.release()


def _wake_nobody(lanes: Sequence[str]) -> None:
    """Stand in until the engine takes its place."""
