"""Kumar Stores: believable, the same every time for a day, quick the second time."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from stdnum.in_ import gstin

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.contact_records import Contact
from katixo_api.sandbox.books.ledger import balances
from katixo_api.sandbox.books.reports import open_bills
from katixo_api.sandbox.books.stock import near_expiry, on_hand, urgency
from katixo_api.sandbox.books_file import trial_balance
from katixo_api.sandbox.opening import cache_folder, open_books
from katixo_api.sandbox.seed.goods import ITEMS
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


def test_the_books_balance_and_no_money_account_is_ever_overdrawn(kumar: Books) -> None:
    assert sum(balances(kumar).values()) == 0
    left = {account.id: 0 for account in kumar.accounts if account.code in ("1010", "1021")}
    for line in (line for entry in kumar.entries for line in entry.lines if line.account_id in left):
        left[line.account_id] += int(100 * (line.debit - line.credit))
        assert left[line.account_id] >= 0


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


def named(kumar: Books, name: str) -> Contact:
    return next(contact for contact in kumar.contacts if contact.display_name == name)


def test_bills_fall_due_before_on_and_after_today_and_two_are_part_paid(kumar: Books) -> None:
    due = [(bill.due_date - DAY).days for bill in open_bills(kumar)]
    assert min(due) < 0 < max(due)
    assert {0, 1, 2, 3} <= set(due)
    assert sum(bill.amount_paid > 0 for bill in open_bills(kumar)) == 2
    assert {bill.status for bill in kumar.bills} == {"DRAFT", "OPEN", "PARTIALLY_PAID", "OVERDUE", "PAID"}


def test_what_we_owe_each_vendor_is_what_their_bills_say(kumar: Books) -> None:
    for contact in kumar.contacts:
        bills = [bill for bill in open_bills(kumar) if bill.contact_id == contact.id]
        assert contact.outstanding_ap == sum(bill.balance_due for bill in bills), contact.display_name


def test_what_each_customer_owes_is_what_their_invoices_say(kumar: Books) -> None:
    for contact in kumar.contacts:
        invoices = [invoice for invoice in kumar.invoices if invoice.contact_id == contact.id]
        assert contact.outstanding_ar == sum(invoice.balance_due for invoice in invoices), contact.display_name
    assert {invoice.status for invoice in kumar.invoices} >= {"SENT", "PARTIALLY_PAID", "OVERDUE", "PAID"}


def test_the_ledger_agrees_with_what_is_open(kumar: Books) -> None:
    left = balances(kumar)
    by_code = {account.code: left.get(account.id, 0) for account in kumar.accounts}
    assert -by_code["2010"] == sum(contact.outstanding_ap for contact in kumar.contacts)
    assert by_code["1100"] == sum(contact.outstanding_ar for contact in kumar.contacts)


def test_two_customers_are_on_hold_one_of_them_until_a_day(kumar: Books) -> None:
    held = {contact.display_name: contact.sales_hold_until for contact in kumar.contacts if contact.sales_hold}
    assert held == {"Gupta General Store": DAY + timedelta(days=7), "Imran Provision": None}


def test_there_are_an_msme_two_composition_vendors_and_one_with_tax_withheld(kumar: Books) -> None:
    assert "MSME" in (named(kumar, "Shah Plastic Works").notes or "")
    vendors = [contact for contact in kumar.contacts if contact.contact_type == "VENDOR"]
    assert sum(contact.gst_treatment == "COMPOSITION" for contact in vendors) == 2
    assert [contact.display_name for contact in vendors if contact.tds_applicable] == ["Kulkarni & Associates"]


def test_no_composition_vendor_charges_tax(kumar: Books) -> None:
    untaxed = {c.id for c in kumar.contacts if c.gst_treatment in ("COMPOSITION", "UNREGISTERED")}
    assert all(bill.tax_amount == 0 for bill in kumar.bills if bill.contact_id in untaxed)


def test_batches_are_expired_critical_and_further_off(kumar: Books) -> None:
    words = {urgency(days) for _, days in near_expiry(kumar, DAY, 90)}
    assert words == {"EXPIRED", "CRITICAL", "WARNING", "OK"}


def test_stock_on_hand_is_what_was_counted(kumar: Books) -> None:
    counted = {row.split("|")[0]: int(row.split("|")[-1]) for row in ITEMS.splitlines()}
    assert {item.sku: on_hand(kumar, item.id) for item in kumar.items} == counted
