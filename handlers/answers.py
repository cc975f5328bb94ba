"""What an answer or a correction changes in an open draft."""

from __future__ import annotations

from dataclasses import fields, replace

from handlers.bill_answers import apply_bill_edits, read_bill_answer, take_bill_choice
from handlers.book_as import read_book_as, take_book_as
from handlers.business import Business, LedgerAccount
from handlers.ledger import paying_accounts
from handlers.move_answers import read_move_answer, read_supplier, take_move_choice
from handlers.questions import Question
from handlers.states import OpenDraft, TaxChoice
from parsers.category import read_category
from parsers.drafts import BillDraft, Category, Edits, Found, PaymentMode
from parsers.money import read_amount
from parsers.payment import read_mode

CHOICES: dict[str, TaxChoice] = {"claim": "claim", "gross": "gross"}
BANK_ALONE = ("bank", "the bank", "bank ka", "bank wala", "बैंक")
ABOUT_BILLS = ("again", "vendor", "which_vendor", "purpose", "which_bill", "too_much")


def apply_edits(opened: OpenDraft, edits: Edits) -> OpenDraft | None:
    """Change the fields that the edits name; None when they name none that the draft has."""
    if isinstance(opened.draft, BillDraft):
        return apply_bill_edits(opened, edits)
    old = opened.draft
    draft = replace(
        old,
        amount=edits.amount or old.amount,
        paid_on=edits.day or old.paid_on,
        mode=edits.mode or old.mode,
        category=edits.category or old.category,
        vendor=edits.vendor or old.vendor,
        gst_rate=edits.gst_rate or old.gst_rate,
        gst_inclusive=edits.gst_inclusive or old.gst_inclusive,
        bill_number=edits.bill_number or old.bill_number,
        account_hint=edits.account_hint or old.account_hint,
    )
    if draft == old:
        return None
    names = (field.name for field in fields(draft))
    changed = tuple(name for name in names if getattr(draft, name) is not getattr(old, name))
    account_id = None if edits.mode or edits.account_hint else opened.account_id
    told_anew = edits.gst_rate or edits.gst_inclusive or edits.category
    choice: TaxChoice = "" if told_anew else opened.tax
    settled = replace(opened.settlement, parts=()) if edits.mode else opened.settlement
    changed_draft = replace(opened, draft=draft, account_id=account_id, tax=choice, settlement=settled)
    return _answered(_without_other_sums(changed_draft) if edits.amount else changed_draft, changed)


def _without_other_sums(opened: OpenDraft) -> OpenDraft:
    """Ask no longer about payments of the old sum, once the card has another one."""
    amount, settled = opened.expense.amount, opened.settlement
    made = tuple(one for one in settled.made if amount and one.amount == amount.value)
    return replace(opened, settlement=replace(settled, made=made))


def read_answer(opened: OpenDraft, question: Question, text: str, business: Business) -> OpenDraft | None:
    """Read a text as the answer to the open question; None when it is none."""
    draft = opened.draft
    if isinstance(draft, BillDraft) or question in ABOUT_BILLS:
        return read_bill_answer(opened, question, text)
    if question == "supplier":
        return read_supplier(opened, text)
    if question in ("move", "into"):
        return read_move_answer(opened, text, business)
    if question == "book_as":
        return read_book_as(opened, text)
    if question == "amount" and (amount := read_amount(text)):
        return _answered(replace(opened, draft=replace(draft, amount=amount)), ("amount",))
    if question == "mode" and (mode := read_mode(text) or _bank_alone(text)):
        return _answered(replace(opened, draft=replace(draft, mode=mode)), ("mode",))
    if question == "category" and (category := read_category(text)):
        return _answered(replace(opened, draft=replace(draft, category=category)), ("category",))
    if question == "card_kind" and (kinds := [kind for kind in ("debit", "credit") if kind in text.casefold()]):
        return _answered(replace(opened, card_kind=kinds[0]), ("card_kind",)) if len(kinds) == 1 else None
    if question == "account":
        return _account_named(opened, text, business)
    return None


def take_choice(opened: OpenDraft, action: str, business: Business) -> OpenDraft | None:
    """Read the tap of an answer button; None when it names no choice of ours, or what is meant is not said yet."""
    field, _, choice = action.partition("-")
    draft = opened.draft
    if opened.unclear or opened.monthly:
        return None
    if field == "move":
        return take_move_choice(opened, choice, business)
    if field == "tax" and choice in CHOICES:
        return replace(opened, tax=CHOICES[choice])
    if field == "book" and opened.move is None:
        return take_book_as(opened, choice)
    if isinstance(draft, BillDraft) or field in ("pay", "vendor"):
        return take_bill_choice(opened, field, choice)
    if field == "mode" and choice in PaymentMode.__members__:
        mode = Found(PaymentMode[choice], rule="answer")
        return _answered(replace(opened, draft=replace(draft, mode=mode)), ("mode",))
    if field == "category" and choice in Category.__members__:
        category = Found(Category[choice], rule="answer")
        return _answered(replace(opened, draft=replace(draft, category=category)), ("category",))
    if field == "card_kind" and choice in ("debit", "credit"):
        return _answered(replace(opened, card_kind=choice), ("card_kind",))
    if field == "account":
        fitting = [account for account in paying_accounts(business.book) if account.code == choice]
        return _paid_from(opened, fitting[0]) if fitting else None
    return None


def _bank_alone(text: str) -> Found[PaymentMode] | None:
    """Read "bank", the word on the button, which elsewhere may be anything."""
    is_bank = text.casefold().strip(" .!।") in BANK_ALONE
    return Found(PaymentMode.BANK_TRANSFER, rule="answer") if is_bank else None


def _answered(opened: OpenDraft, fields: tuple[str, ...]) -> OpenDraft:
    """Remember what was answered; an account chosen for another way of payment is forgotten."""
    account_id = None if {"mode", "card_kind", "account_hint"} & set(fields) else opened.account_id
    return replace(opened, answered=tuple(dict.fromkeys((*opened.answered, *fields))), account_id=account_id)


def _account_named(opened: OpenDraft, text: str, business: Business) -> OpenDraft | None:
    words = set(text.casefold().split())
    fitting = [
        account for account in paying_accounts(business.book) if words and words <= set(account.name.casefold().split())
    ]
    return _paid_from(opened, fitting[0]) if len(fitting) == 1 else None


def _paid_from(opened: OpenDraft, account: LedgerAccount) -> OpenDraft:
    return replace(_answered(opened, ("account",)), account_id=account.id)
