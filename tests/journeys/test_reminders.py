"""Journeys 11 and 25: what is due, asked for in the chat and paid from there, and the morning that comes by itself."""

from __future__ import annotations

from tests.journeys import books
from tests.journeys.world import World


async def test_what_is_due_is_shown_and_a_bill_paid_from_the_list(world: World) -> None:
    shown = await world.say("remind me now")
    for words in ("To pay ₹", "To collect ₹", "On sales hold", "Imran Provision: Cheque returned", "Stock expiring ₹"):
        assert words in shown.text
    assert len(shown.text.splitlines()) <= 12
    asked = await world.press("Paid")
    assert "Which one did you pay?" in asked.text
    label = next(one for one in asked.buttons if one.startswith("Maharashtra"))
    await world.press(label)
    await world.say("by NEFT")
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["payment"]
    assert books.payable(world.sandbox.path, "Maharashtra Pulses Trading Co.") == 0
    assert "Maharashtra" not in (await world.say("remind me now")).text
