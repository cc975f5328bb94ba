"""Which printed bills are a restaurant's: their GST gives no credit, while a grocer's goods for resale keep theirs.

A restaurant prints the service code 9963, or no goods codes at all beside its name or its dishes.
"""

from __future__ import annotations

import re
from decimal import Decimal

from parsers.category import read_category
from parsers.drafts import BillDraft, BillLine, Category, ExpenseDraft, Found, PaymentMode

SERVICE_CODE = "9963"  # accommodation, food and beverage services
MEAL_RATES = (Decimal(5), Decimal(18))  # of restaurants, by where they stand
OTHER_SERVICES = "99"  # codes of goods begin lower
PLACES = re.compile(
    r"\b(?:restaurant|resto|dhaba|udupi|biryani|bhojanalay\w*|caf[eé]|cater(?:ers?|ing)|canteen|tiffin\w*|eatery|pizzeria)\b",
    re.I,
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


def meal_of(draft: BillDraft, paid_by: PaymentMode | None) -> ExpenseDraft | None:
    """Give the expense that a restaurant's bill is, paid at the table; None for other bills and one on credit.

    What it says of GST stays, so that the card can say why none is claimed.
    """
    if draft.due_date or not is_meal(draft):
        return None
    rate = draft.gst_rate or _printed_rate(draft)
    return ExpenseDraft(
        amount=draft.total,
        paid_on=draft.bill_date,
        mode=Found(paid_by) if paid_by else None,
        category=draft.category or Found(Category.MEALS, score=0.85, rule="a restaurant's bill"),
        vendor=draft.vendor,
        gst_rate=rate,
        gst_inclusive=Found(True) if rate else None,
        bill_number=draft.bill_number,
    )


def _printed_rate(draft: BillDraft) -> Found[Decimal] | None:
    """Give the rate of the lines, else the one that the taxes come to."""
    rates = {line.gst_rate.value for line in draft.lines if line.gst_rate}
    if len(rates) == 1:
        return Found(rates.pop())
    taxes = sum((one.value for one in (draft.cgst, draft.sgst, draft.igst) if one), Decimal(0))
    if not (draft.taxable and draft.taxable.value > 0 and taxes):
        return None
    rate = (100 * taxes / draft.taxable.value).quantize(Decimal(1))
    return Found(rate) if rate in MEAL_RATES else None


def _is_dish(line: BillLine) -> bool:
    found = read_category(line.description.value) if line.description else None
    return found is not None and found.value is Category.MEALS
