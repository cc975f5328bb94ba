"""What the money was for, by likeness to labelled messages: all words of the sentence speak, none alone.

A linear model over words, pairs of words and pieces of words, with one row of weights a feature, and softmax. It is
trained by `python -m tests.training.category` from the labelled messages and the word tables, and settles what the
tables cannot: a listed word that stands for something else here ("auto se maal mangwaya, kiraya 180" is freight, not
rent), and words that no table has.

Weights in the file (`learned`): for each feature a byte a class, in forty-eighths, plus 128.
"""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from math import exp
from typing import NamedTuple

from parsers.drafts import Category, Found
from parsers.learned import Learned, hash_of, of_word, read_learned
from parsers.text import Text

CLASSES = (*Category, None)  # None: the message does not say what for
STEPS, ZERO = 48, 128
FILE = "category_learned.bin"
SURE = 0.5  # the chance of a category where the tables say none, or only guess at a misspelled word
LEAD = 6.0  # the logarithm of how many times likelier than what the tables say
GUESSED = "category word misspelled"  # the rule of what the tables only guess
LEARNED = "like labelled messages"  # the rule of what is found so
_WIDTH = len(CLASSES)
_LANES = f"<{_WIDTH}I"


class Rows(NamedTuple):
    """Where the rows of some features begin, and what they add up to, four bytes a class."""

    places: tuple[int, ...]
    total: int


_NO_ROWS = Rows((), 0)


def likelier(text: Text, first: int, end: int, ruled: Found[Category] | None) -> Found[Category] | None:
    """Give the category that the words from `first` to before `end` are most like, where it leads far; else `ruled`."""
    said = [place for place in range(first, end) if text.tokens[place].kind != "mark"]
    scores = score_words([text.words[place] if text.tokens[place].kind == "word" else "#" for place in said])
    best = scores.index(max(scores))
    category = CLASSES[best]
    if category is None or (ruled and ruled.value == category):
        return ruled
    if ruled and ruled.rule != GUESSED:
        if scores[best] - scores[CLASSES.index(ruled.value)] <= LEAD:
            return ruled
    elif softmax(scores)[best] <= SURE:
        return ruled
    token = text.tokens[max(said, key=lambda one: _speaks(text.words[one], best))]
    span = (token.start, token.end)
    return Found(category, text.cut(*span), span, 0.7, LEARNED)


def score_words(words: Sequence[str]) -> list[float]:
    """Give the score of each class; all zero when no feature is known. A number is the word "#"."""
    known: set[int] = set()
    total = 0
    for places, added in _rows(words):
        total += added if known.isdisjoint(places) else _add_up(set(places) - known)
        known.update(places)
    none = ZERO * len(known)
    return [(one - none) / STEPS for one in struct.unpack(_LANES, total.to_bytes(4 * _WIDTH, "little"))]


def softmax(scores: Sequence[float]) -> list[float]:
    """Turn scores to chances that add up to one."""
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def features(words: Sequence[str]) -> list[str]:
    """Give each feature of a sentence once: its words, its pairs of neighbours, the pieces of its words."""
    found: dict[str, None] = {}
    for word, after in zip_longest(words, words[1:]):
        if word != "#":
            own, *pieces = of_word(word)
            pair = [_pair(word, after)] if after else []
            found.update(dict.fromkeys((own, *pair, *pieces)))
    return list(found)


@cache
def load_model() -> Learned:
    """Read the model."""
    return read_learned(FILE)


def _rows(words: Sequence[str]) -> Iterator[Rows]:
    """Give the known rows of each word and of each pair of neighbours."""
    for word, after in zip_longest(words, words[1:]):
        if word != "#":
            yield _rows_of_word(word)
            if after:
                yield _rows_of_pair(word, after)


@lru_cache(maxsize=2048)
def _rows_of_word(word: str) -> Rows:
    places = tuple({place for feature in of_word(word) if (place := _place_of(feature)) is not None})
    return Rows(places, _add_up(places)) if places else _NO_ROWS


@lru_cache(maxsize=2048)
def _rows_of_pair(word: str, after: str) -> Rows:
    place = _place_of(_pair(word, after))
    return _NO_ROWS if place is None else Rows((place,), _add_up((place,)))


def _pair(word: str, after: str) -> str:
    return f"{word}_{after}"


def _place_of(feature: str) -> int | None:
    """Give where the row of a feature begins, None when the model does not know it."""
    hashes, wanted = load_model().hashes, hash_of(feature)
    at = bisect_left(hashes, wanted)
    return at * _WIDTH if at < len(hashes) and hashes[at] == wanted else None


def _add_up(places: Iterable[int]) -> int:
    """Add up rows, each byte spread over four."""
    rows, total = load_model().weights, 0
    for place in places:
        spread = bytearray(4 * _WIDTH)
        spread[::4] = rows[place : place + _WIDTH]
        total += int.from_bytes(spread, "little")
    return total


def _speaks(word: str, for_class: int) -> int:
    """Give how much a word by itself speaks for a class."""
    rows = load_model().weights
    return sum(rows[place + for_class] - ZERO for place in _rows_of_word(word).places)
