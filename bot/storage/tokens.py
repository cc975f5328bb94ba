"""Sealed Katixo tokens of a user in an organisation, refreshed by one at a time.

`generation` counts the stores, so that a refresh never overwrites a newer one. Who refreshes takes the lease, reads
again, calls Katixo outside of any transaction, and stores.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from bot.storage.rows import changed_one, columns_of, insert_new, many, on_both, one
from bot.storage.tables import tokens


@dataclass(frozen=True, slots=True)
class TokenRow:
    """The stored tokens, sealed by the vault, and who is refreshing them until when."""

    user: str
    org: str
    sealed: bytes
    generation: int
    lease_owner: str | None
    lease_until: datetime | None


THIS = (tokens.c.user == bindparam("of_user"), tokens.c.org == bindparam("of_org"))
LEASE_IS_FREE = or_(
    tokens.c.lease_until.is_(None),
    tokens.c.lease_until <= bindparam("now"),
    tokens.c.lease_until > bindparam("too_late"),  # by a clock that has been set back since
    tokens.c.lease_owner == bindparam("taker"),
)

LOAD = select(*columns_of(tokens, TokenRow)).where(*THIS)
FIRST = on_both(tokens, lambda new: new.on_conflict_do_nothing())
NEXT = (
    update(tokens)
    .where(*THIS, tokens.c.generation == bindparam("read_generation"))
    .values(sealed=bindparam("new_sealed"), generation=tokens.c.generation + 1, lease_owner=None, lease_until=None)
)
TAKE_LEASE = (
    update(tokens).where(*THIS, LEASE_IS_FREE).values(lease_owner=bindparam("taker"), lease_until=bindparam("ends_at"))
)
ALL = select(*columns_of(tokens, TokenRow)).order_by(tokens.c.user, tokens.c.org)
RESEAL = update(tokens).where(*THIS, tokens.c.sealed == bindparam("read")).values(sealed=bindparam("new_sealed"))
IS_STALE = or_(tokens.c.book_read_at.is_(None), tokens.c.book_read_at <= bindparam("before"))
STALE = select(tokens.c.user, tokens.c.org).where(IS_STALE).order_by(tokens.c.book_read_at).limit(bindparam("at_most"))
TAKE_STALE = update(tokens).where(*THIS, IS_STALE).values(book_read_at=bindparam("read_at"))
READ = update(tokens).where(*THIS).values(book_read_at=bindparam("read_at"))
DROP = delete(tokens).where(*THIS)


def load(conn: Connection, user: str, org: str) -> TokenRow | None:
    """Read the user's tokens in the organisation."""
    return one(conn, TokenRow, LOAD, of_user=user, of_org=org)


def store(conn: Connection, user: str, org: str, sealed: bytes, generation: int) -> bool:
    """Store over the generation that was read (0: none yet) and free the lease; false if a newer one is there."""
    if generation == 0:
        return insert_new(conn, FIRST, user=user, org=org, sealed=sealed, generation=1)
    return changed_one(conn, NEXT, of_user=user, of_org=org, read_generation=generation, new_sealed=sealed)


def take_lease(conn: Connection, user: str, org: str, owner: str, now: datetime, seconds: float) -> bool:
    """Become the one who refreshes, for so many seconds; false while another is, or when there is nothing."""
    ends_at, too_late = now + timedelta(seconds=seconds), now + timedelta(seconds=2 * seconds)
    return changed_one(
        conn, TAKE_LEASE, of_user=user, of_org=org, taker=owner, now=now, ends_at=ends_at, too_late=too_late
    )


def drop(conn: Connection, user: str, org: str) -> bool:
    """Forget the tokens; false if there were none."""
    return changed_one(conn, DROP, of_user=user, of_org=org)


def with_stale_book(conn: Connection, before: datetime, limit: int) -> list[tuple[str, str]]:
    """Name users and organisations whose account book was not read since a moment, the oldest first."""
    return [(user, org) for user, org in conn.execute(STALE, {"before": before, "at_most": limit})]


def take_stale_book(conn: Connection, user: str, org: str, before: datetime, at: datetime) -> bool:
    """Become the one who reads a stale book, noted as read at a moment; false if somebody else has taken it."""
    return changed_one(conn, TAKE_STALE, of_user=user, of_org=org, before=before, read_at=at)


def note_book_read(conn: Connection, user: str, org: str, at: datetime) -> bool:
    """Write down when the account book was read; false if there are no tokens."""
    return changed_one(conn, READ, of_user=user, of_org=org, read_at=at)


def every(conn: Connection) -> list[TokenRow]:
    """List all stored tokens, always in the same order."""
    return many(conn, TokenRow, ALL)


def reseal(conn: Connection, row: TokenRow, sealed: bytes) -> bool:
    """Put the same tokens under another seal; false if a refresh came between, which sealed anew anyway."""
    return changed_one(conn, RESEAL, of_user=row.user, of_org=row.org, read=row.sealed, new_sealed=sealed)
