"""A built bot with a WhatsApp number, its door, and the fake platform. Its engine stands still, so that rows stay."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.app import App, build
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.config import Settings
from bot.storage import inbox
from bot.storage.inbox import InboxRow
from bot.web import Site, make_web
from handlers.events import Event
from tests.fake_graph import FakeGraph, fake_graph
from tests.fakes import FakeClock
from tests.journeys.on_whatsapp import whatsapp_settings
from tests.webhooks import PHONE, Meta


@dataclass(slots=True)
class Desk:
    """The parts, and ways to look at what was stored."""

    app: App
    channel: WhatsAppChannel
    meta: Meta
    graph: FakeGraph
    clock: FakeClock

    async def rows(self, address: str = PHONE) -> list[InboxRow]:
        """Give what a user has sent."""
        return await self.kept(f"whatsapp:{address}")

    async def kept(self, conversation: str) -> list[InboxRow]:
        """Give what is kept under a conversation."""
        return await self.app.database.read(lambda connection: inbox.after(connection, conversation, 0, 1000))

    async def events(self, address: str = PHONE) -> list[Event | None]:
        """Give the events of what a user has sent."""
        return [self.channel.read(row) for row in await self.rows(address)]

    async def waiting(self) -> list[str]:
        """Name the conversations that wait for a turn."""
        return await self.app.database.read(inbox.open_conversations)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    clock = FakeClock()
    async with fake_graph() as graph:
        settings = Settings(_env_file=None, katixo_url="http://127.0.0.1:9", data_dir=tmp_path)
        app = build(settings.model_copy(update=whatsapp_settings(graph)), clock=clock)
        assert app.whatsapp
        async with TestClient(TestServer(make_web(app, Site("127.0.0.1", 0)), host="127.0.0.1")) as client:
            yield Desk(app, app.whatsapp.channel, Meta(client), graph, clock)
        await app.close()
