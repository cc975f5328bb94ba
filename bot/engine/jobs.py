"""Wake-ups as procrastinate jobs: a job is "drain this lane", its lock is the lane.

There is no `queueing_lock` (a stalled job with one can never be retried) and no job in the future (it would hold its
lock). A job whose worker died is thrown away and a new one made: were it retried, a frozen worker that comes back
would end a job that another has taken over.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any

import psycopg
from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import ConnectorException, ProcrastinateException
from procrastinate.job_context import JobContext
from procrastinate.jobs import Job, Status
from procrastinate.manager import JobManager
from psycopg_pool import AsyncConnectionPool

from bot.storage.postgres_address import CONNECT, driver_address, still_stands

QUEUE = "lanes"
TASK = "drain"
SHOUTS = "katixo_bot_lanes"
POLL_S = 0.5  # the longest that a lane waits whose last job ended just after its next one came
AT_ONCE = 16
POOL_WAIT_S = 5.0
Troubles = (ProcrastinateException, psycopg.Error, OSError)
UNFINISHED = "select lock from procrastinate_jobs where status in ('todo', 'doing') and lock = any(%(lanes)s)"
STILL_DOING = "select id, lock from procrastinate_jobs where status = 'doing' and id = any(%(jobs)s)"
COUNT = "select count(*) as jobs from procrastinate_jobs where status in ('todo', 'doing')"


class Jobs:
    """The queue of lanes, and a worker on it."""

    def __init__(
        self, address: str, work: Callable[[str], Awaitable[None]], *, stall_s: float, is_heard: Callable[[str], bool]
    ) -> None:
        self._work = work
        self._is_heard = is_heard
        self._stall_s = stall_s
        self._connector = PsycopgConnector(
            conninfo=driver_address(address),
            kwargs=dict(CONNECT),
            configure=_commit_each,
            min_size=1,
            max_size=4,
            timeout=POOL_WAIT_S,
            pool_factory=_pool,
        )
        self._app = App(connector=self._connector)
        self._adder = JobManager(SyncPsycopgConnector())  # it works on the connections of others only

        self._just_ended: set[int] = set()
        self._ended: set[int] = set()
        self._app.task(name=TASK, queue=QUEUE, pass_context=True)(self._run)

    def opened(self) -> AbstractAsyncContextManager[object]:
        """Hold the queue's own connections for the length of a block."""
        return self._app.open_async()

    def announce(self, driver: psycopg.Connection[object], lanes: Sequence[str]) -> None:
        """Add a job a lane in the transaction of this connection; its commit tells of those that others listen for."""
        try:
            self._adder.batch_defer_jobs([_job(lane) for lane in lanes], connection=driver)
        except ConnectorException as error:
            raise error.__cause__ or error from error
        if heard := [lane for lane in lanes if self._is_heard(lane)]:
            driver.execute("select pg_notify(%s, lane) from unnest(%s::text[]) lane", [SHOUTS, heard])

    async def add_missing(self, lanes: Collection[str]) -> None:
        """Add a job for each of these lanes that has none."""
        if not lanes:
            return
        rows = await self._connector.execute_query_all_async(UNFINISHED, lanes=list(lanes))
        missing = [_job(lane) for lane in sorted(set(lanes) - {row["lock"] for row in rows})]
        if missing:
            await self._app.job_manager.batch_defer_jobs_async(missing)

    async def rescue(self) -> list[str]:
        """Throw away the jobs that hold a lane and that nobody works on, and name their lanes."""
        stalled = await self._app.job_manager.get_stalled_jobs(seconds_since_heartbeat=self._stall_s)
        lanes = [job.lock for job in stalled if job.id and job.lock and await self._throw_away(job.id)]
        return lanes + await self._end_what_ended()

    async def _end_what_ended(self) -> list[str]:
        """Throw away what ended here while its end could not be written: this worker is alive, so nobody else would.

        What has ended since the last look may still be being written.
        """
        ended, self._ended, self._just_ended = self._ended, self._ended | self._just_ended, set()
        rows = await self._connector.execute_query_all_async(STILL_DOING, jobs=sorted(ended)) if ended else []
        lanes = [row["lock"] for row in rows if await self._throw_away(row["id"])]
        self._ended -= ended
        return lanes

    async def _throw_away(self, job: int) -> bool:
        """End a job; false when another replica, or its worker after all, was quicker."""
        try:
            await self._app.job_manager.finish_job_by_id_async(job_id=job, status=Status.FAILED, delete_job=True)
        except ConnectorException as error:
            if not isinstance(error.__cause__, psycopg.errors.RaiseException):
                raise
            return False
        return True

    async def _run(self, context: JobContext, lane: str) -> None:
        try:
            await self._work(lane)
        finally:
            if context.job.id is not None:
                self._just_ended.add(context.job.id)

    async def work(self, *, grace_s: float) -> None:
        """Take jobs until cancelled, then let the running ones end. It also ends when the database goes away."""
        await self._app.run_worker_async(
            queues=[QUEUE],
            concurrency=AT_ONCE,
            fetch_job_polling_interval=POLL_S,
            update_heartbeat_interval=self._stall_s / 4,
            stalled_worker_timeout=self._stall_s,
            shutdown_graceful_timeout=grace_s,
            delete_jobs="always",
            install_signal_handlers=False,
        )

    async def count(self) -> int:
        """Count the jobs that wait or run, anywhere."""
        row = await self._connector.execute_query_one_async(COUNT)
        return int(row["jobs"])


def _pool(**settings: Any) -> AsyncConnectionPool:
    """Make procrastinate's pool; its own check of a connection asks the server before every statement."""
    return AsyncConnectionPool(**{**settings, "check": _refuse_ended})


async def _refuse_ended(connection: psycopg.AsyncConnection[Any]) -> None:
    """Let the pool take another connection for one that has ended, as all have when the database was away."""
    if not still_stands(connection):
        raise psycopg.OperationalError("the connection has ended")


async def _commit_each(connection: psycopg.AsyncConnection[object]) -> None:
    """Let a statement be a transaction of its own: procrastinate never sends two that belong together."""
    await connection.set_autocommit(True)


def _job(lane: str) -> Job:
    return Job(queue=QUEUE, task_name=TASK, lock=lane, queueing_lock=None, task_kwargs={"lane": lane})


async def listen(address: str, hear: Callable[[Sequence[str]], None]) -> None:
    """Hear of the lanes that any process has told of, until the connection is lost (`psycopg.Error`)."""
    connection = await psycopg.AsyncConnection.connect(driver_address(address), autocommit=True, connect_timeout=5)
    async with connection:
        await connection.execute(f"listen {SHOUTS}")
        async for shout in connection.notifies():
            hear([shout.payload])
