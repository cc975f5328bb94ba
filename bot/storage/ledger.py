"""Everything of everybody that has no good end yet, for the operator: counted by kind, oldest moment first.

It walks whole tables, so it is for a command by hand and nothing that runs for every message.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select

from bot.storage.outbox import LEFT_ASIDE
from bot.storage.tables import effects, inbox, outbox

MESSAGE, REPLY = "message", "reply"


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """What a conversation has of one kind in one state: how many, the most tries, and since when."""

    conversation: str
    what: str
    state: str
    reason: str
    number: int
    tries: int
    since: datetime


def unfinished(conn: Connection) -> Sequence[LedgerRow]:
    """List what is open or failed, by conversation, oldest first."""
    rows = [LedgerRow(*row) for query in _queries() for row in conn.execute(query)]
    return sorted(rows, key=lambda row: (row.since, row.conversation, row.what, row.state))


def _queries() -> tuple[Select[Any], ...]:
    since, reason = func.min(inbox.c.received_at), func.coalesce(outbox.c.dead_because, "")
    counted = func.count(), func.max(inbox.c.tries)
    state = func.coalesce(inbox.c.end, "open")
    messages = (
        select(inbox.c.conversation, literal(MESSAGE), state, literal(""), *counted, since)
        .where(inbox.c.done_at.is_(None) | (inbox.c.end == "failed"))
        .group_by(inbox.c.conversation, inbox.c.end)
    )
    wishes = (
        select(effects.c.conversation, effects.c.kind, effects.c.state, literal(""), func.count())
        .add_columns(func.max(effects.c.attempt), func.min(effects.c.created_at))
        .where(effects.c.done_at.is_(None))
        .group_by(effects.c.conversation, effects.c.kind, effects.c.state)
    )
    replies = (
        select(outbox.c.conversation, literal(REPLY), literal("unsent"), literal(""), func.count())
        .add_columns(func.max(outbox.c.tries), func.min(outbox.c.created_at))
        .where(outbox.c.done_at.is_(None))
        .group_by(outbox.c.conversation)
    )
    dead = (
        select(outbox.c.conversation, literal(REPLY), literal("failed"), reason, func.count())
        .add_columns(func.max(outbox.c.tries), func.min(outbox.c.created_at))
        .where(outbox.c.dead_because.is_not(None), outbox.c.dead_because.not_in(LEFT_ASIDE))
        .group_by(outbox.c.conversation, outbox.c.dead_because)
    )
    return messages, wishes, replies, dead
