"""Comments on records. Seen in Katixo's public backend."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime

from katixo_api.errors import OutOfBounds
from katixo_api.pages import walk
from katixo_api.record import Entity, ask, is_storable, write
from katixo_api.wire import Call, Caller, Guard, at

LONGEST_COMMENT = 2000  # characters; a longer one ends in 500


class Comment(Entity):
    """A comment. `system` ones the server wrote itself: created, posted, paid, voided."""

    org_id: str | None = None
    entity_type: str | None = None
    entity_id: str | None = None
    comment_text: str
    system: bool = False
    deleted: bool = False
    created_by: str | None = None
    created_by_name: str | None = None
    created_at: datetime | None = None
    updated_at: datetime | None = None


class Comments:
    """Calls about comments. The kind of record is written in capitals, such as EXPENSE or BILL."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def add(
        self, kind: str, id: str, text: str, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> Comment:
        """Comment on a record. The whole body is the comment, as plain text."""
        if not 0 < len(text) <= LONGEST_COMMENT or not is_storable(text):
            raise OutOfBounds("no such comment", fields={"text": f"1 to {LONGEST_COMMENT} characters"})
        call = Call(
            "POST",
            at("/api/v1/comments/{}/{}", kind, id),
            body=text.encode(),
            content_type="text/plain; charset=utf-8",
            idempotency_key=idempotency_key,
            guard=guard,
        )
        return await ask(self._call, call, Comment)

    async def delete(self, id: str, *, guard: Guard | None = None) -> None:
        """Delete one's own comment."""
        await self._call(write("DELETE", at("/api/v1/comments/{}", id), guard=guard))

    async def list(self, kind: str, id: str) -> AsyncIterator[Comment]:
        """Go through the comments on a record, newest first."""
        async for comment in walk(self._call, Call("GET", at("/api/v1/comments/{}/{}", kind, id)), Comment):
            yield comment
