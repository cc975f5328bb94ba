"""The lines of a bill without a heading: rows of a text and an amount above the first sum, or a name above its figures.

>>> from parsers.document import Document
>>> from parsers.loose_lines import loose_lines
>>> list(loose_lines(Document([])))
[]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from parsers.document import Document, Line
from parsers.figures import multiplies_out
from parsers.joined_rows import TIMES
from parsers.labels import Name
from parsers.table_line import TableLine

NO_LINE: tuple[Name, ...] = (
    *("subtotal", "total", "taxable", "cgst", "sgst", "igst", "cess", "round_off", "words", "tender", "tax"),
    *("discount", "late", "arrears", "before", "count", "number", "other_number", "date", "due_date", "other_date"),
    *("gstin", "contact", "bank", "mode", "reference", "supply", "reverse"),
)
_NO_GOODS = re.compile(
    r"\W*(?:service (?:charge|chg)s?|s\.? ?c\b|amounts?|amt|rs|total)\W*(?:@?\s*[\d.]+\s*%?)?\W*", re.I
)


def loose_lines(document: Document) -> Iterator[TableLine]:
    """Rows of a text and an amount above the sums, nothing else labelled; figures that multiply out may stand below."""
    sums = [
        line.at
        for line, label in document.labelled("subtotal", "total", "taxable", "cgst", "sgst", "igst", "round_off")
        if any(f.is_money for f in line.figures) and (label.name != "total" or label.rank >= 2)
    ]
    for line in document.lines[: max(sums, default=len(document.lines))]:
        found = _below_its_name(document, line) or _beside_its_name(line)
        if found:
            yield found


def _beside_its_name(line: Line) -> TableLine | None:
    money = [f for f in line.figures if f.is_money and f.value > 0]
    labelled = any(lab.name in NO_LINE and (lab.name != "total" or lab.rank >= 2) for lab in line.labels)
    if not money or line.days or len(line.row.phrases) < 2 or labelled:
        return None
    first = line.row.phrases[0].text
    lettered = re.search(r"[A-Za-z]{3}", first) and not first.rstrip().endswith(":") and not _NO_GOODS.fullmatch(first)
    return TableLine(first.strip(" :-"), money[-1].value, line) if lettered and money[-1].start > len(first) else None


def _below_its_name(document: Document, line: Line) -> TableLine | None:
    """ "3 x 46.00  138.00" under "SUGAR LOOSE 1KG"."""
    times = TIMES.search(line.text)
    if not (times or multiplies_out(line.figures)) or re.search(r"[A-Za-z]{3}", line.text) or line.at == 0:
        return None
    above = document.lines[line.at - 1]
    known = any(label.name in NO_LINE and label.start == 0 for label in above.labels)
    if known or any(f.is_money for f in above.figures) or not re.search(r"[A-Za-z]{2}", above.text):
        return None
    amount = line.figures[-1].value
    if times is None:
        quantity, price = (figure.value for figure in line.figures[-3:-1])
    else:
        quantity, price = (Decimal(times[name].replace(",", "")) for name in ("quantity", "price"))
    if quantity * price != amount:
        return None
    return TableLine(above.text.strip(" :-"), amount, line, quantity=quantity, unit_price=price)
