"""Making text shorter without harm: at line ends, else between words, never inside an amount or a character.

Lengths are UTF-16 units: what Telegram counts by, and never less than the characters that WhatsApp counts.

>>> split_lines("first line\\nsecond line", 12)
('first line', 'second line')
>>> shorten("Paid ₹1,23,456.50 to Sharma", 14)
'Paid…'
"""

from __future__ import annotations

import re
import unicodedata
from itertools import chain, groupby

MARK = "…"
ROW = "• "  # begins a row of a list
LINE_WIDTHS = (400, 200, 120, 80)  # how far long lines are cut before whole lines go
# A figure with its currency before it and its unit after it, as one piece.
AMOUNT = re.compile(
    r"[-+]?(?:(?:₹|\bRs\.?|\bINR|\$)\s?)?[-+]?\d(?:[\d,.]*\d)?(?:\s?(?:%|(?:k|lakhs?|lacs?|crores?|cr)\b))?",
    re.IGNORECASE,
)
# Half a surrogate pair and control characters are refused by platforms; line ends and tabs are text.
UNSENDABLE = re.compile(r"[\ud800-\udfff]|[\0-\x08\x0b\x0c\x0e-\x1f\x7f]")
JOINERS = frozenset("\u200d\ufe0e\ufe0f") | {chr(one) for one in range(0x1F3FB, 0x1F400)}
FLAG_LETTERS = "".join(chr(one) for one in range(0x1F1E6, 0x1F200))  # two of them are one flag


def measure(text: str) -> int:
    """Count UTF-16 units.

    >>> measure("₹5"), measure("😀")
    (2, 2)
    """
    return len(text) + sum(character > "\uffff" for character in text)


def fits(text: str, limit: int) -> bool:
    """Say whether a text keeps a limit."""
    return measure(text) <= limit


def clean(text: str) -> str:
    """Take out what no platform takes, and bring line ends into one form."""
    return UNSENDABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def split_lines(text: str, limit: int) -> tuple[str, ...]:
    """Split a text into pieces within the limit: at line ends, a line that is too long between its words."""
    pieces: list[str] = []
    current = ""
    for line in text.split("\n"):
        joined = f"{current}\n{line}" if current else line
        if fits(joined, limit):
            current = joined
            continue
        if current.strip():
            pieces.append(current.rstrip())
        current = line
        while not fits(current, limit):
            place = cut_place(current, limit) or units_to_index(current, limit)
            pieces.append(current[:place].rstrip())
            current = current[place:].lstrip()
    return (*pieces, *([current.rstrip()] if current.strip() else [])) or (MARK,)


def shorten(text: str, limit: int) -> str:
    """Make one text fit: long lines become shorter, then long lists, then its last lines go; a mark shows where."""
    if fits(text, limit):
        return text
    lines = text.split("\n")
    for width in LINE_WIDTHS:
        shown = "\n".join(_shorten_line(line, width) for line in lines)
        if fits(shown, limit):
            return shown
    kept = [_shorten_line(line, LINE_WIDTHS[-1]) for line in lines]
    if thinned := _thin(kept, limit):
        return thinned
    while len(kept) > 1:
        kept.pop()
        shown = "\n".join([*kept, MARK])
        if fits(shown, limit):
            return shown
    return _shorten_line(lines[0], limit)


def cut_place(text: str, limit: int) -> int:
    """Give the last place within the limit where a text may be cut; 0 when an amount fills all of it."""
    end = units_to_index(text, limit)
    inside = {place for found in AMOUNT.finditer(text) for place in range(found.start() + 1, found.end())}
    free = [place for place in range(end, 0, -1) if place not in inside]
    spaces = (place for place in free if place > end // 2 and _is_space(text, place))
    return next(spaces, 0) or next((place for place in free if _is_whole(text, place)), 0)


def units_to_index(text: str, limit: int) -> int:
    """Give how many characters of a text are within so many units; at least one."""
    units = 0
    for index, character in enumerate(text):
        units += measure(character)
        if units > limit:
            return max(1, index)
    return len(text)


def _thin(lines: list[str], limit: int) -> str:
    """Take rows from the end of whichever list is the longest, one by one; "" when that is not enough."""
    runs = [list(run) for _, run in groupby(lines, key=lambda line: line.startswith(ROW))]
    rows = [run for run in runs if run[0].startswith(ROW)]
    lengths = [len(run) for run in runs]
    while rows and len(longest := max(rows, key=len)) > 1:
        longest.pop()
        marked = ([*run, MARK] if len(run) < length else run for run, length in zip(runs, lengths, strict=True))
        if fits(shown := "\n".join(chain.from_iterable(marked)), limit):
            return shown
    return ""


def _shorten_line(line: str, limit: int) -> str:
    if fits(line, limit):
        return line
    return line[: cut_place(line, limit - measure(MARK))].rstrip() + MARK


def _is_space(text: str, place: int) -> bool:
    return place == len(text) or text[place].isspace() or text[place - 1].isspace()


def _is_whole(text: str, place: int) -> bool:
    """Say whether a place lies between two characters as people see them."""
    if place >= len(text):
        return True
    before, after = text[place - 1], text[place]
    joined = after in JOINERS or before == "\u200d" or unicodedata.category(after).startswith("M")
    virama = unicodedata.combining(before) == 9
    letters = len(text[:place]) - len(text[:place].rstrip(FLAG_LETTERS))
    return not (joined or virama or (after in FLAG_LETTERS and letters % 2))
