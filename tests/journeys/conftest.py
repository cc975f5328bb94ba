"""Fresh books for every journey; every journey runs on every channel."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox, running
from tests.journeys.world import CHANNELS, World, living

PLENTY = 6_000  # calls a minute: no journey waits for its turn at Katixo


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    """Run a sandbox on fresh books, of a plan that allows plenty."""
    async with running(tmp_path / "sandbox.db") as sandbox:
        sandbox.desk.limit.per_minute = PLENTY
        yield sandbox


@pytest.fixture(params=CHANNELS)
async def world(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner with an empty chat, on each channel in turn."""
    async with living(request.param, tmp_path / "bot", sandbox) as world:
        yield world
