"""A reply on its way: into the outbox once by its key, and its lane woken; also for what nobody has asked for."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.events_store import REPLY
from bot.storage import consents, outbox
from bot.storage.database import Transaction
from handlers.replies import Reply

UNASKED = "unasked:"  # begins the keys of what nobody asked for; those of answers are numbers


def say(tx: Transaction, conversation: str, reply: Reply, key: str, now: datetime) -> bool:
    """Put a reply into the outbox; false if one with this key is there already."""
    channel, _, address = conversation.partition(":")
    body = REPLY.dump_json(reply)
    row = outbox.add(tx.connection, key, channel, address, conversation, reply.draft, reply.in_place, body, now)
    tx.wake(f"send:{channel}:{address}")
    return row is not None


def announce(tx: Transaction, conversation: str, reply: Reply, key: str, now: datetime) -> bool:
    """Say something unasked, such as the morning's reminder; false if it was said before or is not wanted.

    The reply carries a `Notice` (see `handlers.notices`): WhatsApp sends it as a template when the user has been silent
    for a day. `key` makes it once, for example "due_today:o1:2026-11-21". Consent is asked here, and again when it goes
    out, so that a STOP in between holds.
    """
    if reply.notice is None:
        raise ValueError("what nobody asked for needs its notice")
    return is_wanted(tx.connection, conversation) and say(tx, conversation, reply, f"{UNASKED}{key}", now)


def is_wanted(conn: Connection, conversation: str) -> bool:
    """Say whether a chat may be written to unasked: its user's last word decides, no word is no."""
    channel, _, address = conversation.partition(":")
    word = consents.of(conn, channel, address)
    return word is not None and word.given
