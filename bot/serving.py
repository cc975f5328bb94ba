"""The service and the terminal chat: a built bot, run until it is told to stop."""

from __future__ import annotations

import asyncio
import getpass
import signal

import typer

from bot.app import App, build, running
from bot.channels.terminal import NAME as TERMINAL
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import Settings
from bot.linking import Credentials
from bot.starting import carry, settings
from bot.web import Site, make_web, serve
from handlers.replies import Reply

OWNER = "owner"


def run_service() -> None:
    """Serve until SIGTERM or Ctrl-C."""
    carry(_serve(settings()))


def run_chat(phone: str) -> None:
    """Chat in the terminal until the end of input."""
    carry(_chat(settings(quiet=True), phone))


async def _serve(chosen: Settings) -> None:
    host, _, port = chosen.listen.rpartition(":")
    site = Site(host.strip("[]"), int(port), public_url=chosen.public_url)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    app = build(chosen)
    async with running(app):
        runner = await serve(make_web(app, site), site)
        await stop.wait()
        app.hub.close()
        await runner.cleanup()


async def _chat(chosen: Settings, phone: str) -> None:
    channel = TerminalChannel(_show)
    app = build(chosen, terminal=channel, tick_s=0.2)
    if phone:
        await _sign_in(app, phone)
    user = TerminalUser(app.database, app.clock, OWNER)
    typer.echo("Write what you paid. A button: type its words or #1, #2 ... End with Ctrl-D.")
    async with running(app):
        while (line := await asyncio.to_thread(_read_line)) is not None:
            button = channel.button(line)
            await (user.press(button) if button else user.say(line))
            await app.engine.idle()


async def _sign_in(app: App, phone: str) -> None:
    password = await asyncio.to_thread(getpass.getpass, "Katixo password: ")
    name = await app.linking.link(TERMINAL, OWNER, Credentials(phone, password), app.settings.language)
    typer.echo(f"Signed in to {name}.")


def _read_line() -> str | None:
    try:
        return input("> ")
    except EOFError:
        return None


def _show(reply: Reply) -> None:
    typer.echo(reply.text.replace("*", ""))
    if reply.buttons:
        typer.echo("  ".join(f"[#{number} {button.label}]" for number, button in enumerate(reply.buttons, 1)))
    typer.echo()
