"""What only WhatsApp has: voice notes, thumbs, quotes, one paid message a turn, files by their id."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox
from tests.journeys.on_whatsapp import WhatsAppPerson
from tests.journeys.world import World, living
from tests.webhooks import message, text

CARD = "paid 2500 UPI office supplies"


@pytest.fixture
async def chat(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[tuple[World, WhatsAppPerson]]:
    async with living("whatsapp", tmp_path / "bot", sandbox) as world:
        assert isinstance(world.person, WhatsAppPerson)
        yield world, world.person


async def test_every_turn_is_one_paid_message(chat: tuple[World, WhatsAppPerson]) -> None:
    world, person = chat
    for number, step in enumerate((world.say(CARD), world.press("Post"), world.press("Undo")), 1):
        await step
        assert len(person.graph.sent) == number


@pytest.mark.parametrize("kind", ["audio", "sticker", "video", "location", "contacts", "order", "unsupported"])
async def test_what_cannot_be_read_gets_one_sentence_and_leaves_the_card(
    chat: tuple[World, WhatsAppPerson], kind: str
) -> None:
    world, person = chat
    await world.say(CARD)
    await person.tell(message(kind, {"id": "1", "voice": True}))
    assert "I can read text" in (await world.quiet()).text
    assert not world.new_entries()


async def test_a_thumb_on_a_card_and_a_deleted_message_do_nothing(chat: tuple[World, WhatsAppPerson]) -> None:
    world, person = chat
    await world.say(CARD)
    for kind in ("reaction", "revoke", "system"):
        await person.tell(message(kind, {"message_id": person.graph.ids[0], "emoji": "👍", "type": "x"}))
    await world.quiet()
    assert len(person.graph.sent) == 1
    assert not world.new_entries()


async def test_words_that_quote_a_card_are_about_that_card(chat: tuple[World, WhatsAppPerson]) -> None:
    world, person = chat
    await world.say(CARD)
    await world.say("petrol 500 cash")
    await person.tell(text("make it 2600", context={"id": person.graph.ids[0]}))
    assert "₹2,600" in (await world.quiet()).text


async def test_a_message_that_is_changed_changes_its_card(chat: tuple[World, WhatsAppPerson]) -> None:
    world, person = chat
    said = text(CARD)
    await person.tell(said)
    await world.quiet()
    changed = {"type": "text", "text": {"body": "paid 2600 UPI office supplies"}}
    await person.tell(message("edit", {"original_message_id": said["id"], "message": changed}))
    assert "₹2,600" in (await world.quiet()).text
    await world.press("Post")
    assert [entry["total"] for entry in world.new_entries()] == ["2600.00"]


async def test_the_answer_quotes_the_message_that_it_answers(chat: tuple[World, WhatsAppPerson]) -> None:
    world, person = chat
    said = text(CARD)
    await person.tell(said)
    await world.quiet()
    assert person.graph.sent[0]["context"] == {"message_id": said["id"]}
