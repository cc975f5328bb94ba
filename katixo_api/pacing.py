"""When a call may go out: Katixo counts calls a minute and calls at a time, per user (free plan: 60 and 10).

`Pacing` is the contract, so that several replicas can share one budget; `LocalPacing` keeps it within one process.
Clients of the same user share one pacing; chat goes before scheduler, which also leaves room.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from katixo_api.wire import Quota

Priority: TypeAlias = Literal["chat", "scheduler"]

WINDOW_S = 60.5  # a minute, and a little more because calls do not all travel equally fast
_SOON_S = 1e-6  # a pause that is only a rounding error
FREE_PER_MINUTE, FREE_AT_ONCE = 60, 10
_SCHEDULER_SHARE = 0.75  # of the budget; the rest is chat's alone


class Pacing(Protocol):
    """Who says when a call may go out. Every `enter` that returned is followed by one `leave`."""

    async def enter(self, priority: Priority) -> None:
        """Wait for this call's turn."""
        ...

    async def leave(self, seen: Quota | None) -> None:
        """Give the place back, with what the answer said about the budget (None: nothing)."""
        ...


@dataclass(frozen=True, slots=True)
class Plan:
    """A budget: calls in any minute, calls at a time, calls that may go out without a pause between them."""

    per_minute: int = FREE_PER_MINUTE
    at_once: int = FREE_AT_ONCE

    @property
    def burst(self) -> int:
        """Give half of the minute's budget: enough for a flurry of messages, never all at once."""
        return max(1, self.per_minute // 2)

    @classmethod
    def of(cls, per_minute: int) -> Plan:
        """Give the plan that has this many calls a minute: Free 60 and 10 at once, Pro 300 and 30."""
        return cls(per_minute, max(FREE_AT_ONCE, per_minute // 10))


@dataclass(order=True, slots=True)
class _Waiter:
    """A call that waits: chat first, then in order of arrival."""

    rank: int
    number: int
    turn: asyncio.Future[None] = field(compare=False)


class LocalPacing:
    """Keeps the budget within one process. It learns the plan from the server's headers."""

    def __init__(
        self,
        plan: Plan | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._plan = plan or Plan()
        self._clock = clock
        self._sleep = sleep
        self._numbers = itertools.count()
        self._waiting: list[_Waiter] = []
        self._running = 0
        self._gone: deque[float] = deque()  # when the calls of the last minute went out
        self._level = 0.0  # of a bucket that every call fills by one and time empties
        self._level_at = clock()
        self._left: tuple[int, float] | None = None  # calls the server still allows, until when
        self._alarm: asyncio.Task[None] | None = None

    async def enter(self, priority: Priority) -> None:
        """Wait for this call's turn."""
        rank = int(priority == "scheduler")
        if not self._waiting and self._pause(rank) <= _SOON_S:
            self._count_out()
            return
        waiter = _Waiter(rank, next(self._numbers), asyncio.get_running_loop().create_future())
        heapq.heappush(self._waiting, waiter)
        self._serve()
        try:
            await waiter.turn
        except asyncio.CancelledError:
            self._forget(waiter)
            raise

    async def leave(self, seen: Quota | None) -> None:
        """Give the place back and heed what the server said."""
        self._running -= 1
        if seen is not None:
            self._heed(seen)
        self._serve()

    def _forget(self, waiter: _Waiter) -> None:
        """Take back a call that gave up, whether it still waited or had just been let through."""
        if waiter in self._waiting:
            self._waiting.remove(waiter)
            heapq.heapify(self._waiting)
        else:
            self._running -= 1
        self._serve()

    def _heed(self, seen: Quota) -> None:
        if seen.limit and seen.limit != self._plan.per_minute:
            self._plan = Plan.of(seen.limit)
        if seen.remaining is not None:
            # The calls that are still under way may not be in the server's figure yet.
            until = self._clock() + min(seen.reset_in_s if seen.reset_in_s is not None else WINDOW_S, WINDOW_S * 60)
            self._left = (max(0, seen.remaining - self._running), until)

    def _serve(self) -> None:
        """Let go whoever may go, and set the alarm for the first who must wait for time to pass."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
        while self._waiting:
            pause_s = self._pause(self._waiting[0].rank)
            if pause_s > _SOON_S:
                if math.isfinite(pause_s):
                    self._alarm = asyncio.ensure_future(self._wake(pause_s))
                return
            self._count_out()
            heapq.heappop(self._waiting).turn.set_result(None)

    async def _wake(self, pause_s: float) -> None:
        await self._sleep(pause_s)
        self._alarm = None
        self._serve()

    def _count_out(self) -> None:
        """Count a call that goes out now."""
        now = self._clock()
        self._level = self._drained(now) + 1
        self._level_at = now
        self._running += 1
        self._gone.append(now)
        if self._left is not None:
            self._left = (self._left[0] - 1, self._left[1])

    def _pause(self, rank: int) -> float:
        """Give the seconds until a call of this rank may go; infinity when another must end first."""
        share = _SCHEDULER_SHARE if rank else 1.0
        if self._running >= math.ceil(self._plan.at_once * share):
            return math.inf
        now = self._clock()
        return max(self._server_pause(now), self._minute_pause(now, share), self._burst_pause(now, share))

    def _server_pause(self, now: float) -> float:
        """Wait out a window that the server says is used up."""
        if self._left is not None and self._left[1] <= now:
            self._left = None
        return 0.0 if self._left is None or self._left[0] > 0 else self._left[1] - now

    def _minute_pause(self, now: float, share: float) -> float:
        """Keep any minute within the budget."""
        while self._gone and self._gone[0] <= now - WINDOW_S:
            self._gone.popleft()
        allowed = max(1, int(self._plan.per_minute * share))
        return 0.0 if len(self._gone) < allowed else self._gone[-allowed] + WINDOW_S - now

    def _burst_pause(self, now: float, share: float) -> float:
        """Spread the budget over the minute once a burst has gone out."""
        over = self._drained(now) + 1 - max(1.0, self._plan.burst * share)
        return max(0.0, over * WINDOW_S / self._plan.per_minute)

    def _drained(self, now: float) -> float:
        return max(0.0, self._level - (now - self._level_at) * self._plan.per_minute / WINDOW_S)
