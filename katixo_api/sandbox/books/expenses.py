"""Expenses: posted the moment they are recorded, changed by reversing today and posting anew, never deleted.

Source: createExpense, updateExpense and voidExpense with their example journals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.ledger import Posting, enter, fitting, next_number, reverse, rupees
from katixo_api.sandbox.books.records import Expense, Line
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.books.tax import TaxPart, group_for, input_lines, tax_parts, tax_total

CODE_MODES = ("CASH", "BANK", "UPI", "CREDIT_CARD")


@dataclass(frozen=True, slots=True)
class ExpenseWish:
    """What somebody wants to have recorded; `amount` is before tax."""

    expense_date: date
    account_id: str
    amount: Decimal
    payment_mode: str
    paid_through_id: str
    category: str | None = None
    description: str | None = None
    gst_rate: Decimal = Decimal(0)
    tax_group_id: str | None = None
    contact_id: str | None = None
    billable: bool = False
    customer_contact_id: str | None = None
    receipt_url: str | None = None
    project_id: str | None = None
    employee_id: str | None = None
    currency: str = "INR"


@dataclass(frozen=True, slots=True)
class ExpenseChange:
    """What somebody wants to have changed; None means unchanged, so nothing can be cleared."""

    expense_date: date | None = None
    account_id: str | None = None
    amount: Decimal | None = None
    gst_rate: Decimal | None = None
    payment_mode: str | None = None
    paid_through_id: str | None = None
    category: str | None = None
    description: str | None = None
    contact_id: str | None = None
    billable: bool | None = None
    customer_contact_id: str | None = None
    receipt_url: str | None = None
    project_id: str | None = None


def record_expense(books: Books, clerk: Clerk, wish: ExpenseWish) -> Expense:
    """Book an expense: cost and input tax debited, the account it was paid from credited."""
    _check_accounts(books, wish.account_id, wish.paid_through_id)
    contact_name = _contact_name(books, wish.contact_id)
    _contact_name(books, wish.customer_contact_id)
    amount = rupees(wish.amount)
    parts = _tax_of(books, amount, wish.gst_rate, wish.tax_group_id)
    tax = tax_total(parts)
    number = next_number(books, "EXP", wish.expense_date)
    expense = Expense(
        id=clerk.new_id(),
        number=number,
        expense_date=wish.expense_date,
        account_id=wish.account_id,
        category=wish.category,
        description=wish.description,
        amount=amount,
        tax_amount=tax,
        total=fitting(amount + tax),
        gst_rate=wish.gst_rate,
        tax_group_id=wish.tax_group_id,
        payment_mode=wish.payment_mode,
        paid_through_id=wish.paid_through_id,
        contact_id=wish.contact_id,
        contact_name=contact_name,
        billable=wish.billable,
        customer_contact_id=wish.customer_contact_id,
        receipt_url=wish.receipt_url,
        project_id=wish.project_id,
        employee_id=wish.employee_id,
        currency=wish.currency,
        status="ACTIVE",
        journal_entry_id="",
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
        created_by=clerk.user_id,
    )
    return books.expenses.put(_posted(books, clerk, expense, parts))


def change_expense(books: Books, clerk: Clerk, expense_id: str, change: ExpenseChange) -> Expense:
    """Change an expense; a financial change reverses the old entry today and posts a new one on the expense's date."""
    expense = find_expense(books, expense_id)
    if expense.status != "ACTIVE":
        raise Refused(400, "EXP_UPDATE_INVALID", "A void expense cannot be changed")
    wanted = {name: value for name in ExpenseChange.__slots__ if (value := getattr(change, name)) is not None}
    changed = replace(expense, **wanted)
    _check_accounts(books, changed.account_id, changed.paid_through_id)
    _contact_name(books, changed.customer_contact_id)
    changed = replace(changed, contact_name=_contact_name(books, changed.contact_id))
    if not _is_financial(expense, change):
        return books.expenses.put(changed)
    amount = rupees(changed.amount)
    parts = _tax_of(books, amount, changed.gst_rate, changed.tax_group_id)
    tax = tax_total(parts)
    changed = replace(changed, amount=amount, tax_amount=tax, total=fitting(amount + tax))
    reverse(books, clerk, expense.journal_entry_id)
    return books.expenses.put(_posted(books, clerk, changed, parts))


def void_expense(books: Books, clerk: Clerk, expense_id: str) -> Expense:
    """Reverse an expense today; the record, its amounts and its own entry stay."""
    expense = find_expense(books, expense_id)
    if expense.status != "ACTIVE":
        raise Refused(400, "EXP_ALREADY_VOID", f"Expense {expense.number} is already void")
    reverse(books, clerk, expense.journal_entry_id)
    return books.expenses.put(replace(expense, status="VOIDED"))


def find_expense(books: Books, expense_id: str) -> Expense:
    """The expense with this id, else 404."""
    expense = books.expenses.get(expense_id)
    if expense is None:
        raise missing("Expense", expense_id)
    return expense


def _posted(books: Books, clerk: Clerk, expense: Expense, parts: Sequence[TaxPart]) -> Expense:
    lines = [
        Line(account_id=expense.account_id, debit=expense.amount),
        *input_lines(parts, expense.account_id),
        Line(account_id=expense.paid_through_id, credit=expense.total),
    ]
    text = " - ".join(part for part in (f"Expense {expense.number}", expense.category) if part)
    entry = enter(books, clerk, Posting(expense.expense_date, "EXPENSE", text, lines))
    return replace(expense, journal_entry_id=entry.id)


def _is_financial(expense: Expense, change: ExpenseChange) -> bool:
    present = (change.expense_date, change.amount, change.gst_rate)
    moved = (
        change.account_id not in (None, expense.account_id),
        change.paid_through_id not in (None, expense.paid_through_id),
    )
    return any(value is not None for value in present) or any(moved)


def _tax_of(books: Books, amount: Decimal, rate_percent: Decimal, group_id: str | None) -> list[TaxPart]:
    return tax_parts(books, amount, group_for(books, rate_percent, other_state=False, group_id=group_id))


def _check_accounts(books: Books, *account_ids: str) -> None:
    for account_id in account_ids:
        if books.accounts.get(account_id) is None:
            raise Refused(400, "EXP_ACCOUNT_NOT_FOUND", f"Account not found: {account_id}")


def _contact_name(books: Books, contact_id: str | None) -> str | None:
    if contact_id is None:
        return None
    contact = books.contacts.get(contact_id)
    if contact is None or contact.deleted:
        raise missing("Contact", contact_id)
    return contact.display_name
