"""A clock that stands until the test lets a tick pass."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta


class HandClock:
    """Sleepers wake only by `tick`."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
        self._passed = asyncio.Semaphore(0)

    def now(self) -> datetime:
        """Give the moment that the test has reached."""
        return self.moment

    async def sleep(self, seconds: float) -> None:
        """Wait for one tick."""
        await self._passed.acquire()
        self.moment += timedelta(seconds=seconds)

    async def tick(self, times: int = 1) -> None:
        """Let so many ticks pass, and all work that they bring be done."""
        for _ in range(times):
            self._passed.release()
            await settle()


async def settle() -> None:
    """Let everything that can go on without the clock go on."""
    for _ in range(20):
        await asyncio.sleep(0)
