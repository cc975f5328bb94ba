"""The words that printed documents put before their figures, ranked, and where they stand in a row.

One table, by subject. A pattern is a phrase in lower case; a space in it matches any run of blanks, dots, colons or
dashes or nothing (OCR drops blanks), and letters match the signs they are often read as (o/0, i/l/1). Longer labels win
over shorter ones at the same place, so "sub total" is never "total".

>>> [(hit.name, hit.rank) for hit in find_labels("Sub Total  1485.00  GRAND TOTAL")]
[('subtotal', 1), ('total', 4)]
>>> [hit.name for hit in find_labels("TAXINVOICE  Invoice N0. : 55  Due Date")]
['number', 'due_date']
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Literal, get_args

from rapidfuzz import fuzz, process

from parsers.wordings import WORDINGS

Name = Literal[
    "total",
    "subtotal",
    "taxable",
    "tax",
    "cgst",
    "sgst",
    "igst",
    "cess",
    "round_off",
    "discount",
    "charge",
    "tender",
    "late",
    "before",
    "count",
    "number",
    "other_number",
    "date",
    "due_date",
    "other_date",
    "seller",
    "buyer",
    "supply",
    "reverse",
    "mode",
    "reference",
    "gstin",
    "words",
    "bank",
    "contact",
    "arrears",
]

GUESSED: tuple[Name, ...] = (
    "total",
    "subtotal",
    "taxable",
    "round_off",
    "tender",
    "cgst",
    "sgst",
    "igst",
    "late",
    "before",
    "charge",
    "discount",
    "count",
)
_ROW = re.compile(r"^(?P<name>\w+) (?P<rank>\d): (?P<phrases>.+(?:\n {4}.+)*)", re.MULTILINE)
_BEFORE_TAX = re.compile(r"[\s(\-/:.]{0,3}(?:excl?\b|excluding|exclusive|before|without|w/o)", re.IGNORECASE)
_CURRENCY = re.compile(r"rs\.?", re.IGNORECASE)  # behind another label it is a sign before the figure
_DOTTED = {"cgst", "sgst", "igst", "gst", "mrp"}
_CLASSES = {"o": "[o0]", "i": "[il1|!]", "l": "[li1|]", "s": "[s5]", "b": "[b8]", "g": "[g9]", "'": "'?", "#": "#"}


@dataclass(frozen=True, slots=True)
class Label:
    """One label in a row: its subject, its rank (higher is more telling) and its place in the row's text."""

    name: Name
    rank: int
    start: int
    end: int


@lru_cache(maxsize=4096)
def find_labels(text: str) -> tuple[Label, ...]:
    """Give the labels of a row from left to right; longer ones win where they overlap."""
    hits = [
        Label(name, rank, match.start(), match.end())
        for name, rank, pattern in _patterns()
        for match in pattern.finditer(text)
        if not _is_inside_a_code(match.group(), text[match.end() :])
    ]
    hits = [replace(hit, name="subtotal", rank=1) if _is_before_tax(hit, text) else hit for hit in hits]
    kept: list[Label] = []
    for hit in sorted(hits, key=lambda h: (h.start - h.end, -h.rank)):
        if all(hit.end <= other.start or hit.start >= other.end for other in kept):
            kept.append(hit)
    kept.sort(key=lambda h: h.start)
    return tuple(hit for at, hit in enumerate(kept) if not at or not _CURRENCY.fullmatch(text[hit.start : hit.end]))


def guess_label(text: str) -> Label | None:
    """A misread label of a sum at the beginning of a row: "Totel Amt Peyable", "Sub Tetal"; None unless clearly alike.

    >>> guess_label("Totel Amt Peyable :  8.50").name, guess_label("Toor Dal Premium 40") is None
    ('total', True)
    """
    match = re.match(r"\W*((?:[A-Za-z][A-Za-z.&/\- ]+)+)", text)
    squeezed = _squeeze(match.group(1)) if match else ""
    if match is None or len(squeezed) < 5 or squeezed.startswith("toll"):
        return None
    best = process.extractOne(squeezed, list(_squeezed_names()), scorer=fuzz.ratio, score_cutoff=84)
    if best is None:
        return None
    name, rank, phrase = _squeezed_names()[best[0]]
    if best[1] < 92 and not _same_words(match.group(1).lower().split(), phrase.split(" ")):
        return None
    return Label(name, rank, match.start(1), match.end(1))


def _same_words(read: list[str], meant: list[str]) -> bool:
    """Word for word alike: "toor dal premium" is not a misread "total premium"."""
    return len(read) == len(meant) and all(fuzz.ratio(a, b) >= 60 for a, b in zip(read, meant, strict=True))


@cache
def _squeezed_names() -> dict[str, tuple[Name, int, str]]:
    return {
        _squeeze(phrase): (name, rank, phrase)
        for name, rank, phrases in _table()
        for phrase in sorted(phrases, key=lambda p: p.count(" "))
        if name in GUESSED and len(_squeeze(phrase)) >= 5 and (name != "total" or rank >= 3)
    }


def _squeeze(text: str) -> str:
    """Letters only, with "amount" and "amt" alike."""
    return re.sub(r"[^a-z]", "", text.lower()).replace("amount", "amt")


@cache
def _patterns() -> tuple[tuple[Name, int, re.Pattern[str]], ...]:
    """One expression per subject and rank, longer alternatives first."""
    edge = "(?:(?![A-Za-z])|(?<=[a-z])(?=[A-Z]))"  # OCR glues: "Bill numberBM314"
    out: list[tuple[Name, int, re.Pattern[str]]] = []
    for name, rank, phrases in _table():
        options = "|".join(_expression(phrase) for phrase in sorted(phrases, key=lambda p: (-len(p), p)))
        out.append((name, rank, re.compile(rf"(?<![A-Za-z])(?i:{options}){edge}")))
    return tuple(out)


@cache
def _table() -> tuple[tuple[Name, int, tuple[str, ...]], ...]:
    """The rows of `WORDINGS`."""
    names: tuple[Name, ...] = get_args(Name)
    rows = {(row["name"], int(row["rank"])): " ".join(row["phrases"].split()) for row in _ROW.finditer(WORDINGS)}
    return tuple(
        (name, rank, tuple(phrase.strip() for phrase in phrases.split("|")))
        for name in names
        for (own, rank), phrases in rows.items()
        if own == name
    )


def _is_before_tax(label: Label, text: str) -> bool:
    """Whether a total goes on "(Excl GST)", "before tax"."""
    return label.name == "total" and bool(_BEFORE_TAX.match(text, label.end))


def _is_inside_a_code(label: str, rest: str) -> bool:
    """Whether a label is the beginning of a number: INV-01347, GST/529/26-27, CRN5108, "Invoice: T0" of T08907."""
    if label[-1:].isdigit() and rest[:1].isdigit():
        return True
    return (
        label.isupper()
        and label.isalnum()
        and len(label) <= 5
        and bool(re.match(r"[-/_][A-Za-z0-9]|\d{3,}(?![.,\d])", rest))
    )


def _expression(phrase: str) -> str:
    words = [_spelled(word) for word in phrase.split(" ")]
    return r"[\s.:()/&\-]{0,3}".join(words)


def _spelled(word: str) -> str:
    """A word with its look-alikes; one of two signs also with points, as in "G.R."; "amount" also as "amt"."""
    if word == "amount":
        return "am(?:[o0]unt|n?t)"
    return (r"\.?" if len(word) == 2 or word in _DOTTED else "").join(
        _CLASSES.get(sign, re.escape(sign)) for sign in word
    )
