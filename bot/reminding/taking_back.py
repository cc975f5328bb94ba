"""A morning's message that could not go out in time: it is taken back, and the day is looked up anew."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from bot.storage import outbox, people, reminding, told
from bot.storage.outbox import OutboxRow
from handlers.replies import Reply


def is_stale(row: OutboxRow, reply: Reply, now: datetime) -> bool:
    """Say whether a message has waited too long to be true; one that may have gone out already is not touched."""
    return reply.fresh_until is not None and now > reply.fresh_until and row.sending_at is None


def take_back(conn: Connection, row: OutboxRow, now: datetime) -> bool:
    """Bury the message and let its person be due again today; false if it is done already."""
    if not outbox.bury(conn, row.id, "stale", now):
        return False
    user = people.user_of(conn, row.channel, row.address)
    day = told.newest_said(conn, user.id) if user else None
    if user and day and told.reopen_day(conn, user.id, day):
        known = reminding.of_user(conn, user.id)
        if known:
            reminding.save(conn, user.id, known.wishes, now)
    return True
