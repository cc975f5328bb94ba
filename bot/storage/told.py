"""What a person was told, each notice once by its key, and which of their days had a digest, one a day."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, TypeAlias

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.reminder_tables import digests, reminders
from bot.storage.rows import insert_new, on_both

State: TypeAlias = Literal["said", "silent", "dropped", "unlinked"]
AT_ONCE = 500  # keys in one question


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that was said."""

    key: str
    kind: str
    subject: str


OF_KEYS = select(reminders.c.key).where(
    reminders.c.user == bindparam("this"),
    reminders.c.org == bindparam("of_org"),
    reminders.c.key.in_(bindparam("keys", expanding=True)),
)
TELL = on_both(
    reminders,
    lambda new: new.on_conflict_do_update(
        index_elements=[reminders.c.user, reminders.c.org, reminders.c.key], set_={"day": new.excluded.day}
    ),
)
KEYS_OF_KIND = select(reminders.c.key, reminders.c.subject).where(
    reminders.c.user == bindparam("this"), reminders.c.org == bindparam("of_org"), reminders.c.kind == bindparam("kind")
)
FORGET_KEYS = delete(reminders).where(
    reminders.c.user == bindparam("this"),
    reminders.c.org == bindparam("of_org"),
    reminders.c.key.in_(bindparam("keys", expanding=True)),
)
FORGET_DAY = delete(reminders).where(reminders.c.user == bindparam("this"), reminders.c.day == bindparam("on_day"))
FORGET_OLD_KEYS = delete(reminders).where(reminders.c.user == bindparam("this"), reminders.c.day < bindparam("before"))
FORGET_OLD_DAYS = delete(digests).where(digests.c.user == bindparam("this"), digests.c.day < bindparam("before"))
BEGIN_DAY = on_both(digests, lambda new: new.on_conflict_do_nothing())
STATE_OF_DAY = select(digests.c.state).where(digests.c.user == bindparam("this"), digests.c.day == bindparam("on_day"))
NEWEST_SAID = (
    select(digests.c.day)
    .where(digests.c.user == bindparam("this"), digests.c.state == "said")
    .order_by(digests.c.day.desc())
    .limit(1)
)
REOPEN_DAY = delete(digests).where(
    digests.c.user == bindparam("this"), digests.c.day == bindparam("on_day"), digests.c.state == "said"
)


def known(conn: Connection, user: str, org: str, keys: Collection[str]) -> set[str]:
    """Give those of the keys that were told already."""
    found: set[str] = set()
    rest = sorted(keys)
    while rest:
        some, rest = rest[:AT_ONCE], rest[AT_ONCE:]
        found |= set(conn.scalars(OF_KEYS, {"this": user, "of_org": org, "keys": some}))
    return found


def tell(conn: Connection, user: str, org: str, told: Iterable[Told], day: date) -> None:
    """Write down what is said today."""
    for one in told:
        insert_new(conn, TELL, user=user, org=org, key=one.key, kind=one.kind, subject=one.subject, day=day)


def forget_ended(conn: Connection, user: str, org: str, kind: str, standing: Collection[str]) -> None:
    """Forget what was told of things of a kind that are no more, so that they are news when they come back."""
    rows = conn.execute(KEYS_OF_KIND, {"this": user, "of_org": org, "kind": kind})
    ended = [key for key, subject in rows if subject not in standing]
    if ended:
        conn.execute(FORGET_KEYS, {"this": user, "of_org": org, "keys": ended})


def forget_old(conn: Connection, user: str, before: date) -> None:
    """Forget what a person was told before a day, and how those days went."""
    conn.execute(FORGET_OLD_KEYS, {"this": user, "before": before})
    conn.execute(FORGET_OLD_DAYS, {"this": user, "before": before})


def begin_day(conn: Connection, user: str, day: date, org: str, state: State, now: datetime) -> bool:
    """Give a person's day its one digest; false if it has had it."""
    return insert_new(conn, BEGIN_DAY, user=user, day=day, org=org, state=state, at=now)


def state_of(conn: Connection, user: str, day: date) -> str | None:
    """Say how a person's day went; None while it has had no digest."""
    return conn.scalar(STATE_OF_DAY, {"this": user, "on_day": day})


def newest_said(conn: Connection, user: str) -> date | None:
    """Give the newest day on which a person was said anything."""
    return conn.scalar(NEWEST_SAID, {"this": user})


def reopen_day(conn: Connection, user: str, day: date) -> bool:
    """Take back a digest that never went out, with all that it would have told; false if there was none."""
    if not conn.execute(REOPEN_DAY, {"this": user, "on_day": day}).rowcount:
        return False
    conn.execute(FORGET_DAY, {"this": user, "on_day": day})
    return True
