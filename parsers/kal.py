"""The word "kal" is yesterday and tomorrow: "kal 25000 rent" may be paid or due, "kal diya" is paid.

>>> from datetime import date
>>> from parsers.drafts import ExpenseDraft, Found
>>> today = date(2026, 11, 20)
>>> draft = ExpenseDraft(paid_on=Found(date(2026, 11, 19), "kal", (0, 3), rule="yesterday"))
>>> [is_kal_unclear(text, draft, today) for text in ("kal 25000 rent", "kal diya 25000 rent", "kal 500 petrol cash")]
[True, False, False]
>>> is_kal_unclear("25000 rent yesterday", draft, today)
False
"""

from __future__ import annotations

from datetime import date

from parsers.drafts import ExpenseDraft
from parsers.findings import find
from parsers.text import read_text, word_set

KAL = word_set("kal कल")


def is_kal_unclear(text: str, draft: ExpenseDraft, today: date) -> bool:
    """Say whether only "kal" dates an expense, and no verb and no way of payment tells that it was paid."""
    seen = read_text(text)
    if draft.paid_on is None or draft.paid_on.rule != "yesterday" or not KAL.intersection(seen.words):
        return False
    found = find(seen, today)
    return not found.verbs and not found.modes
