"""Which words of a page show the fields of a reading: what the picture of `katixo-bot read --explain` marks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from parsers.figures import read_figures
from parsers.page import Row, plain, read_rows
from parsers.printed_days import read_days
from parsers.reading import ReceiptReading
from parsers.seen import Seen
from parsers.words import Page, Word

FIELDS = (
    *("vendor", "vendor_gstin", "buyer_gstin", "number", "day", "due_day", "place_of_supply", "reverse_charge"),
    *("taxable", "cgst", "sgst", "igst", "cess", "round_off", "total", "mode", "reference"),
)


@dataclass(frozen=True, slots=True)
class Mark:
    """One field: its value as a person reads it, whether it is sure, and its words on this page, in reading order."""

    field: str
    value: str
    score: float
    is_sure: bool
    words: tuple[Word, ...]


def find_marks(reading: ReceiptReading, page: Page) -> list[Mark]:
    """Give every field that was read, with its words where they stand on this page."""
    rows = read_rows(page)
    return [
        Mark(name, str(seen.value), seen.score, seen.is_sure, tuple(_words(seen, rows, page)))
        for name, seen in _fields(reading)
    ]


def value_span(value: object, line: str) -> tuple[int, int]:
    """Where a row shows a value; the whole row where it is not written out.

    >>> value_span(Decimal("7669"), "7669 units  7,669.00"), value_span("Asha", "M/s ASHA"), value_span("06", "Haryana")
    ((12, 20), (4, 8), (0, 7))
    """
    if isinstance(value, Decimal):
        spans = [(f.start, f.end) for f in read_figures(line) if abs(f.value) == abs(value)][-1:]
    elif isinstance(value, date):
        spans = [(day.start, day.end) for day in read_days(line) if day.value == value]
    else:
        at = line.casefold().find(str(value).casefold())
        spans = [(at, at + len(str(value)))] if at >= 0 else []
    return spans[0] if spans else (0, len(line))


def _fields(reading: ReceiptReading) -> Iterator[tuple[str, Seen[object]]]:
    for name in FIELDS:
        seen = getattr(reading, name)
        if isinstance(seen, Seen):
            yield name, seen


def _words(seen: Seen[object], rows: Iterable[Row], page: Page) -> Iterator[Word]:
    """The words behind a value, from its own row; where rows were joined, all words of these rows."""
    if seen.box is None or seen.page != page.number:
        return
    row = next((row for row in rows if row.text == seen.line and row.box == seen.box), None)
    if row is None:
        told = set(seen.line.split())
        yield from (word for word in page.words if plain(word.text) in told and _is_inside(word, seen))
        return
    for straightened in row.words_between(*value_span(seen.value, seen.line)):
        yield _as_photographed(straightened, page)


def _is_inside(word: Word, seen: Seen[object]) -> bool:
    box = seen.box
    return box is not None and box.left - 1 <= word.x0 <= box.right and box.top <= word.middle <= box.bottom


def _as_photographed(word: Word, page: Page) -> Word:
    """The word at its place in the picture; rows hold it at its place on the straightened page."""
    own = (word.text, word.height, word.score, word.segment)
    same = [w for w in page.words if (plain(w.text), w.height, w.score, w.segment) == own]
    return min(same, key=lambda w: abs(w.x0 - word.x0) + abs(w.middle - word.middle), default=word)
