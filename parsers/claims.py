"""Who owns which characters of a message: every reader claims spans, and this file settles what two readers want.

The order of `PRIORITY` is the whole rule: a phone number is never money, a date is never a quantity. Among claims of
one kind the longer wins, then the earlier.

>>> from parsers.claims import Claim, settle
>>> kept, refused = settle([Claim("money", 5, 15, "9876543210"), Claim("phone", 5, 15, "9876543210")])
>>> [claim.kind for claim in kept], [claim.kind for claim in refused]
(['phone'], ['money'])
>>> settle([])
([], [])
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

PRIORITY = (
    "link",
    "gstin",
    "handle",
    "phone",
    "reference",
    "account",
    "vehicle",
    "bill_number",
    "cheque_number",
    "other_number",
    "date",
    "term",
    "year",
    "clock",
    "percent",
    "size",
    "goods",
    "money",
    "quantity",
)
_RANK = {kind: place for place, kind in enumerate(PRIORITY)}


class Claim(NamedTuple):
    """A reader's wish to own a span. `value` is what it read there."""

    kind: str
    start: int
    end: int
    value: object = None
    rule: str = ""
    score: float = 1.0


def settle(claims: Iterable[Claim]) -> tuple[list[Claim], list[Claim]]:
    """Give the claims that stand, in order of place, and those that lost."""
    wishes = sorted(claims, key=lambda claim: (_RANK[claim.kind], claim.start - claim.end, claim.start))
    taken = bytearray(max((claim.end for claim in wishes), default=0))
    kept: list[Claim] = []
    refused: list[Claim] = []
    for claim in wishes:
        if any(taken[claim.start : claim.end]):
            refused.append(claim)
        else:
            taken[claim.start : claim.end] = b"\1" * (claim.end - claim.start)
            kept.append(claim)
    kept.sort(key=lambda claim: claim.start)
    return kept, refused
