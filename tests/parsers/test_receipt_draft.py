"""Readings become drafts."""

from __future__ import annotations

from decimal import Decimal

from parsers.drafts import BillDraft, ExpenseDraft, PaymentMode
from parsers.kind import Kind
from parsers.reading import ReceiptReading
from parsers.receipt import read_page
from parsers.receipt_draft import to_draft, total_of
from parsers.seen import Seen
from tests.corpus.documents import page_of


def test_pharmacy_bill_with_gst_becomes_a_bill_with_its_lines() -> None:
    draft = to_draft(read_page(page_of("d003.jpg")))
    assert isinstance(draft, BillDraft)
    assert (total_of(draft), len(draft.lines)) == (Decimal("1008.00"), 5)
    assert draft.lines[0].batch
    assert draft.lines[0].expiry


def test_paid_screen_becomes_an_expense() -> None:
    draft = to_draft(read_page(page_of("d005.jpg")))
    assert isinstance(draft, ExpenseDraft)
    assert draft.mode
    assert (draft.mode.value, total_of(draft)) == (PaymentMode.UPI, Decimal("640.00"))


def test_petrol_slip_becomes_an_expense() -> None:
    assert isinstance(to_draft(read_page(page_of("d053.jpg"))), ExpenseDraft)


def test_failed_payment_becomes_nothing() -> None:
    assert to_draft(read_page(page_of("d023.jpg"))) is None


def test_goods_on_credit_are_not_paid() -> None:
    draft = to_draft(ReceiptReading(Kind.RECEIPT, total=Seen(Decimal(5)), mode=Seen("credit")))
    assert isinstance(draft, ExpenseDraft)
    assert draft.mode is None


def test_field_keeps_its_evidence() -> None:
    draft = to_draft(read_page(page_of("d005.jpg")))
    assert isinstance(draft, ExpenseDraft)
    assert draft.amount
    assert (draft.amount.text, draft.amount.rule.split(":")[0]) == ("₹640", "ocr")
