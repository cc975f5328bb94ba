"""Sign-in, refresh, one-time codes and organisations."""

from __future__ import annotations

import base64
import json
from datetime import timedelta

import pytest

from katixo_api.sandbox.exchange import Request
from tests.katixo_api.sandbox.conftest import OpenShop
from tests.katixo_api.sandbox.shop import PHONES, Shop

OWNER = PHONES["OWNER"]


def post(shop: Shop, path: str, **members: str) -> tuple[int, dict[str, object]]:
    answered = shop.send("POST", f"/api/v1/auth/{path}", json.dumps(members).encode())
    return answered.status, answered.body


def test_a_wrong_password_is_refused(shop: Shop) -> None:
    assert shop.sign_in(OWNER, "wrong").status == 401


def test_the_fifth_wrong_password_locks_even_the_right_one_out(shop: Shop) -> None:
    for _ in range(5):
        shop.sign_in(OWNER, "wrong")
    assert shop.sign_in(OWNER).status == 429


def test_a_right_password_forgives_the_wrong_ones_before_it(shop: Shop) -> None:
    for _ in range(4):
        shop.sign_in(OWNER, "wrong")
    shop.sign_in(OWNER)
    shop.sign_in(OWNER, "wrong")
    assert shop.sign_in(OWNER).status == 200


def test_the_token_names_user_organisation_role_and_expiry(docs: Shop) -> None:
    token = docs.token("ACCOUNTANT")
    claims = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    assert claims["org_id"] == docs.books.id
    assert claims["role"] == "ACCOUNTANT"
    assert claims["exp"] - claims["iat"] == 3600


def test_a_token_out_of_date_is_refused(shop_of: OpenShop) -> None:
    shop = shop_of(access_lives=timedelta(seconds=-1))
    assert shop.ask("GET", "/accounts").status == 401


@pytest.mark.parametrize("spoil", [lambda t: t + "x", lambda t: t[:-2], lambda t: "a.b.c", lambda t: "é"])
def test_a_changed_token_is_refused(docs: Shop, spoil: object) -> None:
    assert callable(spoil)
    answer = docs.send("GET", "/api/v1/accounts", authorization=f"Bearer {spoil(docs.token())}")
    assert answer.status == 401


def test_a_refresh_token_works_once(shop: Shop) -> None:
    first = shop.sign_in(OWNER).data["refreshToken"]
    status, body = post(shop, "refresh", refreshToken=first)
    assert status == 200
    assert post(shop, "refresh", refreshToken=first)[0] == 401
    assert post(shop, "refresh", refreshToken=body["data"]["refreshToken"])[0] == 200  # type: ignore[index]  # JSON


def test_logout_ends_the_refresh_token(shop: Shop) -> None:
    token = shop.sign_in(OWNER).data["refreshToken"]
    assert post(shop, "logout", refreshToken=token)[0] == 200
    assert post(shop, "refresh", refreshToken=token)[0] == 401


def test_a_wrong_code_is_refused_and_the_right_one_signs_in(shop: Shop) -> None:
    assert post(shop, "otp/request", phone=OWNER)[0] == 200
    assert post(shop, "otp/verify", phone=OWNER, otp="000000")[0] == 401
    assert post(shop, "otp/verify", phone=OWNER, otp="123456")[0] == 200


def test_a_code_that_nobody_asked_for_is_refused(shop: Shop) -> None:
    assert post(shop, "otp/verify", phone=OWNER, otp="123456")[0] == 401


def test_a_code_for_a_phone_without_account_is_not_found(shop: Shop) -> None:
    post(shop, "otp/request", phone="+919899999999")
    assert post(shop, "otp/verify", phone="+919899999999", otp="123456")[0] == 404


def test_the_owner_can_enter_two_organisations_and_switch(shop: Shop) -> None:
    organisations = shop.ask("GET", "/users/me/organisations").data
    other = next(org for org in organisations if org["orgId"] != shop.books.id)
    switched = shop.ask("POST", "/users/me/switch-org", {"targetOrgId": other["orgId"]}).data
    bearer = f"Bearer {switched['accessToken']}"
    entered = shop.send("GET", f"/api/v1/organisations/{other['orgId']}", authorization=bearer)
    assert entered.data["name"] == "Kumar Agencies"
    assert shop.send("GET", f"/api/v1/organisations/{shop.books.id}", authorization=bearer).status == 403


def test_nobody_switches_to_an_organisation_they_do_not_belong_to(shop: Shop) -> None:
    target = {"targetOrgId": "00000000-0000-4000-8000-000000000000"}
    assert shop.ask("POST", "/users/me/switch-org", target, role="VIEWER").status == 404


def test_passwords_and_tokens_stay_out_of_the_request_log(docs: Shop) -> None:
    docs.sign_in(OWNER)
    assert b"demo1234" not in docs.path.read_bytes()


def test_an_unsigned_request_is_refused_before_its_body_is_looked_at(docs: Shop) -> None:
    assert docs.desk.answer(Request("POST", "/api/v1/expenses", body=b"{")).status == 401
