"""The form in which our own channels (browser, terminal) keep a message in the inbox, and its way to an event."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from bot.storage.inbox import InboxRow
from handlers.events import Event, Pressed, Said, SentFile, Strange


@dataclass(frozen=True, slots=True)
class OwnMessage:
    """A message of our own channels: `kind` is text, press or file; `quoted` is the outbox id that it answers."""

    kind: str
    text: str = ""
    data: str = ""
    quoted: str = ""
    quoted_draft: str = ""
    digest: str = ""
    name: str = ""
    mime: str = ""
    size_bytes: int = 0


def pack_message(message: OwnMessage) -> bytes:
    """Give the stored form; lone surrogates survive as escapes."""
    return json.dumps(asdict(message)).encode()


def unpack_message(body: bytes) -> OwnMessage:
    """Read the stored form."""
    return OwnMessage(**json.loads(body))


def read_own(row: InboxRow) -> Event:
    """Turn a stored message into the event that it stands for."""
    message = unpack_message(row.body)
    quoted = message.quoted_draft or None
    if message.kind == "text":
        return Said(message.text, quoted)
    if message.kind == "press":
        return Pressed(message.data)
    if message.kind == "file":
        return SentFile(message.digest, message.name, message.mime, message.size_bytes, message.text, quoted)
    return Strange(message.kind)
