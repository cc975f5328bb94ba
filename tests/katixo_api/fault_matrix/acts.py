"""The columns of the matrix: the writing calls of "create and post a bill", "pay it", "create an expense", "void it".

Each act prepares what it needs with an untroubled client, and says how the books tell how often it was done.
"""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from katixo_api.bills import Bill, CreateBill, NewBillLine
from katixo_api.client import KatixoClient
from katixo_api.contacts import CreateContact
from katixo_api.expenses import CreateExpense
from katixo_api.once import Done, NotDone, Once, Unknown
from katixo_api.payments import BillShare, PayVendor
from katixo_api.record import Entity

TODAY = date(2026, 6, 10)
RATE = Decimal(18)
DRAFTED = "SELECT count(*) FROM bills WHERE notes = ?"
BOOKED = "SELECT count(*) FROM journal_entries WHERE source_id = ? AND reversal_of IS NULL"
REVERSED = "SELECT count(*) FROM journal_entries WHERE reversal_of = ?"
PAID = "SELECT count(*) FROM vendor_payments WHERE notes = ?"
SPENT = "SELECT count(*) FROM expenses WHERE description = ?"
KNOWN = "SELECT count(*) FROM contacts WHERE display_name = ?"

Told: TypeAlias = Done[Entity] | NotDone | Unknown


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to do once. `count` with `about` says how often the books hold it; each doing adds `documents` and
    `entries` to them.
    """

    do: Callable[[Once], Awaitable[Told]]
    count: str
    about: str
    documents: int
    entries: int


@dataclass(frozen=True, slots=True)
class Desk:
    """Who prepares: a client that meets no fault, and the accounts that pay and are paid for."""

    katixo: KatixoClient
    cost: str
    bank: str

    async def vendor(self) -> str:
        """Create a vendor with a name nobody else has."""
        request = CreateContact(contact_type="VENDOR", display_name=f"Vendor {secrets.token_hex(5)}")
        return (await self.katixo.contacts.create(request)).id

    async def posted_bill(self) -> Bill:
        """Create a bill and post it."""
        return await self.katixo.bills.post((await self.katixo.bills.create(self.bill(await self.vendor(), "x"))).id)

    def bill(self, vendor: str, notes: str) -> CreateBill:
        """Give the wish for a bill of a thousand rupees before tax."""
        line = NewBillLine(
            description="Rice", quantity=Decimal(10), unit_price=Decimal(100), gst_rate=RATE, account_id=self.cost
        )
        return CreateBill(contact_id=vendor, bill_date=TODAY, lines=(line,), vendor_bill_number="SW/1", notes=notes)

    def expense(self, description: str) -> CreateExpense:
        """Give the wish for an expense of 2,500 rupees before tax."""
        return CreateExpense(
            expense_date=TODAY,
            account_id=self.cost,
            description=description,
            amount=Decimal("2500.00"),
            gst_rate=RATE,
            payment_mode="UPI",
            paid_through_id=self.bank,
        )

    def payment(self, bill: Bill, notes: str) -> PayVendor:
        """Give the wish to pay a bill in full."""
        return PayVendor(
            contact_id=bill.contact_id,
            amount=bill.balance_due,
            payment_mode="BANK_TRANSFER",
            payment_date=TODAY,
            paid_through_id=self.bank,
            allocations=(BillShare(bill_id=bill.id, amount_applied=bill.balance_due),),
            notes=notes,
        )


async def create_bill(desk: Desk) -> Errand:
    """Draft a bill, which books nothing."""
    tag, vendor = new_tag(), await desk.vendor()
    return Errand(lambda once: once.create_bill(desk.bill(vendor, tag), tag=tag), DRAFTED, tag, 1, 0)


async def post_bill(desk: Desk) -> Errand:
    """Post a draft."""
    draft = await desk.katixo.bills.create(desk.bill(await desk.vendor(), "x"))
    return Errand(lambda once: once.post_bill(draft.id), BOOKED, draft.id, 0, 1)


async def pay_bill(desk: Desk) -> Errand:
    """Pay a posted bill in full."""
    tag, bill = new_tag(), await desk.posted_bill()
    return Errand(lambda once: once.pay_vendor(desk.payment(bill, tag), tag=tag), PAID, tag, 1, 1)


async def create_expense(desk: Desk) -> Errand:
    """Book an expense."""
    tag = new_tag()
    return Errand(lambda once: once.create_expense(desk.expense(tag), tag=tag), SPENT, tag, 1, 1)


async def void_expense(desk: Desk) -> Errand:
    """Void an expense."""
    expense = await desk.katixo.expenses.create(desk.expense("x"))
    entry = expense.journal_entry_id or ""
    return Errand(lambda once: once.void_expense(expense.id, reason="matrix"), REVERSED, entry, 0, 1)


async def void_bill(desk: Desk) -> Errand:
    """Void a posted bill."""
    bill = await desk.posted_bill()
    return Errand(lambda once: once.void_bill(bill.id, reason="matrix"), REVERSED, bill.journal_entry_id or "", 0, 1)


async def void_payment(desk: Desk) -> Errand:
    """Void a payment."""
    payment = await desk.katixo.vendor_payments.record(desk.payment(await desk.posted_bill(), "x"))
    return Errand(lambda once: once.void_payment(payment), REVERSED, payment.journal_entry_id or "", 0, 1)


async def create_vendor(desk: Desk) -> Errand:
    """Create a vendor without a GSTIN, of which Katixo would take any number."""
    request = CreateContact(contact_type="VENDOR", display_name=f"Vendor {secrets.token_hex(5)}")
    return Errand(lambda once: once.create_vendor(request), KNOWN, request.display_name, 1, 0)


def new_tag() -> str:
    """Give a tag that nobody else has."""
    return f"#{secrets.token_hex(5)}"


@dataclass(frozen=True, slots=True)
class Act:
    """A writing call: the fault meets requests of this method and path."""

    name: str
    method: str
    path: str
    prepare: Callable[[Desk], Awaitable[Errand]]


ACTS = (
    Act("create a bill", "POST", "/api/v1/bills", create_bill),
    Act("post a bill", "POST", "/api/v1/bills/*/post", post_bill),
    Act("pay a bill", "POST", "/api/v1/vendor-payments", pay_bill),
    Act("create an expense", "POST", "/api/v1/expenses", create_expense),
    Act("void an expense", "DELETE", "/api/v1/expenses/*", void_expense),
    Act("void a bill", "POST", "/api/v1/bills/*/void", void_bill),
    Act("void a payment", "POST", "/api/v1/vendor-payments/*/void", void_payment),
    Act("create a vendor", "POST", "/api/v1/contacts", create_vendor),
)
