"""Bare numbers beside the price that are none: a model, a size, a year, how many of a thing.

>>> from parsers.money import find_figures
>>> from parsers.plain_numbers import names_something
>>> from parsers.text import read_text
>>> def named(written):
...     text = read_text(written)
...     figures = find_figures(text, [])
...     return [str(figure.value) for figure in figures if names_something(text, figure, figures)]
>>> named("bearing 6205 10 pcs 165"), named("licence renewal 2027 1500"), named("cutting wheel 10 ka 350")
(['6205'], ['2027'], ['10'])
>>> named("chai 60 petrol 500"), named("2027"), named("GSTR9 fees 800")
([], [], ['9'])
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from parsers.money import Figure, is_counted
from parsers.text import Text, word_set
from parsers.words_date import DAY_UNIT, MONTH_UNIT, WEEK_UNIT
from parsers.words_money import CURRENCY, MODE_WORDS

_OF = frozenset({"ka", "ki", "ke", "का", "की", "के"})
_SUITE, _SUITES = 365, frozenset({"microsoft", "office", "ms", "o", "m"})  # the name of a product
_YEARS = range(2020, 2040)
_MODELS = 1000  # models have so many digits and prices beside them fewer
_FEW = 100  # more than these are no count in "10 ka 350"
_ONE_DIGIT = 10
_TIME = word_set(" ".join((DAY_UNIT, WEEK_UNIT, MONTH_UNIT)).replace(",", " "))
_DOZEN = 12


def names_something(text: Text, figure: Figure, figures: Sequence[Figure]) -> bool:
    """Tell a bare figure that names or counts from money, by the figures that stand right behind it."""
    if figure.marked or figure.scaled or figure.worded or figure.first != figure.last:
        return False
    if figure.value == _SUITE and figure.first and text.words[figure.first - 1] in _SUITES:
        return True
    return _is_attached(text, figure) or _is_followed(text, figure, figures)


def _is_attached(text: Text, figure: Figure) -> bool:
    """Tell the 9 of "GSTR9": one digit without a space behind letters."""
    before = text.tokens[figure.first - 1] if figure.first else None
    touches = before is not None and before.end == text.tokens[figure.first].start
    return (
        touches and before is not None and before.kind == "word" and _is_small(figure) and before.word not in CURRENCY
    )


def _is_small(figure: Figure) -> bool:
    return figure.value < _ONE_DIGIT


def _is_followed(text: Text, figure: Figure, figures: Sequence[Figure]) -> bool:
    behind = bisect_right(figures, figure.last, key=lambda one: one.first)
    if behind == len(figures):
        return False
    after = figures[behind]
    if text.words[figure.first - 1 : figure.first] == ("+",) and not after.sure:
        return False  # "350+350 do trip ka"
    between = text.words[figure.last + 1 : after.first]
    few = figure.value <= _DOZEN and after.value >= _DOZEN * figure.value  # "cherry tin 4 420", "keys 3 for 150"
    if between == ("for",):
        return few and not is_counted(text, after)
    if not between:
        if "," in text.cut(*text.tokens[figure.first][1:3]):
            return False
        if few or figure.value in _YEARS:
            return True
        later = figures[behind + 1] if behind + 1 < len(figures) else None
        return _names_counted(text, figure, after, later) or _names_model(text, figure, after)
    return len(between) == 1 and between[0] in _OF and figure.value < _FEW and figure.value < after.value


def _names_counted(text: Text, figure: Figure, count: Figure, price: Figure | None) -> bool:
    """Tell "bearing 6205 10 pcs 165" from "18700 15 din me" and "rice 620 5 kg dal 675", two things with prices."""
    if not is_counted(text, count) or text.words[count.last + 1] in _TIME:
        return False
    between = text.tokens[count.last + 2 : price.first] if price else ()
    other = any(token.kind == "word" and token.word not in CURRENCY for token in between)
    return price is None or not other or figure.value >= _MODELS


def _names_model(text: Text, figure: Figure, price: Figure) -> bool:
    """Tell "bearing 6305 480": of two bare figures behind a thing the long one names it when the short one ends it."""
    behind = text.tokens[price.last + 1 : price.last + 2]
    ends = not behind or behind[0].kind != "word" or behind[0].word in MODE_WORDS
    named = figure.first > 0 and text.tokens[figure.first - 1].kind == "word"
    return named and ends and figure.value >= _MODELS > price.value
