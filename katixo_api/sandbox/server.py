"""The HTTP face: aiohttp takes bytes in and sends bytes out; what they mean is decided at the desk.

The API lies below /api/v1. Sandbox only: the page of the books (/books, /books/data, /books/events) and the control
endpoints /__sandbox__/faults (GET, POST a script, DELETE) and /__sandbox__/clock (POST {"today": "YYYY-MM-DD"}).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from urllib.parse import urlsplit

from aiohttp import web
from pydantic import BaseModel, ValidationError

from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.desk import Desk
from katixo_api.sandbox.dialect import written
from katixo_api.sandbox.exchange import Answer, Request
from katixo_api.sandbox.faults import SCRIPT, Fault, FaultScript
from katixo_api.sandbox.growth import grow
from katixo_api.sandbox.page import page_data, read_page

STOP_WITHIN_S = 1.0
LARGEST_BODY = 20 * 1024 * 1024
HTML = b"<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
PAGE_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src data:; "
        "frame-ancestors 'self' http://127.0.0.1:* http://localhost:*"
    ),
    "Cache-Control": "no-store",
}


class ClockForm(BaseModel):
    """What can be set on the clock."""

    today: date | None


class Server:
    """Serves one desk."""

    def __init__(self, desk: Desk, faults: FaultScript | None = None) -> None:
        self.desk = desk
        self.faults = faults or FaultScript()
        self._watchers: set[asyncio.Queue[bool]] = set()
        desk.after_save = self._tell_watchers

    def application(self) -> web.Application:
        """The aiohttp application."""
        application = web.Application(client_max_size=LARGEST_BODY)
        router = application.router
        router.add_get("/books", self._page)
        router.add_get("/books/data", self._page_data)
        router.add_get("/books/events", self._page_events)
        router.add_get("/__sandbox__/faults", self._show_faults)
        router.add_post("/__sandbox__/faults", self._set_faults)
        router.add_delete("/__sandbox__/faults", self._clear_faults)
        router.add_post("/__sandbox__/clock", self._set_clock)
        router.add_route("*", "/{path:.*}", self._api)
        application.on_shutdown.append(self._dismiss_watchers)
        return application

    async def _api(self, received: web.Request) -> web.StreamResponse:
        request = Request(
            method=received.method,
            path=received.path,
            query=dict(received.query),
            headers={name.lower(): value for name, value in received.headers.items()},
            body=await received.read(),
            client=received.remote or "",
        )
        fault = self.faults.take(request.method, request.path)
        if fault is None:
            return _response(self.desk.answer(request))
        return await self._misbehave(received, request, fault)

    async def _misbehave(self, received: web.Request, request: Request, fault: Fault) -> web.StreamResponse:
        match fault.do:
            case "drop_before_save":
                self.desk.unanswered(request, fault.do)
                return _drop(received)
            case "drop_after_save":
                self.desk.answer(request, fault.do)
                return _drop(received)
            case "delay":
                return await self._delay(request, fault)
            case "status" | "html":
                return self._answer_otherwise(request, fault)
            case "truncate_body":
                return await _truncate(received, self.desk.answer(request, fault.do))
            case "expire_token":
                self.desk.expire(request)
            case "grow_page":
                grow(self.desk, request)
        return _response(self.desk.answer(request, fault.do))

    async def _delay(self, request: Request, fault: Fault) -> web.Response:
        if fault.after_save:
            answer = self.desk.answer(request, fault.do)
            await asyncio.sleep(fault.delay_s)
            return _response(answer)
        with self.desk.still_running(request):
            await asyncio.sleep(fault.delay_s)
        return _response(self.desk.answer(request, fault.do))

    def _answer_otherwise(self, request: Request, fault: Fault) -> web.Response:
        if fault.after_save:
            self.desk.answer(request, fault.do)
        if fault.do == "html":
            if not fault.after_save:
                self.desk.unanswered(request, fault.do)
            return _response(Answer(fault.status or 200, HTML, "text/html"))
        refused = fault_refusal(fault.status or 500)
        answer = self.desk.refusal(refused) if fault.after_save else self.desk.refuse(request, refused, fault.do)
        wait_s = fault.retry_after_s if fault.retry_after_s is not None else 60
        return _response(answer.with_headers({"Retry-After": str(wait_s)} if answer.status == 429 else {}))

    async def _page(self, _: web.Request) -> web.Response:
        return web.Response(text=read_page(), content_type="text/html", headers=PAGE_HEADERS)

    async def _page_data(self, _: web.Request) -> web.Response:
        return web.Response(body=written(page_data(self.desk.first_books())), content_type="application/json")

    async def _page_events(self, received: web.Request) -> web.StreamResponse:
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await stream.prepare(received)
        await stream.write(b"retry: 1000\n\n")
        watcher: asyncio.Queue[bool] = asyncio.Queue()
        self._watchers.add(watcher)
        try:
            while await watcher.get():
                await stream.write(b"data: changed\n\n")
        except ConnectionError:
            pass
        finally:
            self._watchers.discard(watcher)
        return stream

    def _tell_watchers(self) -> None:
        for watcher in self._watchers:
            watcher.put_nowait(True)

    async def _dismiss_watchers(self, _: web.Application) -> None:
        for watcher in self._watchers:
            watcher.put_nowait(False)

    async def _show_faults(self, _: web.Request) -> web.Response:
        lines = [
            {**fault.model_dump(exclude_none=True), "seen": seen}
            for fault, seen in zip(self.faults.faults, self.faults.seen, strict=True)
        ]
        return web.Response(body=written(lines), content_type="application/json")

    async def _set_faults(self, received: web.Request) -> web.Response:
        _refuse_other_sites(received)
        try:
            self.faults.replace(SCRIPT.validate_json(await received.read()))
        except ValidationError as error:
            return web.Response(status=400, text=str(error))
        return await self._show_faults(received)

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self.faults.replace([])
        return web.Response(status=204)

    async def _set_clock(self, received: web.Request) -> web.Response:
        _refuse_other_sites(received)
        try:
            self.desk.clock.fixed = ClockForm.model_validate_json(await received.read()).today
        except ValidationError as error:
            return web.Response(status=400, text=str(error))
        self.desk.begin_day()
        return web.Response(body=written({"today": self.desk.clock.today()}), content_type="application/json")


@asynccontextmanager
async def listening(server: Server, host: str, port: int) -> AsyncIterator[int]:
    """Listen until the block is left, then stop soon; gives the port, OSError when it is taken."""
    runner = web.AppRunner(server.application(), access_log=None, shutdown_timeout=STOP_WITHIN_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def fault_refusal(status: int) -> Refused:
    """The refusal that a scripted status stands for."""
    if status == 429:
        return Refused(429, "RATE_LIMIT_EXCEEDED", "Too many requests. Please try again shortly.")
    return Refused(status, "INTERNAL_ERROR", "An unexpected error occurred")


def _refuse_other_sites(received: web.Request) -> None:
    """A page of another site that happens to be open in somebody's browser has no say here."""
    origin = received.headers.get("Origin")
    if origin is not None and urlsplit(origin).netloc != received.host:
        raise web.HTTPForbidden(text="not from another site")


def _response(answer: Answer) -> web.Response:
    headers = {**answer.headers, "Content-Type": answer.content_type} if answer.body else answer.headers
    return web.Response(status=answer.status, body=answer.body or None, headers=headers)


def _drop(received: web.Request) -> web.Response:
    if received.transport is not None:
        received.transport.abort()
    return web.Response()


async def _truncate(received: web.Request, answer: Answer) -> web.StreamResponse:
    stream = web.StreamResponse(status=answer.status, headers=dict(answer.headers))
    stream.content_type = answer.content_type
    stream.content_length = len(answer.body)
    await stream.prepare(received)
    await stream.write(answer.body[: len(answer.body) // 2])
    if received.transport is not None:
        received.transport.close()
    return stream
