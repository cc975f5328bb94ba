"""Who fetches updates, and what a failure costs: a pause, never an update and never the polling itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from bot.channels.telegram.intake import Intake
from bot.channels.telegram.polling import LEASE_S, Poller
from bot.channels.telegram.transport import TelegramApi
from bot.channels.telegram.updates import Arrived
from bot.storage import inbox
from bot.storage.database import Database
from bot.storage.errors import StorageFault
from bot.storage.sqlite import open_sqlite
from tests.fakes import FakeClock
from tests.migrated import lay_tables
from tests.telegram_api.checks import Bad
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, FakeTelegram


class BrokenIntake(Intake):
    """Meets each of its misfortunes before it works."""

    misfortunes: list[Exception]

    async def take(self, updates: Sequence[Arrived]) -> None:
        if self.misfortunes:
            raise self.misfortunes.pop(0)
        await super().take(updates)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    lay_tables(tmp_path / "bot.db")
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    yield database
    await database.close()


@pytest.fixture
async def api(telegram: FakeTelegram) -> AsyncIterator[TelegramApi]:
    api = TelegramApi(TOKEN, telegram.url)
    yield api
    await api.close()


def poller(api: TelegramApi, database: Database, clock: FakeClock, owner: str = "a", *met: Exception) -> Poller:
    """Make a poller whose intake meets some misfortunes first."""
    intake = BrokenIntake(database, clock)
    intake.misfortunes = list(met)
    return Poller(api, intake, database, clock, owner)


async def stored(database: Database, user: TelegramUser) -> int:
    return len(await database.read(lambda connection: inbox.after(connection, f"telegram:{user.id}", 0, 9)))


async def test_only_one_process_fetches_until_its_lease_ends(
    api: TelegramApi, database: Database, telegram: FakeTelegram, user: TelegramUser
) -> None:
    clock = FakeClock()
    first, second = poller(api, database, clock, "a"), poller(api, database, clock, "b")
    await user.say("hello")
    assert await first.round() == 0
    asked = len(telegram.called("getUpdates"))
    assert await second.round() > 0
    assert len(telegram.called("getUpdates")) == asked
    clock.forward(LEASE_S)
    await user.say("hello again")
    assert await second.round() == 0


async def test_an_update_that_cannot_be_stored_is_not_confirmed_and_comes_again(
    api: TelegramApi, database: Database, telegram: FakeTelegram, user: TelegramUser
) -> None:
    poll = poller(api, database, FakeClock(), "a", StorageFault("disk full"))
    number = await user.say("hello")
    assert await poll.round() > 0
    assert (await stored(database, user), telegram.confirmed) == (0, 0)
    await poll.round()
    await user.say("hello again")
    await poll.round()
    assert (await stored(database, user), telegram.confirmed) == (2, number + 1)


async def test_what_nobody_has_foreseen_does_not_end_the_polling(
    api: TelegramApi, database: Database, telegram: FakeTelegram, user: TelegramUser
) -> None:
    poll = asyncio.create_task(poller(api, database, FakeClock(), "a", KeyError("what")).run())
    await telegram.taken(await user.say("hello"))
    poll.cancel()
    await asyncio.gather(poll, return_exceptions=True)
    assert await stored(database, user) == 1


@pytest.mark.parametrize(
    ("bad", "pause_s"),
    [(Bad("Too Many Requests", 429, retry_after=9), 9), (Bad("Conflict", 409), 10), (Bad("Unauthorized", 401), 300)],
)
async def test_each_refusal_costs_its_pause(
    api: TelegramApi, database: Database, telegram: FakeTelegram, bad: Bad, pause_s: float
) -> None:
    telegram.troubles["getUpdates"].append(bad)
    assert await poller(api, database, FakeClock()).round() == pause_s


async def test_a_telegram_that_stays_away_is_asked_less_and_less(
    api: TelegramApi, database: Database, telegram: FakeTelegram
) -> None:
    telegram.is_down = True
    poll = poller(api, database, FakeClock())
    assert [await poll.round() for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
