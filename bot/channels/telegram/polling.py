"""Fetching updates: ask, store, commit, and only then ask from the next one on, which tells Telegram that we have them.

1. Hold the lease: one process asks at a time. 2. Ask, and wait with Telegram for what comes. 3. Store all of it in one
commit. 4. Move on. Killed anywhere, the next life gets again what was not confirmed, and knows what it has.
"""

from __future__ import annotations

import asyncio

import structlog

from bot.channels.telegram.intake import Intake
from bot.channels.telegram.transport import TelegramApi
from bot.channels.telegram.troubles import OtherReader, TelegramTrouble, TooFast, WrongToken
from bot.channels.telegram.updates import read_update
from bot.engine.clock import Clock
from bot.observe import where_of
from bot.storage import leases
from bot.storage.database import Database
from bot.storage.errors import StorageError

LEASE = "telegram-updates"
WAIT_S = 25
LEASE_S = 60.0
FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 30.0
CONFLICT_PAUSE_S, TOKEN_PAUSE_S = 10.0, 300.0

log = structlog.get_logger()


class Poller:
    """Asks for updates, for ever. `owner` names this process in the lease."""

    def __init__(self, api: TelegramApi, intake: Intake, database: Database, clock: Clock, owner: str) -> None:
        self._api = api
        self._intake = intake
        self._database = database
        self._clock = clock
        self._owner = owner
        self._offset = 0
        self._failures = 0

    async def run(self) -> None:
        """Poll until cancelled; then let another process poll."""
        try:
            while True:
                pause_s = await self._guarded_round()
                if pause_s:
                    await self._clock.sleep(pause_s)
        finally:
            now = self._clock.now()
            await self._database.write(lambda tx: leases.give_back(tx.connection, LEASE, self._owner, now))

    async def _guarded_round(self) -> float:
        """Poll once; what nobody has foreseen is logged and costs a long pause, for polling must not end by it."""
        (outcome,) = await asyncio.gather(self.round(), return_exceptions=True)
        if isinstance(outcome, BaseException):
            log.error("telegram_poll_broken", error=type(outcome).__name__, where=where_of(outcome))
            return LONGEST_PAUSE_S
        return outcome

    async def round(self) -> float:
        """Poll once and give the pause before the next time; a failure costs a pause and nothing else."""
        try:
            if not await self._holds_lease():
                return LEASE_S / 4
            await self.poll()
        except (TelegramTrouble, StorageError) as error:
            self._failures += 1
            pause_s = self._pause_s(error)
            log.warning("telegram_poll_failed", error=type(error).__name__, pause_s=pause_s)
            return pause_s
        self._failures = 0
        return 0.0

    async def poll(self) -> None:
        """Ask once and store what comes."""
        raw = await self._api.updates(self._offset, WAIT_S)
        updates = [arrived for arrived in map(read_update, raw) if arrived]
        if updates:
            await self._intake.take(updates)
            self._offset = max(arrived.number for arrived in updates) + 1

    async def _holds_lease(self) -> bool:
        now = self._clock.now()
        return await self._database.write(lambda tx: leases.take(tx.connection, LEASE, self._owner, now, LEASE_S))

    def _pause_s(self, error: Exception) -> float:
        if isinstance(error, TooFast):
            return error.pause_s
        if isinstance(error, OtherReader):
            return CONFLICT_PAUSE_S
        if isinstance(error, WrongToken):
            return TOKEN_PAUSE_S
        return min(FIRST_PAUSE_S * 2.0 ** min(self._failures - 1, 10), LONGEST_PAUSE_S)
