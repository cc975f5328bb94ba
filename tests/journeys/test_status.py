"""A user who asks how things stand hears what went wrong and why, and mends it from there."""

from __future__ import annotations

from tests.journeys.world import World

REFUSED = {"method": "POST", "path": "/api/v1/expenses", "do": "status", "status": 400}


async def test_an_entry_that_katixo_refused_is_listed_with_the_reason_and_booked_once_from_the_list(
    world: World,
) -> None:
    world.sandbox.misbehave(REFUSED)
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    listed = await world.say("status")
    assert "1 went wrong." in listed.text
    assert "Katixo did not take it" in listed.text
    await world.press("Show 1")
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["2500.00"]
    assert "Nothing is open" in (await world.say("status")).text
