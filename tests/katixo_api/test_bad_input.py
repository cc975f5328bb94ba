"""Whatever a server sends, the client gives a record or raises its own error, never a library's."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from katixo_api.bills import Bill
from katixo_api.errors import KatixoError, Unreadable
from katixo_api.expenses import Expense
from katixo_api.pages import read_page
from katixo_api.record import read_record
from katixo_api.tokens import read_claims, read_end
from katixo_api.wire import Answer, Call, read_answer, read_quota
from tests.contract.models import RECORDS
from tests.contract.spec import examples
from tests.katixo_api.replies import NOW, Server, client

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
ENVELOPE = st.fixed_dictionaries(
    {}, optional={"success": ANY_JSON, "data": ANY_JSON, "errors": ANY_JSON, "message": ANY_JSON, "error": ANY_JSON}
)
BODY = st.binary(max_size=64) | (ANY_JSON | ENVELOPE).map(lambda value: json.dumps(value).encode())
HEADERS = st.dictionaries(
    st.sampled_from(["retry-after", "date", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"]),
    st.text(max_size=30) | st.integers().map(str) | st.floats().map(str),
)
BILL: dict[str, Any] = next(examples("Bill"))


@given(st.integers(200, 599), HEADERS, BODY)
def test_any_answer_is_data_or_an_error_of_ours(status: int, headers: dict[str, str], body: bytes) -> None:
    answer = Answer(status, headers, body)
    read_quota(answer, NOW)
    with suppress(KatixoError):
        assert read_page(read_answer(answer, Call("POST", "/x", idempotency_key="k")), 0).size > 0


@given(st.sampled_from(sorted(RECORDS)), ANY_JSON)
def test_any_data_is_a_record_or_unreadable(name: str, data: object) -> None:
    try:
        record = read_record(RECORDS[name], data)
    except Unreadable:
        return
    assert isinstance(record, RECORDS[name])


@given(st.sampled_from(sorted(BILL)), ANY_JSON)
def test_a_bill_with_a_strange_member_is_a_bill_or_unreadable(member: str, value: object) -> None:
    try:
        bill = read_record(Bill, BILL | {member: value})
    except Unreadable:
        return
    assert bill.state in {"draft", "posted", "paid", "void", "unknown"}


@given(st.text())
def test_any_token_has_claims_or_none(token: str) -> None:
    assert isinstance(read_claims(token), dict)
    assert read_end(token, None, NOW) is not None


STRANGE = [
    httpx.Response(200, content=b""),
    httpx.Response(200, text="<html><body>Login</body></html>"),
    httpx.Response(200, content=b'{"success": true, "data": {"id"'),
    httpx.Response(200, content=b'{"success": true, "data": []}'),
    httpx.Response(200, content=b'{"success": true, "data": {"id": "1", "amount": 1e400, "total": 1, "status": "X"}}'),
    httpx.Response(200, content=b'{"success": true, "data": {"id": "1", "amount": "x", "total": 1, "status": "X"}}'),
    httpx.Response(200, content=b'{"success": false}'),
    httpx.Response(204),
    httpx.Response(302, headers={"location": "https://elsewhere.example"}),
    httpx.Response(500, content=b"\xff"),
    httpx.Response(418, content=b"[]"),
]


@pytest.mark.parametrize("answer", STRANGE)
async def test_a_strange_answer_is_an_error_of_ours(answer: httpx.Response) -> None:
    with pytest.raises(KatixoError):
        await client(Server(answer)).expenses.get("1")


def test_a_number_beyond_all_floats_stays_what_it_is() -> None:
    data = {"id": "1", "expenseDate": "2026-06-03", "amount": 1, "total": 10**30, "status": "ACTIVE"}
    assert read_record(Expense, data).total == 10**30
