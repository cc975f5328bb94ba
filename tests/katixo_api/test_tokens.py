"""Tests for katixo_api.tokens."""

from __future__ import annotations

import asyncio
import base64
import json
from datetime import UTC, datetime, timedelta

import pytest

from katixo_api.errors import LinkAgain, NoAnswer
from katixo_api.tokens import MemoryTokens, Tokens, read_claims, read_end
from tests.katixo_api.replies import NOW, tokens


def jwt(claims: object) -> str:
    """Write claims as a JWT with a made-up signature."""
    return f"e30.{base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip('=')}.sig"


class Refresher:
    """Counts the refreshes; each brings a new pair or the given error."""

    def __init__(self, error: Exception | None = None) -> None:
        self.asked: list[str] = []
        self._error = error

    async def __call__(self, refresh: str) -> Tokens:
        self.asked.append(refresh)
        await asyncio.sleep(0)
        if self._error:
            raise self._error
        return tokens(f"access-{len(self.asked) + 1}")


async def test_fifty_waiters_share_one_refresh() -> None:
    keeper, refresh, stale = MemoryTokens(tokens()), Refresher(), tokens()
    renewed = await asyncio.gather(*(keeper.renew(stale, refresh) for _ in range(50)))
    assert refresh.asked == ["refresh-of-access-1"]
    assert {each.access for each in renewed} == {"access-2"}
    assert (await keeper.current()).access == "access-2"


async def test_who_comes_late_with_the_old_pair_gets_the_new_one() -> None:
    keeper, refresh = MemoryTokens(tokens()), Refresher()
    await keeper.renew(tokens(), refresh)
    assert (await keeper.renew(tokens(), refresh)).access == "access-2"
    assert len(refresh.asked) == 1


async def test_the_new_pair_can_be_renewed_again() -> None:
    keeper, refresh = MemoryTokens(tokens()), Refresher()
    assert (await keeper.renew(await keeper.renew(tokens(), refresh), refresh)).access == "access-3"


async def test_a_lost_refresh_token_is_asked_about_once() -> None:
    keeper, refresh = MemoryTokens(tokens()), Refresher(LinkAgain())
    for _ in range(3):
        with pytest.raises(LinkAgain):
            await keeper.renew(tokens(), refresh)
    assert len(refresh.asked) == 1


async def test_a_refresh_that_got_no_answer_is_tried_again_by_the_next_caller() -> None:
    keeper, refresh = MemoryTokens(tokens()), Refresher(NoAnswer())
    for _ in range(2):
        with pytest.raises(NoAnswer):
            await keeper.renew(tokens(), refresh)
    assert len(refresh.asked) == 2


async def test_a_caller_who_leaves_does_not_stop_the_refresh() -> None:
    keeper, refresh = MemoryTokens(tokens()), Refresher()
    leaving = asyncio.ensure_future(keeper.renew(tokens(), refresh))
    await asyncio.sleep(0)
    leaving.cancel()
    assert (await keeper.renew(tokens(), refresh)).access == "access-2"
    assert len(refresh.asked) == 1


@pytest.mark.parametrize("text", ["", "x", "a.b", "a.!.c", "e30.bm9uc2Vuc2U.x", f"e30.{'W10'}.x"])
def test_what_is_no_jwt_has_no_claims(text: str) -> None:
    assert read_claims(text) == {}


def test_the_end_comes_from_the_answer_then_the_claim_then_the_documented_hour() -> None:
    claimed = NOW + timedelta(minutes=20)
    access = jwt({"exp": int(claimed.timestamp())})
    assert read_end(access, 600, NOW) == NOW + timedelta(minutes=10)
    assert read_end(access, None, NOW) == claimed
    assert read_end("opaque", None, NOW) == NOW + timedelta(hours=1)
    assert read_end(jwt({"exp": "soon"}), None, NOW) == NOW + timedelta(hours=1)
    assert read_end(jwt({"exp": 1e30}), None, NOW) == NOW + timedelta(hours=1)


def test_tokens_do_not_show_their_secrets() -> None:
    shown = repr(Tokens("secret-a", "secret-r", datetime(2026, 6, 3, tzinfo=UTC)))
    assert "secret" not in shown
