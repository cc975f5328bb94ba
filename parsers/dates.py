"""Days as people write them in India: day before month, "5/11", "18 tareekh", "kal", "parso", "3 days back".

An entry's day without a year is the latest such day not after today; a day of the future (a due date) is the first on
or after a given day. "kal" and "parso" point both ways: `DayFound.tense` says so, and the message's verb decides.

>>> from datetime import date
>>> from parsers.dates import read_day
>>> today = date(2027, 1, 4)
>>> read_day("30/12", today).value, read_day("parso", today).value, read_day("on 5th", today).value
(datetime.date(2026, 12, 30), datetime.date(2027, 1, 2), datetime.date(2026, 12, 5))
>>> read_day("31/31", today) is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal, NamedTuple

from parsers.drafts import Found
from parsers.lexicon import Hit, Lexicon
from parsers.numerals import read_numeral
from parsers.text import Text, read_text, word_set
from parsers.words_date import (
    AGO,
    BEFORE_YESTERDAY,
    DAY_UNIT,
    LAST,
    LAST_WEEK,
    MONTHS,
    NEXT,
    ON_THE,
    TODAY,
    TOMORROW,
    WEEK_UNIT,
    WEEKDAYS,
    YESTERDAY,
)

Tense = Literal["fixed", "both", "future"]


class DayFound(NamedTuple):
    """A day in the message. `stated` tells what was written: a whole date, a day and month, only a day, or words."""

    day: date
    start: int
    end: int
    tense: Tense
    rule: str
    stated: Literal["full", "day_month", "day", "word"] = "word"
    number: int = 0
    month: int = 0


_MONTH = {word.strip(): number for number, words in MONTHS.items() for word in words.split(",")}
_MONTH_RE = "|".join(sorted(map(re.escape, _MONTH), key=len, reverse=True))
_NUMERIC = re.compile(
    r"(?<![\d/.\w-])(?:(?P<y1>20\d\d)[-/.:](?P<m1>\d{1,2})[-/.:](?P<d1>\d{1,2})"
    r"|(?P<d>\d{1,2})(?P<sep>[-/.])(?P<m>\d{1,2})(?:(?P=sep)(?P<y>(?:20)?\d\d))?)(?![\d/]|[.,-]\d|[a-z%]|\s*(?:pcs|pieces|kg|nos|log|bags|boxes|days|din|years|ft|inch)\b)"
)
_NAMED = re.compile(
    rf"(?<![\w.,/])(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*of)?[\s.-]{{0,2}}(?P<m>{_MONTH_RE})(?![a-z\u0900-\u0dff])"
    r"(?:\.?(?:[\s,'-]{0,2}(?P<y>20\d\d)|(?:\s?'|[,-])?(?P<y3>\d\d)(?![\d%]|[.,]\d|[a-z])|\s(?P<y4>\d\d)(?=\s*(?:$|[,;.\n]))(?![,.]\d)))?(?!\d)"
    rf"|(?<![a-z\u0900-\u0dff])(?P<m2>{_MONTH_RE})(?![a-z\u0900-\u0dff])\.?[\s-]{{0,2}}(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?!\s?-\s?\d{{1,2}}\b)(?![\w.,%/]*\d)(?!\s*%|\s?k\b)"
    r"(?:,?\s+(?P<y2>20\d\d))?(?!\d)"
)
_ORDINAL = re.compile(
    r"(?<![\w.,/-])(?P<d>\d{1,2})(?:st|nd|rd|th|वीं)(?!\w)"
    r"(?!\s+(?:anniversary|birthday|floor|class|std|standard|prize|time|batch|instal|sem|year|quarter|shift|round|week|month|hand|quality|grade|copy|coat|lot|trip|half|kist|sale))"
    r"|(?<![\w.,/₹-])(?P<k>\d{1,2})(?=\s+(?:ko|को)(?!\w))"
    r"|(?<![\w.,/₹-])(?P<t>\d{1,2})(?=\s+(?:tak|tk|तक|sudhi|paryant|पर्यंत|સુધી)(?!\w))"
)
# What a message must hold for these patterns to match: without it they are not tried.
_PARTED, _INDIC = re.compile(r"\d[-/.:]\d"), re.compile(r"[\u0900-\u0dff]")
_MONTH_RUNS = {
    f"{ending}{of}{month}" for ending in ("", "st", "nd", "rd", "th") for of in ("", "of") for month in _MONTH
}
_ORDINAL_RUNS = frozenset({"st", "nd", "rd", "th", "ko", "tak", "tk", "sudhi", "paryant"})
_OWED = re.compile(r"udh?aa?r|den[aei]|deng[ea]|bharn|baa?ki|due|उधार|देने|देना|बाकी")
_FIGURES = re.compile(r"\d+")
_WORDS: Lexicon[tuple[str, int]] = Lexicon(
    [
        (("today", 0), TODAY),
        (("yesterday", 1), YESTERDAY),
        (("before", 2), BEFORE_YESTERDAY),
        (("tomorrow", -1), TOMORROW),
        (("last_week", 7), LAST_WEEK),
        *((("weekday", number), words) for number, words in WEEKDAYS.items()),
        (("on_the", 0), ON_THE),
        (("day_unit", 1), DAY_UNIT),
        (("week_unit", 7), WEEK_UNIT),
        (("ago", 0), AGO),
        (("last", 0), LAST),
        (("next", 0), NEXT),
    ]
)


def read_day(text: str, today: date) -> Found[date] | None:
    """Read the one day that an answer names, as the day of an entry; the last one when it corrects itself."""
    seen = read_text(text)
    days = find_days(seen, today)
    if not days:
        return None
    last = days[-1]
    return Found(last.day, seen.cut(last.start, last.end), (last.start, last.end), 1.0, last.rule)


def find_days(text: Text, today: date) -> list[DayFound]:
    """Find every day in the message, in order, read as days of the past."""
    flat, indic = text.flat, _INDIC.search(text.flat)
    found = _numeric(flat, today) if _PARTED.search(flat) else []
    if indic or not _MONTH_RUNS.isdisjoint(text.runs):
        found += _named(flat, today)
    if indic or not _ORDINAL_RUNS.isdisjoint(text.runs):
        found += _ordinals(flat, today)
    found += _worded(text, today)
    found.sort(key=lambda day: (day.start, -day.end))
    kept: list[DayFound] = []
    for day in found:
        if not kept or day.start >= kept[-1].end:
            kept.append(day)
    return kept


def impossible_days(text: Text) -> list[tuple[int, int]]:
    """Give the spans of days that no year has ("31 feb", "31 june"): no days, and no amounts either."""
    if _MONTH_RUNS.isdisjoint(text.runs):
        return []
    days = [match for match in _NAMED.finditer(text.flat) if match["d"] in ("30", "31")]
    return [day.span() for day in days if made(2024, _MONTH[day["m"]], int(day["d"])) is None]


def _numeric(flat: str, today: date) -> list[DayFound]:
    found = []
    for match in _NUMERIC.finditer(flat):
        year = match["y1"] or match["y"]
        day = dated(int(match["d1"] or match["d"]), int(match["m1"] or match["m"]), year, today)
        if day and (year or match["sep"] == "/" or (match["sep"] == "-" and _opens(flat, match.start()))):
            stated: Literal["full", "day_month"] = "full" if year else "day_month"
            found.append(DayFound(day, *match.span(), "fixed", "date in figures", stated, day.day, day.month))
    return found


def _opens(flat: str, start: int) -> bool:
    """Tell whether "5-11" may be a date: at the start of the message or after a word that announces one."""
    before = flat[:start].rstrip(" :.")
    return not before or before.endswith(("on", "dt", "date", "dated", "tarikh", "tareekh", "due", "तारीख"))


def _named(flat: str, today: date) -> list[DayFound]:
    found = []
    for match in _NAMED.finditer(flat):
        number, name, year = (
            match["d"] or match["d2"],
            match["m"] or match["m2"],
            match["y"] or match["y2"] or match["y3"] or match["y4"],
        )
        day = dated(int(number), _MONTH[name], year, today)
        if day:
            found.append(
                DayFound(
                    day,
                    match.start(),
                    match.end(),
                    "fixed",
                    "day and month",
                    "full" if year else "day_month",
                    day.day,
                    day.month,
                )
            )
    return found


def _ordinals(flat: str, today: date) -> list[DayFound]:
    found = []
    for match in _ORDINAL.finditer(flat):
        day = latest_day(int(match["d"] or match["k"] or match["t"]), today)
        if day and not (match["k"] and (len(_FIGURES.findall(flat)) == 1 or _OWED.search(flat))):
            found.append(DayFound(day, *match.span(), "fixed", "day of the month", "day", day.day))
    return found


def _worded(text: Text, today: date) -> list[DayFound]:
    found = []
    hits = _WORDS.find(text.words)
    for place, hit in enumerate(hits):
        name, number = hit.value
        start, end = text.tokens[hit.first].start, text.tokens[hit.last].end
        match name:
            case "today":
                found.append(DayFound(today, start, end, "fixed", "today"))
            case "yesterday" | "before":
                both: Tense = "both" if text.words[hit.first] in _BOTH_WAYS else "fixed"
                found.append(
                    DayFound(
                        today - timedelta(number), start, end, both, "yesterday" if number == 1 else "two days ago"
                    )
                )
            case "tomorrow":
                found.append(DayFound(today + timedelta(1), start, end, "future", "tomorrow"))
            case "last_week":
                found.append(DayFound(today - timedelta(7), start, end, "fixed", "last week"))
            case "weekday":
                found.append(_weekday(hits, place, number, today, start, end))
            case "on_the" | "day_unit" | "week_unit":
                day = _counted(text, hits, place, today)
                found += [day] if day else []
    return found + list(_worded_months(text, today))


def _worded_months(text: Text, today: date) -> Iterator[DayFound]:
    """Read "छब्बीस जनवरी", "pandrah august": the day in words."""
    if _MONTH.keys().isdisjoint(text.words):
        return
    for place, word in enumerate(text.words[1:], 1):
        if word not in _MONTH or text.tokens[place - 1].kind != "word":
            continue
        numeral = read_numeral(text.tokens, place - 1)
        day = dated(int(numeral.value), _MONTH[word], None, today) if numeral and numeral.last == place - 1 else None
        if day and numeral:
            start, end = text.tokens[place - 1].start, text.tokens[place].end
            yield DayFound(day, start, end, "fixed", "day and month", "day_month", day.day, day.month)


_BOTH_WAYS = word_set("kal kl parso parson parsoo कल परसों परसो ਕੱਲ੍ਹ ਪਰਸੋਂ kaal kalke kalk kalla kali kall")


def _weekday(hits: list[Hit[tuple[str, int]]], place: int, number: int, today: date, start: int, end: int) -> DayFound:
    """Read a weekday: the latest strictly before today, after "next" the first strictly after."""
    before = hits[place - 1].value[0] if place and hits[place - 1].last == hits[place].first - 1 else ""
    if before == "next":
        ahead = (number - today.weekday() - 1) % 7 + 1
        return DayFound(today + timedelta(ahead), start, end, "future", "next weekday")
    return DayFound(today - timedelta((today.weekday() - number - 1) % 7 + 1), start, end, "fixed", "weekday")


def _counted(text: Text, hits: list[Hit[tuple[str, int]]], place: int, today: date) -> DayFound | None:
    """Read "18 tareekh", "3 days back", "do hafte pehle": a number before a unit, and for units a word for ago."""
    hit = hits[place]
    name, size = hit.value
    first = hit.first - 1
    numeral = read_numeral(text.tokens, first) if first >= 0 else None
    if numeral is None or numeral.last != first:
        return None
    start, end = text.tokens[first].start, text.tokens[hit.last].end
    if name == "on_the":
        day = latest_day(int(numeral.value), today)
        return DayFound(day, start, end, "fixed", "day of the month", "day", day.day) if day else None
    after = hits[place + 1] if place + 1 < len(hits) else None
    if after is None or after.value[0] != "ago" or after.first != hit.last + 1 or numeral.value > 400:
        return None
    return DayFound(
        today - timedelta(int(numeral.value) * size), start, text.tokens[after.last].end, "fixed", "days ago"
    )


def dated(day: int, month: int, year: str | None, today: date) -> date | None:
    """Make a date; without a year the latest one not after today. None when there is no such day.

    >>> dated(29, 2, None, date(2027, 1, 4))
    datetime.date(2024, 2, 29)
    >>> dated(12, 2, "27", date(2027, 1, 4)), dated(31, 6, None, date(2027, 1, 4))
    (datetime.date(2027, 2, 12), None)
    """
    if year:
        return made(2000 + int(year) % 100, month, day)
    years = (made(today.year - back, month, day) for back in range(5))
    return next((one for one in years if one and one <= today), None)


def first_from(day: int, month: int, start: date) -> date | None:
    """Give the first such day on or after `start`: how a due date without a year is read."""
    years = (made(start.year + ahead, month, day) for ahead in range(5))
    return next((one for one in years if one and one >= start), None)


def latest_day(day: int, today: date) -> date | None:
    """Give the latest day with this number that is not after today."""
    for back in range(4):
        month = today.year * 12 + today.month - 1 - back
        one = made(month // 12, month % 12 + 1, day)
        if one and one <= today:
            return one
    return None


def made(year: int, month: int, day: int) -> date | None:
    """Make a date, None when the calendar has no such day."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):  # no such day; a figure too large for any day
        return None
