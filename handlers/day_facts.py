"""The facts of a day, out of Katixo's records: what is owed, who is on hold, what expires, which bill lacks what.

Pure, and the same for both dialects: a record is asked for its state, never for the server's spelling of it. Less than
a rupee is no balance (round-off leaves paise).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.guard_table import MSME_DAYS, MSME_MOST_DAYS
from katixo_api.bills import Bill
from katixo_api.contacts import Contact
from katixo_api.inventory import ExpiringBatch
from katixo_api.invoices import Invoice

RUPEE = Decimal(1)
APRIL = 4
_SMALL = re.compile(r"\bmsme\b|\budyam\b|\b(?:micro|small) enterprise", re.IGNORECASE)
_MEDIUM = re.compile(r"\bmedium\b", re.IGNORECASE)

Missing: TypeAlias = Literal["bills", "invoices", "contacts", "stock"]


@dataclass(frozen=True, slots=True)
class OwedBill:
    """A bill with something left to pay. `pay_by` is the legal limit for a micro or small seller, None for others."""

    id: str
    name: str
    vendor: str
    day: date
    due: date
    balance: Decimal
    has_tax: bool
    pay_by: date | None = None


@dataclass(frozen=True, slots=True)
class OwedInvoice:
    """An invoice of ours that its customer has not paid in full."""

    id: str
    name: str
    customer: str
    due: date
    balance: Decimal


@dataclass(frozen=True, slots=True)
class Hold:
    """A customer who gets nothing on credit. `until` None is without end."""

    contact: str
    customer: str
    reason: str
    until: date | None


@dataclass(frozen=True, slots=True)
class Stock:
    """A batch that expires. `value` is at its purchase rate, None while that is not known."""

    batch: str
    item: str
    number: str
    expiry: date
    quantity: Decimal | None
    value: Decimal | None = None
    supplier: str = ""


@dataclass(frozen=True, slots=True)
class Lacking:
    """A bill with GST that cannot be matched: its number or its seller's GSTIN is missing."""

    id: str
    name: str
    vendor: str
    day: date
    tax: Decimal
    lacks: tuple[Literal["number", "gstin"], ...]


@dataclass(frozen=True, slots=True)
class Bought:
    """What was bought since April from a vendor of whom tax is withheld, before GST."""

    contact: str
    vendor: str
    section: str
    year: int
    total: Decimal
    month: Decimal
    largest: Decimal


@dataclass(frozen=True, slots=True)
class Paperless:
    """An entry without its bill's photo or file. `of` is Katixo's word for what it is."""

    of: Literal["BILL", "EXPENSE"]
    id: str
    name: str
    party: str
    day: date
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Rate:
    """What one piece of a batch cost, and who sold it."""

    rupees: Decimal | None
    supplier: str = ""


@dataclass(frozen=True, slots=True)
class DayFacts:
    """All of it. `missing` names what could not be read for want of a role or module; `paperless` are those
    without a file on a day on which that is asked, `with_paper` counts the others."""

    bills: tuple[OwedBill, ...] = ()
    invoices: tuple[OwedInvoice, ...] = ()
    holds: tuple[Hold, ...] = ()
    stock: tuple[Stock, ...] = ()
    lacking: tuple[Lacking, ...] = ()
    bought: tuple[Bought, ...] = ()
    missing: tuple[Missing, ...] = ()
    paperless: tuple[Paperless, ...] = ()
    with_paper: int = 0


def fiscal_year(day: date) -> int:
    """Give the calendar year in which the business year of a day began.

    >>> fiscal_year(date(2026, 3, 31)), fiscal_year(date(2026, 4, 1))
    (2025, 2026)
    """
    return day.year if day.month >= APRIL else day.year - 1


def is_small(contact: Contact | None) -> bool:
    """Say whether the notes of a contact call it a micro or small enterprise; a medium one is none."""
    notes = (contact.notes or "") if contact else ""
    return bool(_SMALL.search(notes)) and not _MEDIUM.search(notes)


def owed_bills(bills: Iterable[Bill], contacts: Mapping[str, Contact]) -> tuple[OwedBill, ...]:
    """Give the bills that are still to be paid."""
    return tuple(_owed(bill, contacts.get(bill.contact_id)) for bill in bills if _is_owed(bill))


def owed_invoices(invoices: Iterable[Invoice]) -> tuple[OwedInvoice, ...]:
    """Give the invoices that are still to be paid to us; one without a due date is due on its own."""
    return tuple(
        OwedInvoice(one.id, one.invoice_number, one.customer_name or "?", due, one.balance_due)
        for one in invoices
        if one.is_open and one.balance_due >= RUPEE and (due := one.due_date or one.invoice_date)
    )


def holds(contacts: Iterable[Contact]) -> tuple[Hold, ...]:
    """Give the customers on sales hold."""
    return tuple(
        Hold(one.id, one.display_name, one.sales_hold_reason or "", one.sales_hold_until)
        for one in contacts
        if one.sales_hold and one.active
    )


def expiring(batches: Iterable[ExpiringBatch], rates: Mapping[str, Rate]) -> tuple[Stock, ...]:
    """Give the batches with stock that expire; `rates` go by `batch_key`."""
    found = []
    for one in batches:
        rate = rates.get(batch_key(one), Rate(None))
        quantity = one.quantity_on_hand
        worth = rate.rupees * quantity if rate.rupees is not None and quantity is not None else None
        if (quantity is None or quantity > 0) and (worth is None or worth >= RUPEE):
            name = one.item_name or one.sku or "?"
            key = batch_key(one)
            found.append(Stock(key, name, one.batch_number, one.expiry_date, quantity, worth, rate.supplier))
    return tuple(found)


def batch_key(batch: ExpiringBatch) -> str:
    """Name a batch; one of the two answers of the server has no id of it."""
    return f"{batch.item_id or batch.item_name}/{batch.batch_number}"


def lacking(bills: Iterable[Bill], contacts: Mapping[str, Contact]) -> tuple[Lacking, ...]:
    """Give the bills with GST whose number or GSTIN is missing; without contacts a GSTIN is not called missing."""
    found = []
    for bill in bills:
        contact = contacts.get(bill.contact_id)
        lacks: list[Literal["number", "gstin"]] = [] if (bill.vendor_bill_number or "").strip() else ["number"]
        lacks += ["gstin"] if contact is not None and not contact.gstin else []
        if lacks and _stands(bill) and (tax := bill.tax_amount) and tax >= RUPEE:
            found.append(Lacking(bill.id, _name(bill), _vendor(bill), bill.bill_date, tax, tuple(lacks)))
    return tuple(found)


def bought_with_tds(bills: Iterable[Bill], contacts: Mapping[str, Contact], day: date) -> tuple[Bought, ...]:
    """Add up what was bought this business year from each vendor of whom tax is withheld."""
    year, sums = fiscal_year(day), dict[str, list[tuple[date, Decimal]]]()
    for bill in bills:
        contact = contacts.get(bill.contact_id)
        if contact and contact.tds_applicable and _stands(bill) and fiscal_year(bill.bill_date) == year:
            amount = bill.subtotal if bill.subtotal is not None else bill.total_amount
            sums.setdefault(contact.id, []).append((bill.bill_date, amount))
    return tuple(_bought(contacts[id], year, entries, day) for id, entries in sums.items())


def _bought(contact: Contact, year: int, entries: list[tuple[date, Decimal]], day: date) -> Bought:
    amounts = [amount for _, amount in entries]
    month = [amount for when, amount in entries if (when.year, when.month) == (day.year, day.month)]
    nothing = Decimal(0)
    section = contact.tds_section or ""
    totals = (sum(amounts, nothing), sum(month, nothing), max(amounts, default=nothing))
    return Bought(contact.id, contact.display_name, section, year, *totals)


def _is_owed(bill: Bill) -> bool:
    return bill.is_open and bill.balance_due >= RUPEE


def _stands(bill: Bill) -> bool:
    return bill.state in ("posted", "paid")


def _owed(bill: Bill, vendor: Contact | None) -> OwedBill:
    pay_by = None
    if is_small(vendor):
        agreed = vendor.payment_terms_days if vendor else None
        pay_by = bill.bill_date + timedelta(days=min(agreed or MSME_DAYS, MSME_MOST_DAYS))
    has_tax = (bill.tax_amount or 0) >= RUPEE
    due = bill.due_date or bill.bill_date
    return OwedBill(bill.id, _name(bill), _vendor(bill), bill.bill_date, due, bill.balance_due, has_tax, pay_by)


def _name(bill: Bill) -> str:
    return bill.vendor_bill_number or bill.bill_number


def _vendor(bill: Bill) -> str:
    return bill.vendor_name or "?"
