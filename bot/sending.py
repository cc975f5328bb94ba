"""Replies on their way out, in order per address: each is claimed before it goes and settled after it.

1. One transaction finds the oldest reply that is to go out, buries those that are not, and claims it. 2. The channel
takes it. 3. One transaction writes down how that went. A claim that has grown old goes nowhere.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

import structlog
from sqlalchemy import Connection

from bot.channels.contract import Channel, NotNow, Undeliverable, Unsure, Unwanted
from bot.engine.clock import Clock
from bot.events_store import REPLY
from bot.reminding.taking_back import is_stale, take_back
from bot.saying import is_wanted
from bot.storage import consents, outbox
from bot.storage.database import Database, Transaction
from bot.storage.outbox import OutboxRow
from handlers.replies import Reply

log = structlog.get_logger()


class Overtaken(Exception):
    """This process stood still so long that another one may be at the lane; it looks again before it sends."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A reply that is ours to send, as it was before the claim."""

    row: OutboxRow
    reply: Reply


Found: TypeAlias = Claimed | datetime | None
Settle: TypeAlias = Callable[[Connection], bool]


class Sender:
    """Sends what waits for an address."""

    def __init__(self, database: Database, clock: Clock, *, guard_s: float) -> None:
        self._database = database
        self._clock = clock
        self._guard_s = guard_s

    async def send(self, channel: Channel, address: str) -> datetime | None:
        """Send all that waits for an address; give the moment when the oldest wants to be tried again."""
        while True:
            now = self._clock.now()
            found = await self._database.write(partial(_claim_next, channel=channel, address=address, now=now))
            if not isinstance(found, Claimed):
                return found
            if (self._clock.now() - now).total_seconds() > self._guard_s:
                raise Overtaken
            settle = await _deliver(channel, found, now)
            if not await self._database.write(partial(_write_down, row=found.row, settle=settle)):
                return None


def _claim_next(tx: Transaction, channel: Channel, address: str, now: datetime) -> Found:
    """Claim the oldest reply that goes out; the moment until which it waits, None when there is none."""
    conn = tx.connection
    while row := outbox.oldest_unsent(conn, address, channel=channel.name):
        if row.not_before and row.not_before > now:
            return row.not_before
        reply = REPLY.validate_json(row.body)
        if reply.passing and not channel.can_edit:
            outbox.bury(conn, row.id, "passing", now)
        elif reply.notice and not is_wanted(conn, row.conversation):
            outbox.bury(conn, row.id, "not wanted", now)
        elif is_stale(row, reply, now):
            take_back(conn, row, now)
        elif outbox.mark_sending(conn, row.id, now, tries=row.tries):
            return Claimed(row, reply)
        else:
            raise Overtaken
    return None


async def _deliver(channel: Channel, claimed: Claimed, now: datetime) -> Settle:
    """Hand a reply to its channel; give what is to be written down of it."""
    row = claimed.row
    try:
        remote = await channel.deliver(row, claimed.reply)
    except Undeliverable as reason:
        log.warning("reply_dead", outbox=row.id, reason=str(reason))
        return partial(_bury, row=row, why=reason, now=now)
    except Unsure as wait:
        again = now + timedelta(seconds=wait.retry_after_s)
        return partial(outbox.await_word, id=row.id, not_before=again, written_at=row.sending_at or now)
    except NotNow as wait:
        return partial(outbox.delay, id=row.id, not_before=now + timedelta(seconds=wait.retry_after_s))
    return partial(outbox.mark_sent, id=row.id, remote_id=remote, now=now)


def _write_down(tx: Transaction, row: OutboxRow, settle: Settle) -> bool:
    """Write down how a reply went; say whether anything is unsent to the same address."""
    settle(tx.connection)
    return outbox.has_unsent(tx.connection, row.address, row.channel)


def _bury(conn: Connection, row: OutboxRow, why: Undeliverable, now: datetime) -> bool:
    """Give a reply up; with one that is not wanted goes the consent to all that nobody asks for."""
    if isinstance(why, Unwanted):
        consents.say(conn, row.channel, row.address, now, given=False)
    return outbox.bury(conn, row.id, str(why), now)
