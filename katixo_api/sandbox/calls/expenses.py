"""Expenses: list, record, read, change, void."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import expenses
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.expenses import CODE_MODES, ExpenseChange, ExpenseWish
from katixo_api.sandbox.books.records import Expense
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.dialect import Dialect
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, WRITERS, Call, Reply, Route
from katixo_api.sandbox.forms import (
    Amount,
    Day,
    Filled,
    Form,
    Rate,
    Uuid,
    fill,
    query_day,
    query_uuid,
    read_form,
    read_json,
)


class ExpenseForm(Form):
    """Body of create."""

    expense_date: Day
    account_id: Uuid
    category: Annotated[str, Field(max_length=60)] | None = None
    description: Annotated[str, Field(max_length=500)] | None = None
    amount: Amount
    gst_rate: Rate | None = None
    payment_mode: Annotated[str, Field(max_length=20), Filled]
    paid_through_id: Uuid
    contact_id: Uuid | None = None
    billable: bool | None = None
    customer_contact_id: Uuid | None = None
    receipt_url: Annotated[str, Field(max_length=1000)] | None = None
    project_id: Uuid | None = None
    currency: Annotated[str, Field(max_length=3)] | None = None
    tax_group_id: Uuid | None = None
    employee_id: Uuid | None = None


class ExpenseChangeForm(Form):
    """Body of update; null or missing means unchanged. taxGroupId alone is ignored, so it is not read."""

    expense_date: Day | None = None
    account_id: Uuid | None = None
    category: Annotated[str, Field(max_length=60)] | None = None
    description: Annotated[str, Field(max_length=500)] | None = None
    amount: Amount | None = None
    gst_rate: Rate | None = None
    payment_mode: Annotated[str, Field(max_length=20), Filled] | None = None
    paid_through_id: Uuid | None = None
    contact_id: Uuid | None = None
    billable: bool | None = None
    customer_contact_id: Uuid | None = None
    receipt_url: Annotated[str, Field(max_length=1000)] | None = None
    project_id: Uuid | None = None


class ReasonForm(Form):
    """Body of every void; the reason is not kept."""

    reason: str | None = None


def list_expenses(call: Call) -> Reply:
    """Expenses, newest date first; in the code contactId overrides the rest and a lone bound is ignored."""
    found = sorted(_filtered(call), key=lambda expense: (expense.expense_date, expense.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, lambda expense: show(call.books, call.dialect, expense))))


def create_expense(call: Call) -> Reply:
    """Record an expense; it is posted at once."""
    form = read_form(ExpenseForm, call)
    _check_mode(call.dialect, form.payment_mode)
    given = form.model_dump(exclude_none=True)
    recorded = expenses.record_expense(call.books, call.clerk, ExpenseWish(**given))
    return Reply(show(call.books, call.dialect, recorded), 201, "Expense recorded")


def get_expense(call: Call) -> Reply:
    """One expense."""
    found = expenses.find_expense(call.books, call.id)
    return Reply(show(call.books, call.dialect, found))


def update_expense(call: Call) -> Reply:
    """Change an expense."""
    form = read_form(ExpenseChangeForm, call)
    if form.payment_mode is not None:
        _check_mode(call.dialect, form.payment_mode)
    change = ExpenseChange(**form.model_dump(exclude_none=True))
    changed = expenses.change_expense(call.books, call.clerk, call.id, change)
    return Reply(show(call.books, call.dialect, changed), message="Expense updated")


def void_expense(call: Call) -> Reply:
    """Void an expense; the body with the reason is optional."""
    read_reason(call)
    voided = expenses.void_expense(call.books, call.clerk, call.id)
    return Reply(show(call.books, call.dialect, voided), message="Expense voided")


def read_reason(call: Call) -> str:
    """The reason in an optional body; `Voided` when there is none."""
    if not call.request.body.strip():
        return "Voided"
    return fill(ReasonForm, read_json(call.request.body)).reason or "Voided"


def show(books: Books, dialect: Dialect, expense: Expense) -> dict[str, object]:
    """An expense as the API shows it."""
    account = books.accounts.rows[expense.account_id]
    customer = books.contacts.get(expense.customer_contact_id)
    return {
        "id": expense.id,
        "expenseNumber": expense.number,
        "expenseDate": expense.expense_date,
        "accountId": expense.account_id,
        "accountCode": account.code,
        "accountName": account.name,
        "category": expense.category,
        "description": expense.description,
        "amount": expense.amount,
        "taxAmount": expense.tax_amount,
        "total": expense.total,
        "currency": expense.currency,
        "gstRate": expense.gst_rate,
        "contactId": expense.contact_id,
        "contactName": expense.contact_name,
        "paymentMode": expense.payment_mode,
        "paidThroughId": expense.paid_through_id,
        "paidThroughName": books.accounts.rows[expense.paid_through_id].name,
        "billable": expense.billable,
        "projectId": expense.project_id,
        "customerContactId": expense.customer_contact_id,
        "customerContactName": customer.display_name if customer else None,
        "receiptUrl": expense.receipt_url,
        "status": dialect.expense_status(expense.status, billable=expense.billable),
        "journalEntryId": expense.journal_entry_id,
        "createdAt": expense.created_at,
    }


def _filtered(call: Call) -> Iterator[Expense]:
    contact_id, employee_id = query_uuid(call, "contactId"), query_uuid(call, "employeeId")
    day_from, day_to = query_day(call, "from"), query_day(call, "to")
    category = call.request.query.get("category")
    if call.dialect.is_code:
        if contact_id is not None:
            return (expense for expense in call.books.expenses if expense.contact_id == contact_id)
        if day_from is None or day_to is None:
            day_from = day_to = None
    return (
        expense
        for expense in call.books.expenses
        if (contact_id is None or expense.contact_id == contact_id)
        and (employee_id is None or expense.employee_id == employee_id)
        and (not category or expense.category == category)
        and (day_from is None or expense.expense_date >= day_from)
        and (day_to is None or expense.expense_date <= day_to)
    )


def _check_mode(dialect: Dialect, mode: str) -> None:
    if dialect.is_code and mode not in CODE_MODES:
        raise Refused(400, "EXP_BAD_PAYMENT_MODE", f"Unknown payment mode: {mode}")


ROUTES = (
    Route("GET", "/api/v1/expenses", list_expenses, ANYONE),
    Route("POST", "/api/v1/expenses", create_expense, WRITERS),
    Route("GET", "/api/v1/expenses/{id}", get_expense, ANYONE),
    Route("PUT", "/api/v1/expenses/{id}", update_expense, WRITERS),
    Route("DELETE", "/api/v1/expenses/{id}", void_expense, BOOKKEEPERS),
)
