"""Expenses as the API records, changes and voids them."""

from __future__ import annotations

import pytest

from tests.katixo_api.sandbox.shop import Shop

NOBODY = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    ("amount", "rate", "tax"),
    [(2500, 18, 450.0), (100.05, 18, 18.0), (100.20, 5, 5.02), (0.01, 28, 0.0), (2500, 0, 0.0)],
)
def test_tax_is_two_halves_rounded_apart(shop: Shop, amount: float, rate: float, tax: float) -> None:
    recorded = shop.ask("POST", "/expenses", shop.expense(amount=amount, gstRate=rate)).data
    assert recorded["taxAmount"] == tax
    assert recorded["total"] == pytest.approx(amount + tax, abs=0.001)


def test_a_rate_without_a_tax_group_gives_no_tax_and_no_error(shop: Shop) -> None:
    recorded = shop.ask("POST", "/expenses", shop.expense(gstRate=40)).data
    assert (recorded["taxAmount"], recorded["total"]) == (0, 2500)


def test_numbers_count_within_the_fiscal_year_of_the_expense(shop: Shop) -> None:
    days = ("2026-06-10", "2027-02-10", "2027-04-01", "2026-03-31")
    numbers = [shop.ask("POST", "/expenses", shop.expense(expenseDate=day)).data["expenseNumber"] for day in days]
    assert numbers == ["EXP-2026-000001", "EXP-2026-000002", "EXP-2027-000001", "EXP-2025-000001"]


def test_an_unknown_account_is_refused_and_uses_up_no_number(shop: Shop) -> None:
    assert shop.ask("POST", "/expenses", shop.expense(accountId=NOBODY)).status == 400
    assert shop.ask("POST", "/expenses", shop.expense(contactId=NOBODY)).status == 404
    assert shop.ask("POST", "/expenses", shop.expense()).data["expenseNumber"] == "EXP-2026-000001"


@pytest.mark.parametrize("member", ["expenseDate", "accountId", "amount", "paymentMode", "paidThroughId"])
def test_what_is_missing_is_named(shop: Shop, member: str) -> None:
    answer = shop.ask("POST", "/expenses", shop.expense(**{member: None}))
    assert answer.status == 400
    assert member in str(answer.body["errors"])


def test_amounts_below_a_paisa_are_refused(shop: Shop) -> None:
    assert shop.ask("POST", "/expenses", shop.expense(amount=0)).status == 400


def test_a_second_void_is_refused(shop: Shop) -> None:
    expense_id = shop.ask("POST", "/expenses", shop.expense()).data["id"]
    assert shop.ask("DELETE", f"/expenses/{expense_id}", {"reason": "wrong amount"}).status == 200
    assert shop.ask("DELETE", f"/expenses/{expense_id}").status == 400


def test_a_voided_expense_keeps_its_amounts_and_its_entry(shop: Shop) -> None:
    recorded = shop.ask("POST", "/expenses", shop.expense()).data
    voided = shop.ask("DELETE", f"/expenses/{recorded['id']}").data
    assert {**voided, "status": recorded["status"]} == recorded
    assert shop.ask("GET", f"/expenses/{recorded['id']}").data == voided


def test_a_voided_expense_cannot_be_changed(shop: Shop) -> None:
    expense_id = shop.ask("POST", "/expenses", shop.expense()).data["id"]
    shop.ask("DELETE", f"/expenses/{expense_id}")
    assert shop.ask("PUT", f"/expenses/{expense_id}", {"amount": 1}).status == 400


def test_changing_words_leaves_the_journal_alone(shop: Shop) -> None:
    recorded = shop.ask("POST", "/expenses", shop.expense()).data
    changed = shop.ask("PUT", f"/expenses/{recorded['id']}", {"description": "Toner", "paymentMode": "CASH"}).data
    assert changed["description"] == "Toner"
    assert changed["journalEntryId"] == recorded["journalEntryId"]
    assert len(shop.journal()) == 1


def test_an_amount_sent_again_unchanged_is_posted_anew(shop: Shop) -> None:
    recorded = shop.ask("POST", "/expenses", shop.expense()).data
    changed = shop.ask("PUT", f"/expenses/{recorded['id']}", {"amount": 2500}).data
    assert changed["journalEntryId"] != recorded["journalEntryId"]
    assert changed["expenseNumber"] == recorded["expenseNumber"]
    assert [entry["date"] for entry in shop.journal()] == ["2026-06-10", "2026-07-03", "2026-06-10"]


def test_the_list_is_newest_first_and_keeps_what_is_void(shop: Shop) -> None:
    first, second = (shop.ask("POST", "/expenses", shop.expense(expenseDate=f"2026-06-{day}")).data for day in (10, 12))
    shop.ask("DELETE", f"/expenses/{first['id']}")
    listed = shop.ask("GET", "/expenses").data["content"]
    assert [row["id"] for row in listed] == [second["id"], first["id"]]


def test_days_bound_the_list_as_a_pair(shop: Shop) -> None:
    for day in (10, 11, 12):
        shop.ask("POST", "/expenses", shop.expense(expenseDate=f"2026-06-{day}"))
    listed = shop.ask("GET", "/expenses?from=2026-06-11&to=2026-06-11").data
    assert [row["expenseDate"] for row in listed["content"]] == ["2026-06-11"]


def test_a_lone_bound_is_ignored_by_the_code(code: Shop, docs: Shop) -> None:
    for shop in (code, docs):
        for day in (10, 12):
            shop.ask("POST", "/expenses", shop.expense(expenseDate=f"2026-06-{day}"))
    assert code.ask("GET", "/expenses?from=2026-06-11").data["totalElements"] == 2
    assert docs.ask("GET", "/expenses?from=2026-06-11").data["totalElements"] == 1


def test_pages_cut_the_list_without_gap_or_overlap(shop: Shop) -> None:
    for _ in range(5):
        shop.ask("POST", "/expenses", shop.expense())
    pages = [shop.ask("GET", f"/expenses?page={number}&size=2").data for number in range(3)]
    assert len({row["id"] for page in pages for row in page["content"]}) == 5
    assert [page["last"] for page in pages] == [False, False, True]


def test_an_operator_records_but_does_not_void(shop: Shop) -> None:
    recorded = shop.ask("POST", "/expenses", shop.expense(), role="OPERATOR").data
    assert shop.ask("DELETE", f"/expenses/{recorded['id']}", role="OPERATOR").status == 403


def test_a_viewer_only_looks(shop: Shop) -> None:
    assert shop.ask("POST", "/expenses", shop.expense(), role="VIEWER").status == 403
    assert shop.ask("GET", "/expenses", role="VIEWER").status == 200


def test_the_code_knows_four_payment_modes_and_the_pages_any(code: Shop, docs: Shop) -> None:
    assert code.ask("POST", "/expenses", code.expense(paymentMode="Bank Transfer")).body["errors"] == [
        "EXP_BAD_PAYMENT_MODE"
    ]
    assert docs.ask("POST", "/expenses", docs.expense(paymentMode="Bank Transfer")).status == 201
