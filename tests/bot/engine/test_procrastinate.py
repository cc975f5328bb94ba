"""The engine of several processes: woken with the commit, one at a time a lane, rescued, restarted, stopped in time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from structlog.testing import capture_logs

from bot.engine.clock import SystemClock
from bot.engine.procrastinate import Pace, ProcrastinateEngine
from bot.storage.database import Transaction
from bot.storage.postgres import PostgresDatabase, open_postgres
from tests.stores import Cluster

PACE = Pace(tick_s=0.05, full_scan_s=0.2, stall_s=1.0, grace_s=0.3)


@dataclass(slots=True)
class Work:
    """A scripted drain that several engines share."""

    drained: list[str] = field(default_factory=list)
    running: list[str] = field(default_factory=list)
    unfinished: list[str] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    failing: set[str] = field(default_factory=set)
    again: dict[str, timedelta] = field(default_factory=dict)
    gates: dict[str, asyncio.Event] = field(default_factory=dict)

    async def drain(self, lane: str) -> datetime | None:
        """Drain as the test told."""
        assert lane not in self.running
        self.running.append(lane)
        try:
            if lane in self.gates:
                await self.gates[lane].wait()
            await asyncio.sleep(0)
            self.drained.append(lane)
            if lane in self.failing:
                raise LookupError(lane)
            wait = self.again.pop(lane, None)
            return SystemClock().now() + wait if wait else None
        finally:
            self.running.remove(lane)

    async def scan(self, now: datetime) -> Sequence[str]:
        """Name what the test left unfinished."""
        return list(self.unfinished)


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
async def database(postgres: str) -> AsyncIterator[PostgresDatabase]:
    database = open_postgres(postgres, hold="shared")
    yield database
    await database.close()


def is_told(lane: str) -> bool:
    return lane != "turn:untold"


@asynccontextmanager
async def running(
    address: str, work: Work, database: PostgresDatabase | None = None, *, works: bool = True, pace: Pace = PACE
) -> AsyncIterator[ProcrastinateEngine]:
    """Run an engine; the database wakes its lanes."""
    clock = SystemClock()
    engine = ProcrastinateEngine(
        address, work.drain, work.scan, clock, pace, works=works, hear=work.heard.extend, is_heard=is_told
    )
    if database:
        database.announce = engine.announce
    run = asyncio.create_task(engine.run())
    try:
        yield engine
    finally:
        await engine.stop()
        await run


async def until(is_so: Callable[[], bool], limit_s: float = 10.0) -> None:
    """Let work go on until something is so."""
    async with asyncio.timeout(limit_s):
        while not is_so():  # noqa: ASYNC110  # the other side is a database
            await asyncio.sleep(0.01)


def wake(*lanes: str) -> Callable[[Transaction], None]:
    """Make a unit that wakes lanes."""

    def unit(tx: Transaction) -> None:
        for lane in lanes:
            tx.wake(lane)

    return unit


async def test_lane_is_drained_after_the_commit_that_woke_it(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    async with running(postgres, work, database):
        await database.write(wake("turn:a", "turn:b", "turn:a"))
        await until(lambda: len(work.drained) == 2)
    assert sorted(work.drained) == ["turn:a", "turn:b"]


async def test_unit_that_is_undone_wakes_nobody(work: Work, postgres: str, database: PostgresDatabase) -> None:
    def fail(tx: Transaction) -> None:
        tx.wake("turn:never")
        raise LookupError

    async with running(postgres, work, database):
        with pytest.raises(LookupError):
            await database.write(fail)
        await database.write(wake("turn:a"))
        await until(lambda: "turn:a" in work.drained)
    assert work.drained == ["turn:a"]


async def test_lane_has_one_drain_at_a_time_among_all_processes(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    async with running(postgres, work, database), running(postgres, work):
        for _ in range(20):
            await database.write(wake("turn:a", "turn:b", "turn:c"))
        await until(lambda: len(work.drained) == 60)
    assert {lane: work.drained.count(lane) for lane in set(work.drained)} == dict.fromkeys(
        ["turn:a", "turn:b", "turn:c"], 20
    )


async def test_process_that_only_wakes_hears_and_drains_nothing(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    async with running(postgres, work, database, works=False) as engine:
        while not work.heard:  # it begins to listen at any time now
            await database.write(wake("turn:a", "turn:untold"))
            await asyncio.sleep(0.01)
        assert engine.is_alive()
    assert (set(work.heard), work.drained) == ({"turn:a"}, [])


async def test_what_was_left_unfinished_is_found_without_a_wake(work: Work, postgres: str) -> None:
    work.unfinished = ["turn:a"]
    async with running(postgres, work):
        await until(lambda: "turn:a" in work.drained)


async def test_lane_is_drained_again_at_its_moment_and_holds_no_job_until_then(
    work: Work, postgres: str, cluster: Cluster, database: PostgresDatabase
) -> None:
    work.again["effect:d1"] = timedelta(seconds=0.5)
    async with running(postgres, work, database):
        began = asyncio.get_running_loop().time()
        await database.write(wake("effect:d1"))
        await until(lambda: len(work.drained) == 1)
        await until(lambda: not cluster.server.ask("select 1 from procrastinate_jobs", cluster.database))
        await until(lambda: len(work.drained) == 2)
    assert asyncio.get_running_loop().time() - began >= 0.5


async def test_drain_that_raises_is_tried_again_after_a_pause(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    work.failing.add("turn:a")
    with capture_logs() as logs:
        async with running(postgres, work, database):
            await database.write(wake("turn:a"))
            await until(lambda: len(work.drained) == 2)
    assert [one["pause_s"] for one in logs if one["event"] == "drain_failed"] == [0.5, 1.0]


async def test_job_of_a_dead_worker_is_taken_over(work: Work, postgres: str, cluster: Cluster) -> None:
    ask = partial(cluster.server.ask, database=cluster.database)
    ask("insert into procrastinate_workers (last_heartbeat) values (now() - interval '1 hour')")
    ask(
        "insert into procrastinate_jobs (queue_name, task_name, lock, args, status, worker_id) select 'lanes', 'drain',"
        " 'turn:a', '{\"lane\": \"turn:a\"}', 'doing', max(id) from procrastinate_workers"
    )
    async with running(postgres, work):
        await until(lambda: "turn:a" in work.drained)
        await until(lambda: not ask("select 1 from procrastinate_jobs"))


async def test_job_whose_end_could_not_be_written_does_not_hold_its_lane_for_ever(
    work: Work, postgres: str, cluster: Cluster, database: PostgresDatabase
) -> None:
    ask = partial(cluster.server.ask, database=cluster.database)
    async with running(postgres, work, database):
        ask("create sequence ends")  # its numbers stay when the statement is undone
        ask(
            "create function refuse_first_end() returns trigger language plpgsql as"
            " $$ begin if nextval('ends') = 1 then raise 'lost'; end if; return old; end $$"
        )
        ask("create trigger once before delete on procrastinate_jobs for each row execute function refuse_first_end()")
        await database.write(wake("turn:a"))
        await until(lambda: len(work.drained) == 1)
        await database.write(wake("turn:a"))
        await until(lambda: len(work.drained) > 1)
        await until(lambda: not ask("select 1 from procrastinate_jobs"))


async def test_engine_goes_on_after_the_database_was_away(
    work: Work, postgres: str, cluster: Cluster, database: PostgresDatabase
) -> None:
    async with running(postgres, work, database):
        await database.write(wake("turn:before"))
        await until(lambda: "turn:before" in work.drained)
        await asyncio.to_thread(cluster.end_connections)
        await asyncio.to_thread(cluster.end_connections)
        await database.write(wake("turn:after"))
        await until(lambda: "turn:after" in work.drained, limit_s=20)


async def test_stop_lets_a_running_drain_end_and_begins_no_other(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    gate = work.gates["turn:a"] = asyncio.Event()
    async with running(postgres, work, database, pace=replace(PACE, grace_s=10.0)) as engine:
        await database.write(wake("turn:a"))
        await until(lambda: work.running == ["turn:a"])
        stop = asyncio.create_task(engine.stop())
        await asyncio.sleep(0.1)
        await database.write(wake("turn:b"))
        gate.set()
        await stop
    assert work.drained == ["turn:a"]


async def test_stop_does_not_wait_for_ever_and_the_lane_is_drained_by_the_next_process(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    work.gates["turn:a"] = asyncio.Event()
    work.unfinished = ["turn:a"]
    async with running(postgres, work, database):
        await until(lambda: work.running == ["turn:a"])
    assert work.drained == []
    del work.gates["turn:a"]
    async with running(postgres, work, database):
        await until(lambda: "turn:a" in work.drained)


async def test_idle_waits_for_jobs_and_for_lanes_that_are_due_soon(
    work: Work, postgres: str, database: PostgresDatabase
) -> None:
    work.again["effect:d1"] = timedelta(seconds=0.2)
    async with running(postgres, work, database) as engine:
        await database.write(wake("effect:d1"))
        await engine.idle()
    assert work.drained == ["effect:d1", "effect:d1"]
