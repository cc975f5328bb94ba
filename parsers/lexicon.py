"""Word tables and how they are looked up: phrases to values, the longest phrase at each place wins.

A table is written as `{value: "phrase, other phrase, ..."}`; a phrase is one or more words. Roman Hindi has no fixed
spelling, so a word of four letters or more is also found by its sound (`kiraya`, `kirayaa`, `kiraaya`).

>>> from parsers.lexicon import Lexicon
>>> colours = Lexicon({"red": "laal, lal rang", "green": "hara"})
>>> [(hit.value, hit.first, hit.last) for hit in colours.find(("ek", "lal", "rang", "hara"))]
[('red', 1, 2), ('green', 3, 3)]
>>> colours.find(("neela",))
[]
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from parsers.text import read_text

V = TypeVar("V")

SOUND_LENGTH = 4
_SOUNDS = (
    ("ph", "f"), ("sh", "s"), ("th", "t"), ("dh", "d"), ("kh", "k"), ("gh", "g"), ("bh", "b"), ("jh", "j"),
    ("w", "v"), ("z", "j"), ("q", "k"), ("ck", "k"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("ai", "e"), ("ei", "e"),
    ("chh", "ch"), ("au", "o"), ("ou", "o"), ("ya", "a"), ("ye", "e"), ("y", "i"),
)  # fmt: skip


class Hit(NamedTuple, Generic[V]):
    """A phrase found: its value and its first and last token."""

    value: V
    first: int
    last: int


class Lexicon(Generic[V]):
    """A compiled word table."""

    def __init__(self, table: Mapping[V, str] | Iterable[tuple[V, str]], *, by_sound: bool = False) -> None:
        """Compile a table; with `by_sound` long words are also found when spelled otherwise."""
        self._phrases: dict[str, list[tuple[tuple[str, ...], V]]] = {}
        self._sounds: dict[str, str] = {}
        rows = table.items() if isinstance(table, Mapping) else table
        for value, phrases in rows:
            for phrase in phrases.split(","):
                self._add(read_text(phrase.strip().lower()).words, value)
        for entries in self._phrases.values():
            entries.sort(key=lambda entry: -len(entry[0]))
        if by_sound:
            for word in self._phrases:
                if len(word) >= SOUND_LENGTH and word.isascii():
                    self._sounds.setdefault(sound(word), word)

    def _add(self, words: tuple[str, ...], value: V) -> None:
        if words:
            self._phrases.setdefault(words[0], []).append((words[1:], value))

    def __contains__(self, word: str) -> bool:
        """Tell whether the word alone stands in the table."""
        return any(not rest for rest, _ in self._phrases.get(word, ()))

    def get(self, word: str) -> V | None:
        """Give the value of a single word, None when it stands in no row."""
        return next((value for rest, value in self._phrases.get(word, ()) if not rest), None)

    def words(self) -> list[str]:
        """Give every single word of the table."""
        return [word for word, entries in self._phrases.items() if any(not rest for rest, _ in entries)]

    def find(self, words: Sequence[str]) -> list[Hit[V]]:
        """Find all phrases from left to right; a token belongs to one phrase only."""
        hits: list[Hit[V]] = []
        free = 0
        for first, word in enumerate(words):
            if first < free:
                continue
            entries = self._phrases.get(word) or self._by_sound(word)
            for rest, value in entries or ():
                last = first + len(rest)
                if not rest or tuple(words[first + 1 : last + 1]) == rest:
                    hits.append(Hit(value, first, last))
                    free = last + 1
                    break
        return hits

    def _by_sound(self, word: str) -> list[tuple[tuple[str, ...], V]] | None:
        if not self._sounds or len(word) < SOUND_LENGTH or not word.isalpha():
            return None
        same = self._sounds.get(sound(word))
        return self._phrases[same] if same else None


class Tables:
    """Several word tables looked up in one pass; a token may belong to a phrase of each of them.

    >>> tables = Tables({"ask": "how much, how", "show": "show, give"})
    >>> [(name, hit.first, hit.last) for name, hits in tables.find(("how", "much")).items() for hit in hits]
    [('ask', 0, 1)]
    """

    def __init__(self, tables: Mapping[str, str]) -> None:
        """Compile the tables, each written as "phrase, other phrase, ..."."""
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for name, phrases in tables.items():
            for phrase in phrases.split(","):
                words = read_text(phrase.strip().lower()).words
                if words:
                    self._phrases.setdefault(words[0], []).append((words[1:], name))
        for entries in self._phrases.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: Sequence[str]) -> dict[str, list[Hit[str]]]:
        """Find all phrases of all tables from left to right; within a table a token belongs to one phrase."""
        found: dict[str, list[Hit[str]]] = {}
        free: dict[str, int] = {}
        for first, word in enumerate(words):
            for rest, name in self._phrases.get(word, ()):
                last = first + len(rest)
                if free.get(name, 0) <= first and (not rest or tuple(words[first + 1 : last + 1]) == rest):
                    found.setdefault(name, []).append(Hit(name, first, last))
                    free[name] = last + 1
        return found


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """Reduce a roman word to how it sounds, so that spellings of one word fall together.

    >>> sound("kirayaa") == sound("kiraya"), sound("mazdoor") == sound("majdur"), sound("chai") == sound("char")
    (True, True, False)
    """
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    kept = [char for place, char in enumerate(word) if not place or char != word[place - 1]]
    return "".join(kept).rstrip("h") or word
