"""Printed figures: amounts of money and plain numbers in one row of a document, with what surrounds them.

Understands Indian and western grouping, the rupee sign and its usual misreadings, "Rs.", "INR", "/-" (also read as
"1-"), "(-)0.24", a comma read for the point, letters read for digits where the rest is clearly an amount. Dates,
times, phone and registration numbers are no figures.

>>> [str(f.value) for f in read_figures("Total  Rs. 1,25,000.50")]
['125000.50']
>>> [str(f.value) for f in read_figures("Less : Round Off (-)0.24   8,5001-")]
['-0.24', '8500.00']
>>> read_figures("Date: 26/10/2026 18:44  Ph 94480 07757  D791615081")
()
>>> [f.is_percent for f in read_figures("CGST @ 2.5%  38.98")]
[True, False]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

PAISA = Decimal("0.01")
LARGEST = Decimal("1000000000")
DIGIT_FOR = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1", "S": "5", "B": "8"})

_NOT_FIGURES = re.compile(
    r"\d{1,4}[/\-.]\d{1,2}[/\-.]\d{2,4}"  # dates
    r"|\d{1,2}[\s\-/.]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-/.,']*\d{2,4}"
    r"|\d{1,2}:\d{2}(?::\d{2})?"  # times
    r"|(?:\+?91[\s-]?)?\b[6-9]\d{4}[\s-]?\d{5}\b"  # mobile phones
    r"|\b0\d{2,4}[\s-]\d{3,8}(?:[\s-]\d{3,4})?\b"  # landlines
    r"|\b\d{2}[A-Z]{5}\d{4}[A-Z][0-9A-Z]{3}\b"  # GSTIN
    r"|\S+@[A-Za-z]\S*\.\S+|\b[xX*]{2,}\d+",
    re.IGNORECASE,
)
_GLUED_TAIL = re.compile(r"(?<=\d{3})[1Il|]-(?!\d)|(?<=\d{3})[1Il|]=(?!\d)")
_LETTERS_FOR_DIGITS = re.compile(
    r"(?<![A-Za-z0-9])(?!S)(?=[\dOolI|SB,]*\d)[\dOolI|SB]{1,3}(?:,[\dOolI|SB]{2,3})*[.][\dOolISB]{2}(?![A-Za-z0-9])"
)
_FIGURE = re.compile(
    r"(?P<minus>\(\s*-\s*\)|-|\((?=[\d,]*\.\d\d\)))?\s*"
    r"(?P<currency>₹|rs\.?|inr|rm|myr|rp\.?|re\.|¥|\$|s(?=\d+\.\d\d\b))?[\s:.]{0,2}(?P<minus2>-)?"
    r"(?<![\d])(?P<number>\d{1,3}(?:,\d{2,3})+(?:[.,]\d{1,3}(?!\d))?|\d+[.]\d{1,4}(?!\d)|"
    r"\d+,\d{2}(?![\d,.])|\d{1,9}(?![\d]))"
    r"\s?(?P<tail>%|/-|/=|cr\b|dr\b|kg\b|gm\b|g\b|ml\b|ltr\b|l\b|pcs?\b|nos?\b)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a row: `start` and `end` in its text; paise and currency tell how much it looks like money."""

    value: Decimal
    text: str
    start: int
    end: int
    has_paise: bool = False
    has_currency: bool = False
    is_percent: bool = False
    has_unit: bool = False

    @property
    def is_money(self) -> bool:
        """Whether it is written the way amounts are."""
        return not self.is_percent and (self.has_paise or self.has_currency or "," in self.text)


def read_figures(text: str) -> tuple[Figure, ...]:
    """Give the figures of a row from left to right."""
    masked = _NOT_FIGURES.sub(lambda m: "~" * len(m.group()), text)
    masked = _GLUED_TAIL.sub("/-", masked)
    masked = _LETTERS_FOR_DIGITS.sub(lambda m: m.group().translate(DIGIT_FOR), masked)
    found = (_figure(match, masked, text) for match in _FIGURE.finditer(masked))
    return tuple(figure for figure in found if figure is not None)


def multiplies_out(figures: Sequence[Figure]) -> bool:
    """Whether a row ends with quantity, price and what they make: "3 x 46.00  138.00".

    >>> multiplies_out(read_figures("3 x 46.00  138.00")), multiplies_out(read_figures("9 5.00 9.00"))
    (True, False)
    """
    values = [figure.value for figure in figures]
    return len(values) >= 3 and values[-3] >= 1 and values[-1] > 0 and values[-3] * values[-2] == values[-1]


def to_money(text: str) -> Decimal:
    """The value of a number as printed; a last comma before two digits is a point.

    >>> to_money("1,008,26"), to_money("2,00,000"), to_money("7.5")
    (Decimal('1008.26'), Decimal('200000.00'), Decimal('7.50'))
    """
    if re.search(r",\d{2}$", text) and "." not in text:
        text = text[:-3] + "." + text[-2:]
    value = Decimal(text.replace(",", ""))
    return value.quantize(PAISA) if len(text.partition(".")[2]) <= 2 else value


def _figure(match: re.Match[str], masked: str, text: str) -> Figure | None:
    """Refuse numbers that are part of a word or of a longer code."""
    number, currency, tail = match["number"], match["currency"], (match["tail"] or "").lower()
    first, last = match.start("number"), match.end("number")
    before, after = masked[first - 1 : first], masked[last : last + 1]
    has_paise = bool(re.search(r"[.,]\d{2,3}$", number) and "." in number) or bool(re.fullmatch(r"\d+,\d{2}", number))
    if not currency and (before.isalpha() or before in "#_~") and before and not has_paise:
        return None
    if not currency and before in "/-" and before and first >= 2 and masked[first - 2].isalnum():
        return None
    if (
        after
        and not tail
        and (after in "~_" or (after.isalpha() and not has_paise) or re.match(r"[/-]\w", masked[last:]))
    ):
        return None
    if (
        currency
        and currency.lower() in ("s", "rm", "rs", "re.")
        and masked[match.start("currency") - 1 : match.start("currency")].isalpha()
    ):
        currency = None
    value = to_money(number)
    if value > LARGEST:
        return None
    negative = bool(match["minus"] or match["minus2"]) and not _is_range(masked, match)
    return Figure(
        -value if negative else value, text[first : match.end()].strip(), first, match.end(),
        has_paise=has_paise, has_currency=bool(currency) or tail in ("/-", "/="), is_percent=tail == "%",
        has_unit=tail not in ("", "%", "/-", "/=", "cr", "dr"),
    )  # fmt: skip


def _is_range(masked: str, match: re.Match[str]) -> bool:
    """A dash after a word is a dash, not a minus sign: "HDFC Bank - 1667"."""
    before = masked[: match.start()].rstrip()
    return bool(before) and before[-1].isalnum() and not match["minus"].startswith("(") if match["minus"] else False
