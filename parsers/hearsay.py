"""Talk that holds figures and is no entry: other people's lives, addresses, what is missing, money put into a box.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.hearsay import goes_into_box, is_address, is_gossip, is_short_of
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> def signs(text):
...     return Signs(find(read_text(text), date(2026, 11, 20)))
>>> goes_into_box(signs("petty cash me 3000 dale")), goes_into_box(signs("petty cash me se 300 ki chai"))
(True, False)
>>> is_gossip(signs("uske bete ki shaadi me 20 lakh laga")), is_gossip(signs("shaadi me gift 2100 diya"))
(True, False)
>>> is_address(signs("flat 402, Green Park, 411038")), is_address(signs("flat 402 painting 9000"))
(True, False)
>>> is_short_of(signs("15 chairs broken, 3 missing")), is_short_of(signs("15 chairs repair 1500"))
(True, False)
"""

from __future__ import annotations

from itertools import pairwise

from parsers.signs import Signs
from parsers.text import word_set
from parsers.words_function import FROM_AFTER
from parsers.words_hearsay import (
    ADDRESS,
    COMING,
    COUNTED_PEOPLE,
    HAPPENED,
    INTO,
    KEPT_IN,
    LIVES,
    OTHERS,
    PUT,
    SHORT_OF,
)
from parsers.words_money import UNITS

_FETCHED = word_set(
    "laya laye laaya laaye lae lekar liye lia le nikale nikaale nikal nikaal nikala nikaala nikali निकाल निकाला "
    "निकाले लाए लाया लिए निकाले lavya aanle dekar"
)
_KEPT_IN, _INTO, _PUT, _OTHERS, _LIVES = map(word_set, (KEPT_IN, INTO, PUT, OTHERS, LIVES))
_HAPPENED, _ADDRESS, _SHORT, _PEOPLE, _COMING = map(word_set, (HAPPENED, ADDRESS, SHORT_OF, COUNTED_PEOPLE, COMING))
_LEAST_PIN, _MOST_PIN, _TWO, _FEW = 110_000, 859_999, 2, 60
_STRONG = 20  # strength from which goods are named
_PLAIN = "plain figure"
_ENDINGS = frozenset({"kiya", "kiye", "apan", "hai", "है", "diye", "diya", "दिए", "दिया"})
_TOLD = frozenset({"thing", "name", "brand", "nobody"})
_HANDED = frozenset({"ko", "को", "to", "ka", "ki", "का", "की", "liye"})


def goes_into_box(signs: Signs) -> bool:
    """Tell money put into our own box or account ("petty cash me 3000 dale") from money out of it."""
    words = signs.words
    if not words or _PUT.isdisjoint(words) or (words[-1] not in _PUT and words[-1] not in _ENDINGS):
        return False
    bought = (hit for hit in signs.found.categories if signs.words[hit.last] not in _KEPT_IN | _PUT)
    if signs.word_set & _HANDED or not signs.found.amounts or any(hit.value.strength >= _STRONG for hit in bought):
        return False
    return any(
        word in _KEPT_IN and words[place + 1] in _INTO and words[place + 2] not in FROM_AFTER
        for place, word in enumerate(words[:-2])
    )


def is_gossip(signs: Signs) -> bool:
    """Tell what other people have, earn and lose from what we paid."""
    said = signs.word_set
    return bool(said & _OTHERS and said & _LIVES and said & _HAPPENED) and not (signs.has_mode or signs.has_bill)


def is_address(signs: Signs) -> bool:
    """Tell "flat 402, Green Park, 411038": the figure is a pin code."""
    pins = [one for one in signs.found.amounts if one.rule == _PLAIN and _LEAST_PIN <= one.value <= _MOST_PIN]
    return bool(pins) and len(signs.word_set & _ADDRESS) >= _TWO and not (signs.buys or signs.has_mode)


def is_short_of(signs: Signs) -> bool:
    """Tell "15 chairs broken, 3 missing", "godown me 35 drum pade hai" from prices."""
    amounts = signs.found.amounts
    if not signs.word_set & _SHORT or not amounts or signs.pays or signs.has_mode:
        return False
    counted = {one.last + 1 for one in amounts if one.rule == _PLAIN and one.value < _FEW}
    if len(counted) < len(amounts):
        return False
    behind = [place for place in sorted(counted) if place < len(signs.words)]
    return bool(behind) and any(
        signs.roles[place] == "thing" or signs.words[place] in UNITS | _SHORT for place in behind
    )


def counts_people(signs: Signs) -> bool:
    """Tell "shaadi me 300 mehmaan aayenge", how many come, from what they cost."""
    amounts = signs.found.amounts
    if len(amounts) != 1 or amounts[0].rule != _PLAIN or signs.has_mode:
        return False
    behind = set(signs.words[amounts[0].last + 1 : amounts[0].last + 2])
    return bool(behind & _PEOPLE and signs.word_set & _COMING)


def comes_from_bank(signs: Signs) -> bool:
    """Tell "bank se 5000 laye", cash fetched for the box, from what was paid out of the bank."""
    words = signs.words
    if not signs.word_set & _FETCHED or not signs.found.amounts:
        return False
    told = (word for word, role in zip(words, signs.roles, strict=True) if role in _TOLD and word not in _FETCHED)
    return not any(told) and any(one in _KEPT_IN and after in FROM_AFTER for one, after in pairwise(words))


def is_score(signs: Signs) -> bool:
    """Tell "456/500", so many out of so many, from money."""
    amounts = signs.found.amounts
    if len(amounts) < _TWO or signs.buys or signs.has_mode:
        return False
    return any(
        one.rule == two.rule == _PLAIN and signs.words[one.last + 1 : two.first] == ("/",)
        for one, two in pairwise(amounts)
    )
