"""Expenses: money spent at once. Source: Katixo's Expenses page; limits from its database schema.

`amount` is before tax: the server adds CGST and SGST of half the rate each. An expense is posted the moment it is
created; its undo is a void, dated the server's today.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from katixo_api.errors import Refused
from katixo_api.pages import walk
from katixo_api.record import Entity, Longest, Places, Request, VoidReason, ask, write
from katixo_api.wire import Call, Caller, Guard, at, write_json

_PATH, _ONE = "/api/v1/expenses", "/api/v1/expenses/{}"

PaymentMode: TypeAlias = Literal["CASH", "BANK", "UPI", "CREDIT_CARD"]

# What the page calls a mode that the code spells in capitals; UPI is the one spelling both agree on.
_PAGE_SPELLING: Mapping[str, str] = {"CASH": "Cash", "BANK": "Bank Transfer", "CREDIT_CARD": "Credit Card"}
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)
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
    project_id: str | None = None
    currency: Annotated[str | None, Longest(3)] = None
    tax_group_id: str | None = None
    employee_id: str | None = None


class UpdateExpense(Request):
    """Changes to an expense: None leaves a member as it is, so nothing can be cleared."""

    expense_date: date | None = None
    account_id: str | None = None
    category: Annotated[str | None, Longest(60)] = None
    description: Annotated[str | None, Longest(500)] = None
    amount: Annotated[Decimal | None, Places(2, least=Decimal("0.01"))] = None
    gst_rate: Annotated[Decimal | None, Places(2, least=Decimal(0))] = None
    contact_id: str | None = None
    payment_mode: PaymentMode | None = None
    paid_through_id: str | None = None
    billable: bool | None = None
    project_id: str | None = None
    customer_contact_id: str | None = None
    receipt_url: Annotated[str | None, Longest(1000)] = None
    tax_group_id: str | None = None


def _rest(seen: dict[str, object]) -> Decimal:
    """Give the tax an answer leaves out: what the total has above the amount."""
    amount, total = seen.get("amount"), seen.get("total")
    return total - amount if isinstance(amount, Decimal) and isinstance(total, Decimal) else Decimal(0)


class Expense(Entity):
    """An expense as it stands in the books. `status` is the server's spelling; ask `is_void` instead."""

    expense_number: str = ""
    expense_date: date
    account_id: str | None = None
    account_code: str | None = None
    account_name: str | None = None
    category: str | None = None
    description: str | None = None
    amount: Decimal
    total: Decimal
    tax_amount: Decimal = Field(default_factory=_rest)
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


class Expenses:
    """Calls about expenses."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def create(
        self, request: CreateExpense, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Expense:
        """Create an expense, which is posted at once. A refused payment mode is tried once in the page's spelling."""
        call = write("POST", _PATH, request, key=idempotency_key, guard=guard)
        try:
            return await ask(self._call, call, Expense)
        except Refused as refused:
            if not _is_spelling(refused, request.payment_mode):
                raise
        return await ask(self._call, _respelled(call, request), Expense)

    async def update(
        self, id: str, request: UpdateExpense, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Expense:
        """Change what the request names. A date, amount or rate, even unchanged, reverses today and posts anew."""
        call = write("PUT", at(_ONE, id), request, key=idempotency_key, guard=guard)
        try:
            return await ask(self._call, call, Expense)
        except Refused as refused:
            if not _is_spelling(refused, request.payment_mode):
                raise
        return await ask(self._call, _respelled(call, request), Expense)

    async def get(self, id: str) -> Expense:
        """Give one expense."""
        return await ask(self._call, Call("GET", at(_ONE, id)), Expense)

    async def void(self, id: str, *, reason: str, guard: Guard | None = None) -> Expense:
        """Void an expense; its reversal carries the server's today. A void one is refused with EXP_ALREADY_VOID."""
        return await ask(self._call, write("DELETE", at(_ONE, id), VoidReason(reason=reason), guard=guard), Expense)

    async def list(
        self,
        *,
        day_from: date | None = None,
        day_to: date | None = None,
        category: str | None = None,
        contact_id: str | None = None,
    ) -> AsyncIterator[Expense]:
        """Go through the expenses that match, both days included.

        The server takes the days only as a pair and forgets them beside a contact, so all is checked again here.
        """
        query: dict[str, str | date | None] = {"category": category, "contactId": contact_id}
        if day_from or day_to:
            query |= {"from": day_from or _FIRST_DAY, "to": day_to or _LAST_DAY}
        async for expense in walk(self._call, Call("GET", _PATH, query=query), Expense):
            if (
                (day_from or _FIRST_DAY) <= expense.expense_date <= (day_to or _LAST_DAY)
                and category in (None, expense.category)
                and contact_id in (None, expense.contact_id)
            ):
                yield expense


def _is_spelling(refused: Refused, mode: str | None) -> bool:
    """Say whether the server only did not like how the payment mode is spelled, so that nothing was saved."""
    about_mode = "EXP_BAD_PAYMENT_MODE" in refused.codes or "paymentMode" in refused.fields
    return refused.status == 400 and about_mode and mode in _PAGE_SPELLING


def _respelled(call: Call, request: CreateExpense | UpdateExpense) -> Call:
    """Spell the payment mode as the page does, under a key of its own: a stored refusal would be replayed."""
    spelling = _PAGE_SPELLING[request.payment_mode or ""]
    body = {**request.model_dump(by_alias=True, exclude_none=True), "paymentMode": spelling}
    key = call.idempotency_key and f"{call.idempotency_key}~page"
    return replace(call, body=write_json(body), idempotency_key=key)
