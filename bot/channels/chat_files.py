"""The files of a browser chat: those that its user has sent, and those that the bot has. No other chat reads them."""

from __future__ import annotations

from aiohttp import web
from sqlalchemy import Connection

from bot.channels.browser import NAME
from bot.channels.incoming import unpack_message
from bot.channels.outgoing import fit_name
from bot.events_store import REPLY
from bot.storage import files, inbox, outbox
from bot.storage.files import StoredFile

SHOWN = ("image/jpeg", "image/png", "image/webp")  # everything else is only given to be kept: it could hold scripts


def said_file(connection: Connection, conversation: str, key: str) -> StoredFile | None:
    """Read a file that this chat has sent."""
    row = inbox.by_key(connection, NAME, key)
    if row is None or row.conversation != conversation or row.kind != "file" or not row.body:
        return None
    return files.get(connection, unpack_message(row.body).digest)


def sent_file(connection: Connection, conversation: str, number: int) -> tuple[StoredFile, str] | None:
    """Read a file that the bot has sent to this chat, and its name."""
    row = outbox.get(connection, number)
    if row is None or row.conversation != conversation or not row.body:
        return None
    attachment = REPLY.validate_json(row.body).attachment
    stored = files.get(connection, attachment.digest) if attachment else None
    return (stored, fit_name(attachment.name)) if stored and attachment else None


def file_answer(stored: StoredFile | None, name: str = "") -> web.Response:
    """Give a file to a page: a picture to look at, anything else to keep."""
    if stored is None:
        raise web.HTTPNotFound
    is_shown = stored.mime in SHOWN
    headers = {"Content-Disposition": "inline" if is_shown else "attachment"}
    if name.isascii() and name:
        headers["Content-Disposition"] += f'; filename="{name}"'
    shown = stored.mime if is_shown else "application/octet-stream"
    return web.Response(body=stored.data, content_type=shown, headers=headers)
