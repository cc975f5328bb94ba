"""The truth about a made-up document, in the field names of the labelled sets."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from tests.receipts_maker.facts import Bill

Label = dict[str, Any]
EMPTY = (
    "vendor",
    "vendor_gstin",
    "buyer_gstin",
    "number",
    "date",
    "due_date",
    "taxable",
    "cgst",
    "sgst",
    "igst",
    "cess",
    "round_off",
    "total",
    "payment_mode",
    "upi_ref",
    "place_of_supply",
    "reverse_charge",
)


def blank(kind: str, *, expense: bool) -> Label:
    """A label that shows nothing."""
    return {
        "kind": kind,
        "difficulty": "clean",
        "is_expense_document": expense,
        **dict.fromkeys(EMPTY),
        "arithmetic_ok": True,
        "lines": [],
        "qr": "none",
    }


def label_of(bill: Bill, kind: str, *, expense: bool = True, lines: list[dict[str, str]] | None = None) -> Label:
    """Everything a bill prints in full."""
    label = blank(kind, expense=expense)
    taxed = bill.taxed
    half = str(bill.tax / 2)
    label |= {
        "vendor": bill.vendor,
        "vendor_gstin": bill.gstin,
        "buyer_gstin": bill.buyer_gstin,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "due_date": bill.due.isoformat() if bill.due else None,
        "total": str(bill.total),
        "round_off": str(bill.round_off) if bill.round_off else None,
        "taxable": str(bill.taxable) if taxed else None,
        "cgst": half if taxed and bill.split else None,
        "sgst": half if taxed and bill.split else None,
        "igst": str(bill.tax) if taxed and not bill.split else None,
        "lines": lines or [],
    }
    return label


def facts_of(bill: Bill) -> Label:
    """The seller, the number and the day of a bill."""
    return {"vendor": bill.vendor, "vendor_gstin": bill.gstin, "number": bill.number, "date": bill.day.isoformat()}


def priced(rows: list[tuple[str, Decimal]]) -> list[dict[str, str]]:
    """Lines of a bill from names and amounts."""
    return [{"description": name, "amount": f"{amount:.2f}"} for name, amount in rows]
