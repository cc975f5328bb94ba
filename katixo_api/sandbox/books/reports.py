"""What is owed and by when: payables by age, payables at a glance, the statement of one contact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from katixo_api.sandbox.books.bills import PAYABLE
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.contact_records import Contact
from katixo_api.sandbox.books.purchase_records import Bill, VendorCredit, VendorPayment
from katixo_api.sandbox.books.records import ZERO
from katixo_api.sandbox.books.sales_records import CustomerReceipt, Invoice, InvoicePayment

BUCKETS = ("current", "days1to30", "days31to60", "days61to90", "days90plus")


Document: TypeAlias = Bill | VendorPayment | VendorCredit | Invoice | InvoicePayment | CustomerReceipt


@dataclass(frozen=True, slots=True)
class Movement:
    """One document on the statement of a contact."""

    date: date
    type: str
    number: str
    reference_id: str
    description: str | None
    debit: Decimal
    credit: Decimal
    created_seq: int


def open_bills(books: Books) -> list[Bill]:
    """Posted bills with something left to pay."""
    return [bill for bill in books.bills if bill.status in PAYABLE and bill.balance_due > 0]


def bucket(days_overdue: int) -> str:
    """Which age a debt has.

    >>> [bucket(days) for days in (0, 1, 30, 31, 61, 91)]
    ['current', 'days1to30', 'days1to30', 'days31to60', 'days61to90', 'days90plus']
    """
    if days_overdue <= 0:
        return "current"
    return BUCKETS[min((days_overdue - 1) // 30 + 1, 4)]


def ageing(books: Books, as_of: date) -> dict[str, object]:
    """What is owed to each vendor, by age on a day."""
    by_vendor: dict[str, list[Bill]] = {}
    for bill in open_bills(books):
        if bill.bill_date <= as_of:
            by_vendor.setdefault(bill.contact_id, []).append(bill)
    vendors = [_vendor_age(bills, as_of) for bills in by_vendor.values()]
    every = [bill for bills in by_vendor.values() for bill in bills]
    return {**_ages(every, as_of), "vendors": vendors}


def payables(books: Books, today: date) -> dict[str, object]:
    """Payables at a glance: all, overdue, due within seven days."""
    bills = open_bills(books)
    week = [bill for bill in bills if today <= bill.due_date <= today + timedelta(days=7)]
    return {
        "totalOutstanding": _due(bills),
        "overdueCount": sum(bill.due_date < today for bill in bills),
        "dueThisWeek": _due(week),
        "dueThisWeekCount": len(week),
        "byBranch": [],
    }


def statement(books: Books, contact: Contact, first: date, last: date) -> dict[str, object]:
    """The statement of a contact: documents between two days, with a running balance.

    The balance is what the contact owes us; for a pure vendor what we owe them.
    """
    sign = -1 if contact.contact_type == "VENDOR" else 1
    moves = sorted(_movements(books, contact.id), key=lambda move: (move.date, move.created_seq))
    balance = contact.opening_balance
    balance += sum((sign * (move.debit - move.credit) for move in moves if move.date < first), ZERO)
    opening, entries = balance, []
    for move in (move for move in moves if first <= move.date <= last):
        balance += sign * (move.debit - move.credit)
        entries.append(_statement_row(move, balance))
    shown = [move for move in moves if first <= move.date <= last]
    return {
        "contactId": contact.id,
        "contactName": contact.display_name,
        "contactType": contact.contact_type,
        "openingBalance": opening,
        "closingBalance": balance,
        "totalInvoiced": sum((m.debit + m.credit for m in shown if m.type in ("INVOICE", "BILL")), ZERO),
        "totalPaid": sum((m.debit + m.credit for m in shown if m.type not in ("INVOICE", "BILL")), ZERO),
        "entries": entries,
    }


def _movements(books: Books, contact_id: str) -> Iterator[Movement]:
    yield from _purchases(books, contact_id)
    yield from _sales(books, contact_id)


def _purchases(books: Books, contact_id: str) -> Iterator[Movement]:
    for bill in books.bills:
        if bill.contact_id == contact_id and bill.status not in ("DRAFT", "VOID"):
            yield _credited(bill, "BILL", bill.bill_date, bill.vendor_bill_number, bill.total_amount)
    for paid in books.vendor_payments:
        if paid.contact_id == contact_id and not paid.deleted:
            yield _debited(paid, "PAYMENT", paid.payment_date, paid.reference_number, paid.amount)
    for credit in books.vendor_credits:
        if credit.contact_id == contact_id and credit.status in ("OPEN", "APPLIED"):
            yield _debited(credit, "CREDIT", credit.credit_date, credit.reason, credit.total_amount)


def _sales(books: Books, contact_id: str) -> Iterator[Movement]:
    for sold in books.invoices:
        if sold.contact_id == contact_id and sold.status not in ("DRAFT", "CANCELLED"):
            yield _debited(sold, "INVOICE", sold.invoice_date, sold.notes, sold.total_amount)
    for paid in books.invoice_payments:
        if paid.contact_id == contact_id and not paid.deleted:
            yield _credited(paid, "PAYMENT", paid.payment_date, paid.reference_number, paid.amount)
    for got in books.customer_receipts:
        if got.contact_id == contact_id and not got.deleted:
            yield _credited(got, "RECEIPT", got.receipt_date, got.reference_number, got.amount)


def _debited(document: Document, kind: str, day: date, note: str | None, amount: Decimal) -> Movement:
    return Movement(day, kind, document.number, document.id, note, amount, ZERO, document.created_seq)


def _credited(document: Document, kind: str, day: date, note: str | None, amount: Decimal) -> Movement:
    return Movement(day, kind, document.number, document.id, note, ZERO, amount, document.created_seq)


def _statement_row(move: Movement, balance: Decimal) -> dict[str, object]:
    return {
        "date": move.date,
        "type": move.type,
        "number": move.number,
        "referenceId": move.reference_id,
        "description": move.description,
        "debit": move.debit,
        "credit": move.credit,
        "runningBalance": balance,
    }


def _vendor_age(bills: list[Bill], as_of: date) -> dict[str, object]:
    rows = [
        {
            "billId": bill.id,
            "billNumber": bill.number,
            "balanceDue": bill.balance_due,
            "daysOverdue": max((as_of - bill.due_date).days, 0),
            "bucket": bucket((as_of - bill.due_date).days),
        }
        for bill in bills
    ]
    who = {"contactId": bills[0].contact_id, "vendorName": bills[0].vendor_name}
    return {**who, **_ages(bills, as_of), "bills": rows}


def _ages(bills: list[Bill], as_of: date) -> dict[str, object]:
    sums = {name: _due([b for b in bills if bucket((as_of - b.due_date).days) == name]) for name in BUCKETS}
    return {"totalOutstanding": _due(bills), **sums}


def _due(bills: list[Bill]) -> Decimal:
    return sum((bill.balance_due for bill in bills), ZERO)
