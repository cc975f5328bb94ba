"""Leases: what only one process may do at a time, such as asking Telegram for its updates.

A lease that is not renewed ends by itself, so a process that dies holds nobody up for long.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, or_, update

from bot.storage.rows import changed_one, insert_new, on_both
from bot.storage.tables import leases

FIRST = on_both(leases, lambda new: new.on_conflict_do_nothing())
TAKE = (
    update(leases)
    .where(leases.c.name == bindparam("this"))
    .where(
        or_(
            leases.c.until <= bindparam("now"),
            leases.c.until > bindparam("too_late"),  # by a clock that has been set back since
            leases.c.owner == bindparam("taker"),
        )
    )
    .values(owner=bindparam("taker"), until=bindparam("ends_at"))
)
GIVE_BACK = (
    update(leases)
    .where(leases.c.name == bindparam("this"), leases.c.owner == bindparam("taker"))
    .values(until=bindparam("now"))
)


def take(conn: Connection, name: str, owner: str, now: datetime, seconds: float) -> bool:
    """Become or stay the one who does it, for so many seconds; false while another is."""
    until, too_late = now + timedelta(seconds=seconds), now + timedelta(seconds=2 * seconds)
    if insert_new(conn, FIRST, name=name, owner=owner, until=until):
        return True
    return changed_one(conn, TAKE, this=name, taker=owner, now=now, ends_at=until, too_late=too_late)


def give_back(conn: Connection, name: str, owner: str, now: datetime) -> bool:
    """End the lease before its time; false if another has it."""
    return changed_one(conn, GIVE_BACK, this=name, taker=owner, now=now)
