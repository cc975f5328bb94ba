"""Number words to numbers: "saadhe teen hazaar", "two hundred fifty", "2 lakh 50 hazaar", "ढाई हजार".

A numeral starts at a token and runs as far as it makes sense; digits may stand where a word may.

>>> from parsers.numerals import read_numeral
>>> from parsers.text import read_text
>>> read_numeral(read_text("saadhe teen hazaar ka kaam").tokens, 0)
Numeral(value=Decimal('3500.0'), last=2, worded=True, scaled=True)
>>> read_numeral(read_text("1.5 lac machine").tokens, 0).value
Decimal('150000.0')
>>> read_numeral(read_text("sava teen sau").tokens, 0).value
Decimal('325.00')
>>> read_numeral(read_text("petrol").tokens, 0) is None
True
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from parsers.lexicon import SOUND_LENGTH, sound
from parsers.text import Token, read_text
from parsers.words_number import ALONE, DOUBTFUL, PART, ROUND, SCALE, SMALL


class Numeral(NamedTuple):
    """A number in words, digits or both. `last` is its last token; `scaled` when a hundred or more was named."""

    value: Decimal
    last: int
    worded: bool
    scaled: bool


def _flip(table: dict[int, str] | dict[str, str]) -> dict[str, str]:
    return {read_text(word.strip()).words[0]: str(key) for key, words in table.items() for word in words.split(",")}


_SMALL = {word: int(value) for word, value in _flip(SMALL).items()}
_SCALE = {word: int(value) for word, value in _flip(SCALE).items()}
_ROUND = {word: int(value) for word, value in _flip(ROUND).items()}
_PART = _flip(PART)
_HEARD = {sound(word): value for word, value in _SMALL.items() if word.isascii() and len(word) >= SOUND_LENGTH}
_SHORT = {"k": 1000, "l": 100_000}
NUMBER_WORDS = frozenset(_SMALL) | frozenset(_SCALE) | frozenset(_ROUND) | frozenset(_PART)
SCALES = frozenset(_SCALE)
_LONGEST = 12  # tokens in one numeral
_APART = 2  # characters between a figure and its k


def read_numeral(tokens: Sequence[Token], first: int) -> Numeral | None:
    """Read the numeral that starts at token `first`, or None when none starts there."""
    word, _, _, kind = tokens[first]
    if kind == "number":
        return _after_digits(tokens, first)
    if kind != "word" or (word not in NUMBER_WORDS and _heard(tokens, first) is None):
        return None
    return _run(tokens, first)


def _after_digits(tokens: Sequence[Token], first: int) -> Numeral:
    after = tokens[first + 1] if first + 1 < len(tokens) else None
    value = Decimal(tokens[first].word)
    if after is None or after.kind != "word":
        return Numeral(value, first, False, False)
    if after.word in _SHORT and after.start - tokens[first].end <= _APART:
        return Numeral(value * _SHORT[after.word], first + 1, False, True)
    if after.word in _SCALE and after.word != "so":
        return _run(tokens, first) or Numeral(value, first, False, False)
    return Numeral(value, first, False, False)


def _run(tokens: Sequence[Token], first: int) -> Numeral | None:
    """Add up one numeral: what is smaller than the last scale is added, a scale multiplies what stands before it."""
    total, current, extra = Decimal(0), None, Decimal(0)
    ceiling, last, scaled, place = 10**12, first - 1, False, first
    for place in range(first, min(len(tokens), first + _LONGEST)):
        word, _, _, kind = tokens[place]
        if kind == "word" and word in _PART and current is None:
            current, extra = _part(_PART[word])
        elif kind == "word" and word in _ROUND and current is None and ceiling > _ROUND[word]:
            total, ceiling, scaled = total + _ROUND[word], 100, True
        elif kind == "word" and word in _SCALE and _SCALE[word] < ceiling and _scales(word, current, extra, total):
            total += ((current if current is not None else 1) + extra) * _SCALE[word]
            current, extra, ceiling, scaled = None, Decimal(0), _SCALE[word], True
        elif (small := _whole(tokens, place)) is not None and _fits(small, current, ceiling, tokens, place, scaled):
            current = small + (current or 0)
        elif (word == "-" and _is_glued(tokens, place)) or (
            word in ("and", "aur") and kind == "word" and scaled and _goes_on(tokens, place + 1, ceiling)
        ):
            continue
        else:
            break
        last = place
    if last < first:
        return None
    worded = any(token.kind == "word" for token in tokens[first : last + 1])
    return Numeral(total + (current or 0) + extra, last, worded, scaled)


def _scales(word: str, current: Decimal | None, extra: Decimal, total: Decimal) -> bool:
    """Tell whether a scale word counts here: behind a number, or alone at the start when it means nothing else."""
    return current is not None or bool(extra) or (total == 0 and word in ALONE)


def _part(written: str) -> tuple[Decimal | None, Decimal]:
    if written[0] in "+-":
        return None, Decimal(written)
    return Decimal(written), Decimal(0)


def _whole(tokens: Sequence[Token], place: int) -> Decimal | None:
    token = tokens[place]
    if token.kind == "number":
        return Decimal(token.word)
    small = _SMALL.get(token.word, _heard(tokens, place)) if token.kind == "word" else None
    return Decimal(small) if small is not None else None


def _heard(tokens: Sequence[Token], place: int) -> int | None:
    """Read a number word spelled otherwise, before a hundred or more: "athaara sau", "unees hazaar"."""
    word, after = tokens[place].word, tokens[place + 1].word if place + 1 < len(tokens) else ""
    if after not in _SCALE or after == "so" or len(word) < SOUND_LENGTH or not word.isascii():
        return None
    return _HEARD.get(sound(word))


def _fits(
    small: Decimal, current: Decimal | None, ceiling: int, tokens: Sequence[Token], place: int, scaled: bool
) -> bool:
    """Tell whether a whole number can go on here: "twenty five", "lakh 50000", "sau pachaas", never "500 2"."""
    if small >= ceiling:
        return False
    if current is not None:
        return (
            tokens[place].kind == "word" and current in _TENS and 0 < small < 10 and tokens[place - 1].kind != "number"
        )
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    followed = after is not None and after.word in _SCALE
    if scaled and tokens[place].kind == "number":
        return followed or 100 <= small < ceiling
    sixty = tokens[place].word in ("saath", "sath") and after is not None and after.word in _OF_MONEY
    return not scaled or followed or sixty or tokens[place].word not in DOUBTFUL


_OF_MONEY = frozenset({"ka", "ke", "ki", "rs", "rupaye", "rupay", "rupees", "rupaiya"})  # "do sau saath ka" is 260
_TENS = frozenset(Decimal(tens) for tens in range(20, 100, 10))


def _is_glued(tokens: Sequence[Token], place: int) -> bool:
    """Tell the hyphen of "ninety-four" from a dash."""
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.kind != "word" or tokens[place].end != after.start:
        return False
    return after.word in _SMALL and tokens[place - 1].kind == "word"


def _goes_on(tokens: Sequence[Token], place: int, ceiling: int) -> bool:
    return place < len(tokens) and tokens[place].kind == "word" and _SMALL.get(tokens[place].word, ceiling) < ceiling
