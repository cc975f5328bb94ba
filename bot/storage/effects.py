"""What is wanted from the world, each with its state.

    intent -> sent -> done | refused | unknown | intent
    unknown -> done | refused | intent

A claim turns intent into sent and counts the attempt; only the holder of the newest attempt settles it. Both are
compare-and-set, so of two workers one wins and the other one is told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias, get_args

from sqlalchemy import Connection, bindparam, func, or_, select, update

from bot.storage.rows import changed_one, columns_of, insert_new, many, on_both, one
from bot.storage.tables import effects

State: TypeAlias = Literal["intent", "sent", "unknown", "done", "refused"]
Settled: TypeAlias = Literal["intent", "unknown", "done", "refused"]
ENDS = ("done", "refused")


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A stored effect. `user` and `org` are whose books it is for, whatever the chat is signed in to by now; None for a
    wish without one. `sent_at` is the clock of the newest claim, read before the claim.
    """

    id: int
    key: str
    conversation: str
    draft: str
    kind: str
    body: bytes
    user: str | None
    org: str | None
    state: State
    attempt: int
    refusals: int
    result: bytes | None
    not_before: datetime | None
    sent_at: datetime | None
    created_at: datetime
    done_at: datetime | None


COLUMNS = columns_of(effects, EffectRow)
THIS = effects.c.key == bindparam("this")
SAME_ATTEMPT = effects.c.attempt == bindparam("held_attempt")
OPEN = effects.c.done_at.is_(None)
TIME_HAS_COME = or_(effects.c.not_before.is_(None), effects.c.not_before <= bindparam("now"))

ADD = on_both(effects, lambda new: new.on_conflict_do_nothing())
GET = select(*COLUMNS).where(THIS)
CLAIM = (
    update(effects)
    .where(THIS, SAME_ATTEMPT, effects.c.state == "intent")
    .values(state="sent", attempt=effects.c.attempt + 1, sent_at=bindparam("now"), not_before=None)
)
SETTLE = (
    update(effects)
    .where(THIS, SAME_ATTEMPT, effects.c.state.in_(("sent", "unknown")))
    .values(
        state=bindparam("new_state"),
        result=bindparam("new_result"),
        not_before=bindparam("wait_until"),
        refusals=effects.c.refusals + bindparam("refusals_add"),
        done_at=bindparam("ended_at"),
    )
)
REWRITE = update(effects).where(THIS).values(body=bindparam("new_body"))
SENT = select(*COLUMNS).where(OPEN, effects.c.state == "sent").order_by(effects.c.id)
DUE = select(*COLUMNS).where(OPEN, effects.c.state.in_(("intent", "unknown")), TIME_HAS_COME).order_by(effects.c.id)
OPEN_OF = select(*COLUMNS).where(effects.c.draft == bindparam("this"), OPEN).order_by(effects.c.id)
SINCE = select(*COLUMNS).where(
    effects.c.created_at >= bindparam("since"), effects.c.kind.in_(bindparam("of_kinds", expanding=True))
)
HURRY = (
    update(effects)
    .where(effects.c.draft == bindparam("this"), OPEN, effects.c.state.in_(("intent", "unknown")))
    .values(not_before=None)
)
WITHDRAW = (
    update(effects)
    .where(effects.c.draft == bindparam("this"), OPEN, effects.c.state == "intent")
    .values(state="refused", done_at=bindparam("now"))
)
IN_FLIGHT = (
    select(effects.c.id)
    .where(
        effects.c.conversation == bindparam("of_conversation"),
        OPEN,
        effects.c.state.in_(("intent", "sent")),
        effects.c.not_before.is_(None),
    )
    .limit(1)
)
COUNT_OPEN = select(func.count()).select_from(effects).where(OPEN)


def add(
    conn: Connection,
    key: str,
    conversation: str,
    draft: str,
    kind: str,
    body: bytes,
    now: datetime,
    *,
    user: str | None = None,
    org: str | None = None,
) -> bool:
    """Store the wish of a user in an organisation; false if the same wish is already there."""
    return insert_new(
        conn,
        ADD,
        key=key,
        conversation=conversation,
        draft=draft,
        kind=kind,
        body=body,
        user=user,
        org=org,
        state="intent",
        created_at=now,
    )


def get(conn: Connection, key: str) -> EffectRow | None:
    """Read one effect."""
    return one(conn, EffectRow, GET, this=key)


def claim(conn: Connection, key: str, attempt: int, now: datetime) -> bool:
    """Take the effect for attempt + 1; false if another worker has it or its attempt is not the one that was read.

    `now` is read before the claim and serves as the deadline's beginning too.
    """
    return changed_one(conn, CLAIM, this=key, held_attempt=attempt, now=now)


def settle(
    conn: Connection,
    key: str,
    attempt: int,
    *,
    state: Settled,
    result: bytes | None,
    not_before: datetime | None,
    refusals_add: int,
    now: datetime,
) -> bool:
    """Write down how the attempt went; false if the attempt is no longer the newest or is settled already."""
    if state not in get_args(Settled):
        raise ValueError(f"an effect is not settled as {state!r}")
    return changed_one(
        conn,
        SETTLE,
        this=key,
        held_attempt=attempt,
        new_state=state,
        new_result=result,
        wait_until=not_before,
        refusals_add=refusals_add,
        ended_at=now if state in ENDS else None,
    )


def sent(conn: Connection) -> list[EffectRow]:
    """List what was sent and is not settled: its worker is at it, or has crashed or frozen."""
    return many(conn, EffectRow, SENT)


def due(conn: Connection, now: datetime) -> list[EffectRow]:
    """List what may be tried or looked for now, oldest first."""
    return many(conn, EffectRow, DUE, now=now)


def open_of(conn: Connection, draft: str) -> list[EffectRow]:
    """List the draft's effects that are neither done nor refused, oldest first."""
    return many(conn, EffectRow, OPEN_OF, this=draft)


def hurry(conn: Connection, draft: str) -> int:
    """Let the draft's effects that wait for their moment wait no longer; give how many."""
    return conn.execute(HURRY, {"this": draft}).rowcount


def withdraw(conn: Connection, draft: str, now: datetime) -> int:
    """End the draft's effects of which nothing was sent, or nothing can have landed; give how many."""
    return conn.execute(WITHDRAW, {"this": draft, "now": now}).rowcount


def made_since(conn: Connection, since: datetime, kinds: Sequence[str]) -> list[EffectRow]:
    """List the effects of some kinds that were wished for since a moment, whatever became of them, oldest first."""
    found = many(conn, EffectRow, SINCE, since=since, of_kinds=list(kinds))
    return sorted(found, key=lambda row: row.id)  # ordered by the database, it would go through all rows by their ids


def is_in_flight(conn: Connection, conversation: str) -> bool:
    """Say whether an effect of the conversation is being tried right now, not merely waiting for its moment."""
    return conn.execute(IN_FLIGHT, {"of_conversation": conversation}).first() is not None


def count_open(conn: Connection) -> int:
    """Count the effects that are neither done nor refused."""
    return int(conn.execute(COUNT_OPEN).scalar_one())


def rewrite(conn: Connection, key: str, body: bytes) -> None:
    """Keep an effect without the secret that it carried."""
    conn.execute(REWRITE, {"this": key, "new_body": body})
