"""Organisations and the snapshot of their account book."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.storage.rows import columns_of, insert_new, on_both, one
from bot.storage.tables import organisations


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation; `book` is its account book as JSON, as it was at `fetched_at`."""

    id: str
    name: str
    book: bytes
    fetched_at: datetime


LOAD = select(*columns_of(organisations, Organisation)).where(organisations.c.id == bindparam("this"))
SAVE = on_both(
    organisations,
    lambda new: new.on_conflict_do_update(
        index_elements=[organisations.c.id],
        set_={"name": new.excluded.name, "book": new.excluded.book, "fetched_at": new.excluded.fetched_at},
    ),
)


def load(conn: Connection, org: str) -> Organisation | None:
    """Read the organisation."""
    return one(conn, Organisation, LOAD, this=org)


def name_of(conn: Connection, org: str) -> str:
    """Give an organisation's name; "" where it is not known."""
    found = load(conn, org)
    return found.name if found else ""


def save(conn: Connection, organisation: Organisation) -> None:
    """Store the organisation over what was known of it."""
    insert_new(
        conn,
        SAVE,
        id=organisation.id,
        name=organisation.name,
        book=organisation.book,
        fetched_at=organisation.fetched_at,
    )
