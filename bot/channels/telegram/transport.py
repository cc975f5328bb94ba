"""The Bot API through python-telegram-bot, used as a transport: its `Bot` and its HTTP request, nothing else of it.

Only this file imports it. Every failure comes out as one of `troubles`. Addresses of the API hold the token, so they
are neither logged nor shown.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlencode

import httpx
import telegram
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Message
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.outgoing import OutFile
from bot.channels.telegram.markup import Keyboard
from bot.channels.telegram.menu import MENU
from bot.channels.telegram.troubles import Blocked, NoAnswer, OtherReader, Refused, TooFast, WrongToken
from katixo_api.trust import trusted

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
FILE_LIMIT = 20 * 1024 * 1024  # what the Bot API lets bots fetch
PHOTO_LIMIT = 10 * 1024 * 1024
DOCUMENT_LIMIT = 50 * 1024 * 1024  # what bots may send
UPDATES_AT_ONCE = 100
CALL_S, FILE_S = 10.0, 30.0

os.environ.setdefault("PTB_TIMEDELTA", "1")  # the library asks for this opt-in, and warns about each pause otherwise
for name in ("httpx", "httpcore", "telegram"):
    logging.getLogger(name).setLevel(logging.CRITICAL)  # they log addresses, which hold the token


@dataclass(frozen=True, slots=True)
class Webhook:
    """What Telegram says of our webhook. `url` is empty while updates are fetched."""

    url: str
    waiting: int
    last_error: str


class TelegramApi:
    """Calls of the Bot API, each with a time limit."""

    def __init__(self, token: str, base_url: str) -> None:
        self._request = HTTPXRequest(
            read_timeout=CALL_S, connect_timeout=CALL_S, pool_timeout=CALL_S, httpx_kwargs={"verify": trusted()}
        )
        base = base_url.rstrip("/")
        self._bot = telegram.Bot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )
        self._files = httpx.AsyncClient(timeout=CALL_S, follow_redirects=False, verify=trusted())

    async def close(self) -> None:
        """Let go of all connections."""
        await self._request.shutdown()
        await self._files.aclose()

    async def name(self) -> str:
        """Give the bot's own user name: the shortest proof that the token is good."""
        with _named():
            return (await self._bot.get_me()).username or ""

    async def updates(self, offset: int, wait_s: int) -> list[object]:
        """Wait for updates from `offset` on and give them as they came; earlier ones are confirmed by this."""
        asked = urlencode(
            {
                "offset": offset,
                "limit": UPDATES_AT_ONCE,
                "timeout": wait_s,
                "allowed_updates": json.dumps(ALLOWED_UPDATES),
            }
        )
        with _named():
            answer: object = await self._request.post(
                f"{self._bot.base_url}/getUpdates?{asked}", read_timeout=wait_s + CALL_S
            )
        return answer if isinstance(answer, list) else []

    async def send(self, chat: int, html: str, keyboard: Keyboard) -> int:
        """Send a message and give its number."""
        with _named():
            sent = await self._bot.send_message(chat, html, parse_mode="HTML", reply_markup=_markup(keyboard))
        return sent.message_id

    async def send_file(self, chat: int, file: OutFile, caption: str, keyboard: Keyboard) -> int:
        """Send a file of ours beside its words in HTML, and give the message's number; what is no photo to Telegram
        goes as a document.
        """
        if file.is_picture and len(file.content) <= PHOTO_LIMIT:
            try:
                return await self._send_as(self._bot.send_photo, chat, file, caption, keyboard)
            except Refused as error:
                if not error.is_no_photo:
                    raise
        return await self._send_as(self._bot.send_document, chat, file, caption, keyboard)

    async def _send_as(
        self, way: Callable[..., Awaitable[Message]], chat: int, file: OutFile, caption: str, keyboard: Keyboard
    ) -> int:
        upload = InputFile(file.content, filename=file.name)
        with _named():
            sent = await way(
                chat,
                upload,
                caption=caption or None,
                parse_mode="HTML",
                reply_markup=_markup(keyboard),
                write_timeout=FILE_S,
                read_timeout=FILE_S,
            )
        return sent.message_id

    async def edit(self, chat: int, message: int, html: str, keyboard: Keyboard) -> None:
        """Redraw a message in place; one without a keyboard loses the one it had."""
        with _named():
            await self._bot.edit_message_text(
                html, chat, message, parse_mode="HTML", reply_markup=_markup(keyboard) or InlineKeyboardMarkup(())
            )

    async def take_buttons(self, chat: int, message: int) -> None:
        """Take the buttons away from a message."""
        with _named():
            await self._bot.edit_message_reply_markup(chat, message, reply_markup=InlineKeyboardMarkup(()))

    async def erase(self, chat: int, message: int) -> None:
        """Take a message away, also one that the user wrote."""
        with _named():
            await self._bot.delete_message(chat, message)

    async def answer_tap(self, query: str) -> None:
        """Let the button that was tapped stop turning."""
        with _named():
            await self._bot.answer_callback_query(query)

    async def show_typing(self, chat: int) -> None:
        """Show for five seconds that we are at work."""
        with _named():
            await self._bot.send_chat_action(chat, "typing")

    async def fetch(self, file_id: str) -> bytes:
        """Fetch a file. Raises Refused when it is too large or does not come whole."""
        with _named():
            file = await self._bot.get_file(file_id)
        if not file.file_path:
            raise Refused("the file has no path")
        content = await self._read(file.file_path)
        if file.file_size and len(content) != file.file_size:
            raise NoAnswer("the file came with another size than announced")
        return content

    async def _read(self, address: str) -> bytes:
        content = bytearray()
        try:
            async with self._files.stream("GET", address, timeout=FILE_S) as answer:
                if answer.status_code != 200:
                    raise NoAnswer(f"the file came with status {answer.status_code}")
                async for piece in answer.aiter_bytes():
                    content += piece
                    if len(content) > FILE_LIMIT:
                        raise Refused("file is too big")
        except httpx.HTTPError as error:
            raise NoAnswer(type(error).__name__) from None  # its words may hold the address, and with it the token
        return bytes(content)

    async def show_menu(self) -> None:
        """Put the commands into the menu, for everybody and by language."""
        for language, rows in MENU.items():
            commands = [BotCommand(command, words) for command, words in rows]
            with _named():
                await self._bot.set_my_commands(commands, language_code=language or None)

    async def listen_at(self, url: str, secret: str) -> None:
        """Have updates sent to an address of ours, with the secret in their header."""
        with _named():
            await self._bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)

    async def listen_nowhere(self) -> None:
        """Have no updates sent, so that they can be fetched; those that wait are kept."""
        with _named():
            await self._bot.delete_webhook(drop_pending_updates=False)

    async def webhook(self) -> Webhook:
        """Ask what Telegram knows of our webhook."""
        with _named():
            info = await self._bot.get_webhook_info()
        return Webhook(info.url, info.pending_update_count, info.last_error_message or "")


def _markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(one.label, callback_data=one.data) for one in row] for row in keyboard]
    return InlineKeyboardMarkup(rows) if rows else None


@contextmanager
def _named() -> Iterator[None]:
    """Give each failure of the library our own name for it."""
    try:
        yield
    except RetryAfter as error:
        pause = error.retry_after
        raise TooFast(pause.total_seconds() if isinstance(pause, timedelta) else float(pause)) from None
    except Forbidden as error:
        raise Blocked(error.message) from None
    except InvalidToken:
        raise WrongToken("Telegram does not know this token") from None
    except Conflict as error:
        raise OtherReader(error.message) from None
    except BadRequest as error:
        raise Refused(error.message) from None
    except TelegramError as error:
        raise NoAnswer(type(error).__name__) from None
