"""Payments to vendors, against their bills. Seen in Katixo's public backend; the page only names them.

The allocations must add up to the amount, so there is no advance to a vendor here. `tds_amount` is not offered: the
server books it on the wrong side. A void payment is gone from every list, and its bill can never be voided any more.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from katixo_api.pages import walk
from katixo_api.record import Entity, Longest, Places, Record, Request, ask, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH = "/api/v1/vendor-payments"

PaymentMethod: TypeAlias = Literal["CASH", "BANK_TRANSFER", "UPI", "CHEQUE", "CARD", "OTHER"]
Sum: TypeAlias = Annotated[Decimal, Places(2, least=Decimal("0.01"))]


class BillShare(Request):
    """How much of a payment goes to one bill."""

    bill_id: str
    amount_applied: Sum


class PayVendor(Request):
    """A payment to a vendor. The money leaves `paid_through_id`; the mode does not choose the account."""

    contact_id: str
    amount: Sum
    payment_mode: PaymentMethod
    payment_date: date
    paid_through_id: str
    allocations: tuple[BillShare, ...]
    reference_number: Annotated[str | None, Longest(100)] = None
    notes: str | None = None
    branch_id: str | None = None


class AppliedShare(Record):
    """How much of a payment went to one bill."""

    id: str | None = None
    bill_id: str | None = None
    bill_number: str | None = None
    amount_applied: Decimal | None = None


class VendorPayment(Entity):
    """A payment as it stands."""

    contact_id: str | None = None
    vendor_name: str | None = None
    payment_number: str | None = None
    payment_date: date | None = None
    amount: Decimal
    currency: str = "INR"
    payment_mode: str | None = None
    paid_through_id: str | None = None
    reference_number: str | None = None
    tds_amount: Decimal = Decimal(0)
    notes: str | None = None
    journal_entry_id: str | None = None
    allocations: tuple[AppliedShare, ...] = ()
    created_at: datetime | None = None


class VendorPayments:
    """Calls about payments to vendors."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> VendorPayment:
        """Give one payment; a void one is not found."""
        return await ask(self._call, Call("GET", at("/api/v1/vendor-payments/{}", id)), VendorPayment)

    async def record(
        self, request: PayVendor, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> VendorPayment:
        """Record a payment. Nothing at the server stops a second one with the same reference: look first."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), VendorPayment)

    async def void(self, id: str, *, idempotency_key: str | None = None, guard: Guard | None = None) -> VendorPayment:
        """Void a payment; its bills are open again, the reversal carries the server's today."""
        call = write("POST", at("/api/v1/vendor-payments/{}/void", id), key=idempotency_key, guard=guard)
        return await ask(self._call, call, VendorPayment)

    async def list(
        self, *, contact_id: str | None = None, day_from: date | None = None, day_to: date | None = None
    ) -> AsyncIterator[VendorPayment]:
        """Go through the payments that match, both days included, newest first."""
        query = {"contact_id": contact_id, "date_from": day_from, "date_to": day_to}
        async for payment in walk(self._call, Call("GET", _PATH, query=query), VendorPayment):
            yield payment
