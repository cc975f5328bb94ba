"""When each person is reminded next, and who is at it. A claim that is not settled in time is another's.

A row is made for everybody who has signed in; `next_at` None is never.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, or_, select, update

from bot.storage.reminder_tables import reminding
from bot.storage.rows import changed_one, columns_of, insert_new, many, on_both, one
from bot.storage.tables import users


@dataclass(frozen=True, slots=True)
class Reminding:
    """One person's row. `wishes` is JSON, `attempt` counts the claims."""

    user: str
    wishes: bytes
    next_at: datetime | None
    claimed_until: datetime | None
    attempt: int


COLUMNS = columns_of(reminding, Reminding)
IS_DUE = reminding.c.next_at <= bindparam("now")
IS_FREE = or_(reminding.c.claimed_until.is_(None), reminding.c.claimed_until <= bindparam("now"))
MINE = (reminding.c.user == bindparam("this"), reminding.c.attempt == bindparam("mine"))

OF_USER = select(*COLUMNS).where(reminding.c.user == bindparam("this"))
DUE = select(*COLUMNS).where(IS_DUE, IS_FREE).order_by(reminding.c.next_at, reminding.c.user).limit(bindparam("most"))
COUNT_DUE = select(func.count()).select_from(reminding).where(IS_DUE, IS_FREE)
ADD = on_both(reminding, lambda new: new.on_conflict_do_nothing())
SAVE = on_both(
    reminding,
    lambda new: new.on_conflict_do_update(
        index_elements=[reminding.c.user],
        set_={
            "wishes": new.excluded.wishes,
            "next_at": new.excluded.next_at,
            "claimed_until": None,
            "attempt": reminding.c.attempt + 1,
        },
    ),
)
CLAIM = (
    update(reminding)
    .where(*MINE, IS_DUE, IS_FREE)
    .values(claimed_until=bindparam("ends_at"), attempt=reminding.c.attempt + 1)
)
SETTLE = (
    update(reminding)
    .where(*MINE)
    .values(wishes=bindparam("new_wishes"), next_at=bindparam("new_next_at"), claimed_until=None)
)
PUT_OFF = update(reminding).where(*MINE).values(claimed_until=bindparam("ends_at"))
UNKNOWN = (
    select(users.c.id)
    .outerjoin(reminding, reminding.c.user == users.c.id)
    .where(users.c.id > bindparam("last_id"), users.c.org.is_not(None), reminding.c.user.is_(None))
    .order_by(users.c.id)
    .limit(bindparam("most"))
)


def of_user(conn: Connection, user: str) -> Reminding | None:
    """Read a person's row."""
    return one(conn, Reminding, OF_USER, this=user)


def due(conn: Connection, now: datetime, limit: int) -> list[Reminding]:
    """List those whose moment has come and whom nobody is at, the longest overdue first."""
    return many(conn, Reminding, DUE, now=now, most=limit)


def count_due(conn: Connection, now: datetime) -> int:
    """Count those whose moment has come."""
    return int(conn.execute(COUNT_DUE, {"now": now}).scalar_one())


def add(conn: Connection, user: str, wishes: bytes, next_at: datetime | None) -> bool:
    """Begin with a person; false if they are known."""
    return insert_new(conn, ADD, user=user, wishes=wishes, next_at=next_at)


def save(conn: Connection, user: str, wishes: bytes, next_at: datetime | None) -> None:
    """Keep what a person wants, and when they are reminded next; a claim that goes by older wishes is over."""
    insert_new(conn, SAVE, user=user, wishes=wishes, next_at=next_at)


def claim(conn: Connection, user: str, attempt: int, now: datetime, until: datetime) -> bool:
    """Become the one who is at it; false if another was faster."""
    return changed_one(conn, CLAIM, this=user, mine=attempt, now=now, ends_at=until)


def settle(conn: Connection, user: str, attempt: int, wishes: bytes, next_at: datetime | None) -> bool:
    """End a claim; false if it had grown old and another has taken it."""
    return changed_one(conn, SETTLE, this=user, mine=attempt, new_wishes=wishes, new_next_at=next_at)


def put_off(conn: Connection, user: str, attempt: int, until: datetime) -> bool:
    """Leave the rest of a claim as a pause before the next try."""
    return changed_one(conn, PUT_OFF, this=user, mine=attempt, ends_at=until)


def unknown(conn: Connection, last_id: str, limit: int) -> list[str]:
    """List users after an id who have signed in and have no row yet."""
    return list(conn.scalars(UNKNOWN, {"last_id": last_id, "most": limit}))
