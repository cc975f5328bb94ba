"""Telegram at work: the channel, what it tells Telegram at the start, and the polling loop."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from bot.channels.contract import Channel
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.files import FilesOfMessages
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.pacing import Pace
from bot.channels.telegram.polling import LONGEST_PAUSE_S, Poller
from bot.channels.telegram.transport import TelegramApi
from bot.channels.telegram.troubles import TelegramTrouble
from bot.engine.clock import Clock
from bot.storage.database import Database

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class TelegramSettings:
    """How Telegram is reached. `webhook_url` empty: updates are fetched; else they are sent there with the secret."""

    token: str
    api_url: str
    webhook_url: str = ""
    secret: str = ""
    owner: str = "this file"


class Telegram:
    """The parts of Telegram that the application needs: `channel`, `intake` for the web door, and `run`."""

    def __init__(self, settings: TelegramSettings, database: Database, clock: Clock, pace: Pace | None = None) -> None:
        self._settings = settings
        self._clock = clock
        self.api = TelegramApi(settings.token, settings.api_url)
        self.secret = settings.secret if settings.webhook_url else ""
        self.intake = Intake(database, clock)
        files = FilesOfMessages(self.api, database, clock)
        self.channel: Channel = TelegramChannel(self.api, database, files, pace or Pace(clock))
        self.poller = Poller(self.api, self.intake, database, clock, settings.owner)
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin; Telegram being down holds nobody up."""
        work = [self._announce()] if self.secret else [self._announce(), self.poller.run()]
        self._tasks = [asyncio.create_task(one, name="telegram") for one in work]

    async def stop(self) -> None:
        """Fetch nothing more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def close(self) -> None:
        """Let go of all connections, when nothing is sent any more."""
        await self.api.close()

    async def _announce(self) -> None:
        """Tell Telegram where updates go and what the menu holds, as often as it takes."""
        pause_s = 1.0
        while True:
            try:
                if self.secret:
                    await self.api.listen_at(self._settings.webhook_url, self._settings.secret)
                else:
                    await self.api.listen_nowhere()
                await self.api.show_menu()
            except TelegramTrouble as error:
                log.warning("telegram_not_told", error=type(error).__name__, pause_s=pause_s)
                await self._clock.sleep(pause_s)
                pause_s = min(pause_s * 2, LONGEST_PAUSE_S)
            else:
                return
