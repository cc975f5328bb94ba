"""The made-up documents of this folder: their labels, their bytes, and their words as an OCR engine read them once."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from parsers.words import Page, Word

FOLDER = Path(__file__).parent / "receipts"


@cache
def labels() -> dict[str, dict[str, Any]]:
    """The truth about every document, by file name."""
    rows = (json.loads(line) for line in (FOLDER / "labels.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["file"]: row for row in rows}


@cache
def page_of(name: str) -> Page:
    """The words of a picture, as read once; spares the suite the engine."""
    stored = json.loads((FOLDER / "words.json").read_text(encoding="utf-8"))[name]
    words = tuple(Word(*row) for row in stored["words"])
    return Page(words, stored["width"], stored["height"], engine="rapidocr", turned=stored["turned"])


def bytes_of(name: str) -> bytes:
    """A document's file."""
    return (FOLDER / name).read_bytes()


def page(*rows: str, size: float = 20.0) -> Page:
    """A typed page: one row per string, columns parted by two blanks or more, every sign half as wide as it is high."""
    words = []
    for number, row in enumerate(rows):
        for start, token in _tokens(row):
            y = 40 + number * size * 1.6
            words.append(Word(token, start * size / 2, y, (start + len(token)) * size / 2, y, size, 0.99, number))
    return Page(tuple(words), 1200, 60 + len(rows) * size * 1.6, engine="rapidocr")


def _tokens(row: str) -> list[tuple[int, str]]:
    found, at = [], 0
    for token in row.split(" "):
        if token:
            found.append((at, token))
        at += len(token) + 1
    return found
