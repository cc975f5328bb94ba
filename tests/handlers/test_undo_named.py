"""An undo that names an entry takes back that one, and never the last one instead."""

from __future__ import annotations

import pytest

from handlers.states import Posted, Undoing
from tests.handlers.playing import Play


@pytest.fixture
def play() -> Play:
    """Petrol was booked first, stationery last."""
    played = Play()
    for text in ("petrol 500 cash", "stationery 230 cash"):
        played.say(text)
        played.press("Post")
        played.agreed()
    return played


def taken_back(play: Play) -> list[str]:
    return [
        str(one.expense.amount.value)
        for one in play.conversation.drafts
        if isinstance(one.stage, Undoing) and one.expense.amount
    ]


@pytest.mark.parametrize("text", ["galti se do baar likh diya petrol, ek hatao", "petrol wala hatao", "undo 500"])
def test_the_entry_that_is_named_goes(play: Play, text: str) -> None:
    play.say(text)
    assert taken_back(play) == ["500.00"]


@pytest.mark.parametrize("text", ["undo", "galat hai htao last wala", "stationery wala hatao", "hata do", "undo 230"])
def test_the_last_one_goes_where_no_other_is_named(play: Play, text: str) -> None:
    play.say(text)
    assert taken_back(play) == ["230.00"]


@pytest.mark.parametrize("text", ["chai wali entry delete karo", "undo 900"])
def test_what_is_not_there_is_not_taken_for_the_last_one(play: Play, text: str) -> None:
    play.say(text)
    assert not taken_back(play)
    assert sum(isinstance(one.stage, Posted) for one in play.conversation.drafts) == 2
