"""Journeys 12 to 17 with real reading: PDFs, photos, payment screens, five at once, and what nobody can read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox
from parsers.ocr import available_engines
from tests.corpus.documents import bytes_of
from tests.journeys import books
from tests.journeys.papers import blurred, read_once, scan, screen, thrice
from tests.journeys.world import CHANNELS, World, living

needs_ocr = pytest.mark.skipif("rapidocr" not in available_engines(), reason="no OCR wheel is installed here")


@pytest.fixture(params=CHANNELS)
async def world(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner whose files are read by the real readers."""
    async with living(request.param, tmp_path / "bot", sandbox, reader=read_once) as world:
        yield world


async def test_a_pdf_with_a_text_layer_becomes_a_bill_with_the_file_on_it(world: World) -> None:
    await world.send("bill.pdf", bytes_of("d004.pdf"))
    card = await world.press("Create Bhar…cals LLP")
    assert "✅ total ✅ lines ✅ kind of GST ✅ GSTIN" in card.text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["kind"], entry["date"], entry["total"], entry["tax"]) == ("bill", "2026-09-25", "26822.00", "0.00")
    (bill,) = books.values(world.sandbox.path, "bills", "id", "vendor_bill_number", "BCL26270594")
    assert len(books.values(world.sandbox.path, "attachments", "id", "entity_id", bill)) == 1


@needs_ocr
async def test_an_e_invoice_photo_becomes_a_bill_and_names_what_fits_and_what_does_not(world: World) -> None:
    await world.send("photo.jpg", bytes_of("d052.jpg"))
    card = await world.press("Create Kavy…Textiles")
    for shown in ("GST/1246/26-27", "✅ total", "✅ lines", "✅ GSTIN", "⚠️ Check the QR code: signature not checked"):
        assert shown in card.text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["kind"], entry["date"], entry["total"]) == ("bill", "2026-10-19", "19097.00")


@needs_ocr
async def test_a_scanned_pdf_becomes_an_expense_with_the_file_on_it(world: World) -> None:
    card = await world.send("scan.pdf", scan("d053.jpg"))
    assert "₹1,000" in card.text
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["kind"], entry["date"], entry["category"], entry["total"]) == (
        *("expense", "2026-10-18"),
        *("Fuel", "1000.00"),
    )
    (expense,) = books.values(world.sandbox.path, "expenses", "id", "number", str(entry["number"]))
    assert len(books.values(world.sandbox.path, "attachments", "id", "entity_id", expense)) == 1


async def test_a_pdf_of_three_pages_gives_one_answer(world: World) -> None:
    await world.person.send("long.pdf", thrice("d004.pdf"), "")
    await world.app.engine.idle()
    (asked,) = [one for one in await world.person.heard() if one.buttons]
    assert "₹26,822" in asked.text


@pytest.mark.parametrize(("name", "why"), [("d060.pdf", "locked with a password"), ("d069.pdf", "damaged")])
async def test_a_pdf_that_does_not_open_says_why_and_waits_for_the_amount(world: World, name: str, why: str) -> None:
    asked = await world.send(name, bytes_of(name))
    assert why in asked.text
    await world.say("450 cash petrol")
    await world.press("Post")
    assert [one["total"] for one in world.new_entries()] == ["450.00"]


@needs_ocr
async def test_a_payment_screen_is_an_expense_only_when_it_was_paid(world: World) -> None:
    for picture, said in (
        (bytes_of("d023.jpg"), "nothing was paid"),
        (screen("upi_pending"), "nothing was paid yet"),
        (screen("upi_received"), "check the bank first"),
    ):
        assert said in (await world.send("screen.jpg", picture)).text
    await world.send("paid.jpg", bytes_of("d005.jpg"))
    await world.press("Post 1")
    (entry,) = world.new_entries()
    assert (entry["total"], entry["mode"], entry["date"]) == ("640.00", "UPI", "2026-09-06")


async def test_five_files_at_once_are_one_card_that_tells_of_each(world: World) -> None:
    for name in ("d004.pdf", "d047.pdf", "d060.pdf", "d069.pdf", "d004.pdf"):
        await world.person.send(name, bytes_of(name), "")
    card = await world.quiet()
    assert "5 read" in card.text
    assert "₹26,822" in card.text
    assert "the same picture" in card.text or "has ₹" in card.text
    assert ("locked" in card.text, "damaged" in card.text) == (True, True)
    assert not world.new_entries()


@needs_ocr
async def test_a_photo_nobody_can_read_waits_for_the_amount_and_hangs_on_the_entry(world: World) -> None:
    asked = await world.send("blur.jpg", blurred("d053.jpg"))
    assert "type the amount" in asked.text
    await world.say("450 cash tea")
    await world.press("Post")
    (entry,) = world.new_entries()
    assert (entry["total"], entry["category"]) == ("450.00", "Meals & Entertainment")
    (expense,) = books.values(world.sandbox.path, "expenses", "id", "number", str(entry["number"]))
    assert len(books.values(world.sandbox.path, "attachments", "id", "entity_id", expense)) == 1
