"""A reading becomes a draft: a bill where it can carry input credit or is still to be paid, else an expense.

A payment screen is always an expense. A document with the seller's GSTIN, a number and tax is a bill even when paid,
because credit belongs on a bill. Money is copied as printed; nothing is reckoned here.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from parsers.drafts import BillDraft, BillLine, Draft, ExpenseDraft, Found, PaymentMode
from parsers.kind import Kind
from parsers.printed_days import read_days
from parsers.reading import ReceiptReading
from parsers.seen import Seen, T
from parsers.table_line import TableLine

MODES = {
    "cash": PaymentMode.CASH,
    "upi": PaymentMode.UPI,
    "card": PaymentMode.CARD,
    "cheque": PaymentMode.CHEQUE,
    "bank_transfer": PaymentMode.BANK_TRANSFER,
}  # "credit" is no payment


def to_draft(reading: ReceiptReading) -> Draft | None:
    """The draft of an expense document; None for everything that is never booked."""
    if not reading.is_expense:
        return None
    return _bill(reading) if is_bill(reading) else _expense(reading)


def to_receipt(reading: ReceiptReading) -> ExpenseDraft | None:
    """The figures of a picture of money received, its vendor being who paid; None for everything else."""
    if reading.kind is not Kind.PAYMENT_RECEIVED or reading.total is None:
        return None
    return replace(_expense(reading), mode=_mode(reading) or Found(PaymentMode.UPI, score=0.8, rule="payment app"))


def is_bill(reading: ReceiptReading) -> bool:
    """Whether the document belongs on a purchase bill rather than on an expense."""
    if reading.kind in (Kind.PAYMENT, Kind.RENT_RECEIPT):
        return False
    creditable = bool(reading.vendor_gstin and reading.number and (reading.cgst or reading.igst))
    unpaid = (
        _mode(reading) is None
        and bool(reading.number)
        and (reading.due_day is not None or reading.buyer_gstin is not None)
    )
    return creditable or unpaid


def _expense(reading: ReceiptReading) -> ExpenseDraft:
    names = ", ".join(line.description for line in reading.lines[:3])
    return ExpenseDraft(
        amount=_found(reading.total),
        paid_on=_found(reading.day),
        mode=_mode(reading),
        vendor=_found(reading.vendor),
        description=Found(names, score=0.5, rule="lines") if names else None,
        reference=_found(reading.reference),
        bill_number=_found(reading.number),
    )


def _bill(reading: ReceiptReading) -> BillDraft:
    irn = reading.einvoice.irn if reading.einvoice else None
    return BillDraft(
        vendor=_found(reading.vendor),
        gstin=_found(reading.vendor_gstin),
        buyer_gstin=_found(reading.buyer_gstin),
        bill_number=_found(reading.number),
        bill_date=_found(reading.day),
        due_date=_found(reading.due_day),
        place_of_supply=_found(reading.place_of_supply),
        reverse_charge=_found(reading.reverse_charge),
        lines=tuple(_line(line) for line in reading.lines),
        taxable=_found(reading.taxable),
        cgst=_found(reading.cgst),
        sgst=_found(reading.sgst),
        igst=_found(reading.igst),
        cess=_found(reading.cess),
        round_off=_found(reading.round_off),
        total=_found(reading.total),
        irn=Found(irn, rule="qr: e-invoice code") if irn else None,
    )


def _line(line: TableLine) -> BillLine:
    score = 0.95 if line.multiplies else 0.7

    def found(value: T | None) -> Found[T] | None:
        return Found(value, text=line.line.text, score=score, rule="table") if value is not None else None

    return BillLine(
        description=found(line.description),
        hsn=found(line.hsn),
        quantity=found(line.quantity),
        unit=found(line.unit),
        unit_price=found(line.unit_price),
        gst_rate=found(line.gst_rate),
        amount=found(line.amount),
        batch=found(line.batch),
        expiry=found(expiry_of(line.expiry)),
    )


def paid_by(reading: ReceiptReading) -> PaymentMode | None:
    """How a document says that it was paid; None when it does not, or is still to be paid."""
    mode = _mode(reading)
    return mode.value if mode else None


def expiry_of(text: str | None) -> date | None:
    """The first day of the month a medicine expires in, or the day printed.

    >>> expiry_of("04/27"), expiry_of("12-2028"), expiry_of("05/09/2027"), expiry_of("B25231")
    (datetime.date(2027, 4, 1), datetime.date(2028, 12, 1), datetime.date(2027, 9, 5), None)
    """
    if not text:
        return None
    if days := read_days(text):
        return days[0].value
    month, _, year = text.replace("-", "/").partition("/")
    if not (month.isdigit() and year.isdigit() and 1 <= int(month) <= 12 and len(year) in (2, 4)):
        return None
    return date(int(year) + (2000 if len(year) == 2 else 0), int(month), 1)


def _mode(reading: ReceiptReading) -> Found[PaymentMode] | None:
    if reading.mode is None or reading.mode.value not in MODES:
        return None
    return Found(MODES[reading.mode.value], reading.mode.line, score=reading.mode.score, rule=reading.mode.rule)


def _found(seen: Seen[T] | None) -> Found[T] | None:
    return seen.found() if seen else None


def total_of(draft: Draft) -> Decimal | None:
    """The figure a draft is about."""
    found = draft.total if isinstance(draft, BillDraft) else draft.amount
    return found.value if found else None
