"""What a message says about GST: the rate, and whether the stated figure already holds the tax.

>>> from parsers.gst import read_gst
>>> read_gst("1,770 incl 18% gst")
(Decimal('18'), True)
>>> read_gst("3000 + gst 18%"), read_gst("5% gst"), read_gst("10% discount")
((Decimal('18'), False), (Decimal('5'), None), (None, None))
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from parsers.text import Text, read_text, word_set

GST_WORDS = word_set("gst cgst sgst igst tax जीएसटी टैक्स जी.एस.टी")
INCLUSIVE = word_set(
    "incl inclusive included including inc include with mila mila milake milakar milaake sahit andar shamil samet ke "
    "saath sath sathe saathe dharun jod सहित मिलाकर मिला समेत साथ शामिल अंदर धरून સાથે সহ serthu sethu kalipi serisi "
    "soho"
)
EXCLUSIVE = word_set(
    "+ plus extra alag additional excl exclusive excluding upar vegla vegli alagse अलग अतिरिक्त ऊपर वेगळा thani veru"
)
NO_GST = ("no", "without", "bina", "nil", "zero", "बिना", "बिन")
_RATE = re.compile(r"(?<![\d.,])(\d{1,2}(?:\.\d{1,2})?)\s*(?:%|percent|per cent|pct|प्रतिशत|टक्के|ટકા)")
RATES = frozenset(
    Decimal(rate) for rate in ["0", "0.1", "0.25", "1", "1.5", "3", "5", "6", "7.5", "12", "14", "18", "28", "40"]
)
_NEAR = 3  # tokens between GST and the word that says whether it is inside


class Gst(NamedTuple):
    """Rate in percent and whether the figure holds the tax, each None when not said; `span` covers the phrase."""

    rate: Decimal | None
    inclusive: bool | None
    span: tuple[int, int] = (0, 0)


def read_gst(text: str) -> tuple[Decimal | None, bool | None]:
    """Read rate and inclusion from a short text."""
    return find_gst(read_text(text))[:2]


def find_gst(text: Text) -> Gst:
    """Find what the message says about GST."""
    words = text.words
    places = [place for place, word in enumerate(words) if word in GST_WORDS]
    rates = [(Decimal(match[1]), match.span()) for match in _RATE.finditer(text.flat)]
    if not places:
        return Gst(None, None)
    first = places[0]
    if first and words[first - 1] in NO_GST:
        return Gst(Decimal(0), None, (text.tokens[first - 1].start, text.tokens[first].end))
    rate, span = next(((rate, span) for rate, span in rates if rate in RATES), (None, None))
    around = words[max(0, first - _NEAR) : places[-1] + _NEAR + 2]
    inclusive = True if INCLUSIVE & set(around) else False if EXCLUSIVE & set(around) else None
    start, end = text.tokens[first].start, text.tokens[places[-1]].end
    if span:
        start, end = min(start, span[0]), max(end, span[1])
    return Gst(rate, inclusive, (start, end))
