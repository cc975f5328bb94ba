"""Expenses: money spent at once. Source: Katixo's Expenses page; limits from its database schema.

`amount` is before tax: the server adds CGST and SGST of half the rate each. An expense is posted the moment it is
created; its undo is a void, dated the server's today.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from katixo_api.record import Longest, Places, Record, Request

PaymentMode: TypeAlias = Literal["CASH", "BANK", "UPI", "CREDIT_CARD"]

_VOID = frozenset({"VOID", "VOIDED"})


class CreateExpense(Request):
    """A new expense. `gst_rate` is a percentage that the server must know: an unknown one silently gives no tax."""

    expense_date: date
    account_id: str
    category: Annotated[str | None, Longest(60)] = None
    description: Annotated[str | None, Longest(500)] = None
    amount: Annotated[Decimal, Places(2, least=Decimal("0.01"))]
    gst_rate: Annotated[Decimal, Places(2, least=Decimal(0))] = Decimal(0)
    payment_mode: PaymentMode
    paid_through_id: str
    contact_id: str | None = None
    billable: bool = False
    customer_contact_id: str | None = None
    receipt_url: Annotated[str | None, Longest(1000)] = None
    tax_group_id: str | None = None


class Expense(Record):
    """An expense as it stands in the books. `status` is the server's spelling; ask `is_void` instead."""

    id: str
    expense_number: str = ""
    expense_date: date
    account_id: str | None = None
    account_code: str | None = None
    account_name: str | None = None
    category: str | None = None
    description: str | None = None
    amount: Decimal
    total: Decimal
    tax_amount: Decimal = Decimal(0)
    currency: str = "INR"
    gst_rate: Decimal | None = None
    contact_id: str | None = None
    contact_name: str | None = None
    payment_mode: str | None = None
    paid_through_id: str | None = None
    paid_through_name: str | None = None
    billable: bool = False
    project_id: str | None = None
    customer_contact_id: str | None = None
    customer_contact_name: str | None = None
    receipt_url: str | None = None
    status: str
    journal_entry_id: str | None = None
    created_at: datetime | None = None

    @property
    def is_void(self) -> bool:
        """Say whether the expense was taken back; both dialects' spellings count."""
        return self.status.upper() in _VOID
