"""Journey 40, its end: what is ready for the accountant, and the workbook by a tap; its sums are those of the books."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

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


@pytest.mark.parametrize("channel", ["browser", "telegram"])
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
