"""One file to one reading: opens it, asks for codes, reads words from the text layer or by OCR, and reads the
document.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PIL import Image

from parsers.image import Refusal, kind_of, open_image
from parsers.kind import Kind
from parsers.ocr import read_picture
from parsers.pdf import Sheet, open_pdf
from parsers.qr import Code, find_codes
from parsers.reading import ReceiptReading
from parsers.receipt import read_document
from parsers.vendor import Contact
from parsers.words import Page


@dataclass(frozen=True, slots=True)
class FileReading:
    """What came of a file: a reading, or the reason why there is none. `pages` and `sizes` serve the picture of
    boxes.
    """

    reading: ReceiptReading | None = None
    refusal: Refusal | None = None
    pages: tuple[Page, ...] = ()
    page_count: int = 1


def read_bytes(
    data: bytes,
    *,
    contacts: Sequence[Contact] = (),
    today: date | None = None,
    certificate_pem: bytes | None = None,
    is_late: Callable[[], bool] = lambda: False,
) -> FileReading:
    """Read a picture or a PDF: codes on the full-size picture first, then words, then fields.

    Once `is_late` no further page is begun. The first and the last page come before those between them: one holds the
    vendor, the other the total.
    """
    sheets, count = _sheets(data)
    if isinstance(sheets, Refusal):
        return FileReading(refusal=sheets)
    codes: list[Code] = []
    pages: list[Page] = []
    for number, sheet in _heaviest_first(sheets):
        if pages and is_late():
            break
        codes += [code for code in find_codes(sheet.picture, certificate_pem=certificate_pem) if code not in codes]
        page = sheet.page or read_picture(sheet.picture)
        if isinstance(page, Refusal):
            return FileReading(refusal=page)
        pages.append(_numbered(page, number))
    pages.sort(key=lambda page: page.number)
    if not any(page.words for page in pages) and not codes:
        return FileReading(ReceiptReading(Kind.BLANK), pages=tuple(pages), page_count=count)
    reading = read_document(pages, codes=codes, contacts=contacts, today=today)
    return FileReading(reading, pages=tuple(pages), page_count=count)


def _sheets(data: bytes) -> tuple[Sequence[Sheet] | Refusal, int]:
    if kind_of(data) == "pdf":
        opened = open_pdf(data)
        return (opened, 0) if isinstance(opened, Refusal) else (opened.sheets, opened.page_count)
    picture = open_image(data)
    return (picture, 0) if isinstance(picture, Refusal) else ([Sheet(picture, None)], 1)


def _heaviest_first(sheets: Sequence[Sheet]) -> list[tuple[int, Sheet]]:
    """The sheets with their numbers: the first, the last, then those between."""
    numbered = list(enumerate(sheets, start=1))
    return numbered[:1] + numbered[:0:-1][:1] + numbered[1:-1]


def _numbered(page: Page, number: int) -> Page:
    return Page(page.words, page.width, page.height, page.source, page.engine, number, page.turned)


def turned_picture(picture: Image.Image, page: Page) -> Image.Image:
    """The picture as the page was read: turned upright and scaled to the page's measure."""
    upright = picture.rotate(page.turned, expand=True) if page.turned else picture
    return upright.resize((round(page.width), round(page.height)))
