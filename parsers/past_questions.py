"""Questions about what went out and what is owed, told by how their words stand beside each other.

>>> from parsers.past_questions import asks_what_went, is_owed_by_us
>>> asks_what_went("payments made to alankar this year ?".split()), asks_what_went("what went on advertising".split())
(True, True)
>>> asks_what_went("what went wrong".split()), asks_what_went("payments received from alankar ?".split())
(False, False)
>>> is_owed_by_us("hamare upar kis ka udhaar hai".split()), is_owed_by_us("kis ke upar hamara udhaar hai".split())
(True, False)
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from parsers.text import word_set

_PAYMENTS = word_set(
    "payment payments paymnt payout payouts remittance remittances transfers bhugtan purchases spends "
    "amount amounts money cash total भुगतान"
)
_MADE = word_set(
    "made done paid given sent released cleared processed kiya kiye kia hua hue gaya gaye diya diye dile zale thaya "
    "किए किया हुआ हुए दिए"
)
_CAME_IN = word_set("received recieved from got aaya aaye customer customers client clients mila mile due pending")
_ASKED = word_set("what how kya kitna kitne kitni whatever kiti ketla ketlu koto क्या कितना कितने")
_WENT = word_set("went gone goes paid spent")
_GONE = word_set("gaya gayi gaye laga lagi lage uda ude nikla nikle kharch kharcha गया गए लगा लगे खर्च")
_INTO = word_set("on into to towards for in toward")
_WE = word_set("hamare humare hamaare mere apne amara aamchya amchya amader hamari हमारे मेरे अपने आमच्या")
_UPON = word_set("upar uper oopar ooper sir sar mathe mathhe dokyavar upor ऊपर सिर सर माथे")
_US, _ON_US = word_set("hum ham mujh हम मुझ"), word_set("par pe pr upar पर पे ऊपर")
_DEBT = word_set(
    "udhaar udhar udhari udhaari karz karza karja karj baki baaki bakaya dena dene paisa paise rakam bill bills dues "
    "deni hisaab उधार उधारी कर्ज कर्ज़ कर्जा बाकी बकाया देना पैसा पैसे बिल"
)


def asks_what_went(words: Sequence[str]) -> bool:
    """Tell "payments made to X this year?" and "what went on advertising"; whether it is narrowed is not looked at."""
    if not _CAME_IN.isdisjoint(words):
        return False
    made = words[0] in _PAYMENTS and not _MADE.isdisjoint(words[1:]) if words else False
    threes = zip(words, words[1:], words[2:], strict=False)
    gone = any(one in _ASKED and after in _GONE for one, after in pairwise(words))
    return made or gone or any(one in _ASKED and went in _WENT and into in _INTO for one, went, into in threes)


def is_owed_by_us(words: Sequence[str]) -> bool:
    """Tell "hamare upar kitna udhaar hai", "hum par kis ka baki hai": it lies upon us."""
    if _DEBT.isdisjoint(words):
        return False
    return any((one in _WE and on in _UPON) or (one in _US and on in _ON_US) for one, on in pairwise(words))
