"""A journey's user on Telegram, through the real library and a Bot API on loopback."""

from __future__ import annotations

from bot.channels.first_bytes import type_of
from bot.channels.outgoing import PICTURES
from tests.journeys.bubble import Bubble
from tests.telegram_api.messages import Message
from tests.telegram_api.people import TelegramUser


class TelegramPerson:
    """Sees messages as the app shows them now, in the order in which they last changed."""

    def __init__(self, user: TelegramUser) -> None:
        self._user = user
        self._seen = 0
        self._buttons: list[tuple[Message, str, str]] = []

    async def say(self, text: str) -> None:
        await self._user.telegram.taken(await self._user.say(text))

    async def send(self, name: str, content: bytes, caption: str) -> None:
        mime = type_of(content)
        if mime in PICTURES:
            number = await self._user.send_photo(content, caption)
        else:
            number = await self._user.send_document(name, mime, content, caption=caption)
        await self._user.telegram.taken(number)

    async def press(self, label: str) -> None:
        found = next(((message, data) for message, words, data in reversed(self._buttons) if words == label), None)
        assert found, f"no button {label!r}"
        await self.press_data(found[1], found[0])

    async def press_data(self, data: str, message: Message | None = None) -> None:
        """Send a tap as it is, as an old or foreign app would."""
        shown = message or self._user.telegram.messages[-1]
        await self._user.telegram.taken(await self._user.tap(shown, data))

    def buttons(self) -> list[str]:
        """Give the data of every button seen so far."""
        return [data for _, _, data in self._buttons]

    async def heard(self) -> list[Bubble]:
        mine = (one for one in self._user.telegram.messages if one.chat == self._user.id and one.touched > self._seen)
        fresh = sorted(mine, key=lambda one: one.touched)
        self._seen = self._user.telegram.touches
        for one in fresh:
            self._buttons += [(one, button["text"], button["callback_data"]) for button in one.buttons]
        return [Bubble(one.text, tuple(button["text"] for button in one.buttons)) for one in fresh]

    async def received(self) -> list[tuple[str, bytes]]:
        return [one.file for one in self._user.telegram.messages if one.chat == self._user.id and one.file]

    def erased(self) -> list[int]:
        """Give the numbers of the user's messages that the bot has taken away."""
        return [number for chat, number in self._user.telegram.deleted if chat == self._user.id]
