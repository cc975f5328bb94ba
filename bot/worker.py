"""The lanes at work: turns of a conversation, effects of a draft, replies to an address. Each lane in order.

Order is promised within a lane only; the engine sees to it that a lane has one worker at a time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog
from sqlalchemy import Connection

from bot.channels.contract import Channel, Fetches, NotNow, Undeliverable, Unsure, Unwanted
from bot.engine.clock import Clock
from bot.events_store import INTERNAL, REPLY
from bot.perform import Performer
from bot.reminding.taking_back import is_stale, take_back
from bot.saying import is_wanted
from bot.storage import consents, effects, inbox, outbox, set_back
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageError
from bot.storage.outbox import OutboxRow
from bot.turn import LostRace, TurnSettings, give_up, split_conversation, take_turn

TURNS_AT_ONCE = 4  # turns that may wait for the writer before a message that comes in: its door must stay quick

log = structlog.get_logger()


class Overtaken(Exception):
    """This process stood still so long that another one may be at the lane; it looks again before it sends."""


class Worker:
    """Does what waits in the lanes, and finds what waits."""

    def __init__(
        self,
        database: Database,
        performer: Performer,
        channels: Mapping[str, Channel],
        settings: TurnSettings,
        clock: Clock,
        *,
        guard_s: float = 3.0,
        ahead_s: float = 0.0,
    ) -> None:
        self._guard_s = guard_s
        self._ahead = timedelta(seconds=ahead_s)
        self._database = database
        self._performer = performer
        self._channels = channels
        self._settings = settings
        self._clock = clock
        self._turns_at_once = asyncio.Semaphore(TURNS_AT_ONCE)

    async def drain(self, lane: str) -> datetime | None:
        """Do all that waits in a lane; give the moment when it wants to be looked at again.

        What belongs to a channel that is not open here (the terminal, in the service) waits until it is.
        """
        kind, _, rest = lane.partition(":")
        if kind == "effect":
            return await self._performer.drain(rest)
        name, address = split_conversation(rest)
        if name not in self._channels:
            return None
        channel = self._channels[name]
        return await (self._turns(channel, rest) if kind == "turn" else self._send(channel, address))

    async def scan(self, now: datetime) -> Sequence[str]:
        """Name every lane with unfinished work: the guarantee behind the wake-ups.

        What was sent is named too, and what waits for a moment before the next scan (`ahead_s`): after a crash their
        lanes then know the moment when a look is safe, or the next try.
        """
        until = now + self._ahead

        def unfinished(connection: Connection) -> list[str]:
            drafts = [row.draft for row in (*effects.due(connection, until), *effects.sent(connection))]
            return [
                *(f"turn:{conversation}" for conversation in inbox.open_conversations(connection)),
                *(f"effect:{draft}" for draft in dict.fromkeys(drafts)),
                *(f"send:{channel}:{address}" for channel, address in outbox.addresses_with_unsent(connection, until)),
            ]

        if await self._database.read(lambda connection: set_back.from_future(connection, now)):
            rows = await self._database.write(lambda tx: set_back.mend(tx.connection, now))
            log.warning("clock_was_set_back", rows=rows)
        return await self._database.read(unfinished)

    async def _turns(self, channel: Channel, conversation: str) -> datetime | None:
        more = True
        while more:
            try:
                if isinstance(channel, Fetches):
                    await self._fetch(channel, conversation)
            except NotNow as wait:
                return self._clock.now() + timedelta(seconds=wait.retry_after_s)
            more = await self._turn(conversation)
        return None

    async def _fetch(self, channel: Fetches, conversation: str) -> None:
        row = await self._database.read(lambda connection: inbox.next_open(connection, conversation))
        if row is not None and row.channel != INTERNAL:
            await channel.fetch(row)

    async def _turn(self, conversation: str) -> bool:
        """Take one turn and say whether another one waits; one that fails is counted, and given up after its last try.

        A full disk, a lost race or the end of the process is not the message's fault and counts for nothing.
        """
        now = self._clock.now()
        failed = True

        def unit(tx: Transaction) -> bool:
            return take_turn(tx, conversation, self._settings, now) and inbox.has_open(tx.connection, conversation)

        try:
            async with self._turns_at_once:
                more = await self._database.write(unit)
            failed = False
        except (StorageError, LostRace, asyncio.CancelledError):
            failed = False
            raise
        finally:
            if failed:
                await self._database.write(lambda tx: give_up(tx, conversation, self._settings, now))
        return more

    async def _send(self, channel: Channel, address: str) -> datetime | None:
        row = await self._database.read(
            lambda connection: outbox.oldest_unsent(connection, address, channel=channel.name)
        )
        while row is not None:
            if row.not_before and row.not_before > self._clock.now():
                return row.not_before
            row = await self._deliver(channel, row)
        return None

    async def _deliver(self, channel: Channel, row: OutboxRow) -> OutboxRow | None:
        """Send a reply, write down how that went, and give the next one to the same address."""
        now = self._clock.now()
        reply = REPLY.validate_json(row.body)
        if reply.passing and not channel.can_edit:
            return await self._settle(row, lambda conn: outbox.bury(conn, row.id, "passing", now))
        if reply.notice and not await self._database.read(lambda conn: is_wanted(conn, row.conversation)):
            return await self._settle(row, lambda conn: outbox.bury(conn, row.id, "not wanted", now))
        if is_stale(row, reply, now):
            return await self._settle(row, lambda conn: take_back(conn, row, now))
        mine = await self._database.write(lambda tx: outbox.mark_sending(tx.connection, row.id, now, tries=row.tries))
        if not mine or (self._clock.now() - now).total_seconds() > self._guard_s:
            raise Overtaken
        try:
            remote = await channel.deliver(row, reply)
        except Undeliverable as reason:
            log.warning("reply_dead", outbox=row.id, reason=str(reason))
            return await self._settle(row, partial(_bury, row=row, why=reason, now=now))
        except Unsure as wait:
            again = now + timedelta(seconds=wait.retry_after_s)
            return await self._settle(row, lambda conn: outbox.await_word(conn, row.id, again, row.sending_at or now))
        except NotNow as wait:
            again = now + timedelta(seconds=wait.retry_after_s)
            return await self._settle(row, lambda conn: outbox.delay(conn, row.id, again))
        return await self._settle(row, lambda conn: outbox.mark_sent(conn, row.id, remote, now))

    async def _settle(self, row: OutboxRow, write: Callable[[Connection], bool]) -> OutboxRow | None:
        def unit(tx: Transaction) -> OutboxRow | None:
            write(tx.connection)
            return outbox.oldest_unsent(tx.connection, row.address, channel=row.channel)

        return await self._database.write(unit)


def _bury(conn: Connection, row: OutboxRow, why: Undeliverable, now: datetime) -> bool:
    """Give a reply up; with one that is not wanted goes the consent to all that nobody asks for."""
    if isinstance(why, Unwanted):
        consents.say(conn, row.channel, row.address, now, given=False)
    return outbox.bury(conn, row.id, str(why), now)
