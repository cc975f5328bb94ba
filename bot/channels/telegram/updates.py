"""Reads an update as Telegram sends it. Unknown kinds and missing members never raise.

Source: core.telegram.org/bots/api#update. Whatever the user did, it becomes one `Arrived`: flat, small, and kept in the
inbox in this form.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from bot.channels.telegram.menu import in_words

Kind: TypeAlias = Literal["text", "file", "press", "rewrite", "strange", "group", "silent"]
Json: TypeAlias = dict[str, object]
STRANGE = (
    "voice", "audio", "video", "video_note", "sticker", "animation", "location", "venue", "contact", "poll", "dice",
    "game", "story", "paid_media", "checklist", "gift",
)  # fmt: skip
LARGEST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Arrived:
    """What an update says. `chat` 0 means nobody to answer; `said_at` is in seconds since 1970, 0 when not said.

    `answers` is the message that is quoted, `query` what a tap wants answered, `album` what several photos share.
    `quoted_draft`, `digest`, `trouble` and `mime` of a file are filled in by us.
    """

    number: int
    kind: Kind
    what: str = ""
    chat: int = 0
    message: int = 0
    said_at: int = 0
    text: str = ""
    answers: int = 0
    query: str = ""
    album: str = ""
    language: str = ""
    file_id: str = ""
    file_name: str = ""
    mime: str = ""
    size_bytes: int = 0
    quoted_draft: str = ""
    digest: str = ""
    trouble: str = ""


def read_update(raw: object) -> Arrived | None:
    """Read an update; None when it is none."""
    update = _members(raw)
    number = _number(update.get("update_id"))
    if not number:
        return None
    for what in ("message", "edited_message"):
        if message := _members(update.get(what)):
            return _of_message(number, message, is_edited=what == "edited_message")
    if query := _members(update.get("callback_query")):
        return _of_tap(number, query)
    if change := _members(update.get("my_chat_member")):
        return _of_membership(number, change)
    return Arrived(number, "silent", what=next((name for name in update if name != "update_id"), "nothing"))


def pack_arrived(arrived: Arrived) -> bytes:
    """Give the stored form; lone surrogates survive as escapes."""
    return json.dumps({name: value for name, value in asdict(arrived).items() if value}).encode()


def unpack_arrived(body: bytes) -> Arrived:
    """Read the stored form."""
    return Arrived(**json.loads(body))


def moment_of(arrived: Arrived, otherwise: datetime) -> datetime:
    """Give when it was said, by Telegram's clock; a moment that cannot be is taken for now."""
    try:
        said = datetime.fromtimestamp(arrived.said_at, UTC)
    except (ValueError, OverflowError, OSError):
        return otherwise
    return said if arrived.said_at > 0 and said <= otherwise else otherwise


def _of_message(number: int, message: Json, *, is_edited: bool) -> Arrived:
    chat = _members(message.get("chat"))
    if chat.get("type") != "private":
        return _of_group(number, chat, message)
    kind, what, text = _content(message)
    if is_edited:
        kind = "rewrite" if kind in ("text", "file") and text else "silent"
    arrived = Arrived(
        number,
        kind,
        what,
        chat=_number(chat.get("id")),
        message=_number(message.get("message_id")),
        said_at=_number(message.get("edit_date")) or _number(message.get("date")),
        text=text if is_edited else in_words(text),
        answers=_number(_members(message.get("reply_to_message")).get("message_id")),
        album=_words(message.get("media_group_id")),
        language=_language(message),
    )
    return _with_file(arrived, message) if kind == "file" else arrived


def _content(message: Json) -> tuple[Kind, str, str]:
    """Tell what a message holds: its kind, Telegram's word for it, and its text."""
    if "text" in message:
        return "text", "text", _words(message["text"])
    strange = next((name for name in STRANGE if name in message), "")
    if strange:
        return "strange", strange, ""
    for what in ("photo", "document"):
        if message.get(what):
            return "file", what, _words(message.get("caption"))
    return "silent", next((name for name in message if name not in ("message_id", "chat", "date", "from")), ""), ""


def _with_file(arrived: Arrived, message: Json) -> Arrived:
    """Name the file of a message: a document, or the largest size of a photo."""
    sizes = message.get("photo")
    photos = [_members(one) for one in sizes] if isinstance(sizes, list) else []
    photo = max(photos, key=lambda one: _number(one.get("width")) * _number(one.get("height")), default={})
    file = photo or _members(message.get("document"))
    name = "photo.jpg" if photo else _words(file.get("file_name")) or "file"
    mime = "image/jpeg" if photo else _words(file.get("mime_type")) or "application/octet-stream"
    return replace(
        arrived,
        file_id=_words(file.get("file_id")),
        file_name=name[:200],
        mime=mime[:100],
        size_bytes=_number(file.get("file_size")),
    )


def _of_tap(number: int, query: Json) -> Arrived:
    chat = _members(_members(query.get("message")).get("chat"))
    sender = _number(_members(query.get("from")).get("id"))
    is_private = chat.get("type") == "private" and sender > 0
    return Arrived(
        number,
        "press" if is_private else "silent",
        "callback_query",
        chat=sender if is_private else 0,
        message=_number(_members(query.get("message")).get("message_id")),
        text=_words(query.get("data")),
        query=_words(query.get("id")),
        language=_language(query),
    )


def _of_membership(number: int, change: Json) -> Arrived:
    """Read that we were let in or thrown out; only a group that lets us in gets a word."""
    chat = _members(change.get("chat"))
    status = _words(_members(change.get("new_chat_member")).get("status"))
    if chat.get("type") in ("group", "supergroup") and status in ("member", "administrator"):
        return _of_group(number, chat, change)
    return Arrived(number, "silent", f"membership {status}", chat=_number(chat.get("id")))


def _of_group(number: int, chat: Json, of: Json) -> Arrived:
    """Read what came from a group: nothing that was said there is kept."""
    kind: Kind = "group" if chat.get("type") in ("group", "supergroup") else "silent"
    return Arrived(number, kind, _words(chat.get("type")), chat=_number(chat.get("id")), language=_language(of))


def _language(of: Json) -> str:
    return _words(_members(of.get("from")).get("language_code"))[:2].lower()


def _members(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _words(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int:
    is_number = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST_ID
    return value if is_number and isinstance(value, int) else 0
