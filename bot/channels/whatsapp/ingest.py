"""What a webhook told, into the inbox: each thing once, all of a body in one transaction, before we answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.channels.rendering import chosen, render
from bot.channels.whatsapp.incoming import Kept, pack_kept, read_kept
from bot.channels.whatsapp.messages import LIMITS
from bot.channels.whatsapp.names import NAME
from bot.channels.whatsapp.people import move_names, settle_address
from bot.channels.whatsapp.shapes import pack, part, text
from bot.channels.whatsapp.statuses import LANE, apply_status
from bot.channels.whatsapp.webhook import Message, Note, Other, Status
from bot.events_store import REPLY
from bot.storage import inbox, outbox
from bot.storage.database import Transaction
from bot.storage.inbox import Incoming

NOBODY = "whatsapp-other"  # the conversation of what cannot be answered
NUMBER = re.compile(r"\s*#?\d{1,2}[.)]?\s*", re.ASCII)


def store_notes(tx: Transaction, notes: Sequence[Note], now: datetime) -> list[str]:
    """Store all that is new; give the ids of the messages that will be answered."""
    to_answer: list[str] = []
    for note in notes:
        match note:
            case Message():
                to_answer += _message(tx, note, now)
            case Status():
                lane = f"{LANE}:{note.remote}"
                if inbox.keep(
                    tx.connection, Incoming(NAME, note.key, lane, note.state, pack(note.content), note.at), now
                ):
                    apply_status(tx, note, now)
            case Other():
                inbox.keep(tx.connection, Incoming(NAME, note.key, NOBODY, note.kind, pack(note.content), now), now)
    return to_answer


def _message(tx: Transaction, note: Message, now: datetime) -> list[str]:
    """Store a message; one without a sender, or a notice of the platform, takes no turn."""
    conn = tx.connection
    if not note.sender or note.kind == "system":
        body = pack_kept(Kept(note.content))
        if inbox.keep(conn, Incoming(NAME, note.key, NOBODY, note.kind, body, note.said_at), now):
            move_names(conn, note.sender, note.content, now)
        return []
    address = settle_address(conn, note.sender, now)
    conversation = f"{NAME}:{address}"
    quoted = outbox.by_remote(conn, NAME, address, note.quoted) if _is_ours(note.quoted) else None
    kept = Kept(note.content, quoted.draft or "" if quoted else "", _chosen(conn, conversation, note))
    incoming = Incoming(NAME, note.key, conversation, note.kind, pack_kept(kept), note.said_at)
    if inbox.add(conn, incoming, now) is None:
        return []
    tx.wake(f"turn:{conversation}")
    return [note.key] if read_kept(kept) and not note.key.startswith("odd:") else []


def _is_ours(quoted: str) -> bool:
    """Say whether an id could be a message of ours; what no database takes is none."""
    return bool(quoted) and quoted.isascii() and quoted.isprintable()


def _chosen(conn: Connection, conversation: str, note: Message) -> str:
    """Give what a bare number stands for when our last message had numbered choices."""
    said = text(part(note.content, "text"), "body") if note.kind == "text" else ""
    if not NUMBER.fullmatch(said):
        return ""
    last = outbox.latest(conn, conversation, 1)
    drawn = render(REPLY.validate_json(last[0].body), LIMITS)[-1] if last else None
    choice = chosen(said, drawn.choices) if drawn and drawn.form == "numbered" else None
    return choice.data if choice else ""
