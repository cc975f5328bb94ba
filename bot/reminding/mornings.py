"""The mornings: who is due is claimed, scanned with their own token, and told, once a day and person.

1. Who has signed in gets a row with their next moment. 2. Whose moment has come is claimed by compare-and-set; a
claim that dies with its worker is another's later. 3. The scan reads what is due now, so that nothing is named that
was paid meanwhile. 4. In one transaction: the claim is settled, the day has had its digest, the keys of what is said
are written down, and the event lies in the chat's own inbox. Any number of replicas may do this at once.

What was missed is made up for until the evening and then dropped. When many are due at once they are spread over the
hour, by their ids.
"""

from __future__ import annotations

import asyncio
import math
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import Connection

from bot.engine.clock import Clock
from bot.events_store import EVENT, INTERNAL
from bot.linking import business_of, zone_of
from bot.reminding.scanning import Rates, all_dues, scan
from bot.reminding.wished import WISHES, read_wishes
from bot.saying import is_wanted
from bot.sessions import Account, Clients
from bot.storage import inbox, people, reminding, told
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageError
from bot.storage.reminding import Reminding
from bot.storage.told import State, Told
from bot.telling import newest_chat
from handlers.business import Business
from handlers.daytime import EARLIEST
from handlers.dues import SEEN_BY, Due
from handlers.events import FellDue
from handlers.monthly_plan import monthly_dues
from handlers.wishes import Wishes, after_telling, is_too_late, next_moment, to_tell
from katixo_api.errors import KatixoError

CLAIM_S = 300.0
SCAN_S = 240.0  # less than a claim lasts
AGAIN_S = 600.0  # after a scan that failed
FRESH_S = 600.0  # a message that waits longer is looked up anew
AT_ONCE = 4
LEAST, SPREAD_MINUTES = 20, 50
ENROLLED_AT_ONCE = 500
REMEMBERED = timedelta(days=400)  # longer than any step of a due lasts

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Person:
    """Who is reminded: their row, their wishes, the business they keep, and the chat that they used last."""

    row: Reminding
    wishes: Wishes
    zone: ZoneInfo
    business: Business | None = None
    chat: str = ""

    @property
    def account(self) -> Account | None:
        """Give whose books are read; None when nobody is to be told."""
        return Account(self.row.user, self.business.org) if self.business and self.chat else None


class Mornings:
    """Reminds everybody whose moment has come."""

    def __init__(self, database: Database, clients: Clients, clock: Clock, zone: ZoneInfo, at: time) -> None:
        self._database = database
        self._clients = clients
        self._clock = clock
        self._zone = zone
        self._at = at
        self._rates = Rates()
        self._places = asyncio.Semaphore(AT_ONCE)

    async def tick(self) -> int:
        """Serve those whose turn it is; give how many. A database that is away is asked again at the next tick."""
        try:
            await self._enrol()
            now = self._clock.now()
            rows = await self._database.read(lambda connection: _turn_of(connection, now))
            return sum(await asyncio.gather(*map(self._serve, rows)))
        except StorageError as error:
            log.warning("reminding_failed", error=type(error).__name__)
            return 0

    async def _enrol(self) -> None:
        """Give everybody who has signed in their first moment."""
        now, last = self._clock.now(), ""
        while True:
            query = partial(reminding.unknown, last_id=last, limit=ENROLLED_AT_ONCE)
            users = await self._database.read(query)
            if not users:
                return
            await self._database.write(partial(self._add, users=users, now=now))
            last = users[-1]

    def _add(self, tx: Transaction, users: list[str], now: datetime) -> None:
        usual = Wishes(at=self._at)
        for user in users:
            known = people.get(tx.connection, user)
            zone = zone_of(business_of(tx.connection, known) if known else None, self._zone)
            reminding.add(tx.connection, user, WISHES.dump_json(usual), next_moment(usual, now, zone))

    async def _serve(self, row: Reminding) -> bool:
        async with self._places:
            now = self._clock.now()
            until = now + timedelta(seconds=CLAIM_S)
            claim = partial(_claim, row=row, now=now, until=until)
            if not await self._database.write(claim):
                return False
            person = await self._database.read(partial(read_person, row=row, usual=self._zone))
            await self._remind(person)
            return True

    async def _remind(self, person: Person) -> None:
        now, account = self._clock.now(), person.account
        if is_too_late(now, person.zone):
            await self._settle(person, "dropped", ())
        elif account is None or person.business is None:
            await self._settle(person, "silent", ())
        else:
            today = now.astimezone(person.zone).date()
            try:
                async with asyncio.timeout(SCAN_S):
                    client = self._clients.beside_chat(account)
                    facts = await scan(client, today, person.business.role, self._rates)
            except (KatixoError, TimeoutError) as error:
                await self._failed(person, error)
                return
            holds = None if "contacts" in facts.missing else {one.contact for one in facts.holds}
            came = monthly_dues(person.wishes.monthly, person.business.org, today)
            dues = (*came, *all_dues(facts, today, person.business.role))
            await self._settle(person, "said", dues, holds)

    async def _failed(self, person: Person, error: KatixoError | TimeoutError) -> None:
        """Try again later; who is signed out has no morning today."""
        log.info("scan_failed", user=person.row.user, error=repr(error))
        if isinstance(error, KatixoError) and error.permanent:
            await self._settle(person, "unlinked", ())
            return
        until = self._clock.now() + timedelta(seconds=AGAIN_S)
        row = person.row
        await self._database.write(lambda tx: reminding.put_off(tx.connection, row.user, row.attempt + 1, until))

    async def _settle(self, person: Person, state: State, dues: tuple[Due, ...], holds: set[str] | None = None) -> None:
        now = self._clock.now()
        await self._database.write(lambda tx: _settle(tx, person, state, dues, holds, now))


def read_person(connection: Connection, row: Reminding, usual: ZoneInfo) -> Person:
    """Read who is reminded, and where: in the chat that they used last, if its user allows it."""
    user = people.get(connection, row.user)
    business = business_of(connection, user) if user else None
    last = newest_chat(connection, row.user)
    chat = last if last and is_wanted(connection, last) else ""
    return Person(row, read_wishes(row.wishes), zone_of(business, usual), business, chat)


def _turn_of(connection: Connection, now: datetime) -> list[Reminding]:
    """Give those whose turn it is now: few at once, and so many that all have had theirs within the hour."""
    first = reminding.due(connection, now, 1)
    if not first or first[0].next_at is None:
        return []
    return reminding.due(connection, now, share_of(reminding.count_due(connection, now), now - first[0].next_at))


def share_of(waiting: int, since: timedelta) -> int:
    """Say how many of those who wait since so long are served in this minute, so that all are within the hour.

    >>> share_of(3, timedelta(0)), share_of(10_000, timedelta(0)), share_of(200, timedelta(hours=3))
    (20, 200, 200)
    """
    minutes_left = max(1, SPREAD_MINUTES - int(since.total_seconds() // 60))
    return max(LEAST, math.ceil(waiting / minutes_left))


def _claim(tx: Transaction, row: Reminding, now: datetime, until: datetime) -> bool:
    return reminding.claim(tx.connection, row.user, row.attempt, now, until)


def _settle(
    tx: Transaction, person: Person, state: State, dues: tuple[Due, ...], holds: set[str] | None, now: datetime
) -> None:
    """End the claim: all of it or nothing, and nothing at all when another has taken over."""
    row, day = person.row, day_of(now, person.zone)
    wishes = person.wishes if state in ("dropped", "unlinked") else after_telling(person.wishes, day)
    next_at = next_moment(wishes, now, person.zone, done=day)
    if not reminding.settle(tx.connection, row.user, row.attempt + 1, WISHES.dump_json(wishes), next_at):
        return
    org = person.business.org if person.business else ""
    if holds is not None and person.business and person.business.role in SEEN_BY["holds"]:
        told.forget_ended(tx.connection, row.user, org, "hold", holds)
    told.forget_old(tx.connection, row.user, day - REMEMBERED)
    known = told.known(tx.connection, row.user, org, [one.key for one in dues])
    fresh = to_tell(dues, person.wishes, known, day) if state == "said" else ()
    ended: State = "silent" if state == "said" and not fresh else state
    if told.begin_day(tx.connection, row.user, day, org, ended, now) and fresh:
        _tell(tx, person, fresh, day, now)


def day_of(now: datetime, zone: ZoneInfo) -> date:
    """Give the day whose morning a moment still belongs to: before dawn that is the day before.

    >>> day_of(datetime(2026, 11, 20, 21, 0, tzinfo=ZoneInfo("UTC")), ZoneInfo("Asia/Kolkata"))
    datetime.date(2026, 11, 20)
    """
    here = now.astimezone(zone)
    return here.date() if here.time() >= EARLIEST else here.date() - timedelta(days=1)


def _tell(tx: Transaction, person: Person, fresh: tuple[Due, ...], day: date, now: datetime) -> None:
    """Write down what is said, and leave it in the chat's inbox; its turn says it."""
    row, org = person.row, person.business.org if person.business else ""
    told.tell(tx.connection, row.user, org, [Told(one.key, one.kind, one.subject) for one in fresh], day)
    body = EVENT.dump_json(FellDue(day, fresh, now + timedelta(seconds=FRESH_S)))
    message = f"due:{row.user}:{day}:{row.attempt}"
    if inbox.add(tx.connection, inbox.Incoming(INTERNAL, message, person.chat, "event", body, now), now) is not None:
        tx.wake(f"turn:{person.chat}")
