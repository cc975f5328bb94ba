"""Amounts written out in English: "Rupees One Lakh Thirty Four Thousand Four Hundred Seventy Nine and Fifty Paise
Only".

Words may be glued together or slightly misread by the camera; lakh and crore count as well as million.

>>> read_amount_words("INR Twenty Six Thousand Eight Hundred Twenty Two Only")
Decimal('26822.00')
>>> read_amount_words("One Lakh ThirtyFour Thousand and Fifty Paise only")
Decimal('134000.50')
>>> read_amount_words("Thank you, come again") is None
True
"""

from __future__ import annotations

import re
from decimal import Decimal

from rapidfuzz import fuzz, process

UNITS = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 100, "thousand": 1000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000,
    "crore": 10_000_000, "crores": 10_000_000, "million": 1_000_000,
}  # fmt: skip
PAISE = ("paise", "paisa", "cents", "sen")
RUPEES = ("rupees", "rupee", "inr", "ringgit")
KNOWN = (*UNITS, *SCALES, *PAISE, *RUPEES, "only", "and")


def read_amount_words(text: str) -> Decimal | None:
    """Read the amount that `text` spells out; None when it holds fewer than two number words and no "only"."""
    words = number_words(text)
    count = sum(word in UNITS or word in SCALES for word in words)
    if not count or (count < 2 and "only" not in words and not any(word in RUPEES for word in words)):
        return None
    whole, part = _split_paise(words)
    rupees, paise = _sum(whole), _sum(part)
    return (
        None
        if rupees is None or paise is None or paise > 99
        else (Decimal(rupees) + Decimal(paise) / 100).quantize(Decimal("0.01"))
    )


def number_words(text: str) -> list[str]:
    """The number words of a text in order, cut apart where they are glued, mended where one sign is off."""
    found: list[str] = []
    for token in re.findall(r"[a-z]+", text.lower()):
        if pieces := _pieces(token):
            found += pieces
        elif len(token) >= 5:
            close = process.extractOne(token, KNOWN, scorer=fuzz.ratio, score_cutoff=84)
            found += [close[0]] if close else []
    return found


def _pieces(token: str) -> list[str] | None:
    """Cut a glued token into number words ("lakhsix": lakh and six); None when it does not come out."""
    if not token:
        return []
    for word in KNOWN:
        if token.startswith(word) and (rest := _pieces(token[len(word) :])) is not None:
            return [word, *rest]
    return None


def _split_paise(words: list[str]) -> tuple[list[str], list[str]]:
    """Words before and after the last "and" or "rupees" when paise follow."""
    at = next((i for i, word in enumerate(words) if word in PAISE), None)
    if at is None:
        return words, []
    cut = max((i for i, word in enumerate(words[:at]) if word == "and" or word in RUPEES), default=-1)
    later = words[at + 1 :]
    if any(word in UNITS for word in later) and not any(word in UNITS for word in words[cut + 1 : at]):
        return words[:at], later
    return (words[:cut], words[cut:at]) if cut > 0 else ([], words[:at])


def _sum(words: list[str]) -> int | None:
    """Add units, multiply by scales; None when the words cannot be one number (two units in a row)."""
    total = group = last_unit = 0
    for word in words:
        if word in UNITS:
            value = UNITS[word]
            if last_unit and (last_unit < 20 or value >= 10):
                return None
            group, last_unit = group + value, value
        elif word in SCALES:
            scale, last_unit = SCALES[word], 0
            if scale == 100:
                group = max(group, 1) * 100
            else:
                total, group = total + max(group, 1) * scale, 0
    return total + group
