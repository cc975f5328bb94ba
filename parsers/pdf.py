"""PDF files: the text layer with positions where there is one, else pictures of the pages at 200 dpi.

Reads at most ten pages with pypdfium2 (PDFium). A locked or broken file gives a `Refusal` that says so. Coordinates are
turned to run downwards from the top left, in pixels at 200 dpi, so that text and pictures share one measure.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol

from PIL import Image

from parsers.image import SIZE_CAP_BYTES, Refusal
from parsers.words import Page, Word

PAGE_CAP = 10
DOTS_PER_INCH = 200
LETTERS_OF_A_TEXT_LAYER = 40
LONG_SIDE_CAP = 3600  # pixels, for pages of a monstrous size


class TextPage(Protocol):
    """The part of pypdfium2's text page that is used."""

    def get_text_range(self) -> str: ...
    def get_charbox(self, index: int, loose: bool) -> tuple[float, float, float, float]: ...
    def count_chars(self) -> int: ...
    def close(self) -> None: ...


class Bitmap(Protocol):
    """A rendered page."""

    def to_pil(self) -> Image.Image: ...


class PdfPage(Protocol):
    """The part of pypdfium2's page that is used."""

    def get_textpage(self) -> TextPage: ...
    def get_size(self) -> tuple[float, float]: ...
    def render(self, *, scale: float) -> Bitmap: ...


class PdfDocument(Protocol):
    """The part of pypdfium2's document that is used."""

    def __getitem__(self, index: int) -> PdfPage: ...


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its picture, and its words when the file carries them."""

    picture: Image.Image
    page: Page | None


@dataclass(frozen=True, slots=True)
class PdfReading:
    """The first pages of a file and how many it has in all."""

    sheets: tuple[Sheet, ...]
    page_count: int


def open_pdf(data: bytes) -> PdfReading | Refusal:
    """Open a PDF and give its first pages, or say why not."""
    if len(data) > SIZE_CAP_BYTES:
        return Refusal("too_big")
    pdfium = import_module("pypdfium2")  # native library
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as problem:
        return Refusal("locked" if "assword" in str(problem) else "damaged", str(problem))
    try:
        count = len(document)
        sheets = tuple(_sheets(document, min(count, PAGE_CAP), pdfium.PdfiumError))
    finally:
        document.close()
    return PdfReading(sheets, count) if sheets else Refusal("no_pages")


def _sheets(document: PdfDocument, count: int, error: type[Exception]) -> Iterator[Sheet]:
    """Leave out pages that cannot be loaded; the others still count."""
    for index in range(count):
        try:
            page = document[index]
            yield Sheet(_picture(page), _text_layer(page, index + 1))
        except error:
            continue


def _scale(page: PdfPage) -> float:
    long_side = max(*page.get_size(), 1.0)
    return min(DOTS_PER_INCH / 72, LONG_SIDE_CAP / long_side)


def _picture(page: PdfPage) -> Image.Image:
    return page.render(scale=_scale(page)).to_pil().convert("RGB")


def _text_layer(page: PdfPage, number: int) -> Page | None:
    """The page's own text as words; None when it is a scan (fewer than 40 letters)."""
    text = page.get_textpage()
    try:
        signs = text.get_text_range()
        if sum(sign.isalnum() for sign in signs) < LETTERS_OF_A_TEXT_LAYER:
            return None
        width, height = page.get_size()
        scale = _scale(page)
        boxes = [(_sign(text, i), text.get_charbox(i, True)) for i in range(text.count_chars())]
    finally:
        text.close()
    words = tuple(_words([(s, _down(b, height, scale)) for s, b in boxes]))
    return Page(words, width * scale, height * scale, source="text layer", engine="pdfium", number=number)


def _sign(text: TextPage, index: int) -> str:
    raw = import_module("pypdfium2.raw")
    code: int = raw.FPDFText_GetUnicode(text, index)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else " "


Placed = tuple[str, tuple[float, float, float, float]]


def _down(box: tuple[float, float, float, float], height: float, scale: float) -> tuple[float, float, float, float]:
    """From PDF's left, bottom, right, top to left, top, right, bottom running downwards."""
    left, bottom, right, top = box
    return left * scale, (height - top) * scale, right * scale, (height - bottom) * scale


def _words(signs: list[Placed]) -> Iterator[Word]:
    """Gather signs to words: a space, a jump or a change of line ends a word."""
    gathered: list[Placed] = []
    for sign, box in signs:
        if gathered and (sign.isspace() or _is_apart(gathered[-1][1], box)):
            yield _word(gathered)
            gathered = []
        if not sign.isspace() and sign.isprintable():
            gathered.append((sign, box))
    if gathered:
        yield _word(gathered)


def _is_apart(last: tuple[float, float, float, float], box: tuple[float, float, float, float]) -> bool:
    size = max(last[3] - last[1], 1.0)
    return abs(box[1] - last[1]) > 0.6 * size or box[0] - last[2] > 0.3 * size or box[0] < last[0] - 0.5 * size


def _word(signs: list[Placed]) -> Word:
    top, bottom = min(b[1] for _, b in signs), max(b[3] for _, b in signs)
    middle = (top + bottom) / 2
    return Word("".join(s for s, _ in signs), signs[0][1][0], middle, signs[-1][1][2], middle, bottom - top)
