"""Every labelled message is read as its label says; what is known to fail is listed here and must go on failing."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.message import read_message
from tests.corpus.scoring import HERE, Row, faults, load, read

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")
KNOWN_FAILURES = {
    "own-358": "five unknown words before a product: no vocabulary of salons",
    "own-393": "category 'Freight & Courier'",
    "own-413": "category 'Staff Welfare'",
    "own-431": "category 'Printing & Stationery'",
    "own-889": "category 'Salaries & Wages'",
    "own-911": "category 'Packaging'",
    "own-1002": "the way there and the way back, named by up and down",
    "own-1003": "a figure said twice for two people",
    "own-1159": "payment_mode 'Wallet'",
    "own-1228": "intent ask_bills_due",
    "own-1254": "category 'Freight & Courier'",
    "own-1261": "category 'Salaries & Wages'",
}


def _rows() -> list[object]:
    rows = load("messages.jsonl") + load("practice.jsonl")
    return [pytest.param(row, id=row["id"], marks=_marks(row["id"])) for row in rows]


def _marks(name: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=KNOWN_FAILURES[name], strict=True)] if name in KNOWN_FAILURES else []


@pytest.mark.parametrize("row", _rows())
def test_message_is_read_as_labelled(row: Row) -> None:
    assert faults(row, read(row)) == []


def _negatives() -> list[str]:
    lines = (HERE / "negatives.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("text", _negatives())
def test_what_is_no_entry_gives_no_draft(text: str) -> None:
    assert read_message(text, NOW).drafts == ()


def test_no_message_without_an_entry_gives_a_draft() -> None:
    rows = [row for row in load("messages.jsonl") + load("practice.jsonl") if not row["drafts"]]
    assert [row["text"] for row in rows if read(row)["drafts"]] == []
