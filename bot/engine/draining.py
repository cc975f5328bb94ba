"""One drain of a lane, whatever comes of it: when it wants to be drained again, or a growing pause after a failure."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog

from bot.engine.clock import Clock
from bot.observe import where_of

FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0

log = structlog.get_logger(__name__)
Drain = Callable[[str], Awaitable[datetime | None]]


class Drainer:
    """Drains lanes and remembers which of them fail."""

    def __init__(self, drain: Drain, clock: Clock) -> None:
        self._drain = drain
        self._clock = clock
        self._failures: dict[str, int] = {}

    def is_failing(self, lane: str) -> bool:
        """Say whether the lane's last drain failed."""
        return lane in self._failures

    async def drain(self, lane: str) -> float | None:
        """Drain the lane; give the seconds after which it wants to be drained again, None when a wake will tell."""
        try:
            moment = await self._drain(lane)
        except asyncio.CancelledError:  # nobody has this lane's pause in mind any more: the next scan is to find it
            self._failures.pop(lane, None)
            raise
        except Exception as error:  # one of the two places that catch everything: log, pause, go on
            return self._pause(lane, error)
        self._failures.pop(lane, None)
        return None if moment is None else (moment - self._clock.now()).total_seconds()

    def _pause(self, lane: str, error: Exception) -> float:
        failures = self._failures[lane] = self._failures.get(lane, 0) + 1
        pause_s: float = min(FIRST_PAUSE_S * 2.0 ** min(failures - 1, 16), LONGEST_PAUSE_S)
        log.error(
            "drain_failed",
            lane=lane_for_logs(lane),
            error=type(error).__name__,
            failures=failures,
            pause_s=pause_s,
            where=where_of(error),
        )
        return pause_s


def lane_for_logs(lane: str) -> str:
    """Name the lane without the phone number that it may hold: the last three digits stay."""
    return re.sub(r"\d{6,}", lambda digits: "…" + digits[0][-3:], lane)
