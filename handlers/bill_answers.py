"""What an answer or a correction changes in an open bill, or in the question which bill some money pays."""

from __future__ import annotations

from dataclasses import fields, replace

from handlers.bill_plan import bill_of
from handlers.duplicates import read_same
from handlers.owed import OpenBill, Party
from handlers.payments import take_payment_choice
from handlers.questions import Question
from handlers.states import OpenDraft, TaxChoice
from handlers.vendors import NAME_LIMIT, likeness
from handlers.wording import LABELS
from parsers.drafts import BillDraft, Edits, Found
from parsers.language import tells_language
from parsers.money import read_amount

LONGEST_NAME = NAME_LIMIT  # characters of a typed name; a longer text is no name
SURE = 92.0  # likeness at which a typed name means one of those offered
EXPENSE_WORDS = ("expense", "kharcha", "kharch", "ख़र्च", "खर्च")
OTHER_WORDS = ("different", "another", "new", "alag", "doosra", "अलग", "दूसरा")
ADVANCE_WORDS = ("advance", "एडवांस")
YES = ("haan", "han", "ha", "ji", "haan ji", "theek hai", "nahi", "हाँ", "हां", "जी", "ठीक है", "नहीं")  # no names
ALL_WORDS = ("all", "sab", "saare", "both", "dono", "सब", "दोनों")


def apply_bill_edits(opened: OpenDraft, edits: Edits) -> OpenDraft | None:
    """Change the fields of a bill that the edits name; None when they name none that a bill has.

    A new sum no longer is the sum of the printed lines, so those and the printed taxes are left out with it.
    """
    old = bill_of(opened)
    draft = replace(
        old,
        vendor=edits.vendor or old.vendor,
        gstin=None if edits.vendor else old.gstin,
        bill_number=edits.bill_number or old.bill_number,
        bill_date=edits.day or old.bill_date,
        due_date=edits.due_date or old.due_date,
        category=edits.category or old.category,
        gst_rate=edits.gst_rate or old.gst_rate,
        gst_inclusive=edits.gst_inclusive or old.gst_inclusive,
        total=edits.amount or old.total,
    )
    if edits.amount or edits.gst_rate:
        draft = _without_lines(draft)
    if draft == old:
        return None
    names = (field.name for field in fields(draft))
    changed = tuple(name for name in names if getattr(draft, name) is not getattr(old, name))
    told_anew = edits.gst_rate or edits.gst_inclusive or edits.category
    choice: TaxChoice = "" if told_anew else opened.tax
    return replace(opened, draft=draft, answered=tuple(dict.fromkeys((*opened.answered, *changed))), tax=choice)


def read_bill_answer(opened: OpenDraft, question: Question, text: str) -> OpenDraft | None:
    """Read a text as the answer to a question about a bill, its vendor, or what is paid; None when it is none."""
    match question:
        case "amount" if isinstance(opened.draft, BillDraft):
            total = read_amount(text)
            return replace(opened, draft=replace(_without_lines(opened.draft), total=total)) if total else None
        case "vendor" | "which_vendor":
            return _vendor_named(opened, text)
        case "again":
            is_other = bool(set(text.casefold().split()) & set(OTHER_WORDS)) or read_same(text) == "different"
            return take_payment_choice(opened, "differ") if is_other else None
        case "purpose" | "which_bill":
            return _bill_named(opened, text)
        case "too_much":
            amount = read_amount(text)
            return replace(opened, draft=replace(opened.expense, amount=amount)) if amount else None
        case _:
            return None


def take_bill_choice(opened: OpenDraft, field: str, choice: str) -> OpenDraft | None:
    """Read the tap of an answer about a bill; None when the action names no choice of ours."""
    if field == "pay" and (opened.settlement.bills or opened.settlement.made):
        return take_payment_choice(opened, choice)
    if field != "vendor" or not isinstance(opened.draft, BillDraft):
        return None
    party = opened.party
    if choice == "more":
        return replace(opened, party=replace(party, page=party.page + 1))
    if choice.isascii() and choice.isdigit() and len(choice) < 3 and int(choice) < len(party.candidates):
        chosen = replace(party, vendor=party.candidates[int(choice)])
        return replace(opened, party=chosen, answered=(*opened.answered, "which_vendor"))
    return None


def _vendor_named(opened: OpenDraft, text: str) -> OpenDraft | None:
    """Read a typed name: one of those offered, or a name to look up."""
    name = " ".join(text.split())
    if not 1 < len(name) <= LONGEST_NAME or not tells_language(name) or name.casefold() in YES:
        return None
    offered = sorted(opened.party.candidates, key=lambda one: -likeness(name, one.name))
    sure = [one for one in offered if likeness(name, one.name) >= SURE]
    if len(sure) == 1:
        return replace(opened, party=replace(opened.party, vendor=sure[0]))
    draft = replace(bill_of(opened), vendor=Found(name, rule="answer"))
    return replace(opened, draft=draft, party=Party())


def _bill_named(opened: OpenDraft, text: str) -> OpenDraft | None:
    """Read "VB-142", "new expense" or "all" in words."""
    words = text.casefold().split()
    if any(word in words for word in EXPENSE_WORDS) or text.strip() in LABELS["new_expense"].values():
        return take_payment_choice(opened, "none")
    if any(word in words for word in ADVANCE_WORDS):
        return take_payment_choice(opened, "advance")
    if any(word in words for word in ALL_WORDS):
        return take_payment_choice(opened, "all")
    meant = [place for place, bill in enumerate(opened.settlement.bills) if _names(bill) & set(words)]
    return take_payment_choice(opened, str(meant[0])) if len(meant) == 1 else None


def _names(bill: OpenBill) -> set[str]:
    return {bill.vendor_number.casefold(), bill.number.casefold()} - {""}


def _without_lines(draft: BillDraft) -> BillDraft:
    return replace(draft, lines=(), taxable=None, cgst=None, sgst=None, igst=None, cess=None, round_off=None)
