"""Which account takes the cost, and which one paid."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.business import AccountBook, LedgerAccount
from handlers.ledger import NAMES, expense_account, known_rate, paid_through, paying_accounts
from parsers.drafts import Category, PaymentMode
from tests.handlers.playing import BOOK, KUMAR

PURCHASES = LedgerAccount("e-cogs", "5000", "Packaging Purchases", "EXPENSE")


@pytest.mark.parametrize(
    ("category", "account"),
    [(Category.OFFICE_SUPPLIES, "e-office"), (Category.FUEL, "e-fuel"), (Category.RENT, "e-misc")],
)
def test_a_category_goes_to_its_account_else_to_miscellaneous(category: Category, account: str) -> None:
    chosen = expense_account(BOOK, category)
    assert chosen is not None
    assert chosen.id == account


@pytest.mark.parametrize("category", Category)
def test_every_category_finds_an_account_in_a_chart_with_miscellaneous(category: Category) -> None:
    assert category in NAMES
    assert expense_account(BOOK, category)


def test_the_account_of_stock_is_never_an_expense_s() -> None:
    book = AccountBook((PURCHASES, *BOOK.accounts))
    chosen = expense_account(book, Category.PACKAGING)
    assert chosen is not None
    assert chosen.id == "e-misc"


def test_a_chart_without_expense_accounts_has_none_to_give() -> None:
    assert expense_account(AccountBook(BOOK.accounts[:3]), Category.FUEL) is None


def test_only_accounts_that_money_can_leave_may_pay() -> None:
    assert {one.type for one in paying_accounts(BOOK)} == {"ASSET", "LIABILITY"}
    assert "e-misc" not in {one.id for one in paying_accounts(BOOK)}


@pytest.mark.parametrize(
    ("mode", "hint", "credit", "account"),
    [
        (PaymentMode.UPI, None, False, "a-hdfc"),
        (PaymentMode.UPI, "icici", False, "a-icici"),
        (PaymentMode.UPI, "sbi", False, None),
        (PaymentMode.UPI, "card", False, None),
        (PaymentMode.CASH, None, False, "a-cash"),
        (PaymentMode.CASH, "sbi", False, "a-cash"),
        (PaymentMode.WALLET, None, False, "a-paytm"),
        (PaymentMode.CARD, None, False, "a-hdfc"),
        (PaymentMode.CARD, None, True, None),
        (PaymentMode.CARD, "axis", True, "l-axis"),
        (PaymentMode.CARD, "hdfc", True, None),
        (PaymentMode.CARD, "hdfc", False, "a-hdfc"),
    ],
)
def test_who_paid_is_the_named_account_and_when_none_is_named_the_usual_one(
    mode: PaymentMode, hint: str | None, credit: bool, account: str | None
) -> None:
    chosen = paid_through(KUMAR, mode, hint=hint, credit=credit)
    assert (chosen.id if chosen else None) == account


def test_without_defaults_the_account_is_asked() -> None:
    assert (
        paid_through(replace(KUMAR, book=replace(BOOK, defaults={})), PaymentMode.CASH, hint=None, credit=False) is None
    )


def test_a_rate_is_known_whatever_its_places() -> None:
    assert known_rate(BOOK, Decimal("18.00"))
    assert not known_rate(BOOK, Decimal("17"))
