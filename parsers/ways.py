"""One sum paid in two ways at the end of a sentence: "5000 half cash half upi", "5000, 2000 cash baaki upi".

>>> ways = read_ways("paid Sharma 5000 half cash half upi")
>>> ways.before, [(part.amount, part.mode.value) for part in ways.parts]
('paid Sharma 5000', [(None, 'Cash'), (None, 'UPI')])
>>> [part.amount for part in read_ways("Sharma ko 5000 diye, 2000 cash baaki UPI se").parts]
[Decimal('2000.00'), None]
>>> read_ways("2500 toner, half office half shop") is read_ways("chai 40, auto 120 cash baaki upi") is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from parsers.money import read_amount
from parsers.payment import read_mode
from parsers.split import REST, SplitPart

HALF = r"(?:half|aadha|aadhi|adha|आधा|आधी)"
_SHARE = rf"(?:{HALF}|(?:₹|rs\.?)?\s?\d[\d,]*(?:\.\d+)?\s?(?:k|hazar|hajar)?|{REST.pattern}|the rest)"
_LINK = r"(?:(?:was|is|by|in|via|through|with)\s+)?"
_WORDS = rf"(?!{HALF}\b|{REST.pattern})[^\W\d_]+(?:\s+[^\W\d_]+)?"
_WAY = rf"(?P<{{share}}>{_SHARE})\s+{_LINK}(?P<{{mode}}>{_WORDS})"
_BOTH = re.compile(
    rf"(?<![,;:(\s-])(?:^|[,;:(\s-]+){_WAY.format(share='one', mode='by')}[\s,;&+]+(?:and\s+|aur\s+|और\s+)?"
    rf"{_WAY.format(share='other', mode='via')}[\s.)]*$",
    re.IGNORECASE,
)

_SEVERAL = re.compile(r",(?!\d)|[;&\n]|\b(?:and|aur)\b|और", re.IGNORECASE)  # a list, whose last entry has its own sum


@dataclass(frozen=True, slots=True)
class Ways:
    """The sentence before, and its two ways: two without an amount are halves, one is what the other leaves."""

    before: str
    parts: tuple[SplitPart, SplitPart]


def read_ways(text: str) -> Ways | None:
    """Read in which two ways the sum of a sentence was paid; None when nothing of the kind ends it."""
    found = _BOTH.search(text)
    if found is None:
        return None
    halved, also_halved = (re.fullmatch(HALF, found[one], re.IGNORECASE) is not None for one in ("one", "other"))
    first, second = _part(found["one"], found["by"]), _part(found["other"], found["via"])
    if first is None or second is None or first.mode is second.mode or (also_halved and not halved):
        return None
    before = text[: found.start()].strip(" ,;:-(")
    if halved and second.amount is not None:
        return None
    if not halved and (first.amount is None or _SEVERAL.search(before)):
        return None
    return Ways(before, (first, second))


def _part(share: str, words: str) -> SplitPart | None:
    mode, amount = read_mode(words), read_amount(share)
    return SplitPart(amount.value if amount else None, mode.value) if mode else None
