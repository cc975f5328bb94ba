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
from collections.abc import Iterator, Sequence
from functools import cache
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
    words = [text.words[place] if text.tokens[place].kind == "word" else "#" for place in _said(text, first, end)]
    chances = weigh_words(words)
    best = max(range(_WIDTH), key=chances.__getitem__)
    category = CLASSES[best]
    if category is None or chances[best] <= SURE or (ruled and ruled.value == category):
        return ruled
    place = max(_said(text, first, end), key=lambda one: _speaks(text.words[one], best))
    token = text.tokens[place]
    span = (token.start, token.end)
    return Found(category, text.cut(*span), span, 0.7, "like labelled messages")


def weigh_words(words: Sequence[str]) -> list[float]:
    """Give the chance of each class; all alike when no feature is known. A number is the word "#"."""
    model = load_model()
    rows = [row for feature in list(features(words))[:_MOST] if (row := _row(model, feature)) is not None]
    even = sum(row & _LANES for row in rows)
    odd = sum((row >> 8) & _LANES for row in rows)
    return softmax(
        [(total - ZERO * len(rows)) / STEPS for pair in zip(_lanes(even), _lanes(odd), strict=True) for total in pair]
    )


def softmax(scores: Sequence[float]) -> list[float]:
    """Turn scores to chances that add up to one."""
    top = max(scores)
    parts = [exp(score - top) for score in scores]
    total = sum(parts)
    return [part / total for part in parts]


def features(words: Sequence[str]) -> Iterator[str]:
    """Give each feature of a sentence once: its words, its pairs of neighbours, the pieces of its words."""
    found: dict[str, None] = {}
    for word, after in zip_longest(words, words[1:]):
        if word == "#":
            continue
        found[f"w:{word}"] = None
        if after:
            found[f"{word}_{after}"] = None
        framed = f"^{word}$"
        for length in _PIECES:
            found.update(dict.fromkeys(framed[at : at + length] for at in range(len(framed) - length + 1)))
    yield from found


@cache
def load_model() -> Model:
    """Read the model, a part of the package as its code is."""
    data = get_data(__package__, FILE) or b""
    count = int.from_bytes(data[:4], "little")
    hashes = array("I", data[4 : 4 + 4 * count])
    if byteorder == "big":
        hashes.byteswap()
    return Model(dict(zip(hashes, range(0, _WIDTH * count, _WIDTH), strict=True)), data[4 + 4 * count :])


def _row(model: Model, feature: str) -> int | None:
    at = model.places.get(crc32(feature.encode("utf-8", "surrogatepass")))
    return None if at is None else int.from_bytes(model.rows[at : at + _WIDTH], "little")


def _lanes(total: int) -> tuple[int, ...]:
    return struct.unpack(f"<{_WIDTH // 2}H", total.to_bytes(_WIDTH, "little"))


def _said(text: Text, first: int, end: int) -> list[int]:
    return [place for place in range(first, end) if text.tokens[place].kind != "mark"]


def _speaks(word: str, for_class: int) -> int:
    """Give how much a word by itself speaks for a class."""
    model = load_model()
    rows = [row for feature in features([word]) if (row := _row(model, feature)) is not None]
    return sum(((row >> (8 * for_class)) & 0xFF) - ZERO for row in rows)
