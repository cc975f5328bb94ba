"""The workbook, read back from its own parts: numbers, days, and words that stay words."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal

from bot.workbook import write_workbook
from handlers.month_pack import Block, Sheet
from tests.spreadsheets import read_workbook

AT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
ROW = (date(2026, 10, 12), "=HYPERLINK(1)", None, Decimal("23100.05"))
SHEET = Sheet("Bills", ("Date", "Vendor", "Due", "Total"), (Block((ROW,), ("Total", None, None, Decimal("23100.05"))),))


def test_amounts_come_back_as_numbers_days_as_days_and_words_as_words() -> None:
    head, row, sums = read_workbook(write_workbook((SHEET,), AT))["Bills"]
    assert head == {"A": "Date", "B": "Vendor", "C": "Due", "D": "Total"}
    assert row == {"A": date(2026, 10, 12), "B": "=HYPERLINK(1)", "D": Decimal("23100.05")}
    assert sums == {"A": "Total", "D": Decimal("23100.05")}


def test_no_cell_is_a_formula_and_the_same_sheets_give_the_same_bytes() -> None:
    first, second = write_workbook((SHEET,), AT), write_workbook((SHEET,), AT)
    assert first == second
    parts = zipfile.ZipFile(io.BytesIO(first))
    assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
    assert b"#,##0.00" in parts.read("xl/styles.xml")


def test_an_empty_block_leaves_its_sums_and_a_blank_row_parts_two_blocks() -> None:
    none = Block((), ("Total", None, None, Decimal("0.00")))
    rows = read_workbook(write_workbook((Sheet("Bills", SHEET.head, (none, SHEET.blocks[0])),), AT))["Bills"]
    assert [row.get("D") for row in rows] == ["Total", Decimal(0), None, Decimal("23100.05"), Decimal("23100.05")]
