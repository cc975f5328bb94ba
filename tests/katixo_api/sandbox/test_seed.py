"""Kumar Stores: believable, the same every time for a day, quick the second time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from stdnum.in_ import gstin

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.ledger import balances
from katixo_api.sandbox.books_file import trial_balance
from katixo_api.sandbox.opening import cache_folder, open_books
from katixo_api.sandbox.seed.kumar_stores import KUMAR_STORES, new_world

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def kumar() -> Books:
    return new_world("trading", DAY).books(KUMAR_STORES)


def test_there_are_sixty_contacts_whose_gstins_are_valid(kumar: Books) -> None:
    assert len(kumar.contacts) == 60
    numbers = [contact.gstin for contact in kumar.contacts if contact.gstin]
    assert len(numbers) > 40
    assert all(gstin.is_valid(number) for number in numbers)


def test_the_gstin_begins_with_the_state_and_holds_the_pan(kumar: Books) -> None:
    registered = [contact for contact in kumar.contacts if contact.gstin]
    assert all((c.gstin or "")[:2] == c.billing_state_code and (c.gstin or "")[2:12] == c.pan for c in registered)


def test_two_years_of_expenses_end_yesterday(kumar: Books) -> None:
    days = [expense.expense_date for expense in kumar.expenses]
    assert len(days) > 1000
    assert (DAY - min(days)).days > 700
    assert 0 < (DAY - max(days)).days < 5


def test_the_books_balance_and_no_money_account_is_overdrawn(kumar: Books) -> None:
    left = balances(kumar)
    assert sum(left.values()) == 0
    named = {kumar.accounts.rows[account_id].name: balance for account_id, balance in left.items()}
    assert named["Cash"] > 0
    assert named["HDFC Current Account"] > 0


def test_the_same_day_gives_the_same_books() -> None:
    once, again = (new_world("trading", DAY).books(KUMAR_STORES) for _ in range(2))
    assert [expense.number for expense in once.expenses] == [expense.number for expense in again.expenses]
    assert list(once.expenses.rows) == list(again.expenses.rows)
    assert list(once.contacts.rows) == list(again.contacts.rows)


def test_a_seeded_file_is_kept_for_the_next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    keys = []
    for name in ("one", "two"):
        file, world = open_books(tmp_path / name, "trading", DAY)
        keys.append(world.facts.rows["token_key"].value)
        file.close()
    assert len(list(cache_folder().iterdir())) == 1
    assert keys[0] != keys[1]
    assert trial_balance(tmp_path / "two") == 0


def test_without_a_place_for_the_cache_the_file_is_seeded_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "taken").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "taken"))
    file, world = open_books(tmp_path / "books", "trading", DAY)
    file.close()
    assert len(world.books(KUMAR_STORES).contacts) == 60
