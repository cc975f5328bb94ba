"""The engine of one process, with a clock that the test moves."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.engine import LocalEngine
from bot.engine.draining import lane_for_logs
from tests.bot.engine.hand_clock import HandClock, settle


class Work:
    """A scripted drain: writes down what was drained, and fails, waits or blocks as it is told."""

    def __init__(self) -> None:
        self.drained: list[str] = []
        self.unfinished: list[str] = []
        self.scans = 0
        self.failing: set[str] = set()
        self.again_at: dict[str, datetime] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.running: list[str] = []

    async def drain(self, lane: str) -> datetime | None:
        """Drain as the test told."""
        assert lane not in self.running
        self.running.append(lane)
        try:
            self.drained.append(lane)
            if lane in self.gates:
                await self.gates[lane].wait()
            if lane in self.failing:
                raise LookupError("the private text of a message")
            return self.again_at.pop(lane, None)
        finally:
            self.running.remove(lane)

    async def scan(self, now: datetime) -> Sequence[str]:
        """Name what the test left unfinished."""
        self.scans += 1
        if SCAN_FAILS in self.failing:
            raise OSError("the disk is away")
        return self.unfinished


SCAN_FAILS = "scan fails"


@pytest.fixture
def work() -> Work:
    return Work()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@asynccontextmanager
async def running(work: Work, clock: HandClock, grace_s: float = 0.0) -> AsyncIterator[LocalEngine]:
    engine = LocalEngine(work.drain, work.scan, clock, grace_s=grace_s)
    run = asyncio.create_task(engine.run())
    await settle()
    yield engine
    await engine.stop()
    await run


async def test_drain_that_raises_is_tried_again_after_growing_pauses(work: Work, clock: HandClock) -> None:
    work.failing.add("turn:a")
    async with running(work, clock) as engine:
        engine.wake(["turn:a"])
        tries = []
        for _ in range(16):
            await clock.tick()
            tries.append(len(work.drained))
    assert tries == [2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 6]


async def test_pause_never_grows_beyond_half_a_minute(work: Work, clock: HandClock) -> None:
    work.failing.add("turn:a")
    async with running(work, clock) as engine:
        engine.wake(["turn:a"])
        await clock.tick(150)
        before = len(work.drained)
        await clock.tick(30)
    assert len(work.drained) == before + 1


async def test_failed_drain_is_logged_without_what_the_message_said(work: Work, clock: HandClock) -> None:
    work.failing.add("turn:whatsapp:919876543210")
    with capture_logs() as logs:
        async with running(work, clock) as engine:
            engine.wake(["turn:whatsapp:919876543210"])
            await settle()
    assert [(entry["event"], entry["lane"], entry["error"]) for entry in logs] == [
        ("drain_failed", "turn:whatsapp:…210", "LookupError")
    ]
    assert "private text" not in str(logs)


async def test_failing_lane_holds_no_other_lane(work: Work, clock: HandClock) -> None:
    work.failing.add("turn:a")
    async with running(work, clock) as engine:
        engine.wake(["turn:a", "turn:b"])
        await settle()
    assert work.drained == ["turn:a", "turn:b"]


async def test_wake_does_not_cut_the_pause_of_a_failing_lane_short(work: Work, clock: HandClock) -> None:
    work.failing.add("turn:a")
    async with running(work, clock) as engine:
        engine.wake(["turn:a"])
        await settle()
        engine.wake(["turn:a"])
        await settle()
    assert work.drained == ["turn:a"]


async def test_success_forgets_the_failures_before_it(work: Work, clock: HandClock) -> None:
    work.failing.add("turn:a")
    async with running(work, clock) as engine:
        engine.wake(["turn:a"])
        await clock.tick(4)
        work.failing.clear()
        await clock.tick(8)
        engine.wake(["turn:a"])
        await settle()
    assert work.drained.count("turn:a") == 6


async def test_failing_scan_is_tried_again(work: Work, clock: HandClock) -> None:
    work.failing.add(SCAN_FAILS)
    work.unfinished = ["effect:d1"]
    async with running(work, clock):
        work.failing.clear()
        await clock.tick()
    assert (work.scans, work.drained) == (2, ["effect:d1"])


async def test_start_drains_what_the_scan_finds(work: Work, clock: HandClock) -> None:
    work.unfinished = ["turn:a", "send:browser:1"]
    async with running(work, clock):
        pass
    assert work.drained == ["turn:a", "send:browser:1"]


async def test_lost_wake_is_made_good_by_the_next_full_scan(work: Work, clock: HandClock) -> None:
    async with running(work, clock):
        work.unfinished = ["turn:a"]
        await clock.tick(29)
        assert work.drained == []
        await clock.tick()
    assert work.drained == ["turn:a"]


async def test_wake_before_the_start_is_kept(work: Work, clock: HandClock) -> None:
    engine = LocalEngine(work.drain, work.scan, clock)
    engine.wake(["turn:a"])
    run = asyncio.create_task(engine.run())
    await engine.idle()
    await engine.stop()
    await run
    assert work.drained == ["turn:a"]


async def test_wakes_during_a_drain_make_one_more_drain(work: Work, clock: HandClock) -> None:
    gate = work.gates["turn:a"] = asyncio.Event()
    async with running(work, clock) as engine:
        engine.wake(["turn:a"])
        await settle()
        engine.wake(["turn:a", "turn:a"])
        engine.wake(["turn:a"])
        gate.set()
        await settle()
    assert work.drained == ["turn:a", "turn:a"]


async def test_slow_lane_holds_no_other_lane(work: Work, clock: HandClock) -> None:
    work.gates["effect:slow"] = asyncio.Event()
    async with running(work, clock) as engine:
        engine.wake(["effect:slow", "turn:a"])
        await settle()
        assert work.running == ["effect:slow"]
    assert work.drained == ["effect:slow", "turn:a"]


async def test_lane_is_drained_again_at_the_moment_it_asked_for(work: Work, clock: HandClock) -> None:
    work.again_at["effect:d1"] = clock.now() + timedelta(seconds=5)
    async with running(work, clock) as engine:
        engine.wake(["effect:d1"])
        await clock.tick(4)
        assert len(work.drained) == 1
        await clock.tick()
    assert len(work.drained) == 2


async def test_moment_that_has_passed_waits_for_the_next_tick(work: Work, clock: HandClock) -> None:
    work.again_at["effect:d1"] = clock.now() - timedelta(days=1)
    async with running(work, clock) as engine:
        engine.wake(["effect:d1"])
        await settle()
        assert len(work.drained) == 1
        await clock.tick()
    assert len(work.drained) == 2


async def test_clock_set_back_a_day_holds_no_lane(work: Work, clock: HandClock) -> None:
    work.again_at["effect:d1"] = clock.now() + timedelta(seconds=5)
    async with running(work, clock) as engine:
        engine.wake(["effect:d1"])
        await settle()
        clock.moment -= timedelta(days=1)
        await clock.tick(30)
    assert (len(work.drained), work.scans) == (2, 2)


async def test_wake_comes_before_the_moment_a_lane_waits_for(work: Work, clock: HandClock) -> None:
    work.again_at["send:whatsapp:1"] = clock.now() + timedelta(seconds=20)
    async with running(work, clock) as engine:
        engine.wake(["send:whatsapp:1"])
        await settle()
        engine.wake(["send:whatsapp:1"])
        await clock.tick(25)
    assert len(work.drained) == 2


async def test_idle_waits_for_running_and_for_waiting_lanes(work: Work, clock: HandClock) -> None:
    work.again_at["effect:d1"] = clock.now() + timedelta(seconds=2)
    async with running(work, clock) as engine:
        engine.wake(["effect:d1"])
        idle = asyncio.create_task(engine.idle())
        await clock.tick()
        assert not idle.done()
        await clock.tick()
        assert idle.done()


async def test_idle_does_not_wait_for_what_is_due_in_an_hour(work: Work, clock: HandClock) -> None:
    work.again_at["effect:d1"] = clock.now() + timedelta(hours=1)
    async with running(work, clock) as engine:
        engine.wake(["effect:d1"])
        await settle()
        await engine.idle()
    assert work.drained == ["effect:d1"]


async def test_stop_lets_the_running_drain_finish_and_begins_no_other(work: Work, clock: HandClock) -> None:
    gate = work.gates["turn:a"] = asyncio.Event()
    async with running(work, clock, grace_s=8) as engine:
        engine.wake(["turn:a"])
        await settle()
        stop = asyncio.create_task(engine.stop())
        await settle()
        engine.wake(["turn:a", "turn:b"])
        gate.set()
        await stop
    assert (work.drained, work.running) == (["turn:a"], [])


async def test_stop_cancels_a_drain_that_outlasts_its_grace(work: Work, clock: HandClock) -> None:
    work.gates["turn:a"] = asyncio.Event()
    async with running(work, clock, grace_s=0) as engine:
        engine.wake(["turn:a"])
        await settle()
        await engine.stop()
        await engine.idle()
    assert work.running == []


async def test_engine_that_stopped_ticking_is_not_alive(
    work: Work, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with running(work, clock) as engine:
        assert engine.is_alive()
        late = asyncio.get_running_loop().time() + 60
        monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: late)
        assert not engine.is_alive()
        monkeypatch.undo()


def test_lane_for_logs_keeps_draft_ids_and_hides_phone_numbers() -> None:
    assert lane_for_logs("effect:d12a") == "effect:d12a"
    assert lane_for_logs("send:whatsapp:919876543210") == "send:whatsapp:…210"
