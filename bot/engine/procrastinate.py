"""The engine of several processes on PostgreSQL: lanes are woken by jobs, in the transaction that made the work.

What waits for its moment is remembered by the process that drained its lane, and by the rows: should the process die,
another one's scan finds it. The worker is started anew when it ends, as it does when the database goes away.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

import psycopg
import structlog

from bot.engine.clock import Clock
from bot.engine.draining import Drain, Drainer, lane_for_logs
from bot.engine.jobs import Jobs, Troubles, listen

ROUND = "round"
AGAIN_S = 1.0
SOON_S = 60.0
LOOK_S = 0.05
LONGEST_ROUND_PAUSE_S = 2.0  # a database that is back is noticed soon, and one that is away costs one try
ALIVE_S = 30.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often the engine looks at the time and at all rows, when a silent worker counts as dead, and how long running
    drains may take at the end. Seconds.
    """

    tick_s: float = 1.0
    full_scan_s: float = 10.0
    stall_s: float = 20.0
    grace_s: float = 6.0


class ProcrastinateEngine:
    """Drains lanes together with other processes; with `works` off it only wakes them. `hear` is told of every lane
    that any process wakes and for which `is_heard` holds.
    """

    def __init__(
        self,
        address: str,
        drain: Drain,
        scan: Callable[[datetime], Awaitable[Sequence[str]]],
        clock: Clock,
        pace: Pace,
        *,
        works: bool,
        hear: Callable[[Sequence[str]], None],
        is_heard: Callable[[str], bool],
    ) -> None:
        self._address = address
        self._scan = scan
        self._clock = clock
        self._pace = pace
        self._works = works
        self._hear = hear
        self._jobs = Jobs(address, self._work, stall_s=pace.stall_s, is_heard=is_heard)
        self._drainer = Drainer(drain, clock)
        self._rounds = Drainer(self._round, clock)
        self._ticks_a_scan = max(1, round(pace.full_scan_s / pace.tick_s))
        self._tick = 0
        self._next_scan = 0
        self._ticked_at = 0.0
        self._woken: set[str] = set()
        self._later: dict[str, int] = {}
        self._stopping = asyncio.Event()
        self._ended = asyncio.Event()
        self._ended.set()

    def announce(self, driver: psycopg.Connection[object], lanes: Sequence[str]) -> None:
        """Wake the lanes in the transaction of this connection, on whatever thread it runs."""
        self._jobs.announce(driver, lanes)

    def wake(self, lanes: Sequence[str]) -> None:
        """Let each lane be drained after the next tick, by whichever process is free."""
        self._woken.update(lanes)

    async def run(self) -> None:
        """Work until `stop`."""
        self._ended.clear()
        self._ticked_at = asyncio.get_running_loop().time()
        duties = [self._kept_up(self._listen)]
        if self._works:
            duties.append(self._kept_up(self._work_for_ever))
        tasks = [asyncio.create_task(duty) for duty in duties]
        try:
            await self._stopping.wait()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.wait(tasks, timeout=self._pace.grace_s + AGAIN_S)
            self._ended.set()

    async def stop(self) -> None:
        """Take no more jobs, give running drains their grace, and end `run`."""
        self._stopping.set()
        await self._ended.wait()

    def is_alive(self) -> bool:
        """Say whether the engine still ticks; one that only wakes has nothing that could stand still."""
        return not self._works or asyncio.get_running_loop().time() - self._ticked_at < ALIVE_S + self._pace.tick_s

    async def idle(self) -> None:
        """Return when no job waits or runs anywhere, and none is due within a minute here."""
        while await self._jobs.count() or self._woken or self._is_due(within_s=SOON_S):
            await self._clock.sleep(LOOK_S)

    def _is_due(self, *, within_s: float) -> bool:
        until = self._tick + ceil(within_s / self._pace.tick_s)
        return any(tick <= until for tick in self._later.values())

    async def _kept_up(self, duty: Callable[[], Awaitable[None]]) -> None:
        """Do what is meant to go on for ever, again whenever it ends."""
        while not self._stopping.is_set():
            try:
                await duty()
                log.warning("engine_ended", duty=duty.__name__)
            except Troubles as error:
                log.error("engine_failed", duty=duty.__name__, error=type(error).__name__)
            if not self._stopping.is_set():
                await self._clock.sleep(AGAIN_S)

    async def _listen(self) -> None:
        await listen(self._address, self._hear)

    async def _work_for_ever(self) -> None:
        async with self._jobs.opened():
            ticking = asyncio.create_task(self._tick_for_ever())
            try:
                await self._kept_up(self._take_jobs)
            finally:
                ticking.cancel()
                await asyncio.wait([ticking])

    async def _take_jobs(self) -> None:
        await self._jobs.work(grace_s=self._pace.grace_s)

    async def _tick_for_ever(self) -> None:
        while True:
            self._ticked_at = asyncio.get_running_loop().time()
            pause_s = min(await self._rounds.drain(ROUND) or 0.0, LONGEST_ROUND_PAUSE_S)
            await self._clock.sleep(max(self._pace.tick_s, pause_s))
            self._tick += max(1, round(pause_s / self._pace.tick_s))

    async def _round(self, name: str) -> None:
        """Add jobs for what was woken or has waited long enough, and now and then for all that is unfinished."""
        due = {lane for lane, tick in self._later.items() if tick <= self._tick} | self._woken
        if self._tick >= self._next_scan:
            self._woken.update(await self._jobs.rescue())
            due |= self._woken
            due.update(lane for lane in await self._scan(self._clock.now()) if not self._drainer.is_failing(lane))
            self._next_scan = self._tick + self._ticks_a_scan
        await self._jobs.add_missing(due)
        self._woken -= due
        self._later = {lane: tick for lane, tick in self._later.items() if tick > self._tick}

    async def _work(self, lane: str) -> None:
        self._later.pop(lane, None)
        pause_s = await self._drainer.drain(lane)
        log.debug("drained", lane=lane_for_logs(lane))
        if pause_s is not None:
            self._later[lane] = self._tick + max(1, ceil(pause_s / self._pace.tick_s))
