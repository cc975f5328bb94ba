"""Files of ours for WhatsApp: as what the platform takes each one, within which size, and its upload.

Source: Meta, WhatsApp Cloud API, "Media", supported media types.
"""

from __future__ import annotations

from typing import Literal

from bot.channels.outgoing import OutFile
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.messages import Media

IMAGE_LIMIT, DOCUMENT_LIMIT = 5 * 1024 * 1024, 100 * 1024 * 1024
OFFICE = "application/vnd.openxmlformats-officedocument."
DOCUMENTS = frozenset(
    [
        "text/plain", "application/pdf", "application/msword", "application/vnd.ms-excel",
        "application/vnd.ms-powerpoint", f"{OFFICE}wordprocessingml.document", f"{OFFICE}spreadsheetml.sheet",
        f"{OFFICE}presentationml.presentation"
    ]
)  # fmt: skip


def form_of(file: OutFile) -> tuple[Literal["image", "document"], str] | None:
    """Give as what a file goes and which type it is given; None for what the platform does not take.

    >>> form_of(OutFile("november.csv", "text/csv", b"a,b")), form_of(OutFile("all.zip", "application/zip", b"PK"))
    (('document', 'text/plain'), None)
    """
    if file.is_picture and len(file.content) <= IMAGE_LIMIT:
        return "image", file.mime
    mime = "text/plain" if file.mime.startswith("text/") else file.mime
    return ("document", mime) if mime in DOCUMENTS else None


async def upload(graph: Graph, file: OutFile) -> Media | None:
    """Upload a file; None when the platform takes none of its kind. Raises GraphError."""
    form = form_of(file)
    if form is None:
        return None
    kind, mime = form
    id = await graph.upload(file.content, mime, file.name)
    return Media(kind, id, file.name) if id else None
