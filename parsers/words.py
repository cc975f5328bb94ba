"""Words with boxes: what a reader of pixels or of a PDF's text layer gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

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
