"""Hints before Post on bills: GSTIN, kind of tax, number, e-invoice, MSME, round-off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.guards import Kind, Notice, check
from handlers.hints import amber_lines, fine_line
from handlers.outcome import Scene
from handlers.past import NO_SUMS, Sums
from handlers.states import Conversation
from handlers.tax_rules import NOBODY_KNOWN, Supplier
from parsers.drafts import BillDraft, BillLine, Category, Found
from tests.handlers.playing import KUMAR, business, context

HOME, ELSEWHERE = "27AAACR5055K1Z7", "29AABCS1681H1Z8"
CRORES = Sums(year=Decimal(50_000_000))
BILL = BillDraft(
    vendor=Found("Mehta"),
    gstin=Found(HOME),
    bill_number=Found("M-1"),
    bill_date=Found(date(2026, 11, 20)),
    gst_rate=Found(Decimal(18)),
    cgst=Found(Decimal(9)),
    taxable=Found(Decimal(100)),
    total=Found(Decimal(118)),
)


def fine(
    kind: Kind, changes: dict[str, object] | None = None, supplier: Supplier = NOBODY_KNOWN, sums: Sums = NO_SUMS
) -> bool | None:
    """Say whether a hint of this kind is fine; None when there is none."""
    draft = replace(BILL, **(changes or {}))  # type: ignore[arg-type]  # fields of the bill
    return next((one.is_fine for one in check(draft, KUMAR, sums, supplier) if one.kind == kind), None)


@pytest.mark.parametrize(
    ("kind", "changes", "expected"),
    [
        ("gstin", {}, True),
        ("gstin", {"gstin": Found(HOME.lower())}, True),
        ("gstin", {"gstin": Found(HOME[:-1] + "8")}, False),
        ("gstin", {"gstin": None}, None),
        ("tax_type", {}, True),
        ("tax_type", {"gstin": Found(ELSEWHERE)}, False),
        ("tax_type", {"cgst": None, "igst": Found(Decimal(18))}, False),
        ("tax_type", {"gstin": Found(ELSEWHERE), "cgst": None, "igst": Found(Decimal(18))}, True),
        ("tax_type", {"gstin": None}, None),
        ("tax_type", {"gst_rate": None, "cgst": None}, None),
        ("number", {}, True),
        ("number", {"bill_number": None}, False),
        ("number", {"bill_number": None, "gstin": None}, None),
        ("rate", {}, True),
        ("rate", {"lines": (BillLine(gst_rate=Found(Decimal(28))),)}, False),
        ("einvoice", {}, None),
        ("einvoice", {"irn": Found("x")}, True),
        ("round_off", {}, None),
        ("round_off", {"round_off": Found(Decimal("0.00"))}, None),
        ("round_off", {"round_off": Found(Decimal("-0.99"))}, True),
        ("round_off", {"round_off": Found(Decimal("-1.00"))}, False),
        ("round_off", {"round_off": Found(Decimal("1.00"))}, False),
        ("reverse_charge", {"vendor": Found("Ravi Transport")}, None),
        ("reverse_charge", {"vendor": Found("Ravi Transport"), "gst_rate": None}, False),
    ],
)
def test_a_bill_is_checked(kind: Kind, changes: dict[str, object], expected: bool | None) -> None:
    assert fine(kind, changes) is expected


@pytest.mark.parametrize(
    ("changes", "sums", "expected"),
    [
        ({}, CRORES, False),
        ({"taxable": None, "total": Found(Decimal(0))}, CRORES, None),
        ({"taxable": None, "total": None}, CRORES, None),
        ({"gstin": None}, CRORES, None),
        ({"irn": Found("x")}, CRORES, True),
        ({"bill_date": Found(date(2023, 7, 31))}, CRORES, None),
        ({"bill_date": Found(date(2023, 8, 1))}, CRORES, False),
        ({"bill_date": None}, CRORES, False),
        ({}, Sums(year=Decimal(49_999_900)), None),
    ],
)
def test_a_seller_proved_large_must_give_an_e_invoice(
    changes: dict[str, object], sums: Sums, expected: bool | None
) -> None:
    assert fine("einvoice", changes, sums=sums) is expected


@pytest.mark.parametrize(
    ("registration", "expected"), [("COMPOSITION", False), ("UNREGISTERED", False), ("REGISTERED", None), ("", None)]
)
def test_tax_of_a_seller_who_may_not_charge_it_is_hinted(registration: str, expected: bool | None) -> None:
    assert fine("seller_tax", supplier=Supplier(HOME, registration)) is expected
    untaxed: dict[str, object] = {"gst_rate": None, "cgst": None}
    assert fine("seller_tax", untaxed, Supplier(HOME, registration)) is None


@pytest.mark.parametrize(
    ("agreed", "day"),
    [(None, date(2026, 12, 5)), (30, date(2026, 12, 20)), (45, date(2027, 1, 4)), (90, date(2027, 1, 4))],
)
def test_a_small_enterprise_is_paid_in_time(agreed: int | None, day: date) -> None:
    supplier = Supplier(HOME, is_msme=True, agreed_days=agreed)
    assert Notice("msme", True, day=day) in check(BILL, KUMAR, NO_SUMS, supplier)


def test_who_is_no_small_enterprise_or_has_no_day_has_no_term() -> None:
    assert fine("msme") is None
    assert fine("msme", {"bill_date": None}, Supplier(is_msme=True)) is None


def test_tds_of_a_bill_is_reckoned_without_gst() -> None:
    rent: dict[str, object] = {"category": Found(Category.RENT), "taxable": Found(Decimal(50000))}
    assert fine("tds", rent | {"total": Found(Decimal(59000))}) is None
    assert fine("tds", rent | {"taxable": None, "total": Found(Decimal(59000))}) is False


def test_a_business_without_gstin_hears_nothing_of_the_kind_of_tax() -> None:
    assert "tax_type" not in {one.kind for one in check(BILL, business(gstin=""), NO_SUMS)}


def test_the_seller_s_known_gstin_counts_for_the_kind_of_tax() -> None:
    assert fine("tax_type", {"gstin": None}, Supplier(ELSEWHERE, "REGISTERED")) is False


def test_the_figures_of_a_hint_are_the_bill_s() -> None:
    odd = replace(BILL, gstin=Found("27AAACR5055K1Z8"), round_off=Found(Decimal("-2.50")))
    found = {one.kind: one.values for one in check(odd, KUMAR, NO_SUMS) if not one.is_fine}
    assert found["gstin"] == (("gstin", "27AAACR5055K1Z8"),)
    assert found["round_off"] == (("amount", "-₹2.50"),)


def test_amber_hints_have_lines_and_fine_ones_share_one() -> None:
    scene = Scene(Conversation(), context(), KUMAR)
    notices = check(replace(BILL, bill_number=None), KUMAR, NO_SUMS, Supplier(is_msme=True))
    assert amber_lines(scene, notices) == [
        "⚠️ The bill's number is missing: without it the GST credit cannot be matched."
    ]
    assert fine_line(scene, notices) == "✅ GST rate ✅ GSTIN ok ✅ kind of GST ✅ MSME: pay by Sat 5 Dec 2026"
    assert fine_line(scene, ()) == ""
