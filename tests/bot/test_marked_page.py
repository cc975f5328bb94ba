"""The picture of what was read: the words of a value are marked, not the row, and every field is listed."""

from __future__ import annotations

import io
from datetime import date
from decimal import Decimal

import pytest
from PIL import Image

from bot.marked_page import LONG_SIDE, PANEL_WIDTH, SURE_COLOUR, UNSURE_COLOUR, draw_boxes
from bot.marks import find_marks, value_span
from parsers.file_reading import FileReading, read_bytes
from parsers.image import Refusal
from parsers.receipt import read_page
from tests.corpus.documents import bytes_of, page_of


@pytest.mark.parametrize(
    ("value", "line", "shown"),
    [
        (Decimal("-0.08"), "Round off  -0.08", "0.08"),
        (date(2026, 10, 26), "Invoice Date : 26-Oct-2026  Date of Supply : 26-Oct-2026", "26-Oct-2026"),
        ("INV/7", "Invoice No  inv/7", "inv/7"),
        ("06", "State : Haryana", "State : Haryana"),
    ],
)
def test_a_value_is_found_in_its_row(value: object, line: str, shown: str) -> None:
    start, end = value_span(value, line)
    assert line[start:end] == shown


def test_only_the_words_of_the_value_are_marked_where_they_stand_in_the_picture() -> None:
    page = page_of("d015.jpg")
    total = next(mark for mark in find_marks(read_page(page), page) if mark.field == "total")
    assert [word.text for word in total.words] == ["5,659.00"]
    assert total.words[0] in page.words


def test_sure_and_unsure_fields_have_their_colours() -> None:
    page = page_of("d015.jpg")
    drawn = draw_boxes(bytes_of("d015.jpg"), FileReading(read_page(page), pages=(page,)))
    assert drawn
    picture = Image.open(io.BytesIO(drawn)).convert("RGB")
    assert picture.width == LONG_SIDE + PANEL_WIDTH
    assert all(bytes.fromhex(colour[1:]) in picture.tobytes() for colour in (SURE_COLOUR, UNSURE_COLOUR))


def test_a_text_pdf_is_drawn_and_a_refused_file_is_not() -> None:
    assert draw_boxes(bytes_of("d004.pdf"), read_bytes(bytes_of("d004.pdf")))
    assert draw_boxes(b"MZ", FileReading(refusal=Refusal("not_a_document"))) is None
