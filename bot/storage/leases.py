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
    .where(or_(leases.c.until <= bindparam("now"), leases.c.owner == bindparam("taker")))
    .values(owner=bindparam("taker"), until=bindparam("new_end"))
)
GIVE_BACK = (
    update(leases)
    .where(leases.c.name == bindparam("this"), leases.c.owner == bindparam("taker"))
    .values(until=bindparam("now"))
)


def take(conn: Connection, name: str, owner: str, now: datetime, seconds: float) -> bool:
    """Take or renew the lease for so many seconds; false while another owner has it."""
    ends_at = now + timedelta(seconds=seconds)
    if insert_new(conn, FIRST, name=name, owner=owner, until=ends_at):
        return True
    return changed_one(conn, TAKE, this=name, taker=owner, now=now, new_end=ends_at)


def give_back(conn: Connection, name: str, owner: str, now: datetime) -> bool:
    """End the lease before its time; false if another has it."""
    return changed_one(conn, GIVE_BACK, this=name, taker=owner, now=now)
