"""One visit to a server, and the small things that every part of the walk needs there."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypeVar

import httpx

from katixo_api.accounts import Account
from katixo_api.bills import Bill, CreateBill, NewBillLine
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact, CreateContact
from katixo_api.errors import KatixoError
from katixo_api.expenses import CreateExpense, Expense, PaymentMode
from katixo_api.pacing import Pacing
from katixo_api.tokens import TokenKeeper
from katixo_api.vendor_credits import CreateVendorCredit, NewCreditLine, VendorCredit
from tests.contract.recorder import Table

HUNDRED = Decimal("100.00")
RATE = Decimal(18)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Visit:
    """Where the walk goes, as whom, and what it may do. `code` is the one-time code, where one is known."""

    url: str
    login: str
    password: str
    katixo: KatixoClient
    transport: httpx.AsyncBaseTransport
    pacing: Pacing
    table: Table
    today: date
    code: str | None = None
    debts: list[Callable[[], Awaitable[object]]] = field(default_factory=list)

    @property
    def is_real(self) -> bool:
        """Say whether this is somebody's own server."""
        return self.code is None

    def owes(self, undo: Callable[[], Awaitable[object]]) -> None:
        """Remember how to take back what was made, in case the walk does not come to it."""
        self.debts.append(undo)

    async def settle(self) -> None:
        """Take back what a station that failed has left behind, newest first; what is gone already is fine."""
        for undo in reversed(self.debts):
            with suppress(KatixoError):
                await undo()
        self.debts.clear()

    def as_user(self, keeper: TokenKeeper) -> KatixoClient:
        """Give a client for other tokens, noted in the same table."""
        return KatixoClient(self.url, tokens=keeper, transport=self.transport, pacing=self.pacing)

    def skip(self, operation: str, reason: str) -> None:
        """Note that an operation was left out."""
        self.table.rows[operation].skipped = reason


async def some(found: AsyncIterator[T]) -> list[T]:
    """Give the first few of a list."""
    taken: list[T] = []
    async for each in found:
        taken.append(each)
        if len(taken) == 5:
            break
    return taken


async def if_there(visit: Visit, operation: str, ask: Callable[[], Awaitable[object]]) -> None:
    """Ask what an older server, or one without the module, may refuse; the sandbox may not."""
    try:
        await ask()
    except KatixoError as refused:
        if not visit.is_real or refused.status not in {403, 404}:
            raise
        visit.skip(operation, f"{refused.status} {' '.join(refused.codes)}")


async def cash_account(visit: Visit) -> Account:
    """Give the account that cash is paid from."""
    defaults = {each.purpose: each.account_id for each in await visit.katixo.accounts.defaults()}
    return await visit.katixo.accounts.get(defaults["CASH"])


async def expense_account(visit: Visit) -> Account:
    """Give an account that expenses are booked to."""
    chart = await visit.katixo.accounts.list()
    return next(each for each in chart if each.type == "EXPENSE" and each.is_active and not each.has_children)


async def new_vendor(visit: Visit) -> Contact:
    """Create a vendor with a name nobody else has."""
    name = f"Contract check {uuid.uuid4().hex[:8]}"
    vendor = await visit.katixo.contacts.create(CreateContact(contact_type="VENDOR", display_name=name))
    visit.owes(lambda: visit.katixo.contacts.delete(vendor.id))
    return vendor


async def new_expense(visit: Visit, mode: PaymentMode) -> CreateExpense:
    """Give the wish for an expense of a hundred rupees before tax."""
    return CreateExpense(
        expense_date=visit.today,
        account_id=(await expense_account(visit)).id,
        category="Office",
        description="Contract check",
        amount=HUNDRED,
        gst_rate=RATE,
        payment_mode=mode,
        paid_through_id=(await cash_account(visit)).id,
    )


async def recorded_expense(visit: Visit, mode: PaymentMode) -> Expense:
    """Record an expense."""
    wish = await new_expense(visit, mode)
    made = await visit.katixo.expenses.create(wish, idempotency_key=uuid.uuid4().hex)
    visit.owes(lambda: visit.katixo.expenses.void(made.id, reason="Contract check"))
    return made


async def bill_line(visit: Visit, quantity: Decimal) -> NewBillLine:
    """Give a line of a hundred rupees each."""
    account = await expense_account(visit)
    return NewBillLine(
        description="Contract check", quantity=quantity, unit_price=HUNDRED, gst_rate=RATE, account_id=account.id
    )


async def new_bill(visit: Visit, vendor: Contact) -> CreateBill:
    """Give the wish for a bill of one line."""
    line = await bill_line(visit, Decimal(1))
    number = uuid.uuid4().hex[:8]
    return CreateBill(contact_id=vendor.id, bill_date=visit.today, lines=(line,), vendor_bill_number=number)


async def draft_bill(visit: Visit, vendor: Contact) -> Bill:
    """Create a draft."""
    bill = await visit.katixo.bills.create(await new_bill(visit, vendor))
    visit.owes(lambda: visit.katixo.bills.delete(bill.id))
    return bill


async def posted_bill(visit: Visit, vendor: Contact) -> Bill:
    """Create a bill and post it."""
    draft = await draft_bill(visit, vendor)
    visit.owes(lambda: visit.katixo.bills.void(draft.id, reason="Contract check"))
    return await visit.katixo.bills.post(draft.id)


async def draft_credit(visit: Visit, vendor: Contact) -> VendorCredit:
    """Create a draft credit."""
    credit = await visit.katixo.vendor_credits.create(await new_credit(visit, vendor))
    visit.owes(lambda: visit.katixo.vendor_credits.delete(credit.id))
    visit.owes(lambda: visit.katixo.vendor_credits.void(credit.id, reason="Contract check"))
    return credit


async def new_credit(visit: Visit, vendor: Contact) -> CreateVendorCredit:
    """Give the wish for a credit of one line."""
    account = await expense_account(visit)
    line = NewCreditLine(
        description="Contract check", account_id=account.id, quantity=Decimal(1), unit_price=HUNDRED, gst_rate=RATE
    )
    return CreateVendorCredit(contact_id=vendor.id, credit_date=visit.today, reason="Contract check", lines=(line,))
