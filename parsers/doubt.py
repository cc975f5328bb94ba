"""Whether what the rules take for an expense reads like talk all the same, so that it is not booked unasked.

Whoever names a way of paying, or a verb of paying or buying beside what for, is never doubted: of 1,198 such messages
one was no entry. With each labelled set left out of the training in turn, 5 of 87 other entries lie below the bound,
and 6 of the 9 messages that the rules had wrongly taken for one.
"""

from __future__ import annotations

from itertools import pairwise

from parsers.category_learned import LEARNED
from parsers.drafts import ExpenseDraft
from parsers.entry_learned import likeness
from parsers.signs import Signs
from parsers.text import word_set

BOUND = -0.25
NAMED = 30  # strength of a word of the tables that surely names what was bought
HANDED = 0.95  # score of somebody to whom it was given
PAID = 0.85  # score of somebody who was surely paid
SHORT = 4  # words and figures: nobody tells a story in so few
_SAID_FIRST = word_set("paid expense expenses kharcha kharch karcha खर्च खर्चा ख़र्च ख़र्चा selavu chelavu kharach")


def reads_like_talk(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> bool:
    """Tell "heard he bought a plot for 2 crore" from an expense; one that says "expense" first is never doubted."""
    twice = sum(one == other == "verb" for one, other in pairwise(signs.roles))  # "de diya" is one word more
    if len(signs.words) - twice <= SHORT or signs.words[0] in _SAID_FIRST:
        return False
    reckoned = any(draft.amount and draft.amount.rule == "quantity times price" for draft in drafts)
    listed = len(drafts) > 1 and all(draft.category and draft.category.rule != LEARNED for draft in drafts)
    told = any(payee.score >= PAID for payee in signs.payees) or not _SAID_FIRST.isdisjoint(signs.words[:2])
    if (listed and told) or (reckoned and signs.strongest):
        return False
    named = signs.strongest >= NAMED or any(draft.category and draft.category.rule != LEARNED for draft in drafts)
    if signs.pays and any(payee.score >= HANDED for payee in signs.payees):
        return False  # "Anand ko 5000 advance diya"
    if any(draft.mode for draft in drafts) or (signs.buys and named):
        return False
    return likeness(signs.found.text) < BOUND
