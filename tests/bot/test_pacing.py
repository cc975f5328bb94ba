"""Several processes keep one budget of calls a minute, and heed what the server told any of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.pacing import SharedPacing
from bot.storage.database import Database
from bot.storage.opening import open_database
from katixo_api.pacing import Plan
from katixo_api.wire import Quota
from tests.fakes import START, FakeClock

PLAN = Plan(per_minute=60, at_once=100)  # a burst of 30, then one a second


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    database = open_database(address, hold="alone")
    yield database
    await database.close()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


async def calls(pacing: SharedPacing, count: int) -> None:
    for _ in range(count):
        await pacing.enter("chat")
        await pacing.leave(None)


async def test_two_processes_share_one_minute(database: Database, clock: FakeClock) -> None:
    one, two = (SharedPacing(database, clock, "u1", PLAN) for _ in range(2))
    await asyncio.gather(calls(one, 15), calls(two, 15))
    assert (clock.now() - START).total_seconds() < 2
    began = clock.now()
    await calls(two, 10)
    assert 8 <= (clock.now() - began).total_seconds() <= 11


async def test_users_do_not_hold_each_other_up(database: Database, clock: FakeClock) -> None:
    await calls(SharedPacing(database, clock, "u1", PLAN), 30)
    before = clock.now()
    await calls(SharedPacing(database, clock, "u2", PLAN), 10)
    assert clock.now() == before


async def test_budget_that_the_server_calls_used_up_holds_the_other_process_too(
    database: Database, clock: FakeClock
) -> None:
    one, two = (SharedPacing(database, clock, "u1", PLAN) for _ in range(2))
    await one.enter("chat")
    await one.leave(Quota(remaining=0, reset_in_s=20.0))
    await calls(two, 1)
    assert 20 <= (clock.now() - START).total_seconds() < 22


async def test_scheduler_leaves_half_of_the_burst_to_chat(database: Database, clock: FakeClock) -> None:
    await calls(SharedPacing(database, clock, "u1", PLAN), 15)
    before = clock.now()
    await SharedPacing(database, clock, "u1", PLAN).enter("scheduler")
    assert clock.now() > before


async def test_clock_set_back_a_day_holds_no_call(database: Database, clock: FakeClock) -> None:
    pacing = SharedPacing(database, clock, "u1", PLAN)
    await calls(pacing, 5)
    clock.forward(-86_400)
    before = clock.now()
    await calls(pacing, 5)
    assert clock.now() == before


async def test_call_that_gives_up_waiting_gives_its_place_back(database: Database, clock: FakeClock) -> None:
    pacing = SharedPacing(database, clock, "u1", Plan(per_minute=60, at_once=1))
    await pacing.enter("chat")
    waiting = asyncio.create_task(pacing.enter("chat"))
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await pacing.leave(None)
    async with asyncio.timeout(5):
        await pacing.enter("chat")
