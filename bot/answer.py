"""A reading in plain field names: what `katixo-bot read` prints and what the scorer of labelled documents takes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from parsers.file_reading import FileReading
from parsers.image import Refusal
from parsers.reading import ReceiptReading
from parsers.seen import Seen
from parsers.table_line import TableLine

Plain = str | bool | None | list["dict[str, Plain]"]


def to_answer(result: FileReading | ReceiptReading | Refusal | None) -> dict[str, Plain]:
    """Field names and forms of the labelled sets: money with two places, ISO days, None for what is not shown."""
    if isinstance(result, FileReading):
        return to_answer(result.reading)
    if not isinstance(result, ReceiptReading):
        return {"is_expense_document": False}
    return {
        "is_expense_document": result.is_expense,
        "kind": result.kind.value,
        "vendor": _text(result.vendor),
        "vendor_gstin": _text(result.vendor_gstin),
        "buyer_gstin": _text(result.buyer_gstin),
        "number": _text(result.number),
        "date": _day(result.day),
        "due_date": _day(result.due_day),
        **{
            name: _money(getattr(result, name))
            for name in ("taxable", "cgst", "sgst", "igst", "cess", "round_off", "total")
        },
        "payment_mode": _text(result.mode),
        "upi_ref": _text(result.reference),
        "place_of_supply": _text(result.place_of_supply),
        "reverse_charge": result.reverse_charge.value if result.reverse_charge else None,
        "arithmetic_ok": result.adds_up is not False,
        "lines": [_line(line) for line in result.lines],
        "qr": "einvoice" if result.einvoice else "upi" if result.upi_code else "none",
    }


def unsure_fields(result: ReceiptReading) -> list[str]:
    """The fields a card should ask about."""
    names = ("vendor", "vendor_gstin", "number", "day", "total")
    seen = {name: getattr(result, name) for name in names}
    return [name for name, value in seen.items() if isinstance(value, Seen) and not value.is_sure]


def _text(seen: Seen[str] | None) -> str | None:
    return seen.value if seen else None


def _day(seen: Seen[date] | None) -> str | None:
    return seen.value.isoformat() if seen else None


def _money(seen: Seen[Decimal] | None) -> str | None:
    return f"{seen.value:.2f}" if seen else None


def _line(line: TableLine) -> dict[str, Plain]:
    return {
        "description": line.description,
        "hsn": line.hsn,
        "quantity": _plain(line.quantity),
        "unit": line.unit,
        "unit_price": f"{line.unit_price:.2f}" if line.unit_price is not None else None,
        "gst_rate": _plain(line.gst_rate),
        "amount": f"{line.amount:.2f}" if line.amount is not None else None,
        "amount_incl": f"{line.amount_incl:.2f}" if line.amount_incl is not None else None,
        "batch": line.batch,
        "expiry": line.expiry,
    }


def _plain(value: Decimal | None) -> str | None:
    """Without needless zeros: 12.00 is 12, 9.480 is 9.48."""
    return f"{value.normalize():f}" if value is not None else None
