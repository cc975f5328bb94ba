"""What `katixo-bot remind --dry-run` says would go to whom, and why."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.reminding.command import preview
from bot.reminding.mornings import read_person
from bot.reminding.wished import keep_wishes
from bot.storage import reminding
from bot.storage.opening import open_database
from handlers.wishes import Wishes
from tests.bot.morning_world import INDIA, BooksClients, MorningWorld, due_in
from tests.handlers.day_records import contact

DAY = date(2026, 11, 23)


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[MorningWorld]:
    database = open_database(f"sqlite:///{tmp_path / 'bot.db'}", hold="alone")
    world = MorningWorld(database, replicas=1)
    world.at(DAY - timedelta(days=1), 12)
    await world.add("u1", "o1")
    await world.tick()
    world.books["o1"].owed = [due_in(0, DAY), due_in(1, DAY, "B2"), due_in(-1, DAY, "B3")]
    world.books["o1"].contacts = [contact(sales_hold=True)]
    yield world
    await database.close()


async def shown(world: MorningWorld, day: date) -> list[str]:
    """Give the preview of the only person."""
    row = await world.database.read(partial(reminding.of_user, user="u1"))
    assert row
    person = await world.database.read(partial(read_person, row=row, usual=INDIA))
    return await preview(world.database, BooksClients(world.books, world.clock), person, day)


async def test_every_line_has_its_reason_and_nothing_is_sent(world: MorningWorld) -> None:
    wishes = Wishes(muted=("holds",), hushed=("bill:B2",))
    await world.database.write(lambda tx: keep_wishes(tx.connection, "u1", wishes, world.clock.now(), INDIA))
    assert await shown(world, DAY) == [
        "u1 (O1, OWNER) by terminal, 08:00: 2 lines",
        "  + Sharma ₹1,000 (B3), 1 day late  [bill: late1]",
        "  + Sharma ₹1,000 (B1), today  [bill: today]",
        "  - Sharma ₹1,000 (B2), tomorrow  [put aside by its user]",
        "  - Sharma, no end date  [holds is muted]",
    ]
    assert world.post.heard == []


async def test_what_was_said_is_not_said_again_and_a_day_off_is_named(world: MorningWorld) -> None:
    await world.morning(DAY)
    (head, *lines) = await shown(world, DAY)
    assert head.endswith("nothing, all of it was said")
    assert all("was said already" in line for line in lines)
    wishes = Wishes(quiet=(DAY,))
    await world.database.write(lambda tx: keep_wishes(tx.connection, "u1", wishes, world.clock.now(), INDIA))
    assert (await shown(world, DAY))[0].endswith("2026-11-23 is a day off")
