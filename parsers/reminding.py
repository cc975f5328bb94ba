"""Words about reminders: "remind me now", "at 9", "tomorrow about Sharma", "is hafte ki dues", "not on sundays".

A text counts only as a whole; whatever holds an entry or a question of another kind is left to the other readers.

>>> from datetime import date
>>> friday = date(2026, 11, 20)
>>> read_reminding("remind me now", friday), read_reminding("is hafte ki dues", friday)
(ShowDue(within_days=None), ShowDue(within_days=7))
>>> read_reminding("subah 9 baje yaad dilana", friday), read_reminding("remind me at 7:30 pm", friday)
(RemindAt(at=datetime.time(9, 0)), RemindAt(at=datetime.time(19, 30)))
>>> read_reminding("remind me tomorrow about Sharma", friday)
RemindAbout(name='Sharma', day=datetime.date(2026, 11, 21))
>>> read_reminding("paid 500 petrol", friday) is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import TypeAlias

WEEK = 7


@dataclass(frozen=True, slots=True)
class ShowDue:
    """What is due is asked for: as of today, or within so many days."""

    within_days: int | None = None


@dataclass(frozen=True, slots=True)
class RemindAt:
    """The time of day for reminders; None where the text names none that exists."""

    at: time | None


@dataclass(frozen=True, slots=True)
class RemindAbout:
    """Something or somebody to be reminded of on a day."""

    name: str
    day: date


@dataclass(frozen=True, slots=True)
class RemindOn:
    """The days of the week with reminders, Monday as 0: only these, or all but these."""

    weekdays: tuple[int, ...]
    only: bool


@dataclass(frozen=True, slots=True)
class QuietOn:
    """Days without reminders, the last one included."""

    first: date
    last: date


Reminding: TypeAlias = ShowDue | RemindAt | RemindAbout | RemindOn | QuietOn

_DAYS = (
    "monday mon somvar somwar सोमवार", "tuesday tue mangalvar mangalwar मंगलवार", "wednesday wed budhvar budhwar बुधवार",
    "thursday thu guruvar guruwar गुरुवार", "friday fri shukravar shukrawar शुक्रवार",
    "saturday sat shanivar shaniwar शनिवार", "sunday sun ravivar raviwar itwar रविवार इतवार",
)  # fmt: skip
_WEEKDAY = {name: number for number, names in enumerate(_DAYS) for name in names.split()}
_DAY = "|".join(sorted(_WEEKDAY, key=len, reverse=True))
_LIST = rf"(?:{_DAY})s?(?:(?:,| and|,? or) (?:{_DAY})s?)*"
_WHEN = (
    r"tomorrow|day after tomorrow|kal|parso|कल|परसों|next week|agle hafte|अगले हफ़्ते|"
    rf"(?:on |next )?(?:{_DAY})s?(?: ko| को)?"
)
_CLOCK = r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s*(?P<half>am|pm|a\.m\.|p\.m\.)?"
_PART = r"(?P<part>subah|shaam|sham|dopahar|raat|सुबह|शाम|दोपहर|रात|morning|evening)"
_DILANA = (
    r"(?:mujhe )?(?:yaad (?:dilana|dilao|dila do|dila dena|dilaya karo)|reminder (?:bhejo|bhejna|do|dena)|"
    r"याद (?:दिलाना|दिलाओ|दिला दो|दिला देना)|रिमाइंडर (?:भेजो|दो))"
)
_NOW = re.compile(
    rf"remind me now|reminders? now|show (?:my )?reminders?|today'?s reminders?|what(?:'s| is) due(?: today| now)?|"
    rf"abhi {_DILANA}|aaj kya (?:dena|baa?ki|due) hai|kya (?:baa?ki|due) hai|अभी {_DILANA}|आज क्या (?:देना|बाक़ी|बाकी) है"
)
_WEEK = re.compile(
    r"(?:is|iss) (?:hafte|week) (?:ki|ke|ka) (?:dues?|udhaa?r|udhaari)(?: batao| dikhao)?|"
    r"(?:this week'?s |show )?dues?(?: this week)?|"
    r"(?:is|iss) hafte kya dena hai|इस हफ़?़?्ते (?:क्या देना है|के बिल|की देनदारी)"
)
_AT = (
    re.compile(rf"(?:please )?remind me (?:daily |every ?day |every morning )?(?:at )?{_CLOCK}(?: daily| every ?day)?"),
    re.compile(rf"(?:set )?(?:daily )?reminders? (?:time )?(?:at |to )?{_CLOCK}"),
    re.compile(rf"(?:roz |रोज़? )?(?:{_PART} )?(?:ko |को )?{_CLOCK} ?(?:baje|बजे)(?: roz| रोज़?)? {_DILANA}"),
    re.compile(rf"(?:mujhe |मुझे )?(?:roz |रोज़? )?{_PART} {_CLOCK} ?(?:baje|बजे) {_DILANA}"),
)
_ABOUT = (
    re.compile(rf"remind me (?P<when>{_WHEN}) (?:about|of|for) (?P<name>.{{2,60}})"),
    re.compile(rf"remind me (?:about|of) (?P<name>.{{2,60}}?) (?P<when>{_WHEN})"),
    re.compile(rf"(?P<when>{_WHEN}) (?P<name>.{{2,60}}?) (?:ka|ki|ke baare me(?:in)?|का|की|के बारे में) {_DILANA}"),
    re.compile(rf"(?P<name>.{{2,60}}?) (?:ka|ki|का|की) (?P<when>{_WHEN}) {_DILANA}"),
)
_ONLY = re.compile(rf"(?:send )?(?:remind me|reminders?) (?:only )?on (?P<days>weekdays|{_LIST})(?: only)?")
_DAILY = re.compile(r"(?:remind me|reminders?) (?:every ?day|daily|all days)|roz yaad dilao|रोज़? याद दिलाओ")
_NOT_ON = re.compile(
    rf"(?:no|not?) reminders? on (?P<days>{_LIST})|"
    rf"(?P<hindi>{_DAY}) (?:ko|को) (?:reminder|yaad|याद|रिमाइंडर) (?:mat|nahi|मत|नहीं) .{{3,12}}"
)
_QUIET = re.compile(rf"(?:no|stop|pause) reminders? (?P<span>till|until|for|on)? ?(?P<when>{_WHEN})")


def read_reminding(text: str, today: date) -> Reminding | None:
    """Read a text that is about reminders and nothing else; None for any other."""
    words = " ".join(re.sub(r"[!?,।\"]+", " ", text).split()).strip(" .")
    low = words.casefold()
    if _NOW.fullmatch(low):
        return ShowDue()
    if _WEEK.fullmatch(low):
        return ShowDue(WEEK)
    if found := _first(_AT, low):
        return RemindAt(_time(found))
    return _days(low, today) or _about(words, today)


def _about(words: str, today: date) -> RemindAbout | None:
    found = next((hit for one in _ABOUT if (hit := re.fullmatch(one.pattern, words, re.IGNORECASE))), None)
    day = _day(found["when"].casefold(), today) if found else None
    return RemindAbout(found["name"].strip(), day) if found and day else None


def _days(low: str, today: date) -> RemindOn | QuietOn | None:
    if _DAILY.fullmatch(low):
        return RemindOn((), only=False)
    if found := _ONLY.fullmatch(low):
        return RemindOn(_weekdays(found["days"]), only=True)
    if found := _NOT_ON.fullmatch(low):
        return RemindOn(_weekdays(found["days"] or found["hindi"]), only=False)
    found = _QUIET.fullmatch(low)
    day = _day(found["when"], today) if found else None
    if found is None or day is None:
        return None
    return QuietOn(today, day - timedelta(days=1)) if found["span"] in ("till", "until") else QuietOn(day, day)


def _weekdays(words: str) -> tuple[int, ...]:
    if words == "weekdays":
        return (0, 1, 2, 3, 4)
    named = re.split(r"[\s,]+", words)
    return tuple(sorted({_WEEKDAY[one] for word in named for one in (word, word.removesuffix("s")) if one in _WEEKDAY}))


def _day(words: str, today: date) -> date | None:
    """Give the coming day that words name.

    >>> _day("monday", date(2026, 11, 20)), _day("parso", date(2026, 11, 20))
    (datetime.date(2026, 11, 23), datetime.date(2026, 11, 22))
    """
    plain = re.sub(r"^(?:on|next) | (?:ko|को)$", "", words)
    if plain in ("tomorrow", "kal", "कल"):
        return today + timedelta(days=1)
    if plain in ("day after tomorrow", "parso", "परसों"):
        return today + timedelta(days=2)
    number = _WEEKDAY.get(plain, _WEEKDAY.get(plain.removesuffix("s")))
    if number is None:
        return today + timedelta(days=WEEK)
    return today + timedelta(days=(number - today.weekday() - 1) % WEEK + 1)


def _time(found: re.Match[str]) -> time | None:
    """Give the time of day; a bare hour of one to five is in the afternoon, for nobody is woken."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    named = found.groupdict()
    half, part = (named.get("half") or "").replace(".", ""), named.get("part") or ""
    late = half == "pm" or part in ("shaam", "sham", "dopahar", "raat", "शाम", "दोपहर", "रात", "evening")
    if hour < 12 and (
        (late and not (part in ("dopahar", "दोपहर") and hour > 10)) or (not half and not part and hour < 6)
    ):
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _first(patterns: tuple[re.Pattern[str], ...], low: str) -> re.Match[str] | None:
    return next((found for one in patterns if (found := one.fullmatch(low))), None)
