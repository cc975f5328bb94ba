"""Vendor credits: goods sent back. Seen in Katixo's public backend.

A credit is a draft until it is posted; one with `purchase_bill_id` is applied to that bill by the posting itself, so
post the bill first. What is applied can not be undone. The answer may be a 500 although the change was kept: look at
the bill's balance before repeating.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from katixo_api.pages import walk
from katixo_api.payments import Sum
from katixo_api.record import Entity, Longest, Places, Record, Request, VoidReason, ask, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH, _ONE = "/api/v1/vendor-credits", "/api/v1/vendor-credits/{}"

CreditState: TypeAlias = Literal["draft", "open", "applied", "void", "unknown"]
_STATES: dict[str, CreditState] = {
    "DRAFT": "draft",
    "OPEN": "open",
    "POSTED": "open",
    "APPLIED": "applied",
    "VOID": "void",
    "VOIDED": "void",
}


class NewCreditLine(Request):
    """What goes back. Unlike a bill's line it needs its account and its rate, 0 included, and has no discount."""

    description: Annotated[str, Longest(500)]
    hsn_code: Annotated[str | None, Longest(10)] = None
    item_id: str | None = None
    account_id: str
    quantity: Annotated[Decimal, Places(4)]
    unit_price: Annotated[Decimal, Places(2)]
    gst_rate: Annotated[Decimal, Places(2, least=Decimal(0))]
    tax_group_id: str | None = None


class CreateVendorCredit(Request):
    """A new draft credit."""

    contact_id: str
    credit_date: date
    reason: str
    lines: tuple[NewCreditLine, ...]
    purchase_bill_id: str | None = None
    place_of_supply: str | None = None
    branch_id: str | None = None


class ApplyCredit(Request):
    """How much of a credit is set against a bill."""

    bill_id: str
    amount: Sum


class VendorCreditLine(Record):
    """A line as the server reckoned it."""

    id: str | None = None
    line_number: int | None = None
    description: str
    hsn_code: str | None = None
    item_id: str | None = None
    account_id: str | None = None
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    taxable_amount: Decimal | None = None
    gst_rate: Decimal = Decimal(0)
    tax_amount: Decimal = Decimal(0)
    line_total: Decimal


class VendorCredit(Entity):
    """A credit as it stands. `balance` is what is not applied yet; 0 while it is a draft."""

    contact_id: str | None = None
    vendor_name: str | None = None
    credit_number: str
    credit_date: date | None = None
    purchase_bill_id: str | None = None
    reason: str | None = None
    status: str
    subtotal: Decimal | None = None
    tax_amount: Decimal | None = None
    total_amount: Decimal
    balance: Decimal
    currency: str = "INR"
    place_of_supply: str | None = None
    journal_entry_id: str | None = None
    lines: tuple[VendorCreditLine, ...] = ()
    created_at: datetime | None = None

    @property
    def state(self) -> CreditState:
        """Give the state behind the spelling."""
        return _STATES.get(self.status.upper(), "unknown")


class VendorCredits:
    """Calls about vendor credits."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> VendorCredit:
        """Give one credit."""
        return await ask(self._call, Call("GET", at(_ONE, id)), VendorCredit)

    async def create(
        self, request: CreateVendorCredit, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> VendorCredit:
        """Create a draft."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), VendorCredit)

    async def delete(self, id: str, *, guard: Guard | None = None) -> None:
        """Delete a draft."""
        await self._call(write("DELETE", at(_ONE, id), guard=guard))

    async def post(self, id: str, *, idempotency_key: str | None = None, guard: Guard | None = None) -> VendorCredit:
        """Post a draft, and apply it to its bill if it names one."""
        call = write("POST", at("/api/v1/vendor-credits/{}/post", id), key=idempotency_key, guard=guard)
        return await ask(self._call, call, VendorCredit)

    async def apply(
        self, id: str, request: ApplyCredit, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> VendorCredit:
        """Set some of an open credit against a bill; nothing undoes this."""
        call = write("POST", at("/api/v1/vendor-credits/{}/apply", id), request, key=idempotency_key, guard=guard)
        return await ask(self._call, call, VendorCredit)

    async def void(
        self, id: str, *, reason: str, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> VendorCredit:
        """Void an open credit of which nothing is applied; the reversal carries the server's today."""
        path = at("/api/v1/vendor-credits/{}/void", id)
        call = write("POST", path, VoidReason(reason=reason), key=idempotency_key, guard=guard)
        return await ask(self._call, call, VendorCredit)

    async def list(self, *, contact_id: str | None = None) -> AsyncIterator[VendorCredit]:
        """Go through the credits, newest first."""
        async for credit in walk(self._call, Call("GET", _PATH, query={"contact_id": contact_id}), VendorCredit):
            if contact_id in (None, credit.contact_id):
                yield credit
