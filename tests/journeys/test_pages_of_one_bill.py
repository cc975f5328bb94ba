"""Journeys 37 and 21: three photos of one long bill become one entry; it is found in the list and taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from handlers.effects import Answer, FileRead
from katixo_api.sandbox.running import Sandbox
from parsers.drafts import Category, ExpenseDraft, Found, PaymentMode
from tests.journeys import books
from tests.journeys.world import CHANNELS, World, living

JPEG = b"\xff\xd8\xff"
PAGES = {
    b"1": ExpenseDraft(vendor=Found("Anand Stationers"), category=Found(Category.OFFICE_SUPPLIES)),
    b"2": ExpenseDraft(amount=Found(Decimal("900.00"))),
    b"3": ExpenseDraft(amount=Found(Decimal("1450.00")), mode=Found(PaymentMode.CASH)),
}


async def read(data: bytes, name: str, today: date | None) -> Answer:
    """Read a page as if OCR had."""
    return FileRead("receipt", PAGES[data.removeprefix(JPEG)])


@pytest.fixture(params=CHANNELS)
async def world(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner whose photos are read as written above, on each channel in turn."""
    async with living(request.param, tmp_path / "bot", sandbox, reader=read) as world:
        yield world


async def test_three_photos_become_one_entry_with_the_last_total_and_it_is_taken_back_from_the_list(
    world: World,
) -> None:
    for number in (b"1", b"2", b"3"):
        await world.person.send("page.jpg", JPEG + number, "")
    assert (await world.quiet()).buttons == ("One bill", "3 bills", "Cancel")
    await world.press("One bill")
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["total"], entry["mode"], entry["category"]) == ("1450.00", "CASH", "Office Supplies")
    (expense,) = books.values(world.sandbox.path, "expenses", "id", "number", str(entry["number"]))
    assert len(books.values(world.sandbox.path, "attachments", "id", "entity_id", expense)) == 3
    listed = await world.say("last 5 expenses")
    await world.press(listed.buttons[0])
    await world.press("Undo")
    assert [one["status"] for one in world.new_entries()] == ["VOIDED"]
