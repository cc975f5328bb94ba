"""Journeys 33 and 35: money that came in is no expense; what an invoice takes lowers what its customer owes, once."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox
from tests.journeys import books
from tests.journeys.world import World, living

RAJU, GUPTA = "Raju Kirana", "Gupta General Store"
RECEIVABLE, BANK, CASH, ADVANCES = "1100", "1021", "1010", "2100"
SMS = "Rs.3510.40 credited to a/c XX1234 by UPI from RAJU KIRANA Ref 423456789012"


def owed(sandbox: Sandbox, customer: str) -> list[str]:
    """Give what each open invoice of a customer still owes, in paise, oldest first."""
    left = books.values(sandbox.path, "invoices", "balance_due_paise", "customer_name", customer)
    return [one for one in left if int(one)]


def kinds(world: World) -> list[tuple[object, ...]]:
    return [(one["kind"], one["mode"], one["total"], one["status"]) for one in world.new_entries()]


async def test_a_customers_payment_settles_the_invoice_and_is_undone(world: World) -> None:
    receivable, bank = (books.balance(world.sandbox.path, code) for code in (RECEIVABLE, BANK))
    due = Decimal(owed(world.sandbox, RAJU)[0]) / 100  # what it is depends on the day on which the books are made
    asked = await world.say(f"received {due:.2f} from Raju UPI")
    assert "no expense" in asked.text
    assert asked.buttons[0].startswith("For INV-")
    card = await world.press(asked.buttons[0])
    assert "Nothing stays open" in card.text
    done = await world.press("Post")
    assert "Balance ₹0" in done.text
    assert kinds(world) == [("receipt", "BANK_TRANSFER", f"{due:.2f}", "ACTIVE")]
    assert receivable - books.balance(world.sandbox.path, RECEIVABLE) == due
    assert books.balance(world.sandbox.path, BANK) - bank == due
    await world.press("Undo")
    assert books.balance(world.sandbox.path, RECEIVABLE) == receivable
    assert owed(world.sandbox, RAJU)[0] == str(int(due * 100))


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_the_banks_message_of_a_payment_that_was_typed_books_nothing(world: World) -> None:
    asked = await world.say("received 3510.40 from Raju UPI")
    await world.press(asked.buttons[0])
    await world.press("Post")
    asked = await world.say(SMS)
    assert asked.buttons == ("Same", "Different")
    await world.press("Same")
    assert kinds(world) == [("receipt", "BANK_TRANSFER", "3510.40", "ACTIVE")]


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_one_sum_settles_several_invoices_oldest_first_and_the_rest_is_an_advance(world: World) -> None:
    before = sum(int(one) for one in owed(world.sandbox, GUPTA))
    asked = await world.say("Gupta ne 40000 diye bank me")
    card = await world.press(asked.buttons[2])
    ahead = Decimal(4000000 - before) / 100
    assert f"{ahead:.2f}"[-6:] in card.text
    await world.press("Post")
    assert owed(world.sandbox, GUPTA) == []
    assert kinds(world) == [("receipt", "BANK_TRANSFER", "40000.00", "ACTIVE")]
    assert -books.balance(world.sandbox.path, ADVANCES) == ahead


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_money_of_nobody_known_is_asked_about_and_may_be_ones_own(world: World) -> None:
    asked = await world.say("received 700 from Zorro cash")
    assert "no customer Zorro" in asked.text
    await world.press("Not business")
    assert world.new_entries() == []
    cash = books.balance(world.sandbox.path, CASH)
    await world.say("received 700 from Zorro cash")
    await world.press("My own money")
    await world.press("Post")
    assert books.balance(world.sandbox.path, CASH) - cash == 700


async def test_who_may_not_book_it_has_it_kept_for_the_accountant(tmp_path: Path, sandbox: Sandbox) -> None:
    async with living("terminal", tmp_path / "bot", sandbox, "OPERATOR") as world:
        await world.say("received 700 from Zorro cash")
        card = await world.press("My own money")
        assert "I keep it for your accountant" in card.text
        assert "Kept for your accountant" in (await world.press("Post")).text
        assert world.new_entries() == []
