"""Whether somebody handed us a bill: "X sent their bill", "has given the bill", "bill de gaya"; no money was given.

>>> from parsers.handing import hands_their_bill
>>> def handed(text):
...     return hands_their_bill(tuple(text.split()))
>>> handed("vidarbha traders has given the bill for feb"), handed("apollo sent their invoice")
(True, True)
>>> handed("we have given the bill to hotel"), handed("has given 500 for the bill")
(False, False)
"""

from __future__ import annotations

from itertools import pairwise

from parsers.text import word_set

_HANDED = word_set(
    "given gave sent raised issued submitted handed shared mailed emailed forwarded delivered dropped brought "
    "presented left put billed"
)
_BETWEEN = word_set("us me over in out up the a an their its his her this that new final monthly gst tax two our")
_BILL = word_set("bill bills invoice invoices inv challan challans बिल")
_OURSELVES = word_set(
    "i we our my hum ham humne maine main mai हम मैं हमने मैंने ko को staff customer customers client clients"
)
_HANDED_HINDI = word_set(
    "diya dia bheja bheji bhej de pakdaya pakda thamaya thama lagaya chhoda दिया भेजा भेज दे थमाया पकड़ाया"
)
_CAME_ABOUT = frozenset({"bana", "banaa", "bna", "hua", "बना", "हुआ"})
_ORDERED = word_set("do de dena dijiye ke kar lo diya दो देना के दिया")
_GAP = 4  # words from the verb to the bill


def hands_their_bill(words: tuple[str, ...]) -> bool:
    """Tell what was handed, behind whoever did it: the bill stands right behind the verb and its small words."""
    if _hands_in_hindi(words):
        return True
    for place, word in enumerate(words):
        if word == "billed" and place and words[place + 1 : place + 2] in (("us",), ("me",)):
            return True
        if word not in _HANDED or not place or not _OURSELVES.isdisjoint(words[:place]):
            continue
        behind = next((one for one in words[place + 1 : place + 1 + _GAP] if one not in _BETWEEN), "")
        if behind in _BILL and not _is_passed_on(words[place:]):
            return True
    return False


def _hands_in_hindi(words: tuple[str, ...]) -> bool:
    """Tell "Shree Agencies ne bill diya", "ने बिल भेजा" from "ne bill bhara", which paid it."""
    for place, (one, after) in enumerate(pairwise(words)):
        if one in _BILL and after in _HANDED_HINDI and not {"ne", "ने"}.isdisjoint(words[:place]):
            return _OURSELVES.isdisjoint(words[:place])
    return False


def _is_passed_on(words: tuple[str, ...]) -> bool:
    """Tell "sent bill to Apollo" from "sent the bill to us, to be paid by friday"."""
    ways = pairwise(words)
    return any(one == "to" and after not in ("be", "us", "me", "pay", "clear", "settle") for one, after in ways)


def bill_was_made(words: tuple[str, ...]) -> bool:
    """Tell "Yadav Dairy ka july ka bill bana 18,640": it came about, nobody orders it."""
    for place, word in enumerate(words[:-1]):
        if word in _BILL and words[place + 1] in _CAME_ABOUT:
            following = words[place + 2 : place + 3]
            return words[max(0, place - 1) : place] != ("ko",) and not _ORDERED.intersection(following)
    return False
