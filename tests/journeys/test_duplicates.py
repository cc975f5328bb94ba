"""Journeys 6 and 18: the same payment again, as a bank's message or as a line of text, is booked once."""

from __future__ import annotations

from tests.journeys.world import World, today

ASKED = ("Same", "Different")


def sms(amount: int = 2500, payee: str = "mehta", reference: str = "412345678901") -> str:
    """Write what a bank sends about a payment."""
    day = today().strftime("%d-%m-%y")
    return f"Rs {amount}.00 debited from A/c XX1234 on {day} to VPA {payee}@okhdfc UPI Ref {reference}"


async def booked(world: World) -> str:
    """Book the payment of an SMS; give its number."""
    await world.say(sms())
    await world.say("office supplies")
    await world.press("Post")
    return str(world.new_entries()[-1]["number"])


async def test_the_same_reference_again_names_the_entry_at_once(world: World) -> None:
    number = await booked(world)
    again = await world.say(sms())
    assert f"Already booked as {number}" in again.text
    assert again.buttons == ASKED
    kept = await world.press("Same")
    assert number in kept.text
    assert [one["total"] for one in world.new_entries()] == ["2500.00"]


async def test_the_same_payment_typed_is_asked_about(world: World) -> None:
    number = await booked(world)
    again = await world.say("paid 2500 UPI office supplies to Mehta")
    assert number in again.text
    assert again.buttons == ASKED
    await world.say("wahi hai")
    assert len(world.new_entries()) == 1


async def test_a_typed_payment_is_known_again_in_the_bank_s_message(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    again = await world.say(sms())
    assert "Looks like" in again.text
    await world.press("Same")
    assert len(world.new_entries()) == 1


async def test_another_payment_of_the_same_amount_is_booked_when_the_user_says_so(world: World) -> None:
    await booked(world)
    await world.say("paid 2500 UPI office supplies to Mehta")
    await world.press("Different")
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["2500.00", "2500.00"]


async def test_another_reference_is_another_payment(world: World) -> None:
    await booked(world)
    card = await world.say(sms(reference="412345678902"))
    assert card.buttons != ASKED
    await world.press("Cancel")
    assert len(world.new_entries()) == 1


async def test_what_was_undone_may_be_booked_again(world: World) -> None:
    await booked(world)
    await world.press("Undo")
    card = await world.say(sms())
    assert card.buttons != ASKED
    await world.press("Office Supplies")
    await world.press("Post")
    assert [one["status"] for one in world.new_entries()] == ["VOIDED", "ACTIVE"]


async def test_two_cards_of_one_payment_make_one_entry(world: World) -> None:
    await world.say("paid 2500 UPI office supplies to Mehta")
    second = await world.say("2500 office supplies Mehta UPI")
    assert second.buttons == ASKED
    await world.press("Same")
    await world.press("Post")
    assert len(world.new_entries()) == 1
