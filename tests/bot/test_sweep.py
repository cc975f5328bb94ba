"""What is kept long enough is forgotten at night, by one process, and nothing that is still open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.app import build
from bot.channels.incoming import OwnMessage, pack_message
from bot.config import Settings
from bot.events_store import REPLY
from bot.storage import files, inbox, outbox
from bot.storage.database import Database, Transaction
from bot.storage.opening import open_database
from bot.sweep import Keeping, Sweeper, sweep
from bot.web import Site, make_web
from handlers.replies import Reply
from tests.fakes import FakeClock

NIGHT = datetime(2026, 11, 20, 21, 40, tzinfo=UTC)  # 03:10 in India
OLD, NEW = NIGHT - timedelta(days=31), NIGHT - timedelta(days=29)
ZONE = ZoneInfo("Asia/Kolkata")
MONTH = Keeping(30, 30)
CHAT = "browser:owner"
BODY = pack_message(OwnMessage("text", text="chai 40 cash"))


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    database = open_database(address, hold="alone")
    yield database
    await database.close()


def fill(tx: Transaction) -> None:
    """Store an old and a new message, an old one that is still open, an old reply and an old file."""
    for name, came in (("old", OLD), ("new", NEW), ("open", OLD)):
        row = inbox.add(tx.connection, inbox.Incoming("browser", name, CHAT, "text", BODY, came), came)
        if row and name != "open":
            inbox.finish(tx.connection, row, "answered", came)
    number = outbox.add(tx.connection, "k", "browser", "owner", CHAT, None, False, REPLY.dump_json(Reply("Done")), OLD)
    outbox.mark_sent(tx.connection, number or 0, "r", OLD)
    files.put(tx.connection, b"receipt", "image/png", OLD)


async def bodies(database: Database) -> dict[str, bytes]:
    """Read what is still known."""
    rows = await database.read(lambda connection: inbox.after(connection, CHAT, 0, 100))
    return {row.message_id: row.body for row in rows}


def night_clock() -> FakeClock:
    clock = FakeClock()
    clock.moment = NIGHT
    return clock


async def test_old_and_finished_messages_are_forgotten_and_keep_their_place(database: Database) -> None:
    await database.write(fill)
    await sweep(database, NIGHT, MONTH)
    assert await bodies(database) == {"old": b"", "new": BODY, "open": BODY}
    (reply,) = await database.read(lambda connection: outbox.latest(connection, CHAT, 10))
    assert (reply.body, reply.remote_id) == (b"", "r")


async def test_nothing_is_forgotten_unless_days_are_set(database: Database) -> None:
    await database.write(fill)
    await sweep(database, NIGHT, Keeping(0, 0))
    assert (await bodies(database))["old"] == BODY
    assert await database.write(lambda tx: files.forget(tx.connection, NIGHT)) == 1


async def test_more_than_one_batch_is_forgotten(database: Database) -> None:
    def many(tx: Transaction) -> None:
        for number in range(1100):
            row = inbox.add(tx.connection, inbox.Incoming("browser", str(number), CHAT, "text", BODY, OLD), OLD)
            inbox.finish(tx.connection, row or 0, "answered", OLD)

    await database.write(many)
    await sweep(database, NIGHT, MONTH)
    rows = await database.read(lambda connection: inbox.after(connection, CHAT, 0, 2000))
    assert {row.body for row in rows} == {b""}


async def test_sweep_is_at_night_and_by_one_process_once(database: Database) -> None:
    clock = night_clock()
    one, two = (Sweeper(database, clock, MONTH, ZONE) for _ in range(2))
    clock.forward(-3600)
    assert not await one.sweep_when_due()
    clock.forward(3600)
    assert [await one.sweep_when_due(), await two.sweep_when_due(), await one.sweep_when_due()] == [True, False, False]
    clock.forward(86_400)
    assert await two.sweep_when_due()


async def test_chat_still_opens_when_its_messages_are_forgotten(tmp_path: Path) -> None:
    app = build(Settings(_env_file=None, katixo_url="http://127.0.0.1:9", data_dir=tmp_path), clock=night_clock())
    await app.database.write(fill)
    await sweep(app.database, NIGHT, MONTH)
    pages = make_web(app, Site("127.0.0.1", 0, open_to="owner"))
    async with TestClient(TestServer(pages, host="127.0.0.1"), headers={"Host": "127.0.0.1:0"}) as client:
        history = await (await client.get("/chat/history")).json()
    await app.close()
    assert [one["text"] for one in history["messages"]] == ["chai 40 cash", "chai 40 cash"]
