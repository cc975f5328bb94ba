"""Whether what the rules take for an expense reads like talk all the same, so that it is not booked unasked.

The more speaks for an entry, the lower the bound: what for beside a way of paying or a verb of paying, then one of
them alone, then neither. With the labelled sets left out of the training in six parts, of 3,201 expenses 9 lie below,
and of 186 messages that the rules had wrongly taken for one 65.
"""

from __future__ import annotations

from itertools import pairwise

from parsers.bought import came_with_price
from parsers.category_learned import LEARNED
from parsers.drafts import ExpenseDraft
from parsers.entry_learned import likeness
from parsers.signs import Signs
from parsers.text import word_set

BOUND, NAMED_BOUND, SURE_BOUND = -0.25, -0.6, -1.5
NAMED = 30  # strength of a word of the tables that surely names what was bought
HANDED = 0.95  # score of somebody to whom it was given
PAID = 0.85  # score of somebody who was surely paid
SHORT = 4  # words and figures: nobody tells a story in so few
_LOANS = frozenset({"loan", "loans", "karz", "karza", "लोन", "कर्ज"})
_TAKEN = frozenset({"liya", "li", "taken", "took", "लिया", "लिए"})
_SAID_FIRST = word_set("paid expense expenses kharcha kharch karcha खर्च खर्चा ख़र्च ख़र्चा selavu chelavu kharach")


def reads_like_talk(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> bool:
    """Tell "heard he bought a plot for 2 crore" from an expense; one that says "expense" first is never doubted."""
    twice = sum(one == other == "verb" for one, other in pairwise(signs.roles))  # "de diya" is one word more
    if len(signs.words) - twice <= SHORT or signs.words[0] in _SAID_FIRST:
        return False
    return likeness(signs.found.text) < _bound(signs, drafts)


def _is_loan(signs: Signs) -> bool:
    return not (_LOANS.isdisjoint(signs.words) or _TAKEN.isdisjoint(signs.words))


def _bound(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> float:
    """Give how little like an entry a message may be, by what speaks for one."""
    tabled = [draft.category is not None and draft.category.rule != LEARNED for draft in drafts]
    named, moded = signs.strongest >= NAMED or any(tabled), any(draft.mode for draft in drafts)
    best = max((payee.score for payee in signs.payees), default=0.0)
    came = any(came_with_price(signs.found, hit.first) for hit in signs.found.verbs)  # "aaj samose aaye 150 ke"
    if named and (moded or signs.pays or came or (signs.buys and best >= PAID)):
        return SURE_BOUND  # "gupta ji ke yahan se cement mangwaya 8400 ka"
    reckoned = any(draft.amount and draft.amount.rule == "quantity times price" for draft in drafts)
    if (signs.pays and best >= HANDED) or (moded and reckoned) or _is_loan(signs):
        return SURE_BOUND  # "Anand ko 5000 advance diya"; a loan is asked about by the conversation
    if named or moded or signs.buys or (reckoned and signs.strongest):
        return NAMED_BOUND
    return BOUND
