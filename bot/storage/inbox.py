"""What came in: each message once, in order per conversation, open until it has its end state."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select, update

from bot.storage.rows import changed_one, columns_of, insert_numbered, many, on_both, one
from bot.storage.tables import inbox


@dataclass(frozen=True, slots=True)
class Incoming:
    """A message as it came through a door. `message_id` is unique within its channel."""

    channel: str
    message_id: str
    conversation: str
    kind: str
    body: bytes
    said_at: datetime


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A stored message. `end` is "answered", "silent", "failed" or, after that, "dropped" once `done_at` is set."""

    id: int
    channel: str
    message_id: str
    conversation: str
    kind: str
    body: bytes
    said_at: datetime
    received_at: datetime
    tries: int
    end: str | None
    done_at: datetime | None


COLUMNS = columns_of(inbox, InboxRow)
OPEN = inbox.c.done_at.is_(None)

ADD = on_both(inbox, lambda new: new.on_conflict_do_nothing().returning(inbox.c.id))
NEXT_OPEN = (
    select(*COLUMNS).where(inbox.c.conversation == bindparam("conversation"), OPEN).order_by(inbox.c.id).limit(1)
)
FINISH = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"), OPEN)
    .values({"end": bindparam("ending"), "done_at": bindparam("now")})
)
COUNT_TRY = update(inbox).where(inbox.c.id == bindparam("row")).values(tries=inbox.c.tries + 1).returning(inbox.c.tries)
OPEN_CONVERSATIONS = select(inbox.c.conversation).where(OPEN).group_by(inbox.c.conversation)
AFTER = (
    select(*COLUMNS)
    .where(inbox.c.conversation == bindparam("conversation"), inbox.c.id > bindparam("last_id"))
    .order_by(inbox.c.id)
    .limit(bindparam("at_most"))
)
LATEST = (
    select(*COLUMNS)
    .where(inbox.c.conversation == bindparam("conversation"), inbox.c.channel == bindparam("by"))
    .order_by(inbox.c.id.desc())
    .limit(bindparam("at_most"))
)
FAILED = (
    select(*COLUMNS)
    .where(inbox.c.conversation == bindparam("conversation"), inbox.c.end == "failed")
    .order_by(inbox.c.id.desc())
    .limit(bindparam("at_most"))
)
THIS_FAILED = (inbox.c.id == bindparam("row"), inbox.c.end == "failed")
OPEN_AGAIN = update(inbox).where(*THIS_FAILED).values({"end": None, "done_at": None})
LET_GO = update(inbox).where(*THIS_FAILED).values({"end": "dropped"})
GET = select(*COLUMNS).where(inbox.c.id == bindparam("row"))
BY_KEY = select(*COLUMNS).where(inbox.c.channel == bindparam("by"), inbox.c.message_id == bindparam("this"))
OLD_BODIES = (
    select(inbox.c.id)
    .where(inbox.c.id > bindparam("last_id"), inbox.c.received_at < bindparam("before"))
    .where(inbox.c.done_at.is_not(None), func.length(inbox.c.body) > 0)
    .order_by(inbox.c.id)
    .limit(bindparam("at_most"))
)
FORGET = update(inbox).where(inbox.c.id.in_(bindparam("rows", expanding=True))).values(body=b"")
REWRITE = update(inbox).where(inbox.c.id == bindparam("row"), OPEN).values(body=bindparam("new_body"))
ERASE_BODY = update(inbox).where(inbox.c.id == bindparam("row")).values(body=b"")


def add(conn: Connection, incoming: Incoming, now: datetime) -> int | None:
    """Store the message and return its number; None if it is already there."""
    return insert_numbered(
        conn,
        ADD,
        channel=incoming.channel,
        message_id=incoming.message_id,
        conversation=incoming.conversation,
        kind=incoming.kind,
        body=incoming.body,
        said_at=incoming.said_at,
        received_at=now,
    )


def next_open(conn: Connection, conversation: str) -> InboxRow | None:
    """Give the oldest message of the conversation that has no end state."""
    return one(conn, InboxRow, NEXT_OPEN, conversation=conversation)


def keep(conn: Connection, incoming: Incoming, now: datetime) -> bool:
    """Store what needs no turn; false if it is already there."""
    id = add(conn, incoming, now)
    return id is not None and finish(conn, id, "silent", now)


def finish(conn: Connection, id: int, end: str, now: datetime) -> bool:
    """Give the message its end state; false if it already has one."""
    return changed_one(conn, FINISH, row=id, ending=end, now=now)


def count_try(conn: Connection, id: int) -> int:
    """Count one more try of the message and return how many there are now."""
    return int(conn.execute(COUNT_TRY, {"row": id}).scalar_one())


def open_conversations(conn: Connection) -> list[str]:
    """Name the conversations with a message that has no end state."""
    return list(conn.scalars(OPEN_CONVERSATIONS))


def after(conn: Connection, conversation: str, last_id: int, limit: int) -> list[InboxRow]:
    """List the conversation's messages after a number, oldest first."""
    return many(conn, InboxRow, AFTER, conversation=conversation, last_id=last_id, at_most=limit)


def latest(conn: Connection, conversation: str, channel: str, limit: int) -> list[InboxRow]:
    """List the newest messages that came by a channel, oldest first."""
    return many(conn, InboxRow, LATEST, conversation=conversation, by=channel, at_most=limit)[::-1]


def failed(conn: Connection, conversation: str, limit: int) -> list[InboxRow]:
    """List the conversation's newest messages that were given up, oldest first."""
    return many(conn, InboxRow, FAILED, conversation=conversation, at_most=limit)[::-1]


def open_again(conn: Connection, id: int) -> bool:
    """Let a message that was given up have its turn once more; false if it was not given up."""
    return changed_one(conn, OPEN_AGAIN, row=id)


def let_go(conn: Connection, id: int) -> bool:
    """Take a message that was given up off the list of what failed; false if it is not on it."""
    return changed_one(conn, LET_GO, row=id)


def get(conn: Connection, id: int) -> InboxRow | None:
    """Read one message by our number of it."""
    return one(conn, InboxRow, GET, row=id)


def by_key(conn: Connection, channel: str, message_id: str) -> InboxRow | None:
    """Read one message by its channel's id of it."""
    return one(conn, InboxRow, BY_KEY, by=channel, this=message_id)


def is_open(conn: Connection, channel: str, message_id: str) -> bool:
    """Say whether a message still waits for its end state."""
    row = by_key(conn, channel, message_id)
    return row is not None and row.done_at is None


def rewrite(conn: Connection, id: int, body: bytes) -> bool:
    """Keep with the message what was fetched for it; false if its turn has been taken."""
    return changed_one(conn, REWRITE, row=id, new_body=body)


def erase_body(conn: Connection, id: int) -> None:
    """Forget what the message said (it held a password or a code) and keep that it came."""
    conn.execute(ERASE_BODY, {"row": id})


def forget_bodies(conn: Connection, before: datetime, last_id: int, limit: int) -> list[int]:
    """Forget what the next messages after a number said that ended and are that old; give their numbers."""
    rows = list(conn.scalars(OLD_BODIES, {"before": before, "last_id": last_id, "at_most": limit}))
    if rows:
        conn.execute(FORGET, {"rows": rows})
    return rows
