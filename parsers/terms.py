"""When a bill is to be paid: "due 10 dec", "30 days credit", "net 45", "20 tareekh tak", "ek hafte me dena hai".

>>> from datetime import date
>>> from parsers.terms import read_due
>>> bill = date(2026, 12, 14)
>>> read_due("30 days credit", bill), read_due("payment 30 april tak", bill), read_due("ek hafte me dena hai", bill)
(datetime.date(2027, 1, 13), datetime.date(2027, 4, 30), datetime.date(2026, 12, 21))
>>> read_due("3 days back", bill) is None
True
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import NamedTuple

from parsers.claims import Claim
from parsers.dates import DayFound, find_days, first_from, made
from parsers.lexicon import Lexicon
from parsers.numerals import read_numeral
from parsers.text import Text, read_text, word_set
from parsers.words_date import AGO, DAY_UNIT, MONTH_UNIT, WEEK_UNIT

DUE_BEFORE = (
    "pay, settle, clear, settle on, will settle on, will pay on, will clear on, pay back on, clear on, "
    "payment on, due, due on, due by, "
    "due date, duedate, due dt, payable, payable by, payable on, payable before, pay by, pay on, to be paid by, "
    "to be paid on, payment by, payment on, payment due, payment date, paise, last date, latest by, before, by, "
    "till, until, upto, up to, on or before, clear by, settle by, dena, dene, bharna, payment, credit till, udhaar, "
    "chukana, chukane, chukta, lautana, bhugtan, bhugtaan, time till, time upto, paisa, paise dene, aakhri "
    "tareekh, aakhiri tareekh, akhri tarikh, aakhri tarikh, last tarikh, last tareekh, "
    "antim tarikh, आखिरी तारीख, आख़िरी तारीख, आखरी तारीख, लास्ट तारीख, पैसे, पैसा, "
    "देय, देय तिथि, अंतिम तारीख, भुगतान, पेमेंट, due tarikh, due tareekh, dyaychi tarikh"
)
DUE_AFTER = (
    "ko paisa, ko bhugtan, ko chukana, ko chukane, chukana, chukane, chukta, ko settle, ko clear, ko "
    "lautana, को पैसे, को पैसा, को चुकाना, को चुकाने, चुकाना, चुकाने, को भुगतान, भुगतान, को चुकता, "
    "ko denge, ko dunga, ko de denge, ko chukayenge, ko bharenge, denge, को देंगे, को दूंगा, देंगे, tak, tk, "
    "tak dena, ko dena, ko dene, dena, dene, ko pay, ko payment, ko paise, ko due, due, se pehle, se pahle, takk, "
    "paryant, paryanta, parynt, parayant, sudhi, sudhee, sudhin, varai, varaikum, kulla, kullla, ulla, lopu, lopala, "
    "lopali, varaku, olage, olagade, olgade, munche, modhye, moddhe, moddhye, agey, aage, bhitare, sudhaa, munpu, "
    "mumbu, munne, akam, vare, vara, payable, pay, apvanu, apvana, aapvana, aapvanu, dyaycha, dyayche, dyaychi, "
    "denar, dite, debo, debi, deba, ivvali, kodabeku, kudukkanum, kodukkanum, kodukkanam, तक, तक देना, को देना, "
    "देना, देने, से पहले, पर्यंत, द्यायचे, द्यायचा, સુધી, સુધીમાં, આપવાના, আগে, মধ্যে, ਤੱਕ, வரை, க்குள், లోపు, లోగా, "
    "ಒಳಗೆ, ഉള്ളിൽ, മുമ്പ്, ସୁଦ୍ଧା"
)
_BEFORE = Lexicon({True: DUE_BEFORE})
_AFTER = Lexicon({True: DUE_AFTER})
_UNITS: Lexicon[str] = Lexicon({"day": DAY_UNIT, "week": WEEK_UNIT, "month": MONTH_UNIT})
_AGO = Lexicon({True: AGO})
_BETWEEN = word_set(
    "next coming this agle agla agli is अगले अगला इस पुढच्या આવતા aavta adutha vacche mundina agami asche "
    "diwali holi eid ke baad ko on : - . is the hai date of ki tareekh tarikh se er r ru ku la ge ke nu te को तारीख के"
)
_NOT_TERM = word_set("dihadi dihari mazdoori salary wages rent kiraya kaam work warranty guarantee rozi maal")
_NET_DAYS = "7|10|14|15|20|21|25|28|30|35|40|45|50|60|75|90|120|180"  # "net 999" is a price
_NET = re.compile(
    rf"\bnet[ -]{{0,3}}({_NET_DAYS})\b(?![,.]?\d)(?!\s*(?:rs|₹|/-|lakh|k\b))|\bn/(\d{{2}})\b"
    r"|(?<![\d.,])(\d{1,3})[ -]{0,3}(?:day|days)\s+(?:credit|term|terms)\b"
)
_MONTH_END = re.compile(r"\b(?:month[- ]?end|end of (?:the |this )?month|mahine ke (?:end|aakhir|ant)|mahina end)\b")
_NEXT_MONTH = re.compile(
    r"(?:agle|agla|next|aglya|pudhchya|aavta|avta|agami|adutha|vacche|mundina|asche|अगले|पुढच्या|આવતા) "
    r"(?:mahine|mahina|month|mahinya|maasam|nela|tingalu|mase|महीने|महिन्यात|મહિને)"
)
_NEXT_REACH = 24  # characters before a day in which "next month" belongs to it
_LONGEST_DAYS = 370
_OLD_BILL_DAYS = 150  # a bill is hardly noted so late
_SOON_DAYS = 130  # nor given so much time


class Term(NamedTuple):
    """Time to pay, counted from the bill date."""

    days: int
    months: int
    start: int
    end: int
    fixed: bool = False  # a form that means nothing else ("net 30", "30 days credit")


def read_due(text: str, bill_date: date) -> date | None:
    """Read the due date of a bill from a short text."""
    seen = read_text(text)
    found = find_due(seen, due_days(seen, find_days(seen, bill_date)), find_terms(seen), bill_date)
    return found[0] if found else None


def find_terms(text: Text) -> list[Term]:
    """Find every time to pay: a number of days, weeks or months that does not point back."""
    found = [
        Term(int(match[1] or match[2] or match[3]), 0, *match.span(), True)
        for match in (_NET.finditer(text.flat) if "net" in text.flat or "n/" in text.flat or "day" in text.flat else ())
    ]
    ago = {hit.first for hit in _AGO.find(text.words)}
    for hit in _UNITS.find(text.words):
        term = _counted(text, hit.first, hit.last, hit.value, ago)
        if term and not any(one.start <= term.start < one.end for one in found):
            found.append(term)
    return found


def _counted(text: Text, first: int, last: int, unit: str, ago: set[int]) -> Term | None:
    before = first - 1
    while before >= 0 and text.words[before] in ("-", "ka", "of"):
        before -= 1
    if before < 0:
        return None
    numeral = read_numeral(text.tokens, before)
    words = text.words
    single = words[before] in ("a", "one", "ek", "एक", "oru", "ondu", "oka", "ekta", "ik")
    if (numeral is None and not single) or last + 1 in ago or set(words[last + 1 : last + 4]) & _NOT_TERM:
        return None
    count = 1 if single or numeral is None else int(numeral.value)
    months = count if unit == "month" else 0
    days = count * {"day": 1, "week": 7, "month": 0}[unit]
    if days > _LONGEST_DAYS or months > 12:
        return None
    return Term(days, months, text.tokens[before].start, text.tokens[last].end)


def term_claims(terms: list[Term]) -> list[Claim]:
    """Give the spans that terms own, so that "net 30" is no amount."""
    return [Claim("term", term.start, term.end, term.days, "time to pay") for term in terms if term.fixed]


def find_due(
    text: Text, days: list[DayFound], terms: list[Term], bill_date: date
) -> tuple[date, tuple[int, int], str] | None:
    """Find the due date of a bill dated `bill_date`, its span and rule; one of the due `days` wins over a term."""
    for day in days:
        if _is_next_month(text, day):
            ahead = _add(bill_date.replace(day=1), Term(0, 1, 0, 0))
            return (
                made(ahead.year, ahead.month, day.number) or as_due(day, bill_date),
                (day.start, day.end),
                "next month",
            )
        return as_due(day, bill_date), (day.start, day.end), "due date"
    end = _MONTH_END.search(text.flat)
    if end:
        last = calendar.monthrange(bill_date.year, bill_date.month)[1]
        return bill_date.replace(day=last), end.span(), "end of the month"
    if terms:
        return _add(bill_date, terms[-1]), (terms[-1].start, terms[-1].end), "time to pay"
    return None


def due_days(text: Text, days: list[DayFound]) -> list[DayFound]:
    """Give the days that the words beside them make due dates."""
    if not days:
        return []
    opens = {day.start for day in days}
    before = {text.tokens[hit.last].end for hit in _BEFORE.find(text.words)}
    behind = [
        hit
        for hit in _AFTER.find(text.words)
        if hit.last + 1 == len(text.words) or text.tokens[hit.last + 1].start not in opens
    ]
    after = {text.tokens[hit.first].start for hit in behind}
    return [
        day
        for day in days
        if not _dates_bill(text, day)
        if _is_next_month(text, day) or _stands_behind(text, day, before) or _stands_before(text, day, after)
    ]


def _dates_bill(text: Text, day: DayFound) -> bool:
    """Tell "dated 30 nov payable in 30 days", the day of the bill, from "due dt 30 nov"."""
    before = text.words[: text.place_at(day.start)][-2:]
    return before[-1:] in (("dated",), ("dt",), ("dtd",)) and "due" not in before


def implied_due(days: list[DayFound], today: date) -> list[DayFound]:
    """Give the days of a bill that, without a year, lie far back as its date but soon ahead as its due date."""
    return [
        day
        for day in days
        if day.stated == "day_month"
        and (today - day.day).days > _OLD_BILL_DAYS
        and (ahead := first_from(day.number, day.month, today)) is not None
        and (ahead - today).days < _SOON_DAYS
    ]


def _is_next_month(text: Text, day: DayFound) -> bool:
    """Tell "agle mahine 5 tarikh"."""
    return day.number > 0 and bool(_NEXT_MONTH.search(text.flat[max(0, day.start - _NEXT_REACH) : day.start]))


def _stands_behind(text: Text, day: DayFound, ends: set[int]) -> bool:
    place = text.place_at(day.start) - 1
    while place >= 0 and text.words[place] in _BETWEEN and text.tokens[place].end not in ends:
        place -= 1
    return place >= 0 and text.tokens[place].end in ends


def _stands_before(text: Text, day: DayFound, starts: set[int]) -> bool:
    place = text.place_at(day.end)
    while place < len(text.tokens) and text.words[place] in _BETWEEN and text.tokens[place].start not in starts:
        place += 1
    return place < len(text.tokens) and text.tokens[place].start in starts


def as_due(day: DayFound, start: date) -> date:
    """Read a day as a due date: without a year the first such day on or after `start`."""
    if day.stated == "day_month":
        return first_from(day.number, day.month, start) or day.day
    if day.stated == "day":
        return _next_number(day.number, start) or day.day
    if day.rule == "weekday":
        return day.day + timedelta(7 if day.day < start else 0)
    if day.tense == "both":
        return start + (start - day.day) if day.day < start else day.day
    return day.day


def _next_number(number: int, start: date) -> date | None:
    for ahead in range(4):
        month = start.year * 12 + start.month - 1 + ahead
        one = made(month // 12, month % 12 + 1, number)
        if one and one >= start:
            return one
    return None


def _add(start: date, term: Term) -> date:
    month = start.year * 12 + start.month - 1 + term.months
    last = calendar.monthrange(month // 12, month % 12 + 1)[1]
    return date(month // 12, month % 12 + 1, min(start.day, last)) + timedelta(term.days)
