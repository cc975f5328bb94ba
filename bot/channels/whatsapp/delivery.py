"""Which messages a reply becomes: as it is drawn, quoting what it answers, or a template when the window is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.channels.rendering import render
from bot.channels.whatsapp.messages import (
    LIMITS,
    Media,
    Payload,
    Recipient,
    content_of,
    contents_with_file,
    language_of,
    template_content,
)
from bot.channels.whatsapp.names import NAME
from bot.channels.whatsapp.people import recipient_of
from bot.channels.whatsapp.statuses import AS_TEMPLATE
from bot.storage import inbox, outbox
from bot.storage.outbox import OutboxRow
from handlers.notices import books_update
from handlers.replies import Reply, pack

WINDOW = timedelta(hours=24)
SAFETY = timedelta(minutes=2)  # the platform's clock decides, not ours
PREFIX = "katixo_"  # of the templates' names


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a reply's address: who it is, when they wrote last, and what the reply answers."""

    to: Recipient
    last_said_at: datetime | None
    quoted: str = ""


def read_facts(conn: Connection, row: OutboxRow) -> Facts:
    """Read them."""
    said = inbox.latest(conn, row.conversation, NAME, 1)
    return Facts(recipient_of(conn, row.address), said[0].said_at if said else None, _quoted(conn, row))


def contents_of(
    row: OutboxRow, reply: Reply, facts: Facts, now: datetime, media: Media | None = None
) -> tuple[Payload, ...]:
    """Give the contents to send, one after the other; mostly one."""
    if needs_template(row, facts, now):
        return (in_template(reply),)
    drawn = render(reply, LIMITS)
    return contents_with_file(drawn, media) if media else tuple(map(content_of, drawn))


def needs_template(row: OutboxRow, facts: Facts, now: datetime) -> bool:
    """Say whether nothing but an approved template goes out; it brings no file."""
    return row.key.endswith(AS_TEMPLATE) or not is_open(facts, now)


def is_open(facts: Facts, now: datetime) -> bool:
    """Say whether the user wrote within the last 24 hours, so that anything may be sent."""
    return facts.last_said_at is not None and now < facts.last_said_at + WINDOW - SAFETY


def in_template(reply: Reply) -> Payload:
    """Say it in the template of its notice, else in the one that fits any news about the books."""
    notice = reply.notice or books_update(reply.text)
    payloads = tuple(map(pack, notice.taps))
    return template_content(f"{PREFIX}{notice.name}", language_of(reply.text), notice.values, payloads)


def _quoted(conn: Connection, row: OutboxRow) -> str:
    """Give the platform's id of the message that a reply answers: its own, else the one that began the draft."""
    first = outbox.first_of_draft(conn, row.address, row.draft) if row.draft else None
    for key in (row.key, first.key if first else ""):
        number = key.partition(":")[0]
        said = inbox.get(conn, int(number)) if number.isdecimal() else None
        if said and said.channel == NAME and not said.message_id.startswith("odd:"):
            return said.message_id
    return ""
