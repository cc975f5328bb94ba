"""`demo --script`: a conversation from a file, JSON lines out, and at the end what the books hold that is new.

A line is a message; `!file PATH [caption]` sends a file, `!press LABEL` taps that button of the newest card that has
it, `!wait SECONDS` waits. The next line goes out when nothing is unfinished.
"""

from __future__ import annotations

import asyncio
import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from sqlalchemy import Connection

from bot.app import App, running
from bot.channels.outgoing import OutFile, keep_in
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.storage import effects, inbox, outbox
from handlers.replies import Reply

PATIENCE_S = 120.0  # a line that has no end state after this long has failed


class ScriptFailed(Exception):
    """A line that could not be played or came to no end; says which and why."""


class Script:
    """Plays lines against a built bot and writes what both sides say."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self.channel = TerminalChannel(self._bot_says, keep_beyond)

    async def play(self, app: App, address: str, lines: Iterable[str]) -> None:
        """Play every line; raises ScriptFailed at the first one that does not come to its end."""
        user = TerminalUser(app.database, app.clock, address)
        async with running(app):
            for line in lines:
                if line.strip():
                    await self._line(app, user, line.strip("\r\n"))

    async def _line(self, app: App, user: TerminalUser, line: str) -> None:
        command, _, rest = line.partition(" ")
        if command == "!wait":
            await asyncio.sleep(_seconds(rest))
        elif command == "!press":
            await self._press(user, rest)
        elif command == "!file":
            await self._file(user, rest)
        else:
            self.write({"from": "user", "text": line, "buttons": [], "file": None})
            await user.say(line)
        try:
            await asyncio.wait_for(app.engine.idle(), PATIENCE_S)
        except TimeoutError as error:
            raise ScriptFailed(f"No end after {PATIENCE_S:.0f} s: {line}") from error
        if await app.database.read(_is_unfinished):
            raise ScriptFailed(f"Still unfinished: {line}")

    async def _press(self, user: TerminalUser, words: str) -> None:
        button = self.channel.button(words)
        if button is None:
            raise ScriptFailed(f"No card has a button {words!r}.")
        self.write({"from": "user", "text": f"!press {button.label}", "buttons": [], "file": None})
        await user.press(button)

    async def _file(self, user: TerminalUser, words: str) -> None:
        name, _, caption = words.partition(" ")
        try:
            content = await asyncio.to_thread(Path(name).read_bytes)
        except OSError as error:
            raise ScriptFailed(f"The file {name!r} cannot be read.") from error
        self.write({"from": "user", "text": caption, "buttons": [], "file": name})
        await user.send_file(Path(name).name, content, caption)

    def _bot_says(self, reply: Reply) -> None:
        labels = [button.label for button in reply.buttons]
        file = reply.attachment.name if reply.attachment else None
        self.write({"from": "bot", "text": reply.text, "buttons": labels, "file": file})

    def write(self, line: dict[str, object]) -> None:
        """Write one JSON line."""
        self._out.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._out.flush()


def keep_beyond(file: OutFile) -> Path:
    """Write a file to where it outlives the script's own data."""
    return keep_in(Path(tempfile.mkdtemp(prefix="katixo-bot-file-")), file)


def _seconds(words: str) -> float:
    try:
        return min(float(words), PATIENCE_S)
    except ValueError as error:
        raise ScriptFailed(f"!wait needs seconds, not {words!r}.") from error


def _is_unfinished(connection: Connection) -> bool:
    waiting = inbox.open_conversations(connection)
    return bool(waiting or effects.count_open(connection) or outbox.count_open(connection))
