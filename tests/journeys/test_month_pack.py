"""Journey 40, its end: what is ready for the accountant, and the workbook by a tap; its sums are those of the books."""

from __future__ import annotations

import io
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from handlers.effects import Answer, FileUnread
from katixo_api.sandbox.books_file import entries
from katixo_api.sandbox.running import Sandbox
from tests.journeys.world import living, today
from tests.spreadsheets import Row, read_workbook


def booked(path: Path, kind: str, month: str) -> list[Decimal]:
    """Give the totals that stand in the books of a month."""
    rows = [one for one in entries(path) if one["kind"] == kind and str(one["date"]).startswith(month)]
    return [Decimal(str(one["total"])) for one in rows if one["status"] not in ("VOIDED", "DRAFT")]


def total_below(rows: list[Row], word: str) -> object:
    """Give the sum of the column that bears this head."""
    column = next(letter for letter, head in rows[0].items() if head == word)
    return next(row for row in rows if row.get("A") == "Total")[column]


@pytest.mark.parametrize("channel", ["browser", "telegram", "whatsapp"])
async def test_last_month_is_counted_and_forwarded_as_a_workbook(
    channel: str, tmp_path: Path, sandbox: Sandbox
) -> None:
    month = f"{today().replace(day=1) - timedelta(days=1):%Y-%m}"
    async with living(channel, tmp_path / "bot", sandbox) as world:
        said = await world.say("last month's books for my CA")
        expenses, bills = booked(sandbox.path, "expense", month), booked(sandbox.path, "bill", month)
        assert "ready for your CA" in said.text
        forwarded = await world.press("Forward")
        assert said.text in forwarded.text
        ((name, content),) = await world.person.received()
        assert (name.startswith(month), name.endswith("for CA.xlsx")) == (True, True)
        sheets = read_workbook(content)
        assert list(sheets) == ["Expenses", "Bills", "For your CA"]
        assert total_below(sheets["Expenses"], "Total") == sum(expenses)
        assert total_below(sheets["Bills"], "Total") == sum(bills)
        asked = [row for row in sheets["For your CA"][1:] if row.get("A") != "Total"]
        assert f"{len(asked)} missing" in said.text
        assert world.new_entries() == []


async def unread(data: bytes, name: str, day: date | None) -> Answer:
    """Read nothing of a photo."""
    return FileUnread("damaged")


@pytest.mark.parametrize("channel", ["browser", "telegram", "whatsapp"])
async def test_the_photos_come_renamed_where_the_chat_takes_an_archive(
    channel: str, tmp_path: Path, sandbox: Sandbox
) -> None:
    photo = b"\xff\xd8\xff\xe0 a small photo"
    async with living(channel, tmp_path / "bot", sandbox, reader=unread) as world:
        await world.send("bill.jpg", photo, "paid 90 cash courier")
        await world.press("Post")
        said = await world.say("send this month's books to my CA")
        assert "named by day" in said.text
        names = {name: content for name, content in await world.person.received() if name.endswith("photos.zip")}
        if channel == "whatsapp":
            assert (names, "photos.zip" in said.text) == ({}, True)
            return
        (content,) = names.values()
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            (name,) = [one for one in archive.namelist() if " 90 EXP-" in one and one.startswith(str(today()))]
            assert archive.read(name) == photo
