"""How Katixo adds tax, and the base that makes its taxed total equal what was paid.

The server rounds half-up to two places and taxes an expense as CGST + SGST, each half rate rounded apart
(openapi.yaml, x-rounding). So about one total in seven at 18 % has no exact base. A bill from another state gets IGST,
rounded once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TypeAlias

PAISA = Decimal("0.01")
Taxing: TypeAlias = Callable[[Decimal, Decimal], Decimal]  # base, rate in percent -> tax


@dataclass(frozen=True, slots=True)
class NetOfGross:
    """A base with the tax and total that the server makes of it; `difference` is total minus what was paid."""

    base: Decimal
    tax: Decimal
    total: Decimal
    difference: Decimal


def same_state_tax(base: Decimal, rate_percent: Decimal) -> Decimal:
    """Give CGST + SGST on a base, each half rounded half-up to paise.

    >>> same_state_tax(Decimal("100.05"), Decimal(18))
    Decimal('18.00')
    """
    half = (base * rate_percent / 200).quantize(PAISA, ROUND_HALF_UP)
    return half + half


def other_state_tax(base: Decimal, rate_percent: Decimal) -> Decimal:
    """Give IGST on a base, rounded half-up to paise.

    >>> other_state_tax(Decimal("100.05"), Decimal(18))
    Decimal('18.01')
    """
    return (base * rate_percent / 100).quantize(PAISA, ROUND_HALF_UP)


def net_of_gross(paid: Decimal, rate_percent: Decimal, *, taxing: Taxing = same_state_tax) -> NetOfGross:
    """Find the base whose taxed total equals the paid total, else the nearest one.

    >>> net_of_gross(Decimal("2950.00"), Decimal(18)).base
    Decimal('2500.00')
    >>> abs(net_of_gross(Decimal("1.11"), Decimal(18)).difference)
    Decimal('0.01')
    """
    middle = (paid * 100 / (100 + rate_percent)).quantize(PAISA, ROUND_HALF_UP)
    bases = [middle + shift * PAISA for shift in (0, -1, 1)]
    tries = [_taxed(base, taxing(base, rate_percent), paid) for base in bases]
    return min(tries, key=lambda one: abs(one.difference))


def _taxed(base: Decimal, tax: Decimal, paid: Decimal) -> NetOfGross:
    return NetOfGross(base, tax, base + tax, base + tax - paid)
