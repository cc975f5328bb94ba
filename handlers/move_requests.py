"""What Katixo is asked to book for money that is no plain expense; the tag finds each record again."""

from __future__ import annotations

from typing import assert_never

from handlers.money_effects import (
    DraftCredit,
    FindCustomer,
    KeepNote,
    KeepReceipt,
    MoneyEffect,
    PayInvoice,
    PostJournal,
    TakeBack,
)
from handlers.move_plan import CreditPlan, JournalPlan, MovePlan, NotePlan, ReceiptPlan, move_of
from handlers.payment_plan import METHODS, REFERENCE_LIMIT
from handlers.posting import DESCRIPTION_LIMIT, TAG_LIKE, describe, tag_of
from handlers.states import Entry, OpenDraft
from katixo_api.invoices import RecordInvoicePayment
from katixo_api.journals import CreateJournalEntry, NewJournalLine
from katixo_api.payments import PaymentMethod
from katixo_api.receipts import InvoiceShare, ReceiveMoney
from katixo_api.vendor_credits import CreateVendorCredit, NewCreditLine
from parsers.drafts import PaymentMode


def customer_wish(opened: OpenDraft) -> FindCustomer | None:
    """Give the look for who paid, when that was not looked up yet."""
    move, draft = opened.move, opened.expense
    if move is None or move.asked != "received":
        return None
    name = draft.vendor.value if draft.vendor else ""
    if move.sought == name:
        return None
    return FindCustomer(opened.id, opened.version, name, draft.amount.value if draft.amount else None)


def request_of(opened: OpenDraft, planned: MovePlan, what: str) -> MoneyEffect:
    """Make the request for a complete move; `what` are the words for an accountant's eye."""
    tag = tag_of(opened.id)
    match planned:
        case JournalPlan():
            return PostJournal(opened.id, opened.version, tag, _journal(opened, planned, what, tag))
        case ReceiptPlan(shares=((invoice, share),)) if share == planned.amount:
            return PayInvoice(opened.id, opened.version, tag, invoice.id, _payment(opened, planned, tag))
        case ReceiptPlan():
            return KeepReceipt(opened.id, opened.version, tag, _receipt(opened, planned, tag))
        case CreditPlan():
            return DraftCredit(opened.id, opened.version, tag, _credit(opened, planned, tag))
        case NotePlan(_, amount, day):
            return KeepNote(opened.id, opened.version, what, amount, day)
        case other:
            assert_never(other)


def take_back(posted: OpenDraft, entry: Entry) -> TakeBack:
    """Give the wish to take such an entry back."""
    if entry.of == "expense" or entry.of == "bill" or entry.of == "payment":
        raise TypeError("an entry of another kind has a void of its own")
    parent = move_of(posted).against[0] if entry.of == "invoice_payment" else ""
    return TakeBack(posted.id, posted.version, entry.of, entry.id, entry.number, parent)


def _journal(opened: OpenDraft, planned: JournalPlan, what: str, tag: str) -> CreateJournalEntry:
    reference = opened.expense.reference
    words = f"{what}, ref {reference.value}" if reference else what
    return CreateJournalEntry(
        effective_date=planned.day,
        description=_tagged(words, tag),
        lines=(
            NewJournalLine(account_code=planned.debit.code, debit=planned.amount),
            NewJournalLine(account_code=planned.credit.code, credit=planned.amount),
        ),
    )


def _payment(opened: OpenDraft, planned: ReceiptPlan, tag: str) -> RecordInvoicePayment:
    return RecordInvoicePayment(
        amount=planned.amount,
        payment_method=_method(planned.mode),
        payment_date=planned.day,
        reference_number=_reference(opened),
        notes=_notes(planned, tag),
    )


def _receipt(opened: OpenDraft, planned: ReceiptPlan, tag: str) -> ReceiveMoney:
    return ReceiveMoney(
        contact_id=planned.customer,
        amount=planned.amount,
        payment_method=_method(planned.mode),
        receipt_date=planned.day,
        reference_number=_reference(opened),
        notes=_notes(planned, tag),
        allocations=tuple(InvoiceShare(invoice_id=one.id, amount_applied=share) for one, share in planned.shares),
    )


def _credit(opened: OpenDraft, planned: CreditPlan, tag: str) -> CreateVendorCredit:
    draft = opened.expense
    words = describe(draft, "").strip() or "Goods sent back"
    line = NewCreditLine(
        description=words, account_id=planned.account.id, quantity=1, unit_price=planned.base, gst_rate=planned.rate
    )
    return CreateVendorCredit(
        contact_id=planned.vendor.id,
        credit_date=planned.day,
        reason=_tagged(words, tag),
        lines=(line,),
        purchase_bill_id=planned.bill.id if planned.bill else None,
    )


def _method(mode: PaymentMode) -> PaymentMethod:
    """Katixo books UPI and other ways into cash; money that came by them is in the bank."""
    return "BANK_TRANSFER" if mode in (PaymentMode.UPI, PaymentMode.WALLET) else METHODS[mode]


def _notes(planned: ReceiptPlan, tag: str) -> str:
    return f"{planned.mode.value} {tag}"


def _reference(opened: OpenDraft) -> str | None:
    reference = opened.expense.reference
    return reference.value[:REFERENCE_LIMIT] if reference else None


def _tagged(words: str, tag: str) -> str:
    kept = " ".join(TAG_LIKE.sub("", words).split())
    return f"{kept[: DESCRIPTION_LIMIT - len(tag) - 1]} {tag}".strip()
