"""A picture of what was read: the words of each field marked and numbered, and beside the page what they say.

Green is sure, orange is to be checked; every other word that was read has a thin grey frame.
"""

from __future__ import annotations

import io

from PIL import Image, ImageDraw, ImageFont

from bot.marks import Mark, find_marks
from parsers.file_reading import FileReading, turned_picture
from parsers.image import Refusal, kind_of, open_image
from parsers.pdf import open_pdf
from parsers.reading import ReceiptReading
from parsers.words import Page, Word

SURE_COLOUR, UNSURE_COLOUR, WORD_COLOUR, TEXT_COLOUR = "#1a7f37", "#bc5a00", "#c8c8c8", "#1f2328"
SHADE = "50"  # of a mark, so that its words stay readable
LONG_SIDE = 1280  # pixels of the page in the picture
PANEL_WIDTH, ROW_HEIGHT, LINE_HEIGHT, LETTER = 460, 46, 22, 17
LONGEST_VALUE = 44  # letters in the panel


def draw_boxes(data: bytes, result: FileReading) -> bytes | None:
    """A PNG of the first page with its marks; None when nothing could be opened."""
    picture = _first_picture(data) if result.pages and result.reading else None
    if picture is None or result.reading is None:
        return None
    page = result.pages[0]
    marks = find_marks(result.reading, page)
    marked = _marked(turned_picture(picture, page), page, marks)
    canvas = _with_panel(marked, result.reading, marks)
    out = io.BytesIO()
    canvas.save(out, format="PNG")
    return out.getvalue()


def _first_picture(data: bytes) -> Image.Image | None:
    if kind_of(data) == "pdf":
        opened = open_pdf(data)
        return None if isinstance(opened, Refusal) else opened.sheets[0].picture
    picture = open_image(data)
    return None if isinstance(picture, Refusal) else picture


def _marked(picture: Image.Image, page: Page, marks: list[Mark]) -> Image.Image:
    """The page with a shade on the words of every field and the field's number before them."""
    scale = LONG_SIDE / max(picture.size)
    canvas = picture.resize((round(picture.width * scale), round(picture.height * scale)))
    draw = ImageDraw.Draw(canvas, "RGBA")
    for word in page.words:
        draw.polygon(_corners(word, scale), outline=WORD_COLOUR)
    for mark in marks:
        for word in mark.words:
            draw.polygon(_corners(word, scale), fill=_colour(mark) + SHADE, outline=_colour(mark), width=2)
    for number, mark in enumerate(marks, start=1):
        if mark.words:
            first = mark.words[0]
            _badge(draw, first.x0 * scale - 14, first.y0 * scale, number, mark)
    return canvas


def _with_panel(picture: Image.Image, reading: ReceiptReading, marks: list[Mark]) -> Image.Image:
    """The page with a list of its fields and lines on the right."""
    lines_top = (len(marks) + 1) * ROW_HEIGHT + 16
    height = max(picture.height, lines_top + (len(reading.lines) + 1) * LINE_HEIGHT)
    canvas = Image.new("RGB", (picture.width + PANEL_WIDTH, height), "white")
    canvas.paste(picture)
    draw = ImageDraw.Draw(canvas)
    left, right, kind = picture.width + 16, canvas.width - 16, reading.kind.value.replace("_", " ")
    title = kind if reading.is_expense else f"{kind}: no expense"
    draw.text((left, 12), title, fill=TEXT_COLOUR, font=_font(LETTER + 5))
    for number, mark in enumerate(marks, start=1):
        _list_field(draw, left, number, mark)
    for number, line in enumerate(reading.lines):
        top = lines_top + number * LINE_HEIGHT
        draw.text((left, top), _short(line.description), fill=TEXT_COLOUR, font=_font(LETTER - 3))
        amount = "" if line.amount is None else f"{line.amount:.2f}"
        draw.text((right, top), amount, fill=TEXT_COLOUR, font=_font(LETTER - 3), anchor="ra")
    return canvas


def _list_field(draw: ImageDraw.ImageDraw, left: float, number: int, mark: Mark) -> None:
    top = number * ROW_HEIGHT + 8
    _badge(draw, left + 10, top + 20, number, mark)
    doubt = "" if mark.is_sure else " - please check"
    name = f"{mark.field.replace('_', ' ')}  {mark.score:.3g}{doubt}"
    draw.text((left + 30, top), name, fill=_colour(mark), font=_font(LETTER - 3))
    draw.text((left + 30, top + LETTER), _short(mark.value), fill=TEXT_COLOUR, font=_font(LETTER))


def _badge(draw: ImageDraw.ImageDraw, x: float, y: float, number: int, mark: Mark) -> None:
    draw.ellipse((x - 11, y - 11, x + 11, y + 11), fill=_colour(mark), outline="white")
    draw.text((x, y), str(number), fill="white", font=_font(LETTER - 4), anchor="mm")


def _colour(mark: Mark) -> str:
    return SURE_COLOUR if mark.is_sure else UNSURE_COLOUR


def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(size)


def _short(value: str) -> str:
    return value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 3] + "..."


def _corners(word: Word, scale: float) -> list[tuple[float, float]]:
    """The word's own slanted frame."""
    half = word.height / 2
    corners = (
        (word.x0, word.y0 - half),
        (word.x1, word.y1 - half),
        (word.x1, word.y1 + half),
        (word.x0, word.y0 + half),
    )
    return [(x * scale, y * scale) for x, y in corners]
