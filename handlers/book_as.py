"""Expense or bill? What is paid and small is an expense; what is still to be paid, stock, or has a number and a seller
with GSTIN is a bill. Where both are likely the user is asked once, and the vendor's next one is booked the same way.
"""

from __future__ import annotations

import re
from dataclasses import replace

from handlers.business import MAY_KEEP_BILLS, Business
from handlers.habits import HABIT, subject_of
from handlers.outcome import Choice, Face, Scene
from handlers.owed import Part, Settlement
from handlers.states import OpenDraft
from handlers.wording import label, rupees
from parsers.drafts import BillDraft, Category, ExpenseDraft

ANSWERED = "book_as"  # among a draft's answers: its user has said which
STOCK = (Category.RAW_MATERIALS, Category.PACKAGING)
GONE = "paid"  # among a draft's answers: its words say that the money has gone
PAID = re.compile(r"\b(?:paid|pay kiya|de diya|diya|diye|di|bheja|bheje)\b|दिया|दिए|चुकाया|भेजा", re.IGNORECASE)
BILL_WORDS = ("bill", "udhaar", "udhar", "credit", "later", "baad", "to pay", "बिल", "उधार", "बाद")
EXPENSE_WORDS = ("expense", "kharcha", "kharch", "paid", "de diya", "diya", "ख़र्च", "खर्च", "दिया")


def says_paid(text: str) -> bool:
    """Say whether a text tells that the money has gone.

    >>> says_paid("paid 45000 to Cipla for stock"), says_paid("bought stock 45000 from Cipla")
    (True, False)
    """
    return bool(PAID.search(text))


def is_unclear(opened: OpenDraft, business: Business) -> bool:
    """Say whether the user has to be asked."""
    return _may_be_either(opened, business) and _habit(opened, business) is None


def as_last_time(opened: OpenDraft, business: Business) -> OpenDraft:
    """Make a bill of what could be either when the vendor's last one was booked as a bill."""
    is_bill = _may_be_either(opened, business) and _habit(opened, business) == "bill"
    return _to_bill(opened, HABIT) if is_bill else opened


def book_as_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask which of the two it is."""
    draft = opened.expense
    values = {
        "amount": rupees(draft.amount.value) if draft.amount else "",
        "vendor": draft.vendor.value if draft.vendor else "",
    }
    text = scene.say("ask_book_as_paid" if draft.mode else "ask_book_as", **values)
    return Face(text, tuple(Choice(label(scene.language, f"as_{one}"), f"book-{one}") for one in ("expense", "bill")))


def take_book_as(opened: OpenDraft, choice: str) -> OpenDraft | None:
    """Read the tap of an answer; None when it is none of ours."""
    if not isinstance(opened.draft, ExpenseDraft) or choice not in ("expense", "bill"):
        return None
    answered = replace(opened, answered=(*opened.answered, ANSWERED))
    return _to_bill(answered, "answer") if choice == "bill" else answered


def read_book_as(opened: OpenDraft, text: str) -> OpenDraft | None:
    """Read the answer in words; None when it is none."""
    said = f" {' '.join(text.casefold().split())} "
    is_bill, is_expense = (any(f" {word} " in said for word in words) for words in (BILL_WORDS, EXPENSE_WORDS))
    return take_book_as(opened, "bill" if is_bill else "expense") if is_bill != is_expense else None


def _may_be_either(opened: OpenDraft, business: Business) -> bool:
    draft, settled = opened.draft, opened.settlement
    if not isinstance(draft, ExpenseDraft) or draft.vendor is None or ANSWERED in opened.answered:
        return False
    if draft.category and draft.category.value is Category.MEALS:  # paid at the table, and no credit to lose
        return False
    if business.role not in MAY_KEEP_BILLS or settled.purpose or settled.bills or settled.made:
        return False
    if draft.mode is None:
        is_stock = draft.category is not None and draft.category.value in STOCK
        return (is_stock and GONE not in opened.answered) or bool(opened.files and draft.bill_number)
    seller = opened.party.vendor
    return bool(draft.bill_number and draft.gst_rate and draft.gst_rate.value and seller and seller.gstin)


def _habit(opened: OpenDraft, business: Business) -> str | None:
    return business.habits.get((subject_of(opened.draft), ANSWERED))


def _to_bill(opened: OpenDraft, rule: str) -> OpenDraft:
    """Make a bill of an expense; how it was paid becomes the payment of that bill."""
    old = opened.expense
    draft = BillDraft(
        vendor=replace(old.vendor, rule=rule) if old.vendor else None,
        bill_number=old.bill_number,
        bill_date=old.paid_on,
        category=old.category,
        gst_rate=old.gst_rate,
        gst_inclusive=old.gst_inclusive,
        total=old.amount,
        description=old.description,
    )
    parts = (Part(old.mode.value),) if old.mode else ()
    return replace(opened, draft=draft, settlement=Settlement(parts=parts))
