"""PDF files: text layer, scan, locked, broken, long."""

from __future__ import annotations

import pytest

from parsers.image import Refusal
from parsers.page import read_rows
from parsers.pdf import PAGE_CAP, PdfReading, open_pdf
from tests.corpus.documents import bytes_of


def typed(pages: int, text: str) -> bytes:
    """A PDF written by hand with one line of text per page."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(pages))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, kids),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for number in range(pages):
        body = b"BT /F1 14 Tf 60 700 Td (%s) Tj ET" % text.encode()
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents %d 0 R/Resources<</Font<</F1 3 0 R>>>>>>"
            % (5 + 2 * number)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(body), body))
    whole = b"%PDF-1.4\n" + b"".join(b"%d 0 obj%s endobj\n" % (n, o) for n, o in enumerate(objects, start=1))
    return whole + b"trailer<</Root 1 0 R/Size %d>>\n%%%%EOF" % (len(objects) + 1)


def opened(data: bytes) -> PdfReading:
    reading = open_pdf(data)
    assert isinstance(reading, PdfReading)
    return reading


@pytest.mark.parametrize(("name", "why"), [("d060.pdf", "locked"), ("d069.pdf", "damaged")])
def test_locked_and_broken_files_are_named_as_such(name: str, why: str) -> None:
    refused = open_pdf(bytes_of(name))
    assert isinstance(refused, Refusal)
    assert refused.reason == why


def test_text_layer_keeps_rows_and_columns() -> None:
    page = opened(bytes_of("d004.pdf")).sheets[0].page
    assert page
    assert "Total  ₹ 26,822.00" in [row.text for row in read_rows(page)]


def test_page_with_little_text_is_a_picture() -> None:
    assert opened(typed(1, "scan")).sheets[0].page is None


def test_words_stand_where_the_picture_shows_them() -> None:
    sheet = opened(typed(1, "Total of this bill and some more words to make a layer 118.00")).sheets[0]
    assert sheet.page
    word = sheet.page.words[0]
    patch = sheet.picture.convert("L").crop((int(word.x0), int(word.middle - 15), int(word.x1), int(word.middle + 15)))
    assert min(patch.tobytes()) < 100


def test_long_file_is_read_as_far_as_ten_pages() -> None:
    reading = opened(typed(300, "Tax Invoice of a very long bill with many words on every page"))
    assert (len(reading.sheets), reading.page_count) == (PAGE_CAP, 300)
