"""The names by which a platform knows somebody (a phone number, a user id), all leading to one address of ours.

The address is what conversations, replies and identities are kept under; it never changes, whatever name comes later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.storage.rows import columns_of, insert_new, many, on_both, one
from bot.storage.tables import addresses


@dataclass(frozen=True, slots=True)
class Name:
    """One name of somebody on a channel. `kind` is "phone" or "bsuid"; `named_at` is when it was last given to them."""

    channel: str
    name: str
    kind: str
    address: str
    named_at: datetime


COLUMNS = columns_of(addresses, Name)
FIND = select(*COLUMNS).where(addresses.c.channel == bindparam("by"), addresses.c.name == bindparam("this"))
OF_ADDRESS = (
    select(*COLUMNS)
    .where(addresses.c.channel == bindparam("by"), addresses.c.address == bindparam("of_address"))
    .order_by(addresses.c.named_at.desc())
)
GIVE = on_both(
    addresses,
    lambda new: new.on_conflict_do_update(
        index_elements=[addresses.c.channel, addresses.c.name],
        set_={"address": new.excluded.address, "named_at": new.excluded.named_at},
    ),
)


def find(conn: Connection, channel: str, name: str) -> Name | None:
    """Find whose name it is."""
    return one(conn, Name, FIND, by=channel, this=name)


def of_address(conn: Connection, channel: str, address: str) -> list[Name]:
    """List the names of an address, the newest first."""
    return many(conn, Name, OF_ADDRESS, by=channel, of_address=address)


def give(conn: Connection, channel: str, name: str, kind: str, address: str, now: datetime) -> None:
    """Let the name lead to the address from now on, whosever it was."""
    insert_new(conn, GIVE, channel=channel, name=name, kind=kind, address=address, named_at=now)
