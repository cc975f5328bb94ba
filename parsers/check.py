"""Checks of a reading: what agrees (green) and what a person should look at (amber), each with the figures it is about.

Sums per line and in all, tax type against the states, rates against the day of the bill, GSTIN check digits, lines
printed twice, the round-off, and print against the signed code. The sentences belong to the catalogue; here are
subjects and figures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from parsers.gstin import is_gstin, state_of
from parsers.reading import Finding, ReceiptReading

ONE = Decimal(1)
NEW_RATES_FROM = date(2025, 9, 22)  # 56th GST Council: 5, 18 and 40 percent replace 12 and 28
RATES_BEFORE = {Decimal(r) for r in ("0", "0.1", "0.25", "1.5", "3", "5", "6", "7.5", "12", "18", "28")}
RATES_SINCE = {Decimal(r) for r in ("0", "0.1", "0.25", "1.5", "3", "5", "18", "40")}


def check(reading: ReceiptReading) -> tuple[Finding, ...]:
    """All findings, amber ones first."""
    found = [
        *_sums(reading),
        *_lines(reading),
        *_tax_type(reading),
        *_rates(reading),
        *_gstins(reading),
        *_code(reading),
    ]
    return tuple(sorted(found, key=lambda finding: finding.is_fine))


def _sums(reading: ReceiptReading) -> Iterator[Finding]:
    """Taxable plus taxes plus round-off is the total; a round-off stays below a rupee."""
    if reading.adds_up is not None and reading.total and reading.taxable:
        parts = [reading.taxable, reading.cgst, reading.sgst, reading.igst, reading.cess, reading.round_off]
        yield Finding("sum", reading.adds_up, (*(str(part.value) for part in parts if part), str(reading.total.value)))
    if reading.round_off and abs(reading.round_off.value) > ONE:
        yield Finding("round_off", False, (str(reading.round_off.value),))


def _lines(reading: ReceiptReading) -> Iterator[Finding]:
    """Quantity times rate is the amount (a discount may explain it); no line stands there twice."""
    wrong = [line for line in reading.lines if line.multiplies is False]
    for line in wrong[:3]:
        yield Finding("line", False, (line.description, str(line.quantity), str(line.unit_price), str(line.amount)))
    if reading.lines and not wrong and any(line.multiplies for line in reading.lines):
        yield Finding("line", True, (str(len(reading.lines)),))
    twice = Counter((line.description.lower(), line.quantity, line.amount) for line in reading.lines)
    for (description, _, amount), count in twice.items():
        if count > 1 and description:
            yield Finding("duplicate_line", False, (description, str(amount), str(count)))


def _tax_type(reading: ReceiptReading) -> Iterator[Finding]:
    """Within a state CGST and SGST, across states IGST; CGST equals SGST."""
    if reading.vendor_gstin and reading.place_of_supply and is_gstin(reading.vendor_gstin.value):
        home, supply = state_of(reading.vendor_gstin.value), reading.place_of_supply.value
        split, whole = bool(reading.cgst or reading.sgst), bool(reading.igst)
        if split != whole:
            yield Finding("tax_type", (home == supply) == split, (home, supply, "CGST+SGST" if split else "IGST"))
    if reading.cgst and reading.sgst and abs(reading.cgst.value - reading.sgst.value) > Decimal("0.05"):
        yield Finding("tax_type", False, (str(reading.cgst.value), str(reading.sgst.value)))


def _rates(reading: ReceiptReading) -> Iterator[Finding]:
    """Rates must be among those of the bill's day."""
    if reading.day is None:
        return
    allowed = RATES_SINCE if reading.day.value >= NEW_RATES_FROM else RATES_BEFORE
    odd = sorted(
        {line.gst_rate for line in reading.lines if line.gst_rate is not None and line.gst_rate not in allowed}
    )
    for rate in odd:
        yield Finding("rate", False, (str(rate), reading.day.value.isoformat()))


def _gstins(reading: ReceiptReading) -> Iterator[Finding]:
    for seen in (reading.vendor_gstin, reading.buyer_gstin):
        if seen:
            yield Finding("gstin", is_gstin(seen.value), (seen.value,))


def _code(reading: ReceiptReading) -> Iterator[Finding]:
    """A signed code: whether its signature holds (amber while not checked)."""
    if reading.einvoice is not None:
        signed = reading.einvoice.signed
        yield Finding(
            "qr",
            signed is True,
            ("signature not checked" if signed is None else "signature holds" if signed else "signature broken",),
        )
