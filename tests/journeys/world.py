"""The world of a journey: a real sandbox with real books, the built bot, and one user on one channel.

A user says and presses; what the bot answers is read from the channel's own side; the books are read from the
sandbox's own file.
"""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from aiohttp import ClientResponse, FormData
from aiohttp.test_utils import TestClient, TestServer

from bot.app import App, build, running
from bot.channels.outgoing import keep_in
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import Settings, read_settings
from bot.engine.clock import Clock
from bot.file_effects import ReadBytes, read_in_worker
from bot.linking import Credentials
from bot.web import Site, make_web
from handlers.replies import Reply
from katixo_api.sandbox.books_file import count, entries, trial_balance
from katixo_api.sandbox.running import Sandbox
from tests.fake_graph import fake_graph
from tests.journeys.bubble import SILENCE, Bubble, Person
from tests.journeys.on_telegram import TelegramPerson
from tests.journeys.on_whatsapp import WhatsAppPerson, whatsapp_settings
from tests.migrated import lay_tables
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, telegram_api
from tests.webhooks import Meta

PASSWORD = "demo1234"
PHONES = {
    "OWNER": "+919800000001",
    "OPERATOR": "+919800000002",
    "ACCOUNTANT": "+919800000003",
    "VIEWER": "+919800000004",
}
CHANNELS = ("browser", "terminal", "telegram", "whatsapp")
ADDRESS = "owner"


class TerminalPerson:
    """A user at the terminal."""

    def __init__(self, app: App, channel: TerminalChannel, said: list[Reply], address: str = ADDRESS) -> None:
        self._user = TerminalUser(app.database, app.clock, address)
        self._channel = channel
        self._said = said
        self._files: list[Path] = []

    def beside(self, app: App, address: str) -> TerminalPerson:
        """Give somebody else at the same terminal, in a chat of their own."""
        return TerminalPerson(app, self._channel, self._said, address)

    async def say(self, text: str) -> None:
        await self._user.say(text)

    async def press(self, label: str) -> None:
        button = self._channel.button(label)
        assert button, f"no button {label!r}"
        await self._user.press(button)

    async def send(self, name: str, content: bytes, caption: str) -> None:
        await self._user.send_file(name, content, caption)

    async def heard(self) -> list[Bubble]:
        bubbles = [Bubble(one.text, tuple(button.label for button in one.buttons)) for one in self._said]
        self._files += [Path(one.attachment.name) for one in self._said if one.attachment]
        self._said.clear()
        return bubbles

    async def received(self) -> list[tuple[str, bytes]]:
        return [(path.name, path.read_bytes()) for path in self._files]


class BrowserPerson:
    """A user of the browser chat, through its HTTP doors; sees messages as the page draws them."""

    def __init__(self, client: TestClient) -> None:  # type: ignore[type-arg]  # the test server's request type
        self._client = client
        self._ids = itertools.count(1)
        self._cursor = 0
        self._live: list[dict[str, str]] = []

    async def say(self, text: str) -> None:
        await self._post({"kind": "text", "text": text, "quoted": None})

    async def press(self, label: str) -> None:
        data = next((one["data"] for one in reversed(self._live) if one["label"] == label), None)
        assert data, f"no button {label!r}"
        await self.press_data(data)

    async def press_data(self, data: str) -> None:
        """Send a tap as it is, as an old or foreign page would."""
        await self._post({"kind": "press", "data": data})

    async def send(self, name: str, content: bytes, caption: str) -> None:
        form = FormData({"id": f"m{next(self._ids)}", "caption": caption})
        form.add_field("file", content, filename=name, content_type="image/jpeg")
        answer = await self._client.post("/chat/files", data=form)
        assert answer.status == 202, await answer.text()

    async def try_to_say(self, text: str) -> int:
        """Send a text that may be refused; give the status."""
        body = {"id": f"m{next(self._ids)}", "kind": "text", "text": text, "quoted": None}
        return (await self._client.post("/chat/messages", json=body)).status

    async def open_stream(self) -> ClientResponse:
        """Listen as an open page does."""
        return await self._client.get("/chat/stream")

    def buttons(self) -> list[str]:
        """Give the data of every button seen so far."""
        return [one["data"] for one in self._live]

    async def heard(self) -> list[Bubble]:
        answer = await self._client.get("/chat/history?limit=500")
        history = await answer.json()
        fresh = [one for one in history["messages"] if one["from"] == "bot" and one["id"] > self._cursor]
        self._cursor = history["last"]
        for one in fresh:
            self._live += one["buttons"]
        last = {one["draft"]: one["id"] for one in fresh if one["draft"]}
        shown = [one for one in fresh if not one["draft"] or last[one["draft"]] == one["id"]]
        return [Bubble(one["text"], tuple(button["label"] for button in one["buttons"])) for one in shown]

    async def received(self) -> list[tuple[str, bytes]]:
        history = await (await self._client.get("/chat/history?limit=500")).json()
        sent = [one["file"] for one in history["messages"] if one["from"] == "bot" and one["file"]]
        return [(one["name"], await (await self._client.get(one["url"])).read()) for one in sent]

    async def _post(self, body: dict[str, object]) -> None:
        answer = await self._client.post("/chat/messages", json={"id": f"m{next(self._ids)}", **body})
        assert answer.status == 202, await answer.text()


@dataclass(slots=True)
class World:
    """A user, a bot and the books."""

    person: Person
    app: App
    sandbox: Sandbox
    books_before: int
    conversation: str
    last: Bubble = SILENCE

    async def say(self, text: str) -> Bubble:
        """Let the user say something, and give the bot's last answer when all is quiet again."""
        await self.person.say(text)
        return await self.quiet()

    async def press(self, label: str) -> Bubble:
        """Let the user tap a button, and give the bot's last answer when all is quiet again."""
        await self.person.press(label)
        return await self.quiet()

    async def send(self, name: str, content: bytes, caption: str = "") -> Bubble:
        """Let the user send a file, and give the bot's last answer when all is quiet again."""
        await self.person.send(name, content, caption)
        return await self.quiet()

    async def quiet(self) -> Bubble:
        """Wait until nothing is unfinished and give the newest thing the bot said."""
        await self.app.engine.idle()
        heard = await self.person.heard()
        self.last = heard[-1] if heard else SILENCE
        return self.last

    def new_entries(self) -> Sequence[dict[str, str | bool]]:
        """Give the entries that this journey has made, read from the sandbox's file; the books must balance."""
        assert trial_balance(self.sandbox.path) == 0
        fresh = entries(self.sandbox.path)[self.books_before :]
        assert all(one["balanced"] for one in fresh)
        return fresh


def today() -> date:
    """Give the day in India."""
    return datetime.now(ZoneInfo("Asia/Kolkata")).date()


def settings_for(folder: Path, katixo_url: str, **given: object) -> Settings:
    """Give settings with every wait scaled down."""
    waits = {
        "guard_s": 0.5,
        "call_limit_s": 0.6,
        "look_margin_s": 0.1,
        "landing_limit_s": 1.2,
        "longest_pause_s": 0.3,
    }
    return read_settings(_env_file=None, katixo_url=katixo_url, data_dir=folder, **waits, **given)


@asynccontextmanager
async def living(
    channel: str,
    folder: Path,
    sandbox: Sandbox,
    role: str | None = "OWNER",
    reader: ReadBytes = read_in_worker,
    clock: Clock | None = None,
) -> AsyncIterator[World]:
    """Build a bot for one user on a channel and run it for the length of a block; `reader` reads files.

    Without a role the user is a stranger who has not signed in.
    """
    said: list[Reply] = []
    terminal = TerminalChannel(said.append, partial(keep_in, folder / "sent"))
    async with fake_graph() as graph, telegram_api() as telegram:
        user = TelegramUser(telegram)
        given: dict[str, dict[str, object]] = {
            "telegram": {"telegram_token": TOKEN, "telegram_api_url": telegram.url},
            "whatsapp": whatsapp_settings(graph),
        }
        settings = settings_for(folder, sandbox.base_url, **given.get(channel, {}))
        lay_tables(settings.database_path)
        app = build(settings, clock=clock, terminal=terminal, tick_s=0.05, reader=reader)
        address = {"whatsapp": WhatsAppPerson.address, "telegram": str(user.id)}.get(channel, ADDRESS)
        site = Site("127.0.0.1", 0, open_to=ADDRESS)
        user.clock = lambda: app.clock.now().timestamp()
        server = TestServer(make_web(app, site), host="127.0.0.1")
        async with running(app), TestClient(server, headers={"Host": "127.0.0.1:0"}) as client:
            if role:
                await app.linking.link(channel, address, Credentials(PHONES[role], PASSWORD), "en")
            persons: dict[str, Person] = {
                "terminal": TerminalPerson(app, terminal, said),
                "browser": BrowserPerson(client),
                "telegram": TelegramPerson(user),
                "whatsapp": WhatsAppPerson(Meta(client), graph, app.clock),
            }
            yield World(persons[channel], app, sandbox, count(sandbox.path), f"{channel}:{address}")
