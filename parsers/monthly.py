"""Words that an entry comes back each month, cut out of the entry: "rent 25000 har mahine", "every month on the 5th".

>>> read_monthly("rent 25000 har mahine"), read_monthly("har mahine 5 tareekh ko 25000 rent dena hota hai")
(EachMonth(words='rent 25000', day=0), EachMonth(words='25000 rent', day=5))
>>> read_monthly("internet 999 every month on the 31st upi")
EachMonth(words='internet 999 upi', day=31)
>>> read_monthly("Jio recharge 299 monthly upi")
EachMonth(words='Jio recharge 299 upi', day=0)
>>> read_monthly("paid monthly rent 25000"), read_monthly("rent every month?")
(None, None)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

LAST = 31  # the highest day of a month
_MONTHLY = (
    r"(?:(?:in |at )?(?:every|each) month|har (?:mahine|mahina|maheene|maheena|maah)|mahine ke mahine|"
    r"हर (?:महीने|महीना|माह)|प्रति माह)(?: (?:ki|ke|ko|की|के|को)\b)?"
)
_ALONE = r"monthly$|monthly(?= (?:on|by|upi|cash|card|neft|bank)\b)"  # "monthly rent" names a kind of rent and no wish
_DAY = (
    r"(?:on )?(?:the )?(?P<{0}>\d{{1,2}})"
    r"(?:(?:st|nd|rd|th)\b(?: of)?| ?(?:tareekh|tarikh|taareekh|taarikh|tareeq|तारीख़?|तारीख़))(?: (?:ko|को))?"
)
_EACH = re.compile(
    rf"(?:{_DAY.format('before')} )?(?:{_MONTHLY}|{_ALONE})(?:,? {_DAY.format('after')})?", re.IGNORECASE
)
_OWED = re.compile(
    r"\s+(?:dena|bharna|deni|dene|lagta|lagte|jaata|jata|aata|देना|भरना|लगता|जाता)(?: (?:hota|hoti|होता))?"
    r" (?:hai|hain|है|हैं)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class EachMonth:
    """An entry that comes back: its own words, and the day of the month, 0 where none was named."""

    words: str
    day: int = 0


def read_monthly(text: str) -> EachMonth | None:
    """Read a text of which the user says that it comes each month; None for any other."""
    said = " ".join(text.split()).strip(" .!।")
    found = _EACH.search(said)
    if found is None or "?" in said:
        return None
    named = found["before"] or found["after"]
    day = int(named) if named else 0
    words = " ".join(f"{said[: found.start()]} {said[found.end() :]}".split()).strip(" ,-")
    words = _OWED.sub("", words)
    return EachMonth(words, day) if words and day <= LAST else None
