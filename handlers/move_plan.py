"""From a draft that moves money to what will be booked: a journal entry, a customer's receipt, a vendor credit, or a
note for the accountant where Katixo has no place for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.business import MAY_KEEP_BILLS, Business, LedgerAccount
from handlers.ledger import known_rate, paid_through, paying_accounts
from handlers.move_table import MEANINGS, SIDES, Place, Side, account_of, own_account
from handlers.moves import Move, MoveKind, OpenInvoice
from handlers.owed import OpenBill, Vendor
from handlers.posting import LARGEST, NO_TAX, paid_from
from handlers.questions import Question
from handlers.states import OpenDraft
from katixo_api.tax import net_of_gross
from parsers.drafts import PaymentMode

SUPPLIER: Literal["supplier"] = "supplier"  # the question to whom goods went back, and its answer


@dataclass(frozen=True, slots=True)
class JournalPlan:
    """An entry of two sides: `debit` gets the money, `credit` gives it."""

    kind: MoveKind
    debit: LedgerAccount
    credit: LedgerAccount
    amount: Decimal
    day: date


@dataclass(frozen=True, slots=True)
class ReceiptPlan:
    """What a customer paid: its shares of invoices, oldest first, and what is left over as an advance."""

    customer: str
    customer_name: str
    shares: tuple[tuple[OpenInvoice, Decimal], ...]
    advance: Decimal
    amount: Decimal
    mode: PaymentMode
    day: date

    @property
    def left(self) -> Decimal:
        """Give what the invoices still owe afterwards."""
        return sum((invoice.balance - share for invoice, share in self.shares), NO_TAX)


@dataclass(frozen=True, slots=True)
class CreditPlan:
    """Goods that went back: `bill` is the bill that the credit is set against."""

    vendor: Vendor
    account: LedgerAccount
    amount: Decimal
    base: Decimal
    rate: Decimal
    day: date
    bill: OpenBill | None = None


@dataclass(frozen=True, slots=True)
class NotePlan:
    """What is kept for the accountant, since Katixo or the user's role has no place for it."""

    kind: MoveKind
    amount: Decimal
    day: date


MovePlan: TypeAlias = JournalPlan | ReceiptPlan | CreditPlan | NotePlan


def move_of(opened: OpenDraft) -> Move:
    """Give the move of a draft that is one."""
    if opened.move is None:
        raise TypeError("the draft moves no money")
    return opened.move


def missing_of_move(opened: OpenDraft, business: Business) -> Question | None:
    """Name the first thing that must be asked before the card, or None when it can be shown."""
    draft, move = opened.expense, move_of(opened)
    if move.kind == "returned" and draft.vendor is None and SUPPLIER not in opened.answered:
        return SUPPLIER
    if draft.amount is None or not NO_TAX < draft.amount.value <= LARGEST:
        return "amount"
    if move.kind is None:
        return "move"
    if move.kind == "returned":
        return "move" if opened.party.vendor and _may_choose_bill(opened) else None
    if move.kind == "received":
        return ("mode" if draft.mode is None else None) if move.settled or move.is_advance else "move"
    return None if is_kept(opened, business) else _missing_side(opened, business, SIDES[move.kind])


def plan_move(opened: OpenDraft, business: Business) -> MovePlan | None:
    """Work out what will be booked; None while something is missing."""
    draft, move = opened.expense, move_of(opened)
    if missing_of_move(opened, business) or not (draft.amount and draft.paid_on and move.kind):
        return None
    amount, day = draft.amount.value, draft.paid_on.value
    if is_kept(opened, business):
        return NotePlan(move.kind, amount, day)
    if move.kind == "received":
        return _receipt(opened, move, amount, day)
    if move.kind == "returned":
        return _credit(opened, business, amount, day)
    debit, credit = (_account(opened, business, side) for side in SIDES[move.kind])
    return JournalPlan(move.kind, debit, credit, amount, day) if debit and credit else None


def is_kept(opened: OpenDraft, business: Business) -> bool:
    """Say whether a move is kept for the accountant: no account for it, no vendor, or no right to book it."""
    move = move_of(opened)
    if business.role not in MAY_KEEP_BILLS or move.kind == "unexplained" or move.is_refused:
        return True
    if move.kind == "returned":
        return opened.party.vendor is None or business.book.by_id(business.book.defaults.get("PURCHASE")) is None
    named = [side for side in SIDES.get(move.kind, ()) if isinstance(side, Side)] if move.kind else []
    return any(account_of(business.book, side) is None for side in named)


def choices_of(move: Move) -> tuple[str, ...]:
    """Give what the words may mean beside the invoices and bills that were found."""
    offered = MEANINGS[move.asked]
    return offered if len(move.customers) == 1 else tuple(one for one in offered if one != "customer_advance")


def other_accounts(opened: OpenDraft, business: Business) -> tuple[LedgerAccount, ...]:
    """Give the accounts that money can have gone to: all but the one that it left."""
    left = _account(opened, business, "bank")
    return tuple(one for one in paying_accounts(business.book) if left is None or one.id != left.id)


def _may_choose_bill(opened: OpenDraft) -> bool:
    return bool(opened.settlement.bills) and not (opened.settlement.pays or move_of(opened).is_advance)


def _missing_side(opened: OpenDraft, business: Business, sides: tuple[Side | Place, Side | Place]) -> Question | None:
    mode = opened.expense.mode
    if "money" in sides and mode is None:
        return "mode"
    if "money" in sides and mode and mode.value is PaymentMode.CARD and opened.card_kind is None:
        return "card_kind"
    for side in sides:
        if _account(opened, business, side) is None:
            return "into" if side == "into" else "account"
    return None


def _account(opened: OpenDraft, business: Business, side: Side | Place) -> LedgerAccount | None:
    hint = opened.expense.account_hint
    match side:
        case Side():
            return account_of(business.book, side)
        case "money":
            return paid_from(opened, business)
        case "cash":
            return paid_through(business, PaymentMode.CASH, hint=None, credit=False)
        case "bank":
            chosen = business.book.by_id(opened.account_id)
            named = hint.value if hint else None
            return chosen or paid_through(business, PaymentMode.BANK_TRANSFER, hint=named, credit=False)
        case "into":
            return _into(opened, business)


def _into(opened: OpenDraft, business: Business) -> LedgerAccount | None:
    """Give the account that the money went to: as chosen, the payer's own for money given back, else as named."""
    move = move_of(opened)
    if chosen := business.book.by_id(move.into_id):
        return chosen
    if move.kind == "reimbursed":
        return own_account(business.book, business.role)
    words = set(move.into.casefold().split())
    fitting = [one for one in other_accounts(opened, business) if words and words <= set(one.name.casefold().split())]
    return fitting[0] if len(fitting) == 1 else None


def _receipt(opened: OpenDraft, move: Move, amount: Decimal, day: date) -> ReceiptPlan | None:
    mode, rest = opened.expense.mode, amount
    shares: list[tuple[OpenInvoice, Decimal]] = []
    for invoice in move.settled:
        share = min(rest, invoice.balance)
        if share > 0:
            shares.append((invoice, share))
            rest -= share
    owner = move.settled[0] if shares else None
    customer = (owner.customer, owner.customer_name) if owner else (move.customers[0].id, move.customers[0].name)
    return ReceiptPlan(*customer, tuple(shares), rest, amount, mode.value, day) if mode else None


def _credit(opened: OpenDraft, business: Business, amount: Decimal, day: date) -> CreditPlan | None:
    vendor, account = opened.party.vendor, business.book.by_id(business.book.defaults.get("PURCHASE"))
    paid, said = opened.settlement.paid_bills, opened.expense.gst_rate
    rate = said.value if said and business.gstin and known_rate(business.book, said.value) else NO_TAX
    net = net_of_gross(amount, rate) if rate else None
    base, amount = (net.base, net.total) if net else (amount, amount)
    return (
        CreditPlan(vendor, account, amount, base, rate, day, paid[0] if paid else None) if vendor and account else None
    )
