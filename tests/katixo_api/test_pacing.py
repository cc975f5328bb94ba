"""Tests for katixo_api.pacing, in simulated time."""

from __future__ import annotations

import asyncio
import bisect
import random
from dataclasses import dataclass, field

import httpx
import pytest

from katixo_api.auth import MemoryTokens
from katixo_api.client import KatixoClient
from katixo_api.exchange import Limits
from katixo_api.pacing import LocalPacing, Plan, Priority
from katixo_api.wire import Quota
from tests.katixo_api.hand_time import HandTime
from tests.katixo_api.replies import NOW, URL, tokens, yes


@dataclass
class Day:
    """A pacing, its time, and what went out when."""

    time: HandTime = field(default_factory=HandTime)
    went: list[tuple[float, str]] = field(default_factory=list)
    running: int = 0
    most: int = 0
    plan: Plan = field(default_factory=Plan)

    def __post_init__(self) -> None:
        self.pacing = LocalPacing(self.plan, clock=self.time.clock, sleep=self.time.sleep)

    async def call(self, name: str, lasts_s: float = 0.1, who: Priority = "chat", seen: Quota | None = None) -> None:
        await self.pacing.enter(who)
        self.went.append((self.time.now, name))
        self.running += 1
        self.most = max(self.most, self.running)
        await self.time.sleep(lasts_s)
        self.running -= 1
        await self.pacing.leave(seen)

    def start(self, *args: object, **kwargs: object) -> asyncio.Task[None]:
        return asyncio.ensure_future(self.call(*args, **kwargs))  # type: ignore[arg-type]  # passes on what call takes

    def most_in_a_minute(self) -> int:
        times = [moment for moment, _ in self.went]
        return max(bisect.bisect_left(times, moment + 60) - index for index, moment in enumerate(times))

    def elapsed(self) -> float:
        return self.went[-1][0] - self.went[0][0]


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_thousand_calls_keep_to_the_free_plan(seed: int) -> None:
    day, dice = Day(), random.Random(seed)
    await day.time.pass_until([day.start(str(i), lasts_s=dice.uniform(0.05, 30)) for i in range(1000)])
    assert len(day.went) == 1000
    assert day.most_in_a_minute() <= 60
    assert day.most <= 10


async def test_the_whole_budget_is_used() -> None:
    day = Day()
    await day.time.pass_until([day.start(str(i)) for i in range(1000)])
    assert day.most_in_a_minute() == 60
    assert day.elapsed() == pytest.approx((1000 / 60 - 1) * 60, abs=60)


async def test_a_flurry_goes_at_once_but_never_the_whole_minute() -> None:
    day = Day()
    await day.time.pass_until([day.start(str(i), lasts_s=0) for i in range(60)])
    first_second = [name for moment, name in day.went if moment < day.went[0][0] + 1]
    assert 10 <= len(first_second) <= 31


async def test_calls_go_in_order() -> None:
    day = Day()
    await day.time.pass_until([day.start(str(i)) for i in range(80)])
    assert [name for _, name in day.went] == [str(i) for i in range(80)]


async def test_chat_goes_before_the_scheduler() -> None:
    day = Day()
    tasks = [day.start(f"s{i}", who="scheduler") for i in range(40)]
    await day.time.rest()
    tasks += [day.start(f"c{i}") for i in range(5)]
    await day.time.pass_until(tasks)
    last_chat = max(index for index, (_, name) in enumerate(day.went) if name.startswith("c"))
    assert last_chat < 16


async def test_the_scheduler_leaves_room_for_chat() -> None:
    day = Day()
    tasks = [day.start(f"s{i}", lasts_s=1000, who="scheduler") for i in range(10)]
    await day.time.rest()
    asked = day.time.now
    tasks.append(day.start("c"))
    await day.time.rest()
    assert (asked, "c") in day.went
    assert len(day.went) == 9
    await day.time.pass_until(tasks)


async def test_a_used_up_window_is_waited_out() -> None:
    day = Day()
    await day.time.pass_until([day.start("a", seen=Quota(60, 0, 42.0))])
    told = day.time.now
    await day.time.pass_until([day.start("b")])
    assert day.went[1][0] == pytest.approx(told + 42)


async def test_what_the_server_still_allows_is_not_exceeded() -> None:
    day = Day()
    await day.time.pass_until([day.start("a", seen=Quota(60, 3, 30.0))])
    told = day.time.now
    await day.time.pass_until([day.start(str(i)) for i in range(6)])
    assert sum(moment < told + 30 for moment, _ in day.went) == 4


async def test_calls_under_way_count_against_what_is_allowed() -> None:
    day = Day()
    tasks = [day.start("slow", lasts_s=50), day.start("a", seen=Quota(60, 1, 30.0))]
    await day.time.pass_until(tasks[1:])
    told = day.time.now
    await day.time.pass_until([*tasks, day.start("b")])
    assert day.went[2][0] == pytest.approx(told + 30)


@pytest.mark.parametrize("limit", [300, 20])
async def test_the_plan_is_learnt_from_the_server(limit: int) -> None:
    day = Day()
    await day.time.pass_until([day.start("a", seen=Quota(limit, None, None))])
    await day.time.pass_until([day.start(str(i)) for i in range(700)])
    assert day.most_in_a_minute() == limit


def test_the_plans_are_the_documented_ones() -> None:
    assert (Plan.of(60).at_once, Plan.of(300).at_once) == (10, 30)
    assert Plan.of(1).burst == 1


async def test_who_gives_up_waiting_takes_no_place() -> None:
    day = Day(plan=Plan(per_minute=60, at_once=1))
    first = day.start("a", lasts_s=5)
    await day.time.rest()
    giving_up = day.start("x")
    await day.time.rest()
    giving_up.cancel()
    await day.time.pass_until([first, day.start("b")])
    assert [name for _, name in day.went] == ["a", "b"]


async def test_who_gives_up_at_the_very_moment_gives_the_place_back() -> None:
    day = Day(plan=Plan(per_minute=60, at_once=1))
    await day.pacing.enter("chat")
    giving_up = asyncio.ensure_future(day.pacing.enter("chat"))
    await day.time.rest()
    await day.pacing.leave(None)  # its turn has come, but it has not run yet
    giving_up.cancel()
    with pytest.raises(asyncio.CancelledError):
        await giving_up
    await asyncio.wait_for(day.pacing.enter("chat"), 1)


async def test_a_thousand_calls_of_a_client_keep_to_the_free_plan() -> None:
    day = Day()

    class Busy(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            day.went.append((day.time.now, request.url.path))
            day.running += 1
            day.most = max(day.most, day.running)
            await day.time.sleep(2)
            day.running -= 1
            return yes([])

    async def ask() -> None:
        await katixo.accounts.list()

    patient = Limits(call_s=1000, turn_s=None)
    keeper = MemoryTokens(tokens())
    katixo = KatixoClient(URL, tokens=keeper, transport=Busy(), limits=patient, pacing=day.pacing, clock=lambda: NOW)
    await day.time.pass_until([asyncio.ensure_future(ask()) for _ in range(1000)])
    assert len(day.went) == 1000
    assert day.most_in_a_minute() <= 60
    assert day.most <= 10
