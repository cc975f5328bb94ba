"""Which printed bills are a restaurant's: their GST gives no credit, while a grocer's goods for resale keep theirs.

A restaurant prints the service code 9963, or no goods codes at all beside its name or its dishes.
"""

from __future__ import annotations

import re

from parsers.category import read_category
from parsers.drafts import BillDraft, BillLine, Category

SERVICE_CODE = "9963"  # accommodation, food and beverage services
OTHER_SERVICES = "99"  # codes of goods begin lower
PLACES = re.compile(
    r"\b(?:restaurant|resto|dhaba|bhojanalay\w*|caf[eé]|cater(?:ers?|ing)|canteen|tiffin\w*|eatery|pizzeria)\b", re.I
)


def is_meal(draft: BillDraft) -> bool:
    """Say whether a bill is for food that was served."""
    codes = [line.hsn.value for line in draft.lines if line.hsn]
    if any(code.startswith(SERVICE_CODE) for code in codes):
        return True
    if any(not code.startswith(OTHER_SERVICES) for code in codes):
        return False
    dishes = [line for line in draft.lines if _is_dish(line)]
    named = bool(draft.vendor and PLACES.search(draft.vendor.value))
    return named or len(dishes) * 2 > len(draft.lines)


def _is_dish(line: BillLine) -> bool:
    found = read_category(line.description.value) if line.description else None
    return found is not None and found.value is Category.MEALS
