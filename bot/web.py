"""The HTTP doors: the browser chat, its one-time link, and health. Host and Origin are checked before anything else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from aiohttp.typedefs import Middleware

from bot.app import App
from bot.channels.doors import FILE_LIMIT, ChatDoors, ChatSettings
from bot.channels.telegram.door import TelegramDoor
from bot.chat_links import COOKIE, ChatLinks
from bot.failures import Mendable
from bot.observe import where_of
from bot.sign_in_page import SignInPage
from bot.storage import inbox
from bot.storage.errors import StorageError
from bot.vault import Vault, VaultError
from bot.web_links import SEAL

LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")
SIGNED = "/webhooks/"
LINKS = "/link/"
HEADERS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"}

log = structlog.get_logger()
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class PortTaken(Mendable):
    """Another program listens there already."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where the page is served and what stands beside the chat. `open_to` lets everybody in as that one user."""

    host: str
    port: int
    title: str = "Katixo"
    books_url: str = ""
    public_url: str = ""
    open_to: str | None = None

    def hosts(self) -> frozenset[str]:
        """Give the Host headers that are ours."""
        own = {f"{name}:{self.port}" for name in (*LOOPBACK_NAMES, self.host)}
        return frozenset(own | ({urlsplit(self.public_url).netloc} if self.public_url else set()))


def make_web(app: App, site: Site) -> web.Application:
    """Make the web application of a built bot."""
    pages = web.Application(middlewares=[_one_sentence, _own_house(site)], client_max_size=FILE_LIMIT + 1024 * 1024)
    chat = ChatSettings(site.title, site.books_url, app.settings.zone, _address_of(app.vault, site))
    pages.add_routes(ChatDoors(app.database, app.hub, app.clock, chat).routes())
    phones = {"whatsapp": app.whatsapp.channel.phone_of} if app.whatsapp else {}
    pages.add_routes(SignInPage(app.desk, app.settings.help_contact, phones).routes())
    pages.add_routes([web.get("/", _to_chat)])
    pages.add_routes(ChatLinks(app, is_secure=site.public_url.startswith("https://")).routes())
    if app.telegram and app.telegram.secret:
        pages.add_routes(TelegramDoor(app.telegram.intake, app.telegram.secret).routes())
    if app.whatsapp:
        pages.add_routes(app.whatsapp.doors.routes())
    pages.add_routes(_health(app))
    return pages


def make_health(app: App, site: Site) -> web.Application:
    """Make the web application of a process that only works: its health."""
    pages = web.Application(middlewares=[_one_sentence, _own_house(site)])
    pages.add_routes(_health(app))
    return pages


async def serve(pages: web.Application, site: Site) -> web.AppRunner:
    """Listen; raises PortTaken with one sentence."""
    runner = web.AppRunner(pages, access_log=None, shutdown_timeout=2.0)
    await runner.setup()
    try:
        await web.TCPSite(runner, site.host, site.port).start()
    except OSError as error:
        await runner.cleanup()
        raise PortTaken(f"Port {site.port} on {site.host} is taken or not allowed; choose another port.") from error
    return runner


def _address_of(vault: Vault, site: Site) -> Callable[[web.Request], str | None]:
    def find(request: web.Request) -> str | None:
        if site.open_to is not None:
            return site.open_to
        try:
            return vault.open(SEAL, request.cookies.get(COOKIE, "").encode()).decode()
        except VaultError:
            return None

    return find


async def _to_chat(request: web.Request) -> web.StreamResponse:
    raise web.HTTPSeeOther("/chat")


def _health(app: App) -> list[web.RouteDef]:
    return [web.get("/healthz", _alive(app)), web.get("/readyz", _ready(app))]


def _alive(app: App) -> Handler:
    async def alive(request: web.Request) -> web.StreamResponse:
        goes_on = app.engine.is_alive()
        return web.json_response({"alive": goes_on}, status=200 if goes_on else 503)

    return alive


def _ready(app: App) -> Handler:
    async def ready(request: web.Request) -> web.StreamResponse:
        try:
            waiting = await app.database.read(lambda connection: len(inbox.open_conversations(connection)))
        except StorageError as error:
            return web.json_response({"ready": False, "why": str(error)}, status=503)
        return web.json_response({"ready": True, "conversations_waiting": waiting})

    return ready


def _own_house(site: Site) -> Middleware:
    """Turn away requests meant for another host or sent by another site's page, and send the usual headers.

    Webhooks come through whatever proxy there is and prove themselves otherwise.
    """
    hosts = site.hosts()

    @web.middleware
    async def check(request: web.Request, handler: Handler) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if request.path.startswith(SIGNED):
            return await handler(request)
        if request.path.startswith(LINKS) and origin == "null":
            origin = None  # a page that names no referrer has no origin to a browser; its token guards it
        if request.host not in hosts or (origin and urlsplit(origin).netloc not in hosts):
            raise web.HTTPForbidden(text="This address is not served here.")
        try:
            response = await handler(request)
        except web.HTTPException as refused:
            refused.headers.update(HEADERS)
            raise
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return check


@web.middleware
async def _one_sentence(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Let no traceback out: a storage fault is said, and anything unforeseen is logged and answered in a sentence."""
    try:
        return await handler(request)
    except web.HTTPException:
        raise
    except StorageError as error:
        log.warning("door_storage", door=_door(request), error=type(error).__name__)
        return web.json_response({"error": f"Your message was not saved: {error} Please try again."}, status=503)
    except Exception as error:  # the second of the two catch-alls
        log.error("door_failed", door=_door(request), error=type(error).__name__, where=where_of(error))
        return web.json_response({"error": "Something went wrong on our side. Please try again."}, status=500)


def _door(request: web.Request) -> str:
    """Name the door as the log may: its path without what was filled in, such as a link's token."""
    resource = request.match_info.route.resource
    return resource.canonical if resource else "none"
