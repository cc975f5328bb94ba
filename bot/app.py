"""The one place where the parts meet: settings in, a working bot out."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.account_effects import AccountDesk
from bot.channels.browser import BrowserChannel, Hub, is_shown
from bot.channels.contract import Channel, Erases, Fetches, KnowsPhone, ShowsWork
from bot.channels.telegram.port import TELEGRAM_PATH, TelegramPort
from bot.channels.terminal import TerminalChannel
from bot.channels.whatsapp.opening import WhatsApp, open_whatsapp
from bot.config import Settings
from bot.engine.clock import Clock, SystemClock
from bot.engine.local import FULL_SCAN_S, LocalEngine
from bot.engine.port import Engine
from bot.events_store import INTERNAL
from bot.file_effects import FileReader, ReadBytes, read_in_worker
from bot.linking import Linking
from bot.nightly import Nightly
from bot.pacing import SharedPacing, plan_of
from bot.perform import Patience, Performer
from bot.reminding.mornings import Mornings
from bot.rereading import Rereader
from bot.schedule import every_minute
from bot.sessions import Clients
from bot.storage.database import Database
from bot.storage.opening import open_database
from bot.sweep import Keeping, Sweeper
from bot.turn import EventReader, TurnSettings, read_internal, split_conversation
from bot.vault import Vault, load_keys
from bot.worker import Worker
from katixo_api.exchange import Limits
from katixo_api.pacing import LocalPacing, Pacing

TURN_OF_GUARD = 0.8  # of the time that a guard allows, how much may go by before a writing call's turn comes


@dataclass(frozen=True, slots=True)
class App:
    """A built bot. `running` starts its engine and stops it again."""

    settings: Settings
    clock: Clock
    database: Database
    engine: Engine
    clients: Clients
    linking: Linking
    desk: AccountDesk
    vault: Vault
    hub: Hub
    sweeper: Sweeper
    rereader: Rereader
    mornings: Mornings | None
    nightly: Nightly | None
    telegram: TelegramPort | None
    whatsapp: WhatsApp | None

    async def run(self) -> None:
        """Run the engine until it is stopped; sweep and compare at night, and read stale account books meanwhile."""
        if self.telegram:
            self.telegram.start()
        night = [self.nightly.run()] if self.nightly else []
        clock = [every_minute(self.mornings.tick)] if self.mornings else []
        beside = [asyncio.create_task(one) for one in (self.sweeper.run(), self.rereader.run(), *night, *clock)]
        try:
            await self.engine.run()
        finally:
            for task in beside:
                task.cancel()

    async def close(self) -> None:
        """Finish what is being done, take nothing new, and let go of everything."""
        self.hub.close()
        if self.telegram:
            await self.telegram.stop()
        await self.engine.stop()
        if self.telegram:
            await self.telegram.close()
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
    tick_s: float | None = None,
    works: bool = True,
) -> App:
    """Build the bot on its database, which it holds for itself or shares with other replicas; with `works` off it only
    takes messages in. Raises StorageError and VaultError.
    """
    clock = clock or SystemClock()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    vault = Vault(load_keys(settings.data_dir, [key.get_secret_value() for key in settings.secret_keys]))
    database = open_database(settings.database_address, hold="shared" if settings.shares_work else "alone")
    patience = _patience(settings)
    limits = _limits(patience)
    clients = Clients(settings.katixo_url, database, vault, clock, limits, pacing=_pacing(settings, database, clock))
    hub = Hub()
    telegram = _telegram(settings, database, clock)
    whatsapp = open_whatsapp(settings, database, clock) if settings.has_whatsapp else None
    at_terminal = terminal.over(database) if terminal else None
    opened = (BrowserChannel(hub), at_terminal, telegram and telegram.channel, whatsapp and whatsapp.channel)
    channels: dict[str, Channel] = {channel.name: channel for channel in opened if channel}
    linking = Linking(settings.katixo_url, database, clients, clock)
    desk = AccountDesk(database, clock, linking, settings.public_url)
    rereader = Rereader(database, linking, clock)
    files = FileReader(database, clock, reader, partial(_working, channels))
    worker = Worker(
        database,
        Performer(database, clients, clock, patience, reader=files, desk=desk, after_refusal=rereader.after_refusal),
        channels,
        _turns(settings, channels),
        clock,
        guard_s=settings.guard_s,
        ahead_s=0.0 if settings.shares_work else FULL_SCAN_S,
    )
    engine = _engine(settings, database, worker, clock, hub, tick_s=tick_s or settings.tick_s, works=works)
    keeping = Keeping(settings.keep_messages_days, settings.keep_files_days)
    sweeper = Sweeper(database, clock, keeping, settings.zone)
    mornings = Mornings(database, clients, clock, settings.zone, settings.remind_at) if works else None
    nightly = Nightly(database, clients, clock, settings.zone, settings.overdue_s) if works else None
    parts = (settings, clock, database, engine, clients, linking, desk, vault, hub)
    return App(*parts, sweeper, rereader, mornings, nightly, telegram, whatsapp)


def _limits(patience: Patience) -> Limits:
    call_s = patience.call_s
    return Limits(min(5.0, call_s), call_s, call_s, writing_turn_s=patience.guard_s * TURN_OF_GUARD)


def _patience(settings: Settings) -> Patience:
    return Patience(
        guard_s=settings.guard_s,
        call_s=settings.call_limit_s,
        margin_s=settings.look_margin_s,
        longest_pause_s=settings.longest_pause_s,
        landing_s=settings.landing_limit_s,
    )


def _pacing(settings: Settings, database: Database, clock: Clock) -> Callable[[str], Pacing]:
    """Keep a user's calls within the plan: in this process, or among all that share the work."""
    plan = plan_of(settings.calls_per_minute, settings.workers)
    if settings.shares_work:
        return lambda user: SharedPacing(database, clock, user, plan)
    return lambda user: LocalPacing(plan)


def _engine(
    settings: Settings, database: Database, worker: Worker, clock: Clock, hub: Hub, *, tick_s: float, works: bool
) -> Engine:
    """Let committed work wake its lanes: in this process, or in whichever replica is free."""
    if not settings.shares_work:
        local = LocalEngine(worker.drain, worker.scan, clock, tick_s)
        database.on_commit = _both(local.wake, hub.wake_lanes)
        return local
    from bot.engine.procrastinate import Pace, ProcrastinateEngine  # optional: the extra [postgres]
    from bot.storage.postgres import PostgresDatabase  # optional: the extra [postgres]

    pace = Pace(tick_s, settings.scan_s, settings.stall_s)
    lanes = (worker.drain, worker.scan)
    shared = ProcrastinateEngine(
        settings.database_address, *lanes, clock, pace, works=works, hear=hub.wake_lanes, is_heard=is_shown
    )
    if isinstance(database, PostgresDatabase):
        database.announce = shared.announce
    database.on_commit = hub.wake_lanes
    return shared


def _telegram(settings: Settings, database: Database, clock: Clock) -> TelegramPort | None:
    token = settings.telegram_token.get_secret_value()
    if not token:
        return None
    from bot.channels.telegram.running import Telegram, TelegramSettings  # optional: half a second of imports

    webhook = f"{settings.public_url}{TELEGRAM_PATH}" if settings.telegram_mode == "webhook" else ""
    secret = settings.telegram_secret.get_secret_value()
    return Telegram(TelegramSettings(token, settings.telegram_api_url, webhook, secret), database, clock)


def _turns(settings: Settings, channels: Mapping[str, Channel]) -> TurnSettings:
    """Tell the turns what the channels can do, and whether there are pages that others can reach."""
    return TurnSettings(
        _readers(channels),
        settings.zone,
        settings.help_contact,
        awaits={name: one.awaits for name, one in channels.items() if isinstance(one, Fetches)},
        places={name: one.place_of for name, one in channels.items() if isinstance(one, Erases)},
        phones={name: one.phone_of for name, one in channels.items() if isinstance(one, KnowsPhone)},
        has_page=bool(settings.public_url),
    )


def _readers(channels: Mapping[str, Channel]) -> Mapping[str, EventReader]:
    return {INTERNAL: read_internal, **{name: channel.read for name, channel in channels.items()}}


def _working(channels: Mapping[str, Channel], conversation: str) -> contextlib.AbstractAsyncContextManager[None]:
    """Show a conversation that the bot is at work, where its channel can."""
    name, address = split_conversation(conversation)
    channel = channels.get(name)
    return channel.working(address) if isinstance(channel, ShowsWork) else contextlib.nullcontext()


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
