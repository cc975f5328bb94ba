"""Checks: what agrees and what a person should look at."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from parsers.check import check
from parsers.document import Line
from parsers.kind import Kind
from parsers.page import read_rows
from parsers.qr import EInvoice
from parsers.reading import ReceiptReading
from parsers.seen import Seen
from parsers.table_line import TableLine
from tests.corpus.documents import page

SELLER = Seen("27AAPFU0939F1ZV")
ROW = Line(read_rows(page("Steel Rod"))[0], 0, "ocr")


def seen(amount: str) -> Seen[Decimal]:
    return Seen(Decimal(amount))


def amber(reading: ReceiptReading) -> set[str]:
    return {finding.subject for finding in check(reading) if not finding.is_fine}


def rod(amount: str = "80.00", rate: str = "18") -> TableLine:
    return TableLine(
        "Steel Rod", Decimal(amount), ROW, quantity=Decimal(2), unit_price=Decimal(40), gst_rate=Decimal(rate)
    )


def test_sums_that_contradict_each_other_are_amber() -> None:
    assert "sum" in amber(ReceiptReading(Kind.INVOICE, taxable=seen("100"), total=seen("128"), adds_up=False))


def test_wrong_product_in_a_line_is_amber() -> None:
    assert "line" in amber(ReceiptReading(Kind.INVOICE, lines=(rod("90.00"),)))


def test_line_printed_twice_is_amber() -> None:
    assert "duplicate_line" in amber(ReceiptReading(Kind.INVOICE, lines=(rod(), rod())))


def test_igst_within_a_state_is_amber() -> None:
    assert "tax_type" in amber(
        ReceiptReading(Kind.INVOICE, vendor_gstin=SELLER, place_of_supply=Seen("27"), igst=seen("18"))
    )


def test_split_tax_across_states_is_amber() -> None:
    reading = ReceiptReading(
        Kind.INVOICE, vendor_gstin=SELLER, place_of_supply=Seen("29"), cgst=seen("9"), sgst=seen("9")
    )
    assert "tax_type" in amber(reading)


def test_old_rate_on_a_new_bill_is_amber_and_on_an_old_one_is_not() -> None:
    assert "rate" in amber(ReceiptReading(Kind.INVOICE, day=Seen(date(2025, 9, 22)), lines=(rod(rate="12"),)))
    assert "rate" not in amber(ReceiptReading(Kind.INVOICE, day=Seen(date(2025, 9, 21)), lines=(rod(rate="12"),)))


def test_wrong_check_digit_is_amber() -> None:
    assert "gstin" in amber(ReceiptReading(Kind.INVOICE, vendor_gstin=Seen("27AAPFU0939F1ZX")))


def test_round_off_above_a_rupee_is_amber() -> None:
    assert "round_off" in amber(ReceiptReading(Kind.INVOICE, round_off=seen("-4.00")))


def test_unchecked_signature_is_amber() -> None:
    code = EInvoice(None, None, None, "INV", None, None, None, None, None)
    assert "qr" in amber(ReceiptReading(Kind.INVOICE, einvoice=code))


def test_bill_in_order_has_only_green_findings() -> None:
    reading = ReceiptReading(
        Kind.INVOICE,
        vendor_gstin=SELLER,
        place_of_supply=Seen("27"),
        taxable=seen("80"),
        cgst=seen("7.20"),
        sgst=seen("7.20"),
        total=seen("94.40"),
        adds_up=True,
        day=Seen(date(2026, 1, 1)),
        lines=(rod(),),
    )
    assert amber(reading) == set()
    assert {finding.subject for finding in check(reading)} == {"sum", "line", "tax_type", "gstin"}
