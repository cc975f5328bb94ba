"""A server that gives the answers it was told to give, and remembers what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

import httpx

from katixo_api.auth import MemoryTokens, Tokens
from katixo_api.client import KatixoClient
from katixo_api.pacing import LocalPacing, Plan
from katixo_api.retry import Retries

URL = "https://katixo.example"
NOW = datetime(2026, 6, 3, 4, 30, tzinfo=UTC)
AT_ONCE = Retries(first_pause_s=0, longest_pause_s=0, jitter_s=0)

Reply: TypeAlias = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


class Server(httpx.AsyncBaseTransport):
    """Gives its replies in order; the last one again and again."""

    def __init__(self, *replies: Reply) -> None:
        self._replies = list(replies)
        self.asked: list[httpx.Request] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        reply = self._replies.pop(0) if len(self._replies) > 1 else self._replies[0]
        if isinstance(reply, Exception):
            raise reply
        if isinstance(reply, httpx.Response):
            return httpx.Response(reply.status_code, headers=reply.headers, content=reply.content)
        return reply(request)

    def sent(self, index: int = -1) -> object:
        """Give the JSON body of a request."""
        return json.loads(self.asked[index].content)


def yes(data: object, status: int = 200) -> httpx.Response:
    """Give data in an envelope."""
    body = plain_json({"success": True, "message": None, "data": data, "errors": None})
    return httpx.Response(status, content=body, headers={"content-type": "application/json"})


def plain_json(value: object) -> bytes:
    """Write JSON for a test: fractions may be Decimal or float."""
    return json.dumps(value, default=float).encode()


def no(status: int, *, errors: object = None, message: str = "no", **headers: str) -> httpx.Response:
    """Give a refusal in an envelope; header names are written with underscores."""
    body = {"success": False, "message": message, "data": None, "errors": errors}
    return httpx.Response(status, json=body, headers={name.replace("_", "-"): text for name, text in headers.items()})


def tokens(access: str = "access-1", *, seconds_left: int = 3600) -> Tokens:
    """Give a pair of tokens."""
    return Tokens(access, f"refresh-of-{access}", NOW + timedelta(seconds=seconds_left))


def client(server: httpx.AsyncBaseTransport, held: Tokens | None = None, retries: Retries = AT_ONCE) -> KatixoClient:
    """Give a client of a server that waits for nothing."""
    keeper = MemoryTokens(held or tokens())
    pacing = LocalPacing(Plan.of(1_000_000))
    return KatixoClient(URL, tokens=keeper, transport=server, retries=retries, pacing=pacing, clock=lambda: NOW)
