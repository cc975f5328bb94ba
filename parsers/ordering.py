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
_COUNTED = word_set("dispatch ship deliver pack load bring arrange keep supply unload")  # orders before a figure only
_NICELY = word_set("please pls plz kindly bhai bhaiya bro sir madam ok okay hey dear now just and boss ji , .")


def orders(words: Sequence[str], roles: Sequence[str]) -> bool:
    """Tell whether the first word that is not mere politeness orders something to be done."""
    first = next((place for place, word in enumerate(words) if word not in _NICELY), None)
    if first is None:
        return False
    return words[first] in _ORDER or (words[first] in _COUNTED and "amount" in roles[first + 1 : first + 2])
