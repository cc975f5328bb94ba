"""Journeys 1 to 3: a typed expense, its questions and corrections, to one entry in the books."""

from __future__ import annotations

import random
from datetime import timedelta
from decimal import Decimal

import pytest

from handlers.wording import day_words, rupees
from tests.journeys.world import World, today

MODES = {"UPI": "UPI", "cash": "CASH", "neft": "BANK", "cheque": "BANK", "gpay": "UPI"}
ITEMS = {
    "office supplies": "Office Supplies",
    "petrol": "Fuel",
    "courier": "Freight & Courier",
    "shop rent": "Rent",
    "electricity bill": "Electricity",
}
FIVE_TIMES = pytest.mark.parametrize("time", range(5))


@FIVE_TIMES
async def test_what_is_typed_and_posted_stands_once_in_the_books(world: World, time: int) -> None:
    amount, mode, item = random.randint(1, 500_000), random.choice(list(MODES)), random.choice(list(ITEMS))
    card = await world.say(f"paid {amount} {mode} {item}")
    for shown in (rupees(Decimal(amount)), ITEMS[item], day_words("en", today()), "Kumar Stores"):
        assert shown in card.text
    assert card.buttons == ("Post", "Edit", "Cancel")
    posted = await world.press("Post")
    (entry,) = world.new_entries()
    assert str(entry["number"]) in posted.text
    assert posted.buttons == ("Undo",)
    expected = {"amount": f"{amount}.00", "tax": "0.00", "total": f"{amount}.00", "mode": MODES[mode]}
    assert {key: entry[key] for key in expected} == expected
    assert (entry["category"], entry["date"]) == (ITEMS[item], today().isoformat())


async def test_a_card_names_the_account_that_pays(world: World) -> None:
    card = await world.say("paid 2500 UPI office supplies")
    assert "HDFC Current Account" in card.text


async def test_missing_amount_and_mode_are_asked_one_at_a_time(world: World) -> None:
    assert "How much" in (await world.say("petrol")).text
    how = await world.say("1.2k")
    assert "How was it paid" in how.text
    assert how.buttons[:3] == ("UPI", "Cash", "Bank")
    card = await world.press("Cash")
    assert "₹1,200" in card.text
    await world.press("Post")
    assert [entry["amount"] for entry in world.new_entries()] == ["1200.00"]


async def test_what_was_answered_once_is_not_asked_again(world: World) -> None:
    await world.say("petrol")
    await world.say("1.2k")
    await world.press("Cash")
    await world.press("Post")
    card = await world.say("petrol 400")
    assert "as last time" in card.text
    assert card.buttons[0] == "Post"


async def test_an_answer_that_is_none_is_asked_again_in_one_sentence(world: World) -> None:
    await world.say("petrol")
    again = await world.say("a lot")
    assert "How much" in again.text
    assert not world.new_entries()


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("no make it 2600", "₹2,600"),
        ("cash not upi", "\nCash\n"),
        ("yesterday", day_words("en", today() - timedelta(days=1))),
        ("vendor is Mehta", "Mehta"),
    ],
)
async def test_a_correction_in_words_redraws_the_card(world: World, words: str, shown: str) -> None:
    await world.say("paid 2500 UPI office supplies")
    card = await world.say(words)
    assert shown in card.text
    assert card.buttons == ("Post", "Edit", "Cancel")


async def test_a_corrected_card_is_booked_as_corrected(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    for words in ("no make it 2950", "cash not upi", "yesterday", "18% gst included"):
        await world.say(words)
    await world.press("Regular")
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["total"], entry["tax"], entry["mode"]) == ("2950.00", "450.00", "CASH")
    assert entry["date"] == (today() - timedelta(days=1)).isoformat()


async def test_yes_in_words_posts_the_card(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    posted = await world.say("yes")
    assert "Done" in posted.text
    assert len(world.new_entries()) == 1


async def test_cancel_books_nothing(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    dropped = await world.press("Cancel")
    assert "Nothing was booked" in dropped.text
    assert not world.new_entries()


async def test_of_two_open_cards_a_yes_posts_the_one_shown_last(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.say("petrol 500 cash")
    await world.press("Post")
    shown = await world.say("ok")
    assert "2,500" in shown.text
    assert len(world.new_entries()) == 1
    await world.say("yes")
    assert sorted(str(entry["total"]) for entry in world.new_entries()) == ["2500.00", "500.00"]


async def test_hindi_is_answered_in_hindi(world: World) -> None:
    card = await world.say("kal 500 ka diesel bharwaya cash me")
    assert "GST claim nahi" in card.text
