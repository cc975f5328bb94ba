"""Whether a message orders something to be done: "pls transfer 4500 to Ravi", "dispatch 30 boxes to Nagpur".

>>> from parsers.ordering import orders
>>> orders(("pls", "transfer", "4500"), ("small", "filler", "amount"))
True
>>> orders(("dispatch", "30", "boxes"), ("thing", "amount", "thing"))
True
>>> orders(("dispatch", "charges", "300"), ("thing", "thing", "amount"))
False
"""

from __future__ import annotations

from collections.abc import Sequence

from parsers.text import word_set
from parsers.words_deal import ORDER

_ORDER = word_set(ORDER)
_COUNTED = word_set(
    "dispatch ship deliver pack load bring arrange keep supply unload hold retain withhold block"
)  # orders before a figure only
_DO = frozenset(
    {
        *(("kar", order) for order in ("do", "de", "dena", "dijiye", "dijiyega", "lo")),
        *((order,) for order in ("kardo", "karo", "kardena", "karna", "krdo", "करो")),
        ("कर", "दो"),
        ("कर", "देना"),
    }
)
_PLEASE = frozenset({"please", "pls", "plz", "kindly"})
_NICELY = word_set("please pls plz kindly bhai bhaiya bro sir madam ok okay hey dear now just and boss ji , .")


def orders(words: Sequence[str], roles: Sequence[str]) -> bool:
    """Tell whether the first word that is not mere politeness orders something to be done."""
    first = next((place for place, word in enumerate(words) if word not in _NICELY), None)
    if first is None:
        return False
    if _told_to_pay(words, roles):
        return True
    if first and words[0] in _PLEASE and roles[first] == "mode":
        return True  # "plz neft 15,000 Gupta Ply"
    return words[first] in _ORDER or (words[first] in _COUNTED and "amount" in roles[first + 1 : first + 2])


def _told_to_pay(words: Sequence[str], roles: Sequence[str]) -> bool:
    """Tell "500 gpay kar do": a way of paying with an order behind it, and nothing that was bought."""
    ordered = any(
        role == "mode" and (words[place + 1 : place + 2] in _DO or words[place + 1 : place + 3] in _DO)
        for place, role in enumerate(roles)
    )
    return ordered and "thing" not in roles and "brand" not in roles
