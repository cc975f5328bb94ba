"""Numbers, days, GSTINs by block, way of payment."""

from __future__ import annotations

from datetime import date

import pytest

from parsers import details, document_days
from parsers.document import Document
from tests.corpus.documents import page

A, B = "27AAPFU0939F1ZV", "29AAGCB7383J1Z4"
TODAY = date(2026, 11, 21)


def sheet(*rows: str) -> Document:
    return Document([page(*rows)])


@pytest.mark.parametrize(
    ("row", "number"),
    [
        ("Invoice No. : INV-01347   Date: 26/10/2026", "INV-01347"),
        ("Bill No: 5151", "5151"),
        ("Inv# 26-27/7103", "26-27/7103"),
        ("Check # 88   Table: 4", "88"),
        ("Docket No  C592344028", "C592344028"),
        ("No. 422   Date 06-09-26", "422"),
    ],
)
def test_number_behind_its_label(row: str, number: str) -> None:
    found = details.read_number(sheet("Asha Stores", row))
    assert found
    assert found.value == number


@pytest.mark.parametrize(
    "row", ["PO No: 77", "Table No: 7", "Vehicle No KA05MB1234", "Ack No 12345", "FSSAI No 1122", "Date: 01/10/2026"]
)
def test_other_numbers_are_left_alone(row: str) -> None:
    assert details.read_number(sheet("Asha Stores", row)) is None


def test_label_above_its_value_in_a_grid() -> None:
    found = details.read_number(sheet("Invoice No.        Dated", "API/25-26/0044     12-Jun-25"))
    assert found
    assert found.value == "API/25-26/0044"


def test_day_is_never_the_due_day_or_the_order_day() -> None:
    found = document_days.read_day(
        sheet("Due Date: 05/11/2026", "Order Date: 01/09/2026", "Invoice Date: 05/10/2026"), today=TODAY
    )
    assert found
    assert found.value == date(2026, 10, 5)


def test_day_beside_an_order_number_is_not_the_bills() -> None:
    rows = ("Invoice No.   55    Date   06/08/2026", "Buyer's Order No.  PO-771   Dated   01/04/2026")
    found = document_days.read_day(sheet(*rows), today=TODAY)
    assert found
    assert found.value == date(2026, 8, 6)


def test_day_broken_over_two_rows_is_joined() -> None:
    found = document_days.read_day(
        sheet("M/S : CASH   Date : 26", "             April 2018", "Total  5.00"), today=TODAY
    )
    assert found
    assert found.value == date(2018, 4, 26)


def test_due_day_before_the_bill_is_not_believed() -> None:
    assert document_days.read_due_day(sheet("Due Date: 01/01/2026"), date(2026, 10, 5)) is None


@pytest.mark.parametrize(
    "rows",
    [
        (f"Asha Traders  GSTIN: {A}", "Bill To", "Ravi Stores", f"GSTIN: {B}"),
        ("Buyer", "Ravi Stores", f"GSTIN: {B}", "", "", "Supplier", "Asha Traders", f"GSTIN: {A}"),
        ("From                    To", "Asha Traders            Ravi Stores", f"GSTIN: {A}        GSTIN: {B}"),
        (f"Our GSTIN: {A}", f"Customer GSTIN: {B}"),
    ],
)
def test_gstin_goes_to_seller_and_buyer_by_block(rows: tuple[str, ...]) -> None:
    found = details.read_gstins(sheet(*rows))
    assert (found.seller and found.seller.value, found.buyer and found.buyer.value) == (A, B)


def test_unreadable_gstin_is_not_sure() -> None:
    found = details.read_gstins(sheet("GSTIN: 27AAPFU0939F1ZX")).seller
    assert found is None or not found.is_sure


@pytest.mark.parametrize(
    ("row", "mode"),
    [
        ("Payment Mode: UPI", "upi"),
        ("Paid by  Credit Card", "card"),
        ("Settled by: Cash", "cash"),
        ("Received with thanks by cheque no 123", "cheque"),
        ("Kindly remit by NEFT to State Bank", None),
        ("UPI accepted here", None),
        ("Please pay by cheque", None),
    ],
)
def test_way_of_payment_only_where_it_was_paid(row: str, mode: str | None) -> None:
    found = details.read_mode(sheet("Asha Stores", row))
    assert (found.value if found else None) == mode


@pytest.mark.parametrize(
    ("row", "said"), [("Reverse Charge : No", False), ("Tax payable under reverse charge: Yes", True)]
)
def test_reverse_charge_as_said(row: str, said: bool) -> None:
    found = details.read_reverse_charge(sheet(row))
    assert found
    assert found.value is said
