"""Comments and attachments, items and batches, settings, repeating bills."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from katixo_api.sandbox.books.stock_records import Batch, Item
from tests.katixo_api.sandbox.shop import TODAY, Answered, Shop
from tests.katixo_api.sandbox.test_bills import draft, post

ANY = "22222222-2222-4222-8222-222222222222"
ITEM = "11111111-1111-4111-8111-111111111111"


def upload(shop: Shop, path: str, data: bytes, *, role: str = "OWNER", field: str = "file") -> Answered:
    disposition = f'Content-Disposition: form-data; name="{field}"; filename="r.jpg"'
    head = f"--b\r\n{disposition}\r\nContent-Type: image/jpeg\r\n\r\n"
    token, kind = f"Bearer {shop.token(role)}", "multipart/form-data; boundary=b"
    body = head.encode() + data + b"\r\n--b--\r\n"
    return shop.send("POST", f"/api/v1{path}", body, authorization=token, content_type=kind)


def test_a_comment_is_the_whole_body_and_comes_back_newest_first(shop: Shop) -> None:
    token = f"Bearer {shop.token()}"
    for text in ("first", "दूसरा"):
        shop.send("POST", f"/api/v1/comments/EXPENSE/{ANY}", text.encode(), authorization=token)
    page = shop.ask("GET", f"/comments/EXPENSE/{ANY}").data
    assert [comment["commentText"] for comment in page["content"]] == ["दूसरा", "first"]
    assert page["number"] == 0


def test_only_ones_own_comment_can_be_deleted(shop: Shop) -> None:
    token = f"Bearer {shop.token('VIEWER')}"
    made = shop.send("POST", f"/api/v1/comments/BILL/{ANY}", b"mine", authorization=token).data
    assert shop.ask("DELETE", f"/comments/{made['id']}").status == 403
    assert shop.ask("DELETE", f"/comments/{made['id']}", role="VIEWER").status == 204


def test_the_server_writes_its_own_comments_on_a_bill(shop: Shop) -> None:
    bill = post(shop, draft(shop))
    shop.ask("POST", f"/bills/{bill['id']}/comments", {"text": "Receipt checked"})
    page = shop.ask("GET", f"/bills/{bill['id']}/comments").data
    assert [comment["system"] for comment in page["content"]] == [False, True, True]
    assert shop.ask("DELETE", f"/comments/{page['content'][-1]['id']}").status == 403


def test_a_comment_too_long_for_its_column(docs: Shop, code: Shop) -> None:
    statuses = [
        shop.send("POST", f"/api/v1/comments/BILL/{ANY}", b"x" * 2001, authorization=f"Bearer {shop.token()}").status
        for shop in (docs, code)
    ]
    assert statuses == [400, 500]


@pytest.mark.parametrize("data", [b"\xff\xd8jpeg", b"\r\n--\r\nlines\n", b""])
def test_a_file_comes_back_as_it_was_sent(shop: Shop, data: bytes) -> None:
    attached = upload(shop, f"/bills/{draft(shop)['id']}/attachments", data).data
    assert (attached["fileName"], attached["fileType"], attached["fileSize"]) == ("r.jpg", "image/jpeg", len(data))
    assert shop.ask("GET", f"/attachments/{attached['id']}/download").body == data


def test_files_of_a_record_are_listed(shop: Shop) -> None:
    attached = upload(shop, f"/attachments/EXPENSE/{ANY}", b"x").data
    assert [row["id"] for row in shop.ask("GET", f"/attachments/EXPENSE/{ANY}").data] == [attached["id"]]


def test_only_owners_attach_to_what_is_no_bill(shop: Shop) -> None:
    assert upload(shop, f"/attachments/EXPENSE/{ANY}", b"x", role="ACCOUNTANT").status == 403
    assert upload(shop, f"/attachments/BILL/{ANY}", b"x", role="ACCOUNTANT").status == 201


def test_a_missing_or_too_large_file_is_refused(shop: Shop) -> None:
    bad = 500 if shop.desk.dialect.is_code else 400
    assert upload(shop, f"/attachments/BILL/{ANY}", b"x", field="photo").status == bad
    assert upload(shop, f"/attachments/BILL/{ANY}", b"x" * (1024 * 1024 + 1)).status == bad


def add_batch(shop: Shop, number: str, days: int, quantity: int = 5) -> None:
    books = shop.books
    books.items.put(Item(ITEM, "Paracetamol", "GOODS", shop.desk.clock.now(), sku="PCM", track_batches=True))
    (warehouse,) = books.warehouses
    expiry: date = TODAY + timedelta(days=days)
    batch_id = f"33333333-3333-4333-8333-{len(books.batches):012d}"
    books.batches.put(Batch(batch_id, number, ITEM, None, expiry, Decimal(quantity), Decimal(1), warehouse.id, None))
    shop.desk.save()


def test_near_expiry_is_most_urgent_first_and_leaves_empty_batches_out(shop: Shop) -> None:
    for number, days, quantity in [("ok", 60, 5), ("old", -3, 5), ("soon", 7, 5), ("far", 91, 5), ("gone", -1, 0)]:
        add_batch(shop, number, days, quantity)
    rows = shop.ask("GET", "/batches/near-expiry").data
    assert [(row["batchNumber"], row["urgency"]) for row in rows] == [
        ("old", "EXPIRED"),
        ("soon", "CRITICAL"),
        ("ok", "OK"),
    ]
    summary = shop.ask("GET", "/batches/expiry-summary").data
    assert summary == {"expired": 1, "within7Days": 1, "within30Days": 0, "within90Days": 1}
    assert shop.ask("GET", "/batches/near-expiry", role="VIEWER").status == 403
    assert len(shop.ask("GET", "/dashboard/expiring-soon?withinDays=7", role="VIEWER").data) == 2


def test_a_batch_has_the_dialects_own_members(docs: Shop, code: Shop) -> None:
    for shop in (docs, code):
        add_batch(shop, "b", 100)
    batches = [shop.ask("GET", f"/batches/item/{ITEM}").data[0] for shop in (docs, code)]
    assert {"quantityOnHand", "purchaseRate", "warehouseName"} <= set(batches[0])
    assert {"unitCost", "quantityAvailable"} <= set(batches[1])
    assert not {"quantityOnHand", "purchaseRate", "warehouseName"} & set(batches[1])


def test_available_batches_begin_with_the_earliest_that_is_still_good(shop: Shop) -> None:
    for number, days in [("later", 60), ("old", -3), ("soon", 7)]:
        add_batch(shop, number, days)
    rows = shop.ask("GET", f"/batches/item/{ITEM}/available").data
    assert [row["batchNumber"] for row in rows] == ["soon", "later"]


def test_items_are_searched_and_counted(shop: Shop) -> None:
    add_batch(shop, "b", 100)
    assert shop.ask("GET", "/items?search=pcm").data["content"][0]["totalOnHand"] == 0
    assert shop.ask("GET", "/items?search=nothing").data["totalElements"] == 0
    assert shop.ask("GET", f"/items/{ITEM}").data["name"] == "Paracetamol"


@pytest.mark.parametrize("path", ["/items", "/batches/near-expiry", "/gst/gstr1?month=6&year=2026", "/recurring-bills"])
def test_a_module_that_is_off_lets_only_owner_and_admin_in(docs: Shop, path: str) -> None:
    agencies = next(books for books in docs.desk.world.organisations.values() if books.id != docs.books.id)
    switched = docs.ask("POST", "/users/me/switch-org", {"targetOrgId": agencies.id}, role="ACCOUNTANT").data
    assert docs.send("GET", f"/api/v1{path}", authorization=f"Bearer {switched['accessToken']}").status == 403
    owner = docs.ask("POST", "/users/me/switch-org", {"targetOrgId": agencies.id}).data
    assert docs.send("GET", f"/api/v1{path}", authorization=f"Bearer {owner['accessToken']}").status == 200


def test_settings_are_a_bare_map(shop: Shop) -> None:
    assert shop.ask("GET", "/settings").body["org.fiscal_year_start"] == "4"
    assert shop.ask("GET", "/settings/org.timezone").body == {"org.timezone": "Asia/Kolkata"}
    unknown = shop.ask("GET", "/settings/none")
    assert (unknown.status, unknown.body) == (404, b"")


def test_the_organisation_can_be_told_its_gstin_and_nobody_elses(shop: Shop) -> None:
    path = f"/organisations/{shop.books.id}"
    assert shop.ask("PUT", path, {"gstin": "27AAPFU0939F1ZV"}).data["state"] == "Maharashtra"
    assert shop.ask("GET", path, role="VIEWER").data["gstin"] == "27AAPFU0939F1ZV"
    assert shop.ask("PUT", path, {}, role="OPERATOR").status == 403
    assert shop.ask("GET", f"/organisations/{ANY}").status == 403


def test_bank_accounts_name_the_account_that_money_is_paid_through(shop: Shop) -> None:
    (account,) = shop.ask("GET", "/bank-accounts?active_only=true").data
    assert (account["name"], account["glAccountId"]) == ("HDFC Current Account", shop.account("1021"))


def template(shop: Shop, **members: object) -> Answered:
    line = {"description": "Rent of shop", "unitPrice": 18000.0, "gstRate": 18, "accountCode": "5200"}
    given = {"profileName": "Rent", "frequency": "MONTHLY", "startDate": "2026-07-31", "lineItems": [line]}
    return shop.ask("POST", "/recurring-bills", {**given, "contactId": shop.contact(), **members})


@pytest.mark.parametrize(
    ("members", "code_word"),
    [
        ({"profileName": ""}, "REC_BILL_NAME_REQUIRED"),
        ({"frequency": "DAILY"}, "REC_BILL_BAD_FREQUENCY"),
        ({"startDate": None}, "REC_BILL_START_REQUIRED"),
        ({"endDate": "2026-07-30"}, "REC_BILL_END_BEFORE_START"),
        ({"contactId": None}, "REC_BILL_CONTACT_REQUIRED"),
        ({"lineItems": []}, "REC_BILL_LINES_REQUIRED"),
        ({"lineItems": [{"lineType": "GOODS"}]}, "REC_BILL_GOODS_ITEM_REQUIRED"),
    ],
)
def test_a_template_that_lacks_something_says_what(code: Shop, members: dict[str, object], code_word: str) -> None:
    assert template(code, **members).body["errors"] == [code_word]


def test_a_template_makes_its_bill_on_its_day_and_every_month_after(shop: Shop) -> None:
    made = template(shop, autoPost=True)
    assert made.status == 200
    for day, bills in ((date(2026, 7, 30), 0), (date(2026, 7, 31), 1), (date(2026, 8, 31), 2), (date(2026, 9, 30), 3)):
        shop.desk.clock.fixed = day
        shop.desk.begin_day()
        shop.desk.begin_day()
        assert len(shop.books.bills) == bills
    rows = shop.ask("GET", f"/recurring-bills/{made.data['id']}/generated-bills").data
    assert [row["autoPosted"] for row in rows] == [True, True, True]


def test_a_template_can_be_stopped_resumed_and_run_at_once(shop: Shop) -> None:
    path = f"/recurring-bills/{template(shop).data['id']}"
    assert shop.ask("POST", f"{path}/generate-now").data["generated"] is True
    assert shop.ask("GET", path).data["nextBillDate"] == "2026-08-31"
    assert shop.ask("POST", f"{path}/stop").data["status"] == "STOPPED"
    assert shop.ask("POST", f"{path}/generate-now").data == {"generated": False, "billId": ""}
    assert shop.ask("PUT", path, {"notes": "x"}).status == 400
    assert shop.ask("POST", f"{path}/resume").data["status"] == "ACTIVE"
    assert shop.ask("PUT", path, {"notes": "x"}).data["notes"] == "x"
    assert shop.ask("GET", "/recurring-bills?status=ACTIVE").data["number"] == 0


def test_a_template_past_its_end_expires(shop: Shop) -> None:
    path = f"/recurring-bills/{template(shop, endDate='2026-08-01').data['id']}"
    shop.ask("POST", f"{path}/generate-now")
    assert shop.ask("GET", path).data["status"] == "EXPIRED"
    assert shop.ask("POST", f"{path}/resume").status == 400


def test_a_template_whose_vendor_is_gone_is_paused_and_nothing_else_suffers(shop: Shop) -> None:
    made = template(shop).data
    shop.ask("DELETE", f"/contacts/{made['contactId']}")
    shop.desk.clock.fixed = date(2026, 8, 1)
    shop.desk.begin_day()
    assert shop.ask("GET", f"/recurring-bills/{made['id']}").data["status"] == "PAUSED"
    assert len(shop.books.bills) == 0
