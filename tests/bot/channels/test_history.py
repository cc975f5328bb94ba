"""What a page that opens is given of a long conversation, and how it catches up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.channels.browser import Page, read_history, read_news
from bot.channels.chat_files import sent_file
from bot.channels.incoming import OwnMessage, pack_message
from bot.events_store import REPLY
from bot.saying import say
from bot.storage import files, inbox, outbox
from bot.storage.database import Database, Transaction
from bot.storage.sqlite import open_sqlite
from handlers.replies import Attachment, Reply
from tests.fakes import START
from tests.migrated import lay_tables

CHAT, ZONE = "browser:owner", ZoneInfo("Asia/Kolkata")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """Ten messages, each answered three times, as a posted card is."""
    lay_tables(tmp_path / "bot.db")
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)

    def talk(tx: Transaction) -> None:
        for number in range(10):
            now = START + timedelta(minutes=number)
            body = pack_message(OwnMessage("text", text=f"m{number}"))
            inbox.add(tx.connection, inbox.Incoming("browser", f"m{number}", CHAT, "text", body, now), now)
            for part in range(3):
                reply = REPLY.dump_json(Reply(f"r{number}.{part}"))
                outbox.add(tx.connection, f"{number}:{part}", "browser", "owner", CHAT, None, False, reply, now)

    await database.write(talk)
    yield database
    await database.close()


def texts(page: Page) -> list[object]:
    return [one.message["text"] for one in page.shown]


@pytest.mark.parametrize("limit", [5, 9, 12])
async def test_no_message_of_a_long_history_stands_without_its_answers(database: Database, limit: int) -> None:
    page = await database.read(lambda connection: read_history(connection, CHAT, ZONE, limit))
    asked = [str(text)[1:] for text in texts(page) if str(text).startswith("m")]
    assert asked
    assert all(f"r{number}.{part}" in texts(page) for number in asked for part in range(3))


async def test_a_short_history_is_whole(database: Database) -> None:
    page = await database.read(lambda connection: read_history(connection, CHAT, ZONE, 100))
    assert len(page.shown) == 40


async def test_nothing_is_new_after_the_history(database: Database) -> None:
    page = await database.read(lambda connection: read_history(connection, CHAT, ZONE, 5))
    news = await database.read(lambda connection: read_news(connection, CHAT, ZONE, page.place))
    assert (news.shown, news.place) == ((), page.place)


async def test_a_file_of_the_bot_is_shown_and_read_by_its_own_chat_alone(database: Database) -> None:
    def bring(tx: Transaction) -> int:
        digest = files.put(tx.connection, b"a,b", "text/csv", START)
        reply = Reply("Ready.", attachment=Attachment(digest, "november.csv", "text/csv", 3))
        assert say(tx, CHAT, reply, "f:0", START)
        return outbox.latest(tx.connection, CHAT, 1)[0].id

    number = await database.write(bring)
    page = await database.read(lambda connection: read_history(connection, CHAT, ZONE, 100))
    (file,) = [one.message["file"] for one in page.shown if one.message["file"]]
    assert file == {"name": "november.csv", "mime": "text/csv", "url": f"/chat/sent/{number}", "size": 3}
    mine = await database.read(lambda connection: sent_file(connection, CHAT, number))
    assert (mine and mine[0].data) == b"a,b"
    assert await database.read(lambda connection: sent_file(connection, "browser:other", number)) is None
