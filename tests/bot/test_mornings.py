"""Mornings on both databases: once a day whatever happens, nothing after payment or at night, silence otherwise."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from bot.reminding.mornings import CLAIM_S, share_of
from bot.reminding.wished import keep_wishes
from bot.storage import consents, told
from bot.storage.opening import open_database
from handlers.monthly_plan import MonthlyPlan
from handlers.wishes import Again, Wishes
from katixo_api.errors import LinkAgain, NoAnswer
from tests.bot.morning_world import INDIA, MorningWorld, Owed, due_in
from tests.handlers.day_records import contact

DAY = date(2026, 11, 23)  # a Monday
NEXT = DAY + timedelta(days=1)


@pytest.fixture
async def world(address: str) -> AsyncIterator[MorningWorld]:
    database = open_database(address, hold="alone")
    world = MorningWorld(database)
    world.at(DAY - timedelta(days=1), 12)
    await world.add("u1", "o1")
    await world.tick()
    yield world
    await database.close()


async def wish(world: MorningWorld, wishes: Wishes) -> None:
    """Let the person want something of reminders."""
    now = world.clock.now()
    await world.database.write(lambda tx: keep_wishes(tx.connection, "u1", wishes, now, INDIA))


async def test_two_replicas_say_it_once_and_at_the_hour(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(0, DAY)]
    world.at(DAY, 7, 59)
    await world.tick()
    assert world.post.heard == []
    (text,) = await world.morning(DAY)
    assert text == "Good morning.\nTo pay ₹1,000: Sharma ₹1,000 (B1), today"
    world.at(DAY, 12)
    await world.tick()
    assert len(world.post.heard) == 1


async def test_a_day_with_nothing_new_is_silent(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(-1, DAY)]
    assert len(await world.morning(DAY)) == 1
    assert await world.morning(NEXT) == []
    assert len(await world.morning(DAY + timedelta(days=2))) == 1


async def test_what_is_paid_is_not_named(world: MorningWorld) -> None:
    owed = due_in(0, DAY)
    world.books["o1"].owed = [owed]
    world.at(DAY, 7, 59)
    owed.paid_at = world.clock.now()
    assert await world.morning(DAY) == []


async def test_a_worker_that_dies_in_the_scan_is_made_up_for_once(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(0, DAY)]
    world.at(DAY, 8)
    task = asyncio.create_task(world.replicas[0].tick())
    await world.books["o1"].asked.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await world.tick()
    assert world.post.heard == []
    world.clock.forward(CLAIM_S + 1)
    await world.tick()
    assert len(world.post.heard) == 1


async def test_a_missed_morning_is_made_up_for_until_the_evening_and_then_dropped(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(0, DAY), due_in(1, DAY, "B2")]
    world.database.is_away = True
    world.at(DAY, 8)
    await world.tick()
    world.database.is_away = False
    world.at(DAY, 19, 59)
    await world.tick()
    assert len(world.post.heard) == 1
    world.at(NEXT, 20)
    await world.tick()
    assert len(world.post.heard) == 1
    assert await world.database.read(lambda conn: told.state_of(conn, "u1", NEXT)) == "dropped"
    assert "1 day late" in (await world.morning(NEXT + timedelta(days=1)))[0]


async def test_katixo_down_is_asked_again_later(world: MorningWorld) -> None:
    books = world.books["o1"]
    books.owed, books.trouble = [due_in(0, DAY)], NoAnswer("down")
    assert await world.morning(DAY) == []
    books.trouble = None
    world.at(DAY, 8, 12)
    await world.tick()
    assert len(world.post.heard) == 1


async def test_who_is_signed_out_has_no_morning(world: MorningWorld) -> None:
    world.books["o1"].trouble = LinkAgain("no tokens")
    assert await world.morning(DAY) == []
    assert await world.database.read(lambda conn: told.state_of(conn, "u1", DAY)) == "unlinked"
    assert world.books["o1"].calls == 1


async def test_after_stop_nothing_is_read_and_nothing_said(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(0, DAY)]
    now = world.clock.now()
    await world.database.write(lambda tx: consents.say(tx.connection, "terminal", "u1", now, given=False))
    assert await world.morning(DAY) == []
    assert world.books["o1"].calls == 0


async def test_a_message_that_could_not_go_out_is_looked_up_anew(world: MorningWorld) -> None:
    first, second = due_in(0, DAY), due_in(0, DAY, "B2")
    world.books["o1"].owed = [first, second]
    world.post.is_down = True
    assert await world.morning(DAY) == []
    first.paid_at = world.clock.now()
    world.post.is_down = False
    world.at(DAY, 9, 30)
    await world.settle()
    await world.tick()
    assert [one.text for one in world.post.heard] == ["Good morning.\nTo pay ₹1,000: Sharma ₹1,000 (B2), today"]


async def test_a_message_that_could_not_go_out_by_the_evening_is_dropped(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(0, DAY)]
    world.post.is_down = True
    await world.morning(DAY)
    world.post.is_down = False
    world.at(DAY, 21)
    await world.settle()
    await world.tick()
    assert world.post.heard == []


async def test_days_off_and_quiet_days_are_kept_and_made_up_for(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(0, DAY)]
    await wish(world, Wishes(quiet=(DAY,), weekdays=(0, 2)))
    assert await world.morning(DAY) == []
    assert await world.morning(NEXT) == []
    assert "2 days late" in (await world.morning(NEXT + timedelta(days=1)))[0]


async def test_tomorrow_says_it_again_and_a_name_without_dues_is_brought_up(world: MorningWorld) -> None:
    world.books["o1"].owed = [due_in(-1, DAY)]
    await world.morning(DAY)
    await wish(world, Wishes(again=(Again("bill:B1", NEXT), Again("note:Verma", NEXT))))
    (text,) = await world.morning(NEXT)
    assert text.splitlines() == [
        "Good morning.",
        "You asked me to remind you: Verma",
        "To pay ₹1,000: Sharma ₹1,000 (B1), 2 days late",
    ]
    assert await world.morning(NEXT + timedelta(days=30)) != []


async def test_on_the_28th_the_entries_without_a_photo_are_listed_once(world: MorningWorld) -> None:
    day = date(2026, 11, 28)
    books = world.books["o1"]
    books.owed = [Owed(name, day - timedelta(days=9), day + timedelta(days=30)) for name in ("B1", "B2", "B3")]
    assert await world.morning(day - timedelta(days=1)) == []
    books.bare = {"B2"}
    assert await world.morning(day) == [
        "Good morning.\nFor your CA 2 ready, without a photo: Sharma ₹1,000 (B2), Thu 19 Nov"
    ]
    assert await world.morning(day + timedelta(days=1)) == []
    books.bare = set()
    assert await world.morning(date(2026, 12, 10)) == []


async def test_a_lifted_hold_is_news_when_it_comes_back(world: MorningWorld) -> None:
    held = contact(sales_hold=True, sales_hold_reason="Cheque returned")
    said = []
    for number, contacts in enumerate(([held], [held], [], [held])):
        world.books["o1"].contacts = contacts
        said.append(len(await world.morning(DAY + timedelta(days=number))))
    assert said == [1, 0, 0, 1]


async def test_the_organisations_own_zone_holds_also_when_its_clocks_change(world: MorningWorld) -> None:
    london = ZoneInfo("Europe/London")
    books = await world.add("u2", "o2", zone="Europe/London")
    before, after = date(2027, 3, 27), date(2027, 3, 28)
    world.at(before, 7, zone=london)
    await world.tick()
    books.owed = [due_in(0, before), due_in(0, after, "B2")]
    heard: list[datetime] = []
    for day in (before, after):
        for minute in (0, 1):
            world.at(day, 8, minute, zone=london)
            await world.tick()
        heard += [one.at.astimezone(london) for one in world.post.heard if one.to == "u2"][len(heard) :]
    assert [(one.date(), one.hour) for one in heard] == [(before, 8), (after, 8)]


def test_many_at_the_same_hour_are_spread_over_it() -> None:
    waiting, minute, served = 10_000, 0, []
    while waiting > 0:
        served.append(min(waiting, share_of(waiting, timedelta(minutes=minute))))
        waiting, minute = waiting - served[-1], minute + 1
    assert (len(served), max(served)) == (50, 200)


async def test_what_comes_each_month_is_asked_about_once_from_its_day_on(world: MorningWorld) -> None:
    rent = MonthlyPlan("p1", "o1", DAY.day, "rent 25000 cash", Decimal(25000), DAY - timedelta(days=31))
    await wish(world, Wishes(monthly=(rent, replace(rent, id="p2", org="o2", words="elsewhere"))))
    assert await world.morning(DAY) == [f"Good morning.\nEach month: rent 25000 cash, Mon {DAY.day} Nov"]
    assert await world.morning(NEXT) == []
