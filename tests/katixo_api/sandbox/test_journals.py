"""Entries by hand, accounts and balances, months that are closed."""

from __future__ import annotations

import pytest

from tests.katixo_api.sandbox.conftest import OpenShop
from tests.katixo_api.sandbox.shop import Answered, Shop


def entry(*sides: tuple[str, float, float], **members: object) -> dict[str, object]:
    lines = [{"accountCode": code, "debit": debit, "credit": credit} for code, debit, credit in sides]
    given = {"effectiveDate": "2026-06-30", "description": "To the bank", "sourceModule": "MANUAL", "autoPost": True}
    return {**given, "lines": lines, **members}


def write(shop: Shop, **members: object) -> Answered:
    return shop.ask("POST", "/journal-entries", entry(("1020", 100, 0), ("1010", 0, 100), **members))


@pytest.mark.parametrize(
    "sides",
    [
        [("1020", 100, 0), ("1010", 0, 99.99)],
        [("1020", 0, 0), ("1010", 0, 0)],
        [("9999", 100, 0), ("1010", 0, 100)],
        [("1020", -100, 0), ("1010", 0, -100)],
    ],
)
def test_an_entry_that_is_wrong_is_refused(shop: Shop, sides: list[tuple[str, float, float]]) -> None:
    assert shop.ask("POST", "/journal-entries", entry(*sides)).status == 400
    assert shop.journal() == []


def test_a_line_with_two_sides_and_an_unknown_source_cannot_be_read(docs: Shop, code: Shop) -> None:
    both = entry(("1020", 100, 100), ("1010", 100, 100))
    assert [shop.ask("POST", "/journal-entries", both).status for shop in (docs, code)] == [400, 500]
    assert [write(shop, sourceModule="MAGIC").status for shop in (docs, code)] == [400, 500]


def test_only_the_newer_code_knows_the_newer_sources(shop_of: OpenShop) -> None:
    statuses = [write(shop_of(practice=p), sourceModule="PAYMENT").status for p in ("april", "newer")]
    assert statuses == [400, 201]


def test_a_draft_counts_nowhere_until_it_is_posted(shop: Shop) -> None:
    drafted = write(shop, autoPost=False).data
    balance = f"/accounts/{shop.account('1020')}/balance"
    assert shop.ask("GET", balance).data["balance"] == 0
    assert shop.ask("POST", f"/journal-entries/{drafted['id']}/post").data["status"] == "POSTED"
    assert shop.ask("GET", balance).data["balance"] == 100
    assert shop.ask("POST", f"/journal-entries/{drafted['id']}/post").status == 400


def test_a_draft_can_be_deleted_a_posted_entry_only_reversed(shop: Shop) -> None:
    drafted, posted = write(shop, autoPost=False).data, write(shop).data
    assert shop.ask("DELETE", f"/journal-entries/{drafted['id']}").status == 200
    assert shop.ask("DELETE", f"/journal-entries/{posted['id']}").status == 400
    assert shop.ask("POST", f"/journal-entries/{posted['id']}/reverse").status == 201
    assert shop.ask("POST", f"/journal-entries/{posted['id']}/reverse").status == 409


def test_a_reversal_says_what_it_reverses(shop: Shop) -> None:
    posted = write(shop).data
    reversal = shop.ask("POST", f"/journal-entries/{posted['id']}/reverse").data
    assert reversal["description"] == f"Reversal of {posted['entryNumber']}: To the bank"
    assert (reversal["isReversal"], reversal["reversalOfId"]) == (True, posted["id"])
    assert shop.ask("GET", f"/journal-entries/{posted['id']}").data["isReversed"] is True


def test_an_expense_whose_entry_was_reversed_by_hand_cannot_be_voided(shop: Shop) -> None:
    expense = shop.ask("POST", "/expenses", shop.expense()).data
    shop.ask("POST", f"/journal-entries/{expense['journalEntryId']}/reverse")
    assert shop.ask("DELETE", f"/expenses/{expense['id']}").status == 409


def test_balances_turn_their_sign_for_what_is_owed_and_stop_at_the_day(shop: Shop) -> None:
    loan = entry(("1020", 500, 0), ("2500", 0, 500))
    shop.ask("POST", "/journal-entries", loan)
    path = f"/accounts/{shop.account('2500')}/balance"
    assert shop.ask("GET", path).data == {"accountId": shop.account("2500"), "balance": 500, "asOfDate": "2026-07-03"}
    assert shop.ask("GET", f"{path}?asOfDate=2026-06-29").data["balance"] == 0
    assert shop.ask("GET", path, role="OPERATOR").status == 403


def test_transactions_of_an_account_are_a_bare_list_newest_first(shop: Shop) -> None:
    write(shop, effectiveDate="2026-06-01")
    write(shop)
    rows = shop.ask("GET", f"/accounts/{shop.account('1010')}/transactions", role="VIEWER").data
    assert [(row["effectiveDate"], row["credit"]) for row in rows] == [("2026-06-30", 100), ("2026-06-01", 100)]


def test_entries_are_found_by_source_days_and_text(shop: Shop) -> None:
    write(shop)
    shop.ask("POST", "/expenses", shop.expense())
    for query in ("sourceModule=MANUAL", "dateFrom=2026-06-15", "search=BANK"):
        found = shop.ask("GET", f"/journal-entries?{query}").data["content"]
        assert [row["sourceModule"] for row in found] == ["MANUAL"]


def test_an_account_code_is_there_once(shop: Shop) -> None:
    account = {"code": "5999", "name": "Donations", "type": "EXPENSE", "parentCode": "5000"}
    created = shop.ask("POST", "/accounts", account).data
    assert (created["level"], created["parentAccountName"]) == (2, "Expenses")
    assert shop.ask("POST", "/accounts", account).status == 409
    assert shop.ask("POST", "/accounts", {**account, "code": "5998", "parentCode": "none"}).status == 404
    assert shop.ask("GET", f"/accounts/{created['id']}").data == created


def test_the_chart_tells_groups_from_accounts(shop: Shop) -> None:
    chart = {account["code"]: account for account in shop.ask("GET", "/accounts").data}
    assert list(chart) == sorted(chart)
    assert (chart["5000"]["hasChildren"], chart["5220"]["hasChildren"]) == (True, False)
    assert chart["5220"]["isInvolvedInTransaction"] is False


def test_tax_groups_tell_which_rates_give_tax(shop: Shop) -> None:
    groups = {group["name"]: group["rates"] for group in shop.ask("GET", "/tax-groups").data}
    assert [rate["percentage"] for rate in groups["GST 5%"]] == [2.5, 2.5]
    assert [rate["taxType"] for rate in groups["IGST 18%"]] == ["IGST"]
    assert groups["Exempt"] == []
    assert len(groups) == 9


def test_what_is_not_there_is_not_found(shop: Shop) -> None:
    nobody = "00000000-0000-4000-8000-000000000000"
    paths = ("accounts", "bills", "contacts", "expenses", "invoices", "items", "journal-entries", "payments")
    more = ("customer-receipts", "recurring-bills", "vendor-credits", "vendor-payments")
    statuses = {path: shop.ask("GET", f"/{path}/{nobody}").status for path in (*paths, *more)}
    assert set(statuses.values()) == {404}
    assert shop.ask("GET", f"/accounts/{nobody}/transactions").status == 404
    assert shop.ask("GET", f"/attachments/{nobody}/download").status == 404


@pytest.mark.parametrize("query", ["asOfDate=soon", "asOfDate=2026-02-30", "asOfDate=1026-01-01"])
def test_a_day_that_is_none_cannot_be_read(docs: Shop, code: Shop, query: str) -> None:
    path = f"/ap/reports/ageing?{query}"
    assert [shop.ask("GET", path).status for shop in (docs, code)] == [400, 500]


def test_a_draft_of_another_source_is_never_deleted(shop: Shop) -> None:
    drafted = write(shop, sourceModule="GST", autoPost=False).data
    assert shop.ask("DELETE", f"/journal-entries/{drafted['id']}").status == 400


def test_a_draft_is_not_reversed(shop: Shop) -> None:
    drafted = write(shop, autoPost=False).data
    assert shop.ask("POST", f"/journal-entries/{drafted['id']}/reverse").status == 400


def test_default_accounts_name_the_way_money_goes(shop: Shop) -> None:
    defaults = {row["purpose"]: row["accountCode"] for row in shop.ask("GET", "/settings/default-accounts").data}
    assert (defaults["CASH"], defaults["BANK"], defaults["AP"], len(defaults)) == ("1010", "1020", "2010", 13)


def test_a_closed_month_refuses_new_entries_and_lets_old_documents_be_voided(shop: Shop) -> None:
    old = shop.ask("POST", "/expenses", shop.expense()).data
    shop.ask("POST", "/accounting/periods/2026/6/close")
    assert shop.ask("POST", "/expenses", shop.expense()).status == 409
    assert shop.ask("PUT", f"/expenses/{old['id']}", {"amount": 3000}).status == 409
    assert shop.ask("DELETE", f"/expenses/{old['id']}").status == 200


def test_an_update_refused_by_a_closed_month_changes_nothing(shop: Shop) -> None:
    old = shop.ask("POST", "/expenses", shop.expense()).data
    shop.ask("POST", "/accounting/periods/2026/6/close")
    shop.ask("PUT", f"/expenses/{old['id']}", {"amount": 3000})
    assert shop.ask("GET", f"/expenses/{old['id']}").data == old
    assert len(shop.journal()) == 1


def test_a_month_is_closed_locked_and_never_opened_again(shop: Shop) -> None:
    month = "/accounting/periods/2026/6"
    steps = ["lock", "close", "reopen", "close", "lock", "reopen", "close"]
    statuses = [shop.ask("POST", f"{month}/{step}").status for step in steps]
    assert statuses == [400, 200, 200, 200, 200, 409, 409]
    assert [row["status"] for row in shop.ask("GET", "/accounting/periods").data] == ["LOCKED"]


def test_february_belongs_to_the_fiscal_year_before(shop: Shop) -> None:
    shop.ask("POST", "/accounting/periods/2026/2/close")
    assert shop.ask("POST", "/expenses", shop.expense(expenseDate="2027-02-10")).status == 409
    assert shop.ask("POST", "/expenses", shop.expense(expenseDate="2026-02-10")).status == 201


@pytest.mark.parametrize("month", ["2026/13", "2026/0", "year/6", "99999/6"])
def test_a_month_that_is_none_is_not_found(shop: Shop, month: str) -> None:
    assert shop.ask("POST", f"/accounting/periods/{month}/close").status == 404
