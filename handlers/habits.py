"""What is learned from the answers of a business's people, and filled in the next time.

A habit hangs on the payee, else on what was bought in the user's words. A bank that no account is named after hangs on
its own name. What is filled in bears the rule `HABIT`, so that a card can say "as last time".
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from handlers.business import ANY, Business, Habit
from handlers.states import OpenDraft
from parsers.drafts import BillDraft, Category, ExpenseDraft, Found, PaymentMode

HABIT = "habit"
SURE = 0.9
MODES = {one.value for one in PaymentMode}
BY_BANK = (PaymentMode.UPI, PaymentMode.BANK_TRANSFER, PaymentMode.CHEQUE)
CATEGORIES = {one.value for one in Category}


def recall(draft: ExpenseDraft, business: Business) -> ExpenseDraft:
    """Fill what is missing from what the same shop got last time."""
    subject = subject_of(draft)
    mode = business.habits.get((subject, "mode"))
    if draft.mode is None and mode in MODES:
        draft = replace(draft, mode=Found(PaymentMode(mode), score=SURE, rule=HABIT))
    return replace(draft, category=draft.category or _category(subject, business))


def recall_rate(draft: ExpenseDraft, business: Business) -> ExpenseDraft:
    """Fill in the GST rate that the same payee's entry was given last time; what a file shows is never added to."""
    rate = business.habits.get((subject_of(draft), "gst_rate")) if draft.vendor else None
    if rate is None or draft.gst_rate is not None:
        return draft
    try:
        known = Found(Decimal(rate), score=SURE, rule=HABIT)
    except InvalidOperation:
        return draft
    inside = draft.gst_inclusive or Found(True, score=SURE, rule=HABIT)
    return replace(draft, gst_rate=known, gst_inclusive=inside)


def recall_bill(draft: BillDraft, business: Business) -> BillDraft:
    """Fill in what a vendor's bill was for last time."""
    return replace(draft, category=draft.category or _category(subject_of(draft), business))


def usual_account(opened: OpenDraft, business: Business) -> str | None:
    """Give the account that paid the same shop in the same way last time, or the one that a bank's name stood for."""
    draft = opened.expense
    if draft.account_hint:
        return business.habits.get((_bank(opened), "account"))
    subject = subject_of(draft)
    usual = business.habits.get((subject, "mode"))
    same_way = draft.mode and (draft.mode.value.value == usual or (usual is None and draft.mode.value in BY_BANK))
    return business.habits.get((subject, "account")) if same_way else None


def learned(opened: OpenDraft) -> tuple[Habit, ...]:
    """Give the habits that the user's own answers to this draft make."""
    subject = subject_of(opened.draft)
    found = {field: value for field in opened.answered if (value := _answer(opened, field))}
    habits = [Habit(subject, field, value) for field, value in found.items() if subject and field != "account"]
    if "account" in opened.answered and opened.account_id:
        habits += _of_account(opened, subject, opened.account_id)
    if "card_kind" in opened.answered and opened.card_kind:
        habits.append(Habit(ANY, "card_kind", opened.card_kind))
    return tuple(habits)


def subject_of(draft: ExpenseDraft | BillDraft) -> str:
    """Name what a habit hangs on: the payee, else what was bought in the user's words."""
    named = draft.vendor or draft.description
    return " ".join(named.value.casefold().split()) if named else ""


def _answer(opened: OpenDraft, field: str) -> str | None:
    """Give the value of a field that is worth learning; how a bill is paid is its own affair."""
    draft = opened.draft
    if field == "book_as" and draft.vendor:
        return "bill" if isinstance(draft, BillDraft) else "expense"
    if field == "category" and draft.category:
        return draft.category.value.value
    if isinstance(draft, BillDraft):
        return None
    if field == "mode" and draft.mode:
        return draft.mode.value.value
    if field == "gst_rate" and draft.gst_rate and draft.vendor:
        return f"{draft.gst_rate.value.normalize():f}"
    return None


def _of_account(opened: OpenDraft, subject: str, account: str) -> list[Habit]:
    """Learn which account is meant by a bank's name, or which one pays a shop in this way."""
    if isinstance(opened.draft, BillDraft):
        return []
    if opened.draft.account_hint:
        return [Habit(_bank(opened), "account", account)]
    if not (subject and opened.draft.mode):
        return []
    return [Habit(subject, "account", account), Habit(subject, "mode", opened.draft.mode.value.value)]


def _bank(opened: OpenDraft) -> str:
    """Name a bank as the subject of a habit; its credit card is another account."""
    hint = opened.expense.account_hint
    kind = "card" if opened.card_kind == "credit" and _by_card(opened.expense) else "bank"
    return f"{kind}:{hint.value.casefold()}" if hint else ""


def _by_card(draft: ExpenseDraft) -> bool:
    return draft.mode is not None and draft.mode.value is PaymentMode.CARD


def _category(subject: str, business: Business) -> Found[Category] | None:
    known = business.habits.get((subject, "category"))
    return Found(Category(known), score=SURE, rule=HABIT) if known in CATEGORIES else None
