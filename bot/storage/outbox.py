"""What goes out: each message once by key, in order per address, at least once to the channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Integer, and_, bindparam, func, or_, select, update

from bot.storage.columns import Words
from bot.storage.rows import changed_one, columns_of, insert_numbered, listed, many, on_both, one
from bot.storage.tables import outbox


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A stored reply. `remote_id` is the channel's name for it once sent; `dead_because` says why it never will be."""

    id: int
    key: str
    channel: str
    address: str
    conversation: str
    draft: str | None
    in_place: bool
    body: bytes
    tries: int
    not_before: datetime | None
    sending_at: datetime | None
    remote_id: str | None
    dead_because: str | None
    created_at: datetime
    done_at: datetime | None


COLUMNS = columns_of(outbox, OutboxRow)
OPEN = outbox.c.done_at.is_(None)
THIS = and_(outbox.c.id == bindparam("row"), OPEN)
TO_ADDRESS = outbox.c.address == bindparam("to")
BY_CHANNEL = or_(bindparam("by", type_=Words).is_(None), outbox.c.channel == bindparam("by"))

ADD = on_both(outbox, lambda new: new.on_conflict_do_nothing().returning(outbox.c.id))
OLDEST_UNSENT = select(*COLUMNS).where(TO_ADDRESS, BY_CHANNEL, OPEN).order_by(outbox.c.id).limit(1)
ANY_UNSENT = select(outbox.c.id).where(TO_ADDRESS, BY_CHANNEL, OPEN).limit(1)
SAME_TRY = outbox.c.tries == func.coalesce(bindparam("read_tries", type_=Integer), outbox.c.tries)
MARK_SENDING = update(outbox).where(THIS, SAME_TRY).values(sending_at=bindparam("now"), tries=outbox.c.tries + 1)
MARK_SENT = update(outbox).where(THIS).values(remote_id=bindparam("remote"), done_at=bindparam("now"), not_before=None)
DELAY = update(outbox).where(THIS).values(not_before=bindparam("wait_until"), sending_at=None)
# Nobody knows whether it went out: it waits for word, and the moment when it was first written stays.
AWAIT_WORD = update(outbox).where(THIS).values(not_before=bindparam("wait_until"), sending_at=bindparam("written_at"))
BURY = update(outbox).where(THIS).values(dead_because=bindparam("reason"), done_at=bindparam("now"))
FAIL = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.dead_because.is_(None))
    .values(dead_because=bindparam("reason"))
)
OLDEST_OF_EACH = (
    select(func.min(outbox.c.id)).where(OPEN).group_by(outbox.c.channel, outbox.c.address).scalar_subquery()
)
READY_ADDRESSES = (
    select(outbox.c.channel, outbox.c.address)
    .where(outbox.c.id.in_(OLDEST_OF_EACH))
    .where(or_(outbox.c.not_before.is_(None), outbox.c.not_before <= bindparam("now")))
    .order_by(outbox.c.id)
)
LAST_REMOTE = (
    select(outbox.c.remote_id)
    .where(TO_ADDRESS, outbox.c.draft == bindparam("of_draft"), outbox.c.remote_id.is_not(None))
    .order_by(outbox.c.id.desc())
    .limit(1)
)
BY_REMOTE = (
    select(*COLUMNS)
    .where(TO_ADDRESS, BY_CHANNEL, outbox.c.remote_id == bindparam("remote"))
    .order_by(outbox.c.id.desc())
    .limit(1)
)
FIRST_OF_DRAFT = (
    select(*COLUMNS).where(TO_ADDRESS, outbox.c.draft == bindparam("of_draft")).order_by(outbox.c.id).limit(1)
)
AFTER = (
    select(*COLUMNS)
    .where(outbox.c.conversation == bindparam("of_conversation"), outbox.c.id > bindparam("last_id"))
    .order_by(outbox.c.id)
    .limit(bindparam("at_most"))
)
LATEST = (
    select(*COLUMNS)
    .where(outbox.c.conversation == bindparam("of_conversation"))
    .order_by(outbox.c.id.desc())
    .limit(bindparam("at_most"))
)
GET = select(*COLUMNS).where(outbox.c.id == bindparam("row"))
OLD_BODIES = (
    select(outbox.c.id)
    .where(outbox.c.id > bindparam("last_id"), outbox.c.created_at < bindparam("before"))
    .where(outbox.c.done_at.is_not(None), func.length(outbox.c.body) > 0)
    .order_by(outbox.c.id)
    .limit(bindparam("at_most"))
)
FORGET = update(outbox).where(outbox.c.id.in_(bindparam("rows", expanding=True))).values(body=b"")
LEFT_ASIDE = ("passing", "not wanted", "resent", "dropped")  # what nobody needs to hear of
DEAD = (
    select(*COLUMNS)
    .where(outbox.c.conversation == bindparam("of_conversation"))
    .where(outbox.c.dead_because.is_not(None), outbox.c.dead_because.not_in(LEFT_ASIDE))
    .order_by(outbox.c.id.desc())
    .limit(bindparam("at_most"))
)
SETTLE_DEAD = (
    update(outbox)
    .where(outbox.c.id == bindparam("row"), outbox.c.dead_because.not_in(LEFT_ASIDE))
    .values(dead_because=bindparam("settled"))
)
COUNT_OPEN = select(func.count()).select_from(outbox).where(OPEN)


def add(
    conn: Connection,
    key: str,
    channel: str,
    address: str,
    conversation: str,
    draft: str | None,
    in_place: bool,
    body: bytes,
    now: datetime,
) -> int | None:
    """Store a reply and return its number; None if the same reply is already there."""
    return insert_numbered(
        conn,
        ADD,
        key=key,
        channel=channel,
        address=address,
        conversation=conversation,
        draft=draft,
        in_place=in_place,
        body=body,
        created_at=now,
    )


def next_unsent(conn: Connection, address: str, now: datetime, *, channel: str | None = None) -> OutboxRow | None:
    """Give the oldest unsent reply to the address; None while that one waits, for order holds.

    Two channels may use the same address: name the channel where that can happen.
    """
    row = oldest_unsent(conn, address, channel=channel)
    return None if row is None or (row.not_before and row.not_before > now) else row


def oldest_unsent(conn: Connection, address: str, *, channel: str | None = None) -> OutboxRow | None:
    """Give the oldest unsent reply to the address, whether or not it waits for its `not_before`."""
    return one(conn, OutboxRow, OLDEST_UNSENT, to=address, by=channel)


def has_unsent(conn: Connection, address: str, channel: str) -> bool:
    """Say whether a reply to the address is neither sent nor given up."""
    return bool(listed(conn, ANY_UNSENT, to=address, by=channel))


def mark_sending(conn: Connection, id: int, now: datetime, *, tries: int | None = None) -> bool:
    """Write down that the reply is about to go out, and count the try; false if it is done, or if another worker has
    tried it since so many tries were read.
    """
    return changed_one(conn, MARK_SENDING, row=id, now=now, read_tries=tries)


def mark_sent(conn: Connection, id: int, remote_id: str | None, now: datetime) -> bool:
    """Write down that the channel took the reply, and the channel's name for it; false if it is done."""
    return changed_one(conn, MARK_SENT, row=id, remote=remote_id, now=now)


def delay(conn: Connection, id: int, not_before: datetime) -> bool:
    """Let the reply, and all after it to the same address, wait; false if it is done."""
    return changed_one(conn, DELAY, row=id, wait_until=not_before)


def bury(conn: Connection, id: int, reason: str, now: datetime) -> bool:
    """Give the reply up for the reason, so that those after it go out; false if it is done."""
    return changed_one(conn, BURY, row=id, reason=reason, now=now)


def await_word(conn: Connection, id: int, not_before: datetime, written_at: datetime) -> bool:
    """Let a reply wait of which nobody knows whether it went out; false if it is done."""
    return changed_one(conn, AWAIT_WORD, row=id, wait_until=not_before, written_at=written_at)


def fail(conn: Connection, id: int, reason: str) -> bool:
    """Note why a reply that was sent never came to its reader; false if that is noted."""
    return changed_one(conn, FAIL, row=id, reason=reason)


def addresses_with_unsent(conn: Connection, now: datetime) -> list[tuple[str, str]]:
    """List (channel, address) whose oldest unsent reply may go out now, longest waiting first."""
    return [(channel, address) for channel, address in conn.execute(READY_ADDRESSES, {"now": now})]


def dead(conn: Connection, conversation: str, limit: int) -> list[OutboxRow]:
    """List the conversation's newest replies that never came to their reader, oldest first."""
    return many(conn, OutboxRow, DEAD, of_conversation=conversation, at_most=limit)[::-1]


def settle_dead(conn: Connection, id: int, settled: str) -> bool:
    """Write down what became of a reply that never came to its reader; false if that is written."""
    return changed_one(conn, SETTLE_DEAD, row=id, settled=settled)


def last_remote(conn: Connection, address: str, draft: str) -> str | None:
    """Give the channel's name for the newest reply about the draft, to edit or quote it."""
    return conn.scalar(LAST_REMOTE, {"to": address, "of_draft": draft})


def by_remote(conn: Connection, channel: str, address: str, remote_id: str) -> OutboxRow | None:
    """Read the newest reply that the channel knows by this name, as when a user quotes it."""
    return one(conn, OutboxRow, BY_REMOTE, to=address, by=channel, remote=remote_id)


def first_of_draft(conn: Connection, address: str, draft: str) -> OutboxRow | None:
    """Give the first reply to the address about the draft."""
    return one(conn, OutboxRow, FIRST_OF_DRAFT, to=address, of_draft=draft)


def after(conn: Connection, conversation: str, last_id: int, limit: int) -> list[OutboxRow]:
    """List the conversation's replies after a number, oldest first."""
    return many(conn, OutboxRow, AFTER, of_conversation=conversation, last_id=last_id, at_most=limit)


def latest(conn: Connection, conversation: str, limit: int) -> list[OutboxRow]:
    """List the conversation's newest replies, oldest first."""
    return many(conn, OutboxRow, LATEST, of_conversation=conversation, at_most=limit)[::-1]


def get(conn: Connection, id: int) -> OutboxRow | None:
    """Read one reply."""
    return one(conn, OutboxRow, GET, row=id)


def count_open(conn: Connection) -> int:
    """Count the replies that are neither sent nor given up."""
    return int(conn.execute(COUNT_OPEN).scalar_one())


def forget_bodies(conn: Connection, before: datetime, last_id: int, limit: int) -> list[int]:
    """Forget what the next replies after a number said that ended and are that old; give their numbers."""
    rows = list(conn.scalars(OLD_BODIES, {"before": before, "last_id": last_id, "at_most": limit}))
    if rows:
        conn.execute(FORGET, {"rows": rows})
    return rows
