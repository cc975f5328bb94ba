"""How much: "1,20,000", "1.2k", "dhai hazaar", "Rs.340", "2500/-"; which figures may be money and which only count.

>>> from parsers.money import read_amount
>>> read_amount("1.2k").value, read_amount("dhai hazaar").value, read_amount("₹ 2,500/-").value
(Decimal('1200.00'), Decimal('2500.00'), Decimal('2500.00'))
>>> read_amount("2500 nahi 2050 tha").value
Decimal('2050.00')
>>> read_amount("call 9876543210") is None
True
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import NamedTuple

from parsers.claims import Claim, settle
from parsers.denied import is_denied
from parsers.drafts import Found
from parsers.evidence import at_tokens
from parsers.identifiers import find_identifiers
from parsers.lexicon import Lexicon
from parsers.numerals import NUMBER_WORDS, SCALES, read_numeral
from parsers.text import Text, Token, read_text, word_set
from parsers.words_money import CORRECTION, CURRENCY, DENIAL, FOREIGN, MODE_WORDS, PEOPLE, UNITS
from parsers.words_number import DOUBTFUL

LARGEST = Decimal(10) ** 11  # rupees; a larger figure is a number of something
PAISE = Decimal("0.01")
_LEAST_WORDED = 10  # "two bills" are no two rupees
_CROWD = 60  # "700 labour" is a price, "7 labour" are people
_MONTHS_LONG = word_set("mahina mahine mahino month months saal year years हफ्ते महीना महीने साल")
_MANY_UNITS = 100  # so many are hardly counted in front of a place: "diesel 3000 gadi me dala"
_IN = word_set("me mein mai में मे pe par पे पर madhe madhye ma ti")
_DIGITS = 12  # more digits than this are no amount
_FOREIGN = Lexicon(FOREIGN)
_BREAKS = frozenset(",;\n|")
_REGRET = frozenset({"sorry", "oops", "arre", "arey", "are", "wait", "अरे", "सॉरी"})
_REGRETTED = _REGRET | DENIAL | word_set("it its was is wahi actual sahi amount matlab i mean make that should be")
_BREAKS_OFF = frozenset(",.-…")


class Figure(NamedTuple):
    """A number in the message that names nothing. `marked`: a currency stands beside it; `sure` False: "do", "ek"."""

    value: Decimal
    first: int
    last: int
    marked: bool
    scaled: bool
    worded: bool
    sure: bool
    currency: str = "INR"


class Amount(NamedTuple):
    """A figure that is money: rupees with two places, its tokens (with the currency), and the rule that made it."""

    value: Decimal
    first: int
    last: int
    rule: str
    score: float = 1.0
    currency: str = "INR"


def read_amount(text: str) -> Found[Decimal] | None:
    """Read the one amount that an answer names; None when there is none, or more than one."""
    seen = read_text(text)
    owned, _ = settle(find_identifiers(seen))
    figures = [figure for figure in corrected(seen, find_figures(seen, owned)) if figure.sure and is_money(figure)]
    if len(figures) != 1 or figures[0].currency != "INR":
        return None
    one = figures[0]
    return at_tokens(seen, rupees(one.value), one.first, one.last, 1.0, rule_of(one))


def find_figures(text: Text, owned: Sequence[Claim]) -> list[Figure]:
    """Find every number that lies in no owned span, with the currency beside it."""
    tokens, found, place = text.tokens, list[Figure](), 0
    held = _held(tokens, owned)
    worded = not SCALES.isdisjoint(text.words)  # only before one of these is a word without a number's spelling heard
    foreign = {hit.first: hit for hit in _FOREIGN.find(text.words)}
    currency = {hit.last: hit.value for hit in foreign.values()}
    while place < len(tokens):
        may_start = worded or tokens[place].kind == "number" or tokens[place].word in NUMBER_WORDS
        numeral = read_numeral(tokens, place) if may_start and not held[place] else None
        if numeral is None or len(tokens[place].word) > _DIGITS or _is_unit(tokens, place):
            place += 1
            continue
        first, last = _with_currency(tokens, place, numeral.last)
        marked = (first, last) != (place, numeral.last)
        abroad = currency.get(place - 1) or (foreign[numeral.last + 1].value if numeral.last + 1 in foreign else None)
        doubtful = numeral.worded and (tokens[place].word in DOUBTFUL or numeral.value < _LEAST_WORDED)
        sure = marked or numeral.scaled or not doubtful
        scaled = numeral.scaled and not _is_litres(text, place, numeral.last)
        value = numeral.value if scaled or not numeral.scaled else Decimal(tokens[place].word)
        found.append(Figure(value, first, last, marked, scaled, numeral.worded, sure, abroad or "INR"))
        place = last + 1
    return found


def _is_unit(tokens: Sequence[Token], place: int) -> bool:
    """Tell "6 tin", so many tins, from the Hindi word for three."""
    return place > 0 and tokens[place].word in UNITS and tokens[place - 1].kind == "number"


def is_money(figure: Figure) -> bool:
    """Tell whether a figure has the size and the places of an amount."""
    return 0 < figure.value < LARGEST


def rupees(value: Decimal) -> Decimal:
    """Give money with two places."""
    return value.quantize(PAISE, ROUND_HALF_UP)


def rule_of(figure: Figure) -> str:
    """Name how the figure was written."""
    return "amount in words" if figure.worded else "amount with currency" if figure.marked else "plain figure"


def corrected(text: Text, figures: list[Figure]) -> list[Figure]:
    """Leave out what the message takes back: "2500 nahi 2050" is 2050, "2050 not 2500" too; a sole figure stays."""
    if len(figures) < 2:
        return figures
    dropped: set[int] = set()
    for place in range(1, len(figures)):
        before, after = figures[place - 1], figures[place]
        between = text.words[before.last + 1 : after.first]
        told = [word for word in between if word not in CURRENCY and word not in ",.-!…"]
        if "." in between or _REGRET.intersection(told):
            told = [word for word in told if word not in MODE_WORDS]  # "85 cash... sorry 95"
        denied = before.first > 0 and text.words[before.first - 1] == "not"
        if _takes_back(between):
            dropped.add(place - 1)
        if told and all(word in CORRECTION for word in told) and (denied or any(word in DENIAL for word in told)):
            english = told[-1] == "not" or told[-2:] == ["instead", "of"]
            dropped.add(place if english else place - 1)
    dropped = dropped or {
        place for place, one in enumerate(figures) if is_denied(text.words, one.first, one.last) and not one.worded
    }
    if len(dropped) == len(figures):
        return figures
    return [figure for place, figure in enumerate(figures) if place not in dropped]


def _takes_back(between: tuple[str, ...]) -> bool:
    """Tell "90 diye aaj, nahi nahi 110 diye": a break, then what takes back, right before the next figure."""
    last = len(between) - 1
    while last >= 0 and (between[last] in CURRENCY or between[last] in _REGRETTED or between[last] in ",."):
        last -= 1
    said, opens = between[last + 1 :], last >= 0 and (between[last + 1 : last + 2] or ("",))[0] in _BREAKS_OFF
    doubled = any(one == other and one in DENIAL for one, other in pairwise(said))
    return opens and (doubled or not _REGRET.isdisjoint(said))


def chunk_ends(text: Text) -> list[int]:
    """Give for every token the number of the comma-, semicolon- or line-separated piece it stands in."""
    piece, pieces = 0, []
    for token in text.tokens:
        if token.word in _BREAKS or token.kind == "line":
            piece += 1
        pieces.append(piece)
    return pieces


def _held(tokens: Sequence[Token], owned: Sequence[Claim]) -> list[bool]:
    """Tell for every token whether a claim owns it; both lists run in order of place."""
    held, turn = [False] * len(tokens), 0
    for place, token in enumerate(tokens):
        while turn < len(owned) and owned[turn].end <= token.start:
            turn += 1
        held[place] = turn < len(owned) and owned[turn].start < token.end
    return held


def _is_litres(text: Text, first: int, last: int) -> bool:
    """Tell "20 l water 80" from "2.5L": beside another figure a small l, or a whole number of L, is a litre."""
    if text.words[last] != "l" or last == first or sum(1 for token in text.tokens if token.kind == "number") < 2:
        return False
    return text.raw[text.tokens[last].start] == "l" or "." not in text.words[first]


def _with_currency(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Widen a numeral by the currency before and after it."""
    if first and tokens[first - 1].word in CURRENCY:
        first -= 1
    elif first > 1 and tokens[first - 1].word in (".", ":", "-") and tokens[first - 2].word in CURRENCY:
        first -= 2
    after = [token.word for token in tokens[last + 1 : last + 3]]
    if after and after[0] in CURRENCY:
        last += 1
    elif after in (["/", "-"], ["/", "="]):
        last += 2
    return first, last


def is_counted(text: Text, figure: Figure) -> bool:
    """Tell whether a unit stands behind the figure: "5 kg", "3 log"."""
    after = text.words[figure.last + 1 : figure.last + 2]
    if text.words[figure.last] == "l" and not figure.scaled:
        return True
    if figure.marked or not after or after[0] not in UNITS:
        return False
    if figure.value >= _MANY_UNITS and _IN.intersection(text.words[figure.last + 2 : figure.last + 3]):
        return False
    if after[0] in _MONTHS_LONG and figure.value >= _MANY_UNITS:
        return False  # "2100 mahine ka"
    return after[0] not in PEOPLE or figure.value <= _CROWD
