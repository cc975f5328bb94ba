"""Words with boxes become a flat page: phrases, rows, and what stands right of or below what. Pure.

A reader of pixels or of a PDF's text layer gives `Word`s: the text, the middle of its left and right edge (so a tilted
or bent line keeps its slope), its height, and how sure the weakest sign is. `flatten` straightens the slopes of a
photographed page; `read_rows` then finds rows as horizontal bands and joins neighbouring words to phrases.

>>> page = Page(words=(Word("Total", 10, 20, 50, 20, 10), Word("42.00", 90, 21, 130, 21, 10)), width=200, height=100)
>>> [row.text for row in read_rows(page)]
['Total  42.00']
>>> [phrase.text for phrase in read_rows(page)[0].phrases]
['Total', '42.00']
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from statistics import median

from parsers.flat import flatten
from parsers.words import Box, Page, Word

LOOKALIKES = str.maketrans(
    {"–": "-", "—": "-", "−": "-", "‐": "-", "×": "x", "’": "'", "‘": "'", "“": '"', "”": '"', "￥": "¥"}
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand close together in one row: a label, a cell, a name. `place` is the upright box on the page."""

    words: tuple[Word, ...]
    place: Box

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Left edge on the flat page."""
        return self.words[0].x0

    @property
    def right(self) -> float:
        """Right edge on the flat page."""
        return self.words[-1].x1

    @property
    def middle(self) -> float:
        """The height at which the phrase stands on the flat page."""
        return median(word.middle for word in self.words)

    @property
    def height(self) -> float:
        """The height of its letters."""
        return median(word.height for word in self.words)

    @property
    def score(self) -> float:
        """How sure its weakest word is."""
        return min(word.score for word in self.words)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of print across the page; `page` is the number of its page, `at` its place in the document."""

    phrases: tuple[Phrase, ...]
    page: int = 1
    at: int = 0

    @property
    def text(self) -> str:
        """The phrases with two spaces between them."""
        return "  ".join(phrase.text for phrase in self.phrases)

    @property
    def words(self) -> tuple[Word, ...]:
        """All words from left to right."""
        return tuple(word for phrase in self.phrases for word in phrase.words)

    def words_between(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that `text[start:end]` touches."""
        at, found = 0, []
        for phrase in self.phrases:
            for word in phrase.words:
                if at < end and at + len(word.text) > start:
                    found.append(word)
                at += len(word.text) + 1
            at += 1
        return tuple(found)

    def phrase_at(self, offset: int) -> int:
        """The number of the phrase that holds `text[offset]`."""
        at = 0
        for number, phrase in enumerate(self.phrases):
            at += len(phrase.text) + 2
            if offset < at:
                return number
        return len(self.phrases) - 1

    def span_of(self, number: int) -> tuple[int, int]:
        """Where phrase `number` stands in `text`."""
        start = sum(len(phrase.text) + 2 for phrase in self.phrases[:number])
        return start, start + len(self.phrases[number].text)

    @property
    def middle(self) -> float:
        """The height at which the row stands on the flat page."""
        return median(phrase.middle for phrase in self.phrases)

    @property
    def height(self) -> float:
        """The height of its letters."""
        return median(phrase.height for phrase in self.phrases)

    @property
    def box(self) -> Box:
        """The upright rectangle around the row on the page as seen."""
        places = [phrase.place for phrase in self.phrases]
        return Box(
            min(p.left for p in places), min(p.top for p in places),
            max(p.right for p in places), max(p.bottom for p in places),
        )  # fmt: skip


def read_rows(page: Page) -> tuple[Row, ...]:
    """Give the page's rows from top to bottom, each with its phrases from left to right."""
    words = tuple(replace(word, text=plain(word.text)) for word in page.words if plain(word.text))
    flat = flatten(words, page.width, page.height)
    places = {id(new): old.box for new, old in zip(flat, words, strict=True)}
    bands = _bands(flat)
    rows = []
    for at, band in enumerate(bands):
        phrases = tuple(Phrase(group, _around([places[id(w)] for w in group])) for group in _groups(band))
        rows.append(Row(phrases, page=page.number, at=at))
    return tuple(rows)


def plain(text: str) -> str:
    """One form for signs that look the same: full-width colons and brackets, long dashes, curly quotes.

    >>> plain("：93.91"), plain("–5"), plain("×")
    (':93.91', '-5', 'x')
    """
    return unicodedata.normalize("NFKC", text.translate(LOOKALIKES)).replace(" ", "")


def _bands(words: tuple[Word, ...]) -> list[list[Word]]:
    """Group words by height: a word joins the band whose nearest word on the left or right stands level with it."""
    bands: list[list[Word]] = []
    for word in sorted(words, key=lambda w: w.x0):
        best: tuple[float, list[Word]] | None = None
        for band in bands:
            gap = abs(_level(band, word) - word.middle)
            allowed = 0.5 * min(max(word.height, 1.0), 1.6 * median(w.height for w in band[-3:]))
            overlaps = any(w.x1 > word.x0 + 0.4 * word.height and w.x0 < word.x1 for w in band[-1:])
            if gap < allowed and not overlaps and (best is None or gap < best[0]):
                best = (gap, band)
        if best:
            best[1].append(word)
        else:
            bands.append([word])
    return sorted(bands, key=lambda band: median(w.middle for w in band))


def _level(band: list[Word], word: Word) -> float:
    """The height of the band where the word would join it."""
    last = band[-1]
    near = [w for w in band if word.x0 - w.x1 < 6 * last.height] or [last]
    return sum(w.y1 for w in near) / len(near)


def _groups(band: list[Word]) -> list[tuple[Word, ...]]:
    """Split a row into phrases where the gap is wider than a space of that row's letters."""
    groups: list[list[Word]] = []
    for word in sorted(band, key=lambda w: w.x0):
        if groups and _belongs(groups[-1][-1], word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return [tuple(group) for group in groups]


def _belongs(left: Word, right: Word) -> bool:
    gap = right.x0 - left.x1
    size = min(left.height, right.height)
    if left.segment >= 0 and left.segment == right.segment:
        return gap < 1.5 * size
    return gap < 0.55 * size


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(b.left for b in boxes), min(b.top for b in boxes),
        max(b.right for b in boxes), max(b.bottom for b in boxes),
    )  # fmt: skip
