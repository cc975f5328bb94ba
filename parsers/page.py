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
from typing import Literal

LOOKALIKES = str.maketrans({"–": "-", "—": "-", "−": "-", "‐": "-", "×": "x", "’": "'", "‘": "'", "“": '"', "”": '"', "￥": "¥"})
Source = Literal["ocr", "text layer"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the page, in the page's own units."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """One word: (x0, y0) and (x1, y1) are the middles of its left and right edge; `score` is its weakest sign's."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    height: float
    score: float = 1.0
    segment: int = -1

    @property
    def middle(self) -> float:
        """The height at which the word stands."""
        return (self.y0 + self.y1) / 2

    @property
    def box(self) -> Box:
        """The upright rectangle around the word."""
        half = self.height / 2
        return Box(self.x0, min(self.y0, self.y1) - half, self.x1, max(self.y0, self.y1) + half)


@dataclass(frozen=True, slots=True)
class Page:
    """All words of one page. `turned` is how many degrees the picture was turned (counter-clockwise) to be read."""

    words: tuple[Word, ...]
    width: float
    height: float
    source: Source = "ocr"
    engine: str = ""
    number: int = 1
    turned: int = 0


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


def flatten(words: tuple[Word, ...], width: float, height: float) -> tuple[Word, ...]:
    """Straighten tilt, perspective and a gentle bend, as told by the slopes of the longer words."""
    field = _slope_field(words, width, height)
    if field is None:
        return words
    cx, cy, unit = width / 2, height / 2, max(width, height) or 1.0
    tilt = field[0]

    def straight(word: Word) -> Word:
        drop0 = _drop(field, (word.x0 - cx) / unit, (word.y0 - cy) / unit) * unit
        drop1 = _drop(field, (word.x1 - cx) / unit, (word.y1 - cy) / unit) * unit
        lean = tilt * (word.middle - cy)
        return replace(word, x0=word.x0 + lean, x1=word.x1 + lean, y0=word.y0 - drop0, y1=word.y1 - drop1)

    return tuple(straight(word) for word in words)


def _slope_field(words: tuple[Word, ...], width: float, height: float) -> tuple[float, ...] | None:
    """Fit slope = a + b*x + c*y + d*x*y + e*x*x (x, y from the centre, in page units); None when flat or too little."""
    cx, cy, unit = width / 2, height / 2, max(width, height) or 1.0
    samples = []
    for first, last in _runs(words):
        long = last.x1 - first.x0
        if long > 2.5 * first.height:
            x, y = ((first.x0 + last.x1) / 2 - cx) / unit, ((first.y0 + last.y1) / 2 - cy) / unit
            samples.append(((1.0, x, y, x * y, x * x), (last.y1 - first.y0) / long, long))
    if len(samples) < 3:
        return None
    middle = median(slope for _, slope, _ in samples)
    kept = [s for s in samples if abs(s[1] - middle) < 0.12]
    field = _least_squares(kept) if len(kept) >= 3 else None
    return field if field and any(abs(v) > 1e-4 for v in field) else None


def _runs(words: tuple[Word, ...]) -> list[tuple[Word, Word]]:
    """First and last word of every detected line: the longer the run, the truer its slope."""
    runs: list[tuple[Word, Word]] = []
    for word in words:
        if runs and word.segment >= 0 and runs[-1][1].segment == word.segment:
            runs[-1] = (runs[-1][0], word)
        else:
            runs.append((word, word))
    return runs


def _least_squares(samples: list[tuple[tuple[float, ...], float, float]]) -> tuple[float, ...]:
    """Solve the weighted normal equations with a small ridge, so that few samples cannot bend the page."""
    n = len(samples[0][0])
    total = sum(weight for _, _, weight in samples)
    ridge = [0.0] + [0.004 * total] * (n - 1)
    rows = [
        [sum(w * f[i] * f[j] for f, _, w in samples) + (ridge[i] if i == j else 0.0) for j in range(n)]
        + [sum(w * f[i] * s for f, s, w in samples)]
        for i in range(n)
    ]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        rows[i] = [v / (rows[i][i] or 1e-12) for v in rows[i]]
        for r in range(n):
            if r != i:
                rows[r] = [a - rows[r][i] * b for a, b in zip(rows[r], rows[i], strict=True)]
    return tuple(row[-1] for row in rows)


def _drop(field: tuple[float, ...], x: float, y: float) -> float:
    """How far a line through (x, y) has fallen since the middle of the page: the slope summed up along x."""
    a, b, c, d, e = field
    return a * x + b * x * x / 2 + c * x * y + d * x * x * y / 2 + e * x**3 / 3


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
