"""What an answer or a correction changes, and what is learned from it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from handlers.answers import apply_edits, read_answer, take_choice
from handlers.questions import Question
from handlers.states import Asking, OpenDraft
from parsers.drafts import Category, Edits, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import KUMAR

OPENED = OpenDraft("d1", 1, ExpenseDraft(), Asking("amount"))


def test_an_edit_changes_what_it_names_and_nothing_else() -> None:
    day = date(2026, 11, 19)
    changed = apply_edits(OPENED, Edits(amount=Found(Decimal("9.00")), day=Found(day)))
    assert changed is not None
    assert changed.draft == ExpenseDraft(amount=Found(Decimal("9.00")), paid_on=Found(day))
    assert changed.answered == ("amount", "paid_on")  # neither is learned


def test_an_edit_that_names_nothing_of_an_expense_is_none() -> None:
    assert apply_edits(OPENED, Edits(due_date=Found(date(2026, 12, 1)))) is None


@pytest.mark.parametrize(
    ("question", "text", "field"),
    [("amount", "1.2k", "amount"), ("mode", "cash", "mode"), ("category", "petrol", "category")],
)
def test_an_answer_fills_the_field_that_was_asked(question: Question, text: str, field: str) -> None:
    changed = read_answer(OPENED, question, text, KUMAR)
    assert changed is not None
    assert getattr(changed.draft, field) is not None
    assert changed.answered == (field,)


@pytest.mark.parametrize("question", ["amount", "mode", "category", "card_kind", "account"])
def test_words_that_are_no_answer_are_none(question: Question) -> None:
    assert read_answer(OPENED, question, "asdf", KUMAR) is None


@pytest.mark.parametrize(
    ("text", "kind"), [("debit", "debit"), ("Credit card", "credit"), ("debit or credit", None), ("", None)]
)
def test_which_card_is_read_only_when_it_is_one(text: str, kind: str | None) -> None:
    changed = read_answer(OPENED, "card_kind", text, KUMAR)
    assert (changed.card_kind if changed else None) == kind


@pytest.mark.parametrize(
    ("text", "account"), [("amex", "l-amex"), ("ICICI bank", "a-icici"), ("card", None), ("sbi", None), ("", None)]
)
def test_an_account_is_named_by_words_that_only_one_has(text: str, account: str | None) -> None:
    changed = read_answer(OPENED, "account", text, KUMAR)
    assert (changed.account_id if changed else None) == account


def test_every_answer_button_fills_its_field() -> None:
    opened = OPENED
    for action in ("mode-UPI", "category-FUEL", "card_kind-credit", "account-2310"):
        opened = take_choice(opened, action, KUMAR) or OPENED
    draft = ExpenseDraft(mode=Found(PaymentMode.UPI, rule="answer"), category=Found(Category.FUEL, rule="answer"))
    assert (opened.draft, opened.card_kind, opened.account_id) == (draft, "credit", "l-amex")


@pytest.mark.parametrize("action", ["mode-GOLD", "category-", "card_kind-both", "account-9", "account-5100", "x", ""])
def test_a_choice_that_was_never_offered_is_none(action: str) -> None:
    assert take_choice(OPENED, action, KUMAR) is None
