"""Messages that are changed after they were sent: the card follows them until it is posted, then the entry stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handlers.events import Rewrote, SentFile
from handlers.states import Reading
from tests.handlers.playing import Play, card, in_the_books, on_its_way


def test_an_open_card_is_read_anew_and_its_old_buttons_are_dead() -> None:
    play = card("paid 2500 UPI office supplies")
    old = play.button("Post")
    play.take(Rewrote("paid 2600 cash office supplies", play.last.id))
    assert "₹2,600" in play.text
    assert "\nCash\n" in play.text
    assert len(play.conversation.drafts) == 1
    play.tap(old)
    assert not play.wanted


def test_what_the_user_answered_stays() -> None:
    play = card("petrol 1200")
    play.press("UPI")
    play.take(Rewrote("petrol 1300", play.last.id))
    assert "₹1,300" in play.text
    assert "UPI" in play.text


@pytest.mark.parametrize("make", [on_its_way, in_the_books])
def test_what_is_posted_stands(make: Callable[[], Play]) -> None:
    play = make()
    before, wanted = play.conversation, list(play.wanted)
    play.take(Rewrote("paid 9 cash tea", play.last.id))
    assert (play.conversation, play.wanted) == (before, wanted)
    assert play.text


def test_words_that_made_no_draft_are_read_as_new_ones() -> None:
    play = Play()
    play.say("hello")
    play.take(Rewrote("paid 500 cash petrol", "nosuchdraf"))
    assert "₹500" in play.text


def test_several_entries_in_new_words_are_not_guessed_into_one_card() -> None:
    play = card("paid 2500 UPI office supplies")
    before = play.conversation
    play.take(Rewrote("chai 40, auto 120 cash", play.last.id))
    assert play.conversation == before
    assert "what to change" in play.text


def test_a_new_caption_waits_for_the_reading_of_its_file() -> None:
    play = Play()
    play.take(SentFile("1" * 64, "b.jpg", "image/jpeg", 9, "cash"))
    play.take(Rewrote("paid 500 UPI", play.last.id))
    assert play.last.stage == Reading("b.jpg", "paid 500 UPI")
