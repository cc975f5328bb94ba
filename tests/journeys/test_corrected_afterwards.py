"""Journey 20: what is booked wrong is voided and booked right by one tap; half of it is never silent."""

from __future__ import annotations

from tests.journeys.world import World


async def test_one_tap_voids_the_wrong_entry_and_books_the_right_one(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    card = await world.say("it was 2050 not 2500")
    (wrong,) = world.new_entries()
    assert str(wrong["number"]) in card.text
    world.sandbox.misbehave({"method": "POST", "path": "/api/v1/expenses", "do": "status", "status": 422})
    told = await world.press("Yes, correct it")
    assert f"{wrong['number']} (₹2,500) is cancelled; what comes instead is not booked yet" in told.text
    await world.press("Post")
    booked = [(str(one["total"]), str(one["status"])) for one in world.new_entries()]
    assert booked == [("2500.00", "VOIDED"), ("2050.00", "ACTIVE")]
