"""Idempotency keys, rate limit, request log, and taking back what was refused."""

from __future__ import annotations

import sqlite3

import pytest

from katixo_api.sandbox.file import JOURNAL_LINES
from tests.katixo_api.sandbox.conftest import OpenShop
from tests.katixo_api.sandbox.shop import Shop


def log(shop: Shop) -> list[tuple[str, str, int, str | None]]:
    with sqlite3.connect(shop.path) as connection:
        rows = connection.execute("SELECT method, path, status, idempotency_key FROM request_log ORDER BY seq")
        return rows.fetchall()


def test_the_pages_know_no_idempotency_key(docs: Shop) -> None:
    ids = {docs.ask("POST", "/expenses", docs.expense(), idempotency_key="k1").data["id"] for _ in range(2)}
    assert len(ids) == 2


def test_the_code_replays_the_answer_of_a_key(code: Shop) -> None:
    first, again = (code.ask("POST", "/expenses", code.expense(), idempotency_key="k1") for _ in range(2))
    assert first.body == again.body
    assert again.headers["X-Idempotency-Replay"] == "true"
    assert len(code.books.expenses) == 1


def test_a_refusal_is_replayed_even_for_another_body(code: Shop) -> None:
    assert code.ask("POST", "/expenses", {}, idempotency_key="k1").status == 400
    assert code.ask("POST", "/expenses", code.expense(), idempotency_key="k1").status == 400


def test_a_server_fault_releases_the_key(code: Shop) -> None:
    assert code.ask("POST", "/expenses", code.expense(category="x" * 61), idempotency_key="k1").status == 500
    assert code.ask("POST", "/expenses", code.expense(), idempotency_key="k1").status == 201


def test_a_delete_honours_no_key(code: Shop) -> None:
    ids = [code.ask("POST", "/expenses", code.expense()).data["id"] for _ in range(2)]
    for expense_id in ids:
        code.ask("DELETE", f"/expenses/{expense_id}", idempotency_key="k1")
    assert [expense.status for expense in code.books.expenses] == ["VOIDED", "VOIDED"]


def test_keys_can_be_switched_on_and_off(shop_of: OpenShop) -> None:
    replaying, plain = shop_of(dialect="docs", idempotency=True), shop_of(dialect="code", idempotency=False)
    for shop in (replaying, plain):
        for _ in range(2):
            shop.ask("POST", "/expenses", shop.expense(), idempotency_key="k1")
    assert (len(replaying.books.expenses), len(plain.books.expenses)) == (1, 2)


def test_nobody_is_refused_without_a_limit(docs: Shop) -> None:
    assert {docs.ask("GET", "/settings").status for _ in range(400)} == {200}


def test_too_many_calls_are_refused_with_a_time_to_wait(shop_of: OpenShop) -> None:
    shop = shop_of(per_minute=3)
    answers = [shop.ask("GET", "/settings") for _ in range(8)]  # more than two minutes' worth, should one just end
    refused = next(answer for answer in answers if answer.status == 429)
    assert 0 < int(refused.headers["Retry-After"]) <= 60
    assert refused.headers["X-RateLimit-Remaining"] == "0"


def test_every_request_is_logged_with_its_status_and_key(docs: Shop) -> None:
    docs.ask("POST", "/expenses", docs.expense(), idempotency_key="k1")
    docs.ask("POST", "/expenses", {}, idempotency_key="k2")
    docs.ask("GET", "/nowhere")
    assert log(docs)[-3:] == [
        ("POST", "/api/v1/expenses", 201, "k1"),
        ("POST", "/api/v1/expenses", 400, "k2"),
        ("GET", "/api/v1/nowhere", 404, None),
    ]


def test_a_refused_request_changes_nothing_in_memory_or_file(shop: Shop) -> None:
    before = shop.ask("GET", "/contacts").data
    shop.ask("POST", "/expenses", shop.expense(contactId="00000000-0000-4000-8000-000000000000"))
    assert not shop.desk.world.changes.undo
    assert shop.ask("GET", "/contacts").data == before
    assert list(shop.books.sequences) == []


def test_an_unknown_method_of_a_known_path_is_refused(shop: Shop) -> None:
    assert shop.ask("PATCH", "/expenses").status == 405


def test_what_cannot_be_saved_is_taken_back(docs: Shop) -> None:
    docs.token()
    before = len(docs.books.expenses)
    with sqlite3.connect(docs.path) as connection:
        connection.execute("DROP TABLE journal_lines")
    with pytest.raises(sqlite3.Error):
        docs.ask("POST", "/expenses", docs.expense())
    assert (len(docs.books.expenses), len(docs.books.entries)) == (before, 0)
    with sqlite3.connect(docs.path) as connection:
        connection.execute(JOURNAL_LINES)


def test_sign_ins_have_a_limit_of_their_own_in_the_code(shop_of: OpenShop) -> None:
    shop = shop_of(dialect="code", per_minute=1000)
    statuses = [shop.send("POST", "/api/v1/auth/logout", b'{"refreshToken": "x"}').status for _ in range(45)]
    assert (200 in statuses, 429 in statuses) == (True, True)
    assert shop.send("GET", "/api/v1/accounts").status == 401
