"""Messages with two readings: they are asked about; a whole sentence beside an open card never changes that card."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from handlers.states import Asking, Dropped
from handlers.wording import day_words
from parsers.drafts import BillDraft, PaymentMode
from tests.handlers.answering import VENDORS
from tests.handlers.playing import KUMAR, TODAY, Play, card

WHOLE = (
    "paid 60000 shop rent to Verma neft",
    "Jio recharge 299 for the shop phone",
    "bought LED bulbs 1,770 from Bajaj Electricals paid by upi",
    "salon towels 40 pcs 3600 cash no gst",
    "bank charged 590 for cheque return",
    "mistri ko 4 din ki dihadi 800 per day di cash",
)


@pytest.mark.parametrize("text", WHOLE)
def test_a_whole_entry_beside_an_open_card_is_an_entry_of_its_own(text: str) -> None:
    play = card()
    before = play.last
    play.say(text)
    assert play.conversation.find(before.id) == before
    assert len(play.conversation.drafts) == 2


@pytest.mark.parametrize("text", ["make it 2600 cash", "no 2600, to Mehta", "paid to Mehta", "rent 26000 not 2500"])
def test_a_correction_beside_an_open_card_changes_it(text: str) -> None:
    play = card()
    before = play.last
    play.say(text)
    assert len(play.conversation.drafts) == 1
    assert play.last.draft != before.draft


def test_another_sum_with_its_purpose_is_no_answer_to_how_it_was_paid() -> None:
    play = card("petrol 1200")
    play.say("petrol 500 cash")
    assert [one.expense.amount.value for one in play.conversation.drafts if one.expense.amount] == [1200, 500]


def test_a_bare_figure_beside_a_card_is_asked_about_and_changes_it_by_a_tap() -> None:
    play = card()
    assert "new entry" in play.say("500")
    assert play.labels == ("Change to ₹500", "New entry")
    assert "*₹500*" in play.press("Change to ₹500")
    assert len(play.conversation.drafts) == 1


def test_a_bare_figure_can_be_a_new_entry() -> None:
    play = card()
    play.say("₹500/-")
    play.press("New entry")
    assert [one.expense.amount.value for one in play.conversation.drafts if one.expense.amount] == [2500, 500]


@pytest.mark.parametrize("words", ["new entry", "Nayi entry.", "नई एंट्री"])
def test_what_the_button_says_can_be_written(words: str) -> None:
    play = card()
    play.say("500")
    play.say(words)
    assert [one.expense.amount.value for one in play.conversation.drafts if one.expense.amount] == [2500, 500]
    play.say(words)
    assert len(play.conversation.drafts) == 2


def test_new_entry_means_no_figure_of_a_card_that_has_changed_since() -> None:
    play = card()
    play.say("500")
    play.say("cash")
    play.say("new entry")
    assert len(play.conversation.drafts) == 1


def test_a_bare_figure_is_the_answer_where_the_amount_was_asked_or_edit_was_tapped() -> None:
    play = card("petrol")
    play.say("500")
    play.press("Cash")
    play.press("Edit")
    assert "*₹600*" in play.say("600")


def test_a_figure_too_long_for_a_button_is_not_cut() -> None:
    play = card()
    play.say("1234567.50")
    assert play.labels[0] == "Change the card"
    assert "₹12,34,567.50" in play.text


def test_a_bare_name_and_sum_may_be_paid_received_or_credit() -> None:
    play = card("Sharma 2500")
    assert play.labels == ("Paid", "Received", "Credit")
    assert "How was it paid" in play.press("Paid")


def test_money_that_was_received_is_no_expense() -> None:
    play = card("Sharma 2500")
    assert "no expense" in play.say("mile") or "kharcha nahi" in play.text
    assert play.last.move
    assert not play.wanted


def test_what_is_on_credit_becomes_a_bill() -> None:
    play = Play(vendors=VENDORS)
    play.say("Sharma 2500")
    play.say("udhaar")
    draft = play.last.draft
    assert isinstance(draft, BillDraft)
    assert draft.total
    assert draft.total.value == Decimal(2500)


def test_who_is_known_from_last_time_is_not_asked_about_again() -> None:
    known = replace(KUMAR, habits={**KUMAR.habits, ("sharma", "category"): "Rent"})
    assert card("Sharma 2500", known).labels != ("Paid", "Received", "Credit")


def test_kal_is_yesterday_or_tomorrow() -> None:
    play = card("kal 25000 rent")
    for day in (TODAY - timedelta(days=1), TODAY + timedelta(days=1)):
        assert day_words("hinglish", day) in play.text
    play.press("Diye")
    paid_on = play.last.expense.paid_on
    assert paid_on
    assert paid_on.value == TODAY - timedelta(days=1)


def test_what_is_due_tomorrow_books_nothing() -> None:
    play = card("kal 25000 rent")
    play.say("dena hai")
    assert isinstance(play.last.stage, Dropped)


@pytest.mark.parametrize(
    "text", ["kal 500 ka diesel bharwaya cash me", "paid 25000 rent yesterday", "kal diya 900 rent"]
)
def test_a_day_that_is_clear_is_not_asked_about(text: str) -> None:
    stage = card(text).last.stage
    assert not (isinstance(stage, Asking) and stage.question == "kal")


def test_another_currency_is_asked_for_in_rupees() -> None:
    play = card("$20 Figma")
    assert "rupees" in play.text
    play.say("1,780")
    play.press("UPI")
    amount, mode = play.last.expense.amount, play.last.expense.mode
    assert amount
    assert mode
    assert (amount.value, mode.value, play.labels[0]) == (Decimal(1780), PaymentMode.UPI, "Post")


def test_what_is_due_tomorrow_is_named_on_its_day_for_who_asks() -> None:
    play = Play()
    play.say("kal 25000 rent")
    play.press("Dena hai")
    assert play.labels == ("Yaad dilana",)
    play.press("Yaad dilana")
    assert play.outcome.wishes
    (again,) = play.outcome.wishes.again
    assert (again.about, again.day) == ("note:₹25,000, Rent", TODAY + timedelta(days=1))
    assert not play.wanted


@pytest.mark.parametrize("text", ["sharma 2500", "verma 4000", "Sharma 2500"])
def test_a_name_in_small_letters_is_asked_who_gave_whom(text: str) -> None:
    assert card(text).labels[:3] == ("Paid", "Received", "Credit")


def test_a_day_that_no_year_has_is_named_and_is_no_second_entry() -> None:
    play = card("31 feb ko 700 bijli bill diya")
    assert play.text.startswith("31 feb koi tareekh nahi hoti")
    assert [one.expense.amount.value for one in play.conversation.drafts if one.expense.amount] == [700]


def test_money_out_and_in_at_once_is_asked_for_one_by_one() -> None:
    assert "two messages" in card("paid 300 parking cash and received 4000 from verma upi").text


TOLD = ("party ko 6000 wapas kiya", "usme se 3000 de diya cash", "got 700 back", "3000 दे दिया")


@pytest.mark.parametrize("text", TOLD)
def test_another_sum_that_is_told_beside_an_open_card_is_asked_about(text: str) -> None:
    play = card("4500 fridge repair upi")
    before = play.last
    play.say(text)
    assert play.conversation.find(before.id) == before


def test_another_sum_that_is_told_beside_a_question_leaves_the_sum_of_its_card() -> None:
    play = card("4500 fridge repair")
    before = play.last
    assert "₹6,000" in play.say("party ko 6000 wapas kiya")
    assert play.conversation.find(before.id) == before


def test_money_received_is_no_answer_to_what_a_payment_was_for() -> None:
    play = card("paid 2500 cash to Mehta")
    before = play.last
    play.say("paid 300 parking cash and received 4000 from verma upi")
    play.say("$50 canva")
    assert play.conversation.find(before.id) == before


def test_the_same_sum_once_more_is_no_answer_to_how_the_first_was_paid() -> None:
    play = card("rent 25000")
    play.say("pichle mahine ka rent bhi diya 25000 bank se 20 oct ko")
    days = [one.expense.paid_on.value for one in play.conversation.drafts if one.expense.paid_on]
    assert days == [TODAY, TODAY.replace(month=10)]


@pytest.mark.parametrize("text", ["bank", "Bank", "बैंक"])
def test_the_words_of_a_button_answer_how_it_was_paid(text: str) -> None:
    play = card("rent 25000")
    play.say(text)
    assert play.last.expense.mode
    assert play.last.expense.mode.value is PaymentMode.BANK_TRANSFER


@pytest.mark.parametrize("text", ["paid 2500 to verma for courier", "paid 2500 UPI office supplies to Mehta"])
def test_another_payee_that_is_told_leaves_the_payee_of_the_card(text: str) -> None:
    play = card(text)
    before = play.last
    play.say("aadha paisa de diya sharma ko")
    assert play.conversation.find(before.id) == before


def test_another_payee_that_corrects_changes_the_card() -> None:
    play = card("paid 2500 UPI office supplies to Mehta")
    play.say("nahi, sharma ko diya")
    assert play.last.draft.vendor
    assert play.last.draft.vendor.value == "sharma"


NO_VENDOR = (
    "how much do i owe verma",
    "which bills due this week",
    "abhi 25000 rent dena hai kal",
    "kitne bill bache hain",
    "aadha paisa de diya sharma ko",
    "undo",
    "post kar",
)


@pytest.mark.parametrize("text", NO_VENDOR)
def test_a_question_or_a_command_is_no_vendors_name(text: str) -> None:
    play = card("new bill verma electricals 4500 no VE12 wiring kaam")
    before = play.last
    play.say(text)
    assert play.conversation.find(before.id) == before


def test_a_correction_is_no_vendors_name() -> None:
    play = card("new bill verma electricals 4500 no VE12 wiring kaam")
    play.say("actually verma bill is 5400 not 4500")
    assert _bill(play) == ("verma electricals", Decimal(5400))


@pytest.mark.parametrize("name", ["Verma Electricals", "Shop 24", "Jai Bill Traders", "naya bazaar"])
def test_a_name_is_a_vendors_name(name: str) -> None:
    play = card("new bill zed agencies 4500 no VE12")
    play.say(name)
    assert _bill(play) == (name, Decimal(4500))


def _bill(play: Play) -> tuple[str, Decimal]:
    """Give vendor and sum of the newest draft."""
    bill = play.last.draft
    assert isinstance(bill, BillDraft)
    assert bill.vendor
    assert bill.total
    return bill.vendor.value, bill.total.value
