"""What is booked for a bill: credit only where it may be claimed, the due date, and what the card says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.bill_plan import BillPlan, bill_request, lacks, missing_of_bill, plan_bill
from handlers.business import Business
from handlers.owed import Party, Vendor
from handlers.states import Confirming, OpenDraft
from parsers.drafts import BillDraft, Category, Found
from tests.handlers.answering import GSTIN, MILL, OTHER_GSTIN, SHARMA, SPICES, WHOLESALE
from tests.handlers.playing import KUMAR, TODAY

STATED = BillDraft(
    vendor=Found("Sharma Traders"),
    bill_number=Found("VB-1"),
    bill_date=Found(date(2026, 11, 10)),
    gst_rate=Found(Decimal(18)),
    gst_inclusive=Found(True),
    total=Found(Decimal("11800.00")),
)
PRINTED = replace(
    STATED,
    gst_rate=None,
    gst_inclusive=None,
    taxable=Found(Decimal(10000)),
    cgst=Found(Decimal(900)),
    sgst=Found(Decimal(900)),
)


def opened(draft: BillDraft = STATED, vendor: Vendor | None = SHARMA) -> OpenDraft:
    """Make an open bill of a vendor."""
    return OpenDraft("k7f3q2ab5c", 1, draft, Confirming(), party=Party("x", vendor))


def planned(draft: BillDraft = STATED, vendor: Vendor = SHARMA, of: Business = KUMAR) -> BillPlan:
    """Plan a bill that has nothing missing."""
    plan = plan_bill(opened(draft, vendor), of, TODAY)
    assert plan
    return plan


def test_a_stated_total_is_taken_apart_by_its_rate() -> None:
    plan = planned()
    assert [plan.priced.taxable, plan.priced.tax, plan.total] == [Decimal(10000), Decimal(1800), Decimal(11800)]
    assert not plan.doubts


def test_a_sum_before_tax_gets_it_on_top() -> None:
    plan = planned(replace(STATED, gst_inclusive=Found(False), total=Found(Decimal(10000))))
    assert plan.total == Decimal(11800)
    assert plan.doubts == ("before_tax",)


def test_a_seller_in_another_state_means_igst_rounded_once() -> None:
    plan = planned(replace(PRINTED, cgst=None, sgst=None, igst=Found(Decimal(1800))), SPICES)
    assert (plan.is_elsewhere, plan.priced.tax) == (True, Decimal(1800))


@pytest.mark.parametrize(
    ("draft", "vendor", "business", "why"),
    [
        (STATED, SHARMA, replace(KUMAR, gstin=""), "no_gstin"),
        (STATED, replace(SHARMA, treatment="COMPOSITION"), KUMAR, "seller_composition"),
        (replace(STATED, reverse_charge=Found(True)), SHARMA, KUMAR, "reverse_charge"),
        (STATED, WHOLESALE, KUMAR, "seller_unregistered"),
        (replace(STATED, bill_number=None), SHARMA, KUMAR, "no_number"),
        (replace(STATED, category=Found(Category.MEALS)), SHARMA, KUMAR, "food"),
        (replace(STATED, gst_rate=Found(Decimal(17))), SHARMA, KUMAR, "rate_unknown"),
        (PRINTED, SPICES, KUMAR, "wrong_state"),
        (replace(PRINTED, cgst=None, sgst=None, igst=Found(Decimal(1800))), SHARMA, KUMAR, "tax_type"),
        (STATED, SPICES, replace(KUMAR, state_code=""), "tax_type"),
        (replace(PRINTED, total=Found(Decimal(19000))), SHARMA, KUMAR, "lines_off"),
    ],
)
def test_without_right_to_credit_the_whole_sum_goes_at_rate_0(
    draft: BillDraft, vendor: Vendor, business: Business, why: str
) -> None:
    plan = planned(draft, vendor, business)
    assert why in (plan.ruling.why, *plan.doubts)
    assert plan.priced.tax == Decimal(0)
    assert draft.total
    assert plan.total == draft.total.value
    assert [line.gst_rate for line in plan.priced.lines] == [0]


def test_a_blocked_purchase_stated_before_tax_costs_what_is_paid() -> None:
    draft = replace(STATED, gst_inclusive=Found(False), total=Found(Decimal(1000)), category=Found(Category.MEALS))
    assert (planned(draft).total, planned(draft).priced.tax) == (Decimal(1180), Decimal(0))


def test_a_bill_without_tax_claims_nothing_and_says_nothing_odd() -> None:
    plan = planned(replace(STATED, gst_rate=None, bill_number=None), WHOLESALE)
    assert not plan.priced.tax
    assert not plan.doubts


@pytest.mark.parametrize(
    ("day", "due", "expected", "why"),
    [
        (date(2026, 11, 10), None, date(2026, 12, 10), ()),
        (date(2026, 11, 10), date(2026, 11, 25), date(2026, 11, 25), ()),
        (date(2026, 11, 10), date(2026, 11, 9), date(2026, 12, 10), ("due_before",)),
        (date(2026, 12, 1), None, date(2026, 12, 31), ("future",)),
        (date(2021, 11, 10), None, date(2021, 12, 10), ("old",)),
        (date(9999, 12, 31), None, date(9999, 12, 31), ("future",)),
    ],
)
def test_the_due_date_and_odd_days(day: date, due: date | None, expected: date, why: tuple[str, ...]) -> None:
    plan = planned(replace(STATED, bill_date=Found(day), due_date=Found(due) if due else None))
    assert (plan.due, plan.doubts) == (expected, why)


@pytest.mark.parametrize(
    ("draft", "vendor", "question"),
    [
        (replace(STATED, vendor=None), None, "vendor"),
        (STATED, None, "which_vendor"),
        (replace(STATED, total=None), SHARMA, "amount"),
        (replace(STATED, total=Found(Decimal(0))), SHARMA, "amount"),
        (replace(STATED, total=Found(Decimal(10) ** 14)), SHARMA, "amount"),
        (STATED, SHARMA, None),
    ],
)
def test_one_thing_is_asked_at_a_time(draft: BillDraft, vendor: Vendor | None, question: str | None) -> None:
    assert missing_of_bill(opened(draft, vendor), KUMAR) == question
    assert (plan_bill(opened(draft, vendor), KUMAR, TODAY) is None) == (question is not None)


def test_the_request_carries_number_day_and_tag() -> None:
    request = bill_request(opened(), planned())
    assert (request.vendor_bill_number, request.bill_date, request.notes) == ("VB-1", date(2026, 11, 10), "#k7f3q2ab5c")


@pytest.mark.parametrize(
    ("vendor", "gstin", "expected"),
    [
        (WHOLESALE, GSTIN, True),
        (MILL, OTHER_GSTIN, True),
        (WHOLESALE, None, False),
        (WHOLESALE, "27AAPFU0939F1ZA", False),
        (SHARMA, GSTIN, False),
        (replace(SHARMA, state_code=""), GSTIN, True),
    ],
)
def test_a_vendor_learns_gstin_and_state_from_a_bill_that_checks_out(
    vendor: Vendor, gstin: str | None, expected: bool
) -> None:
    assert lacks(replace(STATED, gstin=Found(gstin) if gstin else None), vendor) == expected
