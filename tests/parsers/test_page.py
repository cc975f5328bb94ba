"""Rows and phrases from words, flat and askew."""

from __future__ import annotations

import math

import pytest

from parsers.page import read_rows
from parsers.words import Page, Word
from tests.corpus.documents import page

ROWS = (
    "Asha Traders",
    "Item Name        Qty     Rate      Amount",
    "Steel Rod 8mm      2    40.00       80.00",
    "Copper Wire        1   120.50      120.50",
    "Grand Total payable                200.50",
)


def bent(sheet: Page, tilt: float, bend: float = 0.0) -> Page:
    """The same words on a tilted and bent sheet."""

    def fall(x: float) -> float:
        return tilt * x + bend * math.sin(x / 400)

    words = tuple(
        Word(w.text, w.x0, w.y0 + fall(w.x0), w.x1, w.y1 + fall(w.x1), w.height, w.score, w.segment)
        for w in sheet.words
    )
    return Page(words, sheet.width, sheet.height + 200)


def texts(sheet: Page) -> list[str]:
    return [row.text for row in read_rows(sheet)]


@pytest.mark.parametrize("tilt", [-0.12, -0.05, 0.0, 0.05, 0.12])
def test_tilted_page_gives_the_same_rows(tilt: float) -> None:
    assert texts(bent(page(*ROWS), tilt)) == texts(page(*ROWS))


def test_bent_page_gives_the_same_rows() -> None:
    assert texts(bent(page(*ROWS), 0.03, bend=12.0)) == texts(page(*ROWS))


def test_wide_gap_parts_phrases() -> None:
    row = read_rows(page(*ROWS))[2]
    assert [phrase.text for phrase in row.phrases] == ["Steel Rod 8mm", "2", "40.00", "80.00"]


def test_words_are_found_again_by_their_place_in_the_text() -> None:
    row = read_rows(page(*ROWS))[2]
    at = row.text.index("40.00")
    assert [word.text for word in row.words_between(at, at + 5)] == ["40.00"]


def test_phrases_keep_their_box_on_the_page_as_seen() -> None:
    sheet = bent(page(*ROWS), 0.1)
    places = {phrase.text: phrase.place for row in read_rows(sheet) for phrase in row.phrases}
    word = next(w for w in sheet.words if w.text == "200.50")
    assert places["200.50"] == word.box


def test_full_width_signs_become_plain() -> None:
    assert texts(Page((Word("Qty：", 0, 10, 40, 10, 10), Word("×2", 45, 10, 60, 10, 10)), 100, 50)) == ["Qty: x2"]


def test_page_without_words_has_no_rows() -> None:
    assert read_rows(Page((), 10, 10)) == ()
