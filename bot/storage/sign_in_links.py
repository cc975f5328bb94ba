"""One-time pages on which a chat is signed in. Only the token's SHA-256 is kept, so the table opens no page."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from bot.storage.rows import changed_one, columns_of, insert_new, on_both, one
from bot.storage.tables import sign_in_links

MOST_TRIES = 8  # codes asked for, codes and passwords tried, all together


@dataclass(frozen=True, slots=True)
class SignInLink:
    """A page: whose chat it signs in, in which language, for which wish of that chat, until when."""

    digest: str
    channel: str
    address: str
    language: str
    wish: str
    until: datetime


ADD = on_both(sign_in_links, lambda new: new.on_conflict_do_nothing())
IS_OPEN = (
    sign_in_links.c.digest == bindparam("this"),
    sign_in_links.c.used_at.is_(None),
    sign_in_links.c.until > bindparam("now"),
    sign_in_links.c.tries <= MOST_TRIES,
)
OPEN = select(*columns_of(sign_in_links, SignInLink)).where(*IS_OPEN)
TRY = update(sign_in_links).where(*IS_OPEN, sign_in_links.c.tries < MOST_TRIES).values(tries=sign_in_links.c.tries + 1)
USE = update(sign_in_links).where(*IS_OPEN).values(used_at=bindparam("now"))


def digest_of(token: str) -> str:
    """Give the name under which a token's page is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def add(conn: Connection, link: SignInLink) -> None:
    """Keep a new page."""
    fields = {name: getattr(link, name) for name in SignInLink.__dataclass_fields__}
    insert_new(conn, ADD, **fields)


def find(conn: Connection, token: str, now: datetime) -> SignInLink | None:
    """Read the page of a token while it is open; looking uses nothing up."""
    return one(conn, SignInLink, OPEN, this=digest_of(token), now=now)


def count_try(conn: Connection, link: SignInLink, now: datetime) -> bool:
    """Count one try; false when the page takes no more."""
    return changed_one(conn, TRY, this=link.digest, now=now)


def use(conn: Connection, link: SignInLink, now: datetime) -> bool:
    """Close the page for good; of two who come at once, one wins."""
    return changed_one(conn, USE, this=link.digest, now=now)
