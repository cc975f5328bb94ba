"""Fetching a user's file: from Meta's hosts only, within its size and time, checked against its hash.

>>> digest_of("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=")[:8], digest_of("4654+8g=")
('e3b0c442', '')
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from dataclasses import dataclass

import structlog

from bot.channels.first_bytes import type_of
from bot.channels.whatsapp.graph import Graph, GraphError, NeverLeft, NoWord, Refused, TooLarge
from bot.channels.whatsapp.shapes import Json, text

FILE_LIMIT = 20 * 1024 * 1024  # bytes, as on every channel; the platform lets documents be five times as large
TRIES = 2

log = structlog.get_logger()


class Damaged(GraphError):
    """The bytes are not those that the platform announced."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A file as it came. `mime` is what its first bytes say."""

    content: bytes
    mime: str


class Later(Exception):
    """The platform does not answer now; the file may well be there in a while."""


async def fetch(graph: Graph, file: Json) -> Fetched | None:
    """Fetch the file that a message names; a damaged one once more; None when it cannot be had.

    Raises `Later`, and `TooLarge`.
    """
    for attempt in range(1, TRIES + 1):
        try:
            content = await _fetch_once(graph, file)
            return Fetched(content, type_of(content))
        except GraphError as error:
            log.warning("file_not_fetched", error=type(error).__name__, attempt=attempt)
            if isinstance(error, NeverLeft | NoWord) or (isinstance(error, Refused) and error.http_status >= 500):
                raise Later(type(error).__name__) from error
            if isinstance(error, TooLarge):
                raise
            if not isinstance(error, Damaged):
                break
    return None


async def _fetch_once(graph: Graph, file: Json) -> bytes:
    place = await graph.media(text(file, "id")) if text(file, "id") else file
    size = text(place, "file_size")
    if size.isdecimal() and len(size) < 18 and int(size) > FILE_LIMIT:
        raise TooLarge(size)
    content = await graph.download(text(place, "url"), FILE_LIMIT)
    wanted = {digest for one in (file, place) if (digest := digest_of(text(one, "sha256")))}
    if not content or wanted - {hashlib.sha256(content).hexdigest()}:
        raise Damaged("not what was announced")
    return content


def digest_of(written: str) -> str:
    """Read a SHA-256 as webhooks (base64) and media answers (hexadecimal) write it; "" for what is none."""
    if len(written) == 64 and all(letter in "0123456789abcdef" for letter in written.casefold()):
        return written.casefold()
    try:
        read = base64.b64decode(written, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return read.hex() if len(read) == 32 else ""
