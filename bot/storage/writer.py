"""The one thread that writes: units that wait are gathered into one transaction, each in its own savepoint.

A commit costs the same for one unit as for a hundred, so whatever queued up during the last commit shares the next.
Callers are answered after the commit and never before.
"""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import SimpleQueue
from types import TracebackType

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from bot.storage.database import Transaction
from bot.storage.errors import DatabaseClosed, StorageFault, fault_of, reason_of

MOST_AT_ONCE = 256
CLOSED = "The database is closed."


class Unit:
    """One unit on its way through the writer: what to run, who waits, what came of it."""

    def __init__(self, run: Callable[[Transaction], None], waiter: asyncio.Future[None]) -> None:
        self.run = run
        self.waiter = waiter
        self.lanes: Sequence[str] = ()
        self.failure: Exception | None = None


class Writer:
    """Runs units on its thread. `on_commit` is called on the loop with the lanes that committed units woke."""

    def __init__(
        self, engine: Engine, on_commit: Callable[[Sequence[str]], None], *, most_at_once: int = MOST_AT_ONCE
    ) -> None:
        self._engine = engine
        self._most_at_once = most_at_once
        self._on_commit = on_commit
        self._queue: SimpleQueue[Unit | None] = SimpleQueue()
        self._batch: list[Unit] = []
        self._door = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="storage-writer", daemon=True)
        self._thread.start()

    async def write(self, run: Callable[[Transaction], None]) -> None:
        """Hand the unit to the thread and wait for its commit; what the unit raised is raised here."""
        unit = Unit(run, asyncio.get_running_loop().create_future())
        with self._door:
            if self._closed:
                raise DatabaseClosed(CLOSED)
            self._queue.put(unit)
        await unit.waiter
        if unit.failure is not None:
            raise unit.failure

    def close(self) -> None:
        """Take no new units, finish those that wait, and end the thread."""
        self._shut_door()
        self._thread.join()

    def _shut_door(self) -> None:
        with self._door:
            if not self._closed:
                self._closed = True
                self._queue.put(None)

    def _work(self) -> None:
        try:
            while self._take_batch():
                _commit(self._engine, self._batch)
                self._answer()
        finally:
            self._shut_door()
            self._turn_away_rest()

    def _take_batch(self) -> bool:
        """Wait for a unit and take along those that wait behind it; false at the end."""
        unit = self._queue.get()
        while unit is not None:
            self._batch.append(unit)
            if len(self._batch) == self._most_at_once or self._queue.empty():
                return True
            unit = self._queue.get()
        if self._batch:
            self._queue.put(None)
        return bool(self._batch)

    def _answer(self) -> None:
        batch, self._batch = self._batch, []
        with suppress(RuntimeError):  # the loop is gone, and with it everybody who waited
            batch[0].waiter.get_loop().call_soon_threadsafe(self._tell, batch)

    def _tell(self, batch: Sequence[Unit]) -> None:
        for unit in batch:
            if not unit.waiter.done():
                unit.waiter.set_result(None)
        lanes = [lane for unit in batch if unit.failure is None for lane in unit.lanes]
        if lanes:
            self._on_commit(lanes)

    def _turn_away_rest(self) -> None:
        """Answer whoever still waits when the thread ends otherwise than by `close`."""
        while not self._queue.empty():
            self._batch += filter(None, [self._queue.get()])
        for unit in self._batch:
            unit.failure = DatabaseClosed(CLOSED)
        if self._batch:
            self._answer()


class _Savepoint:
    """Keeps one unit of a batch whole: what it raises undoes it alone and is kept for its caller."""

    def __init__(self, connection: Connection, unit: Unit) -> None:
        self._unit = unit
        self._connection = connection

    def __enter__(self) -> None:
        self._say("SAVEPOINT unit")

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> bool:
        if error is None:
            self._say("RELEASE SAVEPOINT unit")
            return False
        if not isinstance(error, Exception):
            return False
        self._unit.failure = fault_of(error) or error
        self._say("ROLLBACK TO SAVEPOINT unit")
        self._say("RELEASE SAVEPOINT unit")
        return True

    def _say(self, words: str) -> None:
        """Speak to the driver itself: the library's savepoints cost more than a short unit."""
        try:
            self._connection.connection.cursor().execute(words)
        except sqlite3.Error as error:
            raise OperationalError(words, None, error) from error


def _commit(engine: Engine, batch: Sequence[Unit]) -> None:
    """Run the batch in one transaction; when that fails as a whole, every unit has failed.

    SQLite leaves a transaction open whose commit failed; the pool undoes it when it gets the connection back.
    """
    try:
        with engine.begin() as connection:
            for unit in batch:
                with _Savepoint(connection, unit):
                    transaction = Transaction(connection)
                    unit.run(transaction)
                    unit.lanes = transaction.lanes
    except SQLAlchemyError as error:
        first = _first_fault(batch)
        reason = first.reason if first else reason_of(error)
        for unit in batch:
            unit.failure = unit.failure or StorageFault(reason)


def _first_fault(batch: Sequence[Unit]) -> StorageFault | None:
    """Give the fault that made SQLite undo the whole transaction: what followed it only says that it is gone."""
    return next((unit.failure for unit in batch if isinstance(unit.failure, StorageFault)), None)
