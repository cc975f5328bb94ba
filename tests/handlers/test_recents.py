"""The list of what was booked last: each row opens, to be taken back or corrected."""

from __future__ import annotations

from handlers.effects import Void
from tests.handlers.playing import Play, card, in_the_books


def three() -> Play:
    play = in_the_books()
    for text in ("petrol 500 cash", "courier 90 cash"):
        play.say(text)
        play.press("Post")
        play.posted()
    return play


def test_the_last_entries_are_listed_newest_first() -> None:
    play = three()
    text = play.say("last 2 expenses")
    assert text.index("₹90") < text.index("₹500")
    assert "₹2,500" not in text
    assert len(play.labels) == 2


def test_a_row_opens_and_is_taken_back() -> None:
    play = three()
    play.say("last 5 expenses")
    play.tap(play.outcome.replies[-1].buttons[1])
    assert "₹500" in play.text
    opened = play.reply.draft
    play.press("Undo")
    assert isinstance(play.wanted[-1], Void)
    assert play.wanted[-1].draft == opened


def test_an_opened_row_is_corrected_by_answering_it() -> None:
    play = three()
    play.say("last 5 expenses")
    play.tap(play.outcome.replies[-1].buttons[1])
    play.say("550", play.reply.draft)
    assert play.last.replaces
    assert "*₹550*" in play.text


def test_nothing_booked_is_said() -> None:
    assert "booked nothing" in card().say("last 5 expenses")
