"""Correcting what is booked: void, then book, by one tap, in that order; never half of it silently."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.effects import PostExpense, Void
from handlers.states import Confirming, Entry, Posted
from handlers.wording import day_words
from tests.handlers.playing import KUMAR, TODAY, Play, card, in_the_books

FIRST = "paid 2500 UPI office supplies"


def corrected(text: str = "2500 nahi 2050 tha") -> Play:
    play = in_the_books()
    play.say(text)
    return play


def old(play: Play) -> str:
    return next(one.id for one in play.conversation.drafts if one.replaces is None)


def test_a_correction_after_posting_shows_what_goes_and_what_comes() -> None:
    play = corrected()
    assert play.labels == ("Haan, badlo", "Badlo", "Cancel")
    assert f"EXP-{old(play)} (₹2,500) hatega" in play.text
    assert "*₹2,050*, Office Supplies" in play.text
    assert len(play.wanted) == 1


def test_one_tap_voids_and_then_books() -> None:
    play = corrected()
    play.press("Haan, badlo")
    assert [type(one) for one in play.wanted[1:]] == [Void]
    play.voided(old(play))
    assert isinstance(play.wanted[-1], PostExpense)
    assert play.wish.request.amount == Decimal("2050.00")
    assert play.outcome.claims[0].draft == play.wish.draft
    told = play.posted()
    assert f"EXP-{old(play)} (₹2,500) hata diya" in told
    assert f"EXP-{play.wish.draft}" in told


def test_the_card_of_the_old_entry_says_that_it_is_gone_where_cards_can_be_redrawn() -> None:
    play = corrected()
    play.press("Haan, badlo")
    play.voided(old(play))
    closed = play.outcome.replies[0]
    assert (closed.draft, closed.in_place, closed.passing, closed.buttons) == (old(play), True, True, ())


def test_a_second_tap_wants_nothing_more() -> None:
    play = corrected()
    button = play.button("Haan, badlo")
    play.tap(button)
    play.tap(button)
    assert len(play.wanted) == 2


def test_a_refused_void_leaves_all_as_it_was_and_says_so() -> None:
    play = corrected("it was cash not upi")
    play.press("Yes, correct it")
    text = play.refused("period_closed", draft=old(play))
    assert "Nothing has changed" in text
    assert play.labels[0] == "Yes, correct it"
    kept = play.conversation.find(old(play))
    assert kept
    assert isinstance(kept.stage, Posted)


def test_a_refused_booking_says_that_the_old_entry_is_gone_and_is_tried_again() -> None:
    play = corrected("it was cash not upi")
    play.press("Yes, correct it")
    play.voided(old(play))
    text = play.refused(draft=play.wish.draft)
    assert f"EXP-{old(play)} (₹2,500) is cancelled; what comes instead is not booked yet" in text
    play.press("Post")
    assert [type(one) for one in play.wanted] == [PostExpense, Void, PostExpense, PostExpense]


def test_katixo_down_between_the_two_is_told() -> None:
    play = corrected("it was cash not upi")
    play.press("Yes, correct it")
    play.voided(old(play))
    text = play.refused("down", final=False, draft=play.wish.draft)
    assert "is cancelled" in text
    assert "safe with me" in text


def test_a_correction_that_was_let_go_changes_nothing() -> None:
    play = corrected()
    play.press("Cancel")
    assert len(play.wanted) == 1


def test_the_denied_figure_names_an_older_entry() -> None:
    play = in_the_books()
    first = play.last.id
    play.say("petrol 500 cash")
    play.press("Post")
    play.posted()
    play.say("2500 nahi 2050 tha")
    assert play.last.replaces
    assert play.last.replaces.draft == first


def test_the_open_card_is_corrected_before_what_is_booked() -> None:
    play = in_the_books()
    play.say("petrol 500 cash")
    play.say("500 nahi 600")
    assert play.last.replaces is None
    assert "₹600" in play.text


@pytest.mark.parametrize("words", ["hello", "500", "yesterday", "2051 nahi 2050 tha"])
def test_other_words_correct_no_entry(words: str) -> None:
    play = in_the_books()
    play.say(words)
    assert all(one.replaces is None for one in play.conversation.drafts)


def test_a_quoted_entry_is_corrected() -> None:
    play = in_the_books()
    first = play.last.id
    play.say("petrol 500 cash")
    play.press("Post")
    play.posted()
    play.say("2050", first)
    assert play.last.replaces
    assert play.last.replaces.draft == first


def last_month(play: Play) -> Play:
    entry = Entry("id-old", "EXP-OLD", Decimal("2500.00"), date(2026, 10, 28))
    stage = replace(play.last, stage=Posted(entry))
    play.conversation = play.conversation.with_draft(stage)
    return play


def test_an_earlier_month_stays_as_it_is_and_the_card_names_it() -> None:
    play = last_month(in_the_books())
    text = play.say("it was 2050 not 2500")
    assert day_words("en", TODAY) in text
    assert "Oct stays as it is; the difference falls in Nov" in text


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 500), st.sampled_from(["make it 2050, not 2500", "cash not upi", "it was 90 not 2500"]))
def test_whatever_is_corrected_no_month_that_is_over_gets_a_new_entry(days_ago: int, words: str) -> None:
    play, day = in_the_books(), TODAY - timedelta(days=days_ago)
    play.conversation = play.conversation.with_draft(
        replace(play.last, stage=Posted(Entry("id-old", "EXP-OLD", Decimal("2500.00"), day)))
    )
    play.say(words, play.last.id)
    paid_on = play.last.expense.paid_on
    assert paid_on
    assert (paid_on.value.year, paid_on.value.month) == (TODAY.year, TODAY.month)


def test_an_entry_of_this_month_keeps_its_day() -> None:
    play = card(f"{FIRST} on 5 nov")
    play.press("Post")
    play.posted()
    assert day_words("en", date(2026, 11, 5)) in play.say("it was 2050 not 2500")


def test_who_may_not_void_corrects_nothing() -> None:
    play = in_the_books()
    play.business = replace(KUMAR, role="OPERATOR")
    play.say("it was 2050 not 2500")
    assert "OPERATOR" in play.press("Yes, correct it")
    assert len(play.wanted) == 1
    assert isinstance(play.last.stage, Confirming)


def test_a_denied_figure_names_the_open_card_that_has_it() -> None:
    play = Play()
    play.say(FIRST)
    play.say("paid 60000 shop rent to Verma neft")
    play.say("2500 nahi 2050 tha")
    assert "*₹2,050*, Office Supplies" in play.text
    assert "Verma" not in play.text


def test_a_denied_figure_that_no_card_has_changes_none() -> None:
    play = Play()
    play.say("paid 60000 shop rent to Verma neft")
    play.say("2500 nahi 2050 tha")
    assert "₹60,000" in play.text
    assert len(play.labels) == 2
