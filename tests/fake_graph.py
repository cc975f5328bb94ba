"""A small Graph API on loopback, as strict as the platform: what it would refuse is refused here, and remembered.

What meets the next messages can be scripted: an error's code, an HTTP status, silence before or after the work.
"""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.graph_schema import complaints, media_of, upload_complaint

TOKEN, NUMBER, ACCOUNT, VERSION = "graph-token", "106540352242922", "419561257915477", "v24.0"


@dataclass(frozen=True, slots=True)
class Misfortune:
    """What meets a message: an error of the platform, or no answer, before or after the message was taken."""

    code: int | None = None
    status: int = 400
    silent: bool = False
    taken: bool = False


@dataclass(slots=True)
class Media:
    """A file that a user sent. `announced` is the hash that the platform tells; `url` leads elsewhere if given."""

    content: bytes
    mime: str = "image/jpeg"
    announced: str | None = None
    url: str = ""
    status: int = 200
    endless: bool = False
    hangs: bool = False
    moved_to: str = ""


@dataclass(slots=True)
class FakeGraph:
    """What came and what is to come. `sent` holds the messages that were taken, `ticks` the read ticks."""

    url: str = ""
    sent: list[dict[str, object]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    ticks: list[dict[str, object]] = field(default_factory=list)
    ticked: asyncio.Event = field(default_factory=asyncio.Event)
    refused: list[str] = field(default_factory=list)
    media: dict[str, Media] = field(default_factory=dict)
    handed_out: set[str] = field(default_factory=set)  # addresses of files; the platform gives each by its id alone
    asked: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    closed_for: set[str] = field(default_factory=set)
    misfortunes: list[Misfortune] = field(default_factory=list)
    uploads: list[tuple[str, bytes]] = field(default_factory=list)
    uploaded: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)  # by id: type, name, bytes
    upload_misfortunes: list[Misfortune] = field(default_factory=list)
    templates: list[dict[str, object]] = field(default_factory=list)
    is_subscribed: bool = False
    numbers: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def add_media(self, content: bytes, **more: object) -> str:
        """Keep a file that a user sends; give its id."""
        id = str(9_000_000 + next(self.numbers))
        self.media[id] = Media(content, **more)  # type: ignore[arg-type]  # the fields of Media by name
        return id

    def application(self) -> web.Application:
        """Give the server's routes."""
        application = web.Application(middlewares=[self._authorised], client_max_size=110 << 20)
        application.add_routes(
            [
                web.post(f"/{VERSION}/{NUMBER}/messages", self._take),
                web.post(f"/{VERSION}/{NUMBER}/media", self._upload),
                web.get(f"/{VERSION}/{ACCOUNT}/message_templates", self._list_templates),
                web.post(f"/{VERSION}/{ACCOUNT}/message_templates", self._submit),
                web.get(f"/{VERSION}/{ACCOUNT}/subscribed_apps", self._list_apps),
                web.post(f"/{VERSION}/{ACCOUNT}/subscribed_apps", self._subscribe),
                web.get("/files/{id}", self._file),
                web.get(f"/{VERSION}/{{id}}", self._media),
            ]
        )
        return application

    @web.middleware
    async def _authorised(self, request: web.Request, handler: object) -> web.StreamResponse:
        self.asked.append(f"{request.method} {request.path}")
        if request.headers.get("Authorization") != f"Bearer {TOKEN}":
            return _error(190, 401, "Invalid OAuth access token")
        return await handler(request)  # type: ignore[operator, no-any-return]  # aiohttp's own handler type

    async def _take(self, request: web.Request) -> web.StreamResponse:
        body: dict[str, object] = await request.json()
        if found := complaints(body):
            self.refused += found
            return _error(100, 400, "; ".join(found))
        if "status" in body:
            if body["message_id"] not in self.known:
                return _error(100, 400, "no such message")
            self.ticks.append(body)
            self.ticked.set()
            return web.json_response({"success": True})
        met = self.misfortunes.pop(0) if self.misfortunes else None
        if met and not met.taken:
            return await self._meet(request, met)
        return await self._keep(request, body, met)

    async def _keep(self, request: web.Request, body: dict[str, object], met: Misfortune | None) -> web.StreamResponse:
        to = str(body.get("to") or body.get("recipient"))
        if to in self.closed_for and body["type"] != "template":
            return _error(131047, 400, "more than 24 hours have passed")
        if wrong := self._media_complaint(body):
            self.refused.append(wrong)
            return _error(131053, 400, wrong)
        context = body.get("context")
        if isinstance(context, dict) and context["message_id"] not in self.known:
            return _error(131009, 400, "context.message_id is not known")
        id = f"wamid.OUT{next(self.numbers)}"
        self.sent.append(body)
        self.ids.append(id)
        self.known.add(id)
        if met:
            return await self._meet(request, met)
        answer = {"messaging_product": "whatsapp", "contacts": [{"input": to, "wa_id": to}], "messages": [{"id": id}]}
        return web.json_response(answer)

    def _media_complaint(self, body: dict[str, object]) -> str:
        """Say what is wrong with the files that a message brings; "" when nothing is."""
        for kind, id in media_of(body):
            if id not in self.uploaded:
                return f"media {id} was never uploaded"
            if kind == "image" and (
                not self.uploaded[id][0].startswith("image/") or len(self.uploaded[id][2]) > 5 << 20
            ):
                return f"media {id} is no image"
        return ""

    def received(self) -> list[tuple[str, bytes]]:
        """Give name and bytes of every file that came with a message."""
        ids = [id for body in self.sent for _, id in media_of(body)]
        return [self.uploaded[id][1:] for id in ids]

    async def _meet(self, request: web.Request, met: Misfortune) -> web.StreamResponse:
        if met.silent and request.transport:
            request.transport.close()
        return _error(met.code, met.status, "as the test wants it")

    async def _media(self, request: web.Request) -> web.StreamResponse:
        id = request.match_info["id"]
        if id == NUMBER:
            return web.json_response({"id": NUMBER, "display_phone_number": "+91 98000 00000"})
        if id not in self.media:
            return _error(100, 400, "no such media")
        one = self.media[id]
        digest = one.announced if one.announced is not None else hashlib.sha256(one.content).hexdigest()
        url = one.url or f"{self.url}/files/{id}?hash={next(self.numbers)}"
        self.handed_out.add(url)
        return web.json_response(
            {"id": id, "url": url, "mime_type": one.mime, "sha256": digest, "file_size": len(one.content)}
        )

    async def _file(self, request: web.Request) -> web.StreamResponse:
        one = self.media[request.match_info["id"]]
        if f"{self.url}{request.path_qs}" not in self.handed_out:
            raise web.HTTPNotFound
        if one.moved_to:
            raise web.HTTPFound(one.moved_to)
        if not one.endless and not one.hangs:
            return web.Response(body=one.content, status=one.status, content_type=one.mime)
        response = web.StreamResponse()
        await response.prepare(request)
        while one.hangs:
            await response.write(b"\0")
            await asyncio.sleep(0.05)
        while True:
            await response.write(b"\0" * 65536)
            await asyncio.sleep(0)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        form = await request.post()
        file = form.get("file")
        if form.get("messaging_product") != "whatsapp" or not isinstance(file, web.FileField):
            return _error(100, 400, "messaging_product and file are needed")
        if self.upload_misfortunes:
            return await self._meet(request, self.upload_misfortunes.pop(0))
        content, mime = file.file.read(), file.content_type
        if wrong := upload_complaint(content, mime, str(form.get("type"))):
            self.refused.append(wrong)
            return _error(131053, 400, wrong)
        id = f"77{next(self.numbers)}"
        self.uploads.append((file.filename, content))
        self.uploaded[id] = (mime, file.filename, content)
        return web.json_response({"id": id})

    async def _list_templates(self, request: web.Request) -> web.StreamResponse:
        return web.json_response({"data": self.templates})

    async def _list_apps(self, request: web.Request) -> web.StreamResponse:
        apps = [{"whatsapp_business_api_data": {"id": "67084", "name": "Books"}}] if self.is_subscribed else []
        return web.json_response({"data": apps})

    async def _subscribe(self, request: web.Request) -> web.StreamResponse:
        self.is_subscribed = True
        return web.json_response({"success": True})

    async def _submit(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.templates.append({**body, "status": "PENDING"})
        return web.json_response({"id": str(next(self.numbers)), "status": "PENDING", "category": body["category"]})


def _error(code: int | None, status: int, details: str) -> web.Response:
    error = {"message": f"(#{code})", "type": "OAuthException", "error_data": {"details": details}, "fbtrace_id": "A"}
    body = {"error": {**error, "code": code}} if code is not None else {"oops": True}
    return web.json_response(body, status=status)


@asynccontextmanager
async def fake_graph() -> AsyncIterator[FakeGraph]:
    """Run it for the length of a block."""
    graph = FakeGraph()
    server = TestServer(graph.application(), host="127.0.0.1")
    await server.start_server()
    graph.url = str(server.make_url("")).rstrip("/")
    try:
        yield graph
    finally:
        await server.close()
