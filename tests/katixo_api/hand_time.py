"""Time that passes only when everybody waits for it."""

from __future__ import annotations

import asyncio
import heapq
import itertools

_STEPS_TO_REST = 8  # turns of the loop after which everybody who can go has gone


class HandTime:
    """A clock and its sleep, for tasks that must not take real time."""

    def __init__(self) -> None:
        self.now = 1000.0
        self._numbers = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    def clock(self) -> float:
        """Give the time in seconds."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Wait until that much time was let pass."""
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._numbers), turn))
        await turn

    async def rest(self) -> None:
        """Let everybody go as far as they can at this moment."""
        for _ in range(_STEPS_TO_REST):
            await asyncio.sleep(0)

    async def pass_until(self, tasks: list[asyncio.Task[None]]) -> None:
        """Let time pass, from one wake-up to the next, until all tasks are done."""
        await self.rest()
        while not all(task.done() for task in tasks):
            moment, _, turn = heapq.heappop(self._sleepers)
            if not turn.done():
                self.now = moment
                turn.set_result(None)
                await self.rest()
        await asyncio.gather(*tasks)
