"""Entries that their user wants to be asked about each month: when one is due, and how they are kept.

A plan is the words of an entry; on its day they are read as if just written. The last day stands in for one that a
month does not have. What was missed is named later, by its newest day alone.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from handlers.dues import Due

LIMIT = 30  # plans a person may have


@dataclass(frozen=True, slots=True)
class MonthlyPlan:
    """One person's plan in one organisation. `since` is the day it was made, whose own entry is no matter of it."""

    id: str
    org: str
    day: int
    words: str
    amount: Decimal | None
    since: date


def monthly_dues(plans: Iterable[MonthlyPlan], org: str, today: date) -> tuple[Due, ...]:
    """Give what is to be asked about by today, the longest waiting first."""
    came = [(newest_day(one.day, today), one) for one in plans if one.org == org]
    due = sorted((day, one.id, one) for day, one in came if day > one.since)
    return tuple(
        Due("monthly", one.id, "month", one.words, (day - today).days, amount=one.amount, day=day)
        for day, _, one in due
    )


def newest_day(day: int, today: date) -> date:
    """Give the newest such day of a month that is not after today.

    >>> newest_day(31, date(2026, 12, 1)), newest_day(5, date(2026, 11, 20))
    (datetime.date(2026, 11, 30), datetime.date(2026, 11, 5))
    """
    here = _in_month(day, today)
    return here if here <= today else _in_month(day, today.replace(day=1) - timedelta(days=1))


def next_day(day: int, today: date) -> date:
    """Give the next such day after today.

    >>> next_day(31, date(2026, 11, 30)), next_day(5, date(2026, 11, 20))
    (datetime.date(2026, 12, 31), datetime.date(2026, 12, 5))
    """
    here = _in_month(day, today)
    return here if here > today else _in_month(day, today.replace(day=28) + timedelta(days=4))


def _in_month(day: int, month: date) -> date:
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))
