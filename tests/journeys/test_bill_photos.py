"""Journeys 12 and 13: a photo of a bill becomes a bill with its lines and tax, and hangs on the entry afterwards."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from handlers.effects import Answer, Check, FileRead
from katixo_api.sandbox.running import Sandbox
from parsers.drafts import BillDraft, BillLine, Category, ExpenseDraft, Found, PaymentMode
from tests.journeys import books
from tests.journeys.world import CHANNELS, World, living

NEW_SELLER = "29AAPFU0939F1ZR"


def line(words: str, hsn: str, quantity: str, price: str, amount: str, rate: str) -> BillLine:
    """Make a printed line."""
    figures = (Found(Decimal(one)) for one in (quantity, price, rate, amount))
    count, each, gst, whole = figures
    return BillLine(Found(words), Found(hsn), count, Found("pcs"), each, gst, whole)


INVOICE = BillDraft(
    vendor=Found("Nandi Traders"),
    gstin=Found(NEW_SELLER),
    bill_number=Found("NT/88"),
    bill_date=Found(date(2026, 11, 10)),
    lines=(line("Basmati rice", "1006", "10", "450", "4500.00", "5"), line("Tea", "0902", "4", "250", "1000.00", "18")),
    taxable=Found(Decimal("5500.00")),
    igst=Found(Decimal("405.00")),
    round_off=Found(Decimal("0.40")),
    total=Found(Decimal("5905.40")),
)
LUNCH = ExpenseDraft(
    amount=Found(Decimal("840.00")),
    paid_on=Found(date(2026, 11, 18)),
    mode=Found(PaymentMode.UPI),
    category=Found(Category.MEALS),
    vendor=Found("Hotel Annapurna"),
)
HALF = Found(Decimal("202.50"))
JPEG = b"\xff\xd8\xff"  # how a photo begins; platforms look
SEEN: dict[bytes, FileRead] = {
    b"invoice": FileRead("invoice", INVOICE, (Check("sum", is_fine=True), Check("gstin", is_fine=True))),
    b"hotel": FileRead(
        "invoice", replace(INVOICE, igst=None, cgst=Found(Decimal("202.50")), sgst=Found(Decimal("202.50")))
    ),
    b"odd lines": FileRead("invoice", replace(INVOICE, total=Found(Decimal("6900.00")))),
    b"reverse": FileRead("invoice", replace(INVOICE, reverse_charge=Found(True))),
    b"known": FileRead("invoice", replace(INVOICE, vendor=Found("Ramesh Tempo Service"))),
    b"paid": FileRead("invoice", replace(INVOICE, vendor=Found("Ramesh Tempo Service")), (), PaymentMode.CASH),
    b"lunch": FileRead("receipt", LUNCH),
}


async def read(data: bytes, name: str, today: date | None) -> Answer:
    """Read a photo as if OCR had."""
    return SEEN[data.removeprefix(JPEG)]


@pytest.fixture(params=CHANNELS)
async def world(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner whose photos are read as written above, on each channel in turn."""
    async with living(request.param, tmp_path / "bot", sandbox, reader=read) as world:
        yield world


async def test_an_invoice_photo_becomes_a_bill_with_its_lines_tax_and_file(world: World) -> None:
    path = world.sandbox.path
    await world.send("a.jpg", JPEG + b"invoice")
    await world.press("Create Nandi Traders")
    card = await world.press("Regular")
    for shown in ("₹5,905.40", "NT/88", "₹5,500.40 + IGST ₹405", "Basmati rice", "✅ total ✅ GSTIN"):
        assert shown in card.text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["vendor"], entry["tax"], entry["total"]) == ("Nandi Traders", "405.00", "5905.40")
    assert books.values(path, "contacts", "billing_state_code", "display_name", "Nandi Traders") == ["29"]
    (bill,) = books.values(path, "bills", "id", "vendor_bill_number", "NT/88")
    assert len(books.values(path, "attachments", "id", "entity_id", bill)) == 1


async def test_a_bill_that_says_it_was_paid_is_booked_with_its_payment(world: World) -> None:
    await world.send("a.jpg", JPEG + b"paid")
    card = await world.press("Regular")
    assert "Paid: ₹5,905.40 Cash" in card.text
    done = await world.press("Post")
    assert "balance ₹0" in done.text
    assert [(one["kind"], one["mode"]) for one in world.new_entries()] == [("bill", ""), ("payment", "CASH")]
    assert books.payable(world.sandbox.path, "Ramesh Tempo Service") == 0


@pytest.mark.parametrize("trouble", [None, "drop_after_save"])
async def test_a_known_vendor_learns_its_gstin_and_state_before_the_bill(world: World, trouble: str | None) -> None:
    await world.send("a.jpg", JPEG + b"known")
    card = await world.press("Regular")
    assert f"gets this GSTIN in Katixo: {NEW_SELLER}" in card.text
    if trouble:
        world.sandbox.misbehave({"method": "PUT", "path": "/api/v1/contacts/*", "do": trouble})
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["vendor"], entry["tax"]) == ("Ramesh Tempo Service", "405.00")
    for column, value in (("gstin", NEW_SELLER), ("billing_state_code", "29")):
        found = books.values(world.sandbox.path, "contacts", column, "display_name", "Ramesh Tempo Service")
        assert found == [value]


@pytest.mark.parametrize(
    ("photo", "why"),
    [
        (b"hotel", "GST of another state"),
        (b"odd lines", "do not come to the total"),
        (b"reverse", "Reverse charge"),
    ],
)
async def test_what_gives_no_credit_is_booked_gross_and_says_why(world: World, photo: bytes, why: str) -> None:
    credit = books.balance(world.sandbox.path, "1500")
    await world.send("a.jpg", JPEG + photo)
    card = await world.press("Create Nandi Traders")
    if "Regular" in card.buttons:
        card = await world.press("Regular")
    assert why in card.text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["tax"], entry["total"]) == ("0.00", entry["amount"])
    assert books.balance(world.sandbox.path, "1500") == credit


async def test_a_receipt_photo_hangs_on_its_expense(world: World) -> None:
    await world.send("a.jpg", JPEG + b"lunch")
    await world.press("Post")
    assert [one["kind"] for one in world.new_entries()] == ["expense"]
    (expense,) = books.values(world.sandbox.path, "expenses", "id", "expense_date", "2026-11-18")[-1:]
    assert len(books.values(world.sandbox.path, "attachments", "id", "entity_id", expense)) == 1


async def test_a_file_that_katixo_refuses_is_said_once_and_holds_nothing_up(world: World) -> None:
    fault = {"method": "POST", "path": "/api/v1/attachments/*/*", "do": "status", "status": 403, "times": 9}
    world.sandbox.misbehave(fault)
    await world.send("a.jpg", JPEG + b"lunch")
    await world.person.press("Post")
    assert "stays with me" in (await world.quiet()).text
    assert [one["status"] for one in world.new_entries()] == ["ACTIVE"]
    assert not await world.person.heard()
