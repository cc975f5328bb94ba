"""Journeys 32, 35 and 43: money that is no cost is a journal entry, never an expense; each can be taken back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.journeys import books
from tests.journeys.world import World

CASH, BANK, CARD, SUPPLIERS, PREPAID = "1010", "1021", "2300", "1400", "1300"
CAPITAL, DRAWINGS, LOANS, TDS, TRAVEL = "3010", "3030", "2500", "2030", "5240"
MOVES = [
    (("Raju ko 5000 advance cash", "Salary advance"), PREPAID, CASH, 5000),
    (("advance 5000 to Sharma Traders upi", "Advance to supplier"), SUPPLIERS, BANK, 5000),
    (("LIC 4500 upi", "Personal"), DRAWINGS, BANK, 4500),
    (("EMI 12,400 upi", "Business loan"), LOANS, BANK, 12400),
    (("cash withdrawn 10000 from ATM",), CASH, BANK, 10000),
    (("cash deposit 20000",), BANK, CASH, 20000),
    (("card bill 15000 paid",), CARD, BANK, 15000),
    (("advance tax 25000 upi", "Owner's tax"), DRAWINGS, BANK, 25000),
    (("TDS challan 3000 upi",), TDS, BANK, 3000),
]


def costs(world: World) -> Decimal:
    """Give the sum of all expense accounts."""
    codes = set(books.values(world.sandbox.path, "accounts", "code", "type", "EXPENSE"))
    return sum((books.balance(world.sandbox.path, code) for code in codes), Decimal(0))


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_money_that_is_no_cost_moves_between_accounts(world: World) -> None:
    cost = costs(world)
    for words, gets, gives, amount in MOVES:
        before = [books.balance(world.sandbox.path, code) for code in (gets, gives)]
        await world.say(words[0])
        for label in words[1:]:
            await world.press(label)
        await world.press("Post")
        after = [books.balance(world.sandbox.path, code) for code in (gets, gives)]
        assert [new - old for old, new in zip(before, after, strict=True)] == [amount, -amount], words
    assert {one["kind"] for one in world.new_entries()} == {"journal"}
    assert costs(world) == cost


async def test_what_the_owner_took_home_is_a_drawing_and_is_undone(world: World) -> None:
    drawn = books.balance(world.sandbox.path, DRAWINGS)
    asked = await world.say("ghar ka ration 3200 cash")
    assert asked.buttons[:2] == ("Niji", "Dukaan ka kharcha")
    card = await world.press("Niji")
    assert "Kharcha nahi" in card.text
    await world.press("Post")
    assert books.balance(world.sandbox.path, DRAWINGS) - drawn == 3200
    await world.press("Hatao")
    assert books.balance(world.sandbox.path, DRAWINGS) == drawn


async def test_an_own_pocket_expense_is_a_cost_and_is_given_back_once(world: World) -> None:
    cash, capital, travel = (books.balance(world.sandbox.path, code) for code in (CASH, CAPITAL, TRAVEL))
    card = await world.say("paid 450 auto from my own pocket")
    assert "own pocket (Owner Capital)" in card.text
    posted = await world.press("Post")
    assert posted.buttons == ("Undo", "Reimbursed")
    assert (books.balance(world.sandbox.path, CASH), books.balance(world.sandbox.path, TRAVEL)) == (cash, travel + 450)
    await world.press("Reimbursed")
    await world.press("Cash")
    await world.press("Post")
    assert books.balance(world.sandbox.path, CASH) == cash - 450
    assert books.balance(world.sandbox.path, CAPITAL) == capital
    again = await world.press("Reimbursed")
    assert again.buttons == ("Same", "Different")
    assert [one["kind"] for one in world.new_entries()] == ["expense", "journal"]


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_what_katixo_has_no_account_for_is_kept_for_the_accountant(world: World) -> None:
    card = await world.say("GST challan 18,400 upi")
    assert "I keep it for your accountant" in card.text
    kept = await world.press("Post")
    assert "Nothing was booked in Katixo" in kept.text
    assert world.new_entries() == []
    assert "₹18,400, GST paid by challan" in (await world.say("notes for my accountant")).text
    assert "no longer kept" in (await world.press("Undo")).text
    assert "Nothing is kept" in (await world.say("notes for my accountant")).text


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_business_after_all_is_an_expense(world: World) -> None:
    await world.say("LIC 4500 upi")
    await world.press("Business")
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["expense"]


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_money_to_a_vendor_with_an_open_bill_may_be_an_advance(world: World) -> None:
    ahead, owed = books.balance(world.sandbox.path, SUPPLIERS), books.payable(world.sandbox.path, "Sharma Traders")
    await world.say("paid 10000 to Sharma Traders UPI")
    card = await world.press("Advance")
    assert "Advances to Suppliers" in card.text
    await world.press("Post")
    assert books.balance(world.sandbox.path, SUPPLIERS) - ahead == 10000
    assert books.payable(world.sandbox.path, "Sharma Traders") == owed
