"""What one person wants of reminders: when, on which days, about what; and what follows from it for a day's notices.

>>> from zoneinfo import ZoneInfo
>>> zone = ZoneInfo("Asia/Kolkata")
>>> next_moment(Wishes(), datetime(2026, 11, 20, 12, 0, tzinfo=zone), zone).isoformat()
'2026-11-21T02:30:00+00:00'
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from handlers.daytime import EARLIEST, LATEST, MORNING
from handlers.dues import Due, Group
from handlers.monthly_plan import MonthlyPlan

MOST_HUSHED = 300  # subjects a person may have put aside
DAYS_AHEAD = 400
NOTE = "note:"  # begins what is remembered by a name alone, whether or not anything is due of it


@dataclass(frozen=True, slots=True)
class Again:
    """Something to be said once more on a day, whether or not it was said before."""

    about: str
    day: date


@dataclass(frozen=True, slots=True)
class Wishes:
    """One person's. `weekdays` counts from Monday as 0; `quiet` are days without reminders; `muted` are parts of the
    digest; `hushed` are keys of things ("bill:ID") that are not to be named again; `monthly` is what is
    asked about each month.
    """

    at: time = MORNING
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4, 5, 6)
    quiet: tuple[date, ...] = ()
    muted: tuple[Group, ...] = ()
    hushed: tuple[str, ...] = ()
    again: tuple[Again, ...] = ()
    monthly: tuple[MonthlyPlan, ...] = ()


def thing(notice: Due) -> str:
    """Name what a notice is about, whatever its step."""
    return f"{notice.kind}:{notice.subject}"


def wanted(found: Iterable[Due], wishes: Wishes) -> tuple[Due, ...]:
    """Leave out what is muted and what was put aside."""
    return tuple(one for one in found if one.group not in wishes.muted and thing(one) not in wishes.hushed)


def to_tell(found: Sequence[Due], wishes: Wishes, told: Collection[str], today: date) -> tuple[Due, ...]:
    """Give what is to be said this morning: what was not said yet, and what was asked for again by now."""
    asked = {one.about for one in wishes.again if one.day <= today}
    named = [(one, one.removeprefix(NOTE)) for one in sorted(asked) if one.startswith(NOTE)]
    about = {about: [one for one in found if name.casefold() in one.name.casefold()] for about, name in named}
    again = asked | {thing(one) for those in about.values() for one in those}
    notes = tuple(Due("note", name, str(today), name) for about_it, name in named if not about[about_it])
    return notes + tuple(one for one in wanted(found, wishes) if one.key not in told or thing(one) in again)


def after_telling(wishes: Wishes, today: date) -> Wishes:
    """Forget what lies behind: wishes for a day that has come, and quiet days that are over."""
    return replace(
        wishes,
        again=tuple(one for one in wishes.again if one.day > today),
        quiet=tuple(day for day in wishes.quiet if day >= today),
    )


def hush(wishes: Wishes, about: str) -> Wishes:
    """Never name a thing again; of too many the oldest comes back."""
    return replace(wishes, hushed=(*(one for one in wishes.hushed if one != about), about)[-MOST_HUSHED:])


def once_more(wishes: Wishes, about: Iterable[str], day: date) -> Wishes:
    """Name things again on a day."""
    new = tuple(Again(one, day) for one in about)
    return replace(wishes, again=(*(one for one in wishes.again if one not in new), *new)[-MOST_HUSHED:])


def is_wanted_on(wishes: Wishes, day: date) -> bool:
    """Say whether a day is one with reminders; a wish for that very day makes it one."""
    if any(one.day == day for one in wishes.again):
        return True
    return day.weekday() in wishes.weekdays and day not in wishes.quiet


def next_moment(wishes: Wishes, after: datetime, zone: tzinfo, *, done: date | None = None) -> datetime | None:
    """Give the next moment for a digest after a moment; `done` is a day that had its own. None: no day is wanted.

    A time that the clocks skip in spring is taken by the clock that held before; one that comes twice is taken once.
    """
    today = after.astimezone(zone).date()
    for ahead in range(DAYS_AHEAD):
        day = today + timedelta(days=ahead)
        moment = datetime.combine(day, wishes.at, zone).astimezone(UTC)  # within one zone only wall clocks compare
        if day != done and moment > after and is_wanted_on(wishes, day):
            return moment
    return None


def is_too_late(now: datetime, zone: tzinfo) -> bool:
    """Say whether a missed morning is dropped by now, because the evening has come (or the night before the day)."""
    here = now.astimezone(zone).time()
    return not EARLIEST <= here < LATEST
