"""Why a message was read the way it was: one line for each finding, with the words it came from, its rule and score.

>>> from datetime import datetime
>>> from parsers.explain import explain
>>> from parsers.message import read_message
>>> text = "petrol 1.2k cash"
>>> for line in explain(text, read_message(text, datetime.fromisoformat("2026-11-20T10:30+05:30"))):
...     if line.field in ("amount", "mode"):
...         print(line.field, line.value, line.text, line.span)
amount 1200.00 1.2k (7, 11)
mode Cash cash (12, 16)
"""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from parsers.drafts import Found, Utterance

T = TypeVar("T")


class Line(NamedTuple):
    """One finding. `row` counts the drafts from 1; 0 is the message, -1 what was left alone."""

    row: int
    field: str
    value: str
    text: str
    span: tuple[int, int]
    score: float
    rule: str


def explain(text: str, utterance: Utterance) -> list[Line]:
    """List every finding of a reading, the message as a whole first and what was refused last."""
    lines = [_line(0, "intent", utterance.intent)]
    lines += [_line(0, "matter", utterance.matter)] if utterance.matter else []
    for row, draft in enumerate(utterance.drafts, 1):
        lines += _lines(row, draft)
    lines += _lines(0, utterance.edits) + _lines(0, utterance.query)
    return lines + [_line(-1, "refused", found) for found in utterance.refused if found.span[1] <= len(text)]


def _lines(row: int, record: object) -> list[Line]:
    fields = getattr(type(record), "__dataclass_fields__", {})
    found = [(name, getattr(record, name)) for name in fields]
    return [_line(row, name, value) for name, value in found if isinstance(value, Found)]


def _line(row: int, name: str, found: Found[T]) -> Line:
    return Line(row, name, str(found.value), found.text, found.span, found.score, found.rule)
