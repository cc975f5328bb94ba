"""Several drafts on one card: which ones, and what has to be said of each.

A row is a draft like any other, with its own stage, id, claim and effects; the batch only holds them together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeAlias

Way: TypeAlias = Literal["together", "single"]
MadeOf: TypeAlias = Literal["words", "files"]


@dataclass(frozen=True, slots=True)
class RowNote:
    """What has to be said of a row beside its stage: why it was not booked, or booked otherwise."""

    row: str
    text: str


@dataclass(frozen=True, slots=True)
class Batch:
    """Drafts shown together, or since "One by one" one after the other.

    `rows` are their ids in order of mention; the message of the card goes under the first of them. `newest` is when
    the last file came: another one soon after belongs to the same pile; None when the user has done something since.
    `shares`: the parts of a caption about several files; "" once a file has taken its part.
    `is_above`: files have come since its card was put into the chat; when all is read it goes below them.
    `apart`: the user has said that its files are bills of their own, not pages of one.
    """

    id: str
    rows: tuple[str, ...]
    version: int = 1
    way: Way = "together"
    made_of: MadeOf = "words"
    notes: tuple[RowNote, ...] = ()
    newest: datetime | None = None
    apart: bool = False
    shares: tuple[str, ...] = ()
    is_above: bool = False

    @property
    def card(self) -> str:
        """Give the draft under whose id the message of the card goes, so that a channel redraws it in place."""
        return self.rows[0]

    @property
    def is_together(self) -> bool:
        """Say whether the rows share one card; a file that came alone has its own."""
        return self.way == "together" and len(self.rows) > 1

    def note_of(self, row: str) -> str:
        """Give what has to be said of a row, or nothing."""
        return next((note.text for note in self.notes if note.row == row), "")

    def with_note(self, row: str, text: str) -> Batch:
        """Put a row's note in place of its earlier one; an empty text takes it away."""
        others = tuple(note for note in self.notes if note.row != row)
        return replace(self, notes=(*others, RowNote(row, text)) if text else others)
