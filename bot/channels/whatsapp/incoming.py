"""A user's message as it is kept in the inbox, and its way to an event.

Kept: the message as it came, the draft whose card it quotes, the choice that a number names, and once fetched its file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.whatsapp.names import NAME
from bot.channels.whatsapp.shapes import Json, pack, part, text
from bot.turn import draft_id
from handlers.events import Event, Pressed, Rewrote, Said, SentFile, Strange
from handlers.replies import unpack

FILES = ("image", "document")
# What needs no answer: a thumb on a card is no yes, and the platform's own notes are for us alone.
SILENT = ("reaction", "revoke", "system", "request_welcome")
NAME_LIMIT = 200
NO_FILE = "missing"  # the digest of a file that is not fetched yet: nothing is stored under it


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored message. `chosen` is what a numbered choice stands for; the file is known once it has been fetched.

    `trouble` says why it could not be: "too_large" or "lost".
    """

    content: Json
    quoted_draft: str = ""
    chosen: str = ""
    digest: str = ""
    mime: str = ""
    size_bytes: int = 0
    trouble: str = ""

    @property
    def kind(self) -> str:
        """Give the platform's name of the kind of message."""
        return text(self.content, "type")

    @property
    def awaits_file(self) -> bool:
        """Say whether there is a file still to be fetched."""
        return self.kind in FILES and not self.digest and not self.trouble


def pack_kept(kept: Kept) -> bytes:
    """Give the stored form."""
    fields = {name: getattr(kept, name) for name in Kept.__dataclass_fields__}
    return pack(fields)


def unpack_kept(body: bytes) -> Kept:
    """Read the stored form."""
    return Kept(**json.loads(body))


def read_kept(kept: Kept) -> Event | None:
    """Give the event that a message stands for; None for what needs no answer."""
    content, quoted = kept.content, kept.quoted_draft or None
    match kept.kind:
        case "text":
            body = text(part(content, "text"), "body")
            return Pressed(kept.chosen) if kept.chosen else Said(body, quoted) if body else Strange("text")
        case "image" | "document" if kept.trouble:
            return Strange(kept.trouble)
        case "image" | "document" as kind:
            return _file(kept, part(content, kind), quoted)
        case "interactive":
            return _tap(part(content, "interactive"))
        case "button":
            return _quick_reply(part(content, "button"), quoted)
        case "edit":
            return _rewritten(part(content, "edit"))
        case kind if kind in SILENT:
            return None
        case kind:
            return Strange(kind or "unknown")


def _file(kept: Kept, file: Json, quoted: str | None) -> Event:
    given = text(file, "filename")
    ending = {"image/png": "png", "application/pdf": "pdf"}.get(kept.mime, "jpg" if kept.kind == "image" else "bin")
    name = "".join(letter for letter in given if letter.isprintable())[:NAME_LIMIT] or f"{kept.kind}.{ending}"
    return SentFile(kept.digest or NO_FILE, name, kept.mime, kept.size_bytes, text(file, "caption"), quoted)


def _rewritten(edit: Json) -> Event | None:
    """Read the new words of an earlier message; what has changed without any is no matter of ours."""
    changed = part(edit, "message")
    words = text(part(changed, "text"), "body") or text(part(changed, text(changed, "type")), "caption")
    return Rewrote(words, draft_id(NAME, text(edit, "original_message_id"), 0)) if words else None


def _tap(interactive: Mapping[str, object]) -> Event:
    for kind in ("button_reply", "list_reply"):
        if data := text(part(interactive, kind), "id"):
            return Pressed(data)
    return Strange("interactive")


def _quick_reply(button: Mapping[str, object], quoted: str | None) -> Event:
    """A template's button: ours carries a draft, any other is taken as its words."""
    payload, words = text(button, "payload"), text(button, "text")
    if unpack(payload):
        return Pressed(payload)
    return Said(words or payload, quoted) if words or payload else Strange("button")
