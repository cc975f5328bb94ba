"""Our wishes beside Katixo's records: what stands or stood twice, what has no known end, what was voided without us.

A record is ours when a tag is one of the words of its description or notes. Pure; `reconciling` reads both sides.

>>> tags_in("toner #k7f3q2ab5c"), tags_in("part of #k7f3q2ab5c-2"), tags_in("see #12")
(('#k7f3q2ab5c',), ('#k7f3q2ab5c-2',), ())
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

TAG = re.compile(r"#[a-z2-7]{10}(?:-\d+)?")

Kind: TypeAlias = Literal["expense", "bill", "payment", "journal", "received", "receipt", "credit"]
End: TypeAlias = Literal["done", "refused", "open", "unknown"]
Trouble: TypeAlias = Literal["twice", "twice_void", "unknown", "voided"]


@dataclass(frozen=True, slots=True)
class Wish:
    """A record that we asked for. `taken_back`: that we asked for its end too, at any time."""

    kind: Kind
    tag: str
    day: date
    end: End
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A record of Katixo; `amount` is its total in rupees."""

    kind: Kind
    number: str
    day: date
    amount: Decimal
    text: str
    is_void: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a person should look at; `numbers` are Katixo's."""

    trouble: Trouble
    kind: Kind
    tag: str
    day: date
    numbers: tuple[str, ...] = ()


def reconcile(wishes: Sequence[Wish], records: Sequence[Record]) -> list[Finding]:
    """Compare both sides; an end that is open, and not overdue, is nobody's trouble yet."""
    live: dict[tuple[Kind, str], list[Record]] = {}
    void: dict[tuple[Kind, str], list[Record]] = {}
    for record in records:
        for tag in tags_in(record.text):
            (void if record.is_void else live).setdefault((record.kind, tag), []).append(record)
    twice = [_finding("twice", key, found) for key, found in live.items() if len(found) > 1]
    ours = {(one.kind, one.tag) for one in wishes if one.taken_back}
    stood = [
        Finding("twice_void", *key, found[0].day, _numbers([*found, *void[key]]))
        for key, found in live.items()
        if len(found) == 1 and key in void and key not in ours
    ]
    unknown = [Finding("unknown", one.kind, one.tag, one.day) for one in wishes if one.end == "unknown"]
    voided = [
        Finding("voided", one.kind, one.tag, one.day, _numbers(void.get((one.kind, one.tag), [])))
        for one in wishes
        if one.end == "done" and not one.taken_back and (one.kind, one.tag) not in live
    ]
    return twice + stood + unknown + voided


def tags_in(text: str) -> tuple[str, ...]:
    """Give the tags among the words of a text, each once."""
    return tuple(dict.fromkeys(word for word in text.split() if TAG.fullmatch(word)))


def _finding(trouble: Trouble, key: tuple[Kind, str], found: Sequence[Record]) -> Finding:
    return Finding(trouble, *key, found[0].day, _numbers(found))


def _numbers(found: Sequence[Record]) -> tuple[str, ...]:
    return tuple(one.number for one in found)
