"""How to book the tax of a bill: the whole of it, or nothing and the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.business import Business
from handlers.tax_rules import Ruling, Supplier, Why, rule_bill
from parsers.drafts import BillDraft, BillLine, Category, Found
from tests.handlers.playing import BOOK, KUMAR, business

DAY = date(2026, 11, 20)
ELSEWHERE, HOME = "29AABCS1681H1Z8", "27AAACR5055K1Z7"
COMPOSITION = business(habits={("*", "scheme"): "composition"})
NEVER_ASKED = replace(KUMAR, habits={})
NOBODY_KNOWN = Supplier()
BILL = BillDraft(
    vendor=Found("Mehta Stationers"),
    gstin=Found(HOME),
    bill_number=Found("M-1"),
    bill_date=Found(DAY),
    gst_rate=Found(Decimal(18)),
    cgst=Found(Decimal("9.00")),
    sgst=Found(Decimal("9.00")),
)
IGST: dict[str, object] = {"igst": Found(Decimal("18.00")), "cgst": None, "sgst": None}


def bill_why(
    of: Business = KUMAR, supplier: Supplier = NOBODY_KNOWN, changes: dict[str, object] | None = None
) -> Why | None:
    return rule_bill(replace(BILL, **(changes or {})), of, supplier).why  # type: ignore[arg-type]  # fields of the bill


def test_a_bill_of_the_own_state_keeps_its_rate() -> None:
    assert rule_bill(BILL, KUMAR) == Ruling(Decimal(18))


def test_a_bill_from_elsewhere_with_igst_keeps_its_rate() -> None:
    assert bill_why(changes=IGST | {"gstin": Found(ELSEWHERE)}) is None


def test_a_bill_without_tax_has_nothing_to_decide() -> None:
    assert rule_bill(replace(BILL, gst_rate=None, cgst=None, sgst=None), KUMAR) == Ruling()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"gstin": None}, "seller_unregistered"),
        ({"bill_number": None}, "no_number"),
        ({"gstin": Found(ELSEWHERE)}, "wrong_state"),
        ({"place_of_supply": Found("29")}, "wrong_state"),
        ({"place_of_supply": Found("27")}, None),
        ({"buyer_gstin": Found(ELSEWHERE)}, "other_buyer"),
        ({"buyer_gstin": Found(KUMAR.gstin.lower())}, None),
        ({"buyer_gstin": Found("27AAAAA0000A1Z9")}, None),  # no GSTIN: its check letter fails
        ({"place_of_supply": Found("Pune")}, None),
        (IGST, "tax_type"),
        ({"gstin": Found("x"), "igst": Found(Decimal("18.00"))}, "tax_type"),
        ({"category": Found(Category.MEALS)}, "food"),
        ({"vendor": Found("Udupi Restaurant")}, "food"),
        ({"vendor": Found("Hotel Sai Palace")}, None),
        ({"gst_rate": Found(Decimal(17))}, "rate_unknown"),
        ({"lines": (BillLine(gst_rate=Found(Decimal(17))),)}, "rate_unknown"),
        ({"reverse_charge": Found(True)}, "reverse_charge"),
        ({"reverse_charge": Found(False)}, None),
        ({"lines": (BillLine(description=Found("tea")),)}, None),
        ({"lines": (BillLine(description=Found("tea")),), "category": Found(Category.RAW_MATERIALS)}, None),
        ({"lines": (BillLine(description=Found("tea")),), "category": Found(Category.MISCELLANEOUS)}, "food"),
        ({"description": Found("bill of supply")}, "no_tax_seller"),
    ],
)
def test_a_bill_without_right_to_credit_goes_gross(changes: dict[str, object], reason: Why | None) -> None:
    assert bill_why(changes=changes) == reason


@pytest.mark.parametrize(
    ("supplier", "reason"),
    [
        (Supplier(HOME, "COMPOSITION"), "seller_composition"),
        (Supplier(registration="UNREGISTERED"), "seller_unregistered"),
        (Supplier(registration="CONSUMER"), "seller_unregistered"),
        (Supplier(ELSEWHERE, "REGISTERED"), "wrong_state"),
        (Supplier(HOME, "REGISTERED"), None),
    ],
)
def test_what_is_known_of_the_seller_counts(supplier: Supplier, reason: Why | None) -> None:
    assert bill_why(supplier=supplier) == reason


@pytest.mark.parametrize(
    ("of", "reason"), [(business(gstin=""), "no_gstin"), (COMPOSITION, "composition"), (NEVER_ASKED, "scheme_unknown")]
)
def test_who_may_not_claim_does_not_on_a_bill_either(of: Business, reason: Why) -> None:
    assert bill_why(of) == reason


def test_a_hotel_without_a_gstin_we_can_read_is_taken_as_one_elsewhere() -> None:
    assert bill_why(changes={"vendor": Found("Hotel Sai Palace"), "gstin": Found("27AAACR5055K1Z0")}) == "hotel"


def test_reverse_charge_on_a_bill_without_tax_is_still_told() -> None:
    bare = replace(BILL, gst_rate=None, cgst=None, sgst=None)
    assert rule_bill(replace(bare, reverse_charge=Found(True)), KUMAR) == Ruling(reverse_charge=True)
    assert rule_bill(replace(bare, vendor=Found("Ravi Transport")), KUMAR) == Ruling(reverse_charge=True)


def test_the_user_has_the_last_word_on_a_bill_too() -> None:
    assert rule_bill(replace(BILL, category=Found(Category.MEALS)), KUMAR, choice="claim") == Ruling(Decimal(18))
    assert rule_bill(BILL, KUMAR, choice="gross") == Ruling(why="asked")


def test_the_highest_rate_of_a_bill_is_its_rate() -> None:
    lines = tuple(BillLine(gst_rate=Found(Decimal(rate))) for rate in (5, 28, 12))
    assert rule_bill(replace(BILL, gst_rate=None, lines=lines), KUMAR).rate == 28
    assert BOOK.rates[-1] == 28
