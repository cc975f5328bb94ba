"""Purchase bills. Source: Katixo's Purchase Bills page; limits from its database schema.

A bill is created as a draft, which is in no book, and then posted. Its tax is IGST only when the vendor's
`billing_state_code` and the organisation's `state_code` are both set and differ. Once a vendor payment or credit has
touched a bill it can never be voided again.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from katixo_api.files import read_pdf
from katixo_api.pages import walk
from katixo_api.payments import VendorPayment
from katixo_api.record import Entity, Longest, Places, Record, Request, VoidReason, ask, ask_all, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH, _ONE = "/api/v1/bills", "/api/v1/bills/{}"

BillState: TypeAlias = Literal["draft", "posted", "paid", "void", "unknown"]
_STATES: dict[str, BillState] = {
    "DRAFT": "draft",
    "POSTED": "posted",
    "OPEN": "posted",
    "PARTIALLY_PAID": "posted",
    "OVERDUE": "posted",
    "PAID": "paid",
    "VOIDED": "void",
    "VOID": "void",
}


class NewBillLine(Request):
    """A line of a bill: quantity with up to four decimals, price before tax. An `item_id` moves stock on posting."""

    description: Annotated[str, Longest(500)]
    hsn_code: Annotated[str | None, Longest(10)] = None
    item_id: str | None = None
    quantity: Annotated[Decimal, Places(4)]
    unit_price: Annotated[Decimal, Places(2)]
    gst_rate: Annotated[Decimal | None, Places(2, least=Decimal(0))] = None
    discount_percent: Annotated[Decimal | None, Places(2, least=Decimal(0))] = None
    account_id: str | None = None
    account_code: Annotated[str | None, Longest(20)] = None
    tax_group_id: str | None = None
    unit_uom_id: str | None = None
    unit_conversion_factor: Decimal | None = None
    line_type: str | None = None
    purchase_order_line_id: str | None = None


class CreateBill(Request):
    """A new draft. Nothing at the server stops a second bill with the same `vendor_bill_number`."""

    contact_id: str
    bill_date: date
    lines: tuple[NewBillLine, ...]
    vendor_bill_number: Annotated[str | None, Longest(100)] = None
    due_date: date | None = None
    place_of_supply: Annotated[str | None, Longest(50)] = None
    reverse_charge: bool = False
    notes: str | None = None
    terms_and_conditions: str | None = None
    branch_id: str | None = None
    purchase_order_id: str | None = None


class UpdateBill(Request):
    """What is to stand in a draft instead. Vendor and date cannot be changed: delete the draft and create it anew."""

    lines: tuple[NewBillLine, ...]
    vendor_bill_number: Annotated[str | None, Longest(100)] = None
    due_date: date | None = None
    place_of_supply: Annotated[str | None, Longest(50)] = None
    reverse_charge: bool = False
    notes: str | None = None
    terms_and_conditions: str | None = None


class BillLine(Record):
    """A line as the server reckoned it."""

    id: str | None = None
    line_number: int | None = None
    description: str
    hsn_code: str | None = None
    item_id: str | None = None
    account_id: str | None = None
    quantity: Decimal
    unit_price: Decimal
    discount_percent: Decimal = Decimal(0)
    discount_amount: Decimal = Decimal(0)
    taxable_amount: Decimal | None = None
    gst_rate: Decimal = Decimal(0)
    tax_amount: Decimal = Decimal(0)
    line_total: Decimal
    purchase_order_line_id: str | None = None


class Bill(Entity):
    """A bill as it stands. `status` is the server's spelling; ask `state`, which is the same for both dialects."""

    contact_id: str
    vendor_name: str | None = None
    bill_number: str
    vendor_bill_number: str | None = None
    bill_date: date
    due_date: date | None = None
    status: str
    subtotal: Decimal | None = None
    tax_amount: Decimal | None = None
    total_amount: Decimal
    amount_paid: Decimal = Decimal(0)
    balance_due: Decimal
    tds_amount: Decimal = Decimal(0)
    currency: str = "INR"
    place_of_supply: str | None = None
    reverse_charge: bool = False
    journal_entry_id: str | None = None
    purchase_order_id: str | None = None
    notes: str | None = None
    lines: tuple[BillLine, ...] = ()
    created_at: datetime | None = None

    @property
    def state(self) -> BillState:
        """Give the state behind the spelling; one dialect calls a paid bill POSTED, so the balance tells."""
        state = _STATES.get(self.status.upper(), "unknown")
        is_settled = state == "posted" and self.balance_due <= 0 < self.total_amount
        return "paid" if is_settled else state

    @property
    def is_open(self) -> bool:
        """Say whether something is still to be paid."""
        return self.state == "posted" and self.balance_due > 0


class Bills:
    """Calls about bills."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> Bill:
        """Give one bill."""
        return await ask(self._call, Call("GET", at(_ONE, id)), Bill)

    async def create(
        self, request: CreateBill, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Bill:
        """Create a draft."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), Bill)

    async def update(
        self, id: str, request: UpdateBill, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Bill:
        """Replace what stands in a draft."""
        return await ask(self._call, write("PUT", at(_ONE, id), request, key=idempotency_key, guard=guard), Bill)

    async def delete(self, id: str, *, guard: Guard | None = None) -> None:
        """Delete a draft; a posted bill is refused."""
        await self._call(write("DELETE", at(_ONE, id), guard=guard))

    async def post(self, id: str, *, idempotency_key: str | None = None, guard: Guard | None = None) -> Bill:
        """Post a draft: payable, input credit and stock move."""
        call = write("POST", at("/api/v1/bills/{}/post", id), key=idempotency_key, guard=guard)
        return await ask(self._call, call, Bill)

    async def void(
        self, id: str, *, reason: str, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Bill:
        """Void a posted bill; its reversal carries the server's today."""
        path = at("/api/v1/bills/{}/void", id)
        call = write("POST", path, VoidReason(reason=reason), key=idempotency_key, guard=guard)
        return await ask(self._call, call, Bill)

    async def pdf(self, id: str) -> bytes:
        """Give a bill as PDF."""
        return read_pdf(await self._call(Call("GET", at("/api/v1/bills/{}/pdf", id), shape="bytes")))

    async def payments(self, id: str) -> list[VendorPayment]:
        """Give the payments of a bill; applied vendor credits are not among them."""
        return await ask_all(self._call, Call("GET", at("/api/v1/bills/{}/payments", id)), VendorPayment)

    async def list(
        self, *, contact_id: str | None = None, day_from: date | None = None, day_to: date | None = None
    ) -> AsyncIterator[Bill]:
        """Go through the bills that match, both days included; drafts and voids too. Ask each bill for its state:
        the server compares statuses literally and the dialects spell them differently.
        """
        query = {"contact_id": contact_id, "date_from": day_from, "date_to": day_to}
        async for bill in walk(self._call, Call("GET", _PATH, query=query), Bill):
            if (
                contact_id in (None, bill.contact_id)
                and (day_from is None or day_from <= bill.bill_date)
                and (day_to is None or bill.bill_date <= day_to)
            ):
                yield bill
