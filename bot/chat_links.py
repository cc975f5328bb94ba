"""The one-time link of a browser chat: looking at it uses nothing up, for chats look at links before their users do.

Its page has one button; that opens the chat, and the link dies with it.
"""

from __future__ import annotations

from datetime import datetime

from aiohttp import web

from bot.app import App
from bot.sign_in_html import POLICY, draw_open_chat
from bot.storage import inbox
from bot.storage.database import Transaction
from bot.web_links import SEAL, ChatLink, read_link

ROUTE = "/link/{token}"
COOKIE = "katixo_bot_chat"
COOKIE_LIFE_S = 180 * 24 * 3600
CHANNEL = "link"  # under which used links are kept in the inbox
HEADERS = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "X-Robots-Tag": "noindex"}


class ChatLinks:
    """The two doors of a chat's link."""

    def __init__(self, app: App, *, is_secure: bool) -> None:
        self._app = app
        self._is_secure = is_secure

    def routes(self) -> list[web.RouteDef]:
        """Give the routes."""
        return [web.get(ROUTE, self.show), web.post(ROUTE, self.enter)]

    async def show(self, request: web.Request) -> web.Response:
        """Show the button that opens the chat."""
        link = self._link(request)
        if await self._app.database.read(lambda connection: inbox.by_key(connection, CHANNEL, link.nonce)):
            raise _used()
        page = draw_open_chat(self._app.settings.language)
        return web.Response(text=page, content_type="text/html", headers=HEADERS)

    async def enter(self, request: web.Request) -> web.Response:
        """Open the chat in this browser, once."""
        link, now = self._link(request), self._app.clock.now()
        if not await self._app.database.write(lambda tx: _use(tx, link.nonce, now)):
            raise _used()
        response = web.HTTPSeeOther("/chat")
        response.set_cookie(
            COOKIE,
            self._app.vault.seal(SEAL, link.address.encode()).decode(),
            max_age=COOKIE_LIFE_S,
            httponly=True,
            samesite="Strict",
            secure=self._is_secure,
        )
        raise response

    def _link(self, request: web.Request) -> ChatLink:
        link = read_link(self._app.vault, request.match_info["token"])
        if link is None:
            raise web.HTTPForbidden(text="This link is not one of ours.")
        if self._app.clock.now() > link.until:
            raise _used()
        return link


def _use(tx: Transaction, nonce: str, now: datetime) -> bool:
    row = inbox.add(tx.connection, inbox.Incoming(CHANNEL, nonce, CHANNEL, CHANNEL, b"", now), now)
    return row is not None and inbox.finish(tx.connection, row, "silent", now)


def _used() -> web.HTTPForbidden:
    return web.HTTPForbidden(text="This link has been used or is too old. Ask for a new one.")
