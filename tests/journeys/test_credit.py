"""Journeys 5 and 44: GST of an expense is claimed where there is a right to it, and nowhere else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest

from tests.journeys.world import World

INPUT_CREDIT = """
SELECT coalesce(sum(l.debit_paise - l.credit_paise), 0) FROM journal_lines l JOIN accounts a ON a.id = l.account_id
WHERE a.code = '1500'
"""


def input_credit(path: Path) -> Decimal:
    """Read how much input credit the books hold, in rupees."""
    with closing(sqlite3.connect(path)) as connection:
        return Decimal(connection.execute(INPUT_CREDIT).fetchone()[0]) / 100


async def test_the_scheme_is_asked_once_and_the_total_is_taken_apart(world: World) -> None:
    before = input_credit(world.sandbox.path)
    asked = await world.say("toner 2950 incl 18% gst upi")
    assert asked.buttons == ("Regular", "Composition", "Not sure", "Cancel")
    card = await world.press("Regular")
    assert "₹2,500 + GST ₹450 = ₹2,950" in card.text
    assert "credit needs the bill" in card.text
    assert card.buttons == ("Post", "No GST", "Edit", "Cancel")
    await world.press("Post")
    again = await world.say("printer ink 590 incl 18% gst upi")
    assert again.buttons[0] == "Post"
    await world.press("Post")
    assert [(one["tax"], one["total"]) for one in world.new_entries()] == [("450.00", "2950.00"), ("90.00", "590.00")]
    assert input_credit(world.sandbox.path) - before == 540


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("restaurant 1180 incl 18% gst upi", "food and drink"),
        ("hotel stay 1180 incl 18% gst upi", "its own state"),
        ("laptop 1180 incl 18% igst upi", "send the bill"),
        ("toner 1180 incl 18% gst upi, bill of supply", "may not charge GST"),
        ("diwali gift 1180 incl 18% gst upi", "gifts and free samples"),
        ("advocate fees 1180 incl 18% gst upi", "reverse charge"),
    ],
)
async def test_without_right_the_gross_goes_at_rate_0_and_the_card_says_why(
    world: World, words: str, reason: str
) -> None:
    before = input_credit(world.sandbox.path)
    card = await world.say(words)
    assert reason in card.text
    await world.press("Post")
    assert [(one["tax"], one["total"]) for one in world.new_entries()] == [("0.00", "1180.00")]
    assert input_credit(world.sandbox.path) == before


async def test_a_composition_dealer_never_claims_again(world: World) -> None:
    before = input_credit(world.sandbox.path)
    await world.say("toner 2950 incl 18% gst upi")
    await world.press("Composition")
    await world.press("Post")
    card = await world.say("printer ink 590 + 18% gst upi")
    assert "under composition" in card.text
    await world.press("Post")
    assert [(one["tax"], one["total"]) for one in world.new_entries()] == [("0.00", "2950.00"), ("0.00", "696.20")]
    assert input_credit(world.sandbox.path) == before


async def test_who_insists_on_a_blocked_credit_is_told_and_books_it(world: World) -> None:
    await world.say("restaurant 1180 incl 18% gst upi")
    await world.press("Claim GST")
    card = await world.press("Regular")
    assert "because you asked" in card.text
    await world.press("Post")
    assert [one["tax"] for one in world.new_entries()] == ["180.00"]
