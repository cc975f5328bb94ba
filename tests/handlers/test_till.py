"""Why the till differs, said in words: an expense, money taken home, money carried to the bank, or nobody knows."""

from __future__ import annotations

import pytest

from handlers.states import Confirming
from parsers.drafts import Category
from tests.handlers.playing import Play


def counted(words: str = "galle me 8200") -> Play:
    play = Play()
    play.say(words)
    return play


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("pata nahi", "unexplained"),
        ("bank me jama kiya", "deposited"),
        ("ghar le gaya", "drawing"),
        ("niji", "drawing"),
    ],
)
def test_the_reason_is_taken_in_words(words: str, kind: str) -> None:
    play = counted()
    play.say(words)
    assert play.last.move
    assert play.last.move.kind == kind


@pytest.mark.parametrize("words", ["chai ka kharcha", "petrol dala tha"])
def test_what_was_bought_from_the_till_is_an_expense_in_cash(words: str) -> None:
    play = counted()
    play.say(words)
    assert isinstance(play.last.stage, Confirming)
    assert play.last.move is None
    assert play.last.expense.category
    assert play.last.expense.category.value in (Category.MEALS, Category.FUEL)
    assert "₹300" in play.text


def test_words_that_name_no_reason_leave_the_question() -> None:
    play = counted()
    play.say("kya haal hai")
    assert play.last.move
    assert play.last.move.kind is None
