"""What the conversation wants to know of a day, the answer, and the morning that nobody asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from handlers.dues import Due


@dataclass(frozen=True, slots=True)
class Scan:
    """Read what is due as somebody of this role may see it; with `within_days` money that falls due by then,
    with `only` nothing but that group.

    Changes nothing anywhere, so it may be tried again freely.
    """

    draft: str
    version: int
    day: date
    role: str
    within_days: int | None = None
    only: str = ""
    kind: Literal["scan"] = "scan"


@dataclass(frozen=True, slots=True)
class Scanned:
    """All that is due, most urgent first, whether or not it was said before."""

    day: date
    dues: tuple[Due, ...]
    kind: Literal["scanned"] = "scanned"


@dataclass(frozen=True, slots=True)
class Reminded:
    """What a chat was reminded of last; `waits` is the wish whose answer is awaited, `told` that it takes longer;
    `left_out` counts the dues beyond those that are kept; the next file
    until `photo_until` is that of `photo_of`."""

    day: date
    dues: tuple[Due, ...] = ()
    waits: str = ""
    told: bool = False
    left_out: int = 0
    photo_of: Due | None = None
    photo_until: datetime | None = None
