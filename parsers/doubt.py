"""Whether what the rules take for an expense reads like talk all the same, so that it is not booked unasked.

The more speaks for an entry, the lower the bound: what for beside a way of paying or a verb of paying, then one of
them alone, then neither. With the labelled sets left out of the training in six parts, of 3,201 expenses 8 lie below,
and of 186 messages that the rules had wrongly taken for one 80.
"""

from __future__ import annotations

from itertools import pairwise

from parsers.category_learned import LEARNED
from parsers.drafts import ExpenseDraft
from parsers.entry_learned import likeness
from parsers.signs import Signs
from parsers.text import word_set

BOUND, NAMED_BOUND, SURE_BOUND = -0.5, -1.25, -2.5
NAMED = 30  # strength of a word of the tables that surely names what was bought
PAID = 0.85  # score of somebody who was surely paid
SHORT = 4  # words and figures: nobody tells a story in so few
_SAID_FIRST = word_set("paid expense expenses kharcha kharch karcha खर्च खर्चा ख़र्च ख़र्चा selavu chelavu kharach")


def reads_like_talk(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> bool:
    """Tell "heard he bought a plot for 2 crore" from an expense; one that says "expense" first is never doubted."""
    twice = sum(one == other == "verb" for one, other in pairwise(signs.roles))  # "de diya" is one word more
    if len(signs.words) - twice <= SHORT or signs.words[0] in _SAID_FIRST:
        return False
    return likeness(signs.found.text) < _bound(signs, drafts)


def _bound(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> float:
    """Give how little like an entry a message may be, by what speaks for one."""
    tabled = [draft.category is not None and draft.category.rule != LEARNED for draft in drafts]
    named, moded = signs.strongest >= NAMED or any(tabled), any(draft.mode for draft in drafts)
    told = any(payee.score >= PAID for payee in signs.payees)
    if named and (moded or signs.pays or (signs.buys and told)):
        return SURE_BOUND  # "gupta ji ke yahan se cement mangwaya 8400 ka"
    reckoned = any(draft.amount and draft.amount.rule == "quantity times price" for draft in drafts)
    if named or moded or signs.buys or (reckoned and signs.strongest):
        return NAMED_BOUND
    return BOUND
