"""The webhook's HTTP doors: the handshake, and what the platform tells us. 200 comes after the commit.

1. Read the raw bytes once, within size and time. 2. Check their signature. 3. Take them apart. 4. Store. 5. Answer.
"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from functools import partial

import structlog
from aiohttp import web
from pydantic import SecretStr

from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.ingest import store_notes
from bot.channels.whatsapp.signature import HEADER, is_same, is_signed
from bot.channels.whatsapp.webhook import Message, Other, read_notes
from bot.engine.clock import Clock
from bot.storage.database import Database
from bot.storage.errors import StorageError

PATH = "/webhooks/whatsapp"
BODY_LIMIT = 3 * 1024 * 1024  # bytes; the platform's own limit of a webhook
BODY_S = 10.0  # how long a body may take to arrive

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class DoorSecrets:
    """What proves that a caller is Meta, and which number is ours."""

    app_secret: SecretStr
    verify_token: SecretStr
    number: str


class WhatsAppDoors:
    """The handlers of the webhook."""

    def __init__(self, database: Database, channel: WhatsAppChannel, clock: Clock, secrets: DoorSecrets) -> None:
        self._database = database
        self._channel = channel
        self._clock = clock
        self._secrets = secrets

    def routes(self) -> list[web.RouteDef]:
        """Give the routes."""
        return [web.get(PATH, self.verify, allow_head=False), web.post(PATH, self.take)]

    async def verify(self, request: web.Request) -> web.Response:
        """Answer the handshake of a webhook that is being set up."""
        query = request.query
        ours = self._secrets.verify_token.get_secret_value()
        is_ours = is_same(query.get("hub.verify_token", ""), ours)
        if query.get("hub.mode") != "subscribe" or not is_ours:
            raise web.HTTPForbidden(text="This is not the webhook's token.")
        return web.Response(text=query.get("hub.challenge", ""), content_type="text/plain")

    async def take(self, request: web.Request) -> web.Response:
        """Take what the platform tells."""
        body = await self._read(request)
        try:
            parsed = json.loads(body)
        except (ValueError, RecursionError):
            raise web.HTTPBadRequest(text="This is not JSON.") from None
        now = self._clock.now()
        notes = read_notes(parsed, self._secrets.number, now)
        for note in notes:
            if isinstance(note, Message):
                self._channel.brakes.came_in(now)
            elif isinstance(note, Other):
                log.info("whatsapp_other", kind=note.kind)
        try:
            to_answer = await self._database.write(partial(store_notes, notes=notes, now=now)) if notes else []
        except StorageError as error:
            log.warning("webhook_not_stored", error=type(error).__name__)
            raise web.HTTPServiceUnavailable(text="Not stored; please send it again.") from error
        for message_id in to_answer:
            self._channel.acknowledge(message_id)
        return web.Response(text="ok")

    async def _read(self, request: web.Request) -> bytes:
        """Read the body once and give it when it is signed; without a signature it is not read at all."""
        header = request.headers.get(HEADER, "")
        if not header:
            raise web.HTTPUnauthorized(text="There is no signature.")
        body = bytearray()
        try:
            async with asyncio.timeout(BODY_S):
                async for piece in request.content.iter_any():
                    body += piece
                    if len(body) > BODY_LIMIT:
                        raise web.HTTPRequestEntityTooLarge(BODY_LIMIT, len(body))
        except TimeoutError:
            raise web.HTTPRequestTimeout(text="The body did not come.") from None
        if not is_signed(self._secrets.app_secret.get_secret_value(), body, header):
            raise web.HTTPUnauthorized(text="The signature is not ours.")
        return bytes(body)
