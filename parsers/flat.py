"""Straightens a photographed page: tilt, perspective and a gentle bend, as told by the slopes of its longer lines.

Each detected line has a slope. A smooth field is fitted to them (constant, two linear parts, a twist, a bend) and every
word is moved down or up by what a line through it has fallen or risen since the middle of the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from parsers.words import Word

Sample = tuple[tuple[float, ...], float, float]


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
    samples: list[Sample] = []
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


def _least_squares(samples: Sequence[Sample]) -> tuple[float, ...]:
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
