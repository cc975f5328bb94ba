"""Words beside what is open: numbers of rows, thanks, chatter, a yes or no to nothing, a date with a letter lost."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.dues import Due
from handlers.effects import PostExpense, Void
from handlers.events import FellDue, Pressed
from handlers.replies import pack
from handlers.states import Asking, Confirming, Dropped, Posted
from tests.handlers.answering import BILLS, VENDORS
from tests.handlers.playing import NOW, TODAY, Play, card, in_the_books


def which_bill() -> Play:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid Sharma Traders bill upi")
    return play


def test_cancel_names_the_card_that_went() -> None:
    play = card("paid 300 petrol to Raju cash")
    assert "₹300, Raju" in play.say("cancel")


@pytest.mark.parametrize("words", ["cancel", "ok", "yes", "haan", "nahi"])
def test_a_yes_or_no_with_nothing_open_says_so(words: str) -> None:
    play = Play()
    assert "500 petrol" in play.say(words)
    assert "bookkeeping" not in play.text


def test_cancel_after_posting_names_what_stands_and_how_it_is_taken_back() -> None:
    play = in_the_books()
    said = play.say("cancel")
    assert f"EXP-{play.last.id}" in said
    assert "undo" in said
    assert isinstance(play.last.stage, Posted)


def test_a_number_after_numbered_bills_is_that_row() -> None:
    play = which_bill()
    assert "2. VB-150" in play.text
    play.say("2")
    assert [one.name for one in play.last.settlement.paid_bills] == ["VB-150"]


def test_the_bill_of_the_same_sum_is_the_first_row_and_the_first_button() -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid 10000 to Sharma Traders upi")
    numbered = [one for one in play.text.splitlines() if one[:2] in ("1.", "2.")]
    assert [one.split()[1].strip(":") for one in numbered] == [one.split()[1] for one in play.labels[:2]]


@pytest.mark.parametrize("words", ["3", "0", "22"])
def test_a_number_of_no_row_chooses_nothing(words: str) -> None:
    play = which_bill()
    play.say(words)
    assert not play.last.settlement.pays


def test_a_number_after_another_answer_is_no_row_any_more() -> None:
    play = which_bill()
    play.say("status")
    play.say("2")
    assert not play.last.settlement.pays


def test_a_number_opens_a_row_of_the_last_entries() -> None:
    play = in_the_books()
    play.say("last 5 expenses")
    assert "Undo" in (play.say("1") and play.labels)


def test_a_number_picks_the_bill_that_was_paid_on_a_reminder() -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    dues = tuple(Due("bill", one.id, "today", "Sharma", 0, one.vendor_number, one.balance, TODAY) for one in BILLS[:2])
    play.take(FellDue(TODAY, dues, NOW + timedelta(minutes=10)))
    play.press("Paid")
    assert "2. " in play.text
    play.say("2")
    assert play.last.settlement.number == "VB-150"


@pytest.mark.parametrize("words", ["thanks", "Thank you!", "shukriya"])
def test_thanks_are_answered_in_a_word_and_the_question_once_more(words: str) -> None:
    play = which_bill()
    said = play.say(words)
    assert "VB-142:" not in said
    assert "Sharma Traders" in said
    assert "Pay VB-142" in play.labels
    assert len(said.splitlines()) <= 2


def test_chatter_repeats_the_short_question_only() -> None:
    play = which_bill()
    assert "23,100" not in play.say("what a day it has been")
    assert isinstance(play.last.stage, Asking)


def test_thanks_beside_a_card_say_what_still_waits() -> None:
    play = card("paid 800 courier cash")
    assert "₹800" in play.say("thanks")
    assert "bookkeeping" not in play.text


def test_thanks_beside_a_card_of_several_name_all_of_it() -> None:
    play = card("chai 40, auto 120, courier 450 all cash")
    assert "3 entries, ₹610 still waits" in play.say("thanks")


def test_due_after_the_question_of_kal_answers_it() -> None:
    play = Play()
    play.say("kal 25000 rent")
    play.say("due")
    assert isinstance(play.last.stage, Dropped)
    assert not play.wanted


def test_undo_beside_a_correction_asks_what_is_meant() -> None:
    play = in_the_books()
    play.say("make it 2050, not 2500")
    number = play.conversation.drafts[0].stage
    assert isinstance(number, Posted)
    play.say("undo")
    assert not [one for one in play.wanted if isinstance(one, Void)]
    assert play.labels == (f"Keep {number.entry.number}"[:20], "Take it back")


def test_to_keep_the_entry_drops_the_correction() -> None:
    play = in_the_books()
    play.say("2500 nahi 2050 tha")
    play.say("undo")
    play.tap(play.outcome.replies[-1].buttons[0])
    assert [type(one.stage) for one in play.conversation.drafts] == [Posted, Dropped]


def test_to_take_the_entry_back_drops_the_correction_too() -> None:
    play = in_the_books()
    play.say("make it 2050, not 2500")
    play.say("undo")
    play.press("Take it back")
    assert isinstance(play.wanted[-1], Void)
    assert not play.conversation.open_drafts()


def test_the_undo_button_of_an_entry_closes_its_correction() -> None:
    play = in_the_books()
    undo = play.button("Undo")
    play.say("2500 nahi 2050 tha")
    assert "2,050" in play.tap(undo)
    assert not play.conversation.open_drafts()
    assert [type(one) for one in play.wanted] == [PostExpense, Void]


def test_a_yes_after_a_reminder_posts_no_card_that_it_has_pushed_up() -> None:
    play = card("paid 800 courier cash")
    play.take(FellDue(TODAY, (Due("bill", "b1", "today", "Sharma", 0, "VB-142"),), NOW + timedelta(minutes=9)))
    assert "This one?" in play.say("haan") or "Ye wala?" in play.text
    assert not play.wanted
    play.say("haan")
    assert isinstance(play.wanted[0], PostExpense)


def test_a_no_after_a_reminder_drops_nothing_unseen() -> None:
    play = card("paid 800 courier cash")
    play.take(FellDue(TODAY, (Due("bill", "b1", "today", "Sharma", 0, "VB-142"),), NOW + timedelta(minutes=9)))
    assert "₹800" in play.say("nahi")
    assert isinstance(play.last.stage, Confirming)
    play.say("nahi")
    assert isinstance(play.last.stage, Dropped)


def test_a_yes_after_a_tap_on_the_reminder_posts_no_card() -> None:
    play = card("paid 800 courier cash")
    play.take(FellDue(TODAY, (Due("bill", "b1", "today", "Sharma", 0, "VB-142"),), NOW + timedelta(minutes=9)))
    more = next(one for one in play.outcome.replies[-1].buttons if one.action == "more")
    play.take(Pressed(pack(more)))
    play.say("yes")
    assert not play.wanted


def test_goods_that_went_back_to_nobody_named_are_asked_for_their_supplier() -> None:
    play = Play(vendors=VENDORS)
    assert "kis supplier ko" in play.say("12 strip wapas").casefold()
    play.say("Sharma Traders")
    assert play.last.party.vendor == VENDORS[0]


def test_who_does_not_know_the_supplier_is_not_taken_for_one() -> None:
    play = Play(vendors=VENDORS)
    play.say("12 strip wapas")
    play.say("pata nahi")
    assert play.last.expense.vendor is None
    assert "kitne ka" in play.text


def test_the_status_of_one_card_of_three_rows_is_one_matter() -> None:
    play = card("chai 40, auto 120, courier 450 all cash")
    said = play.say("status")
    assert said.startswith("1 for you to answer.")
    assert "₹610" in said
    play.press("Show 1")
    assert "3. ₹450" in play.text
    play.say("status")
    play.press("Drop 1")
    assert not play.conversation.open_drafts()


@pytest.mark.parametrize("words", ["yestrday", "yesterdy", "yesteday"])
def test_a_day_with_a_letter_lost_is_still_a_day_beside_a_card(words: str) -> None:
    play = card("paid 800 courier cash")
    play.say(words)
    paid_on = play.last.expense.paid_on
    assert paid_on
    assert paid_on.value == TODAY - timedelta(days=1)
