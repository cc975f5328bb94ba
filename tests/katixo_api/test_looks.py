"""Tests for katixo_api.looks, against the sandbox in both dialects; what no sandbox does is played by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from katixo_api import looks
from katixo_api.auth import MemoryTokens, sign_in
from katixo_api.bills import Bill, CreateBill, NewBillLine
from katixo_api.client import KatixoClient
from katixo_api.contacts import CreateContact
from katixo_api.errors import Forbidden, NotFound
from katixo_api.expenses import CreateExpense, Expense
from katixo_api.payments import BillShare, PayVendor, VendorPayment
from katixo_api.sandbox.running import running
from tests.katixo_api.replies import Server, client, no, yes

DAY, NEXT_DAY = date(2026, 6, 10), date(2026, 6, 11)
TAG, GSTIN = "#k7f3", "27AAACB1234C1Z5"
PAYMENT: dict[str, Any] = {"id": "p-1", "contactId": "c-1", "paymentDate": "2026-06-10", "amount": 100}


@dataclass(slots=True)
class Desk:
    """A signed-in owner at an empty Katixo, with the ids of a few accounts."""

    katixo: KatixoClient
    cost: str
    bank: str

    async def expense(self, description: str, day: date = DAY) -> Expense:
        """Book an expense of a hundred rupees."""
        return await self.katixo.expenses.create(
            CreateExpense(
                expense_date=day,
                account_id=self.cost,
                description=description,
                amount=Decimal("100.00"),
                payment_mode="UPI",
                paid_through_id=self.bank,
            )
        )

    async def vendor(self, name: str = "Sharma Wholesale", gstin: str | None = None) -> str:
        """Create a vendor."""
        request = CreateContact(contact_type="VENDOR", display_name=name, gstin=gstin)
        return (await self.katixo.contacts.create(request)).id

    async def bill(self, vendor: str, notes: str | None = TAG, number: str = "SW/1") -> Bill:
        """Draft a bill of a hundred rupees."""
        line = NewBillLine(description="Rice", quantity=Decimal(1), unit_price=Decimal(100), account_id=self.cost)
        request = CreateBill(contact_id=vendor, bill_date=DAY, lines=(line,), vendor_bill_number=number, notes=notes)
        return await self.katixo.bills.create(request)

    async def payment(self, bill: Bill, amount: str, notes: str = TAG, day: date = DAY) -> VendorPayment:
        """Pay a part of a posted bill."""
        return await self.katixo.vendor_payments.record(
            PayVendor(
                contact_id=bill.contact_id,
                amount=Decimal(amount),
                payment_mode="UPI",
                payment_date=day,
                paid_through_id=self.bank,
                allocations=(BillShare(bill_id=bill.id, amount_applied=Decimal(amount)),),
                notes=notes,
            )
        )


@pytest.fixture(params=["docs", "code"])
async def desk(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Desk]:
    async with running(tmp_path / "books.db", dialect=request.param, seed="empty", today=DAY) as sandbox:
        session = await sign_in(sandbox.base_url, phone="+919800000001", password="demo1234")
        ids = {account.code: account.id for account in sandbox.books.accounts}
        async with KatixoClient(sandbox.base_url, tokens=MemoryTokens(session.tokens)) as katixo:
            yield Desk(katixo, ids["5220"], ids["1020"])


async def test_an_expense_is_found_by_day_and_tag(desk: Desk) -> None:
    ours = await desk.expense(f"toner {TAG}")
    await desk.expense(f"see {TAG}x")
    await desk.expense(f"toner {TAG}", NEXT_DAY)
    assert [each.id for each in (await looks.find_expense(desk.katixo, day=DAY, tag=TAG)).live] == [ours.id]


async def test_two_expenses_with_one_tag_are_twins(desk: Desk) -> None:
    await desk.expense(f"toner {TAG}")
    await desk.expense(f"toner {TAG}")
    seen = await looks.find_expense(desk.katixo, day=DAY, tag=TAG)
    assert (len(seen.live), len(seen.twins)) == (2, 1)


async def test_a_voided_expense_was_posted(desk: Desk) -> None:
    ours = await desk.expense(f"toner {TAG}")
    await desk.katixo.expenses.void(ours.id, reason="wrong")
    seen = await looks.find_expense(desk.katixo, day=DAY, tag=TAG)
    assert (seen.live, seen.record and seen.record.id) == ((), ours.id)


async def test_nothing_is_nothing(desk: Desk) -> None:
    vendor = await desk.vendor()
    day = await looks.find_expense(desk.katixo, day=DAY, tag=TAG)
    bill = await looks.find_bill(desk.katixo, contact_id=vendor, vendor_bill_number="SW/1", tag=TAG)
    paid = await looks.find_payment(desk.katixo, contact_id=vendor, day=DAY, amount=Decimal(100), tag=TAG)
    assert [seen.record for seen in (day, bill, paid)] == [None, None, None]


async def test_a_bill_is_found_by_vendor_and_tag_as_draft_posted_and_void(desk: Desk) -> None:
    vendor, other = await desk.vendor(), await desk.vendor("Verma Stores")
    bill = await desk.bill(vendor)
    await desk.bill(other)
    await desk.bill(vendor, notes=None)

    async def look() -> looks.Seen[Bill]:
        return await looks.find_bill(desk.katixo, contact_id=vendor, vendor_bill_number="SW/1", tag=TAG)

    assert [each.id for each in (await look()).live] == [bill.id]
    await desk.katixo.bills.post(bill.id)
    assert [each.id for each in (await look()).live] == [bill.id]
    await desk.katixo.bills.void(bill.id, reason="wrong")
    assert [each.id for each in (await look()).void] == [bill.id]


async def test_a_posting_is_read_from_the_bill(desk: Desk) -> None:
    bill = await desk.bill(await desk.vendor())
    assert (await looks.find_posting(desk.katixo, bill.id)).record is None
    await desk.katixo.bills.post(bill.id)
    assert len((await looks.find_posting(desk.katixo, bill.id)).live) == 1
    await desk.katixo.bills.void(bill.id, reason="wrong")
    assert len((await looks.find_posting(desk.katixo, bill.id)).void) == 1


async def test_a_posting_is_found_though_the_bill_is_paid(desk: Desk) -> None:
    bill = await desk.katixo.bills.post((await desk.bill(await desk.vendor())).id)
    await desk.payment(bill, "100")
    assert len((await looks.find_posting(desk.katixo, bill.id)).live) == 1


async def test_what_is_gone_was_neither_posted_nor_voided(desk: Desk) -> None:
    bill = await desk.bill(await desk.vendor())
    await desk.katixo.bills.delete(bill.id)
    seen = [await look(desk.katixo, bill.id) for look in (looks.find_posting, looks.find_bill_void)]
    assert [each.record for each in seen] == [None, None]
    assert (await looks.find_expense_void(desk.katixo, bill.id)).record is None


async def test_a_payment_is_found_by_day_amount_and_tag(desk: Desk) -> None:
    bill = await desk.katixo.bills.post((await desk.bill(await desk.vendor())).id)
    ours = await desk.payment(bill, "30.50")
    await desk.payment(bill, "20")
    await desk.payment(bill, "30.50", notes="by hand")
    await desk.payment(bill, "10", day=NEXT_DAY)
    amount = Decimal("30.5")
    seen = await looks.find_payment(desk.katixo, contact_id=bill.contact_id, day=DAY, amount=amount, tag=TAG)
    assert [each.id for each in seen.live] == [ours.id]


async def test_two_payments_with_one_tag_are_twins(desk: Desk) -> None:
    bill = await desk.katixo.bills.post((await desk.bill(await desk.vendor())).id)
    for _ in range(2):
        await desk.payment(bill, "50")
    seen = await looks.find_payment(desk.katixo, contact_id=bill.contact_id, day=DAY, amount=Decimal(50), tag=TAG)
    assert len(seen.twins) == 1


async def test_a_void_of_an_expense_is_read_from_its_status(desk: Desk) -> None:
    expense = await desk.expense("toner")
    assert (await looks.find_expense_void(desk.katixo, expense.id)).record is None
    await desk.katixo.expenses.void(expense.id, reason="wrong")
    assert (await looks.find_expense_void(desk.katixo, expense.id)).record is not None


async def test_a_void_of_a_bill_is_read_from_its_status(desk: Desk) -> None:
    bill = await desk.katixo.bills.post((await desk.bill(await desk.vendor())).id)
    assert (await looks.find_bill_void(desk.katixo, bill.id)).record is None
    await desk.katixo.bills.void(bill.id, reason="wrong")
    assert (await looks.find_bill_void(desk.katixo, bill.id)).record is not None


async def test_a_void_of_a_payment_is_seen_because_it_is_gone(desk: Desk) -> None:
    payment = await desk.payment(await desk.katixo.bills.post((await desk.bill(await desk.vendor())).id), "100")
    assert (await looks.find_payment_void(desk.katixo, payment)).record is None
    await desk.katixo.vendor_payments.void(payment.id)
    assert (await looks.find_payment_void(desk.katixo, payment)).record == payment


async def test_a_vendor_is_found_by_gstin_then_by_name(desk: Desk) -> None:
    registered = await desk.vendor("Sharma Wholesale", GSTIN)
    plain = await desk.vendor("Verma Stores")
    by_gstin = await looks.find_contact(desk.katixo, name="Anything", gstin=GSTIN)
    by_name = await looks.find_contact(desk.katixo, name="VERMA  stores", gstin=None)
    assert [each.id for each in by_gstin.live + by_name.live] == [registered, plain]


async def test_a_vendor_of_the_same_name_with_another_gstin_is_somebody_else(desk: Desk) -> None:
    await desk.vendor("Sharma Wholesale", GSTIN)
    seen = await looks.find_contact(desk.katixo, name="Sharma Wholesale", gstin="29AAACB1234C1Z3")
    assert seen.record is None


async def test_two_vendors_of_one_name_are_both_given(desk: Desk) -> None:
    for _ in range(2):
        await desk.vendor("Verma Stores")
    assert len((await looks.find_contact(desk.katixo, name="Verma Stores", gstin=None)).live) == 2


@pytest.mark.parametrize(("notes", "found"), [(f"sent by chat {TAG}", 1), ("by hand", 0)])
async def test_a_payment_that_is_listed_without_notes_is_read_in_full(notes: str, found: int) -> None:
    server = Server(yes({"content": [PAYMENT], "last": True}), yes(PAYMENT | {"notes": notes}))
    seen = await looks.find_payment(client(server), contact_id="c-1", day=DAY, amount=Decimal(100), tag=TAG)
    assert len(seen.live) == found


async def test_a_bill_that_is_listed_without_notes_is_read_in_full() -> None:
    bill = {
        "id": "b-1", "contactId": "c-1", "billNumber": "B-1", "vendorBillNumber": "sw/1", "billDate": "2026-06-10",
        "status": "DRAFT", "totalAmount": 100, "balanceDue": 100,
    }  # fmt: skip
    server = Server(yes({"content": [bill], "last": True}), yes(bill | {"notes": TAG}))
    seen = await looks.find_bill(client(server), contact_id="c-1", vendor_bill_number="SW/1", tag=TAG)
    assert len(seen.live) == 1


@pytest.mark.parametrize(
    "payment", [PAYMENT | {"contactId": "c-2"}, PAYMENT | {"paymentDate": "2026-06-11"}, PAYMENT | {"amount": 99}]
)
async def test_a_server_that_forgets_its_filters_is_helped(payment: dict[str, Any]) -> None:
    server = Server(yes({"content": [payment | {"notes": TAG}], "last": True}))
    seen = await looks.find_payment(client(server), contact_id="c-1", day=DAY, amount=Decimal(100), tag=TAG)
    assert seen.record is None


async def test_a_404_for_a_payment_that_is_still_listed_is_no_void() -> None:
    payment = VendorPayment.model_validate(PAYMENT)
    server = Server(httpx.Response(404, html="<h1>hello</h1>"), yes({"content": [PAYMENT], "last": True}))
    assert (await looks.find_payment_void(client(server), payment)).record is None


@pytest.mark.parametrize(("status", "error"), [(403, Forbidden), (404, NotFound)])
async def test_a_look_that_fails_says_nothing(status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await looks.find_expense(client(Server(no(status))), day=DAY, tag=TAG)
