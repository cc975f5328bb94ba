"""A yes in words posts the card that was shown last, and nothing that other answers have pushed out of view."""

from __future__ import annotations

import pytest

from handlers.effects import PostExpense
from handlers.stored import load, store
from tests.handlers.playing import Play, card


@pytest.mark.parametrize("aside", ["status", "thanks", "who owes me", "stop"])
def test_a_yes_after_another_topic_shows_the_card_before_it_posts(aside: str) -> None:
    play = card("paid 800 courier cash")
    play.say(aside)
    assert "This one?\n*₹800*" in play.say("yes")
    assert not any(isinstance(one, PostExpense) for one in play.wanted)
    play.say("yes")
    assert isinstance(play.wanted[-1], PostExpense)


def test_a_yes_after_another_card_was_let_go_posts_nothing() -> None:
    play = card("paid 800 courier cash")
    play.say("paid 300 petrol cash")
    play.say("cancel")
    assert "*₹800*" in play.say("post")
    assert not play.wanted


def test_a_yes_that_quotes_the_card_needs_no_second_look() -> None:
    play = card("paid 800 courier cash")
    play.say("thanks")
    play.say("yes", play.last.id)
    assert isinstance(play.wanted[-1], PostExpense)


def test_a_yes_in_words_shows_rows_that_are_out_of_view() -> None:
    play = card("chai 40, auto 120, courier 450 all cash")
    play.say("status")
    assert "This one?" in play.say("yes")
    assert not play.wanted
    play.say("yes")
    assert len(play.wanted) == 3


def test_a_question_about_the_last_entries_names_no_row() -> None:
    play = card("chai 40, auto 120, courier 450 all cash")
    assert "row and what to change" not in play.say("last 5 expenses")


def test_what_was_shown_last_is_kept() -> None:
    play = card()
    assert load(store(play.conversation)).shown == play.last.id


@pytest.mark.parametrize("words", ["undo", "UPI", "status", "cancel", "ok", "2500"])
def test_words_that_all_speakers_share_keep_the_language(words: str) -> None:
    play = card("kal 500 ka diesel bharwaya cash me")
    play.say(words)
    assert play.conversation.language == "hinglish"


@pytest.mark.parametrize("words", ["yes", "haan", "cash", "हाँ"])
def test_a_yes_is_no_vendors_name(words: str) -> None:
    play = Play()
    play.say("bill from Sharma Traders 23,100 no VB-142 dated 10 nov due 10 dec")
    play.say(words)
    assert "Sharma Traders" in play.text


def test_goods_that_go_back_to_nobody_named_are_for_the_supplier() -> None:
    play = Play()
    play.say("12 strip cipla wapas")
    assert "Supplier ke liye:" in play.press("Koi bhi")
