"""A webhook's body taken apart: every message, status and whatever else it tells, each with the key that keeps it once.

Source: Meta, WhatsApp Business Platform, "Webhooks reference". Any member may be missing, several may stand together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.channels.whatsapp.shapes import BSUID, PHONE, Json, items, key_of, moment, part, text

KIND = re.compile(r"[a-z_]{1,40}")


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote, by the names that the platform gives: a phone number in digits, a business-scoped id, or both."""

    phone: str = ""
    bsuid: str = ""

    def __bool__(self) -> bool:
        """Say whether there is any name at all."""
        return bool(self.phone or self.bsuid)


@dataclass(frozen=True, slots=True)
class Message:
    """What a user sent. `quoted` is the platform's id of the message that it answers."""

    key: str
    kind: str
    content: Json
    said_at: datetime
    sender: Sender
    quoted: str = ""


@dataclass(frozen=True, slots=True)
class Status:
    """What became of a message of ours. `outbox` is our own number of it, 0 when not told; `code` 0 is no error."""

    key: str
    remote: str
    state: str
    content: Json
    at: datetime
    outbox: int
    code: int


@dataclass(frozen=True, slots=True)
class Other:
    """Something that we keep and do not act on."""

    key: str
    kind: str
    content: object


Note: TypeAlias = Message | Status | Other


def read_notes(body: object, number: str, now: datetime) -> list[Note]:
    """Take a parsed body apart; what is meant for another number than ours is left out."""
    changes = [change for entry in items(body, "entry") for change in items(entry, "changes")]
    if not changes:
        return [Other(key_of("", body), "unknown", body)]
    return [note for change in changes for note in _of_change(change, number, now)]


def _of_change(change: Json, number: str, now: datetime) -> Iterator[Note]:
    value = part(change, "value")
    meant_for = text(part(value, "metadata"), "phone_number_id")
    if meant_for and meant_for != number:
        return
    notes: list[Note] = [
        *(_message(one, value, now) for one in items(value, "messages")),
        *(_status(one, now) for one in items(value, "statuses")),
        *(Other(key_of("", one), "errors", one) for one in items(value, "errors")),
    ]
    is_read = text(change, "field") in ("messages", "") and notes
    yield from notes if is_read else [Other(key_of("", change), _kind(text(change, "field")), change)]


def _message(content: Json, value: Json, now: datetime) -> Message:
    return Message(
        key=key_of(text(content, "id"), content),
        kind=_kind(text(content, "type")),
        content=content,
        said_at=moment(content.get("timestamp"), now),
        sender=_sender(content, value),
        quoted=text(part(content, "context"), "id"),
    )


def _sender(content: Json, value: Json) -> Sender:
    """Find who wrote: the message's own names, completed by the contact that they belong to.

    A contact that shares no name with the message is taken only where nobody else can be meant.
    """
    own = _own_names(content)
    contacts = [Sender(_phone(text(one, "wa_id")), _bsuid(text(one, "user_id"))) for one in items(value, "contacts")]
    same = [one for one in contacts if _share_a_name(one, own)]
    alone = len(contacts) == 1 and len({_own_names(one) for one in items(value, "messages")}) == 1
    contact = same[0] if same else contacts[0] if alone else Sender()
    return Sender(contact.phone or own.phone, contact.bsuid or own.bsuid)


def _share_a_name(one: Sender, other: Sender) -> bool:
    return bool((one.phone and one.phone == other.phone) or (one.bsuid and one.bsuid == other.bsuid))


def _own_names(content: Json) -> Sender:
    origin = text(content, "from")
    return Sender(_phone(origin), _bsuid(text(content, "from_user_id")) or _bsuid(origin))


def names_in(notice: Json) -> Sender:
    """Read the new names in a notice that somebody's number or id has changed."""
    phone = _phone(text(notice, "wa_id")) or _phone(text(notice, "new_wa_id"))
    return Sender(phone, _bsuid(text(notice, "user_id")))


def _status(content: Json, now: datetime) -> Status:
    remote, state = text(content, "id"), _kind(text(content, "status"))
    ours = text(content, "biz_opaque_callback_data")
    codes = [text(error, "code") for error in items(content, "errors")]
    code = codes[0] if codes else ""
    return Status(
        key=key_of(f"{remote}:{state}:{text(content, 'timestamp')}" if remote else "", content),
        remote=key_of(remote, content),
        state=state,
        content=content,
        at=moment(content.get("timestamp"), now),
        outbox=int(ours) if re.fullmatch(r"\d{1,15}", ours, re.ASCII) else 0,
        code=int(code) if re.fullmatch(r"\d{1,9}", code, re.ASCII) else 0,
    )


def _kind(written: str) -> str:
    return written if KIND.fullmatch(written) else "unknown"


def _phone(written: str) -> str:
    found = PHONE.fullmatch(written)
    return found[1] if found else ""


def _bsuid(written: str) -> str:
    return written if BSUID.fullmatch(written) else ""
