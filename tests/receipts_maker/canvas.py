"""A sheet to write on: it remembers every word with its place, and can be drawn as a picture or given as ideal OCR
words.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Literal

from PIL import Image, ImageDraw, ImageFilter, ImageFont

from parsers.words import Page, Word

FOLDERS = (Path("/usr/share/fonts/truetype/liberation"), Path("/usr/share/fonts/truetype/dejavu"))
FAMILIES = {
    "sans": ("LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
    "serif": ("LiberationSerif-Regular.ttf", "LiberationSerif-Bold.ttf"),
    "mono": ("LiberationMono-Regular.ttf", "LiberationMono-Bold.ttf"),
    "narrow": ("LiberationSansNarrow-Regular.ttf", "LiberationSansNarrow-Bold.ttf"),
    "dejavu": ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
}
LOOK_ALIKE = {
    "o": "0",
    "O": "0",
    "0": "O",
    "l": "1I",
    "I": "l1",
    "1": "l",
    "i": "l1",
    "e": "c",
    "c": "e",
    "S": "5",
    "B": "8",
    "t": "f",
    "m": "n",
    "u": "v",
    "a": "o",
    "g": "q",
}
Align = Literal["left", "centre", "right"]


@dataclass(slots=True)
class Print:
    """One run of text on the sheet."""

    x: float
    y: float
    text: str
    size: int
    bold: bool


@dataclass(slots=True)
class Canvas:
    """A sheet of paper in pixels; `y` is the writing position that `line` moves down."""

    width: int
    height: int
    family: str = "sans"
    y: float = 40.0
    prints: list[Print] = field(default_factory=list)
    rules: list[tuple[float, float, float, float]] = field(default_factory=list)

    def text(
        self, x: float, text: str, *, size: int = 20, bold: bool = False, align: Align = "left", y: float | None = None
    ) -> None:
        """Write a text at x in the current row; `align` says what x is."""
        if not text:
            return
        wide = self.measure(text, size, bold)
        x -= {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        self.prints.append(Print(x, self.y if y is None else y, text, size, bold))

    def line(self, size: int = 20, factor: float = 1.45) -> None:
        """Go to the next row."""
        self.y += size * factor

    def rule(self) -> None:
        """Draw a line across the sheet."""
        self.rules.append((30, self.y + 4, self.width - 30, self.y + 4))
        self.y += 10

    def measure(self, text: str, size: int, bold: bool) -> float:
        """Width of a text in pixels."""
        return float(_font(self.family, size, bold).getlength(text))

    def page(self, rng: random.Random, *, glue: float = 0.06, tilt: float = 0.0) -> Page:
        """The words as a good OCR engine would give them: some blanks lost, the sheet a little askew."""
        words: list[Word] = []
        for number, run in enumerate(sorted(self.prints, key=lambda p: (p.y, p.x))):
            space = self.measure(" ", run.size, run.bold)
            x = run.x
            for token in run.text.split(" "):
                wide = self.measure(token, run.size, run.bold)
                if token:
                    words.append(_word(token, x, run.y + run.size / 2, wide, run.size, tilt, number))
                    if len(words) > 1 and words[-2].segment == number and rng.random() < glue:
                        words[-2:] = [_glued(words[-2], words[-1])]
                x += wide + space
        return Page(tuple(words), self.width, self.height, source="ocr", engine="rapidocr")

    def picture(self, rng: random.Random, *, damage: float = 0.0) -> Image.Image:
        """The sheet as a picture, on a desk, tilted and blurred by `damage` 0..1."""
        sheet = Image.new("RGB", (self.width, max(self.height, int(self.y) + 60)), "#fdfcf8")
        draw = ImageDraw.Draw(sheet)
        for x0, y0, x1, y1 in self.rules:
            draw.line((x0, y0, x1, y1), fill="#333333", width=2)
        for run in self.prints:
            draw.text((run.x, run.y), run.text, fill="#1c1c1c", font=_font(self.family, run.size, run.bold))
        if damage:
            desk = Image.new("RGB", (sheet.width + 160, sheet.height + 160), "#6d5a48")
            desk.paste(sheet, (80, 80))
            sheet = desk.rotate(rng.uniform(-3, 3) * damage, resample=Image.Resampling.BICUBIC, fillcolor="#6d5a48")
            sheet = sheet.filter(ImageFilter.GaussianBlur(damage * 1.2))
        return sheet


def _word(text: str, x: float, y: float, wide: float, size: int, tilt: float, number: int) -> Word:
    return Word(text, x, y + tilt * x, x + wide, y + tilt * (x + wide), size * 1.2, 0.97, number)


def misread(word: Word, rng: random.Random, share: float) -> Word:
    """A word with a share of its signs read as their look-alikes."""
    text = "".join(rng.choice(LOOK_ALIKE[s]) if s in LOOK_ALIKE and rng.random() < share else s for s in word.text)
    return word if text == word.text else replace(word, text=text, score=0.5)


def _glued(a: Word, b: Word) -> Word:
    return Word(a.text + b.text, a.x0, a.y0, b.x1, b.y1, a.height, min(a.score, b.score), a.segment)


@cache
def _font(family: str, size: int, bold: bool) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    name = FAMILIES[family][int(bold)]
    path = next((folder / name for folder in FOLDERS if (folder / name).exists()), None)
    return ImageFont.truetype(str(path), size) if path else ImageFont.load_default(size)
