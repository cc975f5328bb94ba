"""What an effect asks of Katixo, how it is found there again, and what a no of Katixo means to its user."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import assert_never

from bot.bill_effects import find_bill, send_bill
from bot.money_effects import find_money, look_money, send_money
from bot.payment_effects import find_payment, send_payment
from bot.reminding.scanning import scan_for_chat
from bot.storage.effects import EffectRow
from bot.vendor_effects import find_vendor, send_vendor
from handlers.bill_effects import (
    CreateVendor,
    DeleteBill,
    DraftBill,
    FillVendor,
    FindBills,
    FindVendor,
    PayBill,
    PostBill,
    VoidBill,
    VoidPayment,
)
from handlers.effects import ExpensePosted, KatixoAnswer, KatixoEffect, PostExpense, Trouble, Void, Voided
from handlers.money_effects import (
    AskBalances,
    AskCustomer,
    DraftCredit,
    FindCustomer,
    KeepNote,
    KeepReceipt,
    PayInvoice,
    PostCredit,
    PostJournal,
    TakeBack,
)
from handlers.reminder_effects import Scan
from katixo_api import looks
from katixo_api.client import KatixoClient
from katixo_api.errors import KatixoError
from katixo_api.expenses import Expense

SO_ALREADY = (Void, CreateVendor, PostBill, DeleteBill, VoidBill, VoidPayment, PostCredit, TakeBack)
LOOKS = ("find_vendor", "find_bills", "find_customer", "ask_balances", "ask_customer", "scan", "fetch_pdf", "make_pack")
HARMLESS = (*LOOKS, "fill_vendor", "void", "void_bill", "void_payment", "delete_bill", "take_back", "keep_note")
MAKE_ENTRIES = (
    *("post_expense", "draft_bill", "post_bill", "pay_bill"),
    *("post_journal", "pay_invoice", "keep_receipt", "draft_credit", "post_credit", "keep_note"),
)
PAID_CODES = {"AP_BILL_HAS_PAYMENTS", "AP_BILL_HAS_ALLOCATIONS"}
TROUBLES: dict[str, Trouble] = {
    "busy": "busy",
    "forbidden": "forbidden",
    "link_again": "link_again",
    "period_closed": "period_closed",
    "not_found": "gone",
    "gone": "gone",
    "refused": "refused",
    "conflict": "refused",
}


def idempotency_key(row: EffectRow) -> str:
    """Give the key of a request: the same for every try of the same content of the same effect."""
    return f"{row.key}:{row.refusals}:{hashlib.sha256(row.body).hexdigest()[:16]}"


async def send(client: KatixoClient, effect: KatixoEffect, guard: Callable[[], None], key: str) -> KatixoAnswer:
    """Ask Katixo to do what the effect wants."""
    match effect:
        case PostExpense():
            expense = await client.expenses.create(effect.request, idempotency_key=key, guard=guard)
            return _posted(expense, ())
        case Void():
            await client.expenses.void(effect.expense_id, reason=effect.reason, guard=guard)
            return Voided(effect.number)
        case FindVendor() | CreateVendor() | FillVendor():
            return await send_vendor(client, effect, guard, key)
        case FindBills() | DraftBill() | PostBill() | DeleteBill() | VoidBill():
            return await send_bill(client, effect, guard, key)
        case PayBill() | VoidPayment():
            return await send_payment(client, effect, guard, key)
        case FindCustomer() | AskBalances() | AskCustomer():
            return await look_money(client, effect)
        case PostJournal() | PayInvoice() | KeepReceipt() | DraftCredit() | PostCredit() | TakeBack() | KeepNote():
            return await send_money(client, effect, guard, key)
        case Scan():
            return await scan_for_chat(client, effect)
        case other:
            assert_never(other)


async def find(client: KatixoClient, effect: KatixoEffect) -> KatixoAnswer | None:
    """Look whether Katixo has done it; None when it has not."""
    match effect:
        case PostExpense():
            seen = await looks.find_expense(client, day=effect.request.expense_date, tag=effect.tag)
            return _posted(seen.record, seen.twins) if seen.record else None
        case Void():
            void = await looks.find_expense_void(client, effect.expense_id)
            return Voided(effect.number) if void.record else None
        case FindVendor() | CreateVendor() | FillVendor():
            return await find_vendor(client, effect)
        case FindBills() | DraftBill() | PostBill() | DeleteBill() | VoidBill():
            return await find_bill(client, effect)
        case PayBill() | VoidPayment():
            return await find_payment(client, effect)
        case FindCustomer() | AskBalances() | AskCustomer():
            return None
        case PostJournal() | PayInvoice() | KeepReceipt() | DraftCredit() | PostCredit() | TakeBack() | KeepNote():
            return await find_money(client, effect)
        case Scan():
            return None
        case other:
            assert_never(other)


async def so_already(client: KatixoClient, effect: KatixoEffect, error: KatixoError) -> KatixoAnswer | None:
    """Take a no as done when the thing is so already, whoever did it: void, posted, gone, or a vendor that exists."""
    if not (error.permanent and isinstance(effect, SO_ALREADY)):
        return None
    try:
        return await find(client, effect)
    except KatixoError:
        return None


def _posted(first: Expense, twins: tuple[Expense, ...]) -> ExpensePosted:
    """Turn a record into an answer; a second live one is named as twin."""
    twin = next(iter(twins), None)
    return ExpensePosted(
        expense_id=first.id,
        number=first.expense_number,
        amount=first.amount,
        tax=first.tax_amount,
        total=first.total,
        day=first.expense_date,
        voided=first.is_void,
        twin_id=twin.id if twin else "",
        twin_number=twin.expense_number if twin else "",
    )


def trouble_of(error: KatixoError, kind: str) -> Trouble:
    """Name what the user is told about a no; one dialect says only in words that a bill was paid."""
    if any(code.startswith("ACCT_PERIOD") for code in error.codes):
        return "period_closed"
    if PAID_CODES & set(error.codes) or (kind == "void_bill" and "payment" in error.message.casefold()):
        return "has_payments"
    return TROUBLES.get(error.key, "refused")


def detail_of(error: KatixoError) -> str:
    """Give the server's own words on one line, without its machine codes."""
    said = [error.message, *(f"{field}: {why}" for field, why in error.fields.items())]
    return "; ".join(" ".join(one.split()) for one in said if one)[:300]
