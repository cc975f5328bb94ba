"""Rent receipts: a sentence instead of a table; the landlord who signs is the vendor.

"Received with thanks from <tenant> the sum of Rupees ... by cheque towards rent": the way of payment stands in the
sentence, the landlord's name beside or above the word "Landlord" or alone at the foot of the page.
"""

from __future__ import annotations

import re

from parsers.document import Document, Line
from parsers.page import Phrase
from parsers.seen import Seen

_ROLE = re.compile(
    r"\(?\b(?:landlord|land lady|landlady|owner|lessor|house owner|signature of (?:landlord|owner)|licensor)\b\)?",
    re.IGNORECASE,
)
_NAME = re.compile(r"^(?:(?:mr|mrs|ms|smt|shri|sri|dr|m/s|kum)\.?\s*)?(?:[A-Z][A-Za-z]*\.?\s*){1,5}$")


def read_landlord(document: Document) -> Seen[str] | None:
    """The name at the landlord's signature."""
    for line in reversed(document.lines):
        match = _ROLE.search(line.text)
        if not match or document.share(line) < 0.3:
            continue
        behind = re.match(r"\s*(?:name|'s name)?\s*[:\-]\s*(?P<name>[A-Z][\w. ]{3,40})", line.text[match.end() :])
        if behind:
            return line.seen(behind["name"].strip(), 0.9, "behind the landlord's label")
        if named := _nearest(document, line, match.start()):
            return named
    return _last_name(document)


def _nearest(document: Document, line: Line, start: int) -> Seen[str] | None:
    """The name-like phrase above (or below) the role, in its column."""
    role = line.row.phrases[line.row.phrase_at(start)]
    for other in (*reversed(document.lines[max(0, line.at - 3) : line.at]), *document.lines[line.at + 1 : line.at + 3]):
        for phrase in other.row.phrases:
            apart = abs((phrase.left + phrase.right) - (role.left + role.right)) / 2
            if _is_name(phrase) and apart < 8 * document.letter_height:
                return other.seen(phrase.text.strip(" .,()"), 0.92, "at the landlord's signature")
    return None


def _last_name(document: Document) -> Seen[str] | None:
    for line in reversed(document.lines):
        for phrase in reversed(line.row.phrases):
            if document.share(line) > 0.5 and _is_name(phrase):
                return line.seen(phrase.text.strip(" .,()"), 0.6, "last name on the page")
    return None


def _is_name(phrase: Phrase) -> bool:
    words = phrase.text.strip(" .,()")
    return (
        bool(_NAME.match(words))
        and len(words) > 4
        and not re.search(r"rent|receipt|signature|stamp|revenue|received|place|date|only|tenant", words, re.IGNORECASE)
    )
