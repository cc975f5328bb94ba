"""An entry that another draft has claimed in the same moment is not booked a second time."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pydantic import TypeAdapter

from bot.channels.incoming import OwnMessage, pack_message, read_own
from bot.engine.clock import Clock
from bot.events_store import INTERNAL
from bot.linking import StoredBook
from bot.storage import booking_keys, effects, inbox, organisations, outbox, people
from bot.storage.database import Database, Transaction
from bot.storage.organisations import Organisation
from bot.storage.sqlite import open_sqlite
from bot.turn import BookingHeld, TurnSettings, draft_id, read_internal, take_turn
from handlers.replies import Button, pack
from tests.fakes import START, FakeClock
from tests.handlers.playing import BOOK

CHAT = "terminal:owner"
SETTINGS = TurnSettings({"terminal": read_own, INTERNAL: read_internal}, ZoneInfo("Asia/Kolkata"))
SMS = "Rs 2500.00 debited from A/c XX1234 on 20-11-26. UPI Ref 412345678901"


def sign_in(tx: Transaction) -> None:
    book = TypeAdapter(StoredBook).dump_json(StoredBook(BOOK, "", roles={"u1": "OWNER"}))
    organisations.save(tx.connection, Organisation("o1", "Kumar Stores", book, START))
    people.link(tx.connection, "terminal", "owner", people.User("u1", "en", "o1", START))


async def take(database: Database, key: str, message: OwnMessage) -> None:
    """Let a message come in and take its turn."""
    row = inbox.Incoming("terminal", key, CHAT, message.kind, pack_message(message), START)
    await database.write(lambda tx: inbox.add(tx.connection, row, START))
    await database.write(lambda tx: take_turn(tx, CHAT, SETTINGS, START))


async def card_waits(database: Database) -> Button:
    """Bring an SMS to its complete card; give its Post button."""
    await database.write(sign_in)
    await take(database, "m1", OwnMessage("text", text=SMS))
    await take(database, "m2", OwnMessage("text", text="office supplies"))
    return Button("Post", "post", draft_id("terminal", "m1", 0), 2)


async def test_a_key_that_another_draft_took_meanwhile_undoes_the_turn(tmp_path: Path) -> None:
    clock: Clock = FakeClock()
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    button = await card_waits(database)
    await database.write(lambda tx: booking_keys.hold(tx.connection, "o1", "other", ["ref:412345678901"]))
    said = await database.read(outbox.count_open)
    with pytest.raises(BookingHeld):
        await take(database, "m3", OwnMessage("press", data=pack(button)))
    assert await database.read(lambda connection: effects.due(connection, clock.now())) == []
    assert await database.read(outbox.count_open) == said
    await database.write(lambda tx: booking_keys.let_go(tx.connection, "other"))
    assert await database.write(lambda tx: take_turn(tx, CHAT, SETTINGS, START))
    assert len(await database.read(lambda connection: effects.due(connection, clock.now()))) == 1
    await database.close()
