"""Journeys 18 and 45: a bill that comes as a line of text, a photo and a payment stands once, with its photo."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox
from tests.journeys import books
from tests.journeys.test_bill_photos import JPEG, read
from tests.journeys.world import CHANNELS, World, living

VENDOR = "Ramesh Tempo Service"
TYPED = f"bill from {VENDOR} 5905.40 no NT/88 dated 10 nov 2026"
PAID = f"paid 23100 to {VENDOR} upi freight"
ASKED = ("Same", "Different")


@pytest.fixture
async def world(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner whose photos are read as written in the photo journeys, at the terminal unless a test says more."""
    async with living(getattr(request, "param", "terminal"), tmp_path / "bot", sandbox, reader=read) as world:
        yield world


def photos_of_bill(world: World) -> int:
    (bill,) = books.values(world.sandbox.path, "bills", "id", "vendor_bill_number", "NT/88")
    return len(books.values(world.sandbox.path, "attachments", "id", "entity_id", bill))


@pytest.mark.parametrize("world", CHANNELS, indirect=True)
async def test_the_photo_of_a_bill_that_was_typed_hangs_on_that_bill(world: World) -> None:
    await world.say(TYPED)
    await world.press("Post")
    asked = await world.send("a.jpg", JPEG + b"known")
    assert asked.buttons == ASKED
    kept = await world.press("Same")
    assert "photo is kept" in kept.text
    assert [one["kind"] for one in world.new_entries()] == ["bill"]
    assert photos_of_bill(world) == 1


async def test_the_photo_of_a_bill_whose_card_is_open_goes_to_that_card(world: World) -> None:
    await world.say(TYPED)
    assert (await world.send("a.jpg", JPEG + b"known")).buttons == ASKED
    await world.press("Same")
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["bill"]
    assert photos_of_bill(world) == 1


@pytest.mark.parametrize("second", [f"bill from {VENDOR} 23,100 no RT-9", f"bill from {VENDOR} 23100"])
async def test_a_bill_whose_money_was_booked_as_an_expense_is_no_second_cost(world: World, second: str) -> None:
    await world.say(PAID)
    await world.press("Post")
    owed = books.payable(world.sandbox.path, VENDOR)
    assert (await world.say(second)).buttons == ASKED
    await world.press("Same")
    assert [(one["kind"], one["total"]) for one in world.new_entries()] == [("expense", "23100.00")]
    assert books.payable(world.sandbox.path, VENDOR) == owed
