"""The control: the bot with its claim check switched off, here and nowhere in the product.

An effect is carried out without being claimed: nothing is written down before the call, nobody is turned away, and
nothing is ever too late. A harness that finds no double here would find none anywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, update

from bot.perform import Performer
from bot.storage import effects
from bot.storage.effects import ENDS
from bot.storage.tables import effects as table


def claim_nothing(conn: Connection, key: str, attempt: int, now: datetime) -> bool:
    """Let everybody go ahead."""
    return True


def settle_anyway(
    conn: Connection,
    key: str,
    attempt: int,
    *,
    state: effects.Settled,
    result: bytes | None,
    not_before: datetime | None,
    refusals_add: int,
    now: datetime,
) -> bool:
    """Write down how it went, whoever else has; only the first end of an effect is told."""
    written = {"state": state, "attempt": attempt, "not_before": not_before, "sent_at": now}
    done_at = now if state in ENDS else None
    is_open = (table.c.key == key) & table.c.done_at.is_(None)
    return conn.execute(update(table).where(is_open).values(**written, done_at=done_at)).rowcount == 1


def never_late(performer: Performer, started: datetime) -> Callable[[], None]:
    """Let every call be written, however old."""
    return lambda: None


def switch_off() -> None:
    """Switch the claim check off in this process and its forks."""
    setattr(effects, "claim", claim_nothing)  # noqa: B010  # the control is nothing but these three
    setattr(effects, "settle", settle_anyway)  # noqa: B010
    setattr(Performer, "_guard", never_late)  # noqa: B010
