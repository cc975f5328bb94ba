"""Tests for katixo_api.expenses. The record is the Expenses page's example."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import pytest
from pydantic import ValidationError

from katixo_api.errors import NotFound, OutOfBounds, Refused, Unreadable
from katixo_api.expenses import CreateExpense, Expense, UpdateExpense
from katixo_api.record import read_record
from tests.katixo_api.replies import Server, client, no, yes

ID = "3f2504e0-4f89-11d3-9a0c-0305e82c3301"
RECORD: dict[str, Any] = {
    "id": ID,
    "expenseNumber": "EXP-2026-0034",
    "expenseDate": "2026-06-03",
    "accountId": "a-1",
    "category": "Office",
    "description": "Printer paper",
    "amount": 2500.00,
    "taxAmount": 450.00,
    "total": 2950.00,
    "gstRate": 18,
    "paymentMode": "UPI",
    "paidThroughId": "a-2",
    "contactId": None,
    "status": "ACTIVE",
    "somethingNew": {"a": [1]},
}
REQUEST = CreateExpense(
    expense_date=date(2026, 6, 3),
    account_id="a-1",
    amount=Decimal("2500.00"),
    gst_rate=Decimal(18),
    payment_mode="UPI",
    paid_through_id="a-2",
)


def page(*records: dict[str, Any], number: int = 0, of: int = 1) -> httpx.Response:
    about = {"page": number, "size": 100, "totalElements": len(records), "totalPages": of, "last": number + 1 >= of}
    return yes({"content": list(records), **about})


async def test_an_expense_is_sent_with_exact_numbers() -> None:
    server = Server(yes(RECORD, 201))
    made = await client(server).expenses.create(REQUEST, idempotency_key="k-1")
    assert server.asked[0].content == (
        b'{"expenseDate":"2026-06-03","accountId":"a-1","amount":2500.00,"gstRate":18,'
        b'"paymentMode":"UPI","paidThroughId":"a-2","billable":false}'
    )
    assert (made.amount, made.tax_amount, made.total) == (Decimal(2500), Decimal(450), Decimal(2950))


def test_null_and_missing_are_the_same() -> None:
    nulls = dict.fromkeys(("category", "taxAmount", "billable", "currency", "contactId", "createdAt"))
    bare = {name: RECORD[name] for name in ("id", "expenseDate", "amount", "total", "status")}
    assert read_record(Expense, bare | nulls) == read_record(Expense, bare)
    assert read_record(Expense, bare).tax_amount == 450


@pytest.mark.parametrize("lacking", ["id", "expenseDate", "amount", "total", "status"])
def test_a_record_without_what_makes_it_one_is_unreadable(lacking: str) -> None:
    with pytest.raises(Unreadable, match=lacking):
        read_record(Expense, RECORD | {lacking: None})


@pytest.mark.parametrize(("status", "void"), [("ACTIVE", False), ("RECORDED", False), ("NEW", False), ("VOID", True)])
def test_both_spellings_of_void_count(status: str, void: bool) -> None:
    assert read_record(Expense, RECORD | {"status": status}).is_void is void


@pytest.mark.parametrize(
    ("mode", "spelling", "refusal"),
    [
        ("CASH", "Cash", no(400, errors=["EXP_BAD_PAYMENT_MODE"])),
        ("BANK", "Bank Transfer", no(400, errors={"paymentMode": "unknown"})),
        ("CREDIT_CARD", "Credit Card", no(400, errors=["paymentMode: unknown"])),
    ],
)
async def test_a_refused_payment_mode_is_tried_in_the_pages_spelling(
    mode: str, spelling: str, refusal: httpx.Response
) -> None:
    server = Server(refusal, yes(RECORD, 201))
    await client(server).expenses.create(REQUEST.model_copy(update={"payment_mode": mode}), idempotency_key="k")
    first, second = server.sent(0), server.sent(1)
    assert isinstance(first, dict)
    assert second == {**first, "paymentMode": spelling}
    assert [request.headers["idempotency-key"] for request in server.asked] == ["k", "k~page"]


async def test_an_update_spells_the_payment_mode_anew_too() -> None:
    server = Server(no(400, errors=["EXP_BAD_PAYMENT_MODE"]), yes(RECORD))
    await client(server).expenses.update(ID, UpdateExpense(payment_mode="BANK"))
    assert [server.sent(0), server.sent(1)] == [{"paymentMode": "BANK"}, {"paymentMode": "Bank Transfer"}]


async def test_a_refused_update_is_not_tried_twice() -> None:
    server = Server(no(400, errors=["EXP_UPDATE_INVALID"]))
    with pytest.raises(Refused):
        await client(server).expenses.update(ID, UpdateExpense(category="Fuel"))
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("mode", "refusal"),
    [
        ("UPI", no(400, errors=["EXP_BAD_PAYMENT_MODE"])),
        ("CASH", no(400, errors=["EXP_ACCOUNT_NOT_FOUND"])),
        ("CASH", no(409, errors=["EXP_BAD_PAYMENT_MODE"])),
        ("CASH", httpx.Response(200, json={"success": False, "errors": ["EXP_BAD_PAYMENT_MODE"]})),
    ],
)
async def test_nothing_else_is_tried_twice(mode: str, refusal: httpx.Response) -> None:
    server = Server(refusal, yes(RECORD, 201))
    with pytest.raises(Refused):
        await client(server).expenses.create(REQUEST.model_copy(update={"payment_mode": mode}))
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"description": "x" * 501}, "description"),
        ({"category": "x" * 61}, "category"),
        ({"receipt_url": "x" * 1001}, "receiptUrl"),
        ({"description": "a\0b"}, "description"),
        ({"description": "\ud800"}, "description"),
        ({"amount": Decimal("0.001")}, "amount"),
        ({"amount": Decimal(0)}, "amount"),
        ({"amount": Decimal("1e14")}, "amount"),
        ({"amount": Decimal("NaN")}, "amount"),
        ({"gst_rate": Decimal(-5)}, "gstRate"),
    ],
)
async def test_what_the_server_could_not_hold_is_not_sent(change: dict[str, object], field: str) -> None:
    server = Server(yes(RECORD))
    with pytest.raises(OutOfBounds) as caught:
        await client(server).expenses.create(REQUEST.model_copy(update=change))
    assert set(caught.value.fields) == {field}
    assert not server.asked


def test_a_made_up_payment_mode_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValidationError):
        CreateExpense.model_validate(REQUEST.model_dump() | {"payment_mode": "GOLD"})


def test_a_request_survives_being_stored() -> None:
    assert CreateExpense.model_validate_json(REQUEST.model_dump_json()) == REQUEST


async def test_a_void_carries_its_reason_in_the_body_of_a_delete() -> None:
    server = Server(yes(RECORD | {"status": "VOIDED"}))
    voided = await client(server).expenses.void(ID, reason="Undone in chat")
    assert voided.is_void
    assert (server.asked[0].method, server.asked[0].url.path) == ("DELETE", f"/api/v1/expenses/{ID}")
    assert server.sent() == {"reason": "Undone in chat"}


async def test_an_expense_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound):
        await client(Server(no(404, errors=["ERR_EXPENSE_NOT_FOUND"]))).expenses.get(ID)


async def test_the_days_are_sent_as_a_pair() -> None:
    server = Server(page(RECORD))
    found = [each async for each in client(server).expenses.list(day_from=date(2026, 6, 3))]
    assert dict(server.asked[0].url.params) == {"from": "2026-06-03", "to": "2999-12-31", "page": "0", "size": "100"}
    assert [each.id for each in found] == [ID]


@pytest.mark.parametrize(
    "filters",
    [
        {"day_from": date(2026, 6, 4)},
        {"day_to": date(2026, 6, 2)},
        {"category": "Rent"},
        {"contact_id": "c-9"},
    ],
)
async def test_what_the_server_gives_too_much_is_left_out(filters: dict[str, Any]) -> None:
    assert [each async for each in client(Server(page(RECORD))).expenses.list(**filters)] == []
