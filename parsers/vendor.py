"""Who issued a document: the name in the heading, checked against the signature, the e-mail address and the user's
contacts.

The user's own contacts win: by GSTIN, then by a close name. Otherwise every name-like phrase of the heading is
weighed by size, height on the page, business words and by what repeats it ("For Asha Traders" above the signature).
Titles, addresses, telephone and registration numbers, slogans, oil companies above a petrol pump's own name are no
names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from parsers.document import Document, Line
from parsers.joined_name import joined_name
from parsers.kind import is_title
from parsers.name_words import (
    ADDRESS,
    BUSINESS,
    LEGAL,
    NO_NAME,
    OIL,
    REGISTRATION,
    REGISTRATION_ROW,
    SIGNATURE,
    STAMP_BEHIND,
)
from parsers.page import Phrase
from parsers.seen import Seen

_FROM = re.compile(r"^\W*(?:payment |tax )?(?:receipt|invoice|bill) (?:from|by)\s?:?\s(?=[A-Z])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Contact:
    """A vendor the user already has."""

    name: str
    gstin: str | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A phrase that may be the name, with what it weighs."""

    text: str
    line: Line
    phrase: Phrase
    weight: float


def read_vendor(document: Document, *, gstin: str | None = None, contacts: Iterable[Contact] = ()) -> Seen[str] | None:
    """The issuer's name as printed, or as the user's contact is called."""
    signature = read_signature(document)
    signed = signature.value if signature else None
    names = sorted(_names(document, signature), key=lambda n: -n.weight)
    known = _known(contacts, gstin, names)
    if known:
        return known
    if not names:
        return signature.scored(0.7) if signature else None
    best = names[0]
    text = clean_name(joined_name(document, best.line, best.phrase, text=best.text, signed=signed))
    others = tuple(dict.fromkeys(clean_name(n.text) for n in names[1:] if clean_name(n.text) != text))[:2]
    rival = names[1].weight if len(names) > 1 else 0.0
    score = 0.57 + 0.06 * best.weight + 0.06 * min(best.weight - rival, 2.5)
    if signature and fuzz.token_sort_ratio(signature.value.lower(), text.lower()) >= 88:
        score = max(score, 0.95)
        text = text if best.phrase.score >= _weakest(signature, document) else signature.value
    return best.line.seen(text, min(score, 0.97), f"heading, weight {best.weight:.1f}", others)


def read_signature(document: Document) -> Seen[str] | None:
    """The name behind "For" above the signature, in the lower half of a page."""
    for line in reversed(document.lines):
        if document.share(line) < 0.35:
            break
        for phrase in line.row.phrases:
            match = SIGNATURE.search(phrase.text) if phrase.text[:3].lower() == "for" else None
            if match and not re.search(
                r"visit|shopping|coming|choosing|\d{3}|fuel|business|purchase|patronage|recipient|details|queries",
                match["name"],
                re.IGNORECASE,
            ):
                return line.seen(match["name"].strip(" .,"), 0.7, "signature")
    return None


def clean_name(text: str) -> str:
    """Without registration number, lone punctuation and "M/s".

    >>> clean_name("SAM SAM TRADING CO (742016-W)"), clean_name("M/s. Asha Traders,")
    ('SAM SAM TRADING CO', 'Asha Traders')
    """
    text = re.sub(r"^\W*(?:m/s|messrs)\.?\s*", "", text, flags=re.IGNORECASE)
    text = STAMP_BEHIND.sub("", REGISTRATION.sub("", text))
    return re.sub(r"\s+", " ", text).strip(" .,:;-_*|=~'\"/")


def _known(contacts: Iterable[Contact], gstin: str | None, names: list[Name]) -> Seen[str] | None:
    """The user's own vendor: same GSTIN, else a name in the heading that is all but equal."""
    listed = list(contacts)
    for contact in listed:
        if gstin and contact.gstin == gstin and names:
            return names[0].line.seen(contact.name, 0.98, "contact with this GSTIN")
    for name in names[:4]:
        for contact in listed:
            if fuzz.token_sort_ratio(contact.name.lower(), clean_name(name.text).lower()) >= 90:
                return name.line.seen(contact.name, 0.96, "contact with this name")
    return None


def _names(document: Document, signature: Seen[str] | None) -> Iterator[Name]:
    """Every phrase of the heading that reads like a name."""
    tallest = min(
        max((p.height for line in document.lines[:12] for p in line.row.phrases if len(p.text) > 3), default=10.0),
        1.9 * document.letter_height,
    )
    email, two_scripts = _domains(document), _has_two_scripts(document)
    order = 0
    for line in document.lines[: max(8, int(len(document.lines) * 0.4))]:
        for number, phrase in enumerate(line.row.phrases):
            text = _FROM.sub("", _english_half(phrase.text))
            if not _is_name_like(text, line, number):
                continue
            weight = 2.2 * min(phrase.height / tallest, 1.0) - 0.28 * min(order, 8) - 0.12 * min(line.at, 12)
            weight += 1.2 if _is_company(document, line, text) else 0.55 if BUSINESS.search(text) else 0.0
            weight += 1.4 if _is_registered(document, line, phrase) else 0.0
            weight -= 1.0 * max(0.0, 0.65 - phrase.score) + 4.0 * max(0.0, 0.45 - phrase.score)
            weight -= 0.7 if _is_generic(text) else 0.0
            weight -= 1.2 if two_scripts and phrase.score < 0.75 else 0.0
            weight -= 1.2 if ADDRESS.search(text) and not _is_company(document, line, text) else 0.0
            weight -= 2.0 if OIL.match(text) else 0.0
            weight -= 2.0 if text.islower() else 0.0
            weight -= 0.5 if len(text) < 5 else 0.0
            weight -= 1.5 if _under_buyer(document, line, phrase) else 0.0
            squeezed = re.sub(r"[^a-z]", "", text.lower())
            weight += 0.8 if email and len(squeezed) > 5 and squeezed[:8] in email else 0.0
            if signature:
                alike = fuzz.token_sort_ratio(signature.value.lower(), clean_name(text).lower())
                weight += (
                    3.0
                    if alike >= 85
                    else 1.5
                    if fuzz.partial_ratio(signature.value.lower(), text.lower()) > 90 and len(text) > 5
                    else 0.0
                )
            order += 1
            yield Name(text, line, phrase, weight)


def _has_two_scripts(document: Document) -> bool:
    """Whether labels come as "xxx / Item": the other script's half is read as nonsense, and so is its heading."""
    halves = [
        p for line in document.lines for p in line.row.phrases if re.match(r"^\S{0,12}\s?/\s?[A-Z][a-z]{2,}", p.text)
    ]
    return len(halves) >= 3


def _domains(document: Document) -> str:
    """The letters of all mail and web addresses: a firm's name is often among them."""
    text = " ".join(line.text for line in document.lines)
    return "".join(re.sub(r"[^a-z]", "", found.lower()) for found in re.findall(r"(?:@|www\.)\s?[\w.\-]+", text))


def _is_name_like(text: str, line: Line, number: int) -> bool:
    bare = REGISTRATION.sub("", text)
    letters = sum(sign.isalpha() and sign.isascii() for sign in bare)
    digits = sum(sign.isdigit() for sign in bare)
    if letters < 3 or digits > 0.34 * letters or is_title(text) or NO_NAME.search(bare):
        return False
    first, last = line.row.span_of(number)
    labels = [
        lab
        for lab in line.labels
        if first <= lab.start < last
        and lab.name not in ("total", "mode", "count", "bank", "before", "charge", "tender", "contact")
    ]
    if labels and (labels[0].start == first and (":" in text or labels[0].end == last)):
        return False
    return not (line.days and any(first <= d.start < last for d in line.days))


def _is_generic(text: str) -> bool:
    """Whether a phrase says only what trade it is: "Bistro & Cafe", "Medical & General Stores"."""
    words = re.findall(r"[A-Za-z]+", text)
    return all(
        BUSINESS.fullmatch(word) or word.lower() in ("and", "general", "bistro", "veg", "family") for word in words
    )


def _is_company(document: Document, line: Line, text: str) -> bool:
    """Whether the form of company stands in the name, or alone in the row below it."""
    below = document.lines[line.at + 1 : line.at + 2]
    alone = any(LEGAL.match(other.text) and not NO_NAME.search(other.text) for other in below)
    return bool(LEGAL.search(text)) or (alone and len(text) > 5)


def _is_registered(document: Document, line: Line, phrase: Phrase) -> bool:
    """Whether a company's registration number stands behind the name or alone in the next row."""
    behind = REGISTRATION.search(phrase.text)
    if behind and len(clean_name(phrase.text)) > 5 and not _is_pin_code(behind.group()):
        return True
    below = document.lines[line.at + 1 : line.at + 2]
    return any(REGISTRATION_ROW.match(other.text) and not _is_pin_code(other.text) for other in below)


def _is_pin_code(text: str) -> bool:
    """Whether a number is but the six (in Malaysia five) digits of a post office."""
    return bool(re.fullmatch(r"\W*\d{5,6}\W*|\W*\d{3} \d{3}\W*", text))


def _under_buyer(document: Document, line: Line, phrase: Phrase) -> bool:
    """Whether the phrase stands in the buyer's block: behind or closely below its heading."""
    for other in document.lines[max(0, line.at - 2) : line.at + 1]:
        for number, head in enumerate(other.row.phrases):
            first, _ = other.row.span_of(number)
            is_head = any(lab.name == "buyer" and lab.start == first for lab in other.labels) and not re.search(
                r"\d[A-Z]{5}\d{4}", head.text
            )
            if is_head and head.left < phrase.right and head.right > phrase.left - document.letter_height:
                return True
            if is_head and other is line and head.right <= phrase.left:
                return True
    return False


def _english_half(text: str) -> str:
    """On bills in two scripts "xxx / Sharma Stores": the half in Latin letters (the engine cannot read the other)."""
    parts = [part.strip() for part in re.split(r"\s*/\s*", text)]
    return parts[-1] if len(parts) == 2 and len(parts[1]) > 3 and " " in parts[1] and len(parts[0]) < 4 else text


def _weakest(signature: Seen[str], document: Document) -> float:
    line = next((line for line in document.lines if line.text == signature.line), None)
    return line.weakest(0, len(line.text)) if line else 0.0
