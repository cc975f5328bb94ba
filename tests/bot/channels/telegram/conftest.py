"""A Bot API on loopback and somebody who writes to the bot."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import FakeTelegram, telegram_api


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """Run a Bot API."""
    async with telegram_api() as fake:
        yield fake


@pytest.fixture
def user(telegram: FakeTelegram) -> TelegramUser:
    """Give somebody who has opened the chat."""
    return TelegramUser(telegram)
