"""A document as its rows with everything the field readers look for: labels, figures, days; and the way from label
to value.

A value stands behind its label in the same phrase, in the next phrase of the row, or below the label. `spots` gives
these places in that order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import Literal

from parsers.figures import Figure, read_figures
from parsers.labels import Label, Name, find_labels, guess_label
from parsers.page import Phrase, Row, read_rows
from parsers.printed_days import Day, read_days
from parsers.seen import Origin, Seen, T
from parsers.words import Page

Way = Literal["behind", "right", "below"]
SUMS = (
    "total",
    "subtotal",
    "taxable",
    "cgst",
    "sgst",
    "igst",
    "cess",
    "round_off",
    "discount",
    "tender",
    "count",
    "number",
    "tax",
)


class Line:
    """One row with its labels, figures and days, each read once."""

    def __init__(self, row: Row, at: int, source: Origin, highest: float = 1.0) -> None:
        self.row, self.at, self.source, self.highest = row, at, source, highest
        self.text = row.text

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """Labels from left to right."""
        found = find_labels(self.text)
        known = any(
            (label.name in SUMS and label.rank >= 2) or (label.start < 2 and label.name != "total") for label in found
        )
        if self.figures and not known and (guess := guess_label(self.text)):
            return (guess, *(label for label in found if label.start >= guess.end))
        return found

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Figures from left to right."""
        return read_figures(self.text)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """Days from left to right."""
        return read_days(self.text)

    def labelled(self, *names: Name) -> tuple[Label, ...]:
        """The labels of these subjects."""
        return tuple(label for label in self.labels if label.name in names)

    def begins_phrase(self, start: int) -> bool:
        """Whether only signs stand before `text[start]` in its phrase."""
        first, _ = self.row.span_of(self.row.phrase_at(start))
        return not any(sign.isalnum() for sign in self.text[first:start])

    def weakest(self, start: int, end: int) -> float:
        """The score of the least readable sign in `text[start:end]`."""
        return min((word.score for word in self.row.words_between(start, end)), default=0.5)

    def edges(self, start: int, end: int) -> tuple[float, float]:
        """Left and right edge of `text[start:end]` on the flat page."""
        words = self.row.words_between(start, end) or self.row.words
        return words[0].x0, words[-1].x1

    def seen(self, value: T, score: float, rule: str, others: tuple[T, ...] = ()) -> Seen[T]:
        """`value` with this row as its evidence."""
        return Seen(
            value, self.text, round(min(score, self.highest), 3), self.source, self.row.page, self.row.box, rule, others
        )


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where a label's value may stand."""

    line: Line
    start: int
    end: int
    way: Way
    label: Label

    @property
    def text(self) -> str:
        """What stands there."""
        return self.line.text[self.start : self.end]

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures that stand there."""
        return tuple(f for f in self.line.figures if self.start <= f.start < self.end)

    @property
    def days(self) -> tuple[Day, ...]:
        """The days that stand there."""
        return tuple(d for d in self.line.days if self.start <= d.start < self.end)


class Document:
    """All rows of all pages in reading order."""

    def __init__(self, pages: Iterable[Page]) -> None:
        self.pages = tuple(pages)
        rows = [(row, page) for page in self.pages for row in read_rows(page)]
        self.lines = tuple(Line(row, at, page.source, highest_score(page)) for at, (row, page) in enumerate(rows))

    @cached_property
    def letter_height(self) -> float:
        """The usual height of print."""
        return median([p.height for line in self.lines for p in line.row.phrases] or [10.0])

    def labelled(self, *names: Name) -> Iterator[tuple[Line, Label]]:
        """All labels of these subjects with their lines, from the top."""
        for line in self.lines:
            for label in line.labelled(*names):
                yield line, label

    def share(self, line: Line) -> float:
        """How far down the document a line stands: 0 at the top, 1 at the end."""
        return line.at / max(len(self.lines) - 1, 1)


def highest_score(page: Page) -> float:
    """Below "sure" for an engine that reads the rupee sign as a digit now and then: a person must look."""
    return 0.85 if page.engine == "tesseract" else 1.0


def spots(document: Document, line: Line, label: Label) -> Iterator[Spot]:
    """The places for the value of `label`: behind it; else in the next phrase; below it."""
    phrase = line.row.phrase_at(label.start)
    end = _end(line, label, line.row.span_of(phrase)[1])
    start = _skip(line.text, label.end, end)
    if re.search(r"\w", line.text[start:end]):
        yield Spot(line, start, end, "behind", label)
        return
    if phrase + 1 < len(line.row.phrases):
        first, last = line.row.span_of(phrase + 1)
        first = _skip(line.text, first, last)
        if not any(other.start == first for other in _cutting(line, label)):
            yield Spot(line, first, _end(line, label, last, after=first), "right", label)
    yield from _below(document, line, label)


def _end(line: Line, label: Label, limit: int, after: int | None = None) -> int:
    """Where the value must end: before the next label."""
    begin = label.end if after is None else after + 1
    return min([other.start for other in _cutting(line, label) if begin <= other.start < limit] + [limit])


def _cutting(line: Line, label: Label) -> tuple[Label, ...]:
    """The labels that end a value; after "Paid by" the word Cash is a value, after "Reverse charge" the word No."""
    values: dict[Name, tuple[Name, ...]] = {"mode": ("tender", "mode"), "reverse": ("number",)}
    return tuple(other for other in line.labels if other.name not in values.get(label.name, ()))


def _skip(text: str, start: int, end: int) -> int:
    """Pass over colons, dots and dashes between label and value."""
    match = re.match(r"[\s:.;=>|*\-]*", text[start:end])
    skipped = start + (match.end() if match else 0)
    if (
        skipped > start
        and text[skipped - 1] == "-"
        and re.match(r"[\d.]", text[skipped:end])
        and (skipped < 2 or text[skipped - 2] == " ")
    ):
        skipped -= 1  # that dash is a minus sign
    return skipped


def _below(document: Document, line: Line, label: Label) -> Iterator[Spot]:
    """Phrases in the next two rows that stand under the label and are no label themselves."""
    left, right = line.edges(label.start, label.end)
    for other in document.lines[line.at + 1 : line.at + 3]:
        drop = other.row.middle - line.row.middle
        if other.row.page != line.row.page or drop > 4.5 * document.letter_height:
            return
        under = [n for n, p in enumerate(other.row.phrases) if stands_under(p, left, right)]
        under = under or ([0] if not line.figures and _is_lone_figure(other, right) else [])
        for number in under:
            first, last = other.row.span_of(number)
            if not any(found.start == first for found in other.labels):
                yield Spot(other, first, last, "below", label)
        if under:
            return


def _is_lone_figure(line: Line, left: float) -> bool:
    """Whether a row is nothing but an amount to the right: on bent paper it slips below its label."""
    alone = len(line.row.phrases) == 1 and len(line.figures) == 1 and line.figures[0].is_money
    return alone and line.row.phrases[0].left > left and not re.search(r"[A-Za-z]{3}", line.text)


def stands_under(phrase: Phrase, left: float, right: float) -> bool:
    """Whether a phrase shares some width with the strip from `left` to `right`."""
    return min(phrase.right, right) - max(phrase.left, left) > 0.25 * min(phrase.right - phrase.left, right - left)
