"""The webhook door: the secret first, in constant time, then the update into the inbox, and 200 after the commit."""

from __future__ import annotations

import hmac
import json

import structlog
from aiohttp import web

from bot.channels.telegram.intake import Intake
from bot.channels.telegram.port import TELEGRAM_PATH
from bot.channels.telegram.updates import read_update

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header
BODY_LIMIT = 1024 * 1024  # an update is a few kilobytes; files come by another way

log = structlog.get_logger()


class TelegramDoor:
    """Takes updates that Telegram sends."""

    def __init__(self, intake: Intake, secret: str) -> None:
        self._intake = intake
        self._secret = secret.encode()

    def routes(self) -> list[web.RouteDef]:
        """Give the door's route."""
        return [web.post(TELEGRAM_PATH, self.take)]

    def knows(self, given: str) -> bool:
        """Say whether this is the secret, in a time that does not tell how much of it is right."""
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self._secret)

    async def take(self, request: web.Request) -> web.Response:
        """Take one update. 403 without the secret, 413 when too large, 400 when it is no update; a fault gives 503."""
        if not self.knows(request.headers.get(SECRET_HEADER, "")):
            raise web.HTTPForbidden(text="This door needs its secret.")
        body = await _read_capped(request)
        try:
            arrived = read_update(json.loads(body))
        except (ValueError, RecursionError):
            arrived = None
        if arrived is None:
            log.warning("telegram_no_update", size_bytes=len(body))
            raise web.HTTPBadRequest(text="That is no update.")
        await self._intake.take([arrived])
        return web.json_response({})


async def _read_capped(request: web.Request) -> bytes:
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > BODY_LIMIT:
            raise web.HTTPRequestEntityTooLarge(BODY_LIMIT, len(body))
    return bytes(body)
