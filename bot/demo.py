"""The demo: a sandbox Katixo in its own process, the bot, and the browser chat beside the books. No settings needed."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import subprocess
import sys
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import typer

from bot.app import App, build, running
from bot.channels.browser import NAME as BROWSER
from bot.channels.terminal import NAME as TERMINAL
from bot.config import Settings
from bot.failures import Mendable
from bot.file_effects import ReadBytes, no_reader, read_in_worker
from bot.linking import Credentials
from bot.script import Script, ScriptFailed
from bot.starting import carry, fail, settings
from bot.web import Site, make_web, serve
from katixo_api.sandbox.books_file import count, entries

OWNER = Credentials("+919800000001", "demo1234")  # the sandbox's seeded owner
ADDRESS = "owner"
START_S = 30.0
TITLE = "Katixo · Kumar Stores"


class SandboxFailed(Mendable):
    """The sandbox did not start; says why."""


@dataclass(frozen=True, slots=True)
class SandboxProcess:
    """A running sandbox: its address, its file, and the process itself."""

    url: str
    path: Path
    process: asyncio.subprocess.Process


@contextlib.asynccontextmanager
async def sandbox(path: Path) -> AsyncIterator[SandboxProcess]:
    """Run the sandbox in its own process; it ends with us, however we end."""
    command = [sys.executable, "-m", "katixo_api.sandbox", "--port", "0", "--data", str(path), "--with-parent"]
    process = await asyncio.create_subprocess_exec(*command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield SandboxProcess(await _address(process), path, process)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def _address(process: asyncio.subprocess.Process) -> str:
    if process.stdout is None:
        raise SandboxFailed("The sandbox has no output to read.")
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), START_S)).decode().split()
    except TimeoutError as error:
        raise SandboxFailed(f"The sandbox was not ready after {START_S:.0f} s.") from error
    if len(line) != 2 or line[0] != "ready":
        raise SandboxFailed("The sandbox did not start.")
    return line[1]


def run_demo(*, port: int, open_browser: bool, script: str, ocr: bool) -> None:
    """Show the demo, or play a script on fresh data; without `ocr` it reads no files."""
    chosen = settings(quiet=True)
    reader = read_in_worker if ocr else no_reader
    if not script:
        carry(show_demo(chosen, port=port, open_browser=open_browser, say=sys.stderr, reader=reader))
        return
    if script != "-" and not Path(script).is_file():
        fail(f"There is no file {script!r}.")
    lines = sys.stdin if script == "-" else Path(script).read_text(encoding="utf-8").splitlines()
    raise typer.Exit(carry(play_script(chosen, lines, sys.stdout, sys.stderr, reader=reader)))


async def show_demo(chosen: Settings, *, port: int, open_browser: bool, say: TextIO, reader: ReadBytes) -> None:
    """Run the demo until it is interrupted; its data stays in the data folder."""
    folder = chosen.data_dir / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    async with sandbox(folder / "sandbox.db") as katixo:
        site = Site("127.0.0.1", port, TITLE, f"{katixo.url}/books", open_to=ADDRESS)
        here = {"katixo_url": katixo.url, "data_dir": folder, "database_url": ""}
        app = build(chosen.model_copy(update=here), reader=reader)
        async with running(app):
            await app.linking.link(BROWSER, ADDRESS, OWNER, chosen.language)
            runner = await serve(make_web(app, site), site)
            url = f"http://127.0.0.1:{port}/chat"
            say.write(f"The chat is at {url} (the books stand beside it). Stop with Ctrl-C.\n")
            say.flush()
            if open_browser:
                webbrowser.open(url)
            watch = asyncio.create_task(tell_end(katixo.process, say))
            try:
                await _interrupted()
            finally:
                watch.cancel()
                app.hub.close()
                await runner.cleanup()


async def play_script(
    chosen: Settings, lines: Iterable[str], out: TextIO, complain: TextIO, *, reader: ReadBytes = read_in_worker
) -> int:
    """Play a script on fresh temporary data; give the exit code: 0 when every line came to its end."""
    with tempfile.TemporaryDirectory(prefix="katixo-bot-") as folder:
        data = Path(folder)
        async with sandbox(data / "sandbox.db") as katixo:
            script = Script(out)
            fresh = {"katixo_url": katixo.url, "data_dir": data, "database_url": ""}
            app = build(chosen.model_copy(update=fresh), terminal=script.channel, reader=reader, tick_s=0.2)
            return await _play(app, script, lines, complain, katixo.path)


async def _play(app: App, script: Script, lines: Iterable[str], complain: TextIO, books: Path) -> int:
    await app.linking.link(TERMINAL, ADDRESS, OWNER, app.settings.language)
    before = count(books)
    code = 0
    try:
        await script.play(app, ADDRESS, lines)
    except ScriptFailed as reason:
        complain.write(f"{reason}\n")
        code = 1
    script.write({"books": entries(books, before)})
    return code


async def tell_end(process: asyncio.subprocess.Process, say: TextIO) -> None:
    """Say so when the sandbox ends before the demo; until then its chat keeps what it is told."""
    await process.wait()
    say.write("The local Katixo has stopped. Press Ctrl-C and start the demo again: what you wrote is kept.\n")
    say.flush()


async def _interrupted() -> None:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    await stop.wait()
