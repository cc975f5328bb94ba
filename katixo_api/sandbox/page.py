"""What the page of the books shows: expenses, bills, journal and balances, newest first, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

from katixo_api.sandbox.books import ledger
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.purchase_records import Bill
from katixo_api.sandbox.books.records import ZERO, Account, Entry, Expense

SHOWN = 150
"""How many expenses, bills and entries the page holds; older ones are only counted."""
TYPES = ("ASSET", "LIABILITY", "EQUITY", "REVENUE", "EXPENSE")


def read_page() -> str:
    """The page itself; everything it needs stands in it."""
    return (Path(__file__).parent / "page.html").read_text(encoding="utf-8")


def page_data(books: Books) -> dict[str, object]:
    """Everything that the page shows."""
    newest = sorted(books.expenses, key=lambda expense: expense.created_seq, reverse=True)[:SHOWN]
    entries = sorted(books.entries, key=lambda entry: entry.created_seq, reverse=True)[:SHOWN]
    bills = sorted(books.bills, key=lambda bill: bill.created_seq, reverse=True)[:SHOWN]
    balances = ledger.balances(books)
    return {
        "organisation": books.organisation.name,
        "expenses": [_expense(books, expense) for expense in newest],
        "expenseCount": len(books.expenses),
        "bills": [_bill(bill) for bill in bills],
        "billCount": len(books.bills),
        "entries": [_entry(books, entry) for entry in entries],
        "entryCount": len(books.entries),
        "balances": _groups(books, balances),
        "difference": str(sum(balances.values(), ZERO)),
    }


def _expense(books: Books, expense: Expense) -> dict[str, object]:
    return {
        "id": expense.id,
        "number": expense.number,
        "date": expense.expense_date,
        "category": expense.category or books.accounts.rows[expense.account_id].name,
        "account": books.accounts.rows[expense.account_id].name,
        "description": expense.description,
        "vendor": expense.contact_name,
        "mode": expense.payment_mode,
        "paidFrom": books.accounts.rows[expense.paid_through_id].name,
        "amount": str(expense.amount),
        "tax": str(expense.tax_amount),
        "total": str(expense.total),
        "status": expense.status,
    }


def _bill(bill: Bill) -> dict[str, object]:
    return {
        "id": bill.id,
        "number": bill.number,
        "vendor": bill.vendor_name,
        "vendorNumber": bill.vendor_bill_number,
        "date": bill.bill_date,
        "due": bill.due_date,
        "total": str(bill.total_amount),
        "balance": str(bill.balance_due),
        "status": bill.status,
    }


def _entry(books: Books, entry: Entry) -> dict[str, object]:
    lines = [
        {"account": books.accounts.rows[line.account_id].name, "debit": str(line.debit), "credit": str(line.credit)}
        for line in entry.lines
    ]
    return {
        "id": entry.id,
        "number": entry.number,
        "date": entry.entry_date,
        "text": entry.description,
        "status": "REVERSED" if entry.is_reversed else entry.status,
        "reversal": entry.reversal_of is not None,
        "lines": lines,
    }


def _groups(books: Books, balances: dict[str, Decimal]) -> list[dict[str, object]]:
    used = sorted((books.accounts.rows[account_id] for account_id in balances), key=lambda account: account.code)
    groups = [(kind, [account for account in used if account.type == kind]) for kind in TYPES]
    return [_group(kind, accounts, balances) for kind, accounts in groups if accounts]


def _group(kind: str, accounts: Sequence[Account], balances: dict[str, Decimal]) -> dict[str, object]:
    rows = [(account, ledger.natural(account, balances[account.id])) for account in accounts]
    return {
        "type": kind,
        "total": str(sum((balance for _, balance in rows), ZERO)),
        "accounts": [
            {"id": account.id, "code": account.code, "name": account.name, "balance": str(balance)}
            for account, balance in rows
        ],
    }
