"""Places by their names: the towns, quarters and pilgrim places of India that the word tables know.

>>> from parsers.places import find_places
>>> find_places(("bus", "hisar", "to", "salt", "lake"))
[(1, 1), (3, 4)]
"""

from __future__ import annotations

from collections.abc import Sequence

from parsers.lexicon import Lexicon
from parsers.text import word_set
from parsers.words_place import TOWNS
from parsers.words_place_city import LOCALITIES, LONG_PLACES
from parsers.words_place_script import DEVANAGARI, DEVANAGARI_LONG, OTHER_SCRIPTS

ONE_WORD_PLACES = word_set(" ".join((*TOWNS.values(), *LOCALITIES.values()))) | word_set(
    " ".join((DEVANAGARI, *OTHER_SCRIPTS.values()))
)
_LONG = Lexicon({True: f"{LONG_PLACES}, {DEVANAGARI_LONG}"})
_SIDES = {(side,) for side in ("east", "west", "north", "south", "cantt", "junction", "jn", "district", "ncr")}


def find_places(words: Sequence[str]) -> list[tuple[int, int]]:
    """Find every known place: its first and last token."""
    long = [(hit.first, hit.last) for hit in _LONG.find(words)]
    if ONE_WORD_PLACES.isdisjoint(words):
        return long
    taken = {place for first, last in long for place in range(first, last + 1)}
    single = (place for place, word in enumerate(words) if word in ONE_WORD_PLACES and place not in taken)
    return sorted([*long, *((place, place + (words[place + 1 : place + 2] in _SIDES)) for place in single)])
