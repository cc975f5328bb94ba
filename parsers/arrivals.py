"""Who or what came: visitors who were treated, workers, parcels, a customer's advance, and why something was paid.

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
_WORKERS = word_set(
    "mistri mistry plumber electrician mechanic painter carpenter welder technician engineer karigar labour mazdoor "
    "driver wala wale safaiwala मिस्त्री प्लंबर मैकेनिक इलेक्ट्रीशियन कारीगर मजदूर"
)
_ADVANCE = word_set("advance peshgi bayana token booking एडवांस पेशगी बयाना")
_SENT = word_set("diye diya दिए दिया दिये bheja bheje bheji bhej di de jama भेजा भेजे भेज दी जमा")
_NE, _TO = frozenset({"ne", "ने"}), frozenset({"ko", "को", "la", "to"})
_TO_US = word_set("hume humein hamein hame hamen humko hamko mujhe mujhko mereko हमें हमको मुझे मुझको मेरेको amhala mala")
_US = word_set(
    "saanu sanu amne amader amake maaku maku naaku engalukku enakku namage nanage enikku njangalkku amhala aplyala "
    "aaplyala"
)
_GAVE_ABROAD = word_set(
    "ditte dite ditta aapya apya aapyu diyeche diyechen dilen dilo ichharu icharu ichcharu kuduthanga kuduthaanga "
    "kottaru kottru thannu "
    "dile dila pampincharu"
)
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


def came_to_work(words: Sequence[str], first: int) -> bool:
    """Tell "mistri aaya tha fan ka capacitor badla 180 le gaya"; `first` is the verb of coming."""
    return first > 0 and words[first - 1] in _WORKERS


def sends_advance(words: Sequence[str], roles: Sequence[str]) -> bool:
    """Tell "Salma ne order ka 1200 advance bheja", a customer's, from "Raju ko advance diya"."""
    if _ADVANCE.isdisjoint(words) or _SENT.isdisjoint(words) or not _TO.isdisjoint(words):
        return False
    return any(word in _NE and roles[place] in _SUBJECTS for place, word in enumerate(words[1:4]))


def gives_us(words: Sequence[str]) -> bool:
    """Tell "Kulkarni ji ne repair ke 1600 de diye hume" by who gave and to whom."""
    if _SENT.isdisjoint(words) and _GAVE_ABROAD.isdisjoint(words):
        return False
    return not _US.isdisjoint(words) or not (_NE.isdisjoint(words) or _TO_US.isdisjoint(words))
