"""One sum for several purposes: "2500 toner, half office half shop", "aadha ghar aadha dukaan".

>>> read_sharing("2500 toner, half office half shop")
Sharing(before='2500 toner', purposes=('office', 'shop'))
>>> read_sharing("900 diesel cash aadha ghar aadha dukaan").purposes
('ghar', 'dukaan')
>>> read_sharing("half litre milk 30") is read_sharing("paid half now 500 rent") is None
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

_HALF = r"(?:half|aadha|aadhi|adha|आधा|आधी)"
_PURPOSE = r"(?:(?:for|the|ka|ke\s+liye)\s+)*(?P<{name}>[^\W\d_]+(?:\s+[^\W\d_]+)?)"
_BOTH = re.compile(
    rf"(?<![,;:(\s-])[,;:(\s-]+{_HALF}\s+{_PURPOSE.format(name='one')}[\s,;&]+(?:and\s+|aur\s+|और\s+)?"
    rf"{_HALF}\s+{_PURPOSE.format(name='other')}[\s.)]*$",
    re.IGNORECASE,
)
PERSONAL = frozenset(["personal", "ghar", "home", "house", "self", "own", "niji", "निजी", "घर"])
PAISA = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Sharing:
    """What was bought, in the words before, and the two purposes that share it."""

    before: str
    purposes: tuple[str, str]


def read_sharing(text: str) -> Sharing | None:
    """Read that two purposes share one sum by halves; None when nothing of the kind is said."""
    found = _BOTH.search(text)
    if found is None or not re.search(r"\d", text[: found.start()]):
        return None
    return Sharing(text[: found.start()].strip(" ,;:-"), (found["one"].strip(), found["other"].strip()))


def is_personal(purpose: str) -> bool:
    """Say whether a purpose is none of the business's.

    >>> is_personal("ghar"), is_personal("office")
    (True, False)
    """
    return not PERSONAL.isdisjoint(purpose.casefold().split())


def halves(total: Decimal) -> tuple[Decimal, Decimal]:
    """Split a sum into two; an odd paisa goes to the first.

    >>> halves(Decimal("2500.01"))
    (Decimal('1250.01'), Decimal('1250.00'))
    """
    second = (total / 2).quantize(PAISA, rounding="ROUND_DOWN")
    return total - second, second
