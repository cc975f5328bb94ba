"""Customer receipts: money from a customer over several invoices, or in advance. Newer servers only.

An older server answers `NotFound`: record one payment per invoice there (`invoices.record_payment`).
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from katixo_api.pages import walk
from katixo_api.payments import PaymentMethod, Sum
from katixo_api.record import Entity, Longest, Record, Request, VoidReason, ask, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH = "/api/v1/customer-receipts"


class InvoiceShare(Request):
    """How much of a receipt goes to one invoice."""

    invoice_id: str
    amount_applied: Sum


class ReceiveMoney(Request):
    """Money a customer paid; what no invoice takes is an advance."""

    contact_id: str
    amount: Sum
    payment_method: PaymentMethod
    receipt_date: date
    reference_number: Annotated[str | None, Longest(100)] = None
    notes: str | None = None
    branch_id: str | None = None
    allocations: tuple[InvoiceShare, ...] = ()


class ReceivedShare(Record):
    """How much of a receipt went to one invoice."""

    id: str | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None
    amount_applied: Decimal | None = None


class CustomerReceipt(Entity):
    """A receipt as it stands."""

    contact_id: str | None = None
    contact_name: str | None = None
    receipt_number: str
    receipt_date: date | None = None
    amount: Decimal
    allocated_amount: Decimal = Decimal(0)
    advance_amount: Decimal = Decimal(0)
    currency: str = "INR"
    payment_method: str | None = None
    reference_number: str | None = None
    notes: str | None = None
    journal_entry_id: str | None = None
    allocations: tuple[ReceivedShare, ...] = ()
    created_at: datetime | None = None


class AvailableAdvance(Record):
    """What a customer has paid ahead."""

    available_advance: Decimal


class CustomerReceipts:
    """Calls about customer receipts."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> CustomerReceipt:
        """Give one receipt; a void one is not found."""
        return await ask(self._call, Call("GET", at("/api/v1/customer-receipts/{}", id)), CustomerReceipt)

    async def advance(self, contact_id: str) -> Decimal:
        """Give what a customer has paid ahead."""
        call = Call("GET", at("/api/v1/customer-receipts/advance/{}", contact_id))
        return (await ask(self._call, call, AvailableAdvance)).available_advance

    async def record(
        self, request: ReceiveMoney, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> CustomerReceipt:
        """Record money from a customer."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), CustomerReceipt)

    async def void(
        self, id: str, *, reason: str, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> CustomerReceipt:
        """Void a receipt; its invoices are open again, the reversal carries the server's today."""
        path = at("/api/v1/customer-receipts/{}/void", id)
        call = write("POST", path, VoidReason(reason=reason), key=idempotency_key, guard=guard)
        return await ask(self._call, call, CustomerReceipt)

    async def list(self, *, contact_id: str | None = None) -> AsyncIterator[CustomerReceipt]:
        """Go through the receipts."""
        async for receipt in walk(self._call, Call("GET", _PATH, query={"contact_id": contact_id}), CustomerReceipt):
            if contact_id in (None, receipt.contact_id):
                yield receipt
