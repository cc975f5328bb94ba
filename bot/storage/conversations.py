"""What each conversation knows, saved whole and only over the version that was read."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.rows import changed_one, insert_new, on_both, one
from bot.storage.tables import conversations


@dataclass(frozen=True, slots=True)
class Stored:
    """A conversation's body and the number of its saves; None and 0 before the first."""

    body: bytes | None
    version: int


THIS = conversations.c.conversation == bindparam("this")

LOAD = select(conversations.c.body, conversations.c.version).where(THIS)
FIRST = on_both(conversations, lambda new: new.on_conflict_do_nothing())
NEXT = (
    update(conversations)
    .where(THIS, conversations.c.version == bindparam("read_version"))
    .values(body=bindparam("new_body"), version=conversations.c.version + 1)
)


def load(conn: Connection, conversation: str) -> Stored:
    """Read the conversation."""
    return one(conn, Stored, LOAD, this=conversation) or Stored(None, 0)


def save(conn: Connection, conversation: str, body: bytes, version: int) -> bool:
    """Save over the version that was read; false if another save came between."""
    if version == 0:
        return insert_new(conn, FIRST, conversation=conversation, body=body, version=1)
    return changed_one(conn, NEXT, this=conversation, read_version=version, new_body=body)
