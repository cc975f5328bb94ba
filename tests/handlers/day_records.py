"""Katixo's records as a table row says them, and the facts of a day made of them."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from handlers.day_facts import (
    DayFacts,
    Rate,
    bought_with_tds,
    expiring,
    holds,
    lacking,
    owed_bills,
    owed_invoices,
)
from handlers.due_clocks import clock_dues
from handlers.dues import Due, dues_of
from katixo_api.bills import Bill
from katixo_api.contacts import Contact
from katixo_api.inventory import ExpiringBatch
from katixo_api.invoices import Invoice

TODAY = date(2026, 7, 8)  # a Wednesday on which no clock of the law strikes by itself


def day(words: str, today: date = TODAY) -> date | None:
    """Read "+3", "-1", "0" or an ISO day; "" is none."""
    if not words or words == "-":
        return None
    return date.fromisoformat(words) if words.count("-") > 1 else today + timedelta(days=int(words))


def bill(balance: str = "1000", due: str = "0", status: str = "POSTED", *, today: date = TODAY, **more: object) -> Bill:
    """Make a bill of Sharma's."""
    total = max(Decimal(str(more.pop("total", balance))), Decimal(balance))
    fields: dict[str, object] = {
        "id": "b1", "contact_id": "c1", "vendor_name": "Sharma", "bill_number": "BILL-1", "vendor_bill_number": "ST/1",
        "bill_date": today, "due_date": day(due, today), "status": status, "total_amount": total,
        "balance_due": Decimal(balance), "tax_amount": Decimal(0),
    }  # fmt: skip
    return Bill.model_validate(fields | more)


def invoice(balance: str = "1000", due: str = "-1", status: str = "SENT", *, today: date = TODAY) -> Invoice:
    """Make an invoice of ours to Gupta."""
    fields = {
        "id": "i1", "invoice_number": "INV-1", "contact_id": "c2", "customer_name": "Gupta", "invoice_date": today,
        "due_date": day(due, today), "status": status, "total_amount": Decimal(balance),
        "balance_due": Decimal(balance),
    }  # fmt: skip
    return Invoice.model_validate(fields)


def contact(**fields: object) -> Contact:
    """Make a contact."""
    return Contact.model_validate({"id": "c1", "contact_type": "BOTH", "display_name": "Sharma"} | fields)


def batch(expiry: str, quantity: str = "10", *, today: date = TODAY) -> ExpiringBatch:
    """Make a batch of an item."""
    held = None if quantity == "?" else Decimal(quantity)
    return ExpiringBatch.model_validate(
        {
            "batch_id": "x1", "item_id": "t1", "item_name": "Dolo 650", "batch_number": "D9",
            "expiry_date": day(expiry, today), "quantity_on_hand": held,
        }
    )  # fmt: skip


def facts_of(
    bills: tuple[Bill, ...] = (),
    invoices: tuple[Invoice, ...] = (),
    contacts: tuple[Contact, ...] = (),
    batches: tuple[ExpiringBatch, ...] = (),
    rate: str = "",
    today: date = TODAY,
) -> DayFacts:
    """Make the facts of a day."""
    known = {one.id: one for one in contacts}
    rates = {"t1/D9": Rate(Decimal(rate))} if rate else {}
    return DayFacts(
        owed_bills(bills, known),
        owed_invoices(invoices),
        holds(contacts),
        expiring(batches, rates),
        lacking(bills, known),
        bought_with_tds(bills, known, today),
    )


def said(facts: DayFacts, today: date = TODAY, role: str = "OWNER") -> tuple[Due, ...]:
    """Give every notice of the day."""
    return (*dues_of(facts, today, role), *clock_dues(facts, today, role))


def steps(found: tuple[Due, ...]) -> str:
    """Name the notices shortly."""
    return " ".join(f"{one.kind}:{one.step}" for one in found)
