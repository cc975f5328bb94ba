"""What shows that money has gone out where no verb of paying says so.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.noted import is_given, is_gone
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def signs(text):
...     return Signs(find(read_text(text), date(2026, 11, 20)))
>>> is_gone(signs("2400 gaya hai gas me")), is_given(signs("two thousand to tailor")), is_given(signs("petrol 500"))
(True, True, False)
"""

from __future__ import annotations

from parsers.signs import Signs
from parsers.text import word_set

_GONE = word_set("gaya gaye gayi gya gye nikal nikle lag lage udd ud गया गए गये लग लगे")
_WHO = frozenset({"nobody", "name"})
_PRODUCT = "quantity times price"
_SURE_NAME = 0.6


def is_gone(signs: Signs) -> bool:
    """Tell "2400 gaya hai gas me", "700 nikal gaye puncture me": money that went, and into what."""
    if signs.asks or len(signs.found.amounts) != 1 or not signs.strongest:
        return False
    behind = signs.words[signs.found.amounts[0].last + 1 :][:3]
    if behind[:1] == ("le",) and _GONE.intersection(behind) and "nobody" in signs.roles:
        return True  # "mistri 180 le gaya"
    return bool(_GONE.intersection(behind)) and bool({"me", "mein", "में", "pe", "par"} & set(signs.words))


def is_given(signs: Signs) -> bool:
    """Tell "two thousand to tailor", "mazdoor ko 300": an amount beside whom it went to, without a verb."""
    words, roles = signs.words, signs.roles
    for place, word in enumerate(words[:-1]):
        if word == "to" and place and roles[place - 1] == "amount" and roles[place + 1] in _WHO:
            return True
        if word in ("ko", "को") and place and roles[place - 1] in _WHO and roles[place + 1] == "amount":
            return True
    return False


def is_reckoned(signs: Signs) -> bool:
    """Tell "Refiled fire extingushers (6x350); SafeGuard Fire, upi": a product, a firm and a way of paying."""
    reckoned = any(amount.rule == _PRODUCT for amount in signs.found.amounts)
    return reckoned and signs.has_mode and any(payee.score >= _SURE_NAME for payee in signs.payees)
