"""The lines of a bill: description, HSN, quantity, unit, rate, GST rate, amount; batch and expiry on pharmacy bills.

With a heading, figures are given to its columns; a description may run on to the next row or stand alone above its
figures ("1 x 32.85" below the name). Without one, rows of a text and an amount right above the sums are the lines. A
petrol pump's slip (product, rate, volume, amount below each other) gives one line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from parsers.cells import code_beside, code_of, loose_hsn, unit_of
from parsers.columns import NUMERIC, Column, Heading, align, find_headings, place_of, settled
from parsers.document import Document, Line
from parsers.figures import Figure
from parsers.joined_rows import join_rows
from parsers.loose_lines import loose_lines
from parsers.pump import read_pump
from parsers.table_line import TableLine

STOPS = (
    "subtotal",
    "total",
    "taxable",
    "cgst",
    "sgst",
    "igst",
    "cess",
    "round_off",
    "words",
    "tender",
    "charge",
    "tax",
    "discount",
    "late",
    "arrears",
)


def read_lines(document: Document) -> tuple[TableLine, ...]:
    """All lines of all pages in order."""
    headings = find_headings(document)
    found: list[TableLine] = []
    for number, heading in enumerate(headings):
        stop = headings[number + 1].first if number + 1 < len(headings) else len(document.lines)
        rows = list(_rows(document, heading, stop))
        same_page = bool(found) and document.lines[heading.first].row.page == found[-1].line.row.page
        if same_page and not heading.repeats(headings[0]):
            break
        found += _read_table(heading, rows)
    found = list(read_pump(document)) or [line for line in found if line.amount] or list(loose_lines(document))
    return tuple(_in_english(found))


def _rows(document: Document, heading: Heading, stop: int) -> Iterator[Line]:
    """Rows below a heading up to the sums."""
    seen_amount = False
    for line in document.lines[heading.last + 1 : stop]:
        if _is_stop(line, heading) and (seen_amount or any(f.is_money for f in line.figures)):
            return
        seen_amount = seen_amount or bool(line.figures)
        yield line


def _is_stop(line: Line, heading: Heading) -> bool:
    """Whether a row begins with the name of a sum and has no quantity beside it."""
    stops = [
        lab
        for lab in line.labels
        if lab.name in STOPS and line.begins_phrase(lab.start) and (lab.name != "total" or lab.rank >= 2)
    ]
    if not stops:
        return False
    lead = line.text[: stops[0].start].strip()
    name = line.text[stops[0].start : stops[0].end]
    tail = line.text[stops[0].end :]
    wordy = re.match(r"\s+[A-Za-z]{3,}", tail) and stops[0].name in ("tax", "charge", "discount", "tender", "arrears")
    if stops[0].name == "arrears" or (wordy and len(name) < 9):
        return False
    return (
        len(lead) < 4
        or not re.search(r"[A-Za-z]{3}", lead)
        or any(p.text for p in line.row.phrases[:1] if stops[0].start > 0 and len(line.figures) <= 1)
    )


@dataclass(slots=True)
class _Cells:
    """One row taken apart."""

    line: Line
    text: str
    figures: list[Figure]


def _read_table(heading: Heading, rows: Sequence[Line]) -> list[TableLine]:
    """Take every row apart, settle the columns on the cells, then build lines and join rows that belong together."""
    columns = [c for c in heading.columns if c.kind in NUMERIC or c.kind == "hsn"]
    right = _text_right(heading, rows)
    cells = [_apart(line, heading, right) for line in rows]
    places = [[place_of(c.line, f) for f in c.figures] for c in cells]
    for _ in range(2):
        own: list[list[tuple[float, float]]] = [[] for _ in columns]
        for row in places:
            for place, number in zip(row, align(row, columns), strict=True):
                if number is not None:
                    own[number].append(place)
        columns = list(settled(columns, own))
    built = [_build(c, columns, align(p, columns), heading) for c, p in zip(cells, places, strict=True)]
    return join_rows(built)


def _text_right(heading: Heading, rows: Sequence[Line]) -> float:
    """Where the description column ends: before the first cell of the column to its right."""
    text = heading.column("description")
    if text is None:
        return min((c.left for c in heading.columns if c.kind in NUMERIC), default=0.0)
    after = [c for c in heading.columns if c.left > text.right - 1 and c is not text]
    if not after:
        return float("inf")
    nxt = after[0]
    width = max(nxt.right - nxt.left, 1.0)
    starts = sorted(x for line in rows if (x := _cell_start(line, nxt, 0.3 * width)) is not None)
    return (starts[len(starts) // 5] if starts else nxt.left) - 1.0


def _cell_start(line: Line, column: Column, slack: float) -> float | None:
    """Where a row's cell under a column begins: the number (or code) nearest to the column's middle."""
    under = [
        word
        for word in line.row.words
        if min(word.x1, column.right + slack) - max(word.x0, column.left - slack) > 0.4 * (word.x1 - word.x0)
        and (re.fullmatch(r"[\d.,]+%?", word.text) or column.kind in ("unit", "batch"))
    ]
    return min(under, key=lambda w: abs((w.x0 + w.x1) / 2 - column.centre)).x0 if under else None


def _apart(line: Line, heading: Heading, right: float) -> _Cells:
    """Words left of the first figure column are the description; a leading running number is dropped."""
    serial = heading.column("serial")
    words = [w for w in line.row.words if (w.x0 + w.x1) / 2 < right or w.x0 < right - 2.5 * w.height]
    if words and re.fullmatch(r"[\dIlSOB]{1,3}[.):]?", words[0].text) and len(words) > 1:
        gap = words[1].x0 - words[0].x1
        if (serial and words[0].x0 < serial.right + 0.5 * words[0].height) or gap > 0.9 * words[0].height:
            words = words[1:]
    used = {id(w) for w in words} | {id(w) for w in line.row.words if w.x1 < right and words and w.x1 <= words[0].x0}
    figures = [f for f in line.figures if all(id(w) not in used for w in line.row.words_between(f.start, f.end))]
    text = " ".join(w.text for w in words).strip(" |:_-")
    return _Cells(line, "" if re.fullmatch(r"[\dIlSOB]{1,3}[.)]?", text) else text, figures)


def _build(cells: _Cells, columns: Sequence[Column], numbers: Sequence[int | None], heading: Heading) -> TableLine:
    """Put the figures of one row where their columns say."""
    by: dict[str, Figure] = {}
    for figure, number in zip(cells.figures, numbers, strict=True):
        if number is not None:
            by.setdefault(columns[number].kind, figure)
    taxable, amount, total = by.get("taxable"), by.get("amount"), by.get("total")
    main = taxable or amount or total
    paise = by.get("paise")
    value = main.value if main else None
    if value is not None and paise and amount and main is amount and not amount.has_paise:
        value += paise.value / 100
    if value is None and cells.figures and cells.figures[-1].is_money and not heading.has("taxable", "amount", "total"):
        value = cells.figures[-1].value
    incl = total.value if total and main is not total else amount.value if taxable and amount else None
    quantity, price = by.get("quantity"), by.get("price") or by.get("mrp")
    hsn = by.get("hsn")
    built = TableLine(
        cells.text, value, cells.line,
        hsn=code_of(cells.line, hsn) if hsn else loose_hsn(cells.line, heading),
        quantity=quantity.value if quantity else None,
        unit=unit_of(cells.line, quantity, heading),
        unit_price=price.value if price else None,
        gst_rate=by["gst"].value if "gst" in by and by["gst"].value <= 40 else None,
        amount_incl=incl,
        batch=code_beside(cells.line, heading, "batch"),
        expiry=code_beside(cells.line, heading, "expiry"),
    )  # fmt: skip
    return _by_product(built, cells)


def _by_product(line: TableLine, cells: _Cells) -> TableLine:
    """Where the columns do not multiply out but three figures of the row do, in order, take those."""
    if line.multiplies or line.amount is None or len(cells.figures) < 3:
        return line
    values = [f.value for f in cells.figures]
    for k in range(len(values) - 1, 1, -1):
        for i in range(k - 1):
            for j in range(i + 1, k):
                product = values[i] * values[j]
                fits = values[k] and abs(product - values[k]) < Decimal("0.02") and values[i] < 10000 and values[j] != 1
                if fits and (line.amount == values[k] or line.amount not in values[k:]):
                    return replace(line, quantity=values[i], unit_price=values[j], amount=values[k])
    return line


def _in_english(lines: Sequence[TableLine]) -> list[TableLine]:
    """On bills in two scripts keep the half behind the slash; the engine cannot read the other script."""
    halves = [re.fullmatch(r"\W*\S{0,12}\s?/\s*(?P<english>[A-Za-z][A-Za-z .]+)", line.description) for line in lines]
    if sum(half is not None for half in halves) < max(2, 0.6 * len(lines)):
        return list(lines)
    return [
        replace(line, description=half["english"]) if half else line for line, half in zip(lines, halves, strict=True)
    ]
