"""The database on PostgreSQL: a transaction a unit, from any number of processes, each unit on a thread of its own.

A unit's statements wait for the server on their thread: on the event loop each of them cost four times the processor.
A unit that met a deadlock, or whose connection was lost before the commit, runs again: nothing of it was kept. When the
commit itself gets no answer nobody knows, so its caller is told of a passing fault; keys make the repeat harmless.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

import psycopg
from sqlalchemy import Connection, create_engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from bot.storage.database import Transaction
from bot.storage.errors import DatabaseClosed, StorageFault, fault_of, reason_of
from bot.storage.migrate import bring_up, check
from bot.storage.ownership import Ownership
from bot.storage.postgres_address import CONNECT, Hold, engine_address, meeting, setting_up
from bot.storage.writer import CLOSED

T = TypeVar("T")
AnnounceLanes = Callable[[psycopg.Connection[object], Sequence[str]], None]
MOST_TRIES = 5
CONNECTIONS = 12
WAIT_FOR_CONNECTION_S = 10.0
UNDONE = ("40001", "40P01")  # serialization failure, deadlock: PostgreSQL has undone the transaction


def open_postgres(address: str, *, hold: Hold, connections: int = CONNECTIONS) -> PostgresDatabase:
    """Open the database: `alone` and `shared` bring the tables up and hold it, a `guest` finds both done.

    Raises `FileBusy`, `Unreachable`, `SchemaMismatch`.
    """
    with meeting(address), setting_up(address) as engine:
        if hold == "guest":
            check(engine)
            return PostgresDatabase(address, None, connections)
        ownership = Ownership(address, hold)
        try:
            bring_up(engine)
        except BaseException:
            ownership.release()
            raise
        return PostgresDatabase(address, ownership, connections)


class PostgresDatabase:
    """The `Database` of one PostgreSQL database. `announce` tells other processes of lanes, within the unit's own
    transaction, and raises psycopg's errors; `on_commit` tells this one, after it. Serves one event loop.
    """

    on_commit: Callable[[Sequence[str]], None]

    def __init__(self, address: str, ownership: Ownership | None, connections: int) -> None:
        self._ownership = ownership
        self._engine = create_engine(
            engine_address(address),
            pool_size=connections,
            max_overflow=0,
            pool_timeout=WAIT_FOR_CONNECTION_S,
            hide_parameters=True,
            connect_args=CONNECT,
        )
        self._snapshots = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        self._threads = ThreadPoolExecutor(connections, thread_name_prefix="storage")
        self._taking = threading.Lock()
        self._writing: set[asyncio.Future[Any]] = set()
        self._closed = False
        self.announce: AnnounceLanes | None = None
        self.on_commit = _wake_nobody

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        """Run the unit in a transaction of its own and return its answer after the commit."""
        return (await asyncio.shield(self._begin(unit)))[0]

    async def read(self, query: Callable[[Connection], T]) -> T:
        """Run the query on a snapshot that cannot be written to."""
        self._refuse_when_closed()
        return await asyncio.get_running_loop().run_in_executor(self._threads, _repeated, partial(self._look, query))

    async def close(self) -> None:
        """Finish the units that run, then let go of the connections; a second call does nothing."""
        self._closed = True
        if self._writing:
            await asyncio.wait(self._writing)
        await asyncio.to_thread(self._close)

    def _begin(self, unit: Callable[[Transaction], T]) -> asyncio.Future[tuple[T, Sequence[str]]]:
        """Hand the unit to a thread; whoever began it may go, its lanes are woken all the same."""
        self._refuse_when_closed()
        work = partial(_repeated, partial(self._transact, unit))
        begun = asyncio.get_running_loop().run_in_executor(self._threads, work)
        self._writing.add(begun)
        begun.add_done_callback(self._end)
        return begun

    def _end(self, ended: asyncio.Future[tuple[T, Sequence[str]]]) -> None:
        """Wake what a unit has woken; its error is its caller's, who may have gone."""
        self._writing.discard(ended)
        if not ended.cancelled() and ended.exception() is None and (lanes := ended.result()[1]):
            self.on_commit(lanes)

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise DatabaseClosed(CLOSED)

    def _transact(self, unit: Callable[[Transaction], T]) -> tuple[T, Sequence[str]]:
        self._hold()
        with self._engine.connect() as connection:
            transaction = connection.begin()
            answer, lanes = _run(connection, unit)
            if lanes and self.announce:
                _announce(self.announce, connection, lanes)
            try:
                transaction.commit()
            except DBAPIError as error:
                raise StorageFault(reason_of(error), passing=True) from error
        return answer, lanes

    def _hold(self) -> None:
        """Hold the database anew if it was away: nothing is written without."""
        if self._ownership is None or self._ownership.is_held():
            return
        with self._taking:
            if not self._ownership.is_held():
                self._ownership.take_again()

    def _look(self, query: Callable[[Connection], T]) -> T:
        with self._snapshots.connect() as connection:
            return query(connection)

    def _close(self) -> None:
        self._threads.shutdown()
        self._engine.dispose()
        if self._ownership is not None:
            self._ownership.release()


def _announce(announce: AnnounceLanes, connection: Connection, lanes: Sequence[str]) -> None:
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        raise TypeError("the driver is psycopg")
    try:
        announce(driver, lanes)
    except psycopg.Error as error:
        raise StorageFault(str(error), passing=True) from error


def _run(connection: Connection, unit: Callable[[Transaction], T]) -> tuple[T, Sequence[str]]:
    """Run a unit; its lanes are sorted, so that no two transactions take them in opposite orders."""
    transaction = Transaction(connection)
    answer = unit(transaction)
    return answer, sorted(set(transaction.lanes))


def _repeated(work: Callable[[], T]) -> T:
    """Do the work, again after a failure that has undone it; the library's error comes out as ours.

    A future takes no StopIteration: whoever waits for it would wait for ever.
    """
    tries = 0
    while True:
        tries += 1
        try:
            return work()
        except StopIteration as error:
            raise RuntimeError("the work raised StopIteration") from error
        except SQLAlchemyError as error:
            if tries < MOST_TRIES and _was_undone(error):
                continue
            fault = fault_of(error)
            if fault is None:
                raise
            raise fault from error


def _was_undone(error: SQLAlchemyError) -> bool:
    if not isinstance(error, DBAPIError):
        return False
    return error.connection_invalidated or getattr(error.orig, "sqlstate", None) in UNDONE


def _wake_nobody(lanes: Sequence[str]) -> None:
    """Stand in until the engine takes its place."""
