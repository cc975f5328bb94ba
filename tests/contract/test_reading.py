"""Reading lists of the sandbox while things go wrong or change: the right records, each once, or a typed error."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from katixo_api.auth import MemoryTokens, sign_in
from katixo_api.client import KatixoClient
from katixo_api.errors import ServerFault
from katixo_api.exchange import Limits
from katixo_api.pacing import LocalPacing, Plan
from katixo_api.retry import Retries
from katixo_api.sandbox.running import Sandbox, running
from tests.contract.test_operations import TODAY

PASSING: dict[str, dict[str, Any]] = {
    "500": {"do": "status", "status": 500},
    "429": {"do": "status", "status": 429, "retry_after_s": 0},
    "502 twice": {"do": "status", "status": 502, "times": 2},
    "dropped": {"do": "drop_before_save"},
    "dropped after": {"do": "drop_after_save"},
    "slow": {"do": "delay", "delay_s": 1.0},
    "half a body": {"do": "truncate_body"},
    "html": {"do": "html"},
    "html 503": {"do": "html", "status": 503},
    "token over": {"do": "expire_token"},
}
LISTS = ("expenses", "contacts", "bills")


@pytest.fixture(params=["docs", "code"])
async def shop(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[Sandbox, KatixoClient]]:
    """Open the trading books and sign in."""
    async with running(tmp_path / "books.db", dialect=request.param, seed="trading", today=TODAY) as sandbox:
        session = await sign_in(sandbox.base_url, phone="+919800000001", password="demo1234")
        patience = Retries(first_pause_s=0, longest_pause_s=0, jitter_s=0)
        pacing, limits = LocalPacing(Plan.of(1_000_000)), Limits(read_s=0.7, call_s=0.7)
        keeper = MemoryTokens(session.tokens)
        async with KatixoClient(
            sandbox.base_url, tokens=keeper, retries=patience, pacing=pacing, limits=limits
        ) as katixo:
            yield sandbox, katixo


async def read(katixo: KatixoClient, name: str) -> list[str]:
    lists = {"expenses": katixo.expenses.list, "contacts": katixo.contacts.list, "bills": katixo.bills.list}
    return [record.id async for record in lists[name]()]  # type: ignore[operator]  # three lists of records with ids


async def test_a_list_that_grows_while_it_is_read_gives_everybody_once(shop: tuple[Sandbox, KatixoClient]) -> None:
    sandbox, katixo = shop
    for name in LISTS:
        before = await read(katixo, name)
        sandbox.misbehave({"do": "grow_page", "method": "GET", "path": f"/api/v1/{name}", "nth": 2, "times": 5})
        after = await read(katixo, name)
        assert len(after) == len(set(after))
        assert set(before) <= set(after)


async def test_a_passing_fault_is_not_noticed_by_who_reads(shop: tuple[Sandbox, KatixoClient]) -> None:
    sandbox, katixo = shop
    whole = await read(katixo, "expenses")
    assert len(whole) > 200
    for fault in PASSING.values():
        sandbox.misbehave(fault | {"method": "GET", "path": "/api/v1/expenses", "nth": 2})
        assert await read(katixo, "expenses") == whole


async def test_a_lasting_fault_ends_in_an_error_not_in_half_a_list(shop: tuple[Sandbox, KatixoClient]) -> None:
    sandbox, katixo = shop
    sandbox.misbehave(
        {"do": "status", "status": 500, "method": "GET", "path": "/api/v1/expenses", "nth": 2, "times": 9}
    )
    with pytest.raises(ServerFault):
        await read(katixo, "expenses")
