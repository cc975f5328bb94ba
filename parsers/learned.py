"""What the learned models share: the features of a word, and the form of their files.

File: the number of features (4 bytes, little-endian, like all that follows), their CRC-32s in rising order (4 bytes
each), then the weights of each, as the model has them.
"""

from __future__ import annotations

from array import array
from pkgutil import get_data
from sys import byteorder
from typing import NamedTuple
from zlib import crc32

_PIECES = (4, 5)  # letters


class Learned(NamedTuple):
    """A file's content: the hashes of the features, and their weights behind one another."""

    hashes: array[int]
    weights: bytes


def read_learned(file: str) -> Learned:
    """Read a model, a part of the package as its code is."""
    data = get_data(__package__, file) or bytes(4)
    count = int.from_bytes(data[:4], "little")
    hashes = array("I", data[4 : 4 + 4 * count])
    if byteorder == "big":
        hashes.byteswap()
    return Learned(hashes, data[4 + 4 * count :])


def of_word(word: str) -> list[str]:
    """Give the features of one word: itself and its pieces.

    >>> of_word("liya")
    ['w:liya', '^liy', 'liya', 'iya$', '^liya', 'liya$']
    """
    framed = f"^{word}$"
    return [f"w:{word}", *[framed[at : at + long] for long in _PIECES for at in range(len(framed) - long + 1)]]


def hash_of(feature: str) -> int:
    """Give the number by which a file knows a feature."""
    return crc32(feature.encode("utf-8", "surrogatepass"))
