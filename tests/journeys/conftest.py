"""One seeded set of books a session, copied for every journey; every journey runs on every channel."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from katixo_api.sandbox.running import Sandbox, running
from tests.journeys.world import CHANNELS, World, living

PLENTY = 6_000  # calls a minute: no journey waits for its turn at Katixo


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the books once."""
    path = tmp_path_factory.mktemp("books") / "seeded.db"

    async def open_and_close() -> None:
        async with running(path, seed="trading"):
            pass

    asyncio.run(open_and_close())
    return path


@pytest.fixture
async def sandbox(seeded: Path, tmp_path: Path) -> AsyncIterator[Sandbox]:
    """Run a sandbox on a copy of the books, of a plan that allows plenty."""
    path = tmp_path / "sandbox.db"
    shutil.copy(seeded, path)
    async with running(path) as sandbox:
        sandbox.desk.limit.per_minute = PLENTY
        yield sandbox


@pytest.fixture(params=CHANNELS)
async def world(request: pytest.FixtureRequest, tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner with an empty chat, on each channel in turn."""
    async with living(request.param, tmp_path / "bot", sandbox) as world:
        yield world
