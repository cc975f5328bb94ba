"""Undo: by the button and by words, what was sent last, and both lines stay in the books."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.storage import conversations
from bot.storage.database import Transaction
from handlers.stored import load, store
from katixo_api.sandbox.running import Sandbox
from tests.journeys.world import World, living


async def test_undo_voids_the_entry_and_names_it(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    undone = await world.press("Undo")
    (entry,) = world.new_entries()
    assert str(entry["number"]) in undone.text
    assert entry["status"] == "VOIDED"


async def test_undo_in_words_takes_the_last_entry(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    await world.say("petrol 500 cash")
    await world.press("Post")
    await world.say("undo")
    assert [(one["total"], one["status"]) for one in world.new_entries()] == [
        ("2500.00", "ACTIVE"),
        ("500.00", "VOIDED"),
    ]


async def test_undo_twice_in_one_breath_takes_one_entry(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    await world.say("petrol 500 cash")
    await world.press("Post")
    world.sandbox.misbehave({"method": "DELETE", "do": "delay", "delay_s": 0.4})
    await world.person.say("undo")
    await world.person.say("undo")
    await world.quiet()
    assert [one["status"] for one in world.new_entries()] == ["ACTIVE", "VOIDED"]


async def test_undo_while_an_entry_is_on_its_way_leaves_the_older_one_alone(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    await world.say("petrol 500 cash")
    world.sandbox.misbehave({"method": "POST", "do": "delay", "delay_s": 0.4})
    await world.person.press("Post")
    await world.person.say("undo")
    await world.quiet()
    assert [one["status"] for one in world.new_entries()] == ["ACTIVE", "ACTIVE"]


async def test_what_was_undone_can_be_booked_again(world: World) -> None:
    for _ in range(2):
        await world.say("paid 2500 UPI office supplies")
        await world.press("Post")
        await world.press("Undo")
    assert [one["status"] for one in world.new_entries()] == ["VOIDED", "VOIDED"]


async def test_undo_with_nothing_booked_says_so(world: World) -> None:
    assert "nothing of mine" in (await world.say("undo")).text
    assert not world.new_entries()


async def test_undo_works_after_the_conversation_has_forgotten_the_card(tmp_path: Path, sandbox: Sandbox) -> None:
    async with living("browser", tmp_path / "bot", sandbox) as world:
        await world.say("paid 2500 UPI office supplies")
        await world.press("Post")
        await world.app.database.write(_forget)
        undone = await world.press("Undo")
        (entry,) = world.new_entries()
        assert str(entry["number"]) in undone.text
        assert entry["status"] == "VOIDED"


def _forget(tx: Transaction) -> None:
    stored = conversations.load(tx.connection, "browser:owner")
    known = replace(load(stored.body), drafts=(), focus=None)
    assert conversations.save(tx.connection, "browser:owner", store(known), stored.version)
