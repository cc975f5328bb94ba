"""The one place where the parts meet: settings in, a working bot out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.channels.browser import BrowserChannel, Hub
from bot.channels.contract import Channel
from bot.channels.terminal import TerminalChannel
from bot.channels.whatsapp.opening import WhatsApp, open_whatsapp
from bot.config import Settings
from bot.engine.clock import Clock, SystemClock
from bot.engine.local import LocalEngine
from bot.events_store import INTERNAL
from bot.file_effects import FileReader, ReadBytes, read_in_worker
from bot.linking import Linking
from bot.perform import Patience, Performer
from bot.sessions import Clients
from bot.storage.database import Database
from bot.storage.sqlite import open_sqlite
from bot.turn import EventReader, TurnSettings, read_internal
from bot.vault import Vault, load_keys
from bot.worker import Worker
from katixo_api.exchange import Limits


@dataclass(frozen=True, slots=True)
class App:
    """A built bot. `running` starts its engine and stops it again."""

    settings: Settings
    clock: Clock
    database: Database
    engine: LocalEngine
    clients: Clients
    linking: Linking
    vault: Vault
    hub: Hub
    whatsapp: WhatsApp | None

    async def run(self) -> None:
        """Run the engine until it is stopped."""
        await self.engine.run()

    async def close(self) -> None:
        """Finish what is being done, take nothing new, and let go of everything."""
        self.hub.close()
        await self.engine.stop()
        await self.clients.close()
        if self.whatsapp:
            await self.whatsapp.channel.close()
        await self.database.close()


def build(
    settings: Settings,
    *,
    clock: Clock | None = None,
    terminal: TerminalChannel | None = None,
    reader: ReadBytes = read_in_worker,
    tick_s: float = 1.0,
) -> App:
    """Build the bot on its SQLite file, which it holds for itself. Raises StorageError and VaultError."""
    clock = clock or SystemClock()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    vault = Vault(load_keys(settings.data_dir, [key.get_secret_value() for key in settings.secret_keys]))
    database = open_sqlite(settings.database_path, exclusive=True)
    patience = Patience(
        guard_s=settings.guard_s,
        call_s=settings.call_limit_s,
        margin_s=settings.look_margin_s,
        longest_pause_s=settings.longest_pause_s,
        landing_s=settings.landing_limit_s,
    )
    limits = Limits(connect_s=min(5.0, patience.call_s), read_s=patience.call_s, call_s=patience.call_s)
    clients = Clients(settings.katixo_url, database, vault, clock, limits)
    hub = Hub()
    whatsapp = open_whatsapp(settings, database, clock) if settings.has_whatsapp else None
    channels: list[Channel] = [BrowserChannel(hub)]
    channels += [terminal] if terminal else []
    channels += [whatsapp.channel] if whatsapp else []
    worker = Worker(
        database,
        Performer(database, clients, clock, patience, reader=FileReader(database, clock, reader)),
        {channel.name: channel for channel in channels},
        TurnSettings(_readers(channels), settings.zone, settings.help_contact),
        clock,
    )
    engine = LocalEngine(worker.drain, worker.scan, clock, tick_s)
    database.on_commit = _both(engine.wake, hub.wake_lanes)
    linking = Linking(settings.katixo_url, database, clients, clock)
    return App(settings, clock, database, engine, clients, linking, vault, hub, whatsapp)


def _readers(channels: Sequence[Channel]) -> Mapping[str, EventReader]:
    return {INTERNAL: read_internal, **{channel.name: channel.read for channel in channels}}


def _both(
    first: Callable[[Sequence[str]], None], second: Callable[[Sequence[str]], None]
) -> Callable[[Sequence[str]], None]:
    def call(lanes: Sequence[str]) -> None:
        first(lanes)
        second(lanes)

    return call


@contextlib.asynccontextmanager
async def running(app: App) -> AsyncIterator[App]:
    """Run a built bot for the length of a block."""
    task = asyncio.create_task(app.run())
    try:
        yield app
    finally:
        await app.close()
        await task
