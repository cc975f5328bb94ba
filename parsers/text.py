"""One message made ready for the readers: the same length as the original, in lower case, with plain digits and tokens.

Every position in `Text.flat` is the same position in `Text.raw`, so a span found by any reader points into what the
user wrote. A token's `word` is what word tables are looked up with: no nukta, no joiner, no possessive ending.

>>> from parsers.text import read_text
>>> text = read_text("Paid ₹2500upi, कल ५०० रुपये")
>>> [token.word for token in text.tokens]
['paid', '₹', '2500', 'upi', ',', 'कल', '500', 'रुपये']
>>> text.raw[text.tokens[5].start : text.tokens[5].end]
'कल'
>>> read_text("").tokens
()
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple

# Letters and the vowel signs of the Indic blocks, which `\w` does not hold; danda and Indic digits are no letters.
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0963\u0971-\u0dff\u200c\u200d])"
_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"|(?P<word>[a-z]+(?:'[a-z]+)?(?!{_LETTER})|{_LETTER}+)"
    r"|(?P<line>\n)"
    r"|(?P<mark>[^\s])"
)
RUN = re.compile(r"[a-z]+")
_WALA = re.compile(r"(?:w|v)(?:aa?l(?:a|e|i|o|on|aa)|alya)$|वाल(?:ा|े|ी|ों|ो)$")
_SHORTEST_WALA = 6
_NO_WALA = frozenset({"deepawali", "dipawali", "deepavali", "dipavali", "qawwali", "bahubali"})
_SAME = str.maketrans({"‘": "'", "’": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-"})
_SAME |= str.maketrans({"“": '"', "”": '"', "\xa0": " ", "\u202f": " ", "\u2009": " ", "\r": " ", "İ": "i", "×": "x"})
_NOT_PLAIN = re.compile(r"[^\x00-\x7f\u0900-\u0965]")
_DROPPED = str.maketrans({"\u093c": "", "\u200c": "", "\u200d": "", "ँ": "ं", "'": "", "\u0a3c": "", "\u09bc": ""})


class Token(NamedTuple):
    """A word, a number, a line end or a single mark, with its place in the message."""

    word: str
    start: int
    end: int
    kind: str


def _start(token: Token) -> int:
    return token.start


@dataclass(frozen=True, slots=True)
class Text:
    """A message as the readers see it; `words` are the words of `tokens`, `runs` its runs of plain letters.

    A pattern that asks for a whole plain word cannot match where the word is no run: readers save the search.
    """

    raw: str
    flat: str
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    runs: frozenset[str]

    def place_at(self, position: int) -> int:
        """Give the number of the first token that begins at or behind a position."""
        return bisect_left(self.tokens, position, key=_start)

    def cut(self, start: int, end: int) -> str:
        """Give the user's own characters of a span."""
        return self.raw[start:end]


def read_text(raw: str) -> Text:
    """Flatten a message and split it into tokens."""
    flat = flatten(raw)
    tokens: list[Token] = []
    for match in _TOKEN.finditer(flat):
        kind = match.lastgroup or "mark"
        start, end = match.span()
        word = match.group()
        if kind == "number":
            word = word.replace(",", "")
        elif kind == "word":
            if end - start > _SHORTEST_WALA and (cut := _wala(word, raw[start])):
                tokens.append(Token(norm(word[:cut]), start, start + cut, "word"))
                start, word = start + cut, word[cut:]
            if "'" in word or not word.isascii():
                word = norm(word) or word
        tokens.append(Token(word, start, end, kind))
    return Text(raw, flat, tuple(tokens), tuple([token[0] for token in tokens]), frozenset(RUN.findall(flat)))


def flatten(raw: str) -> str:
    """Give the text in lower case with ASCII digits and plain quotes and dashes, at unchanged length."""
    if raw.isascii():
        return raw.lower()
    plain = raw.translate(_SAME)
    flat = _NOT_PLAIN.sub(_plain, plain).lower()
    return flat if len(flat) == len(raw) else "".join(char if len(char) == 1 else "?" for char in map(str.lower, plain))


def _plain(match: re.Match[str]) -> str:
    char = match[0]
    digit = unicodedata.digit(char, None)
    if digit is not None and char.isdecimal():
        return str(digit)
    same = unicodedata.normalize("NFKC", char)
    return same if len(same) == 1 else char


def _wala(word: str, first: str) -> int:
    """Tell where "chaiwala" in small letters parts in two words, 0 when it does not; "Batliwala" is a name."""
    if "al" not in word and "वाल" not in word:
        return 0
    ending = _WALA.search(word)
    return ending.start() if ending and not first.isupper() and word not in _NO_WALA else 0


def norm(word: str) -> str:
    """Give the form of a lower-case word that tables are keyed by.

    >>> norm("friday's"), norm("don't"), norm("हज़ार")
    ('friday', 'dont', 'हजार')
    """
    if word.isascii():
        return word if "'" not in word else word[:-2] if word.endswith("'s") else word.replace("'", "")
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).translate(_DROPPED))


def word_set(words: str) -> frozenset[str]:
    """Give the words of a space-separated table, each in the form that tokens have."""
    words = words.lower()
    plain = words.isascii() and "'" not in words
    return frozenset(words.split() if plain else map(norm, words.split()))
