"""The bot killed with SIGKILL while Telegram's updates are on their way: each message is answered, and once."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.crash.processes import BotProcess
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, FakeTelegram, telegram_api

NOBODY = "http://127.0.0.1:9"  # no Katixo is needed to be told that one is not signed in


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """Run a Bot API."""
    async with telegram_api() as fake:
        yield fake


@pytest.fixture
async def bot(tmp_path: Path, telegram: FakeTelegram) -> AsyncIterator[BotProcess]:
    """Run a bot that fetches its updates."""
    bot = BotProcess(tmp_path / "bot", NOBODY, TELEGRAM_TOKEN=TOKEN, TELEGRAM_API_URL=telegram.url)
    await asyncio.to_thread(bot.start)
    await telegram.until(lambda: telegram.reader is not None)
    yield bot
    bot.close()


async def test_killed_between_fetching_and_the_commit(bot: BotProcess, telegram: FakeTelegram, tmp_path: Path) -> None:
    user = TelegramUser(telegram)
    with sqlite3.connect(tmp_path / "bot" / "bot.db", isolation_level=None) as other:
        other.execute("begin immediate")  # the bot has the update and cannot commit it
        number = await user.say("hello")
        await telegram.until(lambda: telegram.reader is None or telegram.reader.done())
        await asyncio.to_thread(bot.kill)
        (stored,) = other.execute("select count(*) from inbox where channel = 'telegram'").fetchone()
        other.execute("rollback")
    assert (stored, telegram.confirmed, telegram.messages) == (0, 0, [])
    await asyncio.to_thread(bot.start)
    await telegram.taken(number)
    await telegram.until(lambda: telegram.messages)
    await telegram.taken(await user.say("hello again"))
    await telegram.until(lambda: len(telegram.messages) == 2)
    assert inbox_of(tmp_path) == [str(number), str(number + 1)]


async def test_killed_again_and_again_while_messages_come(
    bot: BotProcess, telegram: FakeTelegram, tmp_path: Path
) -> None:
    user = TelegramUser(telegram)
    for _ in range(3):
        for _ in range(5):
            last = await user.say("hello")
        await asyncio.to_thread(bot.kill)
        await asyncio.to_thread(bot.start)
    await telegram.taken(last)
    await telegram.until(lambda: len(telegram.messages) >= 15)
    assert len(inbox_of(tmp_path)) == len(set(inbox_of(tmp_path))) == 15


def inbox_of(folder: Path) -> list[str]:
    """Give the numbers of the updates that were stored, in order."""
    with sqlite3.connect(folder / "bot" / "bot.db") as connection:
        rows = connection.execute("select message_id from inbox where channel = 'telegram' order by id")
        return [number for (number,) in rows]
