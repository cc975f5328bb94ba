"""A small world for mornings: people in organisations, books that change by the day, replicas, and what was heard.

The database, the mornings, the turns and the sending are the real ones; Katixo and the channel are doubles at the rim.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter
from sqlalchemy import Connection

from bot.channels.contract import NotNow
from bot.linking import StoredBook
from bot.perform import Performer
from bot.reminding.mornings import Mornings
from bot.sessions import Account, Clients
from bot.storage import consents, organisations, people
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageFault
from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from bot.turn import TurnSettings, read_internal
from bot.worker import Worker
from handlers.business import AccountBook
from handlers.events import Event
from handlers.replies import Reply
from katixo_api.attachments import Attachment
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact
from katixo_api.errors import KatixoError
from katixo_api.expenses import Expense
from katixo_api.inventory import Batch, ExpiringBatch
from katixo_api.invoices import Invoice
from tests.fakes import FakeClock
from tests.handlers.day_records import bill

T = TypeVar("T")
INDIA = ZoneInfo("Asia/Kolkata")
BOOK = TypeAdapter(StoredBook)


@dataclass(slots=True)
class Owed:
    """A bill from the day it is made until the moment it is paid."""

    name: str
    made: date
    due: date
    paid_at: datetime | None = None

    def as_bill(self, now: datetime) -> Bill:
        """Give it as Katixo shows it."""
        balance = "0" if self.paid_at and self.paid_at <= now else "1000"
        return bill(
            balance, self.due.isoformat(), id=self.name, vendor_bill_number=self.name, bill_date=self.made, total="1000"
        )


@dataclass(slots=True)
class Books:
    """One organisation's books. `trouble` meets every call while it is set; `pause` is awaited by each."""

    owed: list[Owed] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    expiring: list[ExpiringBatch] = field(default_factory=list)
    bare: set[str] = field(default_factory=set)
    trouble: KatixoError | None = None
    calls: int = 0
    asked: asyncio.Event = field(default_factory=asyncio.Event)


class ListOf:
    """One resource of the double."""

    def __init__(self, read: Callable[[], list[object]], books: Books) -> None:
        self._read = read
        self._books = books

    async def list(self) -> AsyncIterator[object]:
        """Go through the records."""
        self._books.calls += 1
        self._books.asked.set()
        await asyncio.sleep(0)
        if self._books.trouble:
            raise self._books.trouble
        for one in self._read():
            yield one


class Shelves:
    """The stock of the double."""

    def __init__(self, books: Books) -> None:
        self._books = books

    async def near_expiry(self, *, days: int) -> list[ExpiringBatch]:
        """Give what expires."""
        self._books.calls += 1
        await asyncio.sleep(0)
        return self._books.expiring

    async def batches(self, item: str) -> list[Batch]:
        """Give no rates."""
        self._books.calls += 1
        return []


class NoExpenses:
    """Nothing was spent."""

    async def list(self, *, day_from: date, day_to: date) -> AsyncIterator[Expense]:
        """Give nothing."""
        nobody: tuple[Expense, ...] = ()
        for none in nobody:
            yield none


class Filed:
    """Every entry has its photo, but those named bare."""

    def __init__(self, books: Books) -> None:
        self._books = books

    async def list(self, of: str, id: str) -> list[Attachment]:
        """Give the photo of an entry."""
        self._books.calls += 1
        return [] if id in self._books.bare else [Attachment(id="f", file_name="a.jpg")]


class BooksClient:
    """A client that reads a double's books as they are now."""

    def __init__(self, books: Books, clock: FakeClock) -> None:
        none: list[Invoice] = []
        self.bills = ListOf(lambda: [one.as_bill(clock.now()) for one in books.owed if _is_made(one, clock)], books)
        self.contacts = ListOf(lambda: list(books.contacts), books)
        self.invoices = ListOf(lambda: list(none), books)
        self.inventory = Shelves(books)
        self.expenses = NoExpenses()
        self.attachments = Filed(books)


def _is_made(one: Owed, clock: FakeClock) -> bool:
    return one.made <= clock.now().astimezone(INDIA).date()


class BooksClients(Clients):
    """Gives every account the client of its organisation's books."""

    def __init__(self, books: dict[str, Books], clock: FakeClock) -> None:
        self._books = books
        self._fake = clock

    def beside_chat(self, account: Account) -> KatixoClient:
        return cast(KatixoClient, BooksClient(self._books[account.org], self._fake))


@dataclass(frozen=True, slots=True)
class Heard:
    """One message as somebody got it."""

    to: str
    at: datetime
    text: str


class Post:
    """A channel that keeps what it delivers. While `is_down` nothing goes out."""

    name = "terminal"
    can_edit = True

    def __init__(self, clock: FakeClock) -> None:
        self.heard: list[Heard] = []
        self.is_down = False
        self._clock = clock

    def read(self, row: InboxRow) -> Event | None:
        return None

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        if self.is_down:
            raise NotNow(60)
        self.heard.append(Heard(row.address, self._clock.now().astimezone(INDIA), reply.text))
        return f"r{row.id}"


class Moody:
    """A database that may be away for everybody."""

    def __init__(self, real: Database) -> None:
        self.real = real
        self.is_away = False
        self.on_commit = lambda lanes: None

    async def write(self, unit: Callable[[Transaction], T]) -> T:
        self._refuse()
        return await self.real.write(unit)

    async def read(self, query: Callable[[Connection], T]) -> T:
        self._refuse()
        return await self.real.read(query)

    async def close(self) -> None:
        await self.real.close()

    def _refuse(self) -> None:
        if self.is_away:
            raise StorageFault("away")


class MorningWorld:
    """People, books, replicas and a clock."""

    def __init__(self, database: Database, *, replicas: int = 2) -> None:
        self.clock = FakeClock()
        self.database = Moody(database)
        self.books: dict[str, Books] = {}
        self.post = Post(self.clock)
        clients = BooksClients(self.books, self.clock)
        self.replicas = [Mornings(self.database, clients, self.clock, INDIA, time(8, 0)) for _ in range(replicas)]
        turns = TurnSettings({"internal": read_internal, "terminal": self.post.read}, INDIA)
        self.worker = Worker(self.database, cast(Performer, None), {"terminal": self.post}, turns, self.clock)

    async def add(self, user: str, org: str, *, role: str = "OWNER", zone: str = "", consents_to: bool = True) -> Books:
        """Let a person of an organisation have signed in."""
        now = self.clock.now()
        body = BOOK.dump_json(StoredBook(AccountBook(), roles={user: role}, zone=zone))

        def unit(tx: Transaction) -> None:
            organisations.save(tx.connection, organisations.Organisation(org, org.title(), body, now))
            people.link(tx.connection, "terminal", user, people.User(user, "en", org, now))
            if consents_to:
                consents.assume(tx.connection, "terminal", user, now)

        await self.database.write(unit)
        return self.books.setdefault(org, Books())

    def at(self, day: date, hour: int, minute: int = 0, zone: ZoneInfo = INDIA) -> None:
        """Move the clock."""
        self.clock.moment = datetime.combine(day, time(hour, minute), zone).astimezone(UTC)

    async def tick(self) -> None:
        """Let every replica have a tick at once, then let turns be taken and messages go out."""
        await asyncio.gather(*(one.tick() for one in self.replicas))
        await self.settle()

    async def settle(self) -> None:
        """Take all turns and send all messages."""
        if self.database.is_away:
            return
        while lanes := await self.worker.scan(self.clock.now()):
            before = len(self.post.heard)
            for lane in lanes:
                await self.worker.drain(lane)
            if len(self.post.heard) == before and all(lane.startswith("send:") for lane in lanes):
                return

    async def morning(self, day: date) -> list[str]:
        """Let a morning pass; give what was said."""
        before = len(self.post.heard)
        for minute in (0, 1):
            self.at(day, 8, minute)
            await self.tick()
        return [one.text for one in self.post.heard[before:]]


def due_in(days: int, day: date, name: str = "B1", made: date | None = None) -> Owed:
    """Make a bill that is due so many days after a day."""
    return Owed(name, made or day - timedelta(days=30), day + timedelta(days=days))
