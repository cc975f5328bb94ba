"""Which of the names of a message was paid for one item of a list.

>>> from datetime import date
>>> from parsers.findings import find
>>> from parsers.item_payee import item_payee
>>> from parsers.items import split_items
>>> from parsers.payee import find_payees
>>> from parsers.text import read_text
>>> def paid(text):
...     found = find(read_text(text), date(2026, 11, 20))
...     split, payees = split_items(found), find_payees(found)
...     return [one and one.name for one in (item_payee(payees, found, split, item) for item in split.items)]
>>> paid("Chawla Paints se turpentine 725 aur brush set 640"), paid("chai 60, Sharma ji ko 200 diye")
(['Chawla Paints', 'Chawla Paints'], [None, 'Sharma ji'])
"""

from __future__ import annotations

from collections.abc import Sequence

from parsers.findings import Findings
from parsers.items import Item, Split
from parsers.names import Payee
from parsers.words_party import NO_GOODS

_SURE = 0.5
_SHOP_RULES = ("before se", "before से", "before kadun", "before theke", "before ton", "before कडून")
_TAIL_RULES = ("behind", "piece", "known firm", "ends like", "opens like", "name with", *_SHOP_RULES)
_HEAD_RULES = frozenset({*_SHOP_RULES, "behind from", "behind frm", "behind at"})


def item_payee(payees: Sequence[Payee], found: Findings, split: Split, item: Item) -> Payee | None:
    """Take the item's own payee, one said for all, or the only one, at the end or at the head of the list."""
    sure = [payee for payee in payees if payee.score >= _SURE]
    if len(split.items) == 1:
        return next(iter(sure), None)
    own = [payee for payee in sure if item.first <= payee.first < item.end]
    shared = [payee for payee in sure if any(first <= payee.first < end for first, end in split.shared)]
    only = [one for one in sure if _ends_list(one, split) or _heads_list(one, found, split, item)]
    return next(iter((*own, *shared, *(only if len(sure) == 1 else []))), None)


def _ends_list(payee: Payee, split: Split) -> bool:
    last = split.items[-1]
    return last.amount.last < payee.first < last.end and payee.rule.startswith(_TAIL_RULES)


def _heads_list(payee: Payee, found: Findings, split: Split, item: Item) -> bool:
    """Tell the shop that opens a list of goods: "Chawla Paints se turpentine 725 aur brush set 640"."""
    opens = payee.first <= 1 and payee.last < split.items[0].amount.first and payee.rule in _HEAD_RULES
    bought = {hit.value.category for hit in found.categories if item.first <= hit.first < item.end}
    return opens and not bought & NO_GOODS
