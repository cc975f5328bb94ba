"""Tests for katixo_api.exchange."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import httpx
import pytest

from katixo_api.errors import KatixoError, NoAnswer, NotSent, OutOfBounds, Unreadable
from katixo_api.exchange import Exchange, Limits, check_address
from katixo_api.wire import Call
from tests.katixo_api.replies import URL, Server, yes

POST = Call("POST", "/x", body=b'{"a":1}')
DELETE = Call("DELETE", "/x")
QUICK = Limits(connect_s=2, read_s=0.2, call_s=0.5)

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(talk: Talk) -> AsyncIterator[str]:
    """Run a raw server on loopback for as long as the block lasts; every connection is closed when it ends."""
    talks: list[asyncio.Task[None] | None] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.append(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            try:
                await talk(reader, writer)
            finally:
                writer.close()
                await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    for each in filter(None, talks):
        each.cancel()
        await each


async def judged(url: str, call: Call, transport: httpx.AsyncBaseTransport | None = None) -> KatixoError:
    async with Exchange(url, transport=transport, limits=QUICK) as exchange:
        with pytest.raises(KatixoError) as caught:
            await exchange.send(call, access="t")
    return caught.value


async def hear(reader: asyncio.StreamReader) -> bytes:
    """Read one whole request."""
    head = await reader.readuntil(b"\r\n\r\n")
    length = re.search(rb"content-length: (\d+)", head.lower())
    return head + await reader.readexactly(int(length[1]) if length else 0)


def saying(*pieces: bytes) -> Talk:
    """Hear one request, answer it in pieces with a breath between them, hang up."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await hear(reader)
        for piece in pieces:
            writer.write(piece)
            await asyncio.sleep(0.02)

    return talk


async def _say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


HANG_UP = saying()
HALF = saying(b"HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{")
TRICKLE = saying(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", *[b"x"] * 100)
NO_GZIP = saying(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}")


@pytest.mark.parametrize("talk", [HANG_UP, HALF, TRICKLE, _say_nothing])
@pytest.mark.parametrize("call", [POST, DELETE])
async def test_a_call_that_went_out_without_a_whole_answer_may_have_happened(talk: Talk, call: Call) -> None:
    async with listening(talk) as url:
        error = await judged(url, call)
    assert isinstance(error, NoAnswer)
    assert error.may_have_happened


async def test_a_body_that_does_not_unpack_is_unreadable() -> None:
    async with listening(NO_GZIP) as url:
        assert isinstance(await judged(url, POST), Unreadable)


async def test_nobody_listening_means_not_sent() -> None:
    async with listening(HANG_UP) as url:
        pass
    error = await judged(url, POST)
    assert isinstance(error, NotSent)
    assert not error.may_have_happened


@pytest.mark.parametrize("reason", [httpx.ConnectError(""), httpx.ConnectTimeout(""), httpx.PoolTimeout("")])
async def test_a_connection_that_never_stood_means_not_sent(reason: Exception) -> None:
    assert isinstance(await judged(URL, POST, Server(reason)), NotSent)


@pytest.mark.parametrize("reason", [httpx.ReadTimeout(""), httpx.WriteTimeout(""), httpx.RemoteProtocolError("")])
async def test_a_connection_that_broke_means_no_answer(reason: Exception) -> None:
    assert isinstance(await judged(URL, POST, Server(reason)), NoAnswer)


@pytest.mark.parametrize("refuses_at", [1, 2])
async def test_a_guard_that_refuses_leaves_no_bytes(refuses_at: int) -> None:
    heard: list[bytes] = []
    asked = iter(range(1, 9))

    def guard() -> None:
        if next(asked) >= refuses_at:
            raise TimeoutError

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(100))

    async with listening(listen) as url:
        error = await judged(url, Call("POST", "/x", body=b"{}", guard=guard))
    assert isinstance(error, NotSent)
    assert b"".join(heard) == b""


async def test_a_guard_that_refuses_between_headers_and_body_leaves_no_body() -> None:
    heard: list[bytes] = []
    closed = asyncio.Event()
    asked = iter(range(1, 9))

    def guard() -> None:
        if next(asked) == 3:
            raise TimeoutError

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read())
        closed.set()

    async with listening(listen) as url:
        error = await judged(url, Call("POST", "/x", body=b'{"a":1}', guard=guard))
        await closed.wait()
    assert isinstance(error, NotSent)
    assert heard[0].endswith(b"\r\n\r\n")


async def test_a_guard_is_not_asked_once_a_request_without_body_is_written() -> None:
    asked: list[int] = []

    talk = saying(b"HTTP/1.1 204 No Content\r\n\r\n")
    async with listening(talk) as url, Exchange(url, transport=None, limits=QUICK) as exchange:
        await exchange.send(Call("DELETE", "/x", guard=lambda: asked.append(1)), access=None)
    assert len(asked) == 2


async def test_a_request_carries_what_the_call_says() -> None:
    server = Server(yes(None))
    call = Call("POST", "/x/y", query={"page": 2, "none": None}, body=b"{}", idempotency_key="k-1")
    async with Exchange(URL, transport=server, limits=QUICK) as exchange:
        answer = await exchange.send(call, access="secret")
    request = server.asked[0]
    assert str(request.url) == f"{URL}/x/y?page=2"
    assert request.content == b"{}"
    expected = {"authorization": "Bearer secret", "idempotency-key": "k-1", "content-type": "application/json"}
    assert {name: request.headers[name] for name in expected} == expected
    assert answer.headers["content-type"] == "application/json"


async def test_a_call_without_a_body_says_nothing_about_one() -> None:
    server = Server(yes(None))
    async with Exchange(URL, transport=server, limits=QUICK) as exchange:
        await exchange.send(Call("GET", "/x"), access=None)
    assert not {"content-type", "authorization", "idempotency-key"} & set(server.asked[0].headers)


@pytest.mark.parametrize(
    "call",
    [
        Call("GET", "/x", query={"a": "\ud800"}),
        Call("GET", "/" + "x" * 70_000),
        Call("POST", "/x", idempotency_key="चाय"),
        Call("POST", "/x", idempotency_key="a\nb"),
        Call("POST", "/x", idempotency_key="k" * 201),
    ],
)
async def test_what_cannot_be_written_is_not_sent(call: Call) -> None:
    assert isinstance(await judged(URL, call, Server(yes(None))), OutOfBounds)


async def test_a_lent_transport_is_not_closed() -> None:
    closed: list[int] = []

    class Lent(Server):
        async def aclose(self) -> None:
            closed.append(1)

    async with Exchange(URL, transport=Lent(yes(None)), limits=QUICK) as exchange:
        await exchange.send(Call("GET", "/x"), access=None)
    assert not closed


@pytest.mark.parametrize(
    "url", ["http://api.katixo.com", "http://127.0.0.1.evil.in", "ftp://127.0.0.1", "api.katixo.com"]
)
def test_only_https_or_this_machine(url: str) -> None:
    with pytest.raises(ValueError, match="https"):
        check_address(url)


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:8", "http://localhost:80"])
def test_this_machine_may_be_spoken_to_in_the_clear(url: str) -> None:
    assert check_address(url)
