"""The sweep at night: what messages said and the files that were sent are forgotten after the days that are set.

That a message came, when, and what was booked by it stays. Of many processes one sweeps, by a lease.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from bot.engine.clock import Clock
from bot.storage import files, inbox, leases, outbox
from bot.storage.database import Database
from bot.storage.errors import StorageError

HOUR = 3  # of the night, where the users are
LOOK_S = 300.0
LEASE_S = 3600.0
BATCH = 500

log = structlog.get_logger()
ForgetBodies: TypeAlias = Callable[[Connection, datetime, int, int], list[int]]


@dataclass(frozen=True, slots=True)
class Keeping:
    """For how many days bodies and files are kept; 0 is for ever."""

    messages_days: int
    files_days: int

    @property
    def forgets(self) -> bool:
        """Say whether anything is forgotten at all."""
        return bool(self.messages_days or self.files_days)


class Sweeper:
    """Sweeps once a night."""

    def __init__(self, database: Database, clock: Clock, keeping: Keeping, zone: ZoneInfo) -> None:
        self._database = database
        self._clock = clock
        self._keeping = keeping
        self._zone = zone
        self._name = uuid.uuid4().hex
        self._swept: date | None = None

    async def run(self) -> None:
        """Sweep every night until cancelled; a database that is away is asked again."""
        while self._keeping.forgets:
            try:
                await self.sweep_when_due()
            except StorageError as error:
                log.warning("sweep_failed", error=type(error).__name__)
            await self._clock.sleep(LOOK_S)

    async def sweep_when_due(self) -> bool:
        """Sweep if the night has come and nobody sweeps; say whether."""
        now = self._clock.now()
        here = now.astimezone(self._zone)
        if here.hour != HOUR or self._swept == here.date():
            return False
        mine = await self._database.write(lambda tx: leases.take(tx.connection, "sweep", self._name, now, LEASE_S))
        if mine:
            await sweep(self._database, now, self._keeping)
        self._swept = here.date()
        return mine


async def sweep(database: Database, now: datetime, keeping: Keeping) -> None:
    """Forget what is older than it is kept, in small units, so that nobody waits for the sweep."""
    messages = replies = forgotten = 0
    if keeping.messages_days:
        before = now - timedelta(days=keeping.messages_days)
        messages = await _forget_all(database, inbox.forget_bodies, before)
        replies = await _forget_all(database, outbox.forget_bodies, before)
    if keeping.files_days:
        before = now - timedelta(days=keeping.files_days)
        forgotten = await database.write(lambda tx: files.forget(tx.connection, before))
    log.info("swept", messages=messages, replies=replies, files=forgotten)


async def _forget_all(database: Database, forget: ForgetBodies, before: datetime) -> int:
    count, last = 0, 0
    while rows := await _forget_some(database, forget, before, last):
        count, last = count + len(rows), rows[-1]
    return count


async def _forget_some(database: Database, forget: ForgetBodies, before: datetime, last: int) -> list[int]:
    return await database.write(lambda tx: forget(tx.connection, before, last, BATCH))
