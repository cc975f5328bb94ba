"""Everything that can happen to a conversation. What the user does comes from a channel, the rest from our effects."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from handlers.dues import Due
from handlers.effects import Answer, Trouble
from handlers.states import Asked


@dataclass(frozen=True, slots=True)
class Said:
    """The user wrote a text; `quoted` is the draft whose card the text answers, when the channel says so."""

    text: str
    quoted: str | None = None
    kind: Literal["said"] = "said"


@dataclass(frozen=True, slots=True)
class SentFile:
    """The user sent a file, kept under `digest` (SHA-256 of its bytes)."""

    digest: str
    name: str
    mime: str
    size_bytes: int
    caption: str = ""
    quoted: str | None = None
    kind: Literal["sent_file"] = "sent_file"


@dataclass(frozen=True, slots=True)
class Rewrote:
    """The user changed the words of an earlier message; `draft` is the first draft that the old words would make."""

    text: str
    draft: str
    kind: Literal["rewrote"] = "rewrote"


@dataclass(frozen=True, slots=True)
class Pressed:
    """The user tapped a button; `data` is what `replies.pack` made, or whatever a stranger sent instead."""

    data: str
    kind: Literal["pressed"] = "pressed"


@dataclass(frozen=True, slots=True)
class Strange:
    """The user sent something that we keep but cannot read: a sticker, a voice note, an unknown type.

    `what` is the channel's word for it, or "too_large" and "lost" for a file that could not be fetched.
    """

    what: str
    kind: Literal["strange"] = "strange"


@dataclass(frozen=True, slots=True)
class Done:
    """An effect of a draft came to its end as wished."""

    draft: str
    answer: Answer
    kind: Literal["done"] = "done"


@dataclass(frozen=True, slots=True)
class Failed:
    """An effect of a draft did not work. `final` False: it is kept and tried again; True: it was refused."""

    draft: str
    effect: str
    trouble: Trouble
    final: bool
    detail: str = ""
    kind: Literal["failed"] = "failed"


@dataclass(frozen=True, slots=True)
class FellDue:
    """A person's morning has come, with what is new to say. `fresh_until`: later it must be looked up again."""

    day: date
    dues: tuple[Due, ...]
    fresh_until: datetime
    kind: Literal["fell_due"] = "fell_due"


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of a request to the owner: `number` was taken back, and `instead` stands for it where one does."""

    draft: str
    number: str
    is_done: bool
    instead: str
    total: Decimal
    kind: Literal["answered"] = "answered"


Word: TypeAlias = Annotated[Asked | Answered, Field(discriminator="kind")]


@dataclass(frozen=True, slots=True)
class Told:
    """Another chat of the same organisation says something to this one."""

    word: Word
    kind: Literal["told"] = "told"


Own: TypeAlias = Done | Failed | FellDue | Told
Event: TypeAlias = Annotated[Said | SentFile | Rewrote | Pressed | Strange | Own, Field(discriminator="kind")]
