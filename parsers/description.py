"""What was bought, in the user's own words: the message without amount, mode, day, payee and small words.

>>> from datetime import date
>>> from parsers.description import describe
>>> from parsers.findings import find
>>> from parsers.text import read_text
>>> def words(text):
...     found = find(read_text(text), date(2026, 11, 20))
...     described = describe(found, 0, len(found.text.words), None)
...     return described.value if described else None
>>> words("paid 2500 UPI office supplies"), words("kal petrol bharwaya 500 ka gpay se"), words("GST late fee 500")
('office supplies', 'petrol', 'GST late fee')
>>> words("500 cash") is None
True
"""

from __future__ import annotations

from parsers.drafts import Found
from parsers.findings import Findings
from parsers.names import Payee

_KEPT = frozenset({"thing", "name", "brand", "place", "where", "nobody"})
_INNER = frozenset({"small", "filler", "number", "wala", "gst"})  # kept between two kept words
_LONGEST = 120  # characters of a description in the books


def describe(found: Findings, first: int, end: int, payee: Payee | None) -> Found[str] | None:
    """Describe what the tokens from `first` up to `end` say was bought; None when they say nothing."""
    words = _kept(found, first, end, payee)
    if not words:
        return None
    parts, start = [], words[0]
    for place, after in zip(words, [*words[1:], -1], strict=True):
        if after != -1 and _joined(found, place, after):
            continue
        parts.append(found.text.cut(found.text.tokens[start].start, found.text.tokens[place].end))
        start = after
    span = (found.text.tokens[words[0]].start, found.text.tokens[words[-1]].end)
    told = ", ".join(dict.fromkeys(" ".join(part.split()) for part in parts))[:_LONGEST]
    return Found(told, found.text.cut(*span), span, 0.9, "what was bought")


def _kept(found: Findings, first: int, end: int, payee: Payee | None) -> list[int]:
    inside = range(payee.first, payee.last + 1) if payee else range(0)
    kept = [place for place in range(first, end) if found.roles[place] in _KEPT and place not in inside]
    if not kept and payee:
        return [place for place in inside if found.roles[place] in _KEPT]
    return kept


def _joined(found: Findings, place: int, after: int) -> bool:
    """Tell whether two kept words stand in one phrase: "carton box", "society ka maintenance"."""
    between = range(place + 1, after)
    return len(between) <= 1 and all(found.roles[one] in _INNER or found.text.words[one] in "-&/'" for one in between)
