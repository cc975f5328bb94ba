"""The audit trail: who did what and when. Rows are added, never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select

from bot.storage.rows import changed_one, columns_of, many
from bot.storage.tables import actions


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action: a word, the draft it touched, and a detail without message text, tokens or numbers of phones."""

    id: int
    at: datetime
    conversation: str
    user: str | None
    action: str
    draft: str | None
    detail: str


APPEND = insert(actions)
OF_DRAFT = select(*columns_of(actions, ActionRow)).where(actions.c.draft == bindparam("this")).order_by(actions.c.id)


def append(
    conn: Connection,
    at: datetime,
    conversation: str,
    user: str | None,
    action: str,
    draft: str | None,
    detail: str,
) -> None:
    """Add one action to the trail."""
    values = {"at": at, "conversation": conversation, "user": user, "action": action, "draft": draft, "detail": detail}
    changed_one(conn, APPEND, **values)


def of_draft(conn: Connection, draft: str) -> list[ActionRow]:
    """List what happened to the draft, oldest first."""
    return many(conn, ActionRow, OF_DRAFT, this=draft)
