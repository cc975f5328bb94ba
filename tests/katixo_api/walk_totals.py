"""Walk every paid total from 1.00 to 2,000.00 at five rates: `python -m tests.katixo_api.walk_totals`.

For each rate it says how many totals have an exact base and how many are one paisa off. It ends with 1 when a base was
missed, or a difference is not one paisa, or is not told. Reckoned in whole paise, apart from the code under test.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from decimal import Decimal

from katixo_api.tax import net_of_gross

RATES = (5, 12, 18, 28, 40)
FIRST, LAST = 100, 200_000  # paise


def taxed(base: int, rate: int) -> int:
    """Give the total of a base in paise: two halves of the tax, each rounded half-up."""
    return base + 2 * ((base * rate + 100) // 200)


def reachable(rate: int) -> set[int]:
    """Give every total up to the last that some base has."""
    return {taxed(base, rate) for base in range(LAST + 1)}


def faults(totals: Iterable[int], rate: int, known: set[int]) -> list[str]:
    """List the totals for which the base is not the right one, or for which the difference is not told."""
    return [f"{paid} at {rate} %" for paid in totals if not is_right(paid, rate, known)]


def is_right(paid: int, rate: int, known: set[int]) -> bool:
    """Say whether the base of a paid total is exact where one exists, else one paisa off and told so."""
    net = net_of_gross(Decimal(paid) / 100, Decimal(rate))
    total = taxed(int(net.base * 100), rate)
    told = int(net.difference * 100) == total - paid and net.total == net.base + net.tax == Decimal(total) / 100
    return told and abs(total - paid) == (0 if paid in known else 1)


def main() -> int:
    """Walk all totals at all rates and print what was found."""
    found: list[str] = []
    for rate in RATES:
        known = reachable(rate)
        totals = range(FIRST, LAST + 1)
        wrong = faults(totals, rate, known)
        exact = sum(paid in known for paid in totals)
        share = 100 * (len(totals) - exact) / len(totals)
        print(f"{rate:>2} %: {len(totals)} totals, {exact} exact, {share:.1f} % one paisa off, {len(wrong)} wrong")
        found += wrong
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
