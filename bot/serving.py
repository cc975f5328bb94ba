"""The service and the terminal chat: a built bot, run until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import signal
import threading
from functools import partial
from typing import Literal

import typer

from bot.app import build, running
from bot.channels.outgoing import keep_in
from bot.channels.terminal import NAME as TERMINAL
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import Settings
from bot.linking import Credentials
from bot.starting import carry, fail, settings
from bot.storage import people
from bot.web import Site, make_health, make_web, serve
from handlers.replies import Reply

Role = Literal["all", "web", "worker"]
OWNER = "owner"
ANSWER_S = 5.0  # after this long the keyboard is free again, while Katixo does not answer


def run_service(role: Role) -> None:
    """Serve until SIGTERM or Ctrl-C: take messages in, work on them, or both."""
    chosen = settings()
    if role != "all" and not chosen.shares_work:
        fail("--role is for several processes on PostgreSQL: set KATIXO_BOT_DATABASE_URL, or leave the role away.")
    carry(_serve(chosen, role))


def run_chat(phone: str) -> None:
    """Chat in the terminal until the end of input. The password is asked for before anything runs."""
    chosen = settings(quiet=True)
    credentials = Credentials(phone, getpass.getpass("Katixo password: ")) if phone else None
    carry(_chat(chosen, credentials))


async def _serve(chosen: Settings, role: Role) -> None:
    host, _, port = chosen.listen.rpartition(":")
    site = Site(host.strip("[]"), int(port), public_url=chosen.public_url)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    app = build(chosen, works=role != "web")
    pages = make_health(app, site) if role == "worker" else make_web(app, site)
    async with running(app):
        runner = await serve(pages, site)
        await stop.wait()
        app.hub.close()
        await runner.cleanup()


async def _chat(chosen: Settings, credentials: Credentials | None) -> None:
    channel = TerminalChannel(_show, partial(keep_in, chosen.data_dir / "sent"))
    app = build(chosen, terminal=channel, tick_s=0.2)
    if credentials:
        name = await app.linking.link(TERMINAL, OWNER, credentials, app.settings.language)
        typer.echo(f"Signed in to {name}.")
    elif await app.database.read(lambda connection: people.user_of(connection, TERMINAL, OWNER)) is None:
        typer.echo("Nobody is signed in to Katixo yet: start with --phone and your phone number.")
    user = TerminalUser(app.database, app.clock, OWNER)
    typer.echo("Write what you paid. A button: type its words or #1, #2 ... End with Ctrl-D.")
    async with running(app):
        while (line := await _next_line()) is not None:
            button = channel.newest_button(line)
            await (user.press(button) if button else user.say(line))
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(app.engine.idle(), ANSWER_S)


async def _next_line() -> str | None:
    """Wait for the keyboard on a thread that does not hold up the end of the process, as Ctrl-C wants it."""
    loop = asyncio.get_running_loop()
    line: asyncio.Future[str | None] = loop.create_future()

    def read() -> None:
        words = _read_line()
        with contextlib.suppress(RuntimeError):  # the loop is gone, and with it the chat
            loop.call_soon_threadsafe(line.set_result, words)

    threading.Thread(target=read, name="keyboard", daemon=True).start()
    return await line


def _read_line() -> str | None:
    try:
        return input("> ")
    except (EOFError, UnicodeDecodeError):
        return None


def _show(reply: Reply) -> None:
    typer.echo(reply.text.replace("*", ""))
    if reply.attachment:
        typer.echo(f"  {reply.attachment.name}")
    if reply.buttons:
        typer.echo("  ".join(f"[#{number} {button.label}]" for number, button in enumerate(reply.buttons, 1)))
    typer.echo()
