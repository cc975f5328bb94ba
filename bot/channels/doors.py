"""The browser chat's HTTP doors: page, history, stream, messages, files. A 202 comes after the commit."""

from __future__ import annotations

import asyncio
import hashlib
import html
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import BodyPartReader, web
from sqlalchemy import Connection

from bot.channels.browser import NAME, Hub, Page, Place, read_history, read_news
from bot.channels.chat_files import file_answer, said_file, sent_file
from bot.channels.incoming import OwnMessage, pack_message
from bot.engine.clock import Clock
from bot.storage import files, inbox, outbox
from bot.storage.database import Database, Transaction

PAGES = Path(__file__).parent / "pages"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
TEXT_LIMIT = 10_000  # characters
FILE_LIMIT = 20 * 1024 * 1024  # bytes; Telegram's limit, so that every channel takes the same files
HISTORY_LIMIT = 500
HEARTBEAT_S = 15.0
KEY_LIMIT = 100  # characters of a page's own message id
SAMPLES = (
    "paid 2500 UPI office supplies",
    "petrol 1.2k cash yesterday",
    "toner 2950 incl 18% gst by card",
    "kal 500 ka diesel bharwaya cash me",
    "chai 40, auto 120 cash",
)


class BadMessage(Exception):
    """What a page sent cannot be taken; says why in a sentence for its user."""


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What the page shows around the chat. `address_of` names the chat of a request; None turns it away."""

    title: str
    books_url: str
    zone: ZoneInfo
    address_of: Callable[[web.Request], str | None]


class ChatDoors:
    """The handlers of one chat page."""

    def __init__(self, database: Database, hub: Hub, clock: Clock, settings: ChatSettings) -> None:
        self._database = database
        self._hub = hub
        self._clock = clock
        self._settings = settings

    def routes(self) -> list[web.RouteDef]:
        """Give the routes."""
        return [
            web.get("/chat", self.page),
            web.get("/chat/history", self.history),
            web.get("/chat/stream", self.stream),
            web.post("/chat/messages", self.take_message),
            web.post("/chat/files", self.take_file),
            web.get("/chat/files/{id}", self.give_file),
            web.get("/chat/sent/{number}", self.give_sent),
            web.get("/chat/{name}", self.asset),
        ]

    def _conversation(self, request: web.Request) -> str:
        address = self._settings.address_of(request)
        if address is None:
            raise web.HTTPForbidden(
                text=json.dumps({"error": "This chat needs its one-time link: ask for one with katixo-bot link-url."}),
                content_type="application/json",
            )
        return f"{NAME}:{address}"

    async def page(self, request: web.Request) -> web.Response:
        """Give the page itself."""
        books = self._settings.books_url
        text = (PAGES / "chat.html").read_text(encoding="utf-8")
        text = text.replace("__TITLE__", html.escape(self._settings.title))
        text = text.replace("__BOOKS_URL__", html.escape(books))
        text = text.replace("__SAMPLES__", json.dumps(SAMPLES, ensure_ascii=False).replace("<", "\\u003c"))
        origin = "/".join(books.split("/")[:3]) or "'none'"
        policy = f"default-src 'self'; frame-src {origin}; img-src 'self' blob: data:; frame-ancestors 'none'"
        headers = {"Content-Security-Policy": policy, "Cache-Control": "no-store"}
        return web.Response(text=text, content_type="text/html", headers=headers)

    async def asset(self, request: web.Request) -> web.Response:
        """Give one of the page's own files, and nothing else."""
        name = request.match_info["name"]
        path = PAGES / name
        if path.suffix not in TYPES or path.name != name or not path.is_file():
            raise web.HTTPNotFound
        headers = {"Cache-Control": "no-cache"}
        return web.Response(body=path.read_bytes(), content_type=TYPES[path.suffix], charset="utf-8", headers=headers)

    async def history(self, request: web.Request) -> web.Response:
        """Give the newest messages, to a page that opens."""
        conversation = self._conversation(request)
        limit = min(_number(request.query.get("limit", "")) or 200, HISTORY_LIMIT)
        page = await self._database.read(
            partial(read_history, conversation=conversation, zone=self._settings.zone, limit=limit)
        )
        body = {"messages": [one.message for one in page.shown], "last": page.place.cursor, "working": page.working}
        return web.json_response(body, headers={"Cache-Control": "no-store"})

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Send what comes after a cursor, as it comes, until the page goes."""
        conversation = self._conversation(request)
        place = Place.at(_number(request.headers.get("Last-Event-ID") or request.query.get("after", "")))
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        woken = self._hub.join(conversation)
        try:
            await self._feed(response, conversation, place, woken)
        except (ConnectionResetError, asyncio.CancelledError):
            pass  # the page went away
        finally:
            self._hub.leave(conversation, woken)
        return response

    async def _feed(self, response: web.StreamResponse, conversation: str, place: Place, woken: asyncio.Event) -> None:
        working: bool | None = None
        unread: frozenset[str] = frozenset()
        while not self._hub.is_closing:
            woken.clear()
            page = await self._database.read(
                partial(read_news, conversation=conversation, zone=self._settings.zone, place=place)
            )
            for one in page.shown:
                await response.write(_event("message", one.message, one.place.cursor))
            unread, read = await self._moved(page, unread)
            for key in read:
                await response.write(_event("tick", {"id": key, "state": "read"}))
            if page.working is not working:
                working = page.working
                await response.write(_event("working", {"working": working}))
            place = page.place
            try:
                await asyncio.wait_for(woken.wait(), HEARTBEAT_S)
            except TimeoutError:
                await response.write(b": here\n\n")

    async def _moved(self, page: Page, unread: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
        """Give the user messages still unread, and those that have been read since."""
        open_before = unread | page.unread
        still = await self._database.read(
            lambda connection: frozenset(key for key in open_before if inbox.is_open(connection, NAME, key))
        )
        return still, open_before - still

    async def take_message(self, request: web.Request) -> web.Response:
        """Take a text or a tap: stored and committed before the answer."""
        conversation = self._conversation(request)
        try:
            key, message = _read_message(await request.json())
        except (BadMessage, ValueError, RecursionError) as reason:
            words = str(reason) if isinstance(reason, BadMessage) else "That message came in a form I cannot read."
            return web.json_response({"error": words}, status=400)
        await self._store(conversation, key, message)
        return web.json_response({"id": key}, status=202)

    async def take_file(self, request: web.Request) -> web.Response:
        """Take a file with its caption: the bytes and the message are stored in one commit."""
        conversation = self._conversation(request)
        try:
            key, message, content = await _read_upload(request)
        except (BadMessage, ValueError, AssertionError) as reason:
            words = str(reason) if isinstance(reason, BadMessage) else "That file came in a form I cannot read."
            return web.json_response({"error": words}, status=400)
        await self._store(conversation, key, message, content)
        return web.json_response({"id": key}, status=202)

    async def _store(self, conversation: str, key: str, message: OwnMessage, content: bytes | None = None) -> None:
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            kept = replace(message, quoted_draft=_quoted_draft(tx.connection, conversation, message.quoted))
            incoming = inbox.Incoming(NAME, key, conversation, message.kind, pack_message(kept), now)
            if content is not None:
                files.put(tx.connection, content, message.mime, now)
            if inbox.add(tx.connection, incoming, now) is not None:
                tx.wake(f"turn:{conversation}")

        await self._database.write(unit)

    async def give_file(self, request: web.Request) -> web.Response:
        """Give back a file that this chat has sent."""
        conversation, key = self._conversation(request), request.match_info["id"]
        return file_answer(await self._database.read(partial(said_file, conversation=conversation, key=key)))

    async def give_sent(self, request: web.Request) -> web.Response:
        """Give a file that the bot has sent to this chat."""
        conversation, number = self._conversation(request), _number(request.match_info["number"])
        found = await self._database.read(partial(sent_file, conversation=conversation, number=number))
        return file_answer(*found) if found else file_answer(None)


def _quoted_draft(connection: Connection, conversation: str, quoted: str) -> str:
    """Find the draft whose card a message answers."""
    number = _number(quoted.removeprefix("bot-")) if quoted.startswith("bot-") else 0
    row = outbox.get(connection, number) if number else None
    return row.draft or "" if row and row.conversation == conversation else ""


def _read_message(body: object) -> tuple[str, OwnMessage]:
    if not isinstance(body, dict):
        raise BadMessage("That message came in a form I cannot read.")
    key = _key(body.get("id"))
    text, data, quoted = body.get("text", ""), body.get("data", ""), body.get("quoted") or ""
    if body.get("kind") == "press" and isinstance(data, str):
        return key, OwnMessage("press", data=data[:64])
    if body.get("kind") != "text" or not isinstance(text, str) or not isinstance(quoted, str):
        raise BadMessage("That message came in a form I cannot read.")
    if not text.strip():
        raise BadMessage("The message is empty. Write what you paid.")
    _refuse_long(text)
    return key, OwnMessage("text", text=text, quoted=quoted[:KEY_LIMIT])


async def _read_upload(request: web.Request) -> tuple[str, OwnMessage, bytes]:
    fields: dict[str, str] = {}
    name, mime, content = "", "", b""
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise BadMessage("That file came in a form I cannot read.")
        if part.name == "file":
            name, mime = part.filename or "file", part.headers.get("Content-Type", "application/octet-stream")
            content = await _read_capped(part)
        else:
            fields[str(part.name)] = (await _read_capped(part)).decode("utf-8", "replace")
    if not content:
        raise BadMessage("The file is empty.")
    digest = hashlib.sha256(content).hexdigest()
    caption = fields.get("caption", "")
    _refuse_long(caption)
    message = OwnMessage("file", caption, digest=digest, name=name[:200], mime=mime[:100], size_bytes=len(content))
    return _key(fields.get("id")), message, content


def _refuse_long(text: str) -> None:
    """Refuse rather than cut: a cut text could end in the middle of a figure."""
    if len(text) > TEXT_LIMIT:
        raise BadMessage(f"That is longer than {TEXT_LIMIT:,} characters. Please send it in parts.")


async def _read_capped(part: BodyPartReader) -> bytes:
    content = bytearray()
    while piece := await part.read_chunk():
        content += piece
        if len(content) > FILE_LIMIT:
            raise BadMessage(f"That file is larger than {FILE_LIMIT // 1024 // 1024} MB. Please send a smaller one.")
    return bytes(content)


def _key(value: object) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= KEY_LIMIT or not value.isascii():
        raise BadMessage("That message came without its id. Please reload the page.")
    return value


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 17 else 0


def _event(event: str, data: object, cursor: int | None = None) -> bytes:
    lines = [f"event: {event}", f"data: {json.dumps(data, ensure_ascii=True)}"]
    return ("\n".join([*lines, *([f"id: {cursor}"] if cursor is not None else [])]) + "\n\n").encode()
