"""Sales invoices and what customers pay on them. Source: Katixo's invoices page; payments from its public backend.

UPI, CASH and OTHER receipts land in the cash account, whatever `paid_through_id` says: send BANK_TRANSFER with the UPI
reference to book into the bank.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import AliasChoices, Field

from katixo_api.files import read_pdf
from katixo_api.pages import walk
from katixo_api.payments import PaymentMethod, Sum
from katixo_api.record import Entity, Longest, Record, Request, ask, ask_all, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH, _PAYMENTS = "/api/v1/invoices", "/api/v1/invoices/{}/payments"

InvoiceState: TypeAlias = Literal["draft", "open", "paid", "cancelled", "unknown"]
_STATES: dict[str, InvoiceState] = {
    "DRAFT": "draft",
    "SENT": "open",
    "PARTIALLY_PAID": "open",
    "OVERDUE": "open",
    "PAID": "paid",
    "CANCELLED": "cancelled",
}


class RecordInvoicePayment(Request):
    """Money a customer paid on one invoice."""

    amount: Sum
    payment_method: PaymentMethod
    payment_date: date
    paid_through_id: str | None = None
    reference_number: Annotated[str | None, Longest(100)] = None
    notes: str | None = None


class InvoiceLine(Record):
    """A line of an invoice."""

    id: str | None = None
    line_number: int | None = None
    description: str | None = None
    hsn_code: str | None = None
    item_id: str | None = None
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    discount_percent: Decimal = Decimal(0)
    discount_amount: Decimal = Decimal(0)
    taxable_amount: Decimal | None = None
    gst_rate: Decimal = Decimal(0)
    tax_amount: Decimal = Decimal(0)
    line_total: Decimal | None = None


class Invoice(Entity):
    """An invoice as it stands. `status` is the server's spelling; ask `state`."""

    invoice_number: str
    contact_id: str | None = None
    customer_name: str | None = Field(None, validation_alias=AliasChoices("customerName", "contactName"))
    invoice_date: date | None = None
    due_date: date | None = None
    status: str
    subtotal: Decimal | None = None
    tax_amount: Decimal | None = None
    total_amount: Decimal
    amount_paid: Decimal = Decimal(0)
    balance_due: Decimal
    place_of_supply: str | None = None
    notes: str | None = None
    lines: tuple[InvoiceLine, ...] = ()
    created_at: datetime | None = None
    currency: str = "INR"
    reverse_charge: bool = False
    journal_entry_id: str | None = None

    @property
    def state(self) -> InvoiceState:
        """Give the state behind the spelling."""
        return _STATES.get(self.status.upper(), "unknown")

    @property
    def is_open(self) -> bool:
        """Say whether the customer still owes something."""
        return self.state == "open" and self.balance_due > 0


class InvoicePayment(Entity):
    """A customer's payment on an invoice."""

    contact_id: str | None = None
    contact_name: str | None = None
    invoice_id: str | None = None
    invoice_number: str | None = None
    payment_number: str | None = None
    payment_date: date | None = None
    amount: Decimal
    currency: str = "INR"
    payment_method: str | None = None
    reference_number: str | None = None
    bank_account: str | None = None
    notes: str | None = None
    journal_entry_id: str | None = None
    created_at: datetime | None = None


class Invoices:
    """Calls about invoices and customers' payments on them."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> Invoice:
        """Give one invoice."""
        return await ask(self._call, Call("GET", at("/api/v1/invoices/{}", id)), Invoice)

    async def pdf(self, id: str) -> bytes:
        """Give an invoice as PDF."""
        return read_pdf(await self._call(Call("GET", at("/api/v1/invoices/{}/pdf", id), shape="bytes")))

    async def payments(self, id: str) -> list[InvoicePayment]:
        """Give the payments of an invoice."""
        return await ask_all(self._call, Call("GET", at(_PAYMENTS, id)), InvoicePayment)

    async def record_payment(
        self, id: str, request: RecordInvoicePayment, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> InvoicePayment:
        """Record that a customer paid; more than the balance is refused."""
        call = write("POST", at(_PAYMENTS, id), request, key=idempotency_key, guard=guard)
        return await ask(self._call, call, InvoicePayment)

    async def delete_payment(self, id: str, payment_id: str, *, guard: Guard | None = None) -> None:
        """Take a payment back; an older server does not know how and answers `NotFound`."""
        await self._call(write("DELETE", at("/api/v1/invoices/{}/payments/{}", id, payment_id), guard=guard))

    async def all_payments(self) -> AsyncIterator[InvoicePayment]:
        """Go through all customers' payments, newest first."""
        async for payment in walk(self._call, Call("GET", "/api/v1/payments"), InvoicePayment):
            yield payment

    async def of_contact(self, contact_id: str) -> AsyncIterator[Invoice]:
        """Go through the invoices of one customer."""
        call = Call("GET", at("/api/v1/invoices/contact/{}", contact_id))
        async for invoice in walk(self._call, call, Invoice):
            yield invoice

    async def list(self, *, search: str | None = None) -> AsyncIterator[Invoice]:
        """Go through the invoices, drafts and cancelled ones too; ask each for its state."""
        async for invoice in walk(self._call, Call("GET", _PATH, query={"search": search}), Invoice):
            yield invoice
