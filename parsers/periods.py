"""Spans of time in questions: "this month", "pichle hafte", "last quarter", "from 1 june to 15 june", "next 10 days".

Both days are included. Weeks run Monday to Sunday, the year is the financial year from April, a named month is the
latest that has begun, for dues the next one to come.

>>> from datetime import date
>>> from parsers.periods import read_period
>>> today = date(2026, 7, 1)
>>> read_period("last quarter", today)
Period(first=datetime.date(2026, 4, 1), last=datetime.date(2026, 6, 30))
>>> read_period("is saal", today)
Period(first=datetime.date(2026, 4, 1), last=datetime.date(2027, 3, 31))
>>> read_period("petrol", today) is None
True
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

from parsers.dates import DayFound, find_days, made
from parsers.lexicon import Lexicon
from parsers.numerals import read_numeral
from parsers.terms import as_due
from parsers.text import Text, read_text
from parsers.words_date import DAY_UNIT, MONTH_UNIT, MONTHS, WEEK_UNIT
from parsers.words_period import HERE, LAST, NEXT, QUARTER_UNIT, YEAR_UNIT

_UNITS: Lexicon[str] = Lexicon(
    {"day": DAY_UNIT, "week": WEEK_UNIT, "month": MONTH_UNIT, "quarter": QUARTER_UNIT, "year": YEAR_UNIT}
)
_WHICH: Lexicon[str] = Lexicon({"this": HERE, "last": LAST, "next": NEXT})
_MONTHS = Lexicon(MONTHS)
_RANGE = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s*(?:to|se|till|tak|and|aur|-|से)\s*$")
_QUARTER = re.compile(r"\bq([1-4])\b")
_YEARS = re.compile(r"(?<!\d)(?:fy\s*)?(20)?(\d\d)-(20)?(\d\d)(?![\d-])|\bfy\s*'?(20)?(\d\d)\b")
_YEAR_BEHIND = re.compile(r"[\s,'-]*(20\d\d)\b|\s*'(\d\d)\b")
_AT_DAY = tuple((word,) for word in ["ko", "को", "tak", "तक", "th", "se", "से"])
_YEARS_BACK = 2
_JUST_PASSED = 60  # days
_SINCE = frozenset({"since", "from", "after"})
_MAY = frozenset({"i", "we", "you", "it", "not", "be"})


class Period(NamedTuple):
    """A span of days, both included; None is open."""

    first: date | None
    last: date | None


def read_period(text: str, today: date, *, ahead: bool = False) -> Period | None:
    """Read the period that a question names; `ahead` for dues and expiry, where a month lies in the future."""
    seen = read_text(text)
    return find_period(seen, find_days(seen, today), today, ahead=ahead)


def find_period(text: Text, days: list[DayFound], today: date, *, ahead: bool) -> Period | None:
    """Find the period: two days, a quarter or year by name, this or last or next so-and-so, a month, a day."""
    return (
        _month_of_year(text, days, today)
        or _month_last_year(text, days, today)
        or _between(text, days, today, ahead)
        or _named_span(text, today)
        or _relative(text, today, ahead)
        or _months(text, days, today, ahead)
        or _one_day(text, days, today, ahead)
    )


def _month_of_year(text: Text, days: list[DayFound], today: date) -> Period | None:
    """Read "april 26", asked in 2026 or 2027, as a month and its year; "on april 26" stays a day."""
    if len(days) != 1 or days[0].stated != "day_month" or not text.flat[days[0].start].isalpha():
        return None
    day, behind = days[0], text.place_at(days[0].end)
    alone = text.flat[day.start : day.end][-1:].isdigit() and text.words[behind : behind + 1] not in _AT_DAY
    if not alone or text.words[max(0, text.place_at(day.start) - 1)] in ("on", "till", "until", "since", "by"):
        return None
    first = made(today.year // 100 * 100 + day.number, day.month, 1)
    near = first is not None and first <= today and first.year >= today.year - _YEARS_BACK
    return Period(first, month_end(first)) if first and near else None


def _month_last_year(text: Text, days: list[DayFound], today: date) -> Period | None:
    """Read "pichle saal april me" and "april last year": one month of the calendar year before."""
    named = _MONTHS.find(text.words)
    if len(named) != 1 or days or _relative(text, today, ahead=False) != fiscal_year(fiscal_start(today) - 1):
        return None
    first = date(today.year - 1, named[0].value, 1)
    return Period(first, month_end(first))


def _between(text: Text, days: list[DayFound], today: date, ahead: bool) -> Period | None:
    """Read "from 1 june to 15 june", "1 se 15 june tak"."""
    fixed = [day for day in days if day.tense != "future"]
    if len(fixed) == 2 and fixed[1].start - fixed[0].end <= 12:
        start = _coming(fixed[0], today) if ahead else fixed[0].day
        first, last = sorted((start, as_due(fixed[1], start) if ahead else fixed[1].day))
        return Period(first, last)
    opening = _RANGE.search(text.flat[: fixed[0].start]) if len(fixed) == 1 and fixed[0].month else None
    end = (_coming(fixed[0], today) if ahead else fixed[0].day) if opening else today
    first_day = made(end.year, fixed[0].month, int(opening[1])) if opening else None
    return Period(first_day, end) if first_day and first_day <= end else None


def _coming(day: DayFound, today: date) -> date:
    """Give a day that is asked ahead: the next one, or the one that has passed a few weeks ago."""
    coming = as_due(day, today)
    return day.day if day.stated == "day_month" and (today - day.day).days <= _JUST_PASSED else coming


def _named_span(text: Text, today: date) -> Period | None:
    year = _YEARS.search(text.flat)
    if year:
        start = int(year[2] or year[6]) - (0 if year[2] else 1)
        if year[2] is None or int(year[4]) == (start + 1) % 100:
            return fiscal_year(2000 + start)
    quarter = _QUARTER.search(text.flat)
    if quarter:
        start = fiscal_start(today)
        first = date(start + (int(quarter[1]) == 4), (3 + int(quarter[1]) * 3 - 3) % 12 + 1, 1)
        return Period(first, month_end(first, 2))
    return None


def _relative(text: Text, today: date, ahead: bool) -> Period | None:
    """Read "this month", "last 7 days", "next 2 weeks", "is hafte"."""
    which = {hit.last: hit for hit in _WHICH.find(text.words)}
    for unit in _UNITS.find(text.words):
        before = unit.first - 1
        count = 0
        while before >= 0 and text.words[before] in ("the", "few", "financial", "fiscal", "ke", "ka"):
            before -= 1
        numeral = _numeral_ending(text, before)
        if numeral:
            count, before = numeral
        if before in which:
            return _span(which[before].value, unit.value, count, today)
        if count and unit.value in ("day", "week") and ahead:
            return _span("next", unit.value, count, today)
    return None


def _numeral_ending(text: Text, last: int) -> tuple[int, int] | None:
    if last < 0:
        return None
    numeral = read_numeral(text.tokens, last)
    if numeral is None or numeral.last != last or text.words[last] in ("a", "the") or numeral.value > 1000:
        return None
    return int(numeral.value), last - 1


def _span(which: str, unit: str, count: int, today: date) -> Period | None:
    step = {"this": 0, "last": -1, "next": 1}[which]
    if count and which != "this":
        days = count * {"day": 1, "week": 7, "month": 30, "quarter": 91, "year": 365}[unit]
        if unit == "month":
            return _last_months(count, today) if which == "last" else Period(today, month_end(today, count))
        return Period(today - timedelta(days - 1), today) if which == "last" else Period(today, today + timedelta(days))
    match unit:
        case "week":
            monday = today - timedelta(today.weekday()) + timedelta(7 * step)
            return Period(monday, monday + timedelta(6))
        case "month":
            first = month_start(today, step)
            return Period(first, month_end(first))
        case "quarter":
            first = month_start(today.replace(month=(today.month - 1) // 3 * 3 + 1), 3 * step)
            return Period(first, month_end(first, 2))
        case "year":
            return fiscal_year(fiscal_start(today) + step)
    return None


def _last_months(count: int, today: date) -> Period:
    return Period(month_start(today, -count), month_end(month_start(today, -1)))


def _months(text: Text, days: list[DayFound], today: date, ahead: bool) -> Period | None:
    """Read a month by its name, or from one month to another."""
    found: list[date] = []
    for hit in _MONTHS.find(text.words):
        if any(day.start <= text.tokens[hit.first].start < day.end for day in days):
            continue
        token, after = text.tokens[hit.first], text.words[hit.first + 1 : hit.first + 2]
        if token.word == "may" and after and after[0] in _MAY:
            continue
        year = _YEAR_BEHIND.match(text.flat, token.end)
        if year:
            found.append(date(2000 + int(year[1] or year[2]) % 100, hit.value, 1))
        else:
            found.append(_month_near(hit.value, today, ahead))
    if not found:
        return None
    first, last = min(found), max(found)
    return Period(first, month_end(last))


def _month_near(month: int, today: date, ahead: bool) -> date:
    year = today.year
    if ahead:
        year += month < today.month
    else:
        year -= month > today.month
    return date(year, month, 1)


def _one_day(text: Text, days: list[DayFound], today: date, ahead: bool) -> Period | None:
    if not days:
        return None
    day = days[0]
    if ahead:
        one = day.day + timedelta(7) if day.rule == "weekday" else _coming(day, today)
        return Period(one, one)
    if day.rule == "last week":
        return _span("last", "week", 0, today)
    place = text.place_at(day.start) - 1
    since = place >= 0 and text.words[place] in _SINCE and day.day < today
    return Period(day.day, today if since else day.day)


def month_start(day: date, step: int = 0) -> date:
    """Give the first day of the month `step` months away."""
    month = day.year * 12 + day.month - 1 + step
    return date(month // 12, month % 12 + 1, 1)


def month_end(day: date, step: int = 0) -> date:
    """Give the last day of the month `step` months away."""
    first = month_start(day, step)
    return first.replace(day=calendar.monthrange(first.year, first.month)[1])


def fiscal_start(day: date) -> int:
    """Give the calendar year in which the financial year of a day began."""
    return day.year - (day.month < 4)


def fiscal_year(start: int) -> Period:
    """Give the financial year that begins in April of `start`."""
    return Period(date(start, 4, 1), date(start + 1, 3, 31))
