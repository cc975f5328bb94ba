"""From figures to amounts: what counts, what is the price of one, what is a total, what belongs to one purchase.

>>> from parsers.goods import find_amounts
>>> from parsers.text import read_text
>>> def amounts(text):
...     return [str(amount.value) for amount in find_amounts(read_text(text)).amounts]
>>> amounts("3 chairs @ 1500 each"), amounts("water can 20 nos @ 35 = 700"), amounts("coffee powder 5kg 3400")
(['4500.00'], ['700.00'], ['3400.00'])
>>> amounts("toll 85+85"), amounts("36 jars @ 145 and freight 300"), amounts("chai 60, petrol 500")
(['170.00'], ['5520.00'], ['60.00', '500.00'])
>>> amounts("20 bags")
[]
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from parsers.claims import Claim
from parsers.counting import JOINS, OF, only_counts
from parsers.money import Amount, Figure, chunk_ends, corrected, find_figures, is_counted, is_money, rule_of, rupees
from parsers.plain_numbers import names_something
from parsers.printing import counts_printed
from parsers.text import Text
from parsers.unit_price import priced
from parsers.words_money import CHARGES, CURRENCY, NOT_PAID, THINGS, TOTAL

_LOOSE = frozenset({"₹", "rs", ".", "-", "~", "of", "at", "for", "@", "/", ":", "=", "each"})
_LOOSE_BESIDE_TOTAL = (_LOOSE | CURRENCY) - {"="}
_NO_CHANCE = 100  # rupees: so much is not said twice by chance
_BOTH = frozenset({"dono", "donon", "both", "each", "दोनों"})
_OUT_OF = frozenset({"usme", "usmein", "isme", "jisme", "jismein", "mese", "उसमें", "इसमें", "जिसमें"})


class Counted(NamedTuple):
    """The amounts of a message in order, and the tokens that only count ("3", "20 nos") or price one ("each")."""

    amounts: list[Amount]
    counts: list[tuple[int, int]]
    loose: list[Figure]


def find_amounts(
    text: Text, owned: Sequence[Claim] = (), is_thing: Callable[[int], bool] = lambda place: True
) -> Counted:
    """Find the amounts of a message; `is_thing` tells of a token whether it may name something bought."""
    figures = [figure for figure in find_figures(text, owned) if is_money(figure)]
    figures = corrected(text, figures)
    counts: list[tuple[int, int]] = []
    amounts = priced(text, figures, counts)
    used = {place for amount in amounts for place in range(amount.first, amount.last + 1)}
    used |= {place for first, last in counts for place in range(first, last + 1)}
    reckoned = {
        amount.value for amount in amounts if amount.value >= _NO_CHANCE
    }  # "7,200 - 400 boxes x 18": what they come to is said as well
    rest = [figure for figure in figures if figure.first not in used and figure.sure and figure.value not in reckoned]
    if counts:
        counted = {figure.value for figure in figures for first, _ in counts if figure.first == first}
        counts += [(one.first, one.last) for one in rest if _is_same_count(text, one, counted)]
        rest = [one for one in rest if not _is_same_count(text, one, counted)]
    rest = [figure for figure in rest if not names_something(text, figure, figures)]
    rest, more = _without_counts(text, rest, amounts, is_thing)
    counts += more
    if not rest and not amounts and len(more) == 1 and (sole := _priced_thing(text, figures, more[0])):
        counts, rest = [], [sole]
    amounts += [Amount(rupees(one.value), one.first, one.last, rule_of(one), 1.0, one.currency) for one in rest]
    if len(amounts) > 1:
        amounts.sort(key=lambda amount: amount.first)
        amounts = [one for one in amounts if not _is_worked_out(one, amounts)]
        amounts = _without_unpaid(text, amounts)
        amounts = _with_charges(text, _with_totals(text, amounts), is_thing)
    return Counted(amounts, counts, [figure for figure in figures if not figure.sure])


def _is_worked_out(amount: Amount, amounts: list[Amount]) -> bool:
    """Tell "7,200 - 400 dibbe x 18": the figure that was stated is the product."""
    product = amount.rule == "quantity times price"
    return product and any(one.value == amount.value and one.rule != amount.rule for one in amounts)


def _is_same_count(text: Text, figure: Figure, counted: set[Decimal]) -> bool:
    """Tell "150 jersey ka invoice, 150 @ 240": how many they are is said twice."""
    behind = text.tokens[figure.last + 1 : figure.last + 2]
    return figure.value in counted and not figure.marked and bool(behind) and behind[0].kind == "word"


def _without_counts(
    text: Text, figures: list[Figure], amounts: list[Amount], is_thing: Callable[[int], bool]
) -> tuple[list[Figure], list[tuple[int, int]]]:
    """Part the figures that only count from those that are money."""
    money, counts, later = list[Figure](), list[tuple[int, int]](), None
    pieces = chunk_ends(text) if len(figures) > 1 else []
    for place in range(len(figures) - 1, -1, -1):
        figure = figures[place]
        if (
            is_counted(text, figure)
            or only_counts(text, figures, place, later, pieces, is_thing)
            or _numbers_a_row(text, figure)
            or counts_printed(text, figure, later)
        ):
            counts.insert(0, (figure.first, figure.last))
        else:
            money.insert(0, figure)
            later = figure
    return money, counts


def _priced_thing(text: Text, figures: list[Figure], count: tuple[int, int]) -> Figure | None:
    """Give the only figure back as a price when what follows is more a thing than a unit: "350 thela"."""
    unit = text.words[count[1] + 1 : count[1] + 2]
    return next((one for one in figures if one.first == count[0] and unit and unit[0] in THINGS), None)


def _numbers_a_row(text: Text, figure: Figure) -> bool:
    """Tell "1)" or "2." at the start of a row from an amount."""
    if figure.marked or figure.scaled or figure.value > 50 or figure.first != figure.last:
        return False
    after = text.words[figure.last + 1 : figure.last + 2]
    before = text.words[figure.first - 1] if figure.first else "\n"
    if len(after) == 0 or after[0] not in ").-:":
        return False
    listed = pairwise(text.words)
    beside = {(str(int(figure.value) - 1), after[0]), (str(int(figure.value) + 1), after[0])}
    return after[0] == ")" or (len(text.words) > 4 and (before == "\n" or not beside.isdisjoint(listed)))


def _without_unpaid(text: Text, amounts: list[Amount]) -> list[Amount]:
    """Leave out a balance, a discount or a maximum price when another figure is there."""
    kept = [amount for amount in amounts if not _is_unpaid(text, amount)]
    kept = [amount for amount in kept[:-1] if not _was_owed(text, amount)] + kept[-1:]
    return kept or amounts


def _was_owed(text: Text, amount: Amount) -> bool:
    """Tell "10,000 tha, usme se 6000 diye": what was owed is not what was paid."""
    after = text.words[amount.last + 1 : amount.last + 5]
    return bool(after) and after[0] in ("tha", "thi", "था", "थी") and bool(_OUT_OF.intersection(after))


def _is_unpaid(text: Text, amount: Amount) -> bool:
    before = [word for word in text.words[max(0, amount.first - 2) : amount.first] if word not in _LOOSE]
    after = text.words[amount.last + 1 : amount.last + 2]
    tax = (
        bool(after)
        and after[0] in ("gst", "cgst", "sgst", "igst", "tax", "जीएसटी")
        and not amount.rule.startswith("quantity")
    )
    opening = amount.first < 6 and bool(before) and before[-1] == "change"  # "element change 720" opens a message
    return (
        bool(before and before[-1] in NOT_PAID and not opening)
        or bool(after and after[0] in NOT_PAID)
        or (tax and _joined(text, amount))
    )


def _joined(text: Text, amount: Amount) -> bool:
    return amount.first > 0 and text.words[amount.first - 1] in ("+", "plus", "and")


def _with_totals(text: Text, amounts: list[Amount]) -> list[Amount]:
    """Let a stated total win over what it sums up; a total of several things that have their prices is left out."""
    equal = text.words.count("=") > 1  # "petrol=500 auto=60"
    totals = [
        place
        for place, amount in enumerate(amounts)
        if _is_total(text, amount) and not (equal and text.words[max(0, amount.first - 1)] == "=")
    ]
    most = max(amount.value for amount in amounts)
    totals = [one for one in totals if amounts[one].value == most or "net" not in text.words[: amounts[one].first][-1:]]
    if not totals or len(amounts) < 2:
        return amounts
    total = totals[-1]
    others = [amount for place, amount in enumerate(amounts) if place != total]
    if len(others) > 1 and sum((one.value for one in others), Decimal(0)) == amounts[total].value:
        joined = ":" in text.words[: others[0].first]
        joined = joined and all("+" in text.words[one.last + 1 : other.first] for one, other in pairwise(others))
        return (
            [amounts[total]._replace(rule="stated total")] if joined else others
        )  # "filing: 4,500 fee + 2,000 agent = 6,500"
    return [amounts[total]._replace(rule="stated total")]


def _is_total(text: Text, amount: Amount) -> bool:
    before = [word for word in text.words[max(0, amount.first - 3) : amount.first] if word not in _LOOSE_BESIDE_TOTAL]
    after = text.words[amount.last + 1 : amount.last + 2]
    if after == ("net",) and text.words[amount.last + 2 : amount.last + 3] and text.words[amount.last + 2].isdigit():
        return False  # "22,000 net 30" is a term
    return bool(before and before[-1] in TOTAL) or bool(after and after[0] in TOTAL and after[0] != "=")


def _with_charges(text: Text, amounts: list[Amount], is_thing: Callable[[int], bool]) -> list[Amount]:
    """Add up "85+85" and the freight or packing that is joined to a purchase."""
    kept: list[Amount] = []
    for amount in amounts:
        if kept and _adds_to(text, kept[-1], amount, is_thing):
            last = kept[-1]
            whole = last.value + amount.value
            kept[-1] = Amount(whole, last.first, amount.last, "sum of one purchase", 1.0, last.currency)
        else:
            kept.append(amount)
    return kept


def _adds_to(text: Text, one: Amount, other: Amount, is_thing: Callable[[int], bool]) -> bool:
    between = [
        word for word in text.words[one.last + 1 : other.first] if word not in CURRENCY and word not in (".", "each")
    ]
    if between[:1] == [","] and len(between) > 1:
        between = between[1:]
    if between == ["-"] and one.value == other.value:
        return not _BOTH.isdisjoint(text.words[other.last + 1 : other.last + 3])  # "500-500 dono driver ko"
    if one.currency != other.currency or not between or between[0] not in JOINS:
        return False
    after = text.words[other.last + 1 : other.last + 2]
    plus = text.tokens[one.last + 1]
    if between == ["+"] and (text.tokens[one.last].end, plus.end) == (plus.start, text.tokens[other.first].start):
        return True  # "courier 95+60+120 Swift Couriers"
    if len(between) == 1:
        behind = other.last + (2 if after and after[0] in OF else 1)  # "and 200 ka air"
        named = behind < len(text.words) and is_thing(behind)
        before = one.first > 0 and is_thing(one.first - 1)
        return bool(after and after[0] in CHARGES) or not (named and before)
    return len(between) in (2, 3) and between[1] in CHARGES
