"""What the reading of a document holds: its kind, every field with evidence, its lines, and findings for the card."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from parsers.kind import EXPENSES, Kind
from parsers.qr import EInvoice, UpiCode
from parsers.seen import Seen
from parsers.table_line import TableLine

Subject = Literal["sum", "line", "tax_type", "rate", "gstin", "duplicate_line", "round_off", "qr", "unsure", "day"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of a check. `figures` are what it is about, as text, in the order its sentence names them."""

    subject: Subject
    is_fine: bool
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReceiptReading:
    """Everything a document shows; None means it does not show it, or it could not be read."""

    kind: Kind
    vendor: Seen[str] | None = None
    vendor_gstin: Seen[str] | None = None
    buyer_gstin: Seen[str] | None = None
    number: Seen[str] | None = None
    day: Seen[date] | None = None
    due_day: Seen[date] | None = None
    place_of_supply: Seen[str] | None = None
    reverse_charge: Seen[bool] | None = None
    taxable: Seen[Decimal] | None = None
    cgst: Seen[Decimal] | None = None
    sgst: Seen[Decimal] | None = None
    igst: Seen[Decimal] | None = None
    cess: Seen[Decimal] | None = None
    round_off: Seen[Decimal] | None = None
    total: Seen[Decimal] | None = None
    mode: Seen[str] | None = None
    reference: Seen[str] | None = None
    bank: str | None = None
    lines: tuple[TableLine, ...] = ()
    einvoice: EInvoice | None = None
    upi_code: UpiCode | None = None
    adds_up: bool | None = None
    findings: tuple[Finding, ...] = ()

    @property
    def is_expense(self) -> bool:
        """Whether the document may become an expense or a bill."""
        return self.kind in EXPENSES
