"""What is told by several words wherever they stand: one word of each list is said, and none that speaks against it.

>>> from parsers.scattered import Scattered
>>> told = Scattered([("remind", "not", "tell inform", "bill payment")])
>>> sorted(told.find(frozenset("please tell me before a payment".split()))), told.find(frozenset(["tell"]))
(['remind'], frozenset())
"""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from parsers.text import word_set


class _Row(NamedTuple):
    name: str
    unless: frozenset[str]
    lists: tuple[frozenset[str], ...]


class Scattered:
    """Rows of a name, the words that speak against it, and the lists of which each must be met; written as text."""

    def __init__(self, rows: Iterable[tuple[str, ...]]) -> None:
        """Compile the rows; the words of a row's shortest list call for it."""
        self._by_word: dict[str, list[_Row]] = {}
        for name, unless, *lists in rows:
            row = _Row(name, word_set(unless), tuple(map(word_set, lists)))
            for word in min(row.lists, key=len):
                self._by_word.setdefault(word, []).append(row)

    def find(self, said: AbstractSet[str]) -> frozenset[str]:
        """Give the names of the rows that a message tells."""
        called = (row for word in self._by_word.keys() & said for row in self._by_word[word])
        return frozenset(row.name for row in called if _is_told(row, said))


def _is_told(row: _Row, said: AbstractSet[str]) -> bool:
    return row.unless.isdisjoint(said) and not any(words.isdisjoint(said) for words in row.lists)
