"""Telegram as the application sees it, so that nothing of python-telegram-bot loads where no token is set."""

from __future__ import annotations

from typing import Protocol

from bot.channels.contract import Channel
from bot.channels.telegram.intake import Intake

TELEGRAM_PATH = "/webhooks/telegram"  # where updates are sent to us, below the public address


class TelegramPort(Protocol):
    """The parts that the application puts to work. `secret` is empty while updates are fetched, not sent to us."""

    channel: Channel
    intake: Intake
    secret: str

    def start(self) -> None:
        """Begin to fetch updates, or have them sent."""
        ...

    async def stop(self) -> None:
        """Fetch nothing more."""
        ...

    async def close(self) -> None:
        """Let go of all connections."""
        ...
