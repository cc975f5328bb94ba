"""Journey 46: a month that is over stays as it was, whatever is taken back or corrected afterwards."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.journeys import books
from tests.journeys.world import World, today

ONE_CHANNEL = pytest.mark.parametrize("world", ["terminal"], indirect=True)


def last_month() -> date:
    """Give a day in the middle of the month that is over."""
    return (today().replace(day=1) - timedelta(days=1)).replace(day=15)


async def booked_then(world: World) -> dict[str, str]:
    """Book an expense of last month, whose card names its day; give that month's balances."""
    day = last_month()
    card = await world.say(f"paid 2500 UPI office supplies on {day.day} {day:%B}")
    assert f"{day.day} {day:%b} {day.year}" in card.text
    await world.press("Post")
    return books.month(world.sandbox.path, day)


@ONE_CHANNEL
async def test_an_undo_leaves_the_month_that_is_over_as_it_was(world: World) -> None:
    then = await booked_then(world)
    await world.press("Undo")
    assert [one["status"] for one in world.new_entries()] == ["VOIDED"]
    assert books.month(world.sandbox.path, last_month()) == then


@ONE_CHANNEL
async def test_a_correction_falls_in_this_month_and_its_card_names_both(world: World) -> None:
    then = await booked_then(world)
    card = await world.say("make it 2050, not 2500")
    assert "stays as it is" in card.text
    assert f"{last_month():%b}" in card.text
    await world.press("Yes, correct it")
    assert [str(one["total"]) for one in world.new_entries()] == ["2500.00", "2050.00"]
    assert books.month(world.sandbox.path, last_month()) == then
