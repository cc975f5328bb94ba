"""A bot behind the real library, on a Bot API on loopback, through any number of lives on one folder. No Katixo."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import TypeAdapter

from bot.app import App, build, running
from bot.channels.telegram.running import Telegram
from bot.config import Settings, read_settings
from bot.file_effects import ReadBytes, no_reader
from bot.linking import StoredBook
from bot.storage import inbox, organisations, outbox, people
from bot.storage.database import Transaction
from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from bot.web import Site, make_web, serve
from tests.crash.processes import free_port
from tests.fakes import START
from tests.handlers.playing import BOOK
from tests.migrated import lay_tables
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, FakeTelegram

SECRET = "a-Secret_1"
NOBODY = "http://127.0.0.1:9"  # nobody listens there
MODES = ("polling", "webhook")


def settings_of(folder: Path, telegram: FakeTelegram, mode: str = "polling") -> Settings:
    """Give settings of a bot on this Telegram."""
    port = free_port()
    return read_settings(
        _env_file=None,
        data_dir=folder,
        katixo_url=NOBODY,
        listen=f"127.0.0.1:{port}",
        public_url=f"http://127.0.0.1:{port}",
        telegram_token=TOKEN,
        telegram_mode=mode,
        telegram_secret=SECRET,
        telegram_api_url=telegram.url,
    )


@asynccontextmanager
async def life(
    folder: Path, telegram: FakeTelegram, mode: str = "polling", *, read: ReadBytes = no_reader, knows: int = 0
) -> AsyncIterator[App]:
    """Run a bot for the length of a block; `knows` is a chat that is signed in."""
    settings = settings_of(folder, telegram, mode)
    lay_tables(settings.database_path)
    app = build(settings, reader=read, tick_s=0.02)
    if knows:
        await app.database.write(lambda tx: sign_in(tx, knows))
    async with running(app):
        site = Site("127.0.0.1", int(settings.listen.rpartition(":")[2]), public_url=settings.public_url)
        runner = await serve(make_web(app, site), site)
        if mode == "webhook":
            await telegram.until(lambda: telegram.webhook.get("url", "").startswith(settings.public_url))
        yield app
        app.hub.close()
        await runner.cleanup()


def parts(app: App) -> Telegram:
    """Give Telegram's own parts of a bot."""
    assert isinstance(app.telegram, Telegram)
    return app.telegram


def sign_in(tx: Transaction, chat: int) -> None:
    """Let a chat be signed in to a business, as linking would."""
    body = TypeAdapter(StoredBook).dump_json(StoredBook(BOOK, "27AAPFU0939F1ZV", roles={"u1": "OWNER"}))
    organisations.save(tx.connection, organisations.Organisation("o1", "Kumar Stores", body, START))
    people.link(tx.connection, "telegram", str(chat), people.User("u1", "en", "o1", START))


async def settled(app: App, telegram: FakeTelegram, number: int) -> None:
    """Return when an update is taken and nothing of it is unfinished."""
    await telegram.taken(number)
    await app.engine.idle()


async def inbox_of(app: App, user: TelegramUser) -> list[InboxRow]:
    """Give what has come in from a user."""
    return await app.database.read(lambda connection: inbox.after(connection, f"telegram:{user.id}", 0, 100))


async def outbox_of(app: App, chat: int) -> list[OutboxRow]:
    """Give what was to go out to a chat."""
    return await app.database.read(lambda connection: outbox.after(connection, f"telegram:{chat}", 0, 100))
