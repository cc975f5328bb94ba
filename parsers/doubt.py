"""Whether what the rules take for an expense reads like talk all the same, so that it is not booked unasked.

A message is told well by a way of paying, or by a verb of paying or buying beside what for. With each labelled set left
out of the training in turn, 4 of 1,198 entries told well lie below their bound, 5 of 87 of the others below theirs, and
6 of the 10 messages that the rules had wrongly taken for an expense.
"""

from __future__ import annotations

from itertools import pairwise

from parsers.drafts import ExpenseDraft
from parsers.entry_learned import likeness
from parsers.signs import Signs
from parsers.text import word_set

WELL_TOLD, BARELY_TOLD = -2.0, -0.25
SHORT = 4  # words and figures: nobody tells a story in so few
_SAID_FIRST = word_set("paid expense expenses kharcha kharch karcha खर्च खर्चा ख़र्च ख़र्चा selavu chelavu kharach")


def reads_like_talk(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> bool:
    """Tell "heard he bought a plot for 2 crore" from an expense; one that says "expense" first is never doubted."""
    twice = sum(one == other == "verb" for one, other in pairwise(signs.roles))  # "de diya" is one word more
    if len(signs.words) - twice <= SHORT or signs.words[0] in _SAID_FIRST:
        return False
    told = any(draft.mode for draft in drafts) or (signs.buys and any(draft.category for draft in drafts))
    return likeness(signs.found.text) < (WELL_TOLD if told else BARELY_TOLD)
