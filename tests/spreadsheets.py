"""An XLSX file read back from its parts, with nothing of the library that wrote it."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, timedelta
from decimal import Decimal
from xml.etree import ElementTree as Xml

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
BEFORE_DAY_ONE = date(1899, 12, 30)
Row = dict[str, str | Decimal | date]


def read_workbook(content: bytes) -> dict[str, list[Row]]:
    """Give the sheets by name, each row with its cells by column letter; a row without cells is empty."""
    parts = zipfile.ZipFile(io.BytesIO(content))
    words = ["".join(one.itertext()) for one in Xml.fromstring(parts.read("xl/sharedStrings.xml"))]
    names = [one.attrib["name"] for one in Xml.fromstring(parts.read("xl/workbook.xml")).iter(f"{SPACE}sheet")]
    days = _forms_of_days(parts.read("xl/styles.xml"))
    return {
        name: _rows(Xml.fromstring(parts.read(f"xl/worksheets/sheet{place}.xml")), words, days)
        for place, name in enumerate(names, 1)
    }


def _rows(sheet: Xml.Element, words: list[str], days: set[str]) -> list[Row]:
    rows: list[Row] = []
    for row in sheet.iter(f"{SPACE}row"):
        rows += [{} for _ in range(int(row.attrib["r"]) - len(rows) - 1)]
        rows.append({re.sub(r"\d", "", cell.attrib["r"]): _value(cell, words, days) for cell in row})
    return rows


def _value(cell: Xml.Element, words: list[str], days: set[str]) -> str | Decimal | date:
    held = cell.findtext(f"{SPACE}v") or ""
    if cell.attrib.get("t") == "s":
        return words[int(held)]
    return BEFORE_DAY_ONE + timedelta(days=int(held)) if cell.attrib.get("s") in days else Decimal(held)


def _forms_of_days(styles: bytes) -> set[str]:
    """Give the numbers of the styles that show a number as a day."""
    whole = Xml.fromstring(styles)
    forms = {one.attrib["numFmtId"] for one in whole.iter(f"{SPACE}numFmt") if "yyyy" in one.attrib["formatCode"]}
    used = whole.find(f"{SPACE}cellXfs")
    return {str(place) for place, one in enumerate(used if used is not None else ()) if one.attrib["numFmtId"] in forms}
