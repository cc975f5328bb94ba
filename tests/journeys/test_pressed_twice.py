"""Journey 49: Post pressed twice, at once, or on yesterday's card: one entry, and an answer each time."""

from __future__ import annotations

import asyncio

from tests.journeys.on_telegram import TelegramPerson
from tests.journeys.on_whatsapp import WhatsAppPerson
from tests.journeys.world import BrowserPerson, World

CARD = "paid 2500 UPI office supplies"


async def test_two_presses_at_once_make_one_entry(world: World) -> None:
    await world.say(CARD)
    await asyncio.gather(world.person.press("Post"), world.person.press("Post"), world.person.press("Post"))
    await world.quiet()
    assert len(world.new_entries()) == 1


async def test_a_press_and_a_yes_at_once_make_one_entry(world: World) -> None:
    await world.say(CARD)
    await asyncio.gather(world.person.press("Post"), world.person.say("yes"))
    await world.quiet()
    assert len(world.new_entries()) == 1


async def test_a_press_after_posting_is_answered_with_the_number(world: World) -> None:
    await world.say(CARD)
    await world.press("Post")
    again = await world.press("Post")
    (entry,) = world.new_entries()
    assert str(entry["number"]) in again.text


async def test_the_button_of_a_card_that_has_changed_shows_the_card_and_books_nothing(world: World) -> None:
    await world.say(CARD)
    if isinstance(world.person, BrowserPerson | TelegramPerson | WhatsAppPerson):
        old = next(data for data in world.person.buttons() if data.startswith("post:"))
        await world.say("make it 2600")
        await world.person.press_data(old)
        assert "₹2,600" in (await world.quiet()).text
    assert not world.new_entries()


async def test_two_undos_at_once_are_one_void(world: World) -> None:
    await world.say(CARD)
    await world.press("Post")
    await asyncio.gather(world.person.press("Undo"), world.person.press("Undo"))
    await world.quiet()
    assert [entry["status"] for entry in world.new_entries()] == ["VOIDED"]


async def test_unknown_buttons_get_a_sentence_and_book_nothing(world: World) -> None:
    await world.say(CARD)
    if isinstance(world.person, BrowserPerson | TelegramPerson | WhatsAppPerson):
        for data in ("drop table", "post:nosuchcard:1", "post:::", "💥", "x" * 500):
            await world.person.press_data(data)
            assert "do not know that card" in (await world.quiet()).text
    assert not world.new_entries()
