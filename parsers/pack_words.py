"""Words that ask for the accountant's month-end pack, the month they name, and whether the file itself is wanted.

A text counts only as a whole, so that no payment to an accountant and no question is taken for one.

>>> today = date(2026, 11, 21)
>>> read_pack_wish("month end pack", today), read_pack_wish("october ka hisab CA ke liye", today)
(PackWish(month=None, at_once=False), PackWish(month=datetime.date(2026, 10, 1), at_once=False))
>>> read_pack_wish("CA ko bhejna hai", today), read_pack_wish("CA pack november excel bhejo", today)
(PackWish(month=None, at_once=False), PackWish(month=datetime.date(2026, 11, 1), at_once=True))
>>> [read_pack_wish(text, today) for text in ("CA ko 5000 diye", "pack of tape 90", "export october to december")]
[None, None, None]
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from parsers.periods import Period, read_period
from parsers.text import word_set
from parsers.words_date import MONTHS


@dataclass(frozen=True, slots=True)
class PackWish:
    """What is asked for: the first day of the month, None where none is named; `at_once`: the file itself."""

    month: date | None
    at_once: bool


_CA = word_set("ca accountant accountants auditor सीए")
_PACK = word_set("pack packet package पैक")
_WORK = word_set(
    "hisab hisaab books accounts data bills papers expenses entries report month mahina mahine हिसाब बिल खाता "
    "महीने महीना"
)
_GIVE = word_set("bhejo bhej bhejdo bhejiye send forward file chahiye do de dedo भेजो भेजिए भेज दो चाहिए")
_EXPORT = word_set("export excel xlsx spreadsheet एक्सेल")
_WILL = word_set("bhejna bhejni bhejne dena deni भेजना देना")
_END = word_set("end ending aakhir aakhri")
_LITTLE = word_set(
    "the a my mere mera meri our for to of from in this is last pichle pichhle pichla ka ki ke ko liye hai hain please "
    "pls poora pura all saare sab full ye yeh wala mujhe karo kar give make need i we want "
    "मेरे मेरा मेरी का की के को लिए है पूरा सब इस पिछले मुझे"
)
_MONTHS = frozenset(part for words in MONTHS.values() for word in words.split(",") for part in word.split())
_KNOWN = _CA | _PACK | _WORK | _GIVE | _WILL | _EXPORT | _END | _LITTLE | _MONTHS
_WORD = re.compile(r"[^\W\d_][\w\u0900-\u097f]*|\d+")
_OWNED = re.compile(r"['’]s\b")
_YEAR = re.compile(r"(?:20)?\d\d")


def read_pack_wish(text: str, today: date) -> PackWish | None:
    """Read a wish for the pack; None when the text is anything else."""
    words = _WORD.findall(_OWNED.sub("", text.casefold()))
    if not words or any(word not in _KNOWN and not _YEAR.fullmatch(word) for word in words):
        return None
    said = frozenset(words)
    is_dated = any(word.isdigit() for word in words)
    if not _is_wish(said) or (is_dated and not said & _MONTHS):
        return None
    period = read_period(text, today) if said & (_MONTHS | _WORK) else None
    month = _one_month(period) if period else None
    if len(said & _MONTHS) > 1 or (month is None and (period or not said & (_CA | _PACK))):
        return None
    return PackWish(month, at_once=bool(said & (_GIVE | _EXPORT)))


def _one_month(period: Period) -> date | None:
    """Give the first day of the month that holds a whole period."""
    first, last = period
    if first is None or last is None or (first.year, first.month) != (last.year, last.month):
        return None
    return first.replace(day=1)


def _is_wish(said: frozenset[str]) -> bool:
    """Tell "CA pack", "month end pack", "the books for my CA" and "export november to excel" from other words."""
    if said & _EXPORT and said & _MONTHS:
        return True
    if said & _PACK:
        return bool(said & _CA) or bool(said & _END)
    return bool(said & _CA) and bool(said & (_WORK | _GIVE | _EXPORT | _WILL))
