"""The certain signs of booked entries: a payment's reference, a bill's number, a picture. One draft holds each."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.rows import insert_new, on_both
from bot.storage.tables import booking_keys

ADD = on_both(booking_keys, lambda new: new.on_conflict_do_nothing())
HOLDERS = select(booking_keys.c.key, booking_keys.c.draft).where(
    booking_keys.c.org == bindparam("of_org"), booking_keys.c.key.in_(bindparam("sought", expanding=True))
)
OF_DRAFTS = select(booking_keys.c.draft, booking_keys.c.key).where(
    booking_keys.c.draft.in_(bindparam("drafts", expanding=True))
)
LET_GO = delete(booking_keys).where(booking_keys.c.draft == bindparam("of_draft"))


def hold(conn: Connection, org: str, draft: str, keys: Collection[str]) -> str | None:
    """Take keys for a draft in place of those it had; give the draft that holds one of them already, or None."""
    let_go(conn, draft)
    for key in sorted(set(keys)):
        if not insert_new(conn, ADD, org=org, key=key, draft=draft):
            return holders(conn, org, [key])[key]
    return None


def let_go(conn: Connection, draft: str) -> None:
    """Let all keys of a draft go."""
    conn.execute(LET_GO, {"of_draft": draft})


def holders(conn: Connection, org: str, keys: Collection[str]) -> dict[str, str]:
    """Give the draft that holds each of the keys; a key that nobody holds is left out."""
    rows = conn.execute(HOLDERS, {"of_org": org, "sought": list(keys)})
    return {str(row.key): str(row.draft) for row in rows}


def of_drafts(conn: Connection, drafts: Collection[str]) -> dict[str, tuple[str, ...]]:
    """Give the keys of each draft; one without keys is left out."""
    found: dict[str, tuple[str, ...]] = {}
    for draft, key in conn.execute(OF_DRAFTS, {"drafts": list(drafts)}):
        found[draft] = (*found.get(draft, ()), key)
    return found
