"""A picture of what was read: every word in grey, the evidence of each field in colour with its name and score."""

from __future__ import annotations

import io
from collections.abc import Iterator

from PIL import Image, ImageDraw

from parsers.file_reading import FileReading, turned_picture
from parsers.image import Refusal, kind_of, open_image
from parsers.pdf import open_pdf
from parsers.reading import ReceiptReading
from parsers.seen import Seen
from parsers.words import Box, Page

SURE_COLOUR, UNSURE_COLOUR, WORD_COLOUR = "#1a7f37", "#d1741f", "#c8c8c8"
FIELDS = (
    "vendor",
    "vendor_gstin",
    "buyer_gstin",
    "number",
    "day",
    "due_day",
    "taxable",
    "cgst",
    "sgst",
    "igst",
    "cess",
    "round_off",
    "total",
    "mode",
    "reference",
)


def draw_boxes(data: bytes, result: FileReading) -> bytes | None:
    """A PNG of the first page with boxes; None when nothing could be opened."""
    if not result.pages or result.reading is None:
        return None
    picture = _first_picture(data)
    if picture is None:
        return None
    page = result.pages[0]
    canvas = turned_picture(picture, page)
    draw = ImageDraw.Draw(canvas)
    for word in page.words:
        draw.rectangle(_corners(word.box), outline=WORD_COLOUR)
    for name, box, seen in _evidence(result.reading, page):
        colour = SURE_COLOUR if seen.is_sure else UNSURE_COLOUR
        draw.rectangle(_corners(box), outline=colour, width=2)
        draw.text((box.left, max(0.0, box.top - 12)), f"{name} {seen.score:.2f}", fill=colour)
    out = io.BytesIO()
    canvas.save(out, format="PNG")
    return out.getvalue()


def _first_picture(data: bytes) -> Image.Image | None:
    if kind_of(data) == "pdf":
        opened = open_pdf(data)
        return None if isinstance(opened, Refusal) else opened.sheets[0].picture
    picture = open_image(data)
    return None if isinstance(picture, Refusal) else picture


def _evidence(reading: ReceiptReading, page: Page) -> Iterator[tuple[str, Box, Seen[object]]]:
    """The fields of this page that have a place on it."""
    for name in FIELDS:
        seen = getattr(reading, name)
        if isinstance(seen, Seen) and seen.box is not None and seen.page == page.number:
            yield name, seen.box, seen


def _corners(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, max(box.right, box.left + 1), max(box.bottom, box.top + 1)
