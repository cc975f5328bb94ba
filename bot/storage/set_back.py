"""Open work from the future: the machine's clock was ahead when it was stamped, and has been set back since.

All moments of such a row are moved by the same span, so that what was to wait a minute waits a minute and not a day.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, Table, bindparam, or_, select, update

from bot.storage.tables import effects, outbox

MARGIN_S = 60.0  # the clocks of several machines may differ so much
STAMPS = {effects: ("created_at", "sent_at"), outbox: ("created_at", "sending_at")}
FROM_FUTURE = {
    table: select(table.c.id, *(table.c[name] for name in stamps), table.c.not_before).where(
        table.c.done_at.is_(None), or_(*(table.c[name] > bindparam("limit") for name in stamps))
    )
    for table, stamps in STAMPS.items()
}


def from_future(conn: Connection, now: datetime) -> bool:
    """Say whether any open work was stamped by a clock that was ahead of ours."""
    limit = {"limit": now + timedelta(seconds=MARGIN_S)}
    return any(conn.execute(query, limit).first() is not None for query in FROM_FUTURE.values())


def mend(conn: Connection, now: datetime) -> int:
    """Move such work to our time and give how many rows that were."""
    return sum(_mend_table(conn, table, now) for table in FROM_FUTURE)


def _mend_table(conn: Connection, table: Table, now: datetime) -> int:
    rows = conn.execute(FROM_FUTURE[table], {"limit": now + timedelta(seconds=MARGIN_S)}).all()
    names = (*STAMPS[table], "not_before")
    for number, *moments in rows:
        ahead = max(moment for moment in moments[:-1] if moment is not None) - now
        moved = {name: moment - ahead if moment else None for name, moment in zip(names, moments, strict=True)}
        moved["created_at"] = min(moments[0], now)  # it may be older than the jump
        conn.execute(update(table).where(table.c.id == number).values(moved))
    return len(rows)
