"""One receipt for two purposes: two rows on one card, and what is personal is left out and said."""

from __future__ import annotations

from decimal import Decimal

import pytest

from handlers.bill_effects import PayBill
from handlers.effects import PostExpense
from tests.handlers.answering import BILLS, VENDORS, owed
from tests.handlers.playing import Play, card


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


@pytest.mark.parametrize("words", ["half cash half upi", "2500 cash and 2500 upi", "half cash rest upi"])
def test_one_sum_in_two_ways_to_whom_bills_are_open_is_one_payment(words: str) -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say(f"paid Sharma 5000 {words}")
    assert play.labels[:3] == ("Pay VB-150", "Pay VB-142", "New expense")
    card = play.press("Pay VB-142")
    for shown in ("Pays VB-142: ₹5,000", "₹2,500 Cash", "₹2,500 UPI"):
        assert shown in card
    play.press("Post")
    (first,) = (one for one in play.wanted if isinstance(one, PayBill))
    assert (first.request.amount, first.request.payment_mode) == (Decimal(2500), "CASH")


def test_what_pays_no_bill_after_all_is_two_rows_of_one_card() -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid Sharma 5000, 2000 cash rest upi")
    assert "*₹5,000*, 2 entries" in play.press("New expense")
    rows = [(one.expense.amount, one.expense.mode) for one in play.conversation.drafts]
    assert [(sum_.value, way.value.value) for sum_, way in rows if sum_ and way] == [
        (Decimal(2000), "Cash"),
        (Decimal(3000), "UPI"),
    ]


def test_halves_of_a_bill_are_reckoned_from_what_it_owes() -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid Sharma's bill half cash half upi")
    card = play.press("Pay VB-142")
    assert all(shown in card for shown in ("₹11,550 Cash", "₹11,550 UPI"))


def test_another_way_of_payment_said_later_holds_for_the_whole_sum() -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid Sharma 5000 half cash half upi")
    play.press("Pay VB-142")
    card = play.say("make it upi")
    assert "UPI from HDFC" in card
    assert "₹2,500" not in card


def test_a_number_of_digits_behind_the_sum_names_the_bill_that_was_paid() -> None:
    play = Play(vendors=VENDORS, bills=(*BILLS, owed("77", "8000.00")))
    assert "Pays 77: ₹8,000" in play.say("paid Sharma's bill 8000 no 77 upi")
