"""Which of two sums is the total: before or after a rounding row, due or handed over.

A rounding row names the step between two printed sums; money that was handed over leaves a total when the change is
taken off; arrears make the amount of this month smaller than what is to be paid.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from parsers.document import Document, Line

_HANDED_OVER = re.compile(r"paid|tender|received", re.IGNORECASE)


def steps(document: Document) -> Iterator[tuple[Decimal, Decimal]]:
    """Each pair of a sum above a row of rounding or arrears and the sum below it, that differ by just that row."""
    printed = [(line.at, f.value) for line in document.lines for f in line.figures if f.is_money and f.value > 0]
    for line, label in document.labelled("round_off", "arrears"):
        moves = {abs(figure.value) for figure in line.figures if figure.start >= label.end and figure.is_money}
        above = {value for at, value in printed if at < line.at}
        below = {value for at, value in printed if at > line.at}
        for move in moves - {Decimal(0)}:
            ways = (move,) if label.name == "arrears" else (move, -move)
            yield from ((one, one + way) for one in above for way in ways if one + way in below and one > move)


def is_handed_over(document: Document, line: Line) -> bool:
    """Whether a row says what the customer gave ("Paid Amount 60.00"), because change is printed too."""
    below = document.lines[line.at + 1 : line.at + 4]
    return bool(_HANDED_OVER.search(line.text)) and _names_change(below)


def _names_change(lines: Iterable[Line]) -> bool:
    words = re.compile(r"\bchange\b|\bbalance\b(?! due| payable)|\breturn\b", re.IGNORECASE)
    return any(words.search(line.text) and any(f.is_money for f in line.figures) for line in lines)
