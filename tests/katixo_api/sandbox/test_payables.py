"""Vendor payments and vendor credits: what settles a bill, and what can be taken back."""

from __future__ import annotations

import pytest

from tests.katixo_api.sandbox.shop import Shop
from tests.katixo_api.sandbox.test_bills import LINE, draft, post


def payment(shop: Shop, bill: dict[str, object], amount: float, **members: object) -> dict[str, object]:
    given = {
        "contactId": bill["contactId"],
        "amount": amount,
        "paymentMode": "BANK_TRANSFER",
        "paymentDate": "2026-06-20",
        "paidThroughId": shop.account("1020"),
        "allocations": [{"billId": bill["id"], "amountApplied": amount}],
    }
    return {**given, **members}


def credit(shop: Shop, bill: dict[str, object], **members: object) -> dict[str, object]:
    line = {**LINE, "accountId": shop.account("5020"), "quantity": 1}
    given = {"contactId": bill["contactId"], "creditDate": "2026-06-18", "reason": "torn", "lines": [line]}
    return dict(shop.ask("POST", "/vendor-credits", {**given, **members}).data)


def state(shop: Shop, bill: dict[str, object]) -> tuple[str, float]:
    now = shop.books.bills.rows[str(bill["id"])]
    return now.status, float(now.balance_due)


@pytest.fixture
def bill(shop: Shop) -> dict[str, object]:
    """A posted bill of 1,155.00."""
    return post(shop, draft(shop))


def test_allocations_must_add_up_to_the_amount(shop: Shop, bill: dict[str, object]) -> None:
    shares = [{"billId": bill["id"], "amountApplied": 99}]
    assert shop.ask("POST", "/vendor-payments", payment(shop, bill, 100, allocations=shares)).status == 400


def test_more_than_is_due_is_refused(shop: Shop, bill: dict[str, object]) -> None:
    assert shop.ask("POST", "/vendor-payments", payment(shop, bill, 1155.01)).status == 400
    assert state(shop, bill) == ("OPEN", 1155.0)


def test_a_draft_cannot_be_paid(shop: Shop) -> None:
    assert shop.ask("POST", "/vendor-payments", payment(shop, draft(shop), 100)).status == 400


def test_part_by_part_a_bill_is_paid(shop: Shop, bill: dict[str, object]) -> None:
    shop.ask("POST", "/vendor-payments", payment(shop, bill, 155))
    assert state(shop, bill) == ("PARTIALLY_PAID", 1000.0)
    shop.ask("POST", "/vendor-payments", payment(shop, bill, 1000))
    assert state(shop, bill) == ("PAID", 0.0)
    assert shop.ask("POST", "/vendor-payments", payment(shop, bill, 1)).status == 400


def test_one_payment_settles_two_bills(shop: Shop, bill: dict[str, object]) -> None:
    other = post(shop, draft(shop, contactId=bill["contactId"]))
    shares = [{"billId": b["id"], "amountApplied": 1155} for b in (bill, other)]
    paid = shop.ask("POST", "/vendor-payments", payment(shop, bill, 2310, allocations=shares)).data
    assert [share["billNumber"] for share in paid["allocations"]] == [bill["billNumber"], other["billNumber"]]
    assert [state(shop, b) for b in (bill, other)] == [("PAID", 0.0)] * 2


def test_the_same_bill_twice_cannot_be_read(shop: Shop, bill: dict[str, object]) -> None:
    shares = [{"billId": bill["id"], "amountApplied": 50}] * 2
    answer = shop.ask("POST", "/vendor-payments", payment(shop, bill, 100, allocations=shares))
    assert answer.status == (500 if shop.desk.dialect.is_code else 400)


def test_a_voided_payment_is_gone_and_gives_the_bill_its_money_back(shop: Shop, bill: dict[str, object]) -> None:
    paid = shop.ask("POST", "/vendor-payments", payment(shop, bill, 155)).data
    assert shop.ask("POST", f"/vendor-payments/{paid['id']}/void").status == 200
    assert state(shop, bill) == ("OPEN", 1155.0)
    assert shop.ask("GET", f"/vendor-payments/{paid['id']}").status == 404
    assert shop.ask("POST", f"/vendor-payments/{paid['id']}/void").status == 404
    assert shop.ask("GET", "/vendor-payments").data["totalElements"] == 0


def test_a_bill_once_paid_can_never_be_voided(shop: Shop, bill: dict[str, object]) -> None:
    paid = shop.ask("POST", "/vendor-payments", payment(shop, bill, 155)).data
    assert shop.ask("POST", f"/bills/{bill['id']}/void").status == 400
    shop.ask("POST", f"/vendor-payments/{paid['id']}/void")
    assert shop.ask("POST", f"/bills/{bill['id']}/void").status == 400


def test_the_two_reasons_why_a_paid_bill_stays(code: Shop) -> None:
    bill = post(code, draft(code))
    paid = code.ask("POST", "/vendor-payments", payment(code, bill, 155)).data
    first = code.ask("POST", f"/bills/{bill['id']}/void").body["errors"]
    code.ask("POST", f"/vendor-payments/{paid['id']}/void")
    second = code.ask("POST", f"/bills/{bill['id']}/void").body["errors"]
    assert (first, second) == (["AP_BILL_HAS_PAYMENTS"], ["AP_BILL_HAS_ALLOCATIONS"])


def test_payments_of_a_bill_and_of_a_vendor_are_listed(shop: Shop, bill: dict[str, object]) -> None:
    paid = shop.ask(
        "POST", "/vendor-payments", payment(shop, bill, 155, referenceNumber="UTR1", tdsSection="194C")
    ).data
    assert [row["id"] for row in shop.ask("GET", f"/bills/{bill['id']}/payments").data] == [paid["id"]]
    query = f"/vendor-payments?contact_id={bill['contactId']}&date_from=2026-06-20"
    (row,) = shop.ask("GET", query).data["content"]
    assert row["referenceNumber"] == "UTR1"
    assert "tdsSection" not in row


def test_an_unknown_method_cannot_be_read(shop: Shop, bill: dict[str, object]) -> None:
    answer = shop.ask("POST", "/vendor-payments", payment(shop, bill, 1, paymentMode="NEFT"))
    assert answer.status == (500 if shop.desk.dialect.is_code else 400)


def test_a_credit_is_posted_used_and_then_no_longer_voidable(shop: Shop, bill: dict[str, object]) -> None:
    drafted = credit(shop, bill)
    posted = shop.ask("POST", f"/vendor-credits/{drafted['id']}/post").data
    assert (drafted["balance"], posted["status"], posted["balance"]) == (0, "OPEN", 115.5)
    used = {"billId": bill["id"], "amount": 100}
    assert shop.ask("POST", f"/vendor-credits/{drafted['id']}/apply", used).data["balance"] == 15.5
    assert state(shop, bill) == ("PARTIALLY_PAID", 1055.0)
    assert shop.ask("POST", f"/vendor-credits/{drafted['id']}/void", {"reason": "x"}).status == 400
    assert len(shop.journal()) == 2


def test_more_than_the_credit_or_the_bill_holds_is_refused(shop: Shop, bill: dict[str, object]) -> None:
    drafted = credit(shop, bill)
    path = f"/vendor-credits/{drafted['id']}/apply"
    assert shop.ask("POST", path, {"billId": bill["id"], "amount": 1}).status == 400
    shop.ask("POST", f"/vendor-credits/{drafted['id']}/post")
    assert shop.ask("POST", path, {"billId": bill["id"], "amount": 115.51}).status == 400


def test_an_unused_credit_is_voided_once(shop: Shop, bill: dict[str, object]) -> None:
    drafted = credit(shop, bill)
    shop.ask("POST", f"/vendor-credits/{drafted['id']}/post")
    statuses = [shop.ask("POST", f"/vendor-credits/{drafted['id']}/void").status for _ in range(2)]
    assert statuses == [200, 400]
    assert shop.ask("GET", f"/contacts/{bill['contactId']}").data["outstandingAp"] == 1155.0


def test_a_used_up_credit_is_applied_and_takes_no_more(shop: Shop, bill: dict[str, object]) -> None:
    drafted = credit(shop, bill, purchaseBillId=bill["id"])
    posted = shop.ask("POST", f"/vendor-credits/{drafted['id']}/post").data
    assert (posted["status"], posted["balance"]) == ("APPLIED", 0)
    used = {"billId": bill["id"], "amount": 1}
    assert shop.ask("POST", f"/vendor-credits/{drafted['id']}/apply", used).status == 400
    statement = shop.ask("GET", f"/contacts/{bill['contactId']}/ledger").data
    assert [row["type"] for row in statement["entries"]] == ["BILL", "CREDIT"]
    assert shop.ask("GET", "/vendor-credits?status=APPLIED").data["totalElements"] == 1


def test_a_credit_does_not_pay_a_bill_that_is_paid_nor_more_than_is_due(shop: Shop, bill: dict[str, object]) -> None:
    drafted = credit(shop, bill)
    shop.ask("POST", f"/vendor-credits/{drafted['id']}/post")
    shop.ask("POST", "/vendor-payments", payment(shop, bill, 1100))
    path = f"/vendor-credits/{drafted['id']}/apply"
    assert shop.ask("POST", path, {"billId": bill["id"], "amount": 56}).status == 400
    shop.ask("POST", "/vendor-payments", payment(shop, bill, 55))
    assert shop.ask("POST", path, {"billId": bill["id"], "amount": 1}).status == 400


def test_tax_withheld_is_never_more_than_is_paid(shop: Shop, bill: dict[str, object]) -> None:
    assert shop.ask("POST", "/vendor-payments", payment(shop, bill, 100, tdsAmount=101)).status == 400


def test_only_a_draft_credit_is_deleted_or_posted(shop: Shop, bill: dict[str, object]) -> None:
    posted, deleted = credit(shop, bill), credit(shop, bill)
    assert shop.ask("DELETE", f"/vendor-credits/{deleted['id']}").status == 200
    shop.ask("POST", f"/vendor-credits/{posted['id']}/post")
    assert shop.ask("POST", f"/vendor-credits/{posted['id']}/post").status == 400
    assert shop.ask("DELETE", f"/vendor-credits/{posted['id']}").status == 400


def test_unmapped_input_accounts_make_tax_a_cost_and_credits_impossible(shop: Shop) -> None:
    rates = shop.ask("GET", "/settings/tax-accounts").data
    mappings = [{"taxRateId": rate["taxRateId"], "glOutputAccountId": rate["glOutputAccountId"]} for rate in rates]
    assert shop.ask("PUT", "/settings/tax-accounts", {"mappings": mappings}).status == 200
    shop.ask("POST", "/expenses", shop.expense())
    bill = post(shop, draft(shop))
    accounts = [[line["account"] for line in entry["lines"]] for entry in shop.journal()]  # type: ignore[attr-defined]  # JSON
    assert accounts == [["5220", "5220", "5220", "1020"], ["5020", "5020", "5020", "2010"]]
    assert shop.ask("POST", f"/vendor-credits/{credit(shop, bill)['id']}/post").status == 400


def test_ageing_and_summary_tell_what_is_owed(shop: Shop, bill: dict[str, object]) -> None:
    post(shop, draft(shop, contactId=bill["contactId"], billDate="2026-05-01", dueDate="2026-05-31"))
    age = shop.ask("GET", "/ap/reports/ageing").data
    assert (age["totalOutstanding"], age["current"], age["days31to60"]) == (2310.0, 1155.0, 1155.0)
    assert [row["bucket"] for row in age["vendors"][0]["bills"]] == ["current", "days31to60"]
    summary = shop.ask("GET", "/dashboard/ap-summary", role="VIEWER").data
    assert (summary["overdueCount"], summary["dueThisWeekCount"]) == (1, 1)


def test_the_statement_of_a_vendor_runs_to_what_is_owed(shop: Shop, bill: dict[str, object]) -> None:
    shop.ask("POST", "/vendor-payments", payment(shop, bill, 155))
    statement = shop.ask("GET", f"/contacts/{bill['contactId']}/ledger").data
    assert [row["type"] for row in statement["entries"]] == ["BILL", "PAYMENT"]
    assert (statement["openingBalance"], statement["closingBalance"]) == (0, 1000.0)
