"""Telegram behind the `Channel` contract: stored updates to events, replies to messages and edits in place."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import structlog
from sqlalchemy import Connection

from bot.channels.contract import NotNow, Undeliverable, Unwanted
from bot.channels.outgoing import OutFile, read_file, without_file
from bot.channels.telegram.files import FilesOfMessages
from bot.channels.telegram.intake import NAME
from bot.channels.telegram.markup import Piece, draw, draw_with_file
from bot.channels.telegram.pacing import Pace
from bot.channels.telegram.transport import DOCUMENT_LIMIT, TelegramApi
from bot.channels.telegram.troubles import Blocked, Refused, TelegramTrouble, TooFast, WrongToken
from bot.channels.telegram.updates import Arrived, unpack_arrived
from bot.events_store import REPLY
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from handlers.events import Event, Pressed, Rewrote, Said, SentFile, Strange
from handlers.replies import Reply

TYPING_S = 4.5  # Telegram shows it for five
LONGEST_PAUSE_S = 60.0
TOKEN_PAUSE_S = 300.0
TAP_S = 3.0  # how long an answer to a tap may hold up what the tap wants

log = structlog.get_logger()


class TelegramChannel:
    """Reads and delivers; files of messages are fetched before their turn."""

    name = NAME
    can_edit = True

    def __init__(
        self, api: TelegramApi, database: Database, files: FilesOfMessages, pace: Pace, *, typing_s: float = TYPING_S
    ) -> None:
        self._api = api
        self._database = database
        self._files = files
        self._pace = pace
        self._typing_s = typing_s
        self._pieces_sent: dict[int, int] = {}

    def read(self, row: InboxRow) -> Event | None:
        """Read the event of a stored update."""
        arrived = unpack_arrived(row.body)
        quoted = arrived.quoted_draft or None
        match arrived.kind:
            case "text":
                return Said(arrived.text, quoted)
            case "file":
                return _file_event(arrived, quoted)
            case "press":
                return Pressed(arrived.text)
            case "rewrite":
                return Rewrote(arrived.text, quoted) if quoted else Said(arrived.text)
            case "strange":
                return Strange(arrived.what)
            case "group" | "silent":
                return None

    def place_of(self, row: InboxRow) -> str:
        """Give Telegram's number of a stored message."""
        return str(unpack_arrived(row.body).message)

    def awaits(self, row: InboxRow) -> bool:
        """Say whether a message is a tap that wants its answer, or names a file; an album waits until it is whole."""
        arrived = unpack_arrived(row.body)
        known = not arrived.album and bool(arrived.digest or arrived.trouble)
        return bool(arrived.query) or (arrived.kind == "file" and not known)

    async def fetch(self, row: InboxRow) -> None:
        """Answer a tap, so that its button stops turning, or fetch a file; raises NotNow."""
        arrived = unpack_arrived(row.body)
        if arrived.query:
            await self._answer_tap(arrived)
        if arrived.kind == "file":
            await self._files.fetch(row, arrived)

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        """Redraw the draft's card in place, or send what is new; raises `Undeliverable` or `NotNow`."""
        try:
            return str(await self._deliver(row, reply))
        except TooFast as error:
            raise NotNow(error.pause_s) from error
        except WrongToken as error:
            log.error("telegram_token_refused")
            raise NotNow(TOKEN_PAUSE_S) from error
        except Blocked as error:
            raise Unwanted("blocked by the user") from error
        except Refused as error:
            raise Undeliverable(f"refused: {error}") from error
        except TelegramTrouble as error:
            raise NotNow(min(2.0 ** min(row.tries, 10), LONGEST_PAUSE_S)) from error

    @contextlib.asynccontextmanager
    async def working(self, address: str) -> AsyncIterator[None]:
        """Show for the length of a block that we are at work."""
        task = asyncio.create_task(self._keep_typing(int(address)))
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _answer_tap(self, arrived: Arrived) -> None:
        with contextlib.suppress(TelegramTrouble, TimeoutError):
            async with asyncio.timeout(TAP_S):
                await self._api.answer_tap(arrived.query)

    async def _keep_typing(self, chat: int) -> None:
        while True:
            with contextlib.suppress(TelegramTrouble):
                await self._api.show_typing(chat)
            await asyncio.sleep(self._typing_s)

    async def _deliver(self, row: OutboxRow, reply: Reply) -> int:
        chat, file = int(row.address), await self._file_of(reply)
        pieces = draw_with_file(reply) if file else draw(without_file(reply))
        if reply.erases.isdecimal():
            with contextlib.suppress(Refused):  # it is gone already, or too old
                await self._api.erase(chat, int(reply.erases))
        shown = await self._shown(row) if row.draft else None
        if shown and shown.remote_id and row.in_place and not reply.to_end and len(pieces) == 1 and file is None:
            message = int(shown.remote_id)
            await self._pace.wait(chat)
            if await self._edit(chat, message, pieces[0]):
                return message
        message = await self._send(row, chat, pieces, file)
        if shown and shown.remote_id:
            await self._close(chat, int(shown.remote_id), REPLY.validate_json(shown.body), is_moved=reply.to_end)
        return message

    async def _close(self, chat: int, message: int, shown: Reply, *, is_moved: bool) -> None:
        """Take away what a new message replaces: the message that has moved to the end, else its buttons."""
        if is_moved:
            with contextlib.suppress(TelegramTrouble):
                await self._api.erase(chat, message)
                return
        if shown.buttons:
            with contextlib.suppress(TelegramTrouble):
                await self._api.take_buttons(chat, message)

    async def _shown(self, row: OutboxRow) -> OutboxRow | None:
        """Give what the chat shows of the draft now: the newest message that stands for it."""

        def find(connection: Connection) -> OutboxRow | None:
            remote = outbox.last_remote(connection, row.address, row.draft or "")
            return outbox.by_remote(connection, NAME, row.address, remote) if remote else None

        return await self._database.read(find)

    async def _edit(self, chat: int, message: int, piece: Piece) -> bool:
        """Redraw a message; False when it can no longer be redrawn."""
        try:
            await self._api.edit(chat, message, piece.html, piece.keyboard)
        except Refused as error:
            if error.is_past_editing:
                return False
            if not error.is_unchanged:
                raise
        return True

    async def _file_of(self, reply: Reply) -> OutFile | None:
        return await read_file(self._database, reply.attachment, DOCUMENT_LIMIT) if reply.attachment else None

    async def _send(self, row: OutboxRow, chat: int, pieces: tuple[Piece, ...], file: OutFile | None) -> int:
        """Send the pieces that have not been sent by an earlier try of this process; a file is the last one's."""
        message = 0
        done = self._pieces_sent.pop(row.id, 0)
        for number, piece in enumerate(pieces[done:], done):
            self._pieces_sent[row.id] = number
            await self._pace.wait(chat)
            if file and piece is pieces[-1]:
                message = await self._api.send_file(chat, file, piece.html, piece.keyboard)
            else:
                message = await self._api.send(chat, piece.html, piece.keyboard)
        self._pieces_sent.pop(row.id, None)
        return message


def _file_event(arrived: Arrived, quoted: str | None) -> Event:
    if not arrived.digest:
        return Strange(arrived.trouble or "lost")
    return SentFile(arrived.digest, arrived.file_name, arrived.mime, arrived.size_bytes, arrived.text, quoted)
