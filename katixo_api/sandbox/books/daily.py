"""What the server does by itself when a day begins: overdue documents are marked, repeating bills are made."""

from __future__ import annotations

from dataclasses import replace

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.recurring import run_due
from katixo_api.sandbox.books.remarks import note


def begin_day(books: Books, clerk: Clerk) -> None:
    """Mark what is overdue and make the bills of the day; a second time on the same day changes nothing."""
    for bill in books.bills.all():
        if bill.status in ("OPEN", "PARTIALLY_PAID") and bill.due_date < clerk.today:
            books.bills.put(replace(bill, status="OVERDUE"))
            note(books, clerk, "BILL", bill.id, f"Bill {bill.number} is overdue")
    for invoice in books.invoices.all():
        if invoice.status in ("SENT", "PARTIALLY_PAID") and invoice.due_date < clerk.today:
            books.invoices.put(replace(invoice, status="OVERDUE"))
    run_due(books, clerk)
