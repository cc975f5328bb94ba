"""Corrections that name a row of a list: "2nd is 150", "second one cash", "drop the auto", "auto hatao", "chai 50 tha".

A row is named by its number or by a word of its own name; what is said of it is left for the reader of corrections.

>>> names = ("chai", "auto", "courier")
>>> read_row_edit("2nd is 150", names)
RowEdit(row=1, drops=False, rest='is 150')
>>> read_row_edit("drop the auto", names)
RowEdit(row=1, drops=True, rest='')
>>> [read_row_edit(text, names).row for text in ("courier hatao", "3 hata do", "last one 90")]
[2, 2, 2]
>>> read_row_edit("chai 50 tha", names)
RowEdit(row=0, drops=False, rest='50 tha')
>>> [read_row_edit(text, names) for text in ("4th is 90", "auto 120 cash", "drop it")]
[None, None, None]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from parsers.text import word_set

ORDINALS: tuple[tuple[str, ...], ...] = (
    ("1st", "first", "pehla", "pehle", "pahla", "पहला", "पहले"),
    ("2nd", "second", "doosra", "dusra", "doosre", "dusre", "दूसरा", "दूसरे"),
    ("3rd", "third", "teesra", "tisra", "teesre", "तीसरा", "तीसरे"),
    ("4th", "fourth", "chautha", "चौथा"),
    ("5th", "fifth", "paanchva", "panchva", "पाँचवाँ"),
    ("6th", "sixth", "chhatha", "छठा"),
    ("7th", "seventh", "saatva", "सातवाँ"),
    ("8th", "eighth", "aathva", "आठवाँ"),
    ("9th", "ninth", "नौवाँ"),
    ("10th", "tenth", "दसवाँ"),
)
LAST = ("last", "aakhri", "akhri", "आख़िरी", "आखिरी")
DROPS = re.compile(
    r"(?<!\w)(?:drop|remove|delete|skip|without|leave out|cancel|hata(?:o|do|\s*do|iye|na)?|nikal(?:o|\s*do)?|"
    r"chhod(?:o|\s*do)?|mat\s+likho|हटा(?:ओ|ना|एँ|\s*दो)?|निकाल(?:ो|\s*दो)?|छोड़(?:ो|\s*दो)?)(?!\w)",
    re.IGNORECASE,
)
CHANGES = re.compile(
    r"(?<!\w)(?:is|was|=|tha|thi|make|change|should|karo|kar\s*do|not|nahi|था|थी|करो|नहीं)(?!\w)",
    re.IGNORECASE,
)
SMALL = word_set("the a one row entry no number ka ki ko wala wali waala please pls do de se bhi वाला वाली का की को")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class RowEdit:
    """Which row is meant, counted from 0, and whether it goes; `rest` is what else is said of it."""

    row: int
    drops: bool
    rest: str


def read_row_edit(text: str, names: Sequence[str]) -> RowEdit | None:
    """Read a correction of one row; None when no row is named, or more than one could be meant."""
    drops = DROPS.search(text) is not None
    named = (
        _ordinal(text, names) or (_bare_number(text, names) if drops else None) or _by_name(text, names, drops=drops)
    )
    if named is None:
        return None
    row, rest = named
    if drops:
        return RowEdit(row, drops=True, rest="")
    return RowEdit(row, drops=False, rest=rest) if rest else None


def _ordinal(text: str, names: Sequence[str]) -> tuple[int, str] | None:
    """Read "2nd" and its like, and "last" when it stands first."""
    for found in _WORD.finditer(text):
        word = found[0].casefold()
        row = next((place for place, words in enumerate(ORDINALS) if word in words), None)
        if row is None and word in LAST and not text[: found.start()].strip():
            row = len(names) - 1
        if row is not None:
            return (row, _without_small(text[: found.start()] + text[found.end() :])) if row < len(names) else None
    return None


def _bare_number(text: str, names: Sequence[str]) -> tuple[int, str] | None:
    """Read "3 hata do": the only figure of an order to drop."""
    figures = re.findall(r"\d+", text)
    row = int(figures[0]) - 1 if len(figures) == 1 and len(figures[0]) < 3 else -1
    return (row, "") if 0 <= row < len(names) else None


def _by_name(text: str, names: Sequence[str], *, drops: bool) -> tuple[int, str] | None:
    """Read a row's own word, beside a word of change: "auto 120 cash" alone is an entry of its own."""
    if not drops and not CHANGES.search(text):
        return None
    said = {word.casefold() for word in _WORD.findall(text)}
    fitting = [row for row, name in enumerate(names) if said & _own_words(name)]
    if len(fitting) != 1:
        return None
    own = _own_words(names[fitting[0]])
    rest = _WORD.sub(lambda found: "" if found[0].casefold() in own else found[0], text)
    return fitting[0], " ".join(rest.split())


def _own_words(name: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(name) if len(word) > 1 and word.casefold() not in SMALL}


def _without_small(text: str) -> str:
    """Leave out the small words before what is said of a row."""
    words = text.split()
    while words and words[0].casefold() in SMALL:
        words.pop(0)
    return " ".join(words)
