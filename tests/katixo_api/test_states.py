"""Tests for the states behind the servers' spellings."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from katixo_api.bills import Bill
from katixo_api.inventory import Batch, ExpiringBatch
from katixo_api.invoices import Invoice
from katixo_api.record import read_record
from katixo_api.reports import Ageing, FiscalPeriod
from katixo_api.vendor_credits import VendorCredit
from tests.contract.spec import examples
from tests.katixo_api.replies import Server, client, yes

BILL: dict[str, Any] = next(examples("Bill"))
INVOICE: dict[str, Any] = next(examples("Invoice"))


@pytest.mark.parametrize(
    ("status", "balance", "state", "is_open"),
    [
        ("DRAFT", 23100, "draft", False),
        ("POSTED", 23100, "posted", True),
        ("OPEN", 23100, "posted", True),
        ("PARTIALLY_PAID", 100, "posted", True),
        ("OVERDUE", 100, "posted", True),
        ("POSTED", 0, "paid", False),
        ("PAID", 0, "paid", False),
        ("VOIDED", 0, "void", False),
        ("void", 0, "void", False),
        ("ON_HOLD", 100, "unknown", False),
    ],
)
def test_a_bill_has_one_state_in_both_dialects(status: str, balance: int, state: str, is_open: bool) -> None:
    bill = read_record(Bill, BILL | {"status": status, "balanceDue": balance})
    assert (bill.state, bill.is_open) == (state, is_open)


@pytest.mark.parametrize(
    ("status", "balance", "state", "is_open"),
    [
        ("DRAFT", 10, "draft", False),
        ("SENT", 10, "open", True),
        ("PARTIALLY_PAID", 10, "open", True),
        ("OVERDUE", 10, "open", True),
        ("SENT", 0, "open", False),
        ("PAID", 0, "paid", False),
        ("CANCELLED", 0, "cancelled", False),
        ("NEW", 10, "unknown", False),
    ],
)
def test_an_invoice_has_one_state_in_both_dialects(status: str, balance: int, state: str, is_open: bool) -> None:
    invoice = read_record(Invoice, INVOICE | {"status": status, "balanceDue": balance})
    assert (invoice.state, invoice.is_open) == (state, is_open)


@pytest.mark.parametrize("name", ["customerName", "contactName"])
def test_a_customer_has_two_names_for_the_name(name: str) -> None:
    bare = {key: value for key, value in INVOICE.items() if key != "customerName"}
    assert read_record(Invoice, bare | {name: "Raju"}).customer_name == "Raju"


def test_a_batch_has_two_names_for_quantity_and_price() -> None:
    docs = read_record(Batch, {"id": "1", "batchNumber": "B", "quantityOnHand": 5, "purchaseRate": 1.2})
    assert docs == read_record(Batch, {"id": "1", "batchNumber": "B", "quantityAvailable": 5, "unitCost": 1.2})


def test_an_expiring_batch_is_read_from_either_list() -> None:
    near = {"batchId": "1", "batchNumber": "B", "expiryDate": "2026-07-01", "daysUntilExpiry": -3}
    soon = {"id": "1", "batchNumber": "B", "expiryDate": "2026-07-01", "daysLeft": -3}
    assert read_record(ExpiringBatch, near) == read_record(ExpiringBatch, soon)


@pytest.mark.parametrize(("status", "state"), [("OPEN", "open"), ("VOIDED", "void"), ("X", "unknown")])
def test_a_credit_has_one_state(status: str, state: str) -> None:
    credit = {"id": "1", "creditNumber": "V", "status": status, "totalAmount": 1, "balance": 0}
    assert read_record(VendorCredit, credit).state == state


def test_a_month_is_open_or_not() -> None:
    months = [{"periodYear": 2026, "periodMonth": 4, "status": status} for status in ("OPEN", "CLOSED", "LOCKED")]
    assert [read_record(FiscalPeriod, month).is_open for month in months] == [True, False, False]


def test_ages_are_read_by_their_odd_names() -> None:
    ages = read_record(Ageing, {"days1to30": 1, "days31to60": 2, "days61to90": 3, "days90plus": 4, "current": None})
    assert [ages.days_1_to_30, ages.days_31_to_60, ages.days_61_to_90, ages.days_90_plus] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("filters", "sent"),
    [
        ({"contact_id": "other"}, {"contact_id": "other"}),
        ({"day_from": date(2026, 6, 11)}, {"date_from": "2026-06-11"}),
        ({"day_to": date(2026, 6, 9)}, {"date_to": "2026-06-09"}),
    ],
)
async def test_bills_are_filtered_there_and_here(filters: dict[str, Any], sent: dict[str, str]) -> None:
    server = Server(yes({"content": [BILL], "last": True}))
    assert [each async for each in client(server).bills.list(**filters)] == []
    assert sent.items() <= dict(server.asked[0].url.params).items()


async def test_a_contact_is_found_by_gstin_though_the_search_does_not_look_there() -> None:
    contact = next(examples("Contact"))
    server = Server(yes({"content": [], "last": True}), yes({"content": [contact], "last": True}))
    found = await client(server).contacts.with_gstin(contact["gstin"].lower())
    assert found is not None
    assert found.id == contact["id"]
    assert await client(server).contacts.with_gstin("29AAACB1234C1Z5") is None
