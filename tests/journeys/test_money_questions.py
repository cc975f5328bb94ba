"""Journeys 36, 38 and 39: what the cash holds, a till that differs, goods sent back, and whether a customer may buy."""

from __future__ import annotations

from decimal import Decimal

import pytest

from handlers.wording import rupees
from tests.journeys import books
from tests.journeys.world import World

CASH, DRAWINGS, PURCHASES = "1010", "3030", "5020"
CIPLA, GUPTA = "Cipla Distributors Pune", "Gupta General Store"
ONE_CHANNEL = pytest.mark.parametrize("world", ["terminal"], indirect=True)


async def test_a_till_that_holds_less_than_the_books_is_asked_about(world: World) -> None:
    held = books.balance(world.sandbox.path, CASH)
    assert rupees(held) in (await world.say("how much cash do we have")).text
    asked = await world.say(f"cash in hand {held - 300}")
    assert "₹300" in asked.text
    assert "missing. Why?" in asked.text
    drawn = books.balance(world.sandbox.path, DRAWINGS)
    await world.press("Personal")
    await world.press("Post")
    assert books.balance(world.sandbox.path, CASH) == held - 300
    assert books.balance(world.sandbox.path, DRAWINGS) == drawn + 300
    assert "just what the books say" in (await world.say(f"cash in hand {held - 300}")).text


@ONE_CHANNEL
async def test_a_difference_nobody_can_explain_is_kept_for_the_accountant(world: World) -> None:
    await world.say("galle me 900000")
    await world.press("Pata nahi")
    assert "CA ke liye rakha" in (await world.press("Post")).text
    assert world.new_entries() == []


async def test_whether_a_customer_on_hold_may_buy_is_told_and_the_hold_stays(world: World) -> None:
    told = await world.say("can I sell 20000 to Gupta?")
    open_paise = books.values(
        world.sandbox.path, "invoices", "balance_due_paise", "customer_name", "Gupta General Store"
    )
    owed = sum(map(Decimal, open_paise), Decimal(0)) / 100
    room = rupees(50_000 - owed)
    for shown in ("on sales hold until", "Two invoices overdue", f"Owes {rupees(owed)}", "Limit ₹50,000", room):
        assert shown in told.text
    text = await world.press("Reminder text")
    assert f"{rupees(owed)} is open" in text.text
    assert books.values(world.sandbox.path, "contacts", "sales_hold", "display_name", GUPTA) == ["1"]
    assert world.new_entries() == []


@ONE_CHANNEL
async def test_who_is_no_customer_is_said(world: World) -> None:
    assert "Zorro naam ka grahak nahi mila" in (await world.say("Zorro ko 20000 ka maal de du?")).text


@ONE_CHANNEL
async def test_goods_sent_back_lower_the_bill_they_are_of(world: World) -> None:
    bought, owed = books.balance(world.sandbox.path, PURCHASES), books.payable(world.sandbox.path, CIPLA)
    asked = await world.say("Cipla ko 12 strip wapas")
    assert "12 strip" in asked.text
    asked = await world.say("360")
    card = await world.press(asked.buttons[0])
    assert "credit note dijiye" in card.text
    await world.press("Post")
    assert [(one["kind"], one["total"]) for one in world.new_entries()] == [("credit", "360.00")]
    assert books.balance(world.sandbox.path, PURCHASES) == bought - 360
    assert books.payable(world.sandbox.path, CIPLA) == owed - 360


@ONE_CHANNEL
async def test_goods_sent_back_without_a_bill_are_a_credit_that_can_be_undone(world: World) -> None:
    owed = books.payable(world.sandbox.path, CIPLA)
    await world.say("returned goods to Cipla Distributors 2400")
    await world.press("No bill")
    await world.press("Post")
    assert books.payable(world.sandbox.path, CIPLA) == owed - 2400
    await world.press("Undo")
    assert books.payable(world.sandbox.path, CIPLA) == owed
