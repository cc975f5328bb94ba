"""Documents a user sends: those of the corpus, and scans, blurs and screens of them; each is made and read once."""

from __future__ import annotations

import io
import random
from datetime import date
from functools import cache

from PIL import Image, ImageFilter
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # ships no types

from bot.file_effects import read_in_worker
from handlers.effects import Answer
from tests.corpus.documents import bytes_of
from tests.receipts_maker.screens import draw_payment

_READ: dict[tuple[bytes, date | None], Answer] = {}


async def read_once(data: bytes, name: str, today: date | None) -> Answer:
    """Read as the bot does, and remember it: a second channel need not wait for the engine again."""
    if (data, today) not in _READ:
        _READ[data, today] = await read_in_worker(data, name, today)
    return _READ[data, today]


@cache
def scan(name: str) -> bytes:
    """Give a photo of the corpus as a PDF without text layer."""
    return _saved(Image.open(io.BytesIO(bytes_of(name))), "PDF")


@cache
def thrice(name: str) -> bytes:
    """Give a PDF of three pages, each the first of a PDF of the corpus."""
    whole, out = PdfDocument.new(), io.BytesIO()
    whole.import_pages(PdfDocument(bytes_of(name)), [0, 0, 0])
    whole.save(out)
    return out.getvalue()


@cache
def blurred(name: str) -> bytes:
    """Give a photo of the corpus so blurred that nobody can read it."""
    return _saved(Image.open(io.BytesIO(bytes_of(name))).convert("RGB").filter(ImageFilter.GaussianBlur(20)), "JPEG")


@cache
def screen(kind: str) -> bytes:
    """Give a payment app's screen: upi_pending or upi_received."""
    rng = random.Random(3)
    return _saved(draw_payment(rng, kind)[0].picture(rng), "JPEG")


def _saved(picture: Image.Image, form: str) -> bytes:
    whole = io.BytesIO()
    picture.convert("RGB").save(whole, form)
    return whole.getvalue()
