"""Names with the ending "to him" written on them: "रमेशला 500 दिले", "રમેશભાઈને 800 આપ્યા", "Muruganukku 500 kuduthen".

The ending counts only with a verb of giving in its language, right before a figure or what the money was for.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.glued_names import glued_names
>>> from parsers.names import Names
>>> from parsers.text import read_text
>>> def given(text):
...     return [payee.name for payee in glued_names(Names(find(read_text(text), date(2026, 11, 20))))]
>>> given("रमेशला 500 दिले"), given("Rameshku 500 kuduthen"), given("मजूराला 500 दिले"), given("kamala 500 dile")
(['रमेश'], ['Ramesh'], [], [])
"""

from __future__ import annotations

from collections.abc import Iterator

from parsers.capitals import BUSINESS_WORDS
from parsers.category import find_categories
from parsers.names import Names, Payee
from parsers.plain_names import PEOPLE
from parsers.text import read_text, word_set
from parsers.words_party import NOBODY
from parsers.words_payee import CASED_HONORIFICS, GLUED, GLUED_SOURCES, WAGES

_ENDINGS = {language: tuple(endings.split()) for language, endings in GLUED.items()}
_NOBODY, _WAGES, _CASED = word_set(NOBODY.replace(",", " ")), word_set(WAGES), word_set(CASED_HONORIFICS)
_NEXT = frozenset({"amount", "thing", "mark"})
_STEM, _LONG = 3, 6  # letters
_SOURCES = tuple(GLUED_SOURCES.split())


def glued_names(names: Names) -> Iterator[Payee]:
    """Give every name that bears such an ending, without it."""
    yield from _sources(names)
    endings = tuple(
        one for hit in names.found.verbs if hit.value[0] == "paid" for one in _ENDINGS.get(hit.value[1], ())
    )
    for place, word in enumerate(names.words[:-1] if endings else ()):
        if word in _CASED and place:
            yield from names.backward(place, 0.9, "title with its ending")
        if not word.endswith(endings):
            continue
        ending = max((one for one in endings if word.endswith(one)), key=len)
        if names.roles[place] == "name" and _is_given(names, place, word.removesuffix(ending)):
            written = names.cut(place, place)
            yield Payee(written[: -len(ending)], place, place, 0.9, "name with its ending")


def _sources(names: Names) -> Iterator[Payee]:
    """Give a firm with "from" written on it: "પટેલ સ્ટોર્સમાંથી"."""
    for place, word in enumerate(names.words):
        if not place or len(word) <= _LONG or not word.endswith(_SOURCES):
            continue
        ending = next(one for one in _SOURCES if word.endswith(one))
        if word.removesuffix(ending) in BUSINESS_WORDS and names.roles[place - 1] in ("name", "brand", "place"):
            first = place - 1
            while first and names.roles[first - 1] in ("name", "brand"):
                first -= 1
            yield Payee(names.cut(first, place)[: -len(ending)], first, place, 0.9, "firm with its ending")


def _is_given(names: Names, place: int, stem: str) -> bool:
    """Tell a name from a trade or a thing, and from a name that merely ends so ("Kamala")."""
    if len(stem) < _STEM or names.words[place] in PEOPLE or stem in _NOBODY or stem[:-1] in _NOBODY:
        return False
    if stem not in PEOPLE and find_categories(read_text(stem)):
        return False  # a trade or a thing
    named = stem in PEOPLE or names.is_title(place) or not stem.isascii()
    return named and (names.roles[place + 1] in _NEXT or names.words[place + 1] in _WAGES)
