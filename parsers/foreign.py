"""An expense in another currency: all that is said but its figure, which must be asked for in rupees.

>>> from datetime import date
>>> draft = read_foreign("$20 Figma", date(2026, 11, 20))
>>> draft.amount, draft.description.value, draft.category.value.value
(None, 'Figma', 'Software & Subscriptions')
>>> read_foreign("$20", date(2026, 11, 20)) is read_foreign("20 Figma", date(2026, 11, 20)) is None
True
"""

from __future__ import annotations

from datetime import date

from parsers.category import read_category
from parsers.drafts import ExpenseDraft, Found
from parsers.findings import find
from parsers.payment import read_mode
from parsers.text import read_text

LONGEST = 6  # words; a longer text tells more than what was bought


def read_foreign(text: str, today: date) -> ExpenseDraft | None:
    """Read what was bought for foreign money; None when no such figure or nothing beside it is said."""
    seen = read_text(text)
    foreign = [one for one in find(seen, today).amounts if one.currency != "INR"]
    if len(foreign) != 1:
        return None
    taken = range(foreign[0].first, foreign[0].last + 1)
    rest = " ".join(seen.cut(token.start, token.end) for place, token in enumerate(seen.tokens) if place not in taken)
    words = [word for word in rest.split() if any(sign.isalpha() for sign in word)]
    mode = read_mode(rest)
    named = [word for word in words if read_mode(word) is None and word.casefold() not in ("paid", "for", "by", "on")]
    if not 0 < len(named) <= LONGEST:
        return None
    description = Found(" ".join(named), rest, rule="what was bought")
    return ExpenseDraft(mode=mode, category=read_category(rest), description=description)
