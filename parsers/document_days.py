"""The document's own day and the day to pay by, each from its labels.

A day is never in the future, never a due, expiry or order day. A narrow column may break it over two rows.

>>> from parsers.document_days import read_day
>>> from parsers.document import Document
>>> read_day(Document([])) is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from parsers.document import Document, Line, spots, stands_under
from parsers.labels import Label
from parsers.printed_days import Day, read_days
from parsers.seen import Seen

EARLIEST = date(2005, 1, 1)
_OTHER_PAPER = re.compile(r"order|\bp\.? ?o\b|challan|deliver|d[ei]spatch|ref|ack|l\.?r\b", re.IGNORECASE)


def read_day(document: Document, *, today: date | None = None) -> Seen[date] | None:
    """The document's own day: labelled first, then a lone day near the top, never a future, due or expiry day."""
    weighed = sorted(_weighed_days(document, today), key=lambda item: -item[0])
    if not weighed:
        return None
    weight, line, day = weighed[0]
    others = tuple(dict.fromkeys(d.value for _, _, d in weighed[1:] if d.value != day.value))[:2]
    same = sum(d.value == day.value for _, _, d in weighed) - 1
    rival = next((w for w, _, d in weighed[1:] if d.value != day.value), -3.0)
    score = 0.58 + 0.04 * min(same, 2) + 0.05 * min(weight - rival, 2.0)
    score += 0.27 if weight >= 2.0 else 0.06 * max(weight, 0.0)
    score += 0.0 if others else 0.23 if weight >= 0.0 else 0.1
    score -= 0.5 * max(0.0, 0.75 - line.weakest(day.start, day.end)) + (0.3 if day.swapped else 0.0)
    return line.seen(day.value, min(score, 0.98), f"day, weight {weight:.1f}", others)


def read_due_day(document: Document, day: date | None) -> Seen[date] | None:
    """The day to pay by, where one is printed."""
    for line, label in document.labelled("due_date"):
        for spot in spots(document, line, label):
            for found in spot.days:
                if day is None or found.value >= day:
                    return spot.line.seen(found.value, 0.93, "due date")
    return None


def _weighed_days(document: Document, today: date | None) -> Iterator[tuple[float, Line, Day]]:
    labelled: dict[tuple[int, int], float] = {}
    for line, label in document.labelled("date", "due_date", "other_date", "number"):
        power = {"date": label.rank / 2.0, "number": 0.9, "due_date": -4.0, "other_date": -2.0}[label.name]
        power = -2.0 if label.name == "date" and _is_of_another_paper(line, label) else power
        for spot in spots(document, line, label):
            for day in spot.days[:1] if label.name != "other_date" else spot.days:
                key = (spot.line.at, day.start)
                near = power - (0.4 if spot.way == "below" else 0.0)
                labelled[key] = (
                    max(labelled[key], near) if key in labelled and power > 0 else min(labelled.get(key, 9.0), near)
                )
    for line in document.lines:
        for day in line.days:
            if day.value < EARLIEST or (today is not None and day.value > today):
                continue
            weight = labelled.get((line.at, day.start), 0.0)
            weight += 0.4 if document.share(line) < 0.5 else 0.0
            weight += 0.3 if re.search(r"\d{1,2}:\d{2}", line.text) else 0.0
            weight -= 0.6 if len(day.text) < 8 and not re.search("[a-zA-Z]", day.text) else 0.0
            yield weight, line, day
    yield from _broken_days(document, today)


def _broken_days(document: Document, today: date | None) -> Iterator[tuple[float, Line, Day]]:
    """A labelled day that goes on in the next row: "Date : 26" above "April 2018"."""
    for line, label in document.labelled("date"):
        phrase = line.row.phrases[line.row.phrase_at(label.start)]
        below = document.lines[line.at + 1 : line.at + 2]
        rest = [p.text for other in below for p in other.row.phrases if stands_under(p, phrase.left, phrase.right)]
        tail = line.text[label.end : line.row.span_of(line.row.phrase_at(label.start))[1]].strip(" :.")
        if line.days or not rest or not re.search(r"\d", tail):
            continue
        for day in read_days(f"{tail}{rest[0]}" if tail.endswith("-") else f"{tail} {rest[0]}"):
            if day.start == 0 and day.value >= EARLIEST and (today is None or day.value <= today):
                yield label.rank / 2.0 - 0.4, line, replace(day, start=label.end, end=len(line.text))


def _is_of_another_paper(line: Line, label: Label) -> bool:
    """Whether the day belongs to an order or a challan: "Buyer's Order No.  Dated"."""
    before = [other for other in line.labels if other.end <= label.start]
    if not before or before[-1].name != "other_number" or not line.begins_phrase(label.start):
        return False
    return bool(_OTHER_PAPER.search(line.text[before[-1].start : before[-1].end]))
