"""The points in which pages and code differ (x-dialects)."""

from __future__ import annotations

import pytest

from tests.katixo_api.sandbox.conftest import OpenShop
from tests.katixo_api.sandbox.shop import Shop


def test_the_pages_write_nulls_out_and_the_code_leaves_them_out(docs: Shop, code: Shop) -> None:
    recorded = {shop: shop.ask("POST", "/expenses", shop.expense()).data for shop in (docs, code)}
    assert recorded[docs]["contactId"] is None
    assert "contactId" not in recorded[code]


def test_the_code_gives_no_message_on_reads(docs: Shop, code: Shop) -> None:
    assert set(docs.ask("GET", "/accounts").body) == {"success", "message", "data", "errors"}
    assert set(code.ask("GET", "/accounts").body) == {"success", "data"}


def test_validation_errors_are_a_map_or_a_list(docs: Shop, code: Shop) -> None:
    assert docs.ask("POST", "/contacts", {"displayName": "X"}).body["errors"] == {"contactType": "must not be null"}
    assert code.ask("POST", "/contacts", {"displayName": "X"}).body["errors"] == ["contactType: must not be null"]


def test_a_business_rule_has_a_code_only_in_the_code(docs: Shop, code: Shop) -> None:
    refused = {}
    for shop in (docs, code):
        expense_id = shop.ask("POST", "/expenses", shop.expense()).data["id"]
        shop.ask("DELETE", f"/expenses/{expense_id}")
        refused[shop] = shop.ask("DELETE", f"/expenses/{expense_id}").body["errors"]
    assert refused == {docs: None, code: ["EXP_ALREADY_VOID"]}


@pytest.mark.parametrize(
    "body", [b"{", b"", b"[]", b'{"contactType": "FRIEND", "displayName": "X"}', b'{"displayName": "\\u0000"}']
)
def test_what_cannot_be_read_is_400_for_the_pages_and_500_for_the_code(docs: Shop, code: Shop, body: bytes) -> None:
    statuses = [
        shop.send("POST", "/api/v1/contacts", body, authorization=f"Bearer {shop.token()}").status
        for shop in (docs, code)
    ]
    assert statuses == [400, 500]


def test_a_text_longer_than_its_column_cannot_be_read(docs: Shop, code: Shop) -> None:
    statuses = [shop.ask("POST", "/expenses", shop.expense(category="x" * 61)).status for shop in (docs, code)]
    assert statuses == [400, 500]


def test_an_id_that_is_no_uuid(docs: Shop, code: Shop) -> None:
    assert [shop.ask("GET", "/expenses/17").status for shop in (docs, code)] == [404, 500]


def test_unauthorized_is_an_envelope_or_bare(docs: Shop, code: Shop) -> None:
    assert docs.send("GET", "/api/v1/accounts").body["success"] is False
    bare = {"error": "UNAUTHORIZED", "message": "Authentication required"}
    assert code.send("GET", "/api/v1/accounts").body == bare


def test_the_pages_name_the_role_that_is_needed(docs: Shop, code: Shop) -> None:
    refused = [shop.ask("POST", "/accounts", {}, role="OPERATOR").body for shop in (docs, code)]
    assert refused[0]["message"] == "Access denied — ACCOUNTANT role required"
    assert refused[1]["errors"] == ["ERR_ACCESS_DENIED"]


def test_expense_statuses(docs: Shop, code: Shop) -> None:
    seen = {shop.desk.dialect.name: _statuses(shop) for shop in (docs, code)}
    assert seen == {"docs": ["ACTIVE", "ACTIVE", "VOIDED"], "code": ["RECORDED", "BILLABLE", "VOID"]}


def _statuses(shop: Shop) -> list[str]:
    plain = shop.ask("POST", "/expenses", shop.expense()).data
    billable = shop.ask("POST", "/expenses", shop.expense(billable=True)).data
    void = shop.ask("DELETE", f"/expenses/{billable['id']}").data
    return [plain["status"], billable["status"], void["status"]]


def test_contacts_come_as_paged_response_or_as_spring_page(docs: Shop, code: Shop) -> None:
    pages = [shop.ask("GET", "/contacts").data for shop in (docs, code)]
    assert set(pages[0]) == {"content", "page", "size", "totalElements", "totalPages", "last"}
    assert {"number", "pageable", "sort", "first", "numberOfElements", "empty"} <= set(pages[1])
    assert "page" not in pages[1]


def test_sign_in_member_name_and_expiry(docs: Shop, code: Shop) -> None:
    answers = [shop.sign_in("+919800000001").data for shop in (docs, code)]
    assert (answers[0]["expiresIn"], answers[0]["user"]["name"]) == (3600, "Rajesh Kumar")
    assert "expiresIn" not in answers[1]
    assert answers[1]["user"]["fullName"] == "Rajesh Kumar"


def test_the_code_ignores_phone_at_sign_in(docs: Shop, code: Shop) -> None:
    login = b'{"phone": "+919800000001", "password": "demo1234"}'
    assert [shop.send("POST", "/api/v1/auth/login", login).status for shop in (docs, code)] == [200, 400]


def test_only_the_pages_tell_how_many_calls_are_left(docs: Shop, code: Shop) -> None:
    assert {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"} <= set(
        docs.ask("GET", "/accounts").headers
    )
    assert code.ask("GET", "/accounts").headers == {}


def test_a_refusal_for_too_many_calls_tells_the_code_to_wait_a_minute(shop_of: OpenShop) -> None:
    shop = shop_of(dialect="code", per_minute=2)
    answers = [shop.send("GET", "/api/v1/accounts") for _ in range(6)]  # more than two minutes' worth
    refused = next(answer for answer in answers if answer.status == 429)
    assert refused.headers == {"Retry-After": "60"}
    assert refused.body["errors"] == ["RATE_LIMIT_EXCEEDED"]


def test_an_unknown_sort_property_cannot_be_read(docs: Shop, code: Shop) -> None:
    for shop in (docs, code):
        shop.contact()
    assert [shop.ask("GET", "/contacts?sort=shoeSize,asc").status for shop in (docs, code)] == [400, 500]
    assert docs.ask("GET", "/contacts?sort=displayName,desc").status == 200
