"""Changes around an entry that must not change its amounts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from parsers.message import read_message
from parsers.schema import to_schema
from tests.corpus.scoring import Row, load

ENTRIES = [
    row
    for row in load("messages.jsonl") + load("practice.jsonl")
    if row["drafts"] and row["pending"] is None and "debited" not in row["text"].lower()
]
SIMPLE = [row for row in ENTRIES if len(row["drafts"]) == 1 and row["text"].isascii() and len(row["text"]) < 60]
CHANGES: dict[str, Callable[[str], str]] = {
    "a phone number behind it": lambda text: f"{text}, call 9876501234",
    "an emoji behind it": lambda text: f"{text} 🙏",
    "a greeting before it": lambda text: f"namaste ji, {text}",
    "politeness behind it": lambda text: f"{text} please",
    "two spaces for one": lambda text: text.replace(" ", "  "),
    "a full stop behind it": lambda text: f"{text}.",
}
CASES: dict[str, Callable[[str], str]] = {"small": str.lower, "capital": str.upper}


def _amounts(row: Row, text: str) -> list[object]:
    drafts = to_schema(read_message(text, datetime.fromisoformat(row["now"])))["drafts"]
    assert isinstance(drafts, list)
    return [draft["amount"] for draft in drafts]


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_added_never_changes_an_amount(change: Callable[[str], str]) -> None:
    moved = [row["text"] for row in ENTRIES if _amounts(row, row["text"]) != _amounts(row, change(row["text"]))]
    assert moved == []


@pytest.mark.parametrize("change", CASES.values(), ids=CASES)
def test_capitals_never_change_an_amount(change: Callable[[str], str]) -> None:
    moved = []
    for row in SIMPLE:
        before, after = _amounts(row, row["text"]), _amounts(row, change(row["text"]))
        if before and after and before != after:
            moved.append(row["text"])
    assert moved == []


def test_the_order_of_clauses_never_changes_an_amount() -> None:
    moved = []
    for row in ENTRIES:
        clauses = row["text"].split(", ")
        if len(clauses) == 2 and len(row["drafts"]) == 1:
            turned = _amounts(row, f"{clauses[1]}, {clauses[0]}")
            if turned and turned != _amounts(row, row["text"]):
                moved.append(row["text"])
    assert moved == []
