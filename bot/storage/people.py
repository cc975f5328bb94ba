"""Who writes to us: users, and the addresses they write from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.storage.rows import changed_one, columns_of, insert_new, on_both, one
from bot.storage.tables import identities, users


@dataclass(frozen=True, slots=True)
class User:
    """A person. `language` is "en", "hi" or "hinglish"; `org` is the organisation in use, None before sign-in."""

    id: str
    language: str
    org: str | None
    created: datetime


USER_OF = (
    select(*columns_of(users, User))
    .join(identities, identities.c.user == users.c.id)
    .where(identities.c.channel == bindparam("by"), identities.c.address == bindparam("from_address"))
)
ADD_USER = on_both(users, lambda new: new.on_conflict_do_nothing())
LINK = on_both(
    identities,
    lambda new: new.on_conflict_do_update(
        index_elements=[identities.c.channel, identities.c.address], set_={"user": new.excluded.user}
    ),
)
UNLINK = delete(identities).where(identities.c.channel == bindparam("by"), identities.c.address == bindparam("at"))
HAS_CHATS = select(identities.c.address).where(identities.c.user == bindparam("this")).limit(1)
GET = select(*columns_of(users, User)).where(users.c.id == bindparam("this"))
CHATS = select(identities.c.channel, identities.c.address).where(identities.c.user == bindparam("this"))
SET_ORG = update(users).where(users.c.id == bindparam("this")).values(org=bindparam("new_org"))
SET_LANGUAGE = update(users).where(users.c.id == bindparam("this")).values(language=bindparam("new_language"))


def user_of(conn: Connection, channel: str, address: str) -> User | None:
    """Find the user who writes from the address."""
    return one(conn, User, USER_OF, by=channel, from_address=address)


def link(conn: Connection, channel: str, address: str, user: User) -> None:
    """Let the address be this user's from now on; a user who is new is stored, a known one stays as stored."""
    insert_new(conn, ADD_USER, id=user.id, language=user.language, org=user.org, created=user.created)
    insert_new(conn, LINK, channel=channel, address=address, user=user.id)


def get(conn: Connection, user: str) -> User | None:
    """Read a user."""
    return one(conn, User, GET, this=user)


def chats_of(conn: Connection, user: str) -> list[tuple[str, str]]:
    """List the chats of a user, each as channel and address."""
    return [(channel, address) for channel, address in conn.execute(CHATS, {"this": user})]


def set_org(conn: Connection, user: str, org: str | None) -> bool:
    """Let the user work in the organisation; false if there is no such user."""
    return changed_one(conn, SET_ORG, this=user, new_org=org)


def set_language(conn: Connection, user: str, language: str) -> bool:
    """Speak the language with the user; false if there is no such user."""
    return changed_one(conn, SET_LANGUAGE, this=user, new_language=language)


def unlink(conn: Connection, channel: str, address: str) -> bool:
    """Let the address be nobody's; false if it was so already."""
    return changed_one(conn, UNLINK, by=channel, at=address)


def has_chats(conn: Connection, user: str) -> bool:
    """Say whether the user writes from anywhere."""
    return conn.execute(HAS_CHATS, {"this": user}).first() is not None
