"""The card's tax: asked once which scheme, GST left out, GST claimed all the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.business import Habit
from handlers.tax_answers import read_scheme
from tests.handlers.playing import KUMAR, Play, business, card

TONER, LUNCH = "toner 2950 upi incl 18% gst", "lunch 1180 upi incl 18% gst"
NEVER_ASKED = replace(KUMAR, habits={})


def asked() -> Play:
    return card(TONER, NEVER_ASKED)


def test_the_first_rate_asks_for_the_scheme() -> None:
    play = asked()
    assert "Which GST scheme is Kumar Stores on" in play.text
    assert play.labels == ("Regular", "Composition", "Not sure", "Cancel")


def test_the_answer_is_remembered_and_the_card_claims() -> None:
    play = asked()
    assert "₹2,500 + GST ₹450 = ₹2,950" in play.press("Regular")
    assert play.outcome.learned == (Habit("*", "scheme", "regular"),)


def test_a_composition_dealer_claims_nothing() -> None:
    play = asked()
    text = play.press("Composition")
    assert ("You are under composition" in text, "+ GST" in text) == (True, False)
    assert play.outcome.learned == (Habit("*", "scheme", "composition"),)


def test_who_is_not_sure_claims_nothing_and_is_asked_again_next_time() -> None:
    play = asked()
    assert "GST left out" in play.press("Not sure")
    assert play.outcome.learned == ()


@pytest.mark.parametrize(("words", "shown"), [("regular", "+ GST ₹450"), ("pata nahi", "GST left out")])
def test_the_scheme_can_be_written(words: str, shown: str) -> None:
    play = asked()
    assert shown.replace("GST left out", "GST") in play.say(words)
    assert play.labels[0] == "Post"


def test_the_scheme_is_not_asked_for_what_has_no_credit_anyway() -> None:
    assert "GST on food and drink cannot be claimed." in card(LUNCH, NEVER_ASKED).text


@pytest.mark.parametrize("text", ["toner", "regular or composition", ""])
def test_what_names_no_scheme_is_asked_again(text: str) -> None:
    assert read_scheme(text) is None


def test_a_card_with_gst_offers_to_leave_it_out() -> None:
    play = card(TONER)
    assert play.labels == ("Post", "No GST", "Edit", "Cancel")
    text = play.press("No GST")
    assert ("GST left out, as you said." in text, "₹2,950" in text, "+ GST" in text) == (True, True, False)


def test_what_was_on_top_stays_in_the_sum_when_gst_is_left_out() -> None:
    play = card("toner 2500 upi + 18% gst")
    play.press("No GST")
    play.press("Post")
    assert (str(play.wish.request.amount), str(play.wish.request.gst_rate)) == ("2950.00", "0")


def test_who_insists_claims_and_is_told_so() -> None:
    play = card(LUNCH)
    assert play.labels == ("Post", "Claim GST", "Edit", "Cancel")
    assert "GST claimed because you asked" in play.press("Claim GST")
    play.press("Post")
    assert str(play.wish.request.gst_rate) == "18"


def test_a_new_rate_is_judged_anew() -> None:
    play = card(LUNCH)
    play.press("Claim GST")
    assert "cannot be claimed" in play.say("5% gst included")


def test_a_business_without_gstin_is_never_asked() -> None:
    play = card(TONER, replace(business(gstin=""), habits={}))
    assert play.labels == ("Post", "Edit", "Cancel")
