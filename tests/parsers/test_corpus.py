"""Every labelled message is read as its label says; what `misread.py` lists is known to fail and must go on failing."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.message import read_message
from tests.corpus.misread import MISREAD, MISREAD_TALK
from tests.corpus.scoring import HERE, Row, faults, load, read

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")
UNSEEN = (
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
)
CORPORA = ("messages", "practice", "broad", "fresh", "towns", "trades", "unseen", *(f"unseen_{one}" for one in UNSEEN))


def _rows() -> list[object]:
    return [pytest.param(row, id=row["id"], marks=_marks(row["id"])) for row in _labelled()]


def _labelled() -> list[Row]:
    return [row for name in CORPORA for row in load(f"{name}.jsonl")]


def _marks(name: str) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=MISREAD[name], strict=True)] if name in MISREAD else []


@pytest.mark.parametrize("row", _rows())
def test_message_is_read_as_labelled(row: Row) -> None:
    assert faults(row, read(row)) == []


def _negatives() -> list[object]:
    lines = (HERE / "negatives.txt").read_text(encoding="utf-8").splitlines()
    known = pytest.mark.xfail(reason="known to give a draft", strict=True)
    talk = [line for line in lines if line and not line.startswith("#")]
    return [pytest.param(line, marks=[known] if line in MISREAD_TALK else []) for line in talk]


@pytest.mark.parametrize("text", _negatives())
def test_what_is_no_entry_gives_no_draft(text: str) -> None:
    assert read_message(text, NOW).drafts == ()


def test_no_message_without_an_entry_gives_a_draft() -> None:
    rows = [row for row in _labelled() if not row["drafts"] and row["id"] not in MISREAD]
    assert [row["text"] for row in rows if read(row)["drafts"]] == []
