"""The terminal chat: a line is a message, and a button is tapped by its words or by #1, #2 ... of the newest card."""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bot.channels.incoming import OwnMessage, pack_message, read_own
from bot.channels.outgoing import OutFile, read_file, without_file
from bot.engine.clock import Clock
from bot.storage import files, inbox
from bot.storage.database import Database, Transaction
from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from handlers.events import Event
from handlers.replies import Attachment, Button, Reply, pack

NAME = "terminal"
FILE_LIMIT = 1024 * 1024 * 1024  # bytes of what is written to disk


class TerminalChannel:
    """Hands replies to a callback and remembers which buttons are on the screen, newest card last."""

    name = NAME
    can_edit = False

    def __init__(self, show: Callable[[Reply], None], keep: Callable[[OutFile], Path] | None = None) -> None:
        self._show = show
        self._keep = keep
        self._database: Database | None = None
        self._cards: list[tuple[Button, ...]] = []

    def over(self, database: Database) -> TerminalChannel:
        """Let the channel read files there, and give the channel."""
        self._database = database
        return self

    def read(self, row: InboxRow) -> Event | None:
        """Read the event of a stored message."""
        return read_own(row)

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        """Show a reply; the file that it brings lies where its attachment's name says."""
        if reply.buttons:
            self._cards.append(reply.buttons)
        if reply.attachment:
            reply = await self._with_file_kept(reply, reply.attachment)
        self._show(reply)
        return str(row.id)

    async def _with_file_kept(self, reply: Reply, attachment: Attachment) -> Reply:
        if self._database is None or self._keep is None:
            return reply
        file = await read_file(self._database, attachment, FILE_LIMIT)
        if file is None:
            return without_file(reply)
        path = await asyncio.to_thread(self._keep, file)
        return replace(reply, attachment=replace(attachment, name=str(path)))

    def button(self, words: str) -> Button | None:
        """Find the button with these words on the newest card that has it; #2 is the second of the newest card."""
        found = (_button_of(card, words) for card in reversed(self._cards))
        return self.newest_button(words) or next((button for button in found if button), None)

    def newest_button(self, words: str) -> Button | None:
        """Find the button on the newest card alone: "cash" after that is a correction, not a tap on an old question."""
        newest = self._cards[-1] if self._cards else ()
        if words.startswith("#") and words[1:].isdecimal():
            number = int(words[1:])
            return newest[number - 1] if 0 < number <= len(newest) else None
        return _button_of(newest, words)


class TerminalUser:
    """The person at the keyboard: what they do goes into the inbox like any channel's messages."""

    def __init__(self, database: Database, clock: Clock, address: str) -> None:
        self._database = database
        self._clock = clock
        self._conversation = f"{NAME}:{address}"

    async def say(self, text: str) -> None:
        """Send a text."""
        await self._put(OwnMessage("text", text=text))

    async def press(self, button: Button) -> None:
        """Tap a button."""
        await self._put(OwnMessage("press", data=pack(button)))

    async def send_file(self, name: str, content: bytes, caption: str) -> None:
        """Send a file with its caption."""
        mime = mimetypes.guess_type(name)[0] or "application/octet-stream"
        digest = hashlib.sha256(content).hexdigest()
        message = OwnMessage("file", caption, digest=digest, name=name, mime=mime, size_bytes=len(content))
        await self._put(message, content)

    async def _put(self, message: OwnMessage, content: bytes | None = None) -> None:
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            if content is not None:
                files.put(tx.connection, content, message.mime, now)
            key, body = uuid.uuid4().hex, pack_message(message)
            inbox.add(tx.connection, inbox.Incoming(NAME, key, self._conversation, message.kind, body, now), now)
            tx.wake(f"turn:{self._conversation}")

        await self._database.write(unit)


def _button_of(card: tuple[Button, ...], words: str) -> Button | None:
    wanted = words.strip().casefold()
    return next((button for button in card if button.label.casefold() == wanted), None)
