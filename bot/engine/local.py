"""The engine of one process: a task per lane that has work, and a tick that wakes what has waited long enough.

Waits are counted in ticks, so a clock that is set back does not hold a lane for a day.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from math import ceil

from bot.engine.clock import Clock
from bot.engine.draining import Drainer

SCAN = "scan"
GRACE_S = 6.0
SOON_S = 60.0
FULL_SCAN_S = 30.0
ALIVE_S = 30.0  # an engine that has not ticked for so long is stuck


class LocalEngine:
    """Drains each woken lane, one task at a time a lane.

    `drain` empties a lane and may return the moment when the lane wants to be woken again. A drain that raises is
    logged and tried again after a growing pause, which a wake does not cut short. `scan` names all lanes with
    unfinished work; it runs at the start and every `full_scan_s`. `idle` counts a lane that is due within a minute as
    about to be drained.
    """

    def __init__(
        self,
        drain: Callable[[str], Awaitable[datetime | None]],
        scan: Callable[[datetime], Awaitable[Sequence[str]]],
        clock: Clock,
        tick_s: float = 1.0,
        full_scan_s: float = FULL_SCAN_S,
        *,
        grace_s: float = GRACE_S,
    ) -> None:
        self._drain = drain
        self._scan = scan
        self._clock = clock
        self._tick_s = tick_s
        self._ticks_a_scan = max(1, round(full_scan_s / tick_s))
        self._grace_s = grace_s
        self._tick = 0
        self._open = False
        self._stopping = asyncio.Event()
        self._changed = asyncio.Event()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._woken: dict[str, None] = {SCAN: None}
        self._waiting: dict[str, int] = {}
        self._drainer = Drainer(self._drain_or_scan, clock)
        self._ticked_at: float | None = None

    def wake(self, lanes: Sequence[str]) -> None:
        """Let each lane be drained now, or once more after the drain that is running."""
        for lane in lanes:
            if self._drainer.is_failing(lane) and lane in self._waiting:
                continue
            self._waiting.pop(lane, None)
            self._woken[lane] = None
            self._start(lane)

    async def run(self) -> None:
        """Scan, drain and tick until `stop`."""
        self._open = not self._stopping.is_set()
        while not self._stopping.is_set():
            self._ticked_at = asyncio.get_running_loop().time()
            self._start_due()
            await self._sleep_a_tick()
            self._tick += 1

    async def stop(self) -> None:
        """Begin nothing more, give running drains their grace, cancel what is left, and end `run`."""
        self._open = False
        self._stopping.set()
        self._changed.set()
        if self._tasks:
            await asyncio.wait(self._tasks.values(), timeout=self._grace_s)
        left = list(self._tasks.values())
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def is_alive(self) -> bool:
        """Say whether the engine still ticks; one that has not begun is not stuck."""
        if self._ticked_at is None:
            return True
        return asyncio.get_running_loop().time() - self._ticked_at < ALIVE_S + self._tick_s

    async def idle(self) -> None:
        """Return when nothing is being drained, woken, or due within a minute."""
        while self._is_busy():
            self._changed.clear()
            await self._changed.wait()

    def _is_busy(self) -> bool:
        if self._stopping.is_set():
            return bool(self._tasks)
        soon = self._tick + ceil(SOON_S / self._tick_s)
        return bool(self._tasks or self._woken or any(tick <= soon for tick in self._waiting.values()))

    def _start_due(self) -> None:
        if self._tick % self._ticks_a_scan == 0:
            self._woken[SCAN] = None
        due = (lane for lane, tick in self._waiting.items() if tick <= self._tick)
        self._woken |= dict.fromkeys(due)
        for lane in self._woken:
            self._start(lane)

    async def _sleep_a_tick(self) -> None:
        """Sleep until the tick is over or the engine stops."""
        sleep = asyncio.ensure_future(self._clock.sleep(self._tick_s))
        stop = asyncio.ensure_future(self._stopping.wait())
        try:
            await asyncio.wait((sleep, stop), return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleep.cancel()
            stop.cancel()

    def _start(self, lane: str) -> None:
        if self._open and lane not in self._tasks:
            self._tasks[lane] = asyncio.create_task(self._work(lane), name=lane)

    async def _work(self, lane: str) -> None:
        """Drain the lane until no wake came during the drain."""
        try:
            while self._open and lane in self._woken:
                del self._woken[lane]
                self._waiting.pop(lane, None)
                await self._drain_once(lane)
        finally:
            del self._tasks[lane]
            self._changed.set()

    async def _drain_once(self, lane: str) -> None:
        pause_s = await self._drainer.drain(lane)
        if self._drainer.is_failing(lane):
            self._woken.pop(lane, None)
        if pause_s is not None:
            self._wait(lane, pause_s)

    async def _drain_or_scan(self, lane: str) -> datetime | None:
        if lane != SCAN:
            return await self._drain(lane)
        self.wake(await self._scan(self._clock.now()))
        return None

    def _wait(self, lane: str, seconds: float) -> None:
        self._waiting[lane] = self._tick + max(1, ceil(seconds / self._tick_s))
