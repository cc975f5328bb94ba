"""Journeys 11, 32, 34 and 45: money to a vendor with open bills pays them, in part or in parts, and the cost stands
once.
"""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

import pytest

from tests.journeys import books
from tests.journeys.world import World

MEHTA, BILL = "Mehta Brothers", "bill from Mehta Brothers 23,100 no VB-142 dated 10 nov due 10 dec"
PURCHASES, BANK = "5020", "1021"
SMS = "Rs.23100.00 debited from a/c XX1234 to MEHTA BROTHERS UPI Ref 423456789012"


@pytest.fixture
async def owing(world: World) -> World:
    """Give a world where Mehta Brothers is owed 23,100 for one bill."""
    await world.say(BILL)
    await world.press("Post")
    return world


def payments(world: World) -> list[tuple[object, object]]:
    """Give mode and sum of the payments made."""
    return [(one["mode"], one["total"]) for one in world.new_entries() if one["kind"] == "payment"]


async def test_a_bill_is_paid_in_one_sentence_and_one_tap(owing: World) -> None:
    card = await owing.say("paid Mehta's bill by NEFT")
    for shown in ("₹23,100", MEHTA, "VB-142", "HDFC Current Account", "Nothing stays open", "no longer be undone"):
        assert shown in card.text
    done = await owing.press("Post")
    assert "Balance ₹0" in done.text
    assert payments(owing) == [("BANK_TRANSFER", "23100.00")]
    assert books.payable(owing.sandbox.path, MEHTA) == 0


async def test_a_bill_is_paid_by_its_number(owing: World) -> None:
    await owing.say("paid bill VB-142 by UPI")
    await owing.press("Post")
    assert payments(owing) == [("UPI", "23100.00")]


async def test_of_several_open_bills_the_oldest_stands_first(world: World) -> None:
    asked = await world.say("paid Sharma's bill by NEFT")
    assert [label.startswith("Pay ST/") for label in asked.buttons] == [True, True, False, False]
    dues = re.findall(r"due \w+ (\d+) (\w+) (\d+)", asked.text)
    days = [datetime.strptime(" ".join(one), "%d %b %Y") for one in dues]  # noqa: DTZ007  # compared as days only
    assert len(days) == 2
    assert days == sorted(days)
    owed = books.payable(world.sandbox.path, "Sharma Traders")
    await world.press("All, oldest first")
    await world.press("Post")
    assert payments(world) == [("BANK_TRANSFER", f"{owed:.2f}")]
    assert books.payable(world.sandbox.path, "Sharma Traders") == 0


async def test_money_to_a_vendor_with_an_open_bill_is_asked_about_and_may_pay_a_part(owing: World) -> None:
    asked = await owing.say("paid 10000 to Mehta UPI")
    assert asked.buttons == ("Pay VB-142", "New expense", "Advance", "Cancel")
    card = await owing.press("Pay VB-142")
    assert "₹13,100 stays open" in card.text
    done = await owing.press("Post")
    assert "Balance ₹13,100" in done.text
    assert payments(owing) == [("UPI", "10000.00")]
    assert books.payable(owing.sandbox.path, MEHTA) == Decimal(13100)


async def test_a_new_expense_to_the_same_vendor_leaves_its_bill_alone(owing: World) -> None:
    await owing.say("paid 10000 to Mehta UPI")
    await owing.press("New expense")
    await owing.press("Miscellaneous")
    await owing.press("Post")
    assert [one["kind"] for one in owing.new_entries()] == ["bill", "expense"]
    assert books.payable(owing.sandbox.path, MEHTA) == Decimal(23100)


async def test_more_than_is_owed_is_asked_about_and_never_booked(owing: World) -> None:
    await owing.say("paid 30000 to Mehta UPI")
    asked = await owing.press("Pay VB-142")
    assert "more than the ₹23,100" in asked.text
    await owing.press("Pay ₹23,100")
    await owing.press("Post")
    assert payments(owing) == [("UPI", "23100.00")]


@pytest.mark.parametrize("words", ["paid 23100 to Mehta Brothers upi", "Mehta Brothers ko 23100 diye upi", SMS])
async def test_a_cost_stands_once_whatever_tells_of_its_payment(owing: World, words: str) -> None:
    bought, banked = (books.balance(owing.sandbox.path, code) for code in (PURCHASES, BANK))
    asked = await owing.say(words)
    assert asked.buttons[0] in ("Pay VB-142", "VB-142 chukao")
    await owing.press(asked.buttons[0])
    await owing.say("yes")
    assert books.balance(owing.sandbox.path, PURCHASES) == bought
    assert books.payable(owing.sandbox.path, MEHTA) == 0
    assert [one["kind"] for one in owing.new_entries()] == ["bill", "payment"]
    assert banked - books.balance(owing.sandbox.path, BANK) == Decimal(23100)


@pytest.mark.parametrize(("first", "second"), [("paid 23100 to Mehta upi", SMS), (SMS, "paid 23100 to Mehta upi")])
async def test_a_second_word_of_the_same_payment_books_nothing(owing: World, first: str, second: str) -> None:
    await owing.say(first)
    await owing.press("Pay VB-142")
    await owing.say("yes")
    bought = books.balance(owing.sandbox.path, PURCHASES)
    asked = await owing.say(second)
    assert asked.buttons == ("Same", "Different")
    await owing.press("Same")
    assert [one["kind"] for one in owing.new_entries()] == ["bill", "payment"]
    assert books.balance(owing.sandbox.path, PURCHASES) == bought


async def test_a_different_payment_of_the_same_sum_can_be_booked(owing: World) -> None:
    await owing.say("paid 100 to Mehta upi")
    await owing.press("Pay VB-142")
    await owing.press("Post")
    await owing.say("paid 100 to Mehta upi")
    await owing.press("Different")
    await owing.press("Pay VB-142")
    await owing.press("Post")
    assert payments(owing) == [("UPI", "100.00"), ("UPI", "100.00")]


async def test_one_bill_paid_in_two_ways_makes_one_bill_and_two_payments(world: World) -> None:
    await world.say("bill 8000, 3000 cash baaki UPI")
    card = await world.say(MEHTA)
    assert "₹3,000" in card.text
    assert "₹5,000" in card.text
    await world.press("Post")
    kinds = [(one["kind"], one["mode"], one["total"]) for one in world.new_entries()]
    assert kinds == [("bill", "", "8000.00"), ("payment", "CASH", "3000.00"), ("payment", "UPI", "5000.00")]
    assert books.payable(world.sandbox.path, MEHTA) == 0


async def test_an_open_bill_is_paid_in_two_ways(owing: World) -> None:
    await owing.say("paid Mehta's bill 3000 cash baaki upi")
    await owing.press("Post")
    assert payments(owing) == [("CASH", "3000.00"), ("UPI", "20100.00")]


async def test_parts_that_are_more_than_the_bill_leave_it_unpaid_and_say_so(world: World) -> None:
    card = await world.say("bill from Mehta Brothers 8000, 9000 cash baaki UPI")
    assert "nahi milte" in card.text
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["bill"]


async def test_a_bill_once_paid_says_why_it_cannot_be_voided(owing: World) -> None:
    await owing.say("paid 100 to Mehta UPI")
    await owing.press("Pay VB-142")
    await owing.press("Post")
    await owing.press("Undo")
    assert "never voids a bill that was paid" in (await owing.say("undo")).text
    assert [one["status"] for one in owing.new_entries()] == ["POSTED", "VOIDED"]


async def test_a_bill_paid_in_the_same_breath_says_why_it_cannot_be_voided(world: World) -> None:
    await world.say("bill from Mehta Brothers 8000, 3000 cash rest upi")
    await world.press("Post")
    assert "never voids a bill that was paid" in (await world.say("undo")).text
    assert [one["status"] for one in world.new_entries()] == ["POSTED", "ACTIVE", "ACTIVE"]


async def test_a_payment_is_undone_and_its_bill_is_open_again(owing: World) -> None:
    await owing.say("paid Mehta's bill by NEFT")
    await owing.press("Post")
    await owing.press("Undo")
    assert [one["status"] for one in owing.new_entries()] == ["POSTED", "VOIDED"]
    assert books.payable(owing.sandbox.path, MEHTA) == Decimal(23100)
