"""The morning's message: notices in groups with their sums, at most twelve lines, the rest behind "More".

Pure words: which notices are to be said, and what a tap does, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from handlers.dues import GROUPS, Due, Group
from handlers.sentences import MONTHS, WEEKDAYS
from handlers.states import Language
from handlers.wording import rupees, say

LINES = 12
SUMMED: tuple[Group, ...] = ("bills", "invoices", "stock")


@dataclass(frozen=True, slots=True)
class Part:
    """One group of the digest: its heading and a row a notice, the most urgent first."""

    heading: str
    rows: tuple[str, ...]


def write_digest(language: Language, lead: str, notices: Sequence[Due], today: date) -> str:
    """Write notices as one message of at most twelve lines."""
    parts = parts_of(language, notices, today)
    free = LINES - 1 - len(parts)
    several = [part for part in parts if len(part.rows) > 1]
    whole = sum(len(part.rows) for part in several) <= free
    shown = _shared_out([len(part.rows) for part in several], free if whole else free - 1)
    lines = [lead]
    for part in parts:
        lines += _lines(part, shown[several.index(part)] if part in several else 1)
    if not whole:
        hidden = sum(len(part.rows) for part in several) - sum(shown)
        lines.append(say(language, "and_more", count=str(hidden)))
    return "\n".join(lines)


def write_all(language: Language, lead: str, notices: Sequence[Due], today: date) -> str:
    """Write every notice, however many lines it takes."""
    parts = parts_of(language, notices, today)
    return "\n".join([lead, *(line for part in parts for line in _lines(part, len(part.rows)))])


def parts_of(language: Language, notices: Sequence[Due], today: date) -> list[Part]:
    """Group notices under their headings."""
    parts = []
    for group in GROUPS:
        of_group = [one for one in notices if one.group == group]
        total = sum((one.amount or Decimal(0) for one in of_group), Decimal(0))
        if of_group:
            summed = rupees(total) if group in SUMMED and total else ""
            heading = say(language, f"part_{group}", total=summed, ready=of_group[0].detail).strip()
            counted = f"{heading} ({len(of_group)})" if len(of_group) > 1 else heading
            parts.append(Part(counted, tuple(row_of(language, one, today) for one in of_group)))
    return parts


def row_of(language: Language, notice: Due, today: date) -> str:
    """Write one notice as one line."""
    match notice.kind:
        case "bill" | "invoice":
            return f"{_money(notice)}, {when(language, notice.days, notice.day, today)}"
        case "hold":
            return _hold(language, notice, today)
        case "stock":
            return _stock(language, notice, today)
        case "paper":
            return f"{_money(notice)}, {short_day(language, notice.day or today, today)}"
        case "note":
            return notice.name
        case "monthly":
            return f"{notice.name}, {short_day(language, notice.day or today, today)}"
        case "gap":
            return say(language, f"gap_{notice.subject}")
        case _:
            return _rule(language, notice, today)


def when(language: Language, days: int, day: date | None, today: date) -> str:
    """Say how far off a day is."""
    match days:
        case 0:
            return say(language, "when_today")
        case 1:
            return say(language, "when_tomorrow")
        case -1:
            return say(language, "when_late_one")
        case _:
            late = days < 0 or day is None
            key = "when_late" if late else "when_day"
            return say(language, key, days=str(-days), day=short_day(language, day, today) if day else "")


def short_day(language: Language, day: date, today: date) -> str:
    """Write a day with its weekday, and with its year only when that is another one.

    >>> short_day("en", date(2026, 11, 27), date(2026, 11, 20)), short_day("en", date(2027, 1, 1), date(2026, 11, 20))
    ('Fri 27 Nov', 'Fri 1 Jan 2027')
    """
    words = f"{WEEKDAYS[language][day.weekday()]} {day.day} {MONTHS[language][day.month - 1]}"
    return words if day.year == today.year else f"{words} {day.year}"


def _money(notice: Due) -> str:
    number = f" ({notice.number})" if notice.number else ""
    return f"{notice.name} {rupees(notice.amount or Decimal(0))}{number}"


def _hold(language: Language, notice: Due, today: date) -> str:
    key = "hold_until" if notice.step == "new" and notice.day else f"hold_{notice.step}"
    day = short_day(language, notice.day, today) if notice.day else ""
    reason = f": {notice.detail}" if notice.detail else ""
    return f"{notice.name}{reason}, {say(language, key, day=day)}"


def _stock(language: Language, notice: Due, today: date) -> str:
    key = "stock_expired" if notice.days < 0 else "stock_expires"
    quantity = f" ×{notice.detail}" if notice.detail else ""
    worth = f" {rupees(notice.amount)}" if notice.amount is not None else ""
    day = short_day(language, notice.day, today) if notice.day else ""
    return f"{notice.name}{quantity}{worth}, {say(language, key, day=day)}"


def _rule(language: Language, notice: Due, today: date) -> str:
    lacks = ", ".join(say(language, f"lacks_{one}") for one in notice.detail.split("+")) if _lacks(notice) else ""
    day = short_day(language, notice.day, today) if notice.day else ""
    return say(language, f"rule_{notice.kind}", what=_money(notice), day=day, lacks=lacks, section=notice.detail)


def _lacks(notice: Due) -> bool:
    return notice.kind in ("number", "lapse") and bool(notice.detail)


def _lines(part: Part, count: int) -> list[str]:
    if len(part.rows) == 1:
        return [f"{part.heading}: {part.rows[0]}"]
    return [f"{part.heading}:" if count else part.heading, *(f"• {row}" for row in part.rows[:count])]


def _shared_out(counts: list[int], free: int) -> list[int]:
    """Share lines out, one to each part in turn.

    >>> _shared_out([5, 2, 9], 8)
    [3, 2, 3]
    """
    shown = [0] * len(counts)
    while free > 0 and shown != counts:
        for index, count in enumerate(counts):
            if shown[index] < count and free > 0:
                shown[index] += 1
                free -= 1
    return shown
