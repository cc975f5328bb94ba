"""Kinds of documents; what asks for no money is never an expense."""

from __future__ import annotations

import pytest

from parsers.document import Document
from parsers.kind import EXPENSES, Kind, read_kind
from tests.corpus.documents import page

BODY = (
    "Asha Traders",
    "GSTIN: 27AAPFU0939F1ZV",
    "No. 55   Date: 01/10/2026",
    "Steel Rod   2   50.00   100.00",
    "Total   100.00",
)


def test_plain_roll_without_title_is_a_bill_when_its_rows_multiply_out() -> None:
    rows = ("Asha Stores", "Dt: 12-10-2026", "SUGAR", "3 x 46.00  138.00", "AMOUNT  138.00", "Cash 200.00")
    assert read_kind(Document([page(*rows)])) in EXPENSES


@pytest.mark.parametrize(
    "title",
    [
        "QUOTATION",
        "ESTIMATE",
        "PROFORMA INVOICE",
        "Pro-forma Invoice",
        "CREDIT NOTE",
        "Delivery Challan",
        "PURCHASE ORDER",
        "Price Quotation",
        "Order Confirmation",
    ],
)
def test_title_of_a_paper_without_demand_is_believed(title: str) -> None:
    assert read_kind(Document([page(title, *BODY)])) not in EXPENSES


@pytest.mark.parametrize(
    "title", ["TAX INVOICE", "TAXINVOICE", "Cash Memo", "BILL OF SUPPLY", "RETAIL INVOICE", "Receipt", "Bill"]
)
def test_title_of_a_bill_is_believed(title: str) -> None:
    assert read_kind(Document([page(title, *BODY)])) in EXPENSES


def test_bill_without_title_is_told_by_its_signs() -> None:
    assert read_kind(Document([page(*BODY)])) is Kind.RECEIPT


def test_delivery_note_as_a_cell_of_an_invoice_is_no_title() -> None:
    rows = (
        "Tax Invoice",
        "Asha Traders      Invoice No.       Dated",
        "Pune              A/1               01-Oct-26",
        "Delivery Note     Mode/Terms of Payment",
        *BODY,
    )
    assert read_kind(Document([page(*rows)])) in EXPENSES


def test_words_below_a_bill_without_title_can_refuse_it() -> None:
    assert read_kind(Document([page(*BODY, "Prices valid till 30 days")])) not in EXPENSES


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        (("",), Kind.BLANK),
        (
            (
                "Ramesh",
                "paid 2500 yesterday? 10:20",
                "Yes by UPI  10:21",
                "Total 18,450 for the month 10:22",
                "Ok 10:25",
            ),
            Kind.CHAT,
        ),
        (("MENU", "Tea   20.00", "Coffee   30.00", "Samosa   15.00"), Kind.MENU),
        (("Asha Traders", "Mob: 98200 12345", "asha@example.in"), Kind.CARD),
    ],
)
def test_what_is_no_paper_of_business(rows: tuple[str, ...], kind: Kind) -> None:
    assert read_kind(Document([page(*rows)])) is kind
