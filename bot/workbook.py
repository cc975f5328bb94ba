"""Sheets of plain cells as XLSX: amounts are numbers with two decimals, days are dates, words never formulas."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Protocol, assert_never

from handlers.month_pack import Cell, Sheet

MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
WIDEST, NARROWEST = 40, 11  # characters of a column
LONGEST = 32_767  # characters of a cell
AMOUNT, DAY = "#,##0.00", "yyyy-mm-dd"


class Page(Protocol):
    """The part of the library's worksheet that is used, which ships no types."""

    def write_string(self, row: int, column: int, text: str, form: object) -> object:
        """Write words, which stay words whatever they begin with."""

    def write_number(self, row: int, column: int, number: Decimal, form: object) -> object:
        """Write a number."""

    def write_datetime(self, row: int, column: int, day: date, form: object) -> object:
        """Write a day."""


def write_workbook(sheets: Iterable[Sheet], made_at: datetime) -> bytes:
    """Write the sheets as one file, the same bytes for the same sheets and moment."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]  # no types; late: only a month's end needs it

    whole = io.BytesIO()
    with Workbook(whole, {"in_memory": True}) as book:
        book.set_properties({"created": made_at.replace(tzinfo=None)})
        forms = {
            (kind, bold): book.add_format({"bold": bold, "num_format": form})
            for kind, form in ((str, "@"), (Decimal, AMOUNT), (date, DAY))
            for bold in (False, True)
        }
        for sheet in sheets:
            page = book.add_worksheet(sheet.name)
            page.freeze_panes(1, 0)
            for number, (row, bold) in enumerate(_rows(sheet)):
                for column, cell in enumerate(row):
                    _write_cell(page, number, column, cell, {kind: forms[kind, bold] for kind in (str, Decimal, date)})
            for column, width in enumerate(_widths(sheet)):
                page.set_column(column, column, width)
    return whole.getvalue()


def _rows(sheet: Sheet) -> Iterable[tuple[tuple[Cell, ...], bool]]:
    """Give the rows from top to bottom, each with whether it stands out; a blank one parts the blocks."""
    yield sheet.head, True
    for place, block in enumerate(sheet.blocks):
        if place:
            yield (), False
        yield from ((row, False) for row in block.rows)
        yield block.sums, True


def _write_cell(page: Page, row: int, column: int, cell: Cell, forms: dict[type, object]) -> None:
    match cell:
        case None:
            return
        case str():
            page.write_string(row, column, cell[:LONGEST], forms[str])
        case Decimal():
            page.write_number(row, column, cell, forms[Decimal])
        case date():
            page.write_datetime(row, column, cell, forms[date])
        case other:
            assert_never(other)


def _widths(sheet: Sheet) -> list[int]:
    """Make each column as wide as its longest cell, within reason."""
    rows = [sheet.head, *(row for block in sheet.blocks for row in block.rows)]
    longest = [max(len(str(row[column])) for row in rows) for column in range(len(sheet.head))]
    return [min(max(longest, NARROWEST) + 1, WIDEST) for longest in longest]
