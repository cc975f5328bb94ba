"""Codes and units of one table row: HSN, unit of quantity, batch, expiry."""

from __future__ import annotations

import re

from parsers.columns import Heading
from parsers.document import Line
from parsers.figures import Figure

_UNITS = re.compile(
    r"^(?:nos?|pcs?|pieces?|kgs?|gms?|g|ltrs?|l|ml|mtrs?|m|box|bags?|btls?|cans?|coils?|rolls?|reams?|"
    r"pkts?|case|sets?|doz|dozen|pair|bundle|units?|sqft|hrs?|days?|tin|jar|strip|tab|ton|qtl|each|ea|"
    r"packs?|sheets?|bottles?|boxes)\.?$",
    re.IGNORECASE,
)


def code_of(line: Line, figure: Figure) -> str | None:
    """The digits of an HSN or SAC code."""
    digits = re.sub(r"\D", "", line.text[figure.start : figure.end])
    return digits if 2 <= len(digits) <= 8 else None


def loose_hsn(line: Line, heading: Heading) -> str | None:
    """A code behind "HSN" or "SAC" in the row, or the digits under the HSN heading."""
    match = re.search(r"(?:hsn|sac)\D{0,6}(\d{4,8})", line.text, re.IGNORECASE)
    if match or not heading.has("hsn"):
        return match.group(1) if match else None
    column = heading.column("hsn")
    near = [
        w.text
        for w in line.row.words
        if column
        and re.fullmatch(r"\d{4,8}", w.text)
        and w.x1 > column.left - w.height
        and w.x0 < column.right + w.height
    ]
    return near[0] if near else None


def unit_of(line: Line, quantity: Figure | None, heading: Heading) -> str | None:
    """The unit word behind the quantity, or in a unit column."""
    if quantity:
        after = re.match(r"[\d.,]+\s*([A-Za-z]+)\b", line.text[quantity.start :])
        if after and _UNITS.match(after.group(1)):
            return after.group(1)
    column = heading.column("unit")
    near = [
        w.text
        for w in line.row.words
        if column and _UNITS.match(w.text) and min(w.x1, column.right + w.height) > max(w.x0, column.left - w.height)
    ]
    return near[0] if near else None


def code_beside(line: Line, heading: Heading, kind: str) -> str | None:
    """The words in a column of codes or days."""
    column = next((c for c in heading.columns if c.kind == kind), None)
    if column is None:
        return None
    words = [
        w.text
        for w in line.row.words
        if w.x1 > column.left - w.height and w.x0 < column.right + w.height and re.search(r"\d", w.text)
    ]
    return words[0] if words else None
