"""What was bought: the thing, the service done to it, and what only stands beside it."""

from __future__ import annotations

import pytest

from parsers.category import best_category, find_categories
from parsers.drafts import Category
from parsers.text import read_text


def bought(words: str) -> Category | None:
    """Read what a message was for, or None."""
    text = read_text(words)
    found = best_category(text, find_categories(text))
    return found.value if found else None


@pytest.mark.parametrize(
    "text",
    [
        "oven burner reapir",
        "dental chair ki service",
        "lens cutting ka blade",
        "iphone 11 display badla",
        "पंखा दुरुस्त केला",
    ],
)
def test_a_service_beats_the_thing_it_is_done_to(text: str) -> None:
    assert bought(text) is Category.REPAIRS


@pytest.mark.parametrize("text", ["courier ki service 300", "porter se maal bheja 240", "courier se bheja 90"])
def test_sending_is_paid_for_when_it_is_what_was_done(text: str) -> None:
    assert bought(text) is Category.FREIGHT


@pytest.mark.parametrize("text", ["machine ka roller courier se aaya", "rubber roller via courier came"])
def test_how_a_thing_came_is_not_what_was_bought(text: str) -> None:
    assert bought(text) is Category.REPAIRS


@pytest.mark.parametrize("text", ["toor dal APMC se", "dap bori", "kachi ghani", "મજૂરો માટે ખાતર", "கோழி தீவனம்", "ଗୋଖାଦ୍ୟ"])
def test_stock_and_produce_are_raw_materials(text: str) -> None:
    assert bought(text) is Category.RAW_MATERIALS


def test_what_an_unknown_thing_came_in_is_not_what_was_bought() -> None:
    assert bought("rj99 gizmo 3 box") is None


@pytest.mark.parametrize("word", ["wedding", "murthy", "aaya", "today", "weeks", "karana"])
def test_words_that_only_sound_like_a_listed_one_tell_nothing(word: str) -> None:
    assert bought(word) is None


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("loading charges", Category.FREIGHT),
        ("hotel charges", Category.TRAVEL),
        ("crane ka kiraya", Category.RENT),
        ("machine ki servicing", Category.REPAIRS),
        ("patient files", Category.PRINTING),
    ],
)
def test_what_is_charged_for_counts_and_not_the_word_charges(text: str, category: Category) -> None:
    assert bought(text) is category


@pytest.mark.parametrize("name", ["Kavya Textiles", "KAVYA TEXTILES", "kavya textiles", "Kavya Stores"])
def test_a_firm_s_name_that_only_sounds_like_a_thing_tells_nothing(name: str) -> None:
    assert bought(name) is None


def test_the_thing_itself_before_a_firm_s_word_still_tells() -> None:
    assert bought("chai stores") is Category.MEALS


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("bijli mistri 450", Category.REPAIRS),
        ("staff ko diwali bonus", Category.SALARIES),
        ("hotel room linen laundry", Category.CLEANING),
        ("got car washed", Category.CLEANING),
        ("tempo fitness", Category.TAXES),
        ("fan theek", Category.REPAIRS),
    ],
)
def test_what_was_done_beats_whom_or_what_it_was_for(text: str, category: Category) -> None:
    assert bought(text) is category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("30 ta dim", Category.RAW_MATERIALS),
        ("কয়লা দুই বস্তা", Category.FUEL),
        ("మేస్త్రీకి", Category.REPAIRS),
        ("ಅನುವಾದಕರಿಗೆ", Category.PROFESSIONAL),
        ("सुताराला", Category.REPAIRS),
        ("சாக்கடை", Category.CLEANING),
        ("ECS RTN CHGS", Category.BANK_CHARGES),
        ("kettida nikuthi", Category.TAXES),
    ],
)
def test_what_trades_pay_for_is_known_in_their_own_words(text: str, category: Category) -> None:
    assert bought(text) is category
