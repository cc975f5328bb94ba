"""Whole documents: corpus pages as an engine read them, text PDFs, and strangers from the maker."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.answer import to_answer
from parsers.file_reading import read_bytes
from parsers.kind import Kind
from parsers.qr import EInvoice
from parsers.reading import ReceiptReading
from parsers.receipt import read_document, read_page
from parsers.vendor import Contact
from tests.corpus.documents import bytes_of, labels, page, page_of
from tests.receipts_maker.make import make_set
from tests.receipts_maker.make import page_of as made_page

TODAY = date(2026, 11, 21)
PICTURES = [
    n for n, label in labels().items() if n.endswith(".jpg") and label["is_expense_document"] and label["qr"] == "none"
]
FIELDS = ("vendor", "vendor_gstin", "number", "date", "due_date", "total", "payment_mode", "upi_ref", "taxable")


def plain(value: object) -> str:
    """Ignore case, blanks and punctuation."""
    return re.sub(r"\W", "", str(value)).casefold()


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("name", PICTURES)
def test_corpus_picture_gives_its_printed_field(name: str, field: str) -> None:
    answer = to_answer(read_page(page_of(name), today=TODAY))
    assert plain(answer[field]) == plain(labels()[name][field])


@pytest.mark.parametrize("name", PICTURES)
def test_corpus_picture_gives_its_line_amounts(name: str) -> None:
    reading = read_page(page_of(name), today=TODAY)
    assert [f"{line.amount}" for line in reading.lines] == [line["amount"] for line in labels()[name]["lines"]]


@pytest.mark.parametrize("name", ["d004.pdf", "d047.pdf"])
def test_text_pdf_is_read_without_an_engine(name: str) -> None:
    result = read_bytes(bytes_of(name), today=TODAY)
    answer = to_answer(result.reading)
    assert {f: plain(answer[f]) for f in FIELDS} == {f: plain(labels()[name][f]) for f in FIELDS}


@pytest.mark.parametrize("name", ["d023.jpg", "d054.jpg", "d042.jpg"])
def test_what_is_no_expense_is_not_accepted(name: str) -> None:
    assert not read_page(page_of(name), today=TODAY).is_expense


def test_signed_code_wins_over_print() -> None:
    code = EInvoice("27AAPFU0939F1ZV", None, "A-7", "INV", date(2026, 9, 1), Decimal("118.00"), 1, "8471", "f" * 64)
    reading = read_document([page("Asha Traders", "TAX INVOICE", "Invoice No: A-1", "Total  100.00")], codes=[code])
    assert (reading.number and reading.number.value, reading.total and reading.total.value) == (
        "A-7",
        Decimal("118.00"),
    )
    assert reading.total
    assert reading.total.origin == "qr"


def test_signed_code_of_a_credit_note_is_never_an_expense() -> None:
    code = EInvoice("27AAPFU0939F1ZV", None, "C-7", "CRN", date(2026, 9, 1), Decimal("118.00"), 1, "8471", "f" * 64)
    reading = read_document([page("Asha Traders", "TAX INVOICE", "Total  118.00")], codes=[code])
    assert reading.kind is Kind.CREDIT_NOTE


def test_own_contact_with_the_same_gstin_names_the_vendor() -> None:
    sheet = page(
        "Asha Trdrs", "GSTIN: 27AAPFU0939F1ZV", "TAX INVOICE", "Invoice No: 5", "Date: 01/10/2026", "Total  100.00"
    )
    reading = read_page(sheet, contacts=[Contact("Asha Traders, Pune", "27AAPFU0939F1ZV")], today=TODAY)
    assert reading.vendor
    assert reading.vendor.value == "Asha Traders, Pune"


def test_empty_page_is_blank() -> None:
    assert read_page(page("")).kind is Kind.BLANK


def test_day_in_the_future_is_not_taken() -> None:
    reading = read_page(page("Asha Stores", "CASH BILL", "Date: 01/12/2026", "Total  40.00"), today=TODAY)
    assert reading.day is None


def test_long_bill_is_joined_over_its_pages() -> None:
    head = "Item Name            Qty     Rate     Amount"
    first = page(
        "Asha Traders",
        "TAX INVOICE",
        "Invoice No: 9",
        head,
        "Steel Rod              2    40.00      80.00",
        "continued on page 2",
    )
    second = replace(page(head, "Copper Wire            1    20.00      20.00", "Grand Total  100.00"), number=2)
    reading = read_document([first, second], today=TODAY)
    assert [line.description for line in reading.lines] == ["Steel Rod", "Copper Wire"]
    assert reading.total
    assert (reading.total.value, reading.total.page) == (Decimal("100.00"), 2)


def test_weak_engine_is_never_sure() -> None:
    sheet = replace(page_of("d003.jpg"), engine="tesseract")
    reading = read_page(sheet, today=TODAY)
    assert reading.total
    assert reading.total.value == Decimal("1008.00")
    assert not reading.total.is_sure


def made(count: int, seed: int) -> list[tuple[dict[str, object], ReceiptReading]]:
    """Readings of documents from the maker."""
    return [(label, read_page(made_page(sheet, rng), today=TODAY)) for _, sheet, label, rng in make_set(count, seed)]


def test_strangers_are_read_as_well_as_the_corpus() -> None:
    expenses = [(label, to_answer(reading)) for label, reading in made(96, 1) if label["is_expense_document"]]
    for field, bar in (("total", 0.97), ("date", 0.97), ("vendor", 0.95), ("number", 0.95), ("vendor_gstin", 0.97)):
        right = sum(plain(answer[field]) == plain(label[field]) for label, answer in expenses)
        assert right >= bar * len(expenses), field


def test_no_stranger_that_is_no_expense_is_accepted() -> None:
    wrong = [label["kind"] for label, reading in made(96, 2) if not label["is_expense_document"] and reading.is_expense]
    assert wrong == []


def test_reading_does_not_depend_on_the_order_of_the_words() -> None:
    sheet = page_of("d003.jpg")
    shuffled = list(sheet.words)
    random.Random(1).shuffle(shuffled)
    mixed = type(sheet)(tuple(shuffled), sheet.width, sheet.height, engine=sheet.engine)
    assert to_answer(read_page(mixed, today=TODAY))["total"] == "1008.00"
