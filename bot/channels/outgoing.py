"""A file of ours on its way out: its bytes and what they are, the same for every channel; what is said when it stays.

What a file is, its first bytes say where they can; else its maker is believed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from bot.channels.cutting import clean
from bot.channels.first_bytes import UNKNOWN, type_of
from bot.storage import files
from bot.storage.database import Database
from handlers.replies import Attachment, Reply
from handlers.sentences_files import FILES

NAME_LIMIT = 100  # characters, with the ending
PICTURES = ("image/jpeg", "image/png")
UNFIT = re.compile(r'[\\/:*?"<>|\0-\x1f\x7f]+')
DEVANAGARI = re.compile(r"[\u0900-\u097f]")


@dataclass(frozen=True, slots=True)
class OutFile:
    """A file as it goes out. `name` fits every file system."""

    name: str
    mime: str
    content: bytes

    @property
    def is_picture(self) -> bool:
        """Say whether chats show it as a picture."""
        return self.mime in PICTURES


async def read_file(database: Database, attachment: Attachment, most_bytes: int) -> OutFile | None:
    """Read what a reply brings; None when it is kept no more, or larger than the channel takes."""
    stored = await database.read(lambda connection: files.get(connection, attachment.digest))
    if stored is None or not 0 < len(stored.data) <= most_bytes:
        return None
    seen = type_of(stored.data)
    return OutFile(fit_name(attachment.name), attachment.mime if seen == UNKNOWN else seen, stored.data)


def without_file(reply: Reply) -> Reply:
    """Give the reply with a sentence in the place of its file."""
    if reply.attachment is None:
        return reply
    words = FILES["file_stays"]["hi" if DEVANAGARI.search(reply.text) else "en"]
    sorry = words.format(name=fit_name(reply.attachment.name))
    return replace(reply, text=f"{reply.text}\n{sorry}", attachment=None)


def fit_name(name: str) -> str:
    """Make a name that no file system and no platform turns down; its ending stays.

    >>> fit_name("bills: Sharma/Mehta?.xlsx"), fit_name("../.."), len(fit_name("x" * 300 + ".pdf"))
    ('bills Sharma Mehta .xlsx', 'file', 100)
    """
    words = " ".join(UNFIT.sub(" ", clean(name)).split()).strip(". ")
    stem, dot, ending = words.rpartition(".")
    if not dot or len(ending) > 8:
        return words[:NAME_LIMIT] or "file"
    return f"{stem[: NAME_LIMIT - len(ending) - 1]}.{ending}"


def keep_in(folder: Path, file: OutFile) -> Path:
    """Write a file into a folder under its name, with a number where another one has that name already."""
    folder.mkdir(parents=True, exist_ok=True)
    path, number = folder / file.name, 1
    while path.exists() and path.read_bytes() != file.content:
        number += 1
        path = folder / f"{Path(file.name).stem} {number}{Path(file.name).suffix}"
    path.write_bytes(file.content)
    return path
