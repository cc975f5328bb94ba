"""Drains whatever comes of them: what is remembered of a lane that failed."""

from __future__ import annotations

import asyncio
from datetime import datetime

import pytest

from bot.engine.clock import SystemClock
from bot.engine.draining import Drainer


async def test_lane_that_failed_and_was_then_broken_off_is_open_to_the_next_scan() -> None:
    endings: list[BaseException] = [LookupError(), asyncio.CancelledError()]

    async def drain(lane: str) -> datetime | None:
        raise endings.pop(0)

    drainer = Drainer(drain, SystemClock())
    assert await drainer.drain("turn:a") == 0.5
    assert drainer.is_failing("turn:a")
    with pytest.raises(asyncio.CancelledError):
        await drainer.drain("turn:a")
    assert not drainer.is_failing("turn:a")
