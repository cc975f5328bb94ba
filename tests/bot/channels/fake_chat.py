"""A small strict server for the browser chat's page: the HTTP contract to the letter, and a bot of a few sentences.

Whatever the page does against the contract is refused and noted in `complaints`. State outlives `stop` and `start`,
as a restarted server's database does. `said` and `presses` hold what was taken, once each; `posts` every request.
"""

from __future__ import annotations

import asyncio
import html
import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

from aiohttp import BodyPartReader, web

from tests.bot.channels.chat_messages import FileOf, Message, Refusal
from tests.bot.channels.fake_bot import Answer, FakeBot

PAGES = Path(__file__).parents[3] / "bot" / "channels" / "pages"
INDIA = timezone(timedelta(hours=5, minutes=30))
TEXT_LIMIT = 10_000  # characters
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
BOOKS = """<!doctype html><title>Books</title>
<style>body { font: 16px sans-serif; padding: 24px; color-scheme: light dark }</style>
<h1>Kumar Stores</h1><p>Expenses of November</p>"""


class FakeChat:
    """The server: `start`, `stop`, and what a test wants to see or to cause."""

    def __init__(self, *, samples: list[str] | None = None, books: bool = True) -> None:
        self.messages: list[Message] = []
        self.said: list[tuple[str, str]] = []  # id, text or caption
        self.presses: list[tuple[str, str]] = []  # id, data
        self.posts: list[str] = []  # the id of every POST that came, repeats included
        self.files: dict[str, tuple[str, bytes]] = {}  # id -> mime, content
        self.complaints: list[str] = []
        self.bot = FakeBot()
        self.now = datetime.now(INDIA)
        self.samples = samples or ["paid 2500 UPI office supplies", "chai 40 cash"]
        self.port = 0
        self._books = books
        self._refusals: list[Refusal] = []
        self._closed: str | None = None
        self._lines: list[asyncio.Queue[bytes | None]] = []
        self._runner: web.AppRunner | None = None

    @property
    def address(self) -> str:
        """The page's address."""
        return f"http://127.0.0.1:{self.port}/chat"

    async def start(self) -> None:
        """Serve, on the port of last time when there was one."""
        app = web.Application(client_max_size=30_000_000)
        app.add_routes(
            [
                web.get("/chat", self._page),
                web.get("/chat/history", self._history),
                web.get("/chat/stream", self._stream),
                web.post("/chat/messages", self._take_words),
                web.post("/chat/files", self._take_file),
                web.get("/chat/files/{id}", self._give_file),
                web.get("/chat/{name}", self._asset),
                web.get("/books", self._give_books),
            ]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self.port or self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Go away as a stopped process does: every line breaks."""
        for line in self._lines:
            line.put_nowait(None)
        if self._runner:
            await self._runner.cleanup()
        self._runner = None

    def refuse(self, status: int, sentence: str, *, times: int = 1, taken: bool = False) -> None:
        """Answer the next posts with an error; `taken` keeps the message all the same, as when an answer is lost."""
        self._refusals.append({"status": status, "sentence": sentence, "times": times, "taken": taken})

    def close(self, sentence: str | None) -> None:
        """Refuse the whole chat with 403 and a sentence, as with a worn-out link; None opens it again."""
        self._closed = sentence

    def say(self, answer: Answer) -> Message:
        """Let the bot say something."""
        message = self._message("bot", f"bot-{len(self.messages) + 1}", answer.text)
        message["draft"], message["in_place"], message["to_end"] = answer.draft, answer.in_place, answer.to_end
        message["buttons"] = [{"label": label, "data": data} for label, data in answer.buttons]
        message["quoted"] = answer.quoted
        return self._show(message)

    def work(self, on: bool) -> None:
        """Show or hide the typing sign on every page."""
        self._tell("working", {"working": on})

    def tick(self, key: str, state: str) -> None:
        """Move a message's tick on every page and in the history."""
        for message in self.messages:
            if message["key"] == key:
                message["state"] = state
        self._tell("tick", {"id": key, "state": state})

    def renumber(self) -> None:
        """Give every message another cursor, as a server may that derives them."""
        for message in self.messages:
            message["id"] = message["id"] * 10 + 3

    def record(self, key: str, text: str, *, quoted: str | None = None, file: FileOf | None = None) -> None:
        """Write a user's message into the history and onto every page."""
        message = self._message("user", key, text)
        message["quoted"], message["file"], message["state"] = quoted, file, "received"
        self._show(message)

    def _message(self, side: str, key: str, text: str) -> Message:
        self.now += timedelta(seconds=1)
        return {
            "id": len(self.messages) + 1, "from": side, "key": key, "at": self.now.isoformat(timespec="seconds"),
            "text": text, "quoted": None, "draft": None, "in_place": False, "to_end": False, "buttons": [],
            "file": None, "state": None,
        }  # fmt: skip

    def _show(self, message: Message) -> Message:
        self.messages.append(message)
        self._tell("message", message, cursor=message["id"])
        return message

    def _tell(self, event: str, data: object, *, cursor: int | None = None) -> None:
        for line in self._lines:
            line.put_nowait(_event(event, data, cursor))

    async def _page(self, request: web.Request) -> web.Response:
        origin = f"http://127.0.0.1:{self.port}"
        text = (PAGES / "chat.html").read_text(encoding="utf-8")
        text = text.replace("__TITLE__", html.escape("Katixo")).replace(
            "__BOOKS_URL__", html.escape(f"{origin}/books" if self._books else "")
        )
        text = text.replace("__SAMPLES__", json.dumps(self.samples).replace("<", "\\u003c"))
        policy = f"default-src 'self'; frame-src {origin}; img-src 'self' blob: data:"
        return web.Response(text=text, content_type="text/html", headers={"Content-Security-Policy": policy})

    async def _asset(self, request: web.Request) -> web.Response:
        path = PAGES / request.match_info["name"]
        if path.suffix not in TYPES or not path.is_file():
            return self._complain(404, f"asked for {request.path}, which is not part of the page")
        return web.Response(body=path.read_bytes(), content_type=TYPES[path.suffix], charset="utf-8")

    async def _give_books(self, request: web.Request) -> web.Response:
        return web.Response(text=BOOKS, content_type="text/html")

    async def _history(self, request: web.Request) -> web.Response:
        if self._closed:
            return web.json_response({"error": self._closed}, status=403)
        limit = int(request.query["limit"])
        last = self.messages[-1]["id"] if self.messages else 0
        return web.json_response({"messages": self.messages[-limit:], "last": last, "working": False})

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        after = int(request.headers.get("Last-Event-ID") or request.query["after"])
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        line: asyncio.Queue[bytes | None] = asyncio.Queue()
        for message in self.messages:
            if message["id"] > after:
                line.put_nowait(_event("message", message, message["id"]))
        self._lines.append(line)
        try:
            await response.prepare(request)
            await response.write(b": here\n\n")
            while (piece := await line.get()) is not None:
                await response.write(piece)
        except ConnectionResetError:
            pass  # the page went away
        finally:
            self._lines.remove(line)
        return response

    async def _take_words(self, request: web.Request) -> web.Response:
        body = await request.json()
        key, kind = body.get("id"), body.get("kind")
        fields = {"id", "kind", "data"} if kind == "press" else {"id", "kind", "text", "quoted"}
        if request.content_type != "application/json" or set(body) != fields or not key:
            return self._complain(400, f"posted {sorted(body)} as {request.content_type}")
        if kind == "text" and not 0 < len(body["text"]) <= TEXT_LIMIT:
            return self._complain(400, f"posted {len(body['text'])} characters")
        if kind == "text" and not any(
            body["quoted"] in (None, message["key"]) for message in [*self.messages, {"key": None}]
        ):
            return self._complain(400, f"quoted {body['quoted']}, which nobody said")
        self.posts.append(key)
        refusal = self._next_refusal()
        if not refusal or refusal.get("taken"):
            self._take(key, body)
        return _accepted(key) if not refusal else _refused(refusal)

    def _take(self, key: str, body: dict[str, str]) -> None:
        if key in [known for known, _ in self.said + self.presses]:
            return
        if body["kind"] == "press":
            self.presses.append((key, body["data"]))
            answers = self.bot.pressed(body["data"])
        else:
            self.said.append((key, body["text"]))
            self.record(key, body["text"], quoted=body["quoted"])
            answers = self.bot.heard(body["text"])
            self.tick(key, "read")
        for answer in answers:
            self.say(answer)

    async def _take_file(self, request: web.Request) -> web.Response:
        parts: dict[str, str] = {}
        name, mime, content = "", "", b""
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                return self._complain(400, "sent a nested multipart")
            if part.name == "file":
                name, mime, content = part.filename or "", part.headers["Content-Type"], bytes(await part.read())
            else:
                parts[str(part.name)] = await part.text()
        if set(parts) != {"id", "caption"} or not name:
            return self._complain(400, f"sent the fields {sorted(parts)} with a file named {name!r}")
        self.posts.append(parts["id"])
        if refusal := self._next_refusal():
            return _refused(refusal)
        if parts["id"] not in self.files:
            self._keep_file(parts["id"], parts["caption"], name, mime, content)
        return _accepted(parts["id"])

    def _keep_file(self, key: str, caption: str, name: str, mime: str, content: bytes) -> None:
        self.files[key] = (mime, content)
        self.said.append((key, caption))
        about: FileOf = {"name": name, "mime": mime, "url": f"/chat/files/{key}", "size": len(content)}
        self.record(key, caption, file=about)
        for answer in self.bot.received(name):
            self.say(answer)

    async def _give_file(self, request: web.Request) -> web.Response:
        mime, content = self.files[request.match_info["id"]]
        return web.Response(body=content, content_type=mime)

    def _next_refusal(self) -> Refusal | None:
        while self._refusals and self._refusals[0]["times"] == 0:
            self._refusals.pop(0)
        if not self._refusals:
            return None
        self._refusals[0]["times"] -= 1
        return self._refusals[0]

    def _complain(self, status: int, what: str) -> web.Response:
        self.complaints.append(what)
        return web.json_response({"error": f"The page {what}."}, status=status)


def _event(event: str, data: object, cursor: int | None) -> bytes:
    lines = [f"event: {event}", f"data: {json.dumps(data, ensure_ascii=False)}"]
    if cursor is not None:
        lines.append(f"id: {cursor}")
    return ("\n".join(lines) + "\n\n").encode()


def _accepted(key: str) -> web.Response:
    return web.json_response({"id": key}, status=202)


def _refused(refusal: Refusal) -> web.Response:
    return web.json_response({"error": refusal["sentence"]}, status=refusal["status"])
