"""Journeys 8 to 10 and 19: a bill by text becomes a draft, is posted once, and its vendor is owed the money."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from handlers.wording import day_words
from tests.journeys import books
from tests.journeys.world import World

VB_142 = "bill from Sharma Traders 23,100 no VB-142 dated 10 nov due 10 dec"
INPUT_CREDIT = "1500"
ZED = "27AAPFU0939F1ZV"


async def test_a_bill_is_posted_once_and_raises_what_its_vendor_is_owed(world: World) -> None:
    owed = books.payable(world.sandbox.path, "Sharma Traders")
    card = await world.say(VB_142)
    for shown in ("₹23,100", "Sharma Traders", "VB-142", "10 Nov", "10 Dec", "Kumar Stores"):
        assert shown in card.text
    posted = await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["kind"], entry["status"], entry["total"]) == ("bill", "POSTED", "23100.00")
    assert str(entry["number"]) in posted.text
    assert "balance ₹23,100" in posted.text
    assert books.payable(world.sandbox.path, "Sharma Traders") - owed == Decimal(23100)


async def test_a_bill_with_gst_claims_it_when_seller_and_number_are_known(world: World) -> None:
    credit = books.balance(world.sandbox.path, INPUT_CREDIT)
    assert "Which GST scheme" in (await world.say("bill from Sharma Traders 11800 incl 18% gst no VB-9")).text
    card = await world.press("Regular")
    assert "₹10,000 + GST ₹1,800" in card.text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["amount"], entry["tax"], entry["total"]) == ("10000.00", "1800.00", "11800.00")
    assert books.balance(world.sandbox.path, INPUT_CREDIT) - credit == Decimal(1800)


async def test_a_bill_from_another_state_carries_igst(world: World) -> None:
    await world.say("bill from Gujarat Oil Agency 10500 incl 5% gst no G-77")
    card = await world.press("Regular")
    assert "IGST ₹500" in card.text
    await world.press("Post")
    assert [one["tax"] for one in world.new_entries()] == ["500.00"]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("bill from Sharma Traders 11800 incl 18% gst", "without the bill's number"),
        ("bill from Pawar Vegetables 1050 incl 5% gst no 7", "seller has no GSTIN"),
        ("bill from Khan Hardware 1180 incl 18% gst no 7", "is under composition"),
        ("bill from Sharma Traders 10300 incl 3% gst no 7", "has no 3% GST rate"),
    ],
)
async def test_gst_without_right_to_credit_is_cost_and_the_card_says_why(world: World, words: str, why: str) -> None:
    credit = books.balance(world.sandbox.path, INPUT_CREDIT)
    assert why in (await world.say(words)).text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["tax"], entry["amount"]) == ("0.00", entry["total"])
    assert books.balance(world.sandbox.path, INPUT_CREDIT) == credit


async def test_a_due_date_that_is_not_said_comes_from_the_vendor_s_terms(world: World) -> None:
    card = await world.say("bill from Mehta Brothers 5000 no 12 dated 10 nov 2026")
    assert day_words("en", date(2026, 11, 25)) in card.text
    await world.press("Post")
    assert books.values(world.sandbox.path, "bills", "due_date", "vendor_bill_number", "12") == ["2026-11-25"]


async def test_an_unknown_vendor_is_created_with_state_and_pan_from_its_gstin(world: World) -> None:
    asked = await world.say("bill from Zed Agencies 11800 incl 18% gst no Z-9 gstin 27AAPFU0939F1ZV")
    assert asked.buttons == ("Create Zed Agencies", "Pick another", "Skip")
    await world.press("Create Zed Agencies")
    await world.press("Regular")
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["vendor"], entry["tax"]) == ("Zed Agencies", "1800.00")
    for column, value in (("gstin", ZED), ("pan", ZED[2:12]), ("billing_state_code", "27")):
        assert books.values(world.sandbox.path, "contacts", column, "display_name", "Zed Agencies") == [value]


async def test_two_vendors_alike_are_asked_about_and_the_answer_is_remembered(world: World) -> None:
    asked = await world.say("bill from Sharma 5000")
    assert asked.buttons[:2] == ("Sharma Traders", "Sharma Wholesale")
    await world.press("Sharma Wholesale")
    await world.press("Post")
    again = await world.say("bill from Sharma 700")
    assert again.buttons == ("Post", "Edit", "Cancel")
    assert [one["vendor"] for one in world.new_entries()] == ["Sharma Wholesale"]


async def test_another_vendor_is_picked_from_pages_of_at_most_ten(world: World) -> None:
    await world.say("bill from Nobody Knows 900")
    first = await world.press("Pick another")
    second = await world.press("More")
    assert len(first.buttons) <= 10
    assert not set(first.buttons[:6]) & set(second.buttons[:6])
    await world.press(second.buttons[0])
    await world.press("Post")
    assert [one["vendor"] for one in world.new_entries()] == [second.buttons[0]]


async def test_skip_books_nothing(world: World) -> None:
    await world.say("bill from Nobody Knows 900")
    assert "Nothing was booked" in (await world.press("Skip")).text
    assert not world.new_entries()


async def test_a_slip_in_the_name_finds_the_vendor(world: World) -> None:
    assert "Sharma Traders" in (await world.say("bill from Sharma Tradrs 5000 no 4")).text


async def test_a_card_is_corrected_in_words_and_booked_as_corrected(world: World) -> None:
    await world.say(VB_142)
    for words in ("no make it 23200", "due 20 dec", "bill no VB-143"):
        card = await world.say(words)
    assert all(shown in card.text for shown in ("₹23,200", "20 Dec", "VB-143"))
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["23200.00"]


async def test_undo_voids_a_posted_bill_and_nothing_is_owed(world: World) -> None:
    owed = books.payable(world.sandbox.path, "Sharma Traders")
    await world.say(VB_142)
    await world.press("Post")
    undone = await world.press("Undo")
    (entry,) = world.new_entries()
    assert str(entry["number"]) in undone.text
    assert entry["status"] == "VOIDED"
    assert books.payable(world.sandbox.path, "Sharma Traders") == owed


async def test_the_card_of_a_hindi_message_is_hindi(world: World) -> None:
    card = await world.say("शर्मा ट्रेडर्स का बिल 23100 नंबर VB-142")
    assert "Sharma Traders" in card.text
    assert "देना है" in card.text
