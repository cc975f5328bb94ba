"""How much: "1,20,000", "1.2k", "dhai hazaar", "Rs.340", "2500/-".

>>> from parsers.money import read_amount
>>> read_amount("1.2k").value, read_amount("dhai hazaar").value, read_amount("₹ 2,500/-").value
(Decimal('1200.00'), Decimal('2500.00'), Decimal('2500.00'))
>>> read_amount("call 9876543210") is None
True
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from parsers.drafts import Found
from parsers.numerals import read_numeral
from parsers.text import Text, Token, read_text, word_set
from parsers.words_number import DOUBTFUL

CURRENCY = word_set(
    "₹ rs re inr rupee rupees rupaye rupaya rupay rupiya rupiye rupya rupe rupa rupai rupayee bucks रुपये रुपए रुपया "
    "रुपयों रु रू રૂપિયા টাকা taka ரூபாய் ரூ rooba roobai రూపాయలు ರೂಪಾಯಿ രൂപ ਰੁਪਏ roopa rupayalu rupayi"
)
LARGEST = Decimal(10) ** 11  # rupees; above this a figure is a number of something
_PAISE = Decimal("0.01")


class Amount(NamedTuple):
    """A figure that may be money, with its place. `marked` when a currency stands beside it."""

    value: Decimal
    start: int
    end: int
    marked: bool
    rule: str


def read_amount(text: str) -> Found[Decimal] | None:
    """Read the one amount that an answer names; None when there is none, or more than one."""
    seen = read_text(text)
    amounts = find_amounts(seen)
    if len(amounts) != 1:
        return None
    one = amounts[0]
    return Found(one.value, seen.cut(one.start, one.end), (one.start, one.end), 1.0, one.rule)


def find_amounts(text: Text, taken: Sequence[tuple[int, int]] = ()) -> list[Amount]:
    """Find every figure that may be money and lies in no taken span."""
    tokens, found, place = text.tokens, [], 0
    while place < len(tokens):
        numeral = read_numeral(tokens, place)
        if numeral is None or any(start < tokens[place].end and tokens[place].start < end for start, end in taken):
            place += 1
            continue
        first, last = _with_currency(tokens, place, numeral.last)
        marked = (first, last) != (place, numeral.last)
        doubtful = numeral.worded and not numeral.scaled and not marked and tokens[place].word in DOUBTFUL
        value = numeral.value.quantize(_PAISE) if numeral.value < LARGEST else Decimal(0)
        if value > 0 and not doubtful and len(tokens[place].word) < 9:
            found.append(
                Amount(value, tokens[first].start, tokens[last].end, marked, "words" if numeral.worded else "figures")
            )
        place = max(last, numeral.last) + 1
    return found


def _with_currency(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """Widen a numeral by the currency before and after it."""
    if first and tokens[first - 1].word in CURRENCY:
        first -= 1
    elif first > 1 and tokens[first - 1].word == "." and tokens[first - 2].word in CURRENCY:
        first -= 2
    after = [token.word for token in tokens[last + 1 : last + 3]]
    if after and after[0] in CURRENCY:
        last += 1
    elif after == ["/", "-"] or after == ["/", "="]:
        last += 2
    return first, last
