"""From a draft to what Katixo is asked to book, and what that will come to.

"paid 2500" is what left the pocket, while Katixo's `amount` is before tax and the server adds the tax itself. So a
total that holds tax is taken apart with the server's own rounding, and a rate that cannot be claimed is never sent:
then the gross sum goes at rate 0.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.business import Business, LedgerAccount
from handlers.effects import PostExpense
from handlers.habits import usual_account
from handlers.ledger import expense_account, paid_through
from handlers.outcome import Claim
from handlers.past import payee_key
from handlers.questions import Question
from handlers.states import OpenDraft, TaxChoice
from handlers.tax_rules import Why, rule_expense
from katixo_api.expenses import CreateExpense
from katixo_api.tax import net_of_gross, same_state_tax
from parsers.drafts import Category, ExpenseDraft, PaymentMode

NO_TAX = Decimal("0.00")
LARGEST = Decimal("9999999999999.99")  # Katixo's money columns hold 15 digits
DESCRIPTION_LIMIT = 500  # characters, CreateExpenseRequest.description
TAG_LIKE = re.compile(r"#(?=[a-z2-7]{10}\b)")  # in the user's own words: a tag belongs to one record only
EXPENSE_MODES: dict[PaymentMode, str] = {
    PaymentMode.UPI: "UPI",
    PaymentMode.CASH: "CASH",
    PaymentMode.BANK_TRANSFER: "BANK",
    PaymentMode.CHEQUE: "BANK",
    PaymentMode.WALLET: "BANK",
    PaymentMode.CARD: "BANK",
}
Doubt: TypeAlias = Literal["one_paisa", "credit_needs_bill", "before_tax", "insisted"] | Why


@dataclass(frozen=True, slots=True)
class Split:
    """What will be booked: base, rate as sent, tax and total by the server's rounding, and what to say about it.

    `may_insist`: no rate is sent, by a rule of thumb that the user may know better than.
    """

    base: Decimal
    rate: Decimal
    tax: Decimal
    total: Decimal
    doubts: tuple[Doubt, ...] = ()
    may_insist: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A draft with nothing missing: the accounts chosen and the figures that the card promises."""

    split: Split
    cost: LedgerAccount
    paid_from: LedgerAccount
    mode: str
    day: date
    category: Category


def split_amount(paid: Decimal, draft: ExpenseDraft, business: Business, choice: TaxChoice = "") -> Split:
    """Take the stated amount apart into base, tax and total; where no credit may be claimed all of it is base."""
    ruling = rule_expense(draft, business, choice=choice)
    on_top = draft.gst_inclusive is not None and not draft.gst_inclusive.value
    if not ruling.rate:
        stated = draft.gst_rate.value if draft.gst_rate else Decimal(0)
        gross = paid + same_state_tax(paid, stated) if on_top else paid
        return Split(gross, Decimal(0), NO_TAX, gross, (ruling.why,) if ruling.why else (), ruling.may_insist)
    doubts: tuple[Doubt, ...] = ("insisted", "credit_needs_bill") if choice == "claim" else ("credit_needs_bill",)
    if on_top:
        tax = same_state_tax(paid, ruling.rate)
        return Split(paid, ruling.rate, tax, paid + tax, ("before_tax", *doubts))
    net = net_of_gross(paid, ruling.rate)
    return Split(net.base, ruling.rate, net.tax, net.total, ("one_paisa", *doubts) if net.difference else doubts)


def missing(opened: OpenDraft, business: Business) -> Question | None:
    """Name the first thing that must be asked before the card, or None when it can be shown."""
    draft = opened.expense
    if draft.amount is None or not NO_TAX < draft.amount.value <= LARGEST:
        return "amount"
    if draft.mode is None:
        return "mode"
    if draft.mode.value is PaymentMode.CARD and opened.card_kind is None:
        return "card_kind"
    if draft.category is None:
        return "category"
    if paid_from(opened, business) is None or expense_account(business.book, draft.category.value) is None:
        return "account"
    if "scheme_unknown" in split_amount(draft.amount.value, draft, business, opened.tax).doubts:
        return "scheme"
    return None


def plan(opened: OpenDraft, business: Business) -> Plan | None:
    """Work out what Katixo will be asked to book; None while something is missing."""
    draft = opened.expense
    if missing(opened, business) or not (draft.amount and draft.mode and draft.category and draft.paid_on):
        return None
    category = draft.category.value
    cost, account = expense_account(business.book, category), paid_from(opened, business)
    if cost is None or account is None:
        return None
    mode = "CREDIT_CARD" if on_credit(opened) else EXPENSE_MODES[draft.mode.value]
    split = split_amount(draft.amount.value, draft, business, opened.tax)
    return Plan(split, cost, account, mode, draft.paid_on.value, category)


def paid_from(opened: OpenDraft, business: Business) -> LedgerAccount | None:
    """Give the account that an expense or payment left; None when the user has to say."""
    if chosen := business.book.by_id(opened.account_id):
        return chosen
    mode, hint = opened.expense.mode, opened.expense.account_hint
    if mode is None:
        return None
    usual = business.book.by_id(usual_account(opened, business))
    if usual and hint is None:
        return usual
    return paid_through(business, mode.value, hint=hint.value if hint else None, credit=on_credit(opened)) or usual


def on_credit(opened: OpenDraft) -> bool:
    """Say whether a credit card paid; which card is the usual one says nothing about cash or UPI."""
    draft = opened.draft
    if not isinstance(draft, ExpenseDraft):
        return False
    mode = draft.mode
    return mode is not None and mode.value is PaymentMode.CARD and opened.card_kind == "credit"


def post_request(opened: OpenDraft, planned: Plan) -> PostExpense:
    """Make the request for a complete draft; the tag at the end of its description finds it again."""
    request = CreateExpense(
        expense_date=planned.day,
        account_id=planned.cost.id,
        category=planned.category.value,
        description=describe(opened.expense, tag_of(opened.id)),
        amount=planned.split.base,
        gst_rate=planned.split.rate,
        payment_mode=planned.mode,
        paid_through_id=planned.paid_from.id,
    )
    return PostExpense(opened.id, opened.version, tag_of(opened.id), request)


def tag_of(draft_id: str) -> str:
    """Give the mark that stands in the record at Katixo.

    >>> tag_of("k7f3q2ab")
    '#k7f3q2ab'
    """
    return f"#{draft_id}"


def claim(opened: OpenDraft, planned: Plan, keys: tuple[str, ...] = ()) -> Claim:
    """Give the booking that this draft claims, with the signs by which it is known again."""
    payee = payee_key(opened.expense.vendor.value) if opened.expense.vendor else ""
    return Claim(opened.id, f"draft:{opened.id}", payee, planned.day, planned.mode, planned.split.total, keys)


def describe(draft: ExpenseDraft, tag: str) -> str:
    """Put the user's words, the payee and the reference into one line that ends with the tag, never cutting the tag."""
    parts = [found.value for found in (draft.description, draft.vendor) if found]
    if draft.bill_number:
        parts.append(f"bill {draft.bill_number.value}")
    if draft.reference:
        parts.append(f"ref {draft.reference.value}")
    words = TAG_LIKE.sub("", ", ".join(dict.fromkeys(part.strip() for part in parts if part.strip())))
    return f"{words[: DESCRIPTION_LIMIT - len(tag) - 1]} {tag}".strip()
