"""The bench for effects, set up on each database for each test that asks for it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.bot.performing import Bench, bench_at


@pytest.fixture
async def bench(address: str) -> AsyncIterator[Bench]:
    async with bench_at(address) as bench:
        yield bench
