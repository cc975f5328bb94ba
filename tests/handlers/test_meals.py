"""Restaurant bills told from goods for resale."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.meals import is_meal, meal_of
from parsers.drafts import BillDraft, BillLine, Found, PaymentMode


def bill(vendor: str, *lines: tuple[str, str]) -> BillDraft:
    """Give a bill of a seller with its lines: what, and the code when one is printed."""
    made = (BillLine(description=Found(what), hsn=Found(code) if code else None) for what, code in lines)
    return BillDraft(vendor=Found(vendor), lines=tuple(made))


@pytest.mark.parametrize(
    "served",
    [
        bill("Green Leaf", ("Masala Dosa", ""), ("Filter Coffee", ""), ("Parcel charges", "")),
        bill("Royal Caterers"),
        bill("Udupi Krishna Bhavan"),
        bill("Hill Top", ("Buffet", "996331")),
    ],
)
def test_food_that_was_served_is_a_meal(served: BillDraft) -> None:
    assert is_meal(served)


@pytest.mark.parametrize(
    "goods",
    [
        bill("Nandi Traders", ("Tea", "0902"), ("Basmati rice", "1006")),
        bill("Cafe Supplies Co", ("Filter Coffee", "0901")),
        bill("Sharma Traders", ("Toner", ""), ("Tea", "")),
        bill("Sharma Traders"),
    ],
)
def test_goods_for_resale_are_no_meal(goods: BillDraft) -> None:
    assert not is_meal(goods)


def test_a_meal_is_an_expense_unless_it_is_on_credit() -> None:
    served = bill("Green Leaf", ("Masala Dosa", ""))
    eaten = replace(served, total=Found(Decimal("567.00")), bill_number=Found("G/1"))
    meal = meal_of(eaten, PaymentMode.UPI)
    assert meal
    assert (meal.amount, meal.bill_number, meal.mode) == (eaten.total, eaten.bill_number, Found(PaymentMode.UPI))
    taxed = replace(eaten, taxable=Found(Decimal(540)), cgst=Found(Decimal("13.5")), sgst=Found(Decimal("13.5")))
    meal = meal_of(taxed, None)
    assert meal
    assert meal.gst_rate == Found(Decimal(5))
    assert meal_of(replace(eaten, due_date=Found(date(2026, 12, 10))), None) is None
    assert meal_of(bill("Sharma Traders"), None) is None
