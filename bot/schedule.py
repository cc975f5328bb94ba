"""The clock: APScheduler calls what is to be done every minute. It decides nothing and remembers nothing.

That something is done once comes from the rows of the database, so every replica may have a clock of its own.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

Tick = Callable[[], Awaitable[object]]


async def every_minute(tick: Tick) -> None:
    """Call `tick` at every full minute until cancelled; one that is late is made up for once."""
    from apscheduler.schedulers.asyncio import AsyncIOScheduler  # type: ignore[import-untyped]  # no types; late: commands need none

    clock = AsyncIOScheduler(timezone="UTC")
    clock.add_job(
        _unless_stopped, "cron", args=[tick], second=0, coalesce=True, misfire_grace_time=None, max_instances=1
    )
    clock.start()
    try:
        await asyncio.Event().wait()
    finally:
        clock.shutdown(wait=False)


async def _unless_stopped(tick: Tick) -> None:
    """Do a tick; one that the end of the process breaks off is no failure, for its claim is taken over."""
    with contextlib.suppress(asyncio.CancelledError):
        await tick()
