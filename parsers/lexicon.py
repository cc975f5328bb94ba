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

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import zip_longest
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from parsers.forms import plain_forms
from parsers.text import norm, read_text

V = TypeVar("V")
Entries: TypeAlias = list[tuple[tuple[str, ...], V]]  # what follows the first word of a phrase, and the phrase's value

SOUND_LENGTH = 4
SHORTEST_FORM = 4
_MET = 2048  # words whose phrases are remembered
_SOUNDS = (
    ("ph", "f"), ("sh", "s"), ("th", "t"), ("dh", "d"), ("kh", "k"), ("gh", "g"), ("bh", "b"), ("jh", "j"),
    ("w", "v"), ("z", "j"), ("q", "k"), ("ck", "k"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("ai", "e"), ("ei", "e"),
    ("chh", "ch"), ("au", "o"), ("ou", "o"), ("ya", "a"), ("ye", "e"), ("y", "i"),
)  # fmt: skip


_PARTS_ITSELF = re.compile(r"[wv]a?al(?:a|e|i|o|ya)")  # "chaiwala" is read as two words
_INDIC, _NO_INDIC_WORD = re.compile(r"[\u0900-\u0963\u0971-\u0dff\s]+"), re.compile(r"\d|वाल")


class Hit(NamedTuple, Generic[V]):
    """A phrase found: its value and its first and last token."""

    value: V
    first: int
    last: int


class Lexicon(Generic[V]):
    """A compiled word table."""

    def __init__(self, table: Mapping[V, str] | Iterable[tuple[V, str]], *, by_sound: bool = False) -> None:
        """Compile a table; with `by_sound` a word is also found spelled otherwise, joined or in the plural."""
        self._by_form = by_sound
        self._phrases: dict[str, Entries[V]] = {}
        self._joined: set[str] = set()  # heard as written only: "cc charges" as one word would sound like "charges"
        self._sounds: dict[str, str] | None = None  # made when the first unknown word is heard
        rows = table.items() if isinstance(table, Mapping) else table
        for value, phrases in rows:
            for words in _phrases_of(phrases):
                self._add(words, value)
        if by_sound:
            self._join_pairs()
        for entries in self._phrases.values():
            if len(entries) > 1:
                entries.sort(key=lambda entry: -len(entry[0]))
        self._begun = lru_cache(_MET)(self._begun_alike) if by_sound else self._begun_as_written

    def _add(self, words: tuple[str, ...], value: V) -> None:
        self._phrases.setdefault(words[0], []).append((words[1:], value))

    def _join_pairs(self) -> None:
        """Let a phrase of two roman words also be written as one: "light bill", "lightbill"."""
        two = ((word, rest[0], value) for word, rows in self._phrases.items() for rest, value in rows if len(rest) == 1)
        pairs = [(word + behind, value) for word, behind, value in two]
        for joined, value in pairs:
            if joined not in self._phrases and joined.isascii() and joined.isalpha():
                self._phrases[joined] = [((), value)]
                self._joined.add(joined)

    def __contains__(self, word: str) -> bool:
        """Tell whether the word alone stands in the table."""
        entries = self._phrases.get(word)
        return entries is not None and not entries[-1][0]  # the shortest phrase stands last

    def get(self, word: str) -> V | None:
        """Give the value of a single word, None when it stands in no row."""
        return next((value for rest, value in self._phrases.get(word, ()) if not rest), None)

    def words(self) -> list[str]:
        """Give every single word of the table, without those that were joined from two."""
        return [
            word for word, rows in self._phrases.items() if word not in self._joined and any(not r for r, _ in rows)
        ]

    def find(self, words: Sequence[str]) -> list[Hit[V]]:
        """Find all phrases from left to right; a token belongs to one phrase only."""
        listed, by_form = self._phrases, self._by_form
        if not by_form and listed.keys().isdisjoint(words):
            return []
        hits: list[Hit[V]] = []
        free = 0
        for first, word in enumerate(words):
            if first < free or not (by_form or word in listed):
                continue
            for entries in self._begun(word):
                hit = self._longest(entries, words, first)
                if hit:
                    hits.append(hit)
                    free = hit.last + 1
                    break
        return hits

    def _begun_as_written(self, word: str) -> tuple[Entries[V], ...]:
        """Give the phrases that begin with a word."""
        return (self._phrases[word],) if word in self._phrases else ()

    def _begun_alike(self, word: str) -> tuple[Entries[V], ...]:
        """Give the phrases that begin with a word: as written, then by its sound, then by its plain forms."""
        written = self._begun_as_written(word)
        if len(word) < SHORTEST_FORM or (word.isascii() and not word.isalpha()):
            return written
        same = None if written else self._by_sound(word)
        forms = tuple(self._phrases[form] for form in plain_forms(word) if form in self._phrases)
        return (*written, same, *forms) if same else (*written, *forms)

    def _longest(self, entries: Entries[V], words: Sequence[str], first: int) -> Hit[V] | None:
        begins = words[first + 1][:1] if first + 1 < len(words) else ""  # no form changes the first letter
        for rest, value in entries:
            if not rest or (rest[0][0] == begins and self._goes_on(words, first + 1, rest)):
                return Hit(value, first, first + len(rest))
        return None

    def _goes_on(self, words: Sequence[str], place: int, rest: tuple[str, ...]) -> bool:
        if place + len(rest) > len(words):
            return False
        for listed in rest:
            if words[place] != listed and not (self._by_form and _is_form(words[place], listed)):
                return False
            place += 1
        return True

    def _by_sound(self, word: str) -> Entries[V] | None:
        if len(word) < SOUND_LENGTH or not word.isalpha():
            return None
        if self._sounds is None:
            self._sounds = self._hear()
        heard = sound(word)
        same = self._sounds.get(heard) if len(heard) >= SOUND_LENGTH else None
        return self._phrases[same] if same else None

    def _hear(self) -> dict[str, str]:
        sounds: dict[str, str] = {}
        for word in self._phrases:
            if len(word) >= SOUND_LENGTH and word.isascii() and word not in self._joined:
                sounds.setdefault(sound(word), word)
        return sounds


def _is_form(word: str, listed: str) -> bool:
    return word[0] == listed[0] and len(word) > SOUND_LENGTH and listed in plain_forms(word)


def _phrases_of(row: str) -> Iterator[tuple[str, ...]]:
    """Split a row at its commas into phrases of words as a message is split; plain letters go a short way."""
    for phrase in row.lower().split(","):
        words = phrase.split()
        if phrase.isascii() and "".join(words).isalpha() and not ("al" in phrase and _PARTS_ITSELF.search(phrase)):
            yield tuple(words)
        elif words and _INDIC.fullmatch(phrase) and not _NO_INDIC_WORD.search(phrase):
            yield tuple(map(norm, words))
        elif words:
            yield tuple(token.word for token in read_text(phrase).tokens if token.kind != "line")


class Tables:
    """Several word tables looked up in one pass; a token may belong to a phrase of each of them.

    >>> tables = Tables({"ask": "how much, how", "show": "show, give"})
    >>> [(name, hit.first, hit.last) for name, hits in tables.find(("how", "much")).items() for hit in hits]
    [('ask', 0, 1)]
    """

    def __init__(self, tables: Mapping[str, str]) -> None:
        """Compile the tables, each written as "phrase, other phrase, ..."."""
        self._words: dict[str, list[str]] = {}
        self._phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = {}  # by the first two words
        for name, phrases in tables.items():
            for words in _phrases_of(phrases):
                if len(words) == 1:
                    self._words.setdefault(words[0], []).append(name)
                else:
                    self._phrases.setdefault((words[0], words[1]), []).append((words[2:], name))
        for entries in self._phrases.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, words: Sequence[str]) -> dict[str, list[Hit[str]]]:
        """Find all phrases of all tables from left to right; within a table a token belongs to one phrase."""
        found: dict[str, list[Hit[str]]] = {}
        free: dict[str, int] = {}
        for name, first, last in self._every(tuple(words)):
            if free.get(name, 0) <= first:
                found.setdefault(name, []).append(Hit(name, first, last))
                free[name] = last + 1
        return found

    def _every(self, words: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
        """Give every phrase, at each token the longest first."""
        for first, two in enumerate(zip_longest(words, words[1:], fillvalue="")):
            for rest, name in self._phrases.get(two, ()):
                last = first + 1 + len(rest)
                if words[first + 2 : last + 1] == rest:
                    yield name, first, last
            for name in self._words.get(two[0], ()):
                yield name, first, first


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
