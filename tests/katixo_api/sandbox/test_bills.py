"""Bills from draft to void, one by one and many at once."""

from __future__ import annotations

import sqlite3

import pytest

from katixo_api.sandbox.books.stock import on_hand
from katixo_api.sandbox.books.stock_records import Item
from tests.katixo_api.sandbox.conftest import OpenShop
from tests.katixo_api.sandbox.shop import Shop

NOBODY = "00000000-0000-4000-8000-000000000000"
LINE: dict[str, object] = {"description": "Toor Dal 1kg", "quantity": 10, "unitPrice": 110.0, "gstRate": 5}
POSTED = {"docs": "POSTED", "code": "OPEN"}
VOID = {"docs": "VOIDED", "code": "VOID"}


def draft(shop: Shop, **members: object) -> dict[str, object]:
    bill = {"contactId": None, "billDate": "2026-06-10", "lines": [LINE], **members}
    bill["contactId"] = bill["contactId"] or shop.contact()
    return dict(shop.ask("POST", "/bills", bill).data)


def post(shop: Shop, bill: dict[str, object]) -> dict[str, object]:
    return dict(shop.ask("POST", f"/bills/{bill['id']}/post").data)


def item_of(shop: Shop) -> str:
    """The id of a new item; the API has no call to make one."""
    item_id = "11111111-1111-4111-8111-111111111111"
    shop.books.items.put(Item(item_id, "Toor Dal", "GOODS", shop.desk.clock.now()))
    shop.desk.save()
    return item_id


def test_a_draft_books_nothing_and_takes_a_number(shop: Shop) -> None:
    drafted = draft(shop)
    assert (drafted["status"], drafted["billNumber"]) == ("DRAFT", "BILL-2026-000001")
    assert shop.journal() == []


def test_a_deleted_draft_leaves_a_gap_in_the_numbers(shop: Shop) -> None:
    assert shop.ask("DELETE", f"/bills/{draft(shop)['id']}").status == 200
    assert draft(shop)["billNumber"] == "BILL-2026-000002"


def test_the_due_date_follows_the_vendors_terms_when_left_out(shop: Shop) -> None:
    vendor = shop.contact(paymentTermsDays=15)
    assert draft(shop, contactId=vendor)["dueDate"] == "2026-06-25"
    assert draft(shop, contactId=vendor, dueDate="2026-07-01")["dueDate"] == "2026-07-01"


def test_a_customer_sends_no_bills(shop: Shop) -> None:
    customer = shop.contact(contactType="CUSTOMER")
    bill = {"contactId": customer, "billDate": "2026-06-10", "lines": [LINE]}
    assert shop.ask("POST", "/bills", bill).status == 400


@pytest.mark.parametrize("lines", [[], [{**LINE, "description": ""}], [{"description": "x"}]])
def test_a_bill_needs_lines_that_say_something(shop: Shop, lines: list[object]) -> None:
    bill = {"contactId": shop.contact(), "billDate": "2026-06-10", "lines": lines}
    assert shop.ask("POST", "/bills", bill).status == 400


def test_a_draft_can_be_changed_and_a_posted_bill_cannot(shop: Shop) -> None:
    drafted = draft(shop, notes="old")
    change = {"lines": [{**LINE, "quantity": 20}], "vendorBillNumber": "VB-1"}
    changed = shop.ask("PUT", f"/bills/{drafted['id']}", change).data
    assert (changed["totalAmount"], changed["billDate"], changed.get("notes")) == (2310.0, "2026-06-10", None)
    post(shop, drafted)
    assert shop.ask("PUT", f"/bills/{drafted['id']}", change).status == 400


def test_posting_raises_what_is_owed_and_voiding_lowers_it(shop: Shop) -> None:
    bill = draft(shop)
    post(shop, bill)
    assert shop.ask("GET", f"/contacts/{bill['contactId']}").data["outstandingAp"] == 1155.0
    voided = shop.ask("POST", f"/bills/{bill['id']}/void").data
    assert (voided["status"], voided["balanceDue"]) == (VOID[shop.desk.dialect.name], 0)
    assert shop.ask("GET", f"/contacts/{bill['contactId']}").data["outstandingAp"] == 0


def test_a_second_post_is_refused_and_the_bill_reads_as_posted(shop: Shop) -> None:
    bill = draft(shop)
    post(shop, bill)
    assert shop.ask("POST", f"/bills/{bill['id']}/post").status == 400
    assert shop.ask("GET", f"/bills/{bill['id']}").data["status"] == POSTED[shop.desk.dialect.name]


def test_a_bill_of_zeros_stays_a_draft(shop: Shop) -> None:
    bill = draft(shop, lines=[{**LINE, "unitPrice": 0}])
    assert shop.ask("POST", f"/bills/{bill['id']}/post").status == 400
    assert shop.ask("GET", f"/bills/{bill['id']}").data["status"] == "DRAFT"


def test_a_draft_is_deleted_not_voided(shop: Shop) -> None:
    assert shop.ask("POST", f"/bills/{draft(shop)['id']}/void").status == 400


def test_reverse_charge_is_stored_and_changes_nothing(shop: Shop) -> None:
    bill = draft(shop, reverseCharge=True)
    assert (bill["reverseCharge"], bill["taxAmount"], bill["totalAmount"]) == (True, 55.0, 1155.0)


@pytest.mark.parametrize("missing", ["vendor", "organisation"])
def test_a_state_that_is_missing_counts_as_the_same_state(shop: Shop, missing: str) -> None:
    if missing == "organisation":
        shop.ask("PUT", f"/organisations/{shop.books.id}", {"stateCode": ""})
    vendor = shop.contact(billingStateCode="29" if missing == "organisation" else None, gstin="29AAGCB7383J1Z4")
    post(shop, draft(shop, contactId=vendor, placeOfSupply="29"))
    assert len(shop.journal()[0]["lines"]) == 4  # type: ignore[arg-type]  # cost, CGST, SGST, payable


def test_an_item_moves_stock_in_when_posted_and_out_when_voided(shop: Shop) -> None:
    item_id = item_of(shop)
    bill = draft(shop, lines=[{**LINE, "itemId": item_id}])
    assert on_hand(shop.books, item_id) == 0
    post(shop, bill)
    assert on_hand(shop.books, item_id) == 10
    shop.ask("POST", f"/bills/{bill['id']}/void")
    assert on_hand(shop.books, item_id) == 0


def test_without_a_warehouse_nothing_of_the_posting_stays(shop: Shop) -> None:
    bill = draft(shop, lines=[{**LINE, "itemId": item_of(shop)}])
    for warehouse in shop.books.warehouses.all():
        shop.books.warehouses.remove(warehouse.id)
    assert shop.ask("POST", f"/bills/{bill['id']}/post").status == 400
    assert shop.journal() == []


def test_many_bills_at_once_tell_which_failed(shop: Shop) -> None:
    good, twice = draft(shop), draft(shop)
    post(shop, twice)
    result = shop.ask("POST", "/bills/bulk-post", {"ids": [good["id"], twice["id"], NOBODY]}).data
    assert (result["succeeded"], result["failCount"]) == ([good["id"]], 2)
    voided = shop.ask("POST", "/bills/bulk-void", {"ids": [good["id"], twice["id"]]}).data
    assert voided["successCount"] == 2


def test_a_failure_among_many_takes_back_only_itself(shop: Shop) -> None:
    item_id = item_of(shop)
    for warehouse in shop.books.warehouses.all():
        shop.books.warehouses.remove(warehouse.id)
    good, bad = draft(shop), draft(shop, lines=[{**LINE, "itemId": item_id}])
    shop.ask("POST", "/bills/bulk-post", {"ids": [bad["id"], good["id"]]})
    assert len(shop.journal()) == 1


def test_what_many_bills_changed_is_saved_in_the_order_in_which_it_happened(shop: Shop) -> None:
    ids = [draft(shop)["id"] for _ in range(3)]
    shop.ask("POST", "/bills/bulk-post", {"ids": ids})
    with sqlite3.connect(shop.path) as connection:
        rows = connection.execute("SELECT number FROM journal_entries ORDER BY rowid").fetchall()
    assert [number for (number,) in rows] == [f"JE-2026-{at:06d}" for at in (1, 2, 3)]


def test_status_is_compared_with_the_dialects_own_words(docs: Shop, code: Shop) -> None:
    for shop in (docs, code):
        post(shop, draft(shop))
    found = [
        [shop.ask("GET", f"/bills?status={word}").data["totalElements"] for word in ("POSTED", "OPEN")]
        for shop in (docs, code)
    ]
    assert found == [[1, 0], [0, 1]]


def test_bills_are_filtered_by_snake_case_members(shop: Shop) -> None:
    first = draft(shop)
    draft(shop, billDate="2026-06-20")
    for query in (f"contact_id={first['contactId']}", "date_from=2026-06-01&date_to=2026-06-15"):
        found = shop.ask("GET", f"/bills?{query}").data["content"]
        assert [bill["id"] for bill in found] == [first["id"]]


def test_the_pages_let_an_operator_read_one_bill_and_the_code_does_not(docs: Shop, code: Shop) -> None:
    bills = [draft(shop)["id"] for shop in (docs, code)]
    statuses = [
        shop.ask("GET", f"/bills/{bill_id}", role="OPERATOR").status
        for shop, bill_id in zip((docs, code), bills, strict=True)
    ]
    assert statuses == [200, 403]
    assert docs.ask("GET", "/bills", role="OPERATOR").status == 403


def test_a_bill_past_its_day_is_overdue_the_next_morning(code: Shop) -> None:
    bill = draft(code, dueDate="2026-07-03")
    post(code, bill)
    code.desk.begin_day()
    assert code.ask("GET", f"/bills/{bill['id']}").data["status"] == "OPEN"
    code.desk.clock.fixed = code.desk.clock.today().replace(day=4)
    code.desk.begin_day()
    assert code.ask("GET", f"/bills/{bill['id']}").data["status"] == "OVERDUE"


def test_the_pdf_is_one_and_has_no_envelope(shop: Shop) -> None:
    answer = shop.ask("GET", f"/bills/{draft(shop)['id']}/pdf")
    assert answer.body.startswith(b"%PDF-1.4")
    assert answer.headers["Content-Disposition"].startswith("attachment")


def test_a_closed_month_refuses_posting_but_not_drafting(shop: Shop) -> None:
    assert shop.ask("POST", "/accounting/periods/2026/6/close").status == 200
    bill = draft(shop)
    assert shop.ask("POST", f"/bills/{bill['id']}/post").status == 409


def test_tax_is_withheld_only_as_the_newer_code_does(shop_of: OpenShop) -> None:
    for practice, due in (("april", 1155.0), ("newer", 1045.0)):
        shop = shop_of(practice=practice)
        vendor = shop.contact(tdsApplicable=True, tdsRate=10)
        assert post(shop, draft(shop, contactId=vendor))["balanceDue"] == due
