"""A document to its reading: kind, every field with evidence and score, lines, codes, and findings for the card. Pure.

`read_document` takes the words of all pages and what the QR codes said. A signed e-invoice code wins over print for the
fields it holds; a difference between both becomes a finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from parsers import details, document_days
from parsers.check import check
from parsers.document import Document
from parsers.kind import EXPENSES, Kind, read_kind
from parsers.qr import Code, EInvoice, UpiCode
from parsers.reading import ReceiptReading
from parsers.rent import read_landlord
from parsers.screenshot import is_payment_screen, read_payment
from parsers.seen import Seen, T
from parsers.table import read_lines
from parsers.totals import lines_agree, read_sums
from parsers.vendor import Contact, read_vendor
from parsers.words import Page


def read_page(
    page: Page, *, codes: Iterable[Code] = (), contacts: Iterable[Contact] = (), today: date | None = None
) -> ReceiptReading:
    """Read a document of one page."""
    return read_document([page], codes=codes, contacts=contacts, today=today)


def read_document(
    pages: Sequence[Page], *, codes: Iterable[Code] = (), contacts: Iterable[Contact] = (), today: date | None = None
) -> ReceiptReading:  # fmt: skip
    """Read a document of any number of pages; `today` refuses days in the future."""
    document = Document(pages)
    known = tuple(codes)
    einvoice = next((c for c in known if isinstance(c, EInvoice)), None)
    upi_code = next((c for c in known if isinstance(c, UpiCode)), None)
    if einvoice is None and is_payment_screen(document):
        reading = _payment(document, today)
    else:
        reading = _bill(document, tuple(contacts), today)
    if einvoice is not None:
        reading = with_einvoice(reading, einvoice)
    reading = replace(reading, einvoice=einvoice, upi_code=upi_code)
    return replace(reading, findings=check(reading))


def _payment(document: Document, today: date | None) -> ReceiptReading:
    paid = read_payment(document, today=today)
    mode = document.lines[0].seen(paid.mode, 0.93, "payment screen") if paid.mode and document.lines else None
    return ReceiptReading(
        paid.kind,
        vendor=paid.party,
        day=paid.day,
        total=paid.amount,
        mode=mode,
        reference=paid.reference,
        bank=paid.bank,
    )


def _bill(document: Document, contacts: tuple[Contact, ...], today: date | None) -> ReceiptReading:
    kind = read_kind(document)
    gstins = details.read_gstins(document)
    lines = read_lines(document)
    amounts = [line.amount for line in lines if line.amount is not None]
    sums = read_sums(document, lines_sum=sum(amounts, Decimal(0)) if amounts else None)
    day = document_days.read_day(document, today=today)
    vendor = read_vendor(document, gstin=gstins.seller.value if gstins.seller else None, contacts=contacts)
    reverse = details.read_reverse_charge(document)
    untaxed_base = sums.taxes.named_base() or sums.total if reverse and reverse.value else None
    reading = ReceiptReading(
        kind,
        vendor=vendor,
        vendor_gstin=gstins.seller,
        buyer_gstin=gstins.buyer,
        number=details.read_number(document),
        day=day,
        due_day=document_days.read_due_day(document, day.value if day else None),
        place_of_supply=details.read_place_of_supply(document),
        reverse_charge=reverse,
        taxable=sums.taxable or untaxed_base,
        cgst=sums.taxes.cgst,
        sgst=sums.taxes.sgst,
        igst=sums.taxes.igst,
        cess=sums.taxes.cess,
        round_off=sums.taxes.round_off,
        total=sums.total,
        mode=details.read_mode(document),
        lines=lines,
        adds_up=sums.agrees if sums.taxes.known() else lines_agree(sums, lines),
    )
    if kind is not Kind.RENT_RECEIPT:
        return reading
    return replace(reading, vendor=read_landlord(document) or vendor, lines=())


def with_einvoice(reading: ReceiptReading, code: EInvoice) -> ReceiptReading:
    """Take what the signed code says; print fills the rest."""
    kind = Kind.CREDIT_NOTE if code.document_type == "CRN" else reading.kind if reading.is_expense else Kind.INVOICE
    kind = kind if reading.kind in EXPENSES or code.document_type != "INV" else Kind.INVOICE

    return replace(
        reading,
        kind=kind,
        vendor_gstin=_told(code.seller_gstin, reading.vendor_gstin),
        buyer_gstin=_told(code.buyer_gstin, reading.buyer_gstin),
        number=_told(code.number, reading.number),
        day=_told(code.day, reading.day),
        total=_told(code.total, reading.total),
    )


def _told(value: T | None, printed: Seen[T] | None) -> Seen[T] | None:
    """The code's value with the print beside it as evidence."""
    if value is None:
        return printed
    line, box = (printed.line, printed.box) if printed else ("", None)
    return Seen(value, line, 0.99, "qr", box=box, rule="e-invoice code")
