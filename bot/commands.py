"""What the commands do. What an operator can mend is said in one sentence on standard error, with exit code 2."""

from __future__ import annotations

import asyncio
import getpass
import signal
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import NoReturn, TypeVar

import typer

from bot.app import App, build, running
from bot.channels.terminal import NAME as TERMINAL
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import Settings, WrongSetting, read_settings
from bot.demo import SandboxFailed, play_script, show_demo
from bot.doctor import check_all
from bot.engine.clock import SystemClock
from bot.linking import Credentials
from bot.observe import start_logging
from bot.storage.errors import StorageError
from bot.storage.migrate import bring_up
from bot.vault import Vault, VaultError, load_keys
from bot.web import PortTaken, Site, make_link, make_web, serve
from handlers.replies import Reply
from katixo_api.errors import KatixoError

MENDABLE = (WrongSetting, StorageError, VaultError, PortTaken, SandboxFailed, OSError, ValueError)
OWNER = "owner"
T = TypeVar("T")


def run_demo(*, port: int, open_browser: bool, script: str) -> None:
    """Show the demo, or play a script on fresh data."""
    settings = _settings(quiet=True)
    if not script:
        _carry(show_demo(settings, port=port, open_browser=open_browser, say=sys.stderr))
        return
    if script != "-" and not Path(script).is_file():
        _fail(f"There is no file {script!r}.")
    lines = sys.stdin if script == "-" else Path(script).read_text(encoding="utf-8").splitlines()
    raise typer.Exit(_carry(play_script(settings, lines, sys.stdout, sys.stderr)) or 0)


def run_service() -> None:
    """Serve until SIGTERM or Ctrl-C."""
    _carry(_serve(_settings()))


def run_chat(phone: str) -> None:
    """Chat in the terminal until the end of input."""
    _carry(_chat(_settings(quiet=True), phone))


def run_migrate() -> None:
    """Bring the database to this release's form."""
    settings = _settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    try:
        bring_up(f"sqlite:///{settings.database_path}")
    except MENDABLE as error:
        _fail(str(error))
    typer.echo(f"The database {settings.database_path} is up to date.")


def run_doctor() -> None:
    """Print every check with its remedy; exit code 1 when something is missing."""
    checks = asyncio.run(check_all(_settings(quiet=True)))
    for check in checks:
        typer.echo(f"{'ok   ' if check.ok else 'MEND '} {check.what}: {check.words}")
    raise typer.Exit(0 if all(check.ok for check in checks) else 1)


def print_link(user: str) -> None:
    """Print a one-time link to the browser chat of a person."""
    settings = _settings(quiet=True)
    try:
        vault = Vault(load_keys(settings.data_dir, [key.get_secret_value() for key in settings.secret_keys]))
    except MENDABLE as error:
        _fail(str(error))
    base = settings.public_url or f"http://{settings.listen}"
    typer.echo(f"{base}/link/{make_link(vault, user, SystemClock().now())}")


async def _serve(settings: Settings) -> None:
    host, _, port = settings.listen.rpartition(":")
    site = Site(host.strip("[]"), int(port), public_url=settings.public_url)
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    app = build(settings)
    async with running(app):
        runner = await serve(make_web(app, site), site)
        await stop.wait()
        app.hub.close()
        await runner.cleanup()


async def _chat(settings: Settings, phone: str) -> None:
    channel = TerminalChannel(_show)
    app = build(settings, terminal=channel, tick_s=0.2)
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


def _settings(*, quiet: bool = False) -> Settings:
    try:
        settings = read_settings()
    except WrongSetting as error:
        _fail(str(error))
    start_logging("WARNING" if quiet else settings.log_level)
    return settings


def _carry(work: Coroutine[None, None, T]) -> T:
    """Run a command's work; Ctrl-C ends it without a word."""
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None
    except KatixoError as error:
        _fail(f"Katixo: {error.message or error.key}")
    except MENDABLE as error:
        _fail(str(error))


def _fail(words: str) -> NoReturn:
    typer.echo(words, err=True)
    raise typer.Exit(2)
