"""One receipt for two purposes: two rows on one card, and what is personal is left out and said."""

from __future__ import annotations

from decimal import Decimal

from handlers.effects import PostExpense
from tests.handlers.playing import card


def test_halves_are_two_rows_of_one_card_and_together_the_whole() -> None:
    play = card("2500.01 toner upi, half office half shop")
    assert "*₹2,500.01*, 2 entries" in play.text
    play.press("Post all")
    sent = [one.request for one in play.wanted if isinstance(one, PostExpense)]
    assert [one.amount for one in sent] == [Decimal("1250.01"), Decimal("1250.00")]
    assert [(one.description or "").split(" #")[0] for one in sent] == ["toner, office", "toner, shop"]


def test_the_personal_half_is_not_booked_and_that_is_said() -> None:
    play = card("2500 diesel cash, half home half shop")
    assert "₹1,250 of it was personal" in play.text
    assert len(play.conversation.drafts) == 1
    assert "*₹1,250*" in play.text


def test_halves_paid_in_two_ways_are_two_rows_that_are_not_taken_for_twins() -> None:
    play = card("5000 courier half cash half upi")
    assert play.labels[0] == "Post all"
    modes = [one.expense.mode for one in play.conversation.drafts]
    assert [mode.value.value if mode else "" for mode in modes] == ["Cash", "UPI"]
