"""Purchase bills at Katixo: open ones looked up, drafts created, posted, deleted and voided, each found again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import TypeAlias, assert_never

from handlers.bill_effects import (
    BillDeleted,
    BillDrafted,
    BillPosted,
    BillsFound,
    DeleteBill,
    DraftBill,
    FindBills,
    PostBill,
    VoidBill,
)
from handlers.effects import BillEffect, Voided
from handlers.owed import MadePayment, OpenBill
from katixo_api import looks
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.errors import NotFound

Guard: TypeAlias = Callable[[], None]
BillKept: TypeAlias = BillsFound | BillDrafted | BillPosted | BillDeleted | Voided
LOOKED_THROUGH = 500  # bills a vendor, newest first
AROUND = timedelta(days=3)  # a bank's alert and the user's own word of one payment lie no farther apart
NUMBERED_THROUGH = 1000  # bills of all vendors, when only a number is known


async def send_bill(client: KatixoClient, effect: BillEffect, guard: Guard, key: str) -> BillKept:
    """Do what is wished about a bill."""
    match effect:
        case FindBills():
            bills = tuple([_open(one) async for one in _open_bills(client, effect)])
            return BillsFound(bills, tuple([one async for one in _made(client, effect)]))
        case DraftBill():
            return _drafted(await client.bills.create(effect.request, idempotency_key=key, guard=guard), ())
        case PostBill():
            return _posted(await client.bills.post(effect.bill_id, idempotency_key=key, guard=guard))
        case DeleteBill():
            await client.bills.delete(effect.bill_id, guard=guard)
            return BillDeleted(effect.number)
        case VoidBill():
            await client.bills.void(effect.bill_id, reason=effect.reason, idempotency_key=key, guard=guard)
            return Voided(effect.number)
        case other:
            assert_never(other)


async def find_bill(client: KatixoClient, effect: BillEffect) -> BillKept | None:
    """Look whether what was wished about a bill is so; None when it is not."""
    match effect:
        case FindBills():
            return None
        case DraftBill(request=request, tag=tag):
            number = request.vendor_bill_number
            seen = await looks.find_bill(client, contact_id=request.contact_id, vendor_bill_number=number, tag=tag)
            return _drafted(seen.record, seen.twins) if seen.record else None
        case PostBill():
            posting = await looks.find_posting(client, effect.bill_id)
            return _posted(posting.record) if posting.record else None
        case DeleteBill():
            return None if await _stands(client, effect.bill_id) else BillDeleted(effect.number)
        case VoidBill():
            void = await looks.find_bill_void(client, effect.bill_id)
            return Voided(effect.number) if void.record else None
        case other:
            assert_never(other)


async def bill_by_number(client: KatixoClient, number: str) -> Bill | None:
    """Find a bill by Katixo's number or by the vendor's, among the newest; void ones last."""
    found, count = [], 0
    async for bill in client.bills.list():
        found += [bill] if _letters(number) in _numbers(bill) else []
        count += 1
        if count >= NUMBERED_THROUGH or (found and found[-1].state != "void"):
            break
    return found[-1] if found else None


async def _open_bills(client: KatixoClient, effect: FindBills) -> AsyncIterator[Bill]:
    """Go through the open bills of each vendor, or through all for the one with a number."""
    for vendor in effect.vendors or (None,):
        count = 0
        async for bill in client.bills.list(contact_id=vendor):
            if bill.is_open and (vendor or _letters(effect.number) in _numbers(bill)):
                yield bill
            count += 1
            if count >= (LOOKED_THROUGH if vendor else NUMBERED_THROUGH):
                break


async def _made(client: KatixoClient, effect: FindBills) -> AsyncIterator[MadePayment]:
    """Go through the payments of the same sum around the same day."""
    if effect.amount is None or effect.day is None:
        return
    first, last = effect.day - AROUND, effect.day + AROUND
    for vendor in effect.vendors:
        async for one in client.vendor_payments.list(contact_id=vendor, day_from=first, day_to=last):
            if one.amount == effect.amount and one.contact_id in (None, vendor) and one.payment_number:
                day, reference = one.payment_date or effect.day, one.reference_number or ""
                yield MadePayment(one.payment_number, one.vendor_name or "", one.amount, day, reference)


async def _stands(client: KatixoClient, bill_id: str) -> bool:
    try:
        await client.bills.get(bill_id)
    except NotFound:
        return False
    return True


def _open(bill: Bill) -> OpenBill:
    return OpenBill(
        id=bill.id,
        number=bill.bill_number,
        vendor_number=bill.vendor_bill_number or "",
        vendor=bill.contact_id,
        vendor_name=bill.vendor_name or "",
        day=bill.bill_date,
        due=bill.due_date,
        total=bill.total_amount,
        balance=bill.balance_due,
    )


def _drafted(bill: Bill, twins: tuple[Bill, ...]) -> BillDrafted:
    """Turn a draft into an answer; a second live one is named as twin."""
    twin = next((one for one in twins if one.state == "draft"), None)
    return BillDrafted(
        bill_id=bill.id,
        number=bill.bill_number,
        tax=bill.tax_amount or bill.total_amount * 0,
        total=bill.total_amount,
        state="draft" if bill.state == "draft" else "void" if bill.state == "void" else "posted",
        twin_id=twin.id if twin else "",
        twin_number=twin.bill_number if twin else "",
    )


def _posted(bill: Bill) -> BillPosted:
    return BillPosted(
        bill_id=bill.id,
        number=bill.bill_number,
        day=bill.bill_date,
        due=bill.due_date,
        tax=bill.tax_amount or bill.total_amount * 0,
        total=bill.total_amount,
        balance=bill.balance_due,
        voided=bill.state == "void",
    )


def _numbers(bill: Bill) -> set[str]:
    return {_letters(bill.vendor_bill_number or ""), _letters(bill.bill_number)}


def _letters(number: str) -> str:
    return "".join(sign for sign in number.casefold() if sign.isalnum())
