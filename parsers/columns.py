"""The heading of a bill's table: which words name which column, and which column a figure below belongs to.

A heading may run over two rows ("GST" above "Rate", "IGST" above "% Amt") and OCR may glue its words. Figures are
given to columns in order from left to right, at the least total distance (a small alignment), so a shifted print
stays readable.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from parsers.document import Document, Line
from parsers.figures import Figure

Kind = Literal[
    "serial",
    "description",
    "hsn",
    "quantity",
    "unit",
    "price",
    "mrp",
    "discount",
    "gst",
    "tax",
    "taxable",
    "amount",
    "total",
    "batch",
    "expiry",
    "paise",
    "date",
]
_HEADS: tuple[tuple[Kind, str], ...] = (
    ("taxable", r"taxable ?(?:value|amount|amt|val)?\.?|assessable ?value|value before tax"),
    ("gst", r"gst ?(?:%|rate|@)?|tax ?(?:%|rate)|(?:igst|cgst|sgst|utgst) ?(?:%|rate)|%|rate ?%|rate of tax|vat ?%"),
    ("tax", r"(?:igst|cgst|sgst|utgst|cess|tax|gst|vat|central ?tax|state ?tax|integrated ?tax)(?: ?(?:amount|"
        r"amt|value))?\.?"),
    ("total", r"(?:line |net |gross )?total(?: ?\(?(?:amount|amt|value|rs)\.?\)?)?|"
        r"amount ?incl\.?(?: ?(?:of )?(?:gst|tax))?|net ?(?:amount|amt|value)"),
    ("amount", r"amounts?|amt\.?|values?|rs\.?|price ?total|charges|amount ?\(?(?:rs|inr|rm|₹)\.?\)?|"
        r"ext\.? ?price|ammount|amoun[lt]"),
    ("hsn", r"hsn ?(?:/ ?sac|code|/ ?sac code|no)?\.?|sac ?(?:code)?|hsn-?sac"),
    ("quantity", r"qty\.?|quantity|qnty\.?|qty/(?:unit|kg|nos)|nos\.?|pcs\.?|ltrs?\.?|litres?|hours|hrs|days|"
        r"nights|weight|wt\.?|volume|qly"),
    ("unit", r"uom|unit|units|per|u\.?o\.?m\.?"),
    ("price", r"unit ?(?:price|rate|cost)|price ?/ ?unit|rate ?/ ?(?:unit|item|pc|kg|ltr)|rate|price|u/ ?price|"
        r"u/p|u\.? ?price|tariff|cost|each|unit ?\(?rs\.?\)?"),
    ("mrp", r"m\.?r\.?p\.?"),
    ("discount", r"disc(?:ount)?\.? ?%?|less"),
    ("batch", r"batch ?(?:no)?\.?|b\.? ?no\.?|lot(?: no)?"),
    ("expiry", r"exp(?:iry)?\.?(?: ?(?:date|dt))?|exp\.?|mfg\.?"),
    ("date", r"dates?"),
    ("serial", r"s\.? ?no\.?|sl\.? ?(?:no\.?)?|sr\.? ?(?:no\.?)?|sn\.?|si\.? ?no\.?|#|no\.?|si|s\.? ?n\.?"),
    ("paise", r"p\.?|ps\.?|paise"),
    (
        "description",
        r"(?:name of |description of )?(?:the )?(?:goods|services?|product|item|items|"
            r"particulars?)(?: ?(?:/|&|and|of) ?(?:goods|services?|description|particulars))?"
        r"|(?:item|product|material|medicine|service)?s? ?(?:name|description|desc\.?|details?|"
            r"particulars?)|code/desc|goods|menu ?item|dish|medicines?|head|nature of (?:work|service|"
            r"charges)",
    ),
)  # fmt: skip
_PATTERNS = tuple(
    (kind, re.compile(rf"(?<![A-Za-z0-9])(?:{pattern})(?![A-Za-z0-9])", re.IGNORECASE)) for kind, pattern in _HEADS
)
NUMERIC: tuple[Kind, ...] = (
    "quantity",
    "price",
    "mrp",
    "discount",
    "gst",
    "tax",
    "taxable",
    "amount",
    "total",
    "paise",
)
SKIP_COST = 400.0


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the strip of the flat page its heading (later: its cells) covers."""

    kind: Kind
    left: float
    right: float

    @property
    def centre(self) -> float:
        """The middle of the strip."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class Heading:
    """A table's columns from left to right and the rows the heading takes up."""

    columns: tuple[Column, ...]
    first: int
    last: int

    def has(self, *kinds: Kind) -> bool:
        """Whether one of these columns is there."""
        return any(column.kind in kinds for column in self.columns)

    def repeats(self, other: Heading) -> bool:
        """Whether the figures of both stand in the same columns: parts and labour on one bill."""
        own, its = ({c.kind for c in h.columns if c.kind in NUMERIC} for h in (self, other))
        return len(own) >= 2 and own == its

    def column(self, kind: Kind) -> Column | None:
        """The rightmost column of a kind."""
        return next((c for c in reversed(self.columns) if c.kind == kind), None)


def find_headings(document: Document) -> tuple[Heading, ...]:
    """All headings of bill tables, from the top; summaries per HSN or tax rate are none."""
    found: list[Heading] = []
    for line in document.lines:
        if found and line.at <= found[-1].last:
            continue
        heads = heads_in(line)
        if not _is_heading(line, heads):
            continue
        heading = _merged(document, line, heads)
        heading = _with_name_column(document, heading)
        kinds = {c.kind for c in heading.columns}
        if "description" in kinds or len(kinds & {"quantity", "price", "amount", "total", "mrp"}) >= 3:
            found.append(heading)
    return tuple(found)


def heads_in(line: Line) -> list[Column]:
    """The column words of a row, the longest first where they overlap."""
    hits = [(m.start(), m.end(), kind) for kind, pattern in _PATTERNS for m in pattern.finditer(line.text)]
    kept: list[tuple[int, int, Kind]] = []
    for start, end, kind in sorted(hits, key=lambda h: h[0] - h[1]):
        if all(end <= s or start >= e for s, e, _ in kept):
            kept.append((start, end, kind))
    return [Column(kind, *line.edges(start, end)) for start, end, kind in sorted(kept)]


def align(figures: Sequence[tuple[float, float]], columns: Sequence[Column]) -> list[int | None]:
    """For each figure's (left, right) the number of its column, in order, or None; least total distance wins."""
    costs = [[_distance(f, c) for c in columns] for f in figures]
    rows, cols = len(figures), len(columns)
    best = [[0.0] * (cols + 1) for _ in range(rows + 1)]
    for i in range(rows + 1):
        for j in range(cols + 1):
            if i == 0:
                continue
            options = [best[i - 1][j] + SKIP_COST]
            if j:
                options += [best[i][j - 1], best[i - 1][j - 1] + costs[i - 1][j - 1]]
            best[i][j] = min(options)
    out: list[int | None] = [None] * rows
    i, j = rows, cols
    while i:
        if best[i][j] == best[i - 1][j] + SKIP_COST:
            i -= 1
        elif j and best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            out[i - 1] = j - 1
            i, j = i - 1, j - 1
    return out


def settled(columns: Sequence[Column], cells: Sequence[Sequence[tuple[float, float]]]) -> tuple[Column, ...]:
    """Columns moved to where their cells really stand (two cells at least)."""
    out = []
    for column, own in zip(columns, cells, strict=True):
        if len(own) >= 2:
            lefts, rights = sorted(c[0] for c in own), sorted(c[1] for c in own)
            column = replace(column, left=lefts[len(lefts) // 2], right=rights[len(rights) // 2])
        out.append(column)
    return tuple(out)


def place_of(line: Line, figure: Figure) -> tuple[float, float]:
    """Left and right edge of a figure."""
    return line.edges(figure.start, figure.end)


def _distance(cell: tuple[float, float], column: Column) -> float:
    """How far a cell is from standing under a heading: by its left, middle or right edge, whichever is nearest."""
    left, right = cell
    return min(abs(left - column.left), abs(right - column.right), abs((left + right) / 2 - column.centre))


def _is_heading(line: Line, heads: list[Column]) -> bool:
    """At least two columns of a table, no amounts, and little text besides."""
    kinds = {head.kind for head in heads}
    if any(f.is_money for f in line.figures) or len(kinds) < 2 or line.days:
        return False
    covered = sum(m.end() - m.start() for _, p in _PATTERNS for m in [p.search(line.text)] if m)
    letters = sum(not sign.isspace() for sign in line.text)
    has_money = kinds & {"amount", "total", "taxable", "price", "mrp"}
    has_thing = kinds & {"description", "quantity", "hsn"}
    return bool(has_money and has_thing) and covered >= 0.45 * letters


def _merged(document: Document, line: Line, heads: list[Column]) -> Heading:
    """Take in the rows directly above and below that hold nothing but column words."""
    first = last = line.at
    columns = list(heads)
    for step in (-1, 1):
        at = line.at + step
        if not 0 <= at < len(document.lines):
            continue
        other = document.lines[at]
        extra = heads_in(other)
        near = (
            abs(other.row.middle - line.row.middle) < 2.6 * document.letter_height and other.row.page == line.row.page
        )
        wordy = (
            sum(len(p.text) for p in other.row.phrases)
            > 3 * len(extra) + sum(round(e.right - e.left) > 0 for e in extra) * 12
        )
        if not extra or not near or other.figures or wordy:
            continue
        first, last = min(first, at), max(last, at)
        above, below = (extra, columns) if step < 0 else (columns, extra)
        columns = _stacked(above, below)
    return Heading(tuple(sorted(columns, key=lambda c: c.centre)), first, last)


def _with_name_column(document: Document, heading: Heading) -> Heading:
    """Where no known word names the goods: the first other word left of the figures does ("Spares", "Labour")."""
    figures = [c.left for c in heading.columns if c.kind in ("quantity", "price", "amount", "total")]
    if heading.has("description") or len(figures) < 2 or heading.has("tax", "taxable"):
        return heading
    for phrase in document.lines[heading.first].row.phrases:
        free = all(c.right <= phrase.left or c.left >= phrase.right for c in heading.columns)
        if free and phrase.right < min(figures) and len(phrase.text) > 3 and phrase.text[:1].isalpha():
            named = Column("description", phrase.left, phrase.right)
            return replace(heading, columns=tuple(sorted((*heading.columns, named), key=lambda c: c.centre)))
    return heading


def _stacked(above: list[Column], below: list[Column]) -> list[Column]:
    """Join two rows of a heading: a tax above its parts gives them their meaning; other stacks are one column."""
    out: list[Column] = []
    used: set[int] = set()
    for head in above:
        under = [
            i
            for i, b in enumerate(below)
            if b.left < head.right + 0.8 * (head.right - head.left)
            and b.right > head.left - 0.8 * (head.right - head.left)
        ]
        if head.kind in ("tax", "gst") and under:
            for i in under:
                if below[i].kind in ("amount", "gst", "price", "tax", "total") and i not in used:
                    used.add(i)
                    out.append(replace(below[i], kind="gst" if below[i].kind in ("gst", "price") else "tax"))
            continue
        exact = [
            i for i in under if min(below[i].right, head.right) - max(below[i].left, head.left) > 0 and i not in used
        ]
        used.update(exact[:1])
        out.append(head)
    return out + [b for i, b in enumerate(below) if i not in used]
