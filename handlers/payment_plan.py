"""From "paid Sharma's bill" to the payments that Katixo is asked to record, each with its shares of bills.

The shares of a payment must add up to it, so what is more than the bills still owe is asked about and never sent. Money
goes to the oldest bill first, and from the first way of payment to the last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from handlers.bill_effects import PayBill
from handlers.business import Business, LedgerAccount
from handlers.ledger import paid_through
from handlers.owed import OpenBill, Part
from handlers.past import ways
from handlers.posting import NO_TAX, on_credit, paid_from, tag_of
from handlers.questions import Question
from handlers.states import OpenDraft
from katixo_api.payments import BillShare, PaymentMethod, PayVendor
from parsers.drafts import BillDraft, ExpenseDraft, PaymentMode
from parsers.sharing import halves

METHODS: dict[PaymentMode, PaymentMethod] = {
    PaymentMode.UPI: "UPI",
    PaymentMode.CASH: "CASH",
    PaymentMode.CARD: "CARD",
    PaymentMode.BANK_TRANSFER: "BANK_TRANSFER",
    PaymentMode.CHEQUE: "CHEQUE",
    PaymentMode.WALLET: "OTHER",
}
REFERENCE_LIMIT = 100  # characters, RecordVendorPaymentRequest.referenceNumber


@dataclass(frozen=True, slots=True)
class Share:
    """How much of a payment goes to which bill."""

    bill: OpenBill
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Paying:
    """One payment: how, from which account, and to which bills."""

    amount: Decimal
    mode: PaymentMode
    account: LedgerAccount
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class PaymentPlan:
    """What a draft pays, with nothing missing. `left` is what its bills owe afterwards."""

    vendor: str
    vendor_name: str
    payments: tuple[Paying, ...]
    total: Decimal
    left: Decimal
    day: date


def missing_of_payment(opened: OpenDraft, business: Business) -> Question | None:
    """Name the first thing that must be asked before a payment's card, or None when it can be shown."""
    settlement, draft = opened.settlement, opened.expense
    parts = parts_of(opened)
    if not settlement.paid_bills:
        return "which_bill"
    if draft.amount is not None and not NO_TAX < draft.amount.value <= due_of(settlement.paid_bills):
        return "too_much"
    if parts:
        return None if _accounts(opened, parts, business) else "account"
    if draft.mode is None:
        return "mode"
    if draft.mode.value is PaymentMode.CARD and opened.card_kind is None:
        return "card_kind"
    return None if paid_from(opened, business) else "account"


def plan_payment(opened: OpenDraft, business: Business) -> PaymentPlan | None:
    """Work out the payments of a draft; None while something is missing."""
    draft, bills = opened.expense, opened.settlement.paid_bills
    if missing_of_payment(opened, business) or draft.paid_on is None:
        return None
    due = due_of(bills)
    total = draft.amount.value if draft.amount else due
    parts = parts_of(opened) or _one_part(opened, total)
    if parts is None:
        return None
    payments = _share_out(parts, _accounts(opened, parts, business), bills)
    paid = sum((one.amount for one in payments), NO_TAX)
    return PaymentPlan(bills[0].vendor, bills[0].vendor_name, payments, paid, due - paid, draft.paid_on.value)


def is_paid_whole(opened: OpenDraft) -> bool:
    """Say whether a bill was paid with nothing left to pay."""
    parts = parts_of(opened)
    return bool(parts) and sum(part.amount or NO_TAX for part in parts) == _sum_of(opened)


def plan_parts(opened: OpenDraft, bill: OpenBill, business: Business) -> tuple[Paying, ...]:
    """Give the payments that come with a bill, in the order said; none when it is still to be paid."""
    parts = _sums(parts_of(opened), bill.balance)
    return _share_out(parts, _accounts(opened, parts, business), (bill,)) if parts else ()


def parts_of(opened: OpenDraft) -> tuple[Part, ...]:
    """Give the ways of payment that the user named with what each paid, none when they do not fit the sum."""
    total = _sum_of(opened)
    return (_sums(opened.settlement.parts, total) or ()) if total is not None else ()


def pay_request(opened: OpenDraft, part: int, paying: Paying, vendor: str, day: date) -> PayBill:
    """Make the request for one payment; the tag in its notes, of this payment alone, finds it again."""
    draft = opened.draft
    reference = draft.reference.value[:REFERENCE_LIMIT] if isinstance(draft, ExpenseDraft) and draft.reference else None
    tag = f"{tag_of(opened.id)}-{part}"
    request = PayVendor(
        contact_id=vendor,
        amount=paying.amount,
        payment_mode=METHODS[paying.mode],
        payment_date=day,
        paid_through_id=paying.account.id,
        allocations=tuple(BillShare(bill_id=one.bill.id, amount_applied=one.amount) for one in paying.shares),
        reference_number=reference,
        notes=tag,
    )
    return PayBill(opened.id, opened.version, part, tag, request)


def mode_of(planned: PaymentPlan) -> str:
    """Give the way of payment as Katixo names it; of several ways each with its sum."""
    methods = {METHODS[one.mode] for one in planned.payments}
    return methods.pop() if len(methods) == 1 else ways((METHODS[one.mode], one.amount) for one in planned.payments)


def due_of(bills: tuple[OpenBill, ...]) -> Decimal:
    """Add up what bills still owe."""
    return sum((bill.balance for bill in bills), NO_TAX)


def _sum_of(opened: OpenDraft) -> Decimal | None:
    """Give the sum that is shared out: as stated, else what the bills owe."""
    match opened.draft:
        case BillDraft(total=total):
            return total.value if total else None
        case ExpenseDraft(amount=amount):
            return amount.value if amount else due_of(opened.settlement.paid_bills)


def _one_part(opened: OpenDraft, total: Decimal) -> tuple[Part, ...] | None:
    mode = opened.expense.mode
    return (Part(mode.value, total),) if mode else None


def _sums(parts: tuple[Part, ...], total: Decimal) -> tuple[Part, ...] | None:
    """Give the parts with every amount known, two open ones as halves; None when they come to too much, or leave
    nothing for a rest.
    """
    named = sum((part.amount for part in parts if part.amount is not None), NO_TAX)
    rest = total - named
    open_ones = [part for part in parts if part.amount is None]
    if len(parts) == len(open_ones) == 2 and total > 0:
        return tuple(Part(part.mode, half) for part, half in zip(parts, halves(total), strict=True))
    if not parts or len(open_ones) > 1 or rest < 0 or (open_ones and rest <= 0):
        return None
    return tuple(Part(part.mode, rest if part.amount is None else part.amount) for part in parts)


def _accounts(opened: OpenDraft, parts: tuple[Part, ...], business: Business) -> tuple[LedgerAccount, ...]:
    """Give the account that each part left; none at all when one of them is not known."""
    found = [_account(opened, part.mode, business) for part in parts]
    known = tuple(account for account in found if account is not None)
    return known if len(known) == len(found) else ()


def _account(opened: OpenDraft, mode: PaymentMode, business: Business) -> LedgerAccount | None:
    if not parts_of(opened) and isinstance(opened.draft, ExpenseDraft):
        return paid_from(opened, business)
    own = paid_through(business, mode, hint=None, credit=on_credit(opened) and mode is PaymentMode.CARD)
    return own or business.book.by_id(opened.account_id)


def _share_out(
    parts: tuple[Part, ...], accounts: tuple[LedgerAccount, ...], bills: tuple[OpenBill, ...]
) -> tuple[Paying, ...]:
    """Give each part its shares: oldest bill first, until the part is used up."""
    left = {bill.id: bill.balance for bill in bills}
    made: list[Paying] = []
    for part, account in zip(parts, accounts, strict=False):
        shares: list[Share] = []
        amount = rest = part.amount or NO_TAX
        for bill in bills:
            share = min(rest, left[bill.id])
            if share > 0:
                shares.append(Share(bill, share))
                left[bill.id] -= share
                rest -= share
        made.append(Paying(amount - rest, part.mode, account, tuple(shares)))
    return tuple(one for one in made if one.shares)
