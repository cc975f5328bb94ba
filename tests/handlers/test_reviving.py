"""The Undo of a card that the conversation has forgotten."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.effects import Void
from handlers.past import Stands
from handlers.replies import Button
from handlers.states import KEPT
from tests.handlers.playing import TODAY, Play, Remembered, card, in_the_books

ENTRY = Stands("id-1", "EXP-1", "expense", Decimal("2500.00"), TODAY, 3)
UNDO = Button("Undo", "undo", "forgotten0", 2)


def test_undo_of_a_forgotten_card_voids_its_entry_once() -> None:
    play = Play(past=Remembered(standing={"forgotten0": ENTRY}))
    play.tap(UNDO)
    play.tap(UNDO)
    assert play.wanted == [Void("forgotten0", 3, "id-1", "EXP-1", "Undone in chat")]
    assert "Cancelled ₹2,500, EXP-1" in play.voided("forgotten0")


def test_undo_still_works_after_forty_other_cards() -> None:
    play = in_the_books()
    first, undo = play.last, play.button("Undo")
    play.past = Remembered(standing={first.id: replace(ENTRY, number=f"EXP-{first.id}")})
    for number in range(KEPT):
        play.say(f"paid {100 + number} cash courier")
        play.press("Cancel")
    assert play.conversation.find(first.id) is None
    assert "Undoing" in play.tap(undo)


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (replace(ENTRY, is_void=True), "already cancelled"),
        (replace(ENTRY, is_paid=True), "EXP-1"),
        (None, "do not know that card"),
    ],
)
def test_what_cannot_be_taken_back_is_said(entry: Stands | None, said: str) -> None:
    play = card()
    play.past = Remembered(standing={"forgotten0": entry} if entry else {})
    assert said in play.tap(UNDO)
    assert not play.wanted
