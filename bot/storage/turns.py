"""What a turn begins with, in one statement over the tables that it needs: one trip to the database instead of five."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, select

from bot.storage.conversations import Stored
from bot.storage.inbox import InboxRow
from bot.storage.organisations import Organisation
from bot.storage.people import User
from bot.storage.reminder_tables import reminding
from bot.storage.rows import columns_of, listed
from bot.storage.tables import conversations, identities, inbox, organisations, users


@dataclass(frozen=True, slots=True)
class Opened:
    """The oldest open message of a conversation, what is stored of the conversation, and whose it is.

    `more` says whether another message waits behind it; `wishes` are those about reminders, None when there are none.
    """

    row: InboxRow
    more: bool
    stored: Stored
    user: User | None
    organisation: Organisation | None
    wishes: bytes | None


later = inbox.alias("later")
THIS = inbox.c.conversation == bindparam("this")
MORE = exists().where(later.c.conversation == bindparam("this"), later.c.done_at.is_(None), later.c.id > inbox.c.id)
WRITTEN_FROM = and_(identities.c.channel == bindparam("by"), identities.c.address == bindparam("from_address"))
FROM_INBOX, FROM_USERS = columns_of(inbox, InboxRow), columns_of(users, User)
FROM_ORGANISATIONS = columns_of(organisations, Organisation)
OPEN = (
    select(
        *FROM_INBOX,
        MORE.label("more"),
        conversations.c.body,
        conversations.c.version,
        *FROM_USERS,
        *FROM_ORGANISATIONS,
        reminding.c.wishes,
    )
    .select_from(inbox)
    .outerjoin(conversations, conversations.c.conversation == inbox.c.conversation)
    .outerjoin(identities, WRITTEN_FROM)
    .outerjoin(users, users.c.id == identities.c.user)
    .outerjoin(organisations, organisations.c.id == users.c.org)
    .outerjoin(reminding, reminding.c.user == users.c.id)
    .where(THIS, inbox.c.done_at.is_(None))
    .order_by(inbox.c.id)
    .limit(1)
)


def open_next(conn: Connection, conversation: str) -> Opened | None:
    """Give the conversation's oldest message without an end state and all that its turn asks for; None without one."""
    channel, _, address = conversation.partition(":")
    rows = listed(conn, OPEN, this=conversation, by=channel, from_address=address)
    if not rows:
        return None
    cells = iter(rows[0])
    row = InboxRow(*_next(cells, FROM_INBOX))
    more, body, version = next(cells), next(cells), next(cells)
    user, organisation = _next(cells, FROM_USERS), _next(cells, FROM_ORGANISATIONS)
    return Opened(
        row,
        bool(more),
        Stored(body, version or 0),
        User(*user) if user[0] is not None else None,
        Organisation(*organisation) if organisation[0] is not None else None,
        next(cells),
    )


def _next(cells: Iterator[Any], columns: Sequence[object]) -> tuple[Any, ...]:
    """Take as many cells as there are columns."""
    return tuple(islice(cells, len(columns)))
