"""A name that is printed in parts: split over two rows, or cut into phrases by wide letter spacing."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from parsers.document import Document, Line
from parsers.kind import is_title
from parsers.name_words import (
    ADDRESS,
    CONTINUES,
    LEGAL,
    NO_NAME,
    REGISTRATION,
    REGISTRATION_ROW,
    STAMP,
    SUFFIX_ROW,
    TRADE,
    TRADE_FIRST,
)
from parsers.page import Phrase

MOST_ROWS = 2  # a name stands on three rows at most


def joined_name(document: Document, line: Line, phrase: Phrase, *, text: str, signed: str | None) -> str:
    """`text` with its parts beside, above and below; `signed` is how the signature spells the name."""
    text = _with_neighbours(line, phrase, text)
    if signed and len(text) > 5 and signed.lower().startswith(text.lower()):
        return signed
    text = _with_rows_above(document, line, phrase, text)
    text = _with_rows_below(document, line, phrase, text, signed)
    if signed and len(signed) > len(text) + 3 and fuzz.partial_ratio(text.lower(), signed.lower()) >= 92:
        return signed
    return text


def _with_neighbours(line: Line, phrase: Phrase, text: str) -> str:
    """Capitals of the same size that stand close by in the row: "SAM  SAM TRADING  CO"."""
    for other in line.row.phrases:
        gap = max(other.left - phrase.right, phrase.left - other.right)
        near = other is not phrase and 0 < gap < 2.2 * other.height and _are_alike(other, phrase)
        plain = re.fullmatch(r"[A-Z&.' ]{2,}", other.text) and not is_title(other.text)
        if near and plain and not STAMP.search(other.text):
            text = f"{other.text} {text}" if other.left < phrase.left else f"{text} {other.text}"
    return text


def _with_rows_above(document: Document, line: Line, phrase: Phrase, text: str) -> str:
    """What runs on into this row: "POPULAR BOOK" above "CO. (M) SDN BHD", "Modern Tailors &" above "Drapers"."""
    for at in range(line.at - 1, max(line.at - 1 - MOST_ROWS, -1), -1):
        above = _facing(document.lines[at], phrase)
        runs_on = SUFFIX_ROW.match(text) or CONTINUES.search(above.text) or _is_second_half(text, above, phrase)
        runs_on = runs_on or _is_trade(above.text) or _is_first_half(document, line, phrase, text, above)
        if not (runs_on or text.count(")") > text.count("(")) or not _is_part(above, phrase):
            return text
        text = f"{above.text} {text}"
    return text


def _with_rows_below(document: Document, line: Line, phrase: Phrase, text: str, signed: str | None) -> str:
    """The next rows, when the name runs on into them, or when one stands between it and the registration number."""
    for at in range(line.at + 1, min(line.at + 1 + MOST_ROWS, len(document.lines))):
        below = _facing(document.lines[at], phrase)
        if signed and fuzz.ratio(signed.lower(), f"{text} {below.text}".lower()) >= 88:
            return f"{text} {below.text}"
        registered = any(REGISTRATION_ROW.match(later.text) for later in document.lines[at + 1 : at + 2])
        runs_on = CONTINUES.search(text) or SUFFIX_ROW.match(below.text) or (registered and not LEGAL.search(text))
        runs_on = runs_on or _is_second_half(below.text, phrase, below) or text.count("(") > text.count(")")
        if not runs_on or not _is_part(below, phrase):
            return text
        text = f"{text} {below.text}"
    return text


def _facing(line: Line, phrase: Phrase) -> Phrase:
    """The phrase of another row that stands nearest above or below."""
    return min(line.row.phrases, key=lambda p: abs((p.left + p.right) - (phrase.left + phrase.right)))


def _is_first_half(document: Document, line: Line, phrase: Phrase, text: str, above: Phrase) -> bool:
    """Whether the row above begins a name that ends right above its registration number."""
    registered = any(REGISTRATION_ROW.match(later.text) for later in document.lines[line.at + 1 : line.at + 2])
    whole = LEGAL.search(text) or LEGAL.search(above.text) or TRADE_FIRST.match(text) or " " not in above.text
    return registered and not whole and _is_level(above, phrase) and not NO_NAME.search(above.text)


def _is_second_half(text: str, above: Phrase, phrase: Phrase) -> bool:
    """Whether "HOUSE SDN BHD" ends the name "LUCKY BAKERY" that stands centred above it."""
    names = len(re.findall(r"[A-Za-z]", above.text)) >= 5 and not LEGAL.search(above.text)
    return names and _is_level(above, phrase) and _is_trade(text) and not NO_NAME.search(above.text)


def _is_level(above: Phrase, phrase: Phrase) -> bool:
    """Whether one phrase stands centred or flush under the other."""
    centred = abs((above.left + above.right) - (phrase.left + phrase.right)) < 2.5 * phrase.height
    return centred or abs(above.left - phrase.left) < 0.5 * phrase.height


def _is_trade(text: str) -> bool:
    """Whether all words name a trade or a form of company: "SERVICE STATION", "PARTS SDN BHD"."""
    return bool(TRADE.fullmatch(REGISTRATION.sub("", text)))


def _is_part(other: Phrase, phrase: Phrase) -> bool:
    plain = not re.search(r"\d", other.text) and not ADDRESS.search(other.text) and not is_title(other.text)
    return plain and _are_alike(other, phrase) and not other.text.islower()


def _are_alike(a: Phrase, b: Phrase) -> bool:
    return abs(a.height - b.height) < 0.25 * b.height
