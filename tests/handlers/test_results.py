"""What Katixo answered, as the user hears it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.effects import Trouble, Voided, effect_key
from handlers.events import Done
from handlers.states import Confirming, Undoing, Undone
from tests.handlers.answering import answer_to
from tests.handlers.playing import card, in_the_books, on_its_way


def test_a_posted_expense_is_named_with_its_total_and_an_undo() -> None:
    play = in_the_books()
    assert f"EXP-{play.last.id}, ₹2,500" in play.text
    assert play.labels == ("Undo",)


def test_a_second_yes_changes_nothing_and_says_nothing() -> None:
    play = in_the_books()
    before = play.conversation
    assert not play.posted()
    assert play.conversation == before


@pytest.mark.parametrize(("tax", "total"), [("0", "2118.64"), ("381.36", "2501.00"), ("381.35", "2500.00")])
def test_other_figures_than_the_card_promised_are_told(tax: str, total: str) -> None:
    play = on_its_way("paid 2500 UPI office supplies 18% gst included")
    assert "the card said ₹2,500" in play.posted(tax=tax, total=total)


def test_an_entry_that_somebody_has_voided_since_is_told_and_not_repeated() -> None:
    play = on_its_way()
    play.take(Done(play.last.id, replace(answer_to(play.wish), voided=True)))
    assert "voided it in Katixo" in play.text
    assert isinstance(play.last.stage, Undone)
    assert not play.labels


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        ("forbidden", "role (OWNER)"),
        ("link_again", "signed you out"),
        ("refused", "did not take it: accountId: unknown"),
        ("period_closed", "month is closed"),
        ("gone", "no longer has"),
        ("busy", "did not take it"),
    ],
)
def test_a_refused_expense_gives_the_card_back_with_the_reason(trouble: Trouble, words: str) -> None:
    play = on_its_way()
    said = play.refused(trouble, detail="accountId: unknown")
    assert words in said
    assert "₹2,500" in said
    assert isinstance(play.last.stage, Confirming)
    assert play.labels == ("Post", "Edit", "Cancel")


def test_a_refused_card_posts_as_a_new_wish() -> None:
    play = on_its_way()
    play.refused()
    play.press("Post")
    first, second = (effect_key(one) for one in play.wanted)
    assert first != second


def test_the_old_button_of_a_refused_card_is_dead() -> None:
    play = card()
    post = play.button("Post")
    play.tap(post)
    play.refused()
    play.tap(post)
    assert len(play.wanted) == 1


def test_safe_with_me_is_said_once() -> None:
    play = on_its_way()
    assert "₹2,500 is safe with me" in play.refused("down", final=False)
    assert not play.refused("busy", final=False)
    assert "Done" in play.posted()


@pytest.mark.parametrize("words", ["yes", "cancel"])
def test_words_about_a_card_are_answered_below_the_words(words: str) -> None:
    play = card()
    play.say(words)
    assert not play.reply.in_place


def test_an_answer_to_a_question_is_followed_by_a_new_message() -> None:
    play = card("petrol")
    play.say("1.2k")
    assert not play.reply.in_place


def test_the_end_of_a_yes_in_words_redraws_its_posting_message() -> None:
    play = card()
    play.say("yes")
    play.posted()
    assert play.reply.in_place


def test_undo_in_words_is_answered_below_the_words() -> None:
    play = in_the_books()
    play.say("undo")
    assert not play.reply.in_place
    play.say("undo")
    assert not play.reply.in_place


def test_who_was_told_to_wait_gets_the_end_as_a_new_message() -> None:
    play = on_its_way()
    play.refused("down", final=False)
    play.posted()
    assert not play.reply.in_place


def test_a_late_no_to_a_posted_card_is_silent() -> None:
    play = in_the_books()
    before = play.conversation
    assert not play.refused()
    assert play.conversation == before


def test_a_sign_out_on_the_way_is_said_also_after_safe_with_me() -> None:
    play = on_its_way()
    play.refused("down", final=False)
    assert "Sign in again and I will finish it" in play.refused("link_again", final=False)
    assert "Done" in play.posted()


def test_an_entry_that_somebody_has_voided_in_katixo_is_said_to_be_so() -> None:
    play = in_the_books()
    play.press("Undo")
    stage = play.last.stage
    assert isinstance(stage, Undoing)
    play.take(Done(play.last.id, Voided(stage.entry.number, elsewhere=True)))
    assert "cancelled in Katixo already, not by me" in play.text
    assert isinstance(play.last.stage, Undone)
