"""Look before repeating: what Katixo holds of a writing call whose end is unknown. One function per writing call.

Katixo promises no idempotency, so after a time-out, a reset or a 5xx the answer lies in the books themselves. A record
is ours when the tag, a word that stands in no other draft's record, is in its description or notes. Look only when the
call can no longer land. A look that fails says nothing and raises `KatixoError`.

What was voided since was done: it must not be repeated. A void payment is in no list, so its twin cannot be seen.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact
from katixo_api.errors import NotFound
from katixo_api.expenses import Expense
from katixo_api.payments import VendorPayment
from katixo_api.record import Entity

E_co = TypeVar("E_co", bound=Entity, covariant=True)


@dataclass(frozen=True, slots=True)
class Seen(Generic[E_co]):
    """What a look saw: the records that stand, and those that were made and are void now. Empty: it was not done."""

    live: tuple[E_co, ...] = ()
    void: tuple[E_co, ...] = ()

    @property
    def record(self) -> E_co | None:
        """Give the record that was made: one that stands, else a void one, None when it was not done."""
        return next(iter(self.live + self.void), None)

    @property
    def twins(self) -> tuple[E_co, ...]:
        """Give the further records that stand: the same thing twice, of which a person voids one."""
        return self.live[1:]


async def find_expense(katixo: KatixoClient, *, day: date, tag: str) -> Seen[Expense]:
    """Find the expense of a day that carries a tag in its description."""
    listed = [each async for each in katixo.expenses.list(day_from=day, day_to=day) if carries(tag, each.description)]
    live = tuple(each for each in listed if not each.is_void)
    return Seen(live, tuple(each for each in listed if each.is_void))


async def find_bill(katixo: KatixoClient, *, contact_id: str, vendor_bill_number: str | None, tag: str) -> Seen[Bill]:
    """Find the bill of a vendor that carries a tag in its notes, draft or posted.

    A bill that has the vendor's number and is listed without notes is read in full.
    """
    found: list[Bill] = []
    async for listed in katixo.bills.list(contact_id=contact_id):
        is_short = listed.notes is None and _same(listed.vendor_bill_number, vendor_bill_number)
        bill = await katixo.bills.get(listed.id) if is_short else listed
        if carries(tag, bill.notes):
            found.append(bill)
    live = tuple(each for each in found if each.state != "void")
    return Seen(live, tuple(each for each in found if each.state == "void"))


async def find_posting(katixo: KatixoClient, id: str) -> Seen[Bill]:
    """Read whether a bill is posted: a draft is not, a void one was. A bill that is gone was never posted."""
    try:
        bill = await katixo.bills.get(id)
    except NotFound:
        return Seen()
    match bill.state:
        case "draft":
            return Seen()
        case "void":
            return Seen(void=(bill,))
        case _:
            return Seen(live=(bill,))


async def find_payment(
    katixo: KatixoClient, *, contact_id: str, day: date, amount: Decimal, tag: str
) -> Seen[VendorPayment]:
    """Find the payment to a vendor, of a day and an amount, that carries a tag in its notes.

    One that is listed without notes is read in full.
    """
    found: list[VendorPayment] = []
    async for listed in _payments(katixo, contact_id, day):
        if listed.amount == amount:
            payment = await katixo.vendor_payments.get(listed.id) if listed.notes is None else listed
            if carries(tag, payment.notes):
                found.append(payment)
    return Seen(live=tuple(found))


async def find_contact(katixo: KatixoClient, *, name: str, gstin: str | None) -> Seen[Contact]:
    """Find a vendor by its GSTIN, else by its name; one of that name with another GSTIN is somebody else.

    The server searches for a piece of text as it is, so its longest word is searched and the whole compared here.
    """
    if gstin and (registered := await katixo.contacts.with_gstin(gstin)):
        return Seen(live=(registered,))
    word = max(name.split(), key=len, default="")
    named = [each async for each in katixo.contacts.list(search=word) if _same(each.display_name, name)]
    return Seen(live=tuple(each for each in named if each.is_vendor and not (gstin and each.gstin)))


async def find_expense_void(katixo: KatixoClient, id: str) -> Seen[Expense]:
    """Read whether an expense is void."""
    try:
        expense = await katixo.expenses.get(id)
    except NotFound:
        return Seen()
    return Seen(void=(expense,)) if expense.is_void else Seen()


async def find_bill_void(katixo: KatixoClient, id: str) -> Seen[Bill]:
    """Read whether a bill is void."""
    try:
        bill = await katixo.bills.get(id)
    except NotFound:
        return Seen()
    return Seen(void=(bill,)) if bill.state == "void" else Seen()


async def find_payment_void(katixo: KatixoClient, payment: VendorPayment) -> Seen[VendorPayment]:
    """Read whether a payment is void: it is found no more, and a list that can be read does not have it either."""
    try:
        await katixo.vendor_payments.get(payment.id)
    except NotFound:
        listed = katixo.vendor_payments.list(
            contact_id=payment.contact_id, day_from=payment.payment_date, day_to=payment.payment_date
        )
        still_there = any([each.id == payment.id async for each in listed])
        return Seen() if still_there else Seen(void=(payment,))
    return Seen()


def carries(tag: str, text: str | None) -> bool:
    """Say whether a tag is one of the words of a text.

    >>> carries("#k7f3", "toner #k7f3"), carries("#k7f3", "see #k7f3x"), carries("#k7f3", None)
    (True, False, False)
    """
    return tag in (text or "").split()


async def _payments(katixo: KatixoClient, contact_id: str, day: date) -> AsyncIterator[VendorPayment]:
    """Go through the payments to a vendor on a day, checked again here."""
    async for payment in katixo.vendor_payments.list(contact_id=contact_id, day_from=day, day_to=day):
        if payment.contact_id in (None, contact_id) and payment.payment_date in (None, day):
            yield payment


def _same(one: str | None, other: str | None) -> bool:
    """Compare two texts that people write, None being like nothing."""
    return bool(one and other) and str(one).casefold().split() == str(other).casefold().split()
