"""What the rules take for an expense and all words together for talk is no entry, unless it is said to be one."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.doubt import SURE_BOUND
from parsers.drafts import Intent, Matter
from parsers.entry_learned import likeness, load_weights
from parsers.message import read_message
from parsers.text import read_text

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")
TALK = ["pepper 640/kg in kochi market today, up 15", "sapne me 5 crore ki lottery lagi, uth gaya"]


@pytest.mark.parametrize("text", TALK)
def test_talk_with_a_figure_is_unsure_and_no_entry(text: str) -> None:
    read = read_message(text, NOW)
    assert (read.intent.value, read.drafts) == (Intent.OTHER, ())


@pytest.mark.parametrize("text", TALK)
def test_what_is_said_to_be_an_expense_is_one(text: str) -> None:
    read = read_message(f"paid {text}", NOW)
    assert (read.intent.value, len(read.drafts)) == (Intent.RECORD_EXPENSE, 1)


@pytest.mark.parametrize("text", ["gadget 450", "Vikram 500 cash", "शर्मा को 10000 दे दिया"])
def test_a_short_note_is_never_doubted(text: str) -> None:
    assert read_message(text, NOW).intent.value is Intent.RECORD_EXPENSE


def test_who_is_unsure_says_so() -> None:
    read = read_message(TALK[1], NOW)
    assert read.matter is not None
    assert read.matter.value is Matter.UNSURE


@pytest.mark.parametrize("text", ["petrol 500 cash", "chai 40", "rent 25000 neft", "दूध ५०० नकद"])
def test_plain_notes_are_not_like_talk(text: str) -> None:
    assert likeness(read_text(text)) > SURE_BOUND


def test_a_text_without_any_known_feature_says_nothing() -> None:
    assert likeness(read_text("")) == likeness(read_text(" ")) <= 0


def test_the_weights_of_the_file_are_read_whole() -> None:
    weights = load_weights()
    assert len(weights) == 40_000
    assert all(-128 <= weight < 128 for weight in weights.values())
