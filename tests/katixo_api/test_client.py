"""Tests for katixo_api.client."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from katixo_api.auth import MemoryTokens
from katixo_api.client import KatixoClient
from katixo_api.errors import Forbidden, LinkAgain, NoAnswer, NotSent, RateLimited, ServerFault, Unreadable
from katixo_api.exchange import Limits
from katixo_api.expenses import Expense
from katixo_api.pacing import LocalPacing, Plan
from tests.katixo_api.replies import AT_ONCE, NOW, URL, Server, client, no, tokens, yes
from tests.katixo_api.test_expenses import RECORD, REQUEST

PAIR = {"accessToken": "access-2", "refreshToken": "r2", "expiresIn": 3600}


def only_new_tokens(request: httpx.Request) -> httpx.Response:
    """Answer as a server does whose first access token has run out."""
    if request.url.path == "/api/v1/auth/refresh":
        return yes(PAIR)
    return yes([]) if request.headers["authorization"] == "Bearer access-2" else no(401)


def refreshes(server: Server) -> int:
    return sum(request.url.path.endswith("/refresh") for request in server.asked)


PASSING = [no(500), no(502), httpx.ReadTimeout(""), httpx.ConnectError(""), httpx.Response(200, text="<html>")]


@pytest.mark.parametrize("failure", PASSING)
async def test_a_reading_call_is_repeated_after_a_passing_failure(failure: httpx.Response | Exception) -> None:
    server = Server(failure, yes([]))
    assert await client(server).accounts.list() == []
    assert len(server.asked) == 2


async def test_a_reading_call_gives_up_after_its_attempts() -> None:
    server = Server(no(503))
    with pytest.raises(ServerFault):
        await client(server).accounts.list()
    assert len(server.asked) == 3


@pytest.mark.parametrize("failure", [no(403), no(404), no(400), no(429)])
async def test_a_reading_call_is_not_repeated_when_that_makes_no_sense(failure: httpx.Response) -> None:
    server = Server(failure)
    with pytest.raises((Forbidden, RateLimited, Exception)):
        await client(server).accounts.list()
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (no(500), ServerFault),
        (no(429), RateLimited),
        (httpx.ReadTimeout(""), NoAnswer),
        (httpx.ConnectError(""), NotSent),
        (httpx.Response(200, text="<html>"), Unreadable),
    ],
)
async def test_a_writing_call_is_never_repeated(failure: httpx.Response | Exception, kind: type[Exception]) -> None:
    server = Server(failure, yes(RECORD, 201))
    with pytest.raises(kind):
        await client(server).expenses.create(REQUEST)
    assert len(server.asked) == 1


async def test_an_expired_token_is_renewed_before_the_call() -> None:
    server = Server(only_new_tokens)
    await client(server, tokens(seconds_left=10)).accounts.list()
    assert [request.url.path for request in server.asked] == ["/api/v1/auth/refresh", "/api/v1/accounts"]


async def test_fifty_calls_with_an_expired_token_refresh_once() -> None:
    server = Server(only_new_tokens)
    katixo = client(server, tokens(seconds_left=-1))
    await asyncio.gather(*(katixo.accounts.list() for _ in range(50)))
    assert refreshes(server) == 1
    assert len(server.asked) == 51


async def test_fifty_calls_refused_with_401_refresh_once() -> None:
    server = Server(only_new_tokens)
    katixo = client(server)
    await asyncio.gather(*(katixo.accounts.list() for _ in range(50)))
    assert refreshes(server) == 1


async def test_a_writing_call_refused_with_401_goes_out_again_once() -> None:
    server = Server(no(401), yes(PAIR), yes(RECORD, 201))
    made = await client(server).expenses.create(REQUEST, idempotency_key="k")
    assert isinstance(made, Expense)
    assert [request.headers.get("idempotency-key") for request in server.asked] == ["k", None, "k"]


async def test_a_second_401_means_link_again() -> None:
    with pytest.raises(LinkAgain):
        await client(Server(no(401), yes(PAIR), no(401))).accounts.list()


@pytest.mark.parametrize("refusal", [no(401, errors=["AUTH_INVALID_REFRESH"]), no(403), no(404)])
async def test_a_refused_refresh_means_link_again(refusal: httpx.Response) -> None:
    server = Server(no(401), refusal)
    with pytest.raises(LinkAgain):
        await client(server).accounts.list()
    assert len(server.asked) == 2


@pytest.mark.parametrize("failure", [no(500), httpx.ReadTimeout(""), no(429, retry_after="9")])
async def test_a_failed_refresh_means_that_the_call_was_not_sent(failure: httpx.Response | Exception) -> None:
    with pytest.raises(NotSent) as caught:
        await client(Server(failure), tokens(seconds_left=-1)).expenses.create(REQUEST)
    assert not caught.value.may_have_happened


async def test_the_guard_reaches_the_call() -> None:
    def guard() -> None:
        raise TimeoutError

    server = Server(yes(RECORD))
    with pytest.raises(NotSent):
        await client(server).expenses.create(REQUEST, guard=guard)
    assert not server.asked


async def test_a_clear_address_is_refused_at_once() -> None:
    with pytest.raises(ValueError, match="https"):
        KatixoClient("http://api.katixo.com", tokens=MemoryTokens(tokens()))


async def test_a_client_closes_after_its_block() -> None:
    async with client(Server(yes([]))) as katixo:
        await katixo.accounts.list()
    with pytest.raises(RuntimeError, match="closed"):
        await katixo.accounts.list()


async def test_a_call_whose_turn_does_not_come_was_not_sent() -> None:
    server, pacing = Server(yes([])), LocalPacing(Plan(at_once=1))
    await pacing.enter("chat")
    keeper, hurry = MemoryTokens(tokens()), Limits(turn_s=0.01)
    katixo = KatixoClient(
        URL, tokens=keeper, transport=server, pacing=pacing, limits=hurry, retries=AT_ONCE, clock=lambda: NOW
    )
    with pytest.raises(NotSent) as caught:
        await katixo.accounts.list()
    assert caught.value.key == "busy"
    assert not server.asked


async def test_a_writing_call_whose_turn_comes_too_late_uses_up_no_turn() -> None:
    pacing, server = LocalPacing(Plan(per_minute=60, at_once=1)), Server(yes([]))
    await pacing.enter("chat")
    limits, keeper = Limits(writing_turn_s=0.01), MemoryTokens(tokens())
    katixo = KatixoClient(URL, tokens=keeper, transport=server, limits=limits, pacing=pacing, clock=lambda: NOW)
    with pytest.raises(NotSent) as late:
        await katixo.expenses.create(REQUEST)
    await pacing.leave(None)
    assert (late.value.key, server.asked) == ("busy", [])
    assert await katixo.accounts.list() == []
