"""The rim: one call goes out over HTTP, one answer comes back, or it is known how far the call came.

HTTPS only, except to this machine itself. Nothing is ever sent twice here. A call's guard is asked before anything else
and again at the moment its bytes are written (httpcore's trace), because a frozen process may wake up much later.
"""

from __future__ import annotations

import asyncio
import ipaddress
import re
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from katixo_api.errors import KatixoError, NoAnswer, NotSent, OutOfBounds, Unreadable
from katixo_api.trust import trusted
from katixo_api.wire import Answer, Call, write_query

USER_AGENT = "katixo-bot"

_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


@dataclass(frozen=True, slots=True)
class Limits:
    """How long one try may take: to connect, between two pieces of the answer, as a whole; and how long a call waits
    for its turn beforehand (None: as long as it takes), a writing one for less than its guard allows: it would use up
    its turn to be refused.
    """

    connect_s: float = 5.0
    read_s: float = 15.0
    call_s: float = 20.0
    turn_s: float | None = 30.0
    writing_turn_s: float | None = 30.0


class Exchange:
    """An HTTP connection pool to one Katixo address. A transport that is given stays its owner's to close."""

    def __init__(self, base_url: str, *, transport: httpx.AsyncBaseTransport | None, limits: Limits) -> None:
        is_local = check_address(base_url)
        self._limits = limits
        self._http = httpx.AsyncClient(
            base_url=base_url,
            transport=None if transport is None else _Lent(transport),
            verify=trusted(),
            timeout=httpx.Timeout(limits.read_s, connect=limits.connect_s),
            headers={"Accept": "application/json", "User-Agent": USER_AGENT},
            trust_env=not is_local,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Let go of the connections."""
        await self._http.aclose()

    async def send(self, call: Call, *, access: str | None) -> Answer:
        """Send a call and give what came back, whatever its status; raises `NotSent`, `NoAnswer`, `Unreadable`."""
        watch = _Watch(call)
        request = self._build(call, access, watch)
        try:
            watch.ask_guard()
            async with asyncio.timeout(self._limits.call_s):
                response = await self._http.send(request)
        except (httpx.HTTPError, TimeoutError) as reason:
            raise watch.judge(reason) from reason
        return Answer(response.status_code, dict(response.headers), response.content)

    def _build(self, call: Call, access: str | None, watch: _Watch) -> httpx.Request:
        headers = {} if access is None else {"Authorization": f"Bearer {access}"}
        if call.body is not None:
            headers["Content-Type"] = call.content_type
        if call.idempotency_key is not None:
            headers["Idempotency-Key"] = _checked_key(call.idempotency_key)
        try:
            return self._http.build_request(
                call.method,
                call.path,
                params=write_query(call.query) or None,
                content=call.body,
                headers=headers,
                extensions={} if call.is_reading else {"trace": watch},
            )
        except (httpx.InvalidURL, ValueError, TypeError) as reason:
            raise OutOfBounds(f"cannot be written: {type(reason).__name__}") from reason


def _checked_key(key: str) -> str:
    if not re.fullmatch(r"[!-~]{1,200}", key):
        raise OutOfBounds("no idempotency key", fields={"idempotencyKey": "1 to 200 visible ASCII characters"})
    return key


class _Watch:
    """Follows one writing call through the transport: asks its guard and remembers whether the server can act on it."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._last_step = "send_request_headers.started" if not call.body else "send_request_body.started"
        self._followed = False
        self._written = False

    async def __call__(self, step: str, info: object) -> None:
        """Hear from the transport what it is about to do."""
        self._followed = True
        if step.endswith(("send_request_headers.started", self._last_step)):
            self.ask_guard()
        if step.endswith(self._last_step):
            self._written = True

    def ask_guard(self) -> None:
        """Ask whether the call may still go out; raises `NotSent` when it may not."""
        if self._call.guard is not None:
            with _Refusal():
                self._call.guard()

    def judge(self, reason: Exception) -> KatixoError:
        """Say what a broken exchange means: a request whose last part was never begun cannot have had an effect."""
        name = type(reason).__name__
        if isinstance(reason, _NEVER_LEFT) or (self._followed and not self._written):
            return NotSent(name)
        return Unreadable(name) if isinstance(reason, httpx.DecodingError) else NoAnswer(name)


class _Refusal:
    """Turns whatever a guard raises into `NotSent`: its reason is its own business."""

    def __enter__(self) -> None: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            raise NotSent(f"the guard refused: {type(error).__name__}") from error


class _Lent(httpx.AsyncBaseTransport):
    """Somebody else's transport: used, never closed."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._transport.handle_async_request(request)


def check_address(base_url: str) -> bool:
    """Refuse an address that would send tokens in the clear; say whether it is this machine.

    >>> check_address("https://api.katixo.com"), check_address("http://127.0.0.1:8089")
    (False, True)
    >>> check_address("http://api.katixo.com")
    Traceback (most recent call last):
        ...
    ValueError: Katixo needs https://, except on this machine itself
    """
    url = httpx.URL(base_url)
    is_local = _is_loopback(url.host)
    if url.scheme != "https" and not (url.scheme == "http" and is_local):
        raise ValueError("Katixo needs https://, except on this machine itself")
    return is_local


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
