"""The server of the Bot API: its state, and its methods as the bot calls them."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from tests.telegram_api.checks import (
    Bad,
    Keyboard,
    check_caption,
    check_commands,
    check_keyboard,
    check_text,
    check_webhook,
)
from tests.telegram_api.messages import Message

TOKEN = "123456:FAKE-token_for_tests"
FILE_LIMIT, PHOTO_LIMIT, DOCUMENT_LIMIT = 20 * 1024 * 1024, 10 * 1024 * 1024, 50 * 1024 * 1024
METHODS = (
    "getMe", "getUpdates", "setWebhook", "deleteWebhook", "getWebhookInfo", "setMyCommands", "sendMessage",
    "editMessageText", "editMessageReplyMarkup", "sendPhoto", "sendDocument", "answerCallbackQuery",
    "sendChatAction", "getFile", "deleteMessage",
)  # fmt: skip


@dataclass(slots=True)
class FakeTelegram:
    """Chats, updates that wait, and what was called. `troubles` meet the next calls of a method, in order."""

    url: str = ""
    chats: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)
    updates: list[dict[str, object]] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    deleted: list[tuple[int, int]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    uploads: list[tuple[str, bytes]] = field(default_factory=list)
    queries: dict[str, int] = field(default_factory=dict)  # by id: how often it was answered
    menus: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    webhook: dict[str, str] = field(default_factory=dict)
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    troubles: dict[str, deque[Bad]] = field(default_factory=lambda: defaultdict(deque))
    is_down: bool = False
    confirmed: int = 0
    last_number: int = 700_000
    last_id: int = 10
    touches: int = 0
    reader: asyncio.Future[None] | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    is_closing: bool = False

    async def push(self, **members: object) -> int:
        """Let something happen; give the update's number when the bot has taken it for sure."""
        self.last_number += 1
        update = {"update_id": self.last_number, **members}
        if self.webhook:
            await self._send_to_webhook(update)
        else:
            self.updates.append(update)
            self.notice()
        return self.last_number

    async def taken(self, number: int) -> None:
        """Return when the bot has confirmed an update, by its answer or by asking for later ones."""
        await self.until(lambda: bool(self.webhook) or self.confirmed > number)

    async def until(self, is_so: object) -> None:
        """Return when something is so; what is called or pushed makes it look again."""
        assert callable(is_so)
        while not is_so():
            self.changed.clear()
            await self.changed.wait()

    def notice(self) -> None:
        """Let everybody look again who waits for something."""
        self.changed.set()
        if self.reader and not self.reader.done():
            self.reader.set_result(None)

    def called(self, method: str) -> list[dict[str, str]]:
        """Give what a method was called with."""
        return [params for name, params in self.calls if name == method]

    def new_id(self) -> int:
        """Give the next message's number; people and bot share them."""
        self.last_id += 1
        return self.last_id

    async def _send_to_webhook(self, update: dict[str, object]) -> None:
        """Call the webhook again and again until it says 200, as Telegram does."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"], "Content-Type": "application/json"}
        async with ClientSession() as session:
            for pause_s in (0.05, 0.1, 0.2, 0.4, 0.8, 1.6):
                body = json.dumps(update)
                with suppress(OSError):
                    async with session.post(self.webhook["url"], data=body, headers=headers) as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(pause_s)
        raise AssertionError("the webhook never said 200")

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one call of a method."""
        method = request.match_info["method"]
        if self.is_down and request.transport:
            self.calls.append((method, {}))
            self.changed.set()
            request.transport.close()
            return web.Response()
        form = await request.post()
        files = [one for one in form.values() if isinstance(one, web.FileField)]
        params = {**request.query, **{key: str(value) for key, value in form.items() if value not in files}}
        try:
            if request.match_info["token"] != TOKEN:
                raise Bad("Unauthorized", 401)
            if method not in METHODS:
                raise Bad("Not Found", 404)
            if self.troubles[method]:
                raise self.troubles[method].popleft()
            self.uploads += [(one.filename, one.file.read()) for one in files]
            result = await getattr(self, f"_{method}")(params)
        except Bad as bad:
            return self._refusal(bad)
        finally:
            self.calls.append((method, params))
            self.changed.set()
        return web.json_response({"ok": True, "result": result})

    def _refusal(self, bad: Bad) -> web.Response:
        body: dict[str, object] = {"ok": False, "error_code": bad.status, "description": str(bad)}
        if bad.retry_after:
            body["parameters"] = {"retry_after": bad.retry_after}
        return web.json_response(body, status=bad.status)

    async def give_file(self, request: web.Request) -> web.Response:
        """Give the bytes of a file by its path."""
        name = request.match_info["name"]
        if request.match_info["token"] != TOKEN or name not in self.files:
            raise web.HTTPNotFound
        return web.Response(body=self.files[name])

    async def _getMe(self, params: dict[str, str]) -> object:
        return {"id": 123456, "is_bot": True, "first_name": "Katixo", "username": "katixo_test_bot"}

    async def _getUpdates(self, params: dict[str, str]) -> object:
        if self.webhook:
            raise Bad("Conflict: can't use getUpdates method while webhook is active", 409)
        if self.reader and not self.reader.done():
            self.reader.set_exception(Bad("Conflict: terminated by other getUpdates request", 409))
        offset, limit = int(params["offset"]), int(params["limit"])
        assert 1 <= limit <= 100
        assert "callback_query" in json.loads(params["allowed_updates"])
        self.updates = [one for one in self.updates if int(str(one["update_id"])) >= offset]
        self.confirmed = max(self.confirmed, offset)
        self.changed.set()
        if not self.updates and not self.is_closing:
            self.reader = asyncio.get_running_loop().create_future()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.reader, int(params["timeout"]))
        return self.updates[:limit]

    async def _setWebhook(self, params: dict[str, str]) -> object:
        self.webhook = {**params, "url": check_webhook(params)}
        return True

    async def _deleteWebhook(self, params: dict[str, str]) -> object:
        assert params.get("drop_pending_updates") != "true"
        self.webhook = {}
        return True

    async def _getWebhookInfo(self, params: dict[str, str]) -> object:
        known = {"url": self.webhook.get("url", ""), "has_custom_certificate": False, "pending_update_count": 0}
        words = self.webhook.get("last_error_message")
        return {**known, "last_error_date": 1, "last_error_message": words} if words else known

    async def _setMyCommands(self, params: dict[str, str]) -> object:
        self.menus[params.get("language_code", "")] = check_commands(params)
        return True

    async def _sendMessage(self, params: dict[str, str]) -> object:
        chat = self._chat(params)
        text, keyboard = check_text(params), check_keyboard(params)
        self.touches += 1
        message = Message(self.new_id(), chat, text, keyboard, self.touches)
        self.messages.append(message)
        return self._as_json(message)

    async def _sendPhoto(self, params: dict[str, str]) -> object:
        content = self.uploads[-1][1]
        if len(content) > PHOTO_LIMIT:
            raise Bad("Bad Request: PHOTO_SAVE_FILE_INVALID")
        if not content.startswith((b"\xff\xd8\xff", b"\x89PNG")):
            raise Bad("Bad Request: IMAGE_PROCESS_FAILED")
        return await self._sendDocument(params)

    async def _sendDocument(self, params: dict[str, str]) -> object:
        chat, caption, keyboard = self._chat(params), check_caption(params), check_keyboard(params)
        if len(self.uploads[-1][1]) > DOCUMENT_LIMIT:
            raise Bad("Request Entity Too Large", 413)
        self.touches += 1
        message = Message(self.new_id(), chat, caption, keyboard, self.touches, file=self.uploads[-1])
        self.messages.append(message)
        return self._as_json(message)

    async def _editMessageText(self, params: dict[str, str]) -> object:
        message = self._message(params)
        if message.file:
            raise Bad("Bad Request: there is no text in the message to edit")
        text, keyboard = check_text(params), check_keyboard(params)
        return self._change(message, text, keyboard)

    async def _editMessageReplyMarkup(self, params: dict[str, str]) -> object:
        message = self._message(params)
        return self._change(message, message.text, check_keyboard(params), is_touch=False)

    async def _deleteMessage(self, params: dict[str, str]) -> object:
        chat, number = self._chat(params), int(params["message_id"])
        self.deleted.append((chat, number))
        self.messages = [one for one in self.messages if (one.chat, one.id) != (chat, number)]
        return True

    async def _answerCallbackQuery(self, params: dict[str, str]) -> object:
        query = params["callback_query_id"]
        if self.queries.get(query, 1):
            raise Bad("Bad Request: query is too old and response timeout expired or query ID is invalid")
        assert len(params.get("text", "")) <= 200
        self.queries[query] += 1
        return True

    async def _sendChatAction(self, params: dict[str, str]) -> object:
        self._chat(params)
        assert params["action"] == "typing"
        return True

    async def _getFile(self, params: dict[str, str]) -> object:
        content = self.files.get(file_id := params["file_id"])
        if content is None:
            raise Bad("Bad Request: wrong file_id or the file is temporarily unavailable")
        if len(content) > FILE_LIMIT:
            raise Bad("Bad Request: file is too big")
        return {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content), "file_path": file_id}

    def _chat(self, params: dict[str, str]) -> int:
        chat = int(params["chat_id"])
        if chat in self.blocked:
            raise Bad("Forbidden: bot was blocked by the user", 403)
        if chat not in self.chats:
            raise Bad("Bad Request: chat not found")
        return chat

    def _message(self, params: dict[str, str]) -> Message:
        chat, number = self._chat(params), int(params["message_id"])
        found = next((one for one in self.messages if (one.chat, one.id) == (chat, number)), None)
        if found is None:
            raise Bad("Bad Request: message to edit not found")
        return found

    def _change(self, message: Message, text: str, keyboard: Keyboard, *, is_touch: bool = True) -> object:
        if (message.text, message.keyboard) == (text, keyboard):
            raise Bad(
                "Bad Request: message is not modified: specified new message content and reply markup are exactly the"
                " same as a current content and reply markup of the message"
            )
        self.touches += is_touch
        message.text, message.keyboard, message.edits = text, keyboard, message.edits + 1
        message.touched = self.touches if is_touch else message.touched
        return self._as_json(message)

    def _as_json(self, message: Message) -> object:
        chat = {"id": message.chat, "type": "private", "first_name": "Asha"}
        return {"message_id": message.id, "date": 1_763_700_000, "chat": chat, "text": message.text}


@asynccontextmanager
async def telegram_api() -> AsyncIterator[FakeTelegram]:
    """Run a Bot API on loopback for the length of a block."""
    fake = FakeTelegram()
    app = web.Application(client_max_size=30 * 1024 * 1024)
    app.add_routes([web.route("*", "/bot{token}/{method}", fake.handle)])
    app.add_routes([web.get("/file/bot{token}/{name}", fake.give_file)])
    async with TestServer(app, host="127.0.0.1") as server:
        fake.url = str(server.make_url("")).rstrip("/")
        yield fake
        fake.is_closing = True
        fake.notice()
