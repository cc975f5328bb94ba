"""The common messages, read the way the conversation relies on."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.message import read_message
from parsers.schema import to_schema

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")


def test_expense_by_text_gives_every_field_said() -> None:
    drafts = to_schema(read_message("paid 2500 UPI office supplies", NOW))["drafts"]
    assert isinstance(drafts, list)
    draft = drafts[0]
    assert (draft["amount"], draft["payment_mode"], draft["category"]) == ("2500.00", "UPI", "Office Supplies")


@pytest.mark.parametrize(
    ("text", "edits"),
    [
        ("no make it 2600", {"amount": "2600.00"}),
        ("cash not upi", {"payment_mode": "Cash"}),
        ("yesterday", {"date": "2026-11-19"}),
        ("vendor is Mehta", {"vendor": "Mehta"}),
        ("18% gst included", {"gst_rate": "18", "gst_inclusive": True}),
    ],
)
def test_a_correction_changes_what_it_names_and_nothing_else(text: str, edits: dict[str, object]) -> None:
    read = to_schema(read_message(text, NOW, pending=True))
    assert (read["intent"], read["edits"]) == ("edit_draft", edits)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("yes", "confirm"),
        ("no", "cancel"),
        ("cancel", "cancel"),
        ("undo", "void_last"),
        ("galat hai htao", "void_last"),
    ],
)
def test_an_answer_to_a_card(text: str, intent: str) -> None:
    assert to_schema(read_message(text, NOW, pending=True))["intent"] == intent


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("neem oil 500", "Raw Materials"),
        ("group insurance 4500", "Insurance"),
        ("pump repair ki 500 ichanu", "Repairs & Maintenance"),
        ("ಸಂಬಳ 500 ಕೊಟ್ಟೆ", "Salaries & Wages"),
        ("ডিম বাবদ 500 দিলাম", "Raw Materials"),
    ],
)
def test_a_thing_is_no_vendor_and_a_word_for_paying_no_thing(text: str, category: str) -> None:
    drafts = to_schema(read_message(text, NOW))["drafts"]
    assert isinstance(drafts, list)
    assert (drafts[0]["category"], drafts[0]["vendor"]) == (category, None)
