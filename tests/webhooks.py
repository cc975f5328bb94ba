"""Webhooks as Meta sends them: bodies, and a sender that signs what it posts to our door."""

from __future__ import annotations

import io
import itertools
import json
import time
from typing import TypeAlias

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.signature import HEADER, sign
from tests.fake_graph import ACCOUNT, NUMBER

SECRET, VERIFY = "app-secret", "verify-me"
PHONE = "919800000001"
BSUID = "IN.13491208655302741918"
Body: TypeAlias = dict[str, object]
NUMBERS = itertools.count(1)


def new_id() -> str:
    """Give a message id that was never used."""
    return f"wamid.IN{next(NUMBERS)}"


def message(kind: str, content: object, *, id: str = "", phone: str = PHONE, **more: object) -> Body:
    """Give one message of a user."""
    origin = {"from": phone} if phone else {}
    return {**origin, "id": id or new_id(), "timestamp": str(int(time.time())), "type": kind, kind: content, **more}


def text(body: object, **more: object) -> Body:
    """Give a text message."""
    return message("text", {"body": body}, **more)  # type: ignore[arg-type]  # id and phone by name


def tap(data: str, **more: object) -> Body:
    """Give a tap on a reply button."""
    reply = {"type": "button_reply", "button_reply": {"id": data, "title": "Post"}}
    return message("interactive", reply, **more)  # type: ignore[arg-type]  # id and phone by name


def status(remote: str, state: str, *, outbox: int = 0, code: int = 0, at: str = "1795000000") -> Body:
    """Give a status of a message of ours."""
    errors = {"errors": [{"code": code, "title": "t", "error_data": {"details": "d"}}]} if code else {}
    ours = {"biz_opaque_callback_data": str(outbox)} if outbox else {}
    return {"id": remote, "status": state, "timestamp": at, "recipient_id": PHONE, **ours, **errors}


def value(*messages: Body, **more: object) -> Body:
    """Give the value of a change."""
    metadata = {"display_phone_number": "15550783881", "phone_number_id": NUMBER}
    listed = {"messages": list(messages)} if messages else {}
    return {"messaging_product": "whatsapp", "metadata": metadata, **listed, **more}


def webhook(*values: Body) -> Body:
    """Give the body of a webhook with an entry for each value."""
    entries = [{"id": ACCOUNT, "changes": [{"value": one, "field": "messages"}]} for one in values]
    return {"object": "whatsapp_business_account", "entry": entries}


class Meta:
    """Posts to our door as Meta does."""

    def __init__(self, client: TestClient) -> None:  # type: ignore[type-arg]  # the test server's request type
        self._client = client

    async def get(self, query: dict[str, str]) -> ClientResponse:
        """Shake hands."""
        return await self._client.get(PATH, params=query)

    async def post(
        self, body: object, signature: str | None = None, headers: dict[str, str] | None = None
    ) -> ClientResponse:
        """Post a body, signed unless a signature is given ("": none at all)."""
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        signed = sign(SECRET, raw) if signature is None else signature
        signatures = {HEADER: signed} if signed else {}
        return await self._client.post(PATH, data=io.BytesIO(raw), headers={**signatures, **(headers or {})})

    async def send(self, *messages: Body) -> None:
        """Post messages of a user; the door must take them."""
        answer = await self.post(webhook(value(*messages)))
        assert answer.status == 200, await answer.text()
