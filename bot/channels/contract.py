"""What every channel does: read an event from a stored message, and deliver a reply."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Protocol, runtime_checkable

from sqlalchemy import Connection

from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from handlers.events import Event
from handlers.replies import Reply


class Undeliverable(Exception):
    """This reply can never be delivered; the reason goes into the outbox as it is."""


class Unwanted(Undeliverable):
    """The user does not want to hear from us: from now on nothing goes there unasked."""


class NotNow(Exception):
    """The channel cannot take the reply now; try again after so many seconds."""

    def __init__(self, retry_after_s: float) -> None:
        super().__init__(f"again in {retry_after_s} s")
        self.retry_after_s = retry_after_s


class Unsure(NotNow):
    """Nobody knows whether the reply went out; it is sent again after so many seconds unless word of it comes."""


class Channel(Protocol):
    """One way to talk to people. `can_edit` says whether a sent message can be redrawn in place."""

    name: str
    can_edit: bool

    def read(self, row: InboxRow) -> Event | None:
        """Read the event of a stored message; None for what needs no answer at all."""
        ...

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        """Hand the reply to the platform and give the platform's id of it; raises `Undeliverable` or `NotNow`."""
        ...


@runtime_checkable
class Fetches(Protocol):
    """A channel whose messages only name their files."""

    def awaits(self, row: InboxRow) -> bool:
        """Say whether a stored message has to be fetched for before its turn."""
        ...

    async def fetch(self, row: InboxRow) -> None:
        """Get what a message names before its turn is taken, and keep it; a failure is kept too.

        Raises `NotNow` when the turn has to wait, and nothing else.
        """
        ...


@runtime_checkable
class ShowsWork(Protocol):
    """A channel that can show a person that the bot is at work."""

    def working(self, address: str) -> AbstractAsyncContextManager[None]:
        """Show it for the length of a block."""
        ...


@runtime_checkable
class Erases(Protocol):
    """A channel that can take away what its user has written; it is told so by `Reply.erases`."""

    def place_of(self, row: InboxRow) -> str:
        """Give the platform's number of a stored message."""
        ...


@runtime_checkable
class KnowsPhone(Protocol):
    """A channel that knows the phone number of its user."""

    def phone_of(self, conn: Connection, address: str) -> str:
        """Give the number with its country, "" when it is not known."""
        ...
