"""Several drafts in one message: which words belong to which amount, and what is said once for all.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.items import split_items
>>> from parsers.text import read_text
>>> def rows(text):
...     found = find(read_text(text), date(2026, 11, 20))
...     return [" ".join(found.text.words[item.first : item.end]) for item in split_items(found).items]
>>> rows("chai 60, petrol 500, auto 80 sab cash")
['chai 60', 'petrol 500', 'auto 80 sab cash']
>>> rows("chai 60 petrol 500"), rows("60 ki chai 500 ka petrol")
(['chai 60', 'petrol 500'], ['60 ki chai', '500 ka petrol'])
>>> rows("hello")
[]
"""

from __future__ import annotations

from typing import NamedTuple

from parsers.findings import Findings
from parsers.money import Amount

_CUTS = frozenset({",", ";", "\n", "|", "•", "●", "*", "।", "/"})
_JOINS = frozenset(
    {
        "and",
        "aur",
        "&",
        "+",
        "और",
        "plus",
        "ani",
        "आणि",
        "ane",
        "અને",
        "mattu",
        "ಮತ್ತು",
        "mariyu",
        "మరియు",
        "ebong",
        "এবং",
        "ar",
        "te",
        "ਤੇ",
        "um",
        "va",
        "n",
    }
)
_CONTENT = frozenset({"thing", "name", "brand", "nobody", "place", "where"})
_SURE = frozenset({"amount with currency", "stated total"})
DOUBT = 0.4  # the score of an amount that is asked for instead of taken
_MOST = 40  # amounts in one message; more is a table, not a chat line


class Item(NamedTuple):
    """One amount and the tokens that belong to it, `end` excluded."""

    amount: Amount
    first: int
    end: int


class Split(NamedTuple):
    """The items of a message, and the token ranges that are said for all of them."""

    items: list[Item]
    shared: list[tuple[int, int]]


def split_items(found: Findings) -> Split:
    """Split a message at its amounts."""
    amounts = list(found.amounts)
    size = len(found.text.words)
    if not amounts or len(amounts) > _MOST:
        return Split([], [])
    if len(amounts) == 1:
        return Split([Item(amounts[0], 0, size)], [])
    pieces = _pieces(found, 0, size, _CUTS)
    items: list[Item] = []
    shared: list[tuple[int, int]] = []
    for first, end in pieces:
        inside = [amount for amount in amounts if first <= amount.first < end]
        if len(inside) > 1:
            items += _inside(found, inside, first, end)
        elif inside:
            items.append(Item(inside[0], first, end))
        elif not items:
            shared.append((first, end))
        else:
            shared.append((first, end)) if _is_tail(amounts, end, first) else _extend(items, end)
    return _with_prefix(found, items, shared)


def _pieces(found: Findings, first: int, end: int, cuts: frozenset[str]) -> list[tuple[int, int]]:
    """Cut a range of tokens at separators and at full stops, outside numbers and held spans."""
    pieces, start = [], first
    for place in range(first, end):
        word = found.text.words[place]
        if found.roles[place] in ("held", "date", "gst", "amount"):
            continue
        if word in cuts or (word == "." and cuts is _CUTS and _ends_sentence(found, place)):
            if place > start:
                pieces.append((start, place))
            start = place + 1
    if end > start:
        pieces.append((start, end))
    return pieces


def _ends_sentence(found: Findings, place: int) -> bool:
    tokens = found.text.tokens
    return place + 1 < len(tokens) and tokens[place].end < tokens[place + 1].start and len(tokens[place - 1].word) > 2


def _is_tail(amounts: list[Amount], end: int, first: int) -> bool:
    return all(amount.first < first for amount in amounts)


def _extend(items: list[Item], end: int) -> None:
    items[-1] = items[-1]._replace(end=end)


def _inside(found: Findings, amounts: list[Amount], first: int, end: int) -> list[Item]:
    """Part several amounts in one piece: at "and" and "+", else before or behind each amount."""
    pieces = _pieces(found, first, end, _JOINS)
    groups = [[amount for amount in amounts if start <= amount.first < stop] for start, stop in pieces]
    if len(pieces) > 1 and all(groups):
        return [
            item
            for (start, stop), inside in zip(pieces, groups, strict=True)
            for item in ([Item(inside[0], start, stop)] if len(inside) == 1 else _in_order(found, inside, start, stop))
        ]
    return _in_order(found, amounts, first, end)


def _in_order(found: Findings, amounts: list[Amount], first: int, end: int) -> list[Item]:
    named_first = any(role in _CONTENT for role in found.roles[first : amounts[0].first])
    items, start = [], first
    for place, amount in enumerate(amounts):
        if place + 1 == len(amounts):
            stop = end
        elif named_first:
            stop = amount.last + 1
            while stop < amounts[place + 1].first and found.roles[stop] not in _CONTENT and found.roles[stop] != "date":
                stop += 1
        else:
            stop = amounts[place + 1].first
        items.append(Item(amount, start, stop))
        start = stop
    return items


def _with_prefix(found: Findings, items: list[Item], shared: list[tuple[int, int]]) -> Split:
    """Take what stands before a colon or dash in the first item as said for all."""
    if len(items) > 1:
        one = items[0]
        for place in range(one.amount.first - 1, one.first, -1):
            if found.text.words[place] in (":", "-") and found.roles[place] == "mark" and _is_spaced(found, place):
                behind = found.roles[place + 1 : one.amount.first]
                if any(role in _CONTENT for role in behind):
                    shared = [*shared, (one.first, place)]
                    items[0] = one._replace(first=place + 1)
                    break
    named = [item for item in items if any(role in _CONTENT for role in found.roles[item.first : item.end])]
    return Split(_weighed(named, items) if named else items[:1], shared)


def _weighed(named: list[Item], items: list[Item]) -> list[Item]:
    """Weigh the amounts that are for something named against those for nothing: two that nothing explains are a doubt.

    What has a currency beside it, or is called the total, wins over a bare figure; of two alike none is taken.
    """
    values = {item.amount.value for item in named}
    loose = [item for item in items if item not in named and item.amount.value not in values]
    sure = [item.amount for item in loose if item.amount.rule in _SURE]
    if not loose or all(item.amount.rule in _SURE for item in named):
        return named
    if len(named) == 1:
        amount = sure[0] if len(sure) == 1 else named[0].amount._replace(score=DOUBT)
        return [Item(amount, items[0].first, items[-1].end)]
    kept = [item for item in items if item in named or item.amount.rule in _SURE]
    before = (max((one for one in kept if one.first <= other.first), default=None) for other in loose)
    beside = {one for one in before if one and one.amount.rule not in _SURE}
    return [one._replace(amount=one.amount._replace(score=DOUBT)) if one in beside else one for one in kept]


def _is_spaced(found: Findings, place: int) -> bool:
    tokens = found.text.tokens
    return found.text.words[place] == ":" or tokens[place - 1].end < tokens[place].start
