"""A morning's message that could not go out in time: it is taken back, and the day is looked up anew."""

from __future__ import annotations

from datetime import datetime

from bot.storage import outbox, people, reminding, told
from bot.storage.database import Transaction
from bot.storage.outbox import OutboxRow
from handlers.replies import Reply


def is_stale(row: OutboxRow, reply: Reply, now: datetime) -> bool:
    """Say whether a message has waited too long to be true; one that may have gone out already is not touched."""
    return reply.fresh_until is not None and now > reply.fresh_until and row.sending_at is None


def take_back(tx: Transaction, row: OutboxRow, now: datetime) -> None:
    """Bury the message and let its person be due again today."""
    if not outbox.bury(tx.connection, row.id, "stale", now):
        return
    user = people.user_of(tx.connection, row.channel, row.address)
    day = told.newest_said(tx.connection, user.id) if user else None
    if user and day and told.reopen_day(tx.connection, user.id, day):
        known = reminding.of_user(tx.connection, user.id)
        if known:
            reminding.save(tx.connection, user.id, known.wishes, now)
