"""Known names: the user's vendors and customers, found in a message or matched to a name as it was written.

The index is built once and used for many messages; a hundred thousand names are searched in a few milliseconds,
because only names that share a word with the message are compared.

>>> from parsers.party import index_names, match_name
>>> known = index_names(["Sharma Traders", "Mehta Estates"])
>>> match_name("sharma tradrs", known).value
'Sharma Traders'
>>> match_name("Petrol", known) is None
True
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import fuzz

from parsers.drafts import Found
from parsers.lexicon import sound
from parsers.text import read_text, word_set

HONORIFICS = word_set(
    "ji sir sahab saab sahib bhai bhaiya bhaiyya da dada anna akka uncle aunty madam maam mr mrs ms miss shri shree "
    "smt dr ben bhau जी भाई श्री"
)
_ENOUGH = 86.0  # rapidfuzz ratio of two sorted keys
_COMMON = 400  # a word held by more names than this does not select by itself
_LOOKED_AT = 300


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Names with their search keys and, for every word, which names hold it."""

    names: tuple[str, ...]
    keys: tuple[str, ...]
    holders: dict[str, tuple[int, ...]]


def index_names(names: Iterable[str]) -> NameIndex:
    """Prepare names for searching."""
    kept = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    keys: list[str] = []
    holders: dict[str, list[int]] = {}
    for place, name in enumerate(kept):
        words = name_words(name)
        keys.append(" ".join(words))
        for word in set(words):
            holders.setdefault(sound(word), []).append(place)
    return NameIndex(kept, tuple(keys), {word: tuple(places) for word, places in holders.items()})


def name_words(name: str) -> list[str]:
    """Give the words that tell a name from others: no marks, no honorific."""
    words = [token.word for token in read_text(name).tokens if token.kind in ("word", "number")]
    return [word for word in words if word not in HONORIFICS] or words


def match_name(written: str, known: NameIndex) -> Found[str] | None:
    """Find the known name that a written name means, None when none is close enough."""
    words = name_words(written)
    key = " ".join(words)
    best, score = None, _ENOUGH
    for place in _candidates(words, known):
        same = fuzz.ratio(key, known.keys[place], score_cutoff=score)
        if same > score or (same == score and best is None):
            best, score = place, same
    return None if best is None else Found(known.names[best], written, (0, 0), score / 100, "known name")


def _candidates(words: list[str], known: NameIndex) -> list[int]:
    held = sorted((known.holders.get(sound(word), ()) for word in words), key=len)
    seen: dict[int, None] = {}
    for places in held:
        if len(places) > _COMMON and seen:
            break
        seen.update(dict.fromkeys(places[:_LOOKED_AT]))
    return list(seen)
