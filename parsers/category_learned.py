"""What the money was for, by likeness to labelled messages: all words of the sentence speak, none alone.

A linear model over words, pairs of words and pieces of words, with one row of weights a feature, and softmax. It is
trained by `python -m tests.training.category` from the labelled messages and the word tables, and settles what the
tables cannot: a listed word that stands for something else here ("auto se maal mangwaya, kiraya 180" is freight, not
rent), and words that no table has.

File: the number of features (4 bytes, little-endian, like all that follows), their CRC-32s in rising order (4 bytes
each), then for each one a byte a class: its weight in forty-eighths, plus 128.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from math import exp
from pkgutil import get_data
from sys import byteorder
from typing import NamedTuple
from zlib import crc32

from parsers.drafts import Category, Found
from parsers.text import Text

CLASSES = (*Category, None)  # None: the message does not say what for
STEPS, ZERO = 48, 128
FILE = "category_learned.bin"
SURE = 0.8
_WIDTH = len(CLASSES)
_MOST = 250  # features that are added up without a carry from one class to the next
_LANES = int.from_bytes(b"\xff\x00" * (_WIDTH // 2), "little")
_PIECES = (4, 5)  # letters


class Model(NamedTuple):
    """Which row is a feature's, by its hash, and the rows."""

    places: dict[int, int]
    rows: bytes


def likelier(text: Text, first: int, end: int, ruled: Found[Category] | None) -> Found[Category] | None:
    """Give the category that the words from `first` to before `end` are most like, where that is sure; else `ruled`."""
    said = [place for place in range(first, end) if text.tokens[place].kind != "mark"]
    scores = score_words([text.words[place] if text.tokens[place].kind == "word" else "#" for place in said])
    best = scores.index(max(scores))
    category = CLASSES[best]
    if category is None or (ruled and ruled.value == category) or softmax(scores)[best] <= SURE:
        return ruled
    token = text.tokens[max(said, key=lambda one: _speaks(text.words[one], best))]
    span = (token.start, token.end)
    return Found(category, text.cut(*span), span, 0.7, "like labelled messages")


def score_words(words: Sequence[str]) -> list[float]:
    """Give the score of each class; all zero when no feature is known. A number is the word "#"."""
    model = load_model()
    rows = [
        int.from_bytes(model.rows[at : at + _WIDTH], "little")
        for one in hashes(words)[:_MOST]
        if (at := model.places.get(one)) is not None
    ]
    even = sum([row & _LANES for row in rows])
    odd = (sum(rows) - even) >> 8
    none = ZERO * len(rows)
    return [(total - none) / STEPS for pair in zip(_lanes(even), _lanes(odd), strict=True) for total in pair]


def softmax(scores: Sequence[float]) -> list[float]:
    """Turn scores to chances that add up to one."""
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def hashes(words: Sequence[str]) -> list[int]:
    """Give the hash of each feature of a sentence once: its words, its pairs of neighbours, the pieces of its words."""
    found: dict[int, None] = {}
    for word, after in zip_longest(words, words[1:]):
        if word == "#":
            continue
        own, pieces = _of_word(word)
        found[own] = None
        if after:
            found[_hash(f"{word}_{after}")] = None
        found.update(pieces)
    return list(found)


@cache
def load_model() -> Model:
    """Read the model, a part of the package as its code is."""
    data = get_data(__package__, FILE) or b""
    count = int.from_bytes(data[:4], "little")
    hashes = array("I", data[4 : 4 + 4 * count])
    if byteorder == "big":
        hashes.byteswap()
    return Model(dict(zip(hashes, range(0, _WIDTH * count, _WIDTH), strict=True)), data[4 + 4 * count :])


@lru_cache(maxsize=2048)
def _of_word(word: str) -> tuple[int, dict[int, None]]:
    """Give the hash of a word and those of its pieces; words come again and again."""
    framed = f"^{word}$"
    pieces = (framed[at : at + length] for length in _PIECES for at in range(len(framed) - length + 1))
    return _hash(f"w:{word}"), dict.fromkeys(map(_hash, pieces))


def _hash(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass"))


def _lanes(total: int) -> tuple[int, ...]:
    return struct.unpack(f"<{_WIDTH // 2}H", total.to_bytes(_WIDTH, "little"))


def _speaks(word: str, for_class: int) -> int:
    """Give how much a word by itself speaks for a class."""
    model = load_model()
    places = [at for one in hashes([word]) if (at := model.places.get(one)) is not None]
    return sum(model.rows[at + for_class] - ZERO for at in places)
