"""Words that quote a card, and "undo": which card is meant, and that no other is touched."""

from __future__ import annotations

import pytest

from handlers.effects import Void
from tests.handlers.playing import Play, card, in_the_books


def test_a_quoted_card_gets_the_correction_and_not_the_newest() -> None:
    play = card("paid 2500 UPI office supplies")
    first = play.last.id
    play.say("paid 500 cash petrol")
    play.say("make it 2600", first)
    amounts = [one.expense.amount for one in play.conversation.drafts]
    assert [str(amount.value) for amount in amounts if amount] == ["2600.00", "500.00"]


@pytest.mark.parametrize("words", ["yes", "cancel", "make it 2600", "2600", "undo"])
def test_words_that_quote_a_forgotten_card_touch_no_other(words: str) -> None:
    play = card()
    before = play.conversation
    assert "do not know that card" in play.say(words, "forgotten0")
    assert play.conversation == before
    assert not play.wanted


@pytest.mark.parametrize("words", ["yes", "cancel"])
def test_words_that_quote_a_posted_card_touch_no_open_one(words: str) -> None:
    play = in_the_books()
    posted = play.last.id
    play.say("paid 500 cash petrol")
    before = play.conversation
    assert "Already posted" in play.say(words, posted)
    assert (play.conversation.drafts, play.conversation.focus) == (before.drafts, before.focus)
    assert len(play.wanted) == 1


def test_a_new_entry_that_quotes_a_posted_card_is_a_new_entry() -> None:
    play = in_the_books()
    play.say("paid 500 cash petrol", play.last.id)
    assert len(play.conversation.drafts) == 2


def test_undo_that_quotes_an_entry_voids_that_one() -> None:
    play = in_the_books()
    first = play.last.id
    play.say("paid 500 cash petrol")
    play.press("Post")
    play.posted()
    play.say("undo", first)
    assert isinstance(play.wanted[-1], Void)
    assert play.wanted[-1].draft == first


def test_undo_that_quotes_an_open_card_drops_it_and_voids_nothing() -> None:
    play = in_the_books()
    play.say("paid 500 cash petrol")
    assert "Nothing was booked" in play.say("undo", play.last.id)
    assert len(play.wanted) == 1


def test_undo_that_quotes_a_void_entry_voids_no_other() -> None:
    play = in_the_books()
    play.say("paid 500 cash petrol")
    play.press("Post")
    play.posted()
    play.press("Undo")
    play.voided()
    assert "already cancelled" in play.say("undo", play.last.id)
    assert len([one for one in play.wanted if isinstance(one, Void)]) == 1


def test_undo_takes_what_was_posted_last_not_what_was_opened_last() -> None:
    play = card("paid 2500 UPI office supplies")
    first, post_first = play.last.id, play.button("Post")
    play.say("paid 500 cash petrol")
    play.press("Post")
    play.posted()
    play.tap(post_first)
    play.posted(first)
    play.say("undo")
    assert [one.draft for one in play.wanted if isinstance(one, Void)] == [first]


def test_undo_while_an_entry_is_on_its_way_voids_no_older_one() -> None:
    play = in_the_books()
    play.say("paid 500 cash petrol")
    play.press("Post")
    assert "on its way" in play.say("undo")
    assert not [one for one in play.wanted if isinstance(one, Void)]


def test_undo_said_twice_voids_one_entry() -> None:
    play = in_the_books()
    play.say("paid 500 cash petrol")
    play.press("Post")
    play.posted()
    play.say("undo")
    assert "on its way" in play.say("undo")
    assert len([one for one in play.wanted if isinstance(one, Void)]) == 1


def test_undo_with_nothing_in_the_books_says_so() -> None:
    assert "nothing of mine" in Play().say("undo")
