"""Hints before Post: they stand on the card, never stop it, and can be muted."""

from __future__ import annotations

from tests.journeys.world import World


async def test_the_day_s_cash_to_one_person_is_added_up(world: World) -> None:
    first = await world.say("paid 6000 cash office supplies to Ravi")
    assert "in cash" not in first.text
    await world.press("Post")
    second = await world.say("paid 5000 cash stationery to Ravi")
    assert "₹11,000 in cash to one person in a day is above ₹10,000" in second.text
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["6000.00", "5000.00"]


async def test_what_was_undone_does_not_count(world: World) -> None:
    await world.say("paid 6000 cash office supplies to Ravi")
    await world.press("Post")
    await world.press("Undo")
    again = await world.say("paid 5000 cash stationery to Ravi")
    assert "in cash" not in again.text
    assert [one["status"] for one in world.new_entries()] == ["VOIDED"]


async def test_the_month_s_rent_to_one_landlord_is_added_up(world: World) -> None:
    await world.say("shop rent 40000 to Verma neft")
    await world.press("Post")
    card = await world.say("godown rent 15000 to Verma neft")
    assert "₹55,000 crosses ₹50,000 (section 194-I" in card.text
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["40000.00", "15000.00"]


async def test_a_muted_hint_stays_away(world: World) -> None:
    assert "laptop may belong to fixed assets" in (await world.say("laptop 45000 upi")).text
    await world.press("Cancel")
    await world.say("mute asset")
    card = await world.say("laptop 45000 upi")
    assert "fixed assets" not in card.text
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["45000.00"]


async def test_a_rate_of_another_time_is_kept_and_hinted(world: World) -> None:
    await world.say("toner 1120 incl 12% gst upi")
    card = await world.press("Regular")
    assert "12% was no GST rate on that day" in card.text
    await world.press("Post")
    assert [(one["tax"], one["total"]) for one in world.new_entries()] == [("120.00", "1120.00")]
