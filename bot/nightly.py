"""The nightly check: what the bot booked beside Katixo's records, once a night for all processes, by a lease.

An entry that was voided in Katixo is told to its chat, once, and its card says so; everything else that differs goes to
the log, and `katixo-bot reconcile` names it.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from bot.comparing import Wished, compare, wished
from bot.engine.clock import Clock
from bot.events_store import leave_event
from bot.reconcile import Finding
from bot.sessions import Clients
from bot.storage import bookings, leases
from bot.storage.database import Database, Transaction
from bot.storage.effects import EffectRow
from bot.storage.errors import StorageError
from handlers.effects import VoidedElsewhere
from handlers.events import Done
from katixo_api.errors import KatixoError

FROM_HOUR = 4  # of the night, where the users are; a night that was missed is made up for
LOOK_S = 300.0
LEASE_S = 20 * 3600.0
DAYS = 40

log = structlog.get_logger()


@dataclass(slots=True)
class Nightly:
    """Compares once a night. `overdue_s` is the time after which a call must have come to an end."""

    database: Database
    clients: Clients
    clock: Clock
    zone: ZoneInfo
    overdue_s: float
    name: str = ""
    done: date | None = None

    async def run(self) -> None:
        """Compare every night until cancelled; a database that is away is asked again."""
        self.name = self.name or uuid.uuid4().hex
        while True:
            await self.clock.sleep(LOOK_S)
            try:
                await self.compare_when_due()
            except StorageError as error:
                log.warning("reconcile_failed", error=type(error).__name__)

    async def compare_when_due(self) -> bool:
        """Compare if the night has come and nobody has; say whether."""
        now = self.clock.now()
        here = now.astimezone(self.zone)
        if here.hour < FROM_HOUR or self.done == here.date():
            return False
        if not await self.database.write(lambda tx: leases.take(tx.connection, "reconcile", self.name, now, LEASE_S)):
            return False
        self.done = here.date()
        for one in await wished(self.database, now, days=DAYS, overdue_s=self.overdue_s):
            await self._compare(one, now)
        return True

    async def _compare(self, one: Wished, now: datetime) -> None:
        try:
            found = await compare(self.clients, one)
        except KatixoError as error:
            log.warning("reconcile_failed", org=one.account.org, error=error.key)
            return
        for finding in found:
            log.warning("reconcile_found", org=one.account.org, trouble=finding.trouble, kind=finding.kind)
            row = one.row_of(finding)
            if finding.trouble == "voided" and row:
                await self._tell(row, finding, now)

    async def _tell(self, row: EffectRow, finding: Finding, now: datetime) -> None:
        """Free the booking and leave word of the void in its chat's inbox; a second night leaves none."""
        await self.database.write(partial(_note_void, row=row, number=next(iter(finding.numbers), ""), now=now))


def _note_void(tx: Transaction, row: EffectRow, number: str, now: datetime) -> None:
    booking = bookings.of_draft(tx.connection, row.draft)
    if booking and booking.number in (number, None):
        bookings.release(tx.connection, row.draft, "void")
    leave_event(tx, row, 0, Done(row.draft, VoidedElsewhere(number)), now)
