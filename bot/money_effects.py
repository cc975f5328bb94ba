"""Money that is no plain expense at Katixo: journal entries, customers' receipts, vendor credits; made, found by their
tag, taken back. A note for the accountant calls nobody: that its wish is done is the note.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TypeAlias, assert_never

from bot.customer_looks import find_customers, read_balances, read_standing
from handlers.effects import Voided
from handlers.money_effects import (
    AskBalances,
    AskCustomer,
    BalancesRead,
    CreditDrafted,
    CustomerRead,
    CustomersFound,
    DraftCredit,
    FindCustomer,
    KeepNote,
    KeepReceipt,
    MoneyEffect,
    MoneyLook,
    MovePosted,
    PayInvoice,
    PostCredit,
    PostJournal,
    TakeBack,
)
from katixo_api import money_looks
from katixo_api.client import KatixoClient
from katixo_api.errors import KatixoError, NotFound
from katixo_api.invoices import InvoicePayment
from katixo_api.journals import JournalEntry
from katixo_api.receipts import CustomerReceipt
from katixo_api.vendor_credits import VendorCredit

Guard: TypeAlias = Callable[[], None]
MoneyKept: TypeAlias = MovePosted | CreditDrafted | Voided
NOTE_LETTERS = 6  # of the draft's id in the number of a note


async def look_money(client: KatixoClient, effect: MoneyLook) -> CustomersFound | BalancesRead | CustomerRead:
    """Look at customers and balances."""
    match effect:
        case FindCustomer():
            return await find_customers(client, effect)
        case AskBalances():
            return await read_balances(client, effect)
        case AskCustomer():
            return await read_standing(client, effect)
        case other:
            assert_never(other)


async def send_money(client: KatixoClient, effect: MoneyEffect, guard: Guard, key: str) -> MoneyKept:
    """Do what is wished."""
    match effect:
        case PostJournal():
            return _entry(await client.journals.create(effect.request, idempotency_key=key, guard=guard), ())
        case PayInvoice():
            paid = client.invoices.record_payment(effect.invoice_id, effect.request, idempotency_key=key, guard=guard)
            return await _payment(client, effect, await paid, ())
        case KeepReceipt():
            return _receipt(await client.customer_receipts.record(effect.request, idempotency_key=key, guard=guard), ())
        case DraftCredit():
            return _draft(await client.vendor_credits.create(effect.request, idempotency_key=key, guard=guard))
        case PostCredit():
            return _credit(await client.vendor_credits.post(effect.credit_id, idempotency_key=key, guard=guard))
        case TakeBack():
            await _take_back(client, effect, guard, key)
            return Voided(effect.number)
        case KeepNote():
            return _note(effect)
        case other:
            assert_never(other)


async def find_money(client: KatixoClient, effect: MoneyEffect) -> MoneyKept | None:
    """Look whether what was wished is so; None when it is not."""
    match effect:
        case PostJournal(request=entry):
            made = await money_looks.find_journal(client, day=entry.effective_date, tag=effect.tag)
            return _entry(made.record, made.twins) if made.record else None
        case PayInvoice():
            paid = await money_looks.find_invoice_payment(client, invoice_id=effect.invoice_id, tag=effect.tag)
            return await _payment(client, effect, paid.record, paid.twins) if paid.record else None
        case KeepReceipt(request=receipt):
            kept = await money_looks.find_receipt(client, contact_id=receipt.contact_id, tag=effect.tag)
            return _receipt(kept.record, kept.twins) if kept.record else None
        case DraftCredit(request=credit):
            drafted = await money_looks.find_credit(client, contact_id=credit.contact_id, tag=effect.tag)
            return _draft(drafted.record) if drafted.record else None
        case PostCredit():
            posted = await money_looks.find_posted_credit(client, effect.credit_id)
            return _credit(posted.record) if posted.record else None
        case TakeBack():
            return Voided(effect.number) if await _is_gone(client, effect) else None
        case KeepNote():
            return _note(effect)
        case other:
            assert_never(other)


async def _take_back(client: KatixoClient, effect: TakeBack, guard: Guard, key: str) -> None:
    match effect.of:
        case "journal":
            await client.journals.reverse(effect.entry_id, idempotency_key=key, guard=guard)
        case "invoice_payment":
            await client.invoices.delete_payment(effect.parent, effect.entry_id, guard=guard)
        case "receipt":
            why = "Undone in chat"
            await client.customer_receipts.void(effect.entry_id, reason=why, idempotency_key=key, guard=guard)
        case "credit":
            why = "Undone in chat"
            await client.vendor_credits.void(effect.entry_id, reason=why, idempotency_key=key, guard=guard)
        case "note":
            return
        case other:
            assert_never(other)


async def _is_gone(client: KatixoClient, effect: TakeBack) -> bool:
    """Say whether an entry no longer counts."""
    match effect.of:
        case "journal":
            return (await client.journals.get(effect.entry_id)).is_reversed
        case "invoice_payment":
            return all(one.id != effect.entry_id for one in await client.invoices.payments(effect.parent))
        case "receipt":
            try:
                await client.customer_receipts.get(effect.entry_id)
            except NotFound:
                return True
            return False
        case "credit":
            return (await client.vendor_credits.get(effect.entry_id)).state == "void"
        case "note":
            return True
        case other:
            assert_never(other)


def _entry(first: JournalEntry, twins: tuple[JournalEntry, ...]) -> MovePosted:
    twin = next(iter(twins), None)
    total = first.total_debit
    if total is None:
        total = sum((line.debit for line in first.lines), Decimal(0))
    return MovePosted(
        of="journal",
        entry_id=first.id,
        number=first.entry_number,
        amount=total,
        day=first.effective_date,
        voided=first.is_reversed,
        twin_id=twin.id if twin else "",
        twin_number=twin.entry_number if twin else "",
    )


async def _payment(
    client: KatixoClient, effect: PayInvoice, first: InvoicePayment, twins: tuple[InvoicePayment, ...]
) -> MovePosted:
    """Turn an invoice's payment into an answer, with what the invoice still owes where that can be read."""
    twin = next(iter(twins), None)
    try:
        left = (await client.invoices.get(effect.invoice_id)).balance_due
    except KatixoError:
        left = None
    return MovePosted(
        of="invoice_payment",
        entry_id=first.id,
        number=first.payment_number or "",
        amount=first.amount,
        day=first.payment_date or effect.request.payment_date,
        left=left,
        twin_id=twin.id if twin else "",
        twin_number=(twin.payment_number or "") if twin else "",
    )


def _receipt(first: CustomerReceipt, twins: tuple[CustomerReceipt, ...]) -> MovePosted:
    twin = next(iter(twins), None)
    if first.receipt_date is None:
        raise TypeError("a receipt without its day")
    return MovePosted(
        of="receipt",
        entry_id=first.id,
        number=first.receipt_number,
        amount=first.amount,
        day=first.receipt_date,
        twin_id=twin.id if twin else "",
        twin_number=twin.receipt_number if twin else "",
    )


def _draft(credit: VendorCredit) -> CreditDrafted:
    return CreditDrafted(credit.id, credit.credit_number, credit.total_amount)


def _credit(credit: VendorCredit) -> MovePosted:
    if credit.credit_date is None:
        raise TypeError("a vendor credit without its day")
    void = credit.state == "void"
    return MovePosted("credit", credit.id, credit.credit_number, credit.total_amount, credit.credit_date, voided=void)


def _note(effect: KeepNote) -> MovePosted:
    number = f"NOTE-{effect.draft[:NOTE_LETTERS]}"
    return MovePosted("note", effect.draft, number, effect.amount, effect.day)
