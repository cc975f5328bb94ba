"""Hints are muted and brought back by words, per kind."""

from __future__ import annotations

import pytest

from handlers.business import Habit
from tests.handlers.playing import Play


def learned(text: str) -> tuple[Habit, ...]:
    play = Play()
    play.say(text)
    return play.outcome.learned


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("mute tds", "mute:tds", "yes"),
        ("Mute TDS", "mute:tds", "yes"),
        ("unmute cash", "mute:cash", "no"),
        ("mute round-off", "mute:round_off", "yes"),
        ("mute bill number", "mute:number", "yes"),
        ("mute reverse charge", "mute:reverse_charge", "yes"),
        ("asset limit 20000", "asset_from", "20000"),
        ("asset limit 1.5 lakh", "asset_from", "150000"),
    ],
)
def test_a_wish_about_hints_is_remembered(text: str, field: str, value: str) -> None:
    assert learned(text) == (Habit("*", field, value),)


@pytest.mark.parametrize("text", ["mute everything else", "mute", "asset limit", "asset limit none", "tds"])
def test_what_names_no_hint_changes_nothing(text: str) -> None:
    assert learned(text) == ()


def test_the_answer_says_how_to_bring_hints_back() -> None:
    play = Play()
    assert '"unmute tds"' in play.say("mute tds")
    assert "are back" in play.say("unmute tds")
    assert "from ₹20,000 on" in play.say("asset limit 20000")
