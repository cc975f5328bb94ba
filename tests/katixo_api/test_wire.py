"""Tests for katixo_api.wire."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from katixo_api.errors import KatixoError, OutOfBounds, Refused, ServerFault, Unreadable
from katixo_api.wire import Answer, Call, Quota, at, read_answer, read_json, read_quota, write_json, write_query

GET = Call("GET", "/api/v1/x")
POST = Call("POST", "/api/v1/x", idempotency_key="k")


def answered(status: int, body: bytes, call: Call = GET) -> object:
    return read_answer(Answer(status, {}, body), call)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (None, b"null"),
        (True, b"true"),
        (7, b"7"),
        (Decimal("2500"), b"2500"),
        (Decimal("2500.10"), b"2500.10"),
        (Decimal("1E+3"), b"1000"),
        (Decimal("0.0001"), b"0.0001"),
        (Decimal("99999999999999999.99"), b"99999999999999999.99"),
        ('a"b\n', b'"a\\"b\\n"'),
        ("₹", '"₹"'.encode()),
        (date(2026, 6, 3), b'"2026-06-03"'),
        ([1, (Decimal("0.10"), None)], b"[1,[0.10,null]]"),
        ({"a": 1, "b": {"c": []}}, b'{"a":1,"b":{"c":[]}}'),
    ],
)
def test_json_is_written_exactly(value: object, written: bytes) -> None:
    assert write_json(value) == written


@pytest.mark.parametrize("value", [1.5, object(), {1, 2}, b"x"])
def test_a_float_has_no_place_in_a_request(value: object) -> None:
    with pytest.raises(TypeError, match="has no place in a request"):
        write_json(value)


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("-Infinity")])
def test_a_number_that_is_none_is_not_written(value: Decimal) -> None:
    with pytest.raises(ValueError, match="is no number for JSON"):
        write_json(value)


@pytest.mark.parametrize("text", ["0.1", "2950.00", "99999999999999999.99", "-3.10", "0.10000000000000000001"])
def test_a_number_is_read_without_a_float(text: str) -> None:
    assert str(read_json(text.encode())) == text


@pytest.mark.parametrize(
    "body", [b"", b"{", b"<html>", b"\xff\xfe", b'{"a": NaN}', b"Infinity", b'"\x00', b"[" * 200_000, b"9" * 5000]
)
def test_what_is_no_json_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable, match="no JSON") as caught:
        read_json(body, status=200)
    assert caught.value.status == 200


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (b'{"success": true, "data": {"a": 1}, "message": null, "errors": null}', {"a": 1}),
        (b'{"success": true, "data": [1]}', [1]),
        (b'{"success": true, "data": null}', None),
        (b'{"success": true}', None),
        (b'{"success": true, "data": 0, "whatever": 1}', 0),
    ],
)
def test_an_envelope_gives_its_data(body: bytes, data: object) -> None:
    assert answered(200, body) == data
    assert answered(201, body) == data


def test_no_content_is_no_data() -> None:
    assert answered(204, b"") is None


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{}", b'{"data": {}}', b'{"success": 1}', b"<html>ok</html>"])
def test_a_yes_without_an_envelope_may_have_happened(body: bytes) -> None:
    with pytest.raises(Unreadable) as caught:
        answered(200, body, POST)
    assert caught.value.may_have_happened
    assert caught.value.status == 200


def test_a_yes_that_says_no_may_have_happened() -> None:
    with pytest.raises(Refused) as caught:
        answered(200, b'{"success": false, "message": "no", "errors": ["AP_BILL_NOT_DRAFT"]}')
    assert caught.value.may_have_happened
    assert not caught.value.permanent
    assert caught.value.codes == ("AP_BILL_NOT_DRAFT",)


def test_a_no_keeps_its_reasons() -> None:
    with pytest.raises(Refused) as caught:
        answered(400, b'{"success": false, "message": "no", "errors": ["EXP_ALREADY_VOID", "amount: too small"]}')
    error = caught.value
    assert (error.codes, error.fields, error.message) == (("EXP_ALREADY_VOID",), {"amount": "too small"}, "no")


@pytest.mark.parametrize("body", [b"", b"<html>Bad Gateway</html>", b'{"success": fal'])
def test_a_no_in_any_body_is_told_by_its_status(body: bytes) -> None:
    with pytest.raises(ServerFault) as caught:
        answered(502, body)
    assert caught.value.message == ""


def test_a_bare_answer_and_a_file_have_no_envelope() -> None:
    assert answered(200, b'{"org.timezone": "Asia/Kolkata"}', Call("GET", "/x", shape="bare")) == {
        "org.timezone": "Asia/Kolkata"
    }
    assert answered(200, b"%PDF-1.7", Call("GET", "/x", shape="bytes")) == b"%PDF-1.7"


@pytest.mark.parametrize(("status", "kind"), [(199, Refused), (300, Unreadable), (500, ServerFault)])
def test_only_2xx_is_a_yes(status: int, kind: type[KatixoError]) -> None:
    with pytest.raises(kind) as caught:
        answered(status, b'{"success": true, "data": 1}')
    assert type(caught.value) is kind


def test_a_conflict_is_unsure_only_for_a_call_with_a_key() -> None:
    for call, unsure in ((POST, True), (Call("POST", "/x"), False)):
        with pytest.raises(KatixoError) as caught:
            answered(409, b'{"success": false, "errors": null}', call)
        assert caught.value.may_have_happened is unsure


def test_a_query_spells_its_values_and_leaves_out_none() -> None:
    query = {"a": 1, "b": None, "c": True, "d": False, "e": date(2026, 6, 3), "f": "x y"}
    assert write_query(query) == {"a": "1", "c": "true", "d": "false", "e": "2026-06-03", "f": "x y"}
    assert write_query(None) == {}


def test_an_id_is_quoted_into_its_path() -> None:
    assert at("/x/{}/y/{}", "a?b", "c/../d") == "/x/a%3Fb/y/c%2F..%2Fd"


@pytest.mark.parametrize("id", ["", " ", ".", ".."])
def test_an_id_that_leads_elsewhere_is_refused(id: str) -> None:
    with pytest.raises(OutOfBounds) as caught:
        at("/x/{}", id)
    assert caught.value.fields == {"id": "must not be empty"}
    assert not caught.value.may_have_happened


def test_only_get_changes_nothing() -> None:
    assert GET.is_reading
    assert not any(Call(method, "/x").is_reading for method in ("POST", "PUT", "DELETE"))


NOW = datetime(2026, 6, 3, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "headers", "quota"),
    [
        (200, {}, None),
        (200, {"x-ratelimit-reset": "5"}, None),
        (200, {"x-ratelimit-limit": "60"}, Quota(60, None, None)),
        (200, {"x-ratelimit-remaining": "0"}, Quota(None, 0, None)),
        (201, {"x-ratelimit-limit": "x", "x-ratelimit-remaining": "-1"}, None),
        (200, {"x-ratelimit-limit": "9" * 13}, None),
        (429, {}, Quota(None, 0, 60.0)),
        (429, {"retry-after": "0"}, Quota(None, 0, 0.0)),
        (429, {"retry-after": "12", "x-ratelimit-limit": "300"}, Quota(300, 0, 12.0)),
    ],
)
def test_the_budget_is_read_from_the_headers(status: int, headers: dict[str, str], quota: Quota | None) -> None:
    assert read_quota(Answer(status, headers, b""), NOW) == quota


@pytest.mark.parametrize(("ahead_s", "reset_in_s"), [(42, 42.0), (0, 0.0), (-42, 0.0)])
def test_the_reset_is_a_moment(ahead_s: int, reset_in_s: float) -> None:
    headers = {"x-ratelimit-remaining": "3", "x-ratelimit-reset": str(int(NOW.timestamp()) + ahead_s)}
    assert read_quota(Answer(200, headers, b""), NOW) == Quota(None, 3, reset_in_s)
