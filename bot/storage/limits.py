"""When the next call of a Katixo user may go out, agreed among all processes by compare-and-set."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.rows import changed_one, insert_new, on_both
from bot.storage.tables import limits

GET = select(limits.c.next_free_at).where(limits.c.user == bindparam("this"))
FIRST = on_both(limits, lambda new: new.on_conflict_do_nothing())
MOVE = (
    update(limits)
    .where(limits.c.user == bindparam("this"), limits.c.next_free_at == bindparam("read"))
    .values(next_free_at=bindparam("moved_to"))
)


def next_free_at(conn: Connection, user: str) -> datetime | None:
    """Give the moment by which all calls so far have had their share of time; None before the first call."""
    return conn.scalar(GET, {"this": user})


def move(conn: Connection, user: str, read: datetime | None, to: datetime) -> bool:
    """Move the moment on from what was read; false if another process was quicker."""
    if read is None:
        return insert_new(conn, FIRST, user=user, next_free_at=to)
    return changed_one(conn, MOVE, this=user, read=read, moved_to=to)
