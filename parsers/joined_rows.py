"""Table rows that belong together: a name above its figures, a name that runs on, "1 x 32.85" below its line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from parsers.table_line import TableLine

TIMES = re.compile(
    r"(?<![\w.])(?P<quantity>\d+(?:\.\d+)?)\s*(?P<unit>[A-Za-z]{0,4})\s*[xX*@]\s*(?:rs\.?|"
    r"₹)?\s*(?P<price>\d[\d,]*(?:\.\d+)?)",
    re.IGNORECASE,
)
_TURN_OVER = re.compile(r"continued|contd|page \d|p\.?t\.?o\b|carried (?:over|forward)|brought forward", re.IGNORECASE)


def join_rows(lines: Sequence[TableLine]) -> list[TableLine]:
    """Rows with text only go to the line above, or to figures without text below; "1 x 32.85" fills the line above."""
    out: list[TableLine] = []
    waiting: list[str] = []
    for at, line in enumerate(lines):
        times = TIMES.search(line.line.text)
        lettered = bool(re.search(r"[A-Za-z]{2}", _nameless(line.description))) and not _TURN_OVER.search(
            line.description
        )
        if line.amount is None and times and out and not waiting and out[-1].quantity is None:
            out[-1] = replace(
                out[-1], quantity=Decimal(times["quantity"]), unit_price=Decimal(times["price"].replace(",", ""))
            )
        elif line.amount is None:
            follows = next((n for n in lines[at + 1 : at + 3] if n.amount is not None), None)
            alone = follows is not None and not re.search(r"[A-Za-z]{3}", _nameless(follows.description))
            if lettered and (alone or not out):
                waiting.append(line.description)
            elif lettered and out:
                out[-1] = replace(out[-1], description=f"{out[-1].description} {line.description}")
        else:
            if times and line.quantity is None:
                line = replace(
                    line, quantity=Decimal(times["quantity"]), unit_price=Decimal(times["price"].replace(",", ""))
                )
            if waiting:
                line = replace(line, description=" ".join([*waiting, line.description if lettered else ""]).strip())
            waiting = []
            if re.search(r"[A-Za-z]", line.description):
                out.append(line)
    return out


def _nameless(description: str) -> str:
    """What is left of a description without "1 x 32.85" and codes: nothing, when the name stands in another row."""
    return re.sub(r"(?i)\b(?:hsn|sac)\b[\s/:]*(?:code)?\W*\d*|batch\W*\w*", "", TIMES.sub("", description))
