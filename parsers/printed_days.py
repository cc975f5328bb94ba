"""Printed calendar days in one row of a document: day first, months also as words, two or four digits for the year.

>>> [str(d.value) for d in read_days("Date : 06-09-26  Due 5 Oct 2026  2026-09-18 18:28")]
['2026-09-06', '2026-10-05', '2026-09-18']
>>> [str(d.value) for d in read_days("Dt. 9th July, 2026; 26-Oct-26; Sept 3, 2026")]
['2026-07-09', '2026-10-26', '2026-09-03']
>>> [str(d.value) for d in read_days("13 0ctober 2026")]
['2026-10-13']
>>> read_days("31/02/2026  PIN 560053  12:30")
()
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WORD = "(?P<word>jan|feb|mar|apr|may|jun|jul|aug|sep|[o0]ct|n[o0]v|dec)[a-z0]*"
_SEP = r"(?:\s?[\-/.,']{1,2}\s?|\s(?!\s))?"
_D = r"[\dOoIl|]"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>20\d\d)[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        rf"(?<![a-z]){_WORD}[\s\-/.]?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s?(?P<year>20\d\d)(?!\d)",
        rf"(?<![\d])(?P<day>{_D}{{1,2}})(?:st|nd|rd|th)?{_SEP}{_WORD}{_SEP}(?P<year>20{_D}{{2}}|{_D}{{2}}(?!{_D}|:))",
        rf"(?<![a-z]){_WORD}[\s\-/.]*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[\s,\-/']+(?P<year>20\d\d|\d\d(?!\d|:))",
        rf"(?<![\d/.\-])(?P<day>{_D}{{1,2}})\s?[-/.]\s?(?P<month>{_D}{{1,2}})\s?[-/.]\s?(?P<year>20{_D}{{2}}|"
        rf"{_D}{{2}}(?![\d/.\-]|$)|{_D}{{2}}$|{_D}{{2}}(?=\d{{1,2}}:\d\d))",
        r"(?<![\d])(?P<day>\d{2})(?P<month>\d{2})(?P<year>20[12]\d)(?!\d)",
    )
)
_DIGITS = str.maketrans({"O": "0", "o": "0", "I": "1", "i": "1", "l": "1", "L": "1", "|": "1"})


@dataclass(frozen=True, slots=True)
class Day:
    """One day with where it stands in the row; `swapped` when only month-first makes sense."""

    value: date
    text: str
    start: int
    end: int
    swapped: bool = False


def read_days(text: str) -> tuple[Day, ...]:
    """Give the days of a row from left to right; a place is read once, by the most telling pattern."""
    found: list[Day] = []
    for pattern in _PATTERNS:
        for day in _matches(pattern, text):
            if all(day.end <= other.start or day.start >= other.end for other in found):
                found.append(day)
    return tuple(sorted(found, key=lambda day: day.start))


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[Day]:
    for match in pattern.finditer(text):
        parts = match.groupdict()
        word = parts.get("word")
        month = MONTHS.index(word.lower().replace("0", "o")) + 1 if word else _number(parts["month"])
        day, year = _number(parts["day"]), _number(parts["year"])
        year += 2000 if year < 100 else 0
        swapped = month > 12 >= day
        value = _day(year, day, month) if swapped else _day(year, month, day)
        figures = "".join(parts[name] or "" for name in ("day", "month", "year") if name in parts)
        if value and sum(sign.isdigit() for sign in figures) >= len(figures) - 2:
            yield Day(value, match.group(), match.start(), match.end(), swapped)


def _number(text: str) -> int:
    return int(text.translate(_DIGITS))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
