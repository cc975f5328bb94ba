"""The file `.env`: settings in it are read and changed, everything else in it stays; nobody but its owner reads it.

>>> changed("# mine\\nKATIXO_BOT_LISTEN=127.0.0.1:1\\n", {"LISTEN": "127.0.0.1:2", "HELP_CONTACT": 'Asha "CA" #1'})
'# mine\\nKATIXO_BOT_LISTEN=127.0.0.1:2\\nKATIXO_BOT_HELP_CONTACT="Asha \\\\"CA\\\\" #1"\\n'
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Mapping
from io import StringIO
from pathlib import Path

from dotenv import dotenv_values

from bot.config import PREFIX
from bot.failures import Mendable

PLAIN = re.compile(r"[A-Za-z0-9_.,:/@+=-]*")
OWNER_ONLY = 0o600


class NoEnvFile(Mendable):
    """The file cannot be read or written; says why."""


def read_env(path: Path) -> dict[str, str]:
    """Read our settings in the file, by their names without the prefix; none when there is no file."""
    found = dotenv_values(stream=StringIO(_text(path)), interpolate=False)
    return {name.removeprefix(PREFIX): value for name, value in found.items() if name.startswith(PREFIX) and value}


def write_env(path: Path, settings: Mapping[str, str]) -> None:
    """Change settings in the file, or make it, in one step; its mode is 0600 from the first byte on."""
    text = changed(_text(path), settings)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".env-")  # mkstemp makes it for its owner alone
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(OWNER_ONLY)
        Path(name).replace(path)
    except OSError as error:
        raise NoEnvFile(f"{path} cannot be written ({error.strerror}).") from error


def changed(text: str, settings: Mapping[str, str]) -> str:
    """Give the file's text with settings changed; a setting takes the place of its last line, commented out or not."""
    lines = text.splitlines()
    for name, value in settings.items():
        line = f"{PREFIX}{name}={quoted(value)}"
        own = [place for place, one in enumerate(lines) if re.match(rf"\s*#?\s*(?:export\s+)?{PREFIX}{name}\s*=", one)]
        live = [place for place in own if not lines[place].lstrip().startswith("#")]
        if live or own:
            lines[(live or own)[-1]] = line
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def quoted(value: str) -> str:
    """Write a value so that it is read back as it is.

    >>> quoted("123:abc"), quoted("a b")
    ('123:abc', '"a b"')
    """
    if PLAIN.fullmatch(value):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise NoEnvFile(f"{path} cannot be read: is it a UTF-8 text file?") from error
