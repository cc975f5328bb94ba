"""Who may be written to unasked: the user's last word, with its channel and time. No word is no consent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, bindparam, select

from bot.storage.rows import columns_of, insert_new, on_both, one
from bot.storage.tables import consents


@dataclass(frozen=True, slots=True)
class Consent:
    """The last word of an address; `how` is "said" for the user's own, "linked" when it came with signing in."""

    channel: str
    address: str
    given: bool
    how: Literal["said", "linked"]
    at: datetime


OF = select(*columns_of(consents, Consent)).where(
    consents.c.channel == bindparam("by"), consents.c.address == bindparam("from_address")
)
SAY = on_both(
    consents,
    lambda new: new.on_conflict_do_update(
        index_elements=[consents.c.channel, consents.c.address],
        set_={"given": new.excluded.given, "how": new.excluded.how, "at": new.excluded.at},
    ),
)
ASSUME = on_both(consents, lambda new: new.on_conflict_do_nothing())


def of(conn: Connection, channel: str, address: str) -> Consent | None:
    """Read the last word of an address; None when there is none."""
    return one(conn, Consent, OF, by=channel, from_address=address)


def say(conn: Connection, channel: str, address: str, now: datetime, *, given: bool) -> None:
    """Keep what the user said."""
    insert_new(conn, SAY, channel=channel, address=address, given=given, how="said", at=now)


def assume(conn: Connection, channel: str, address: str, now: datetime) -> None:
    """Take a chat that was signed in, after it was told what that allows, as willing; an earlier word stands."""
    insert_new(conn, ASSUME, channel=channel, address=address, given=True, how="linked", at=now)
