"""The lanes at work: turns of a conversation, effects of a draft, replies to an address. Each lane in order.

Order is promised within a lane only; the engine sees to it that a lane has one worker at a time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.channels.contract import Channel, Fetches, NotNow
from bot.engine.clock import Clock
from bot.perform import Performer
from bot.sending import Sender
from bot.storage import effects, inbox, outbox, set_back
from bot.storage.database import Database
from bot.storage.errors import StorageError
from bot.turn import LostRace, Taken, TurnSettings, give_up, split_conversation, take_turn

TURNS_AT_ONCE = 4  # turns that may wait for the writer before a message that comes in: its door must stay quick

log = structlog.get_logger()


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
        self._sender = Sender(database, clock, guard_s=guard_s)
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
        return await (self._turns(channel, rest) if kind == "turn" else self._sender.send(channel, address))

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
        fetched = 0
        while taken := await self._turn(conversation, fetched):
            if taken.fetch and isinstance(channel, Fetches):
                try:
                    await channel.fetch(taken.fetch)
                except NotNow as wait:
                    return self._clock.now() + timedelta(seconds=wait.retry_after_s)
                fetched = taken.fetch.id
            elif not taken.more:
                return None
        return None

    async def _turn(self, conversation: str, fetched: int) -> Taken | None:
        """Take one turn; one that fails is counted, and given up after its last try.

        A full disk, a lost race or the end of the process is not the message's fault and counts for nothing.
        """
        now = self._clock.now()
        failed = True
        try:
            async with self._turns_at_once:
                taken = await self._database.write(
                    lambda tx: take_turn(tx, conversation, self._settings, now, fetched=fetched)
                )
            failed = False
        except (StorageError, LostRace, asyncio.CancelledError):
            failed = False
            raise
        finally:
            if failed:
                await self._database.write(lambda tx: give_up(tx, conversation, self._settings, now))
        return taken
