"""Expense or bill: asked once where it could be either, and the same for the vendor's next one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.book_as import is_unclear
from handlers.business import Business, Habit
from handlers.effects import FileRead
from handlers.events import Done, SentFile
from handlers.owed import Vendor
from handlers.states import Asking, Confirming
from parsers.drafts import BillDraft, ExpenseDraft, Found
from tests.handlers.answering import GSTIN
from tests.handlers.playing import KUMAR, Play, business

CIPLA = Vendor("v-cipla", "Cipla", GSTIN, "27", 30)
STOCK = "bought stock 45000 from Cipla"
PAID = "toner 2950 upi incl 18% gst bill no 142 from Cipla"


def told(text: str = STOCK, of: Business = KUMAR) -> Play:
    play = Play(of, vendors=(CIPLA,))
    play.say(text)
    return play


def photo(draft: ExpenseDraft) -> Play:
    """Send a photo that says this."""
    play = Play(vendors=(CIPLA,))
    play.take(SentFile("1" * 64, "b.jpg", "image/jpeg", 9))
    play.take(Done(play.last.id, FileRead("invoice", draft)))
    return play


@pytest.mark.parametrize("text", [STOCK, PAID])
def test_what_could_be_either_is_asked_with_two_buttons(text: str) -> None:
    play = told(text)
    assert play.labels == ("Expense", "Bill")
    assert play.last.stage == Asking("book_as")


@pytest.mark.parametrize(
    "text",
    [
        "paid 45000 to Cipla for stock",
        "stock 500 cash from Cipla",
        "bought stock 45000",
        "paid 2500 UPI office supplies",
    ],
)
def test_what_is_paid_or_has_no_seller_is_an_expense(text: str) -> None:
    play = told(text)
    assert isinstance(play.last.draft, ExpenseDraft)
    assert play.last.stage != Asking("book_as")


@pytest.mark.parametrize("answer", ["Bill", "bill hai", "udhaar", "to pay"])
def test_a_bill_gets_a_bill_s_card_and_is_remembered(answer: str) -> None:
    play = told()
    play.press(answer) if answer == "Bill" else play.say(answer)
    assert isinstance(play.last.draft, BillDraft)
    assert play.last.stage == Confirming()
    play.press("Post")
    assert Habit("cipla", "book_as", "bill") in play.outcome.learned


def test_an_expense_goes_on_as_one_and_is_remembered() -> None:
    play = told()
    play.press("Expense")
    play.press("UPI")
    play.press("Post")
    assert Habit("cipla", "book_as", "expense") in play.outcome.learned


def test_a_paid_bill_claims_its_gst_and_is_paid_with_it() -> None:
    play = told(PAID)
    play.press("Bill")
    assert "GST" in play.text
    assert [part.mode.value for part in play.last.settlement.parts] == ["UPI"]


@pytest.mark.parametrize(("habit", "kind"), [("bill", BillDraft), ("expense", ExpenseDraft)])
def test_the_next_one_of_the_vendor_is_booked_the_same_way(habit: str, kind: type) -> None:
    play = told(of=business(habits={("cipla", "book_as"): habit}))
    assert isinstance(play.last.draft, kind)
    assert play.last.stage != Asking("book_as")
    assert ("as last time" in play.text) == (habit == "bill")


def test_a_photo_with_a_number_that_does_not_say_that_it_was_paid_is_asked_about() -> None:
    numbered = ExpenseDraft(vendor=Found("Cipla"), bill_number=Found("142"), amount=Found(KUMAR.book.rates[-1]))
    assert photo(numbered).labels == ("Expense", "Bill")
    assert photo(replace(numbered, bill_number=None)).last.stage != Asking("book_as")


def test_nobody_is_asked_who_may_keep_no_bills() -> None:
    play = told(of=business("OPERATOR"))
    assert not is_unclear(play.last, business("OPERATOR"))
    assert play.last.stage != Asking("book_as")


def test_other_words_ask_again() -> None:
    play = told()
    assert "did not get that" in play.say("hmm")
    assert play.labels == ("Expense", "Bill")
