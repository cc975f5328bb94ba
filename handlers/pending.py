"""What has not come to a good end yet, as a step may ask for it, and what a user may decide about it.

A step gets a `Pending` in its context and only reads from it; the turn answers from its own transaction, and carries
out the step's decisions in the same one.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeAlias

WantedState: TypeAlias = Literal["intent", "sent", "unknown"]
Act: TypeAlias = Literal["hurry", "withdraw", "again", "forget", "resend", "leave"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something of a draft that is wanted from the world: not sent yet, sent just now, or sent without an answer."""

    state: WantedState
    tries: int


@dataclass(frozen=True, slots=True)
class Refused:
    """Why Katixo did not take what the last version of a card asked for."""

    trouble: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A message that went wrong here and was given up. `can_retry`: what it said is still kept."""

    number: int
    said_at: datetime
    is_ours: bool  # not the user's words, but Katixo's answer to one of our calls
    can_retry: bool = True


@dataclass(frozen=True, slots=True)
class Undelivered:
    """A reply that never came to its reader. `can_retry`: what it said is still kept."""

    number: int
    made_at: datetime
    can_retry: bool = True


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user wants done about a draft (`hurry`: try now; `withdraw`: do not send what was not sent yet), a
    message (`again`, `forget`) or a reply (`resend`, `leave`). `subject` is the draft, or the row's number.
    """

    act: Act
    subject: str


class Pending(Protocol):
    """The unfinished and failed work of one conversation."""

    def wanted(self, draft: str) -> tuple[Wanted, ...]:
        """Give what of a draft is open at Katixo or with us, oldest first."""
        ...

    def refused(self, draft: str, version: int) -> Refused | None:
        """Say why Katixo refused what this version of a draft asked for; None when it did not."""
        ...

    def unread(self) -> tuple[Unread, ...]:
        """Give the messages that were given up and not decided about, oldest first."""
        ...

    def undelivered(self) -> tuple[Undelivered, ...]:
        """Give the replies that never came to their reader and are not decided about, oldest first."""
        ...


class NothingPending:
    """The conversation of which nothing is stored."""

    def wanted(self, draft: str) -> tuple[Wanted, ...]:
        """Give nothing."""
        return ()

    def refused(self, draft: str, version: int) -> Refused | None:
        """Know of nothing."""
        return None

    def unread(self) -> tuple[Unread, ...]:
        """Give nothing."""
        return ()

    def undelivered(self) -> tuple[Undelivered, ...]:
        """Give nothing."""
        return ()


NOTHING_PENDING = NothingPending()
