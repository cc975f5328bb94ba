"""The photos of a month as one archive, each fetched from Katixo and named by its entry; as many as fit a message."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from handlers.pack_photos import photo_name
from katixo_api.attachments import Attachment
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.errors import Forbidden, NotFound
from katixo_api.expenses import Expense

MEDIA = "application/zip"
MOST_BYTES = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Archive:
    """The archive, how many photos are in it, and how many are not."""

    content: bytes
    photos: int
    left_out: int


async def gather_photos(
    client: KatixoClient, entries: Iterable[Bill | Expense], files: Mapping[str, list[Attachment]]
) -> Archive:
    """Fetch the files of entries; raises KatixoError for what is no matter of one file."""
    found: dict[str, bytes] = {}
    room, left_out = MOST_BYTES, 0
    for entry in entries:
        for file in files.get(entry.id, ()):
            content = await _fetch(client, file) if (file.file_size or 0) <= room else b""
            if not content or len(content) > room:
                left_out += 1
                continue
            found[photo_name(entry, file.file_name, found)] = content
            room -= len(content)
    return Archive(_packed(found), len(found), left_out)


async def _fetch(client: KatixoClient, file: Attachment) -> bytes:
    try:
        return await client.attachments.download(file.id)
    except (Forbidden, NotFound):
        return b""


def _packed(found: Mapping[str, bytes]) -> bytes:
    """Put files together as they are, for photos do not shrink; the same files give the same bytes."""
    whole = io.BytesIO()
    with ZipFile(whole, "w", ZIP_STORED) as archive:
        for name, content in found.items():
            archive.writestr(ZipInfo(name), content)
    return whole.getvalue()
