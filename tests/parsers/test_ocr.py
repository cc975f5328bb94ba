"""The engine on real pixels; skipped by name where no OCR wheel exists."""

from __future__ import annotations

import pytest

from parsers.image import Refusal, open_image
from parsers.ocr import available_engines, engine_errors, read_picture, read_words
from parsers.page import read_rows
from parsers.words import Page
from tests.corpus.documents import bytes_of

needs_rapidocr = pytest.mark.skipif("rapidocr" not in available_engines(), reason="no OCR wheel is installed here")
needs_tesseract = pytest.mark.skipif("tesseract" not in available_engines(), reason="Tesseract is not installed here")


def read(name: str) -> Page:
    page = read_words(bytes_of(name))
    assert isinstance(page, Page)
    return page


@needs_rapidocr
def test_screenshot_is_read_word_for_word() -> None:
    rows = [row.text for row in read_rows(read("d005.jpg"))]
    assert "Manjunath Electricals" in rows
    assert any("621345881659" in row for row in rows)


@needs_rapidocr
def test_sideways_page_is_turned_and_read_once_more() -> None:
    page = read("d015.jpg")
    assert page.turned == 90
    assert any(row.text.endswith("5,659.00") for row in read_rows(page))


@needs_rapidocr
def test_empty_picture_has_no_words() -> None:
    assert read("d042.jpg").words == ()


def test_what_cannot_be_opened_is_refused_before_any_engine() -> None:
    assert read_words(b"no picture") == Refusal("not_a_document")


@needs_tesseract
def test_fallback_reads_and_names_itself() -> None:
    picture = open_image(bytes_of("d017.jpg"))
    assert not isinstance(picture, Refusal)
    page = read_picture(picture, engine="tesseract")
    assert isinstance(page, Page)
    assert page.engine == "tesseract"


@needs_rapidocr
def test_the_engines_own_errors_are_known_by_name() -> None:
    assert all(issubclass(error, Exception) for error in engine_errors())
