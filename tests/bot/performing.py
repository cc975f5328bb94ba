"""A bench for effects: one user's database, a small Katixo, a clock, and the performer between them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

import httpx

from bot.events_store import EFFECT, EVENT
from bot.perform import Patience, Performer
from bot.storage import bookings, effects, inbox, people
from bot.storage.database import Database, Transaction
from bot.storage.opening import open_database
from handlers.effects import Effect, ExpensePosted, PostExpense, Void, Voided, effect_key
from handlers.events import Done, Event
from katixo_api.expenses import CreateExpense
from tests.fakes import START, FakeClients, FakeClock, FakeKatixo, Misfortune

PATIENCE = Patience(guard_s=3.0, call_s=10.0, margin_s=2.0, longest_pause_s=60.0, landing_s=60.0)
DRAFT, CHAT = "k7f3q2ab5c", "browser:owner"
POST = PostExpense(
    DRAFT,
    1,
    f"#{DRAFT}",
    CreateExpense(
        expense_date=date(2026, 11, 20),
        account_id="e-office",
        description=f"toner #{DRAFT}",
        amount=Decimal("2500.00"),
        payment_mode="UPI",
        paid_through_id="a-hdfc",
    ),
)
RESET = Misfortune(httpx.ReadError("reset"))
SAVED_AND_RESET = Misfortune(httpx.ReadError("reset"), saves=True)


def void(number: str = "EXP-1", version: int = 2) -> Void:
    """Wish an expense away."""
    return Void(DRAFT, version, f"id-{number}", number, "Undone in chat")


@dataclass(slots=True)
class Bench:
    """The parts."""

    database: Database
    katixo: FakeKatixo
    clients: FakeClients
    clock: FakeClock
    performer: Performer

    async def want(self, effect: Effect) -> str:
        """Store a wish as a turn does; give its key."""
        key, body = effect_key(effect), EFFECT.dump_json(effect)

        def unit(tx: Transaction) -> None:
            effects.add(tx.connection, key, CHAT, effect.draft, effect.kind, body, START)
            if isinstance(effect, PostExpense):
                bookings.claim(
                    tx.connection, "org-1", "f", DRAFT, None, date(2026, 11, 20), "UPI", Decimal("2500.00"), START
                )

        await self.database.write(unit)
        return key

    async def drain(self) -> datetime | None:
        """Work on the draft's effects once."""
        return await self.performer.drain(DRAFT)

    async def drain_all(self) -> None:
        """Work until nothing is left to wait for."""
        while (moment := await self.drain()) is not None:
            self.clock.forward(max(0.0, (moment - self.clock.now()).total_seconds()))

    async def row(self, key: str) -> effects.EffectRow:
        """Read an effect."""
        row = await self.database.read(lambda connection: effects.get(connection, key))
        assert row
        return row

    async def booking(self) -> bookings.BookingRow:
        """Read the draft's booking."""
        row = await self.database.read(lambda connection: bookings.of_draft(connection, DRAFT))
        assert row
        return row

    async def answer(self) -> ExpensePosted | Voided:
        """Give the only yes that was left in the conversation's inbox."""
        (event,) = [one for one in await self.events() if isinstance(one, Done)]
        assert isinstance(event.answer, ExpensePosted | Voided)
        return event.answer

    async def events(self) -> list[Event]:
        """Give what was left in the conversation's inbox."""
        rows = await self.database.read(lambda connection: inbox.after(connection, CHAT, 0, 100))
        return [EVENT.validate_json(row.body) for row in rows]


@asynccontextmanager
async def bench_at(address: str) -> AsyncIterator[Bench]:
    """Set the bench up for a user who is signed in, on an empty database."""
    database = open_database(address, hold="alone")
    katixo, clock = FakeKatixo(), FakeClock()
    clients = FakeClients(katixo, clock)
    user = people.User("u1", "en", "org-1", START)
    await database.write(lambda tx: people.link(tx.connection, "browser", "owner", user))
    yield Bench(database, katixo, clients, clock, Performer(database, clients, clock, PATIENCE))
    await database.close()
