"""One sum paid in several ways: "bill 8000, 3000 cash baaki UPI".

A piece of the message that names a way of payment is a part of the sum; "baaki", "rest" and their like are what the
other parts leave; a figure without a way of payment is the sum itself.

>>> split = read_split("bill 8000, 3000 cash baaki UPI")
>>> split.total, [(part.amount, part.mode.value) for part in split.parts]
(Decimal('8000.00'), [(Decimal('3000.00'), 'Cash'), (None, 'UPI')])
>>> [part.amount for part in read_split("paid Sharma bill 2000 cash and 500 upi").parts]
[Decimal('2000.00'), Decimal('500.00')]
>>> read_split("chai 40 cash") is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from parsers.drafts import PaymentMode
from parsers.money import read_amount
from parsers.payment import read_mode

REST = re.compile(r"\b(?:baaki|baki|bakaya|bacha|rest|remaining|balance|remainder)\b|बाकी|बाक़ी|बचा|शेष", re.IGNORECASE)
BREAK = re.compile(
    r"[;+&\n]|,(?!\d{2,3}(?:,|\b))|\b(?:and|aur|then|phir)\b|और|(?=\b(?:baaki|baki|rest|remaining)\b)|(?=बाकी)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SplitPart:
    """One way of payment; an amount of None is what the other parts leave."""

    amount: Decimal | None
    mode: PaymentMode


@dataclass(frozen=True, slots=True)
class Split:
    """A sum, when it was said, and the ways in which it was paid: at least two."""

    total: Decimal | None
    parts: tuple[SplitPart, ...]


def read_split(text: str) -> Split | None:
    """Read how one sum was paid in several ways; None when it was not."""
    total: Decimal | None = None
    parts: list[SplitPart] = []
    for piece in _pieces(text):
        amount, mode = read_amount(piece), read_mode(piece)
        is_rest = REST.search(piece) is not None
        if mode and (amount or is_rest):
            parts.append(SplitPart(amount.value if amount and not is_rest else None, mode.value))
        elif amount and total is None and not parts:
            total = amount.value
    modes = {part.mode for part in parts}
    rests = sum(part.amount is None for part in parts)
    if len(parts) < 2 or len(modes) < len(parts) or rests > 1:
        return None
    return Split(total, tuple(parts))


def _pieces(text: str) -> list[str]:
    """Break a message where a new part begins; after a figure with its way of payment, the next figure begins one."""
    rough = [piece.strip() for piece in BREAK.split(text) if piece and piece.strip()]
    return [part for piece in rough for part in _by_figure(piece)]


def _by_figure(piece: str) -> list[str]:
    """Break "bill 8000 3000 cash" between its two figures."""
    figures = list(re.finditer(r"(?<![\w.,/-])\d[\d,]*(?:\.\d+)?\s?(?:k|lakh|hazar|hajar)?\b", piece, re.IGNORECASE))
    if len(figures) < 2:
        return [piece]
    cuts = [0, *(figure.start() for figure in figures[1:]), len(piece)]
    return [piece[first:last].strip() for first, last in pairwise(cuts)]
