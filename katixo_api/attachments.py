"""Files attached to records. Seen in Katixo's public backend; Spring's own limit of 1 MB a file would apply.

Newer servers let only OWNER and ADMIN attach to an expense, and answer `Forbidden` with ATTACHMENT_FORBIDDEN.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

import httpx

from katixo_api.files import read_bytes
from katixo_api.record import Entity, ask, ask_all
from katixo_api.wire import Call, Caller, Guard, at

Kind: TypeAlias = Literal["BILL", "EXPENSE"]


class Attachment(Entity):
    """A file attached to a record. `file_url` is no address that a browser can open."""

    org_id: str | None = None
    entity_type: str | None = None
    entity_id: str | None = None
    file_name: str
    file_type: str | None = None
    file_size: int | None = None
    file_url: str | None = None
    deleted: bool = False
    uploaded_by: str | None = None
    created_at: datetime | None = None


class Attachments:
    """Calls about attached files."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def add(
        self, kind: Kind, id: str, *, name: str, content: bytes, media_type: str, guard: Guard | None = None
    ) -> Attachment:
        """Attach a file to a record. There is no idempotency key here: list before repeating."""
        form = httpx.Request("POST", "https://form.invalid", files={"file": (name, content, media_type)})
        call = Call("POST", _path(kind, id), body=form.read(), content_type=form.headers["content-type"], guard=guard)
        return await ask(self._call, call, Attachment)

    async def download(self, id: str) -> bytes:
        """Give the bytes of a file."""
        return read_bytes(await self._call(Call("GET", at("/api/v1/attachments/{}/download", id), shape="bytes")))

    async def list(self, kind: Kind, id: str) -> list[Attachment]:
        """Give the files of a record."""
        return await ask_all(self._call, Call("GET", _path(kind, id)), Attachment)


def _path(kind: Kind, id: str) -> str:
    """Give the path for a record's files: bills have their own, with a clear rule of who may."""
    return at("/api/v1/bills/{}/attachments", id) if kind == "BILL" else at("/api/v1/attachments/{}/{}", kind, id)
