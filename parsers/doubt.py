"""Whether what the rules take for an expense reads like talk all the same, so that it is not booked unasked.

Bounds by `python -m tests.training.entry --judge`, each set left out of the training in turn: of messages that name a
way of paying 4 of 1,103 entries lie below theirs, of the others 14 of 198, and 7 of the 10 that were no entry.
"""

from __future__ import annotations

from itertools import pairwise

from parsers.drafts import ExpenseDraft
from parsers.entry_learned import likeness
from parsers.signs import Signs
from parsers.text import word_set

WITH_MODE, WITHOUT_MODE = -2.0, -0.25
SHORT = 4  # words and figures: nobody tells a story in so few
_SAID_FIRST = word_set("paid expense expenses kharcha kharch karcha खर्च खर्चा ख़र्च ख़र्चा selavu chelavu kharach")


def reads_like_talk(signs: Signs, drafts: tuple[ExpenseDraft, ...]) -> bool:
    """Tell "heard he bought a plot for 2 crore" from an expense; one that says "expense" first is never doubted."""
    twice = sum(one == other == "verb" for one, other in pairwise(signs.roles))  # "de diya" is one word more
    if len(signs.words) - twice <= SHORT or signs.words[0] in _SAID_FIRST:
        return False
    bound = WITH_MODE if any(draft.mode for draft in drafts) else WITHOUT_MODE
    return likeness(signs.found.text) < bound
