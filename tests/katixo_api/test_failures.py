"""Tests for katixo_api.failures."""

from __future__ import annotations

import pytest

from katixo_api import errors
from katixo_api.failures import read_failure, read_pause


@pytest.mark.parametrize(
    ("status", "kind", "key"),
    [
        (400, errors.Refused, "refused"),
        (401, errors.WrongSignIn, "wrong_sign_in"),
        (403, errors.Forbidden, "forbidden"),
        (404, errors.NotFound, "not_found"),
        (408, errors.ServerFault, "down"),
        (409, errors.Conflict, "conflict"),
        (410, errors.NotFound, "gone"),
        (422, errors.Refused, "refused"),
        (423, errors.Locked, "locked"),
        (429, errors.RateLimited, "busy"),
        (302, errors.Unreadable, "down"),
        (399, errors.Unreadable, "down"),
        (500, errors.ServerFault, "down"),
        (502, errors.ServerFault, "down"),
        (599, errors.ServerFault, "down"),
    ],
)
def test_a_status_names_the_error(status: int, kind: type[errors.KatixoError], key: str) -> None:
    error = read_failure(status, {}, None)
    assert type(error) is kind
    assert (error.status, error.key) == (status, key)


@pytest.mark.parametrize(
    ("body", "codes", "fields", "message"),
    [
        (None, (), {}, ""),
        ([], (), {}, ""),
        ("text", (), {}, ""),
        ({"message": 3, "errors": 7}, (), {}, ""),
        ({"message": "m", "errors": None}, (), {}, "m"),
        ({"message": "m", "errors": {}}, (), {}, "m"),
        ({"errors": {"invoiceDate": "must not be null"}}, (), {"invoiceDate": "must not be null"}, ""),
        ({"errors": {"a": ["x", "y"]}}, (), {"a": "x"}, ""),
        ({"errors": {"code": "AP_BILL_NOT_DRAFT"}}, ("AP_BILL_NOT_DRAFT",), {}, ""),
        ({"errors": ["contactType: must not be null"]}, (), {"contactType": "must not be null"}, ""),
        ({"errors": ["lines[0].quantity: must be: positive"]}, (), {"lines[0].quantity": "must be: positive"}, ""),
        ({"message": "m", "errors": ["AP_BILL_NOT_DRAFT"]}, ("AP_BILL_NOT_DRAFT",), {}, "m"),
        ({"errors": ["INTERNAL_ERROR", "REQUEST_ID:8f2a"]}, ("INTERNAL_ERROR", "REQUEST_ID:8f2a"), {}, ""),
        ({"message": "m", "errors": ["Something went wrong"]}, (), {}, "m; Something went wrong"),
        ({"errors": [{"field": "amount", "message": "too small"}]}, (), {"amount": "too small"}, ""),
        ({"errors": [{"field": "amount", "defaultMessage": "too small"}]}, (), {"amount": "too small"}, ""),
        ({"errors": [{"code": "EXP_ALREADY_VOID"}, {"message": "no"}, {}]}, ("EXP_ALREADY_VOID",), {}, "no"),
        ({"error": "Bad Request"}, (), {}, "Bad Request"),
        ({"error": "UNAUTHORIZED", "message": "Sign in first"}, ("UNAUTHORIZED",), {}, "Sign in first"),
    ],
)
def test_complaints_are_read_in_any_shape(
    body: object, codes: tuple[str, ...], fields: dict[str, str], message: str
) -> None:
    error = read_failure(400, {}, body)
    assert (error.codes, error.fields, error.message) == (codes, fields, message)


@pytest.mark.parametrize("status", [400, 409])
@pytest.mark.parametrize("code", ["ACCT_PERIOD_LOCKED", "ACCT_PERIOD_CLOSED"])
def test_a_closed_month_has_its_own_key(status: int, code: str) -> None:
    error = read_failure(status, {}, {"errors": [code]}, keyed=True)
    assert error.key == "period_closed"
    assert error.permanent
    assert not error.may_have_happened


def test_a_server_fault_is_no_closed_month() -> None:
    assert read_failure(500, {}, {"errors": ["ACCT_PERIOD_LOCKED"]}).key == "down"


def test_a_locked_sign_in_is_told_from_too_many_calls() -> None:
    error = read_failure(429, {}, {"errors": ["AUTH_ACCOUNT_LOCKED"]})
    assert isinstance(error, errors.Locked)
    assert error.retry_after_s == 1800


@pytest.mark.parametrize(("code", "unsure"), [("CONTACT_DUPLICATE_GSTIN", False), ("SOMETHING_NEW", True)])
def test_a_keyed_conflict_without_a_known_duplicate_may_have_happened(code: str, unsure: bool) -> None:
    error = read_failure(409, {}, {"errors": [code]}, keyed=True)
    assert error.may_have_happened is unsure
    assert error.permanent is not unsure


@pytest.mark.parametrize(
    ("headers", "pause_s"),
    [
        ({}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "12"}, 12),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "-3"}, 0),
        ({"retry-after": "1e99"}, 3600),
        ({"retry-after": "Tue, 02 Jun 2026 10:00:30 GMT"}, None),
        ({"retry-after": "Tue, 02 Jun 2026 10:00:30 GMT", "date": "Tue, 02 Jun 2026 10:00:00 GMT"}, 30),
        ({"retry-after": "Tue, 02 Jun 2026 10:00:30 GMT", "date": "Tue, 02 Jun 2026 10:00:00 -0000"}, None),
    ],
)
def test_the_pause_is_read_in_seconds_or_as_a_date(headers: dict[str, str], pause_s: float | None) -> None:
    assert read_pause(headers) == pause_s


def test_too_many_calls_without_a_pause_means_a_minute() -> None:
    assert read_failure(429, {}, None).retry_after_s == 60
    assert read_failure(429, {"retry-after": "12"}, None).retry_after_s == 12
    assert read_failure(503, {"retry-after": "7"}, None).retry_after_s == 7
    assert read_failure(500, {}, None).retry_after_s is None


def test_what_may_have_happened_is_said() -> None:
    assert {status for status in range(300, 600) if read_failure(status, {}, None).may_have_happened} == {
        408,
        *range(300, 400),
        *range(500, 600),
    }
