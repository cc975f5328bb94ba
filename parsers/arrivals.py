"""Who or what came, where no money did: visitors who were treated, parcels, and why something had to be paid.

>>> from parsers.arrivals import came_to_visit, tells_why
>>> came_to_visit("do customer aaye the unke liye chai".split(), ("",) * 7, 2)
True
>>> words = "bus nahi mili to rapido pakda 96".split()
>>> tells_why(words, ("thing", "small", "verb", "small", "brand", "name", "amount"), 2, 2)
True
"""

from __future__ import annotations

from collections.abc import Sequence

from parsers.text import word_set
from parsers.words_deal import FROM
from parsers.words_pair import INCOME, PAYERS

_VISITORS = word_set(PAYERS) | word_set(
    "mehman mehmaan party log sahab saheb officer inspector engineer mistri dost rishtedar mehmano relatives "
    "मेहमान लोग साहब पार्टी"
)
_CLAUSE = frozenset({",", ";", ".", "-", "to", "toh", "isliye", "तो", "इसलिए", "\n", ":"})
_MONEY = word_set(INCOME) | word_set(
    "paise paisa payment payments rupaye rupees rs money cash rakam balance advance fees fee bill bills udhaar "
    "udhar पैसे पैसा पेमेंट रकम रुपये बिल"
)
_FROM, _OF = word_set(FROM), word_set("ki ka ke की का के nu cha chi er s")
_ITSELF = ("receiv", "credit")  # verbs of money
_SUBJECTS = frozenset({"thing", "name", "nobody", "brand"})


def came_to_visit(words: Sequence[str], roles: Sequence[str], first: int) -> bool:
    """Tell "do customer aaye the", people who came, from "customer ka 500 aaye"; `first` is the verb of coming."""
    if not first or _OF.intersection(words[max(0, first - 3) : first]):
        return False
    return words[first - 1] in _VISITORS and tuple(roles[first - 2 : first - 1]) != ("amount",)


def tells_why(words: Sequence[str], roles: Sequence[str], first: int, last: int) -> bool:
    """Tell "bus nahi mili to rapido pakda, 96", a clause about something else, from money that came."""
    if words[first].startswith(_ITSELF):
        return False
    start = next((one + 1 for one in range(first - 1, -1, -1) if words[one] in _CLAUSE), 0)
    end = next((one for one in range(last + 1, len(words)) if words[one] in _CLAUSE), len(words))
    if start == 0 and end == len(words):
        return False
    told = any(roles[one] in ("amount", "mode") or words[one] in _MONEY for one in range(start, end))
    subject = any(roles[one] in _SUBJECTS for one in range(start, first))
    return subject and not told and not _FROM.intersection(words[start:first])
