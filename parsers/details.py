"""Number, days, GSTINs, place of supply, reverse charge and way of payment of a document, each from its labels.

The seller's GSTIN is told from the buyer's by the block it stands in: the nearest heading to its left or above it in
the same column ("Bill to", "Details of receiver", "Our GSTIN"). A day is never in the future, never a due or expiry
day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsers.document import Document, Line, Spot, spots
from parsers.gstin import is_gstin, looks_like_gstin, repair, state_code
from parsers.printed_days import read_days
from parsers.seen import Seen

_MODES: tuple[tuple[str, str], ...] = (
    (r"upi|g ?pay|google ?pay|phone ?pe|paytm|bhim|bharat ?pe|qr", "upi"),
    (r"debit ?card|credit ?card|card|visa|master ?card|rupay|amex|edc|swipe", "card"),
    (r"cheque|check|chq|dd\b|demand draft", "cheque"),
    (r"neft|rtgs|imps|bank ?transfer|net ?banking|online transfer|wire|ecs|nach|auto ?pay|bank", "bank_transfer"),
    (r"on credit|credit sale|udhaar|udhar|credit(?! ?card| ?note)|on account", "credit"),
    (r"cash", "cash"),
)

_WAYS = (
    r"(?P<mode>cash|cheque|chq|check|upi|neft|imps|rtgs|bank transfer|online|(?:debit |credit )?card|"
    r"g ?pay|phonepe|paytm|dd\b)"
)
_PAID_BY = re.compile(
    rf"\b(?:paid|received|settled|payment)\b.{{0,25}}\b(?:by|via|through|in|using|with)\s*{_WAYS}", re.IGNORECASE
)
_BY = re.compile(rf"(?:by|through|via|vide)\s*{_WAYS}", re.IGNORECASE)
_FIFTEEN = re.compile(
    r"(?:(?<![A-Z0-9|])|(?<=GSTIN)|(?<=GST)|(?<=NO)|(?<=UIN))"
    r"(?=(?P<piece>(?:[A-Z0-9|] ?){14}[A-Z0-9|])(?![A-Z0-9]))",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"kindly|please|remit|accept|payable|may be|should be|can be|subject to|cheques? (?:are|is)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Gstins:
    """The seller's and the buyer's number."""

    seller: Seen[str] | None = None
    buyer: Seen[str] | None = None


def read_gstins(document: Document) -> Gstins:
    """Every GSTIN on the page, given to seller or buyer by the block it stands in."""
    found: list[tuple[str, bool, Line, float]] = []
    for line in document.lines:
        for start, end, value, score in gstins_in(line.text):
            found.append(
                (
                    value,
                    _is_buyers(document, line, start),
                    line,
                    score if score < 0.9 else 0.9 + 0.08 * line.weakest(start, end),
                )
            )
    sellers = [item for item in found if not item[1]]
    own = sellers[0] if sellers else None
    buyers = [item for item in found if item[1] and (own is None or item[0] != own[0])]
    if own is None and len({item[0] for item in found}) > 1:
        own, buyers = found[-1], [item for item in found if item[0] != found[-1][0]]
    elif own is None and found and not _is_close_below_buyer(document, found[0][2]):
        own, buyers = found[0], []
    if own and not buyers:
        buyers = [item for item in sellers if item[0] != own[0]]
    return Gstins(_gstin_seen(own), _gstin_seen(buyers[0] if buyers else None))


def gstins_in(text: str) -> Iterator[tuple[int, int, str, float]]:
    """GSTINs in a text with place and score: exact, repaired, or only shaped like one.

    >>> [(value, score) for _, _, value, score in gstins_in("GSTIN:27AAPFUO939F1ZV")]
    [('27AAPFU0939F1ZV', 0.9)]
    >>> [value for _, _, value, _ in gstins_in("Mill Lane, Ajmer | GSTIN 27AAPFU0939F1ZV")]
    ['27AAPFU0939F1ZV']
    """
    done = 0
    for match in _FIFTEEN.finditer(text):
        piece = match["piece"].upper()
        compact = piece.replace(" ", "")
        if match.start() < done or not looks_like_gstin(compact):
            continue
        done = match.start() + len(piece)
        value = compact if is_gstin(compact) else repair(compact)
        yield match.start(), done, value or compact, 0.4 if value is None else 0.97 if value == compact else 0.9


def read_number(document: Document) -> Seen[str] | None:
    """The document's own number: best label first, upper part of the page preferred."""
    found: list[tuple[float, Line, str, Spot]] = []
    for line, label in document.labelled("number"):
        lead = line.text[line.row.span_of(line.row.phrase_at(label.start))[0] : label.start].strip()
        if label.rank <= 2 and re.search(r"\w", lead):
            continue
        for spot in spots(document, line, label):
            value = number_in(spot.text)
            if value and not (spot.way == "below" and label.rank <= 2):
                weight = (
                    label.rank + (0.8 if document.share(line) < 0.5 else 0.0) - (1.2 if spot.way == "below" else 0.0)
                )
                weight -= 1.5 if re.fullmatch(r"\d{1,2}", value) and label.rank > 2 else 0.0
                found.append((weight, spot.line, value, spot))
                break
    if not found:
        return None
    found.sort(key=lambda item: -item[0])
    weight, line, value, spot = found[0]
    others = tuple(dict.fromkeys(v for _, _, v, _ in found[1:] if v != value))[:2]
    score = 0.55 + 0.06 * min(weight, 6.8) - 0.4 * max(0.0, 0.8 - line.weakest(spot.start, spot.start + len(value)))
    return line.seen(value, score, "number", others)


def number_in(text: str) -> str | None:
    """The first code in a text that holds a digit and is no day, time or amount.

    >>> number_in("INV-01347"), number_in("CS 67832"), number_in(": 26/10/2026"), number_in("F5384/26-27  Bill")
    ('INV-01347', 'CS 67832', None, 'F5384/26-27')
    """
    text = re.sub(r"^[\s:.#\-=]+", "", text.split("  ")[0])
    tokens = re.sub(r"\s*([/\\])\s*", r"\1", text).split()
    for at, token in enumerate(tokens[:3]):
        if not re.search(r"\d", token):
            if at == 0 and re.fullmatch(r"[A-Z]{1,5}[-/]?", token):
                continue
            return None
        if re.fullmatch(r"\d{1,2}:\d{2}(:\d{2})?|[\d,]+\.\d{2}|₹.*", token) or any(
            d.text == token for d in read_days(token)
        ):
            return None
        code = " ".join(tokens[: at + 1]).strip(".,;:()[]*|")
        if ":" in code:
            return None
        if at + 1 < len(tokens) and code.endswith(("-", "/")):
            code += tokens[at + 1]
        return code or None
    return None


def read_place_of_supply(document: Document) -> Seen[str] | None:
    """The two-digit state code behind "Place of supply"."""
    for line, label in document.labelled("supply"):
        for spot in spots(document, line, label):
            code = state_code(spot.text)
            if code:
                return spot.line.seen(code, 0.95, "place of supply")
    return None


def read_reverse_charge(document: Document) -> Seen[bool] | None:
    """Whether tax is payable under reverse charge, where the document says yes or no."""
    for line, label in document.labelled("reverse"):
        for spot in spots(document, line, label):
            said = re.match(r"\W*(yes|y|no|n|not applicable|n\.?a\.?)\b", spot.text.lower())
            if said:
                return spot.line.seen(said.group(1) in ("yes", "y"), 0.95, "reverse charge")
    return None


def read_mode(document: Document) -> Seen[str] | None:
    """How the document says it was paid; "UPI accepted" or a bank's name for transfers is no payment."""
    for line, label in document.labelled("mode", "tender"):
        text = line.text[label.start : label.end].lower()
        for spot in spots(document, line, label):
            if label.name == "mode" and spot.way != "below" and (mode := mode_in(spot.text)):
                return spot.line.seen(mode, 0.93, "way of payment")
        if label.name == "tender" and any(f.is_money for f in line.figures) and (mode := mode_in(text)):
            return line.seen(mode, 0.85, "tender row")
    thanks = any(
        re.search(r"received\s?with\s?thanks|\breceived\s?from|the\s?sum\s?of", line.text, re.IGNORECASE)
        for line in document.lines
    )
    for line in document.lines:
        said = _PAID_BY.search(line.text) or (_BY.search(line.text) if thanks else None)
        if said and not _ASKS.search(line.text) and (mode := mode_in(said["mode"])):
            return line.seen(mode, 0.85, "sentence")
        if re.fullmatch(r"\W*(?:cash)\s?(?:bill|sale|invoice)\W*", line.row.phrases[-1].text, re.IGNORECASE):
            return line.seen("cash", 0.8, "title")
    return None


def mode_in(text: str) -> str | None:
    """The way of payment a text names.

    >>> mode_in("Credit Card xxxx 8266"), mode_in("UPI"), mode_in("Delivery")
    ('card', 'upi', None)
    """
    lowered = text.lower()
    found = [(m.start(), mode) for pattern, mode in _MODES if (m := re.search(rf"(?<![a-z])(?:{pattern})", lowered))]
    return min(found)[1] if found else None


def _is_close_below_buyer(document: Document, line: Line) -> bool:
    """Whether a buyer's heading stands in the row or in the four rows above."""
    near = document.lines[max(0, line.at - 4) : line.at + 1]
    return any(other.begins_phrase(label.start) for other in near for label in other.labelled("buyer"))


def _gstin_seen(item: tuple[str, bool, Line, float] | None) -> Seen[str] | None:
    if item is None:
        return None
    value, _, line, score = item
    return line.seen(value, score, "check digit agrees" if score >= 0.9 else "check digit disagrees")


def _is_buyers(document: Document, line: Line, start: int) -> bool:
    """Look for the heading of the block: in the same row to the left, then upwards in the same column."""
    for label in reversed(line.labels):
        if label.end <= start and label.name in ("buyer", "seller") and line.begins_phrase(label.start):
            return label.name == "buyer"
    left, right = line.edges(line.row.span_of(line.row.phrase_at(start))[0], start + 15)
    for other in reversed(document.lines[: line.at]):
        for number, phrase in enumerate(other.row.phrases):
            first, last = other.row.span_of(number)
            heads = [
                lab
                for lab in other.labels
                if lab.name in ("buyer", "seller") and first <= lab.start <= first + 1 and lab.end <= last
            ]
            inside = phrase.left < right and phrase.right > left - 2 * document.letter_height
            if heads and inside and phrase.left < left + 6 * document.letter_height:
                return heads[0].name == "buyer"
    return False
