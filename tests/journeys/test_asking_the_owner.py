"""Journeys 20 and 29: what staff may not change in the books is asked of the owner, whose one tap does all of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.linking import Credentials
from katixo_api.sandbox.running import Sandbox
from tests.journeys.bubble import Bubble
from tests.journeys.world import PASSWORD, PHONES, TerminalPerson, World, living


@dataclass(slots=True)
class Shop:
    """An operator's chat and an owner's, on one bot; both hear into one ear."""

    staff: World
    owner: TerminalPerson

    async def owner_says(self, text: str) -> Bubble:
        """Let the owner write."""
        await self.owner.say(text)
        return await self.staff.quiet()

    async def all_heard(self) -> str:
        """Give all that was said to either since it was last looked."""
        await self.staff.app.engine.idle()
        return "\n".join(one.text for one in await self.staff.person.heard())


@pytest.fixture
async def shop(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Shop]:
    async with living("terminal", tmp_path / "bot", sandbox, "OPERATOR") as world:
        await world.app.linking.link("terminal", "boss", Credentials(PHONES["OWNER"], PASSWORD), "en")
        assert isinstance(world.person, TerminalPerson)
        shop = Shop(world, world.person.beside(world.app, "boss"))
        await shop.owner_says("START")
        yield shop


async def test_the_owner_s_tap_voids_and_rebooks_what_an_operator_corrected(shop: Shop) -> None:
    await shop.staff.say("paid 2500 UPI office supplies")
    await shop.staff.press("Post")
    await shop.staff.say("make it 2050, not 2500")
    await shop.staff.person.press("Yes, correct it")
    heard = await shop.all_heard()
    assert "asked the owner" in heard
    assert "Your staff (OPERATOR) ask to correct" in heard
    await shop.owner.press("Do it")
    assert "The owner has put" in await shop.all_heard()
    booked = [(str(one["total"]), str(one["status"])) for one in shop.staff.new_entries()]
    assert booked == [("2500.00", "VOIDED"), ("2050.00", "ACTIVE")]


async def test_the_owner_s_no_leaves_the_books_alone(shop: Shop) -> None:
    await shop.staff.say("paid 2500 UPI office supplies")
    await shop.staff.press("Post")
    await shop.staff.press("Undo")
    await shop.owner.press("No")
    assert "stays" in await shop.all_heard()
    assert [str(one["status"]) for one in shop.staff.new_entries()] == ["ACTIVE"]


async def test_without_an_owner_s_chat_nothing_is_promised(shop: Shop) -> None:
    await shop.owner_says("STOP")
    await shop.staff.say("paid 2500 UPI office supplies")
    await shop.staff.press("Post")
    assert "asked the owner" not in (await shop.staff.press("Undo")).text
    assert [str(one["status"]) for one in shop.staff.new_entries()] == ["ACTIVE"]
