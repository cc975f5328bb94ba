"""The same journey on PostgreSQL: one process alone, and doors and work in processes of their own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.app import build, running
from bot.linking import Credentials
from bot.web import Site, make_health, make_web
from katixo_api.sandbox.books_file import count
from katixo_api.sandbox.running import Sandbox
from tests.journeys.world import ADDRESS, PASSWORD, PHONES, BrowserPerson, World, settings_for
from tests.stores import Cluster

HOST = {"Host": "127.0.0.1:0"}
SITE = Site("127.0.0.1", 0, open_to=ADDRESS)


@asynccontextmanager
async def living(folder: Path, sandbox: Sandbox, address: str, engine: str) -> AsyncIterator[tuple[World, TestClient]]:  # type: ignore[type-arg]  # the test server's request type
    """Run a bot for one user: with the engine of several processes, one takes messages and two work."""
    given = {"database_url": address, "engine": engine, "scan_s": 0.5, "stall_s": 2.0}
    settings = settings_for(folder, sandbox.base_url).model_copy(update=given)
    async with AsyncExitStack() as stack:
        apps = [build(settings, tick_s=0.05, works=engine == "local")]
        apps += [build(settings, tick_s=0.05) for _ in range(0 if engine == "local" else 2)]
        for app in apps:
            await stack.enter_async_context(running(app))
        await apps[0].linking.link("browser", ADDRESS, Credentials(PHONES["OWNER"], PASSWORD), "en")
        doors = await stack.enter_async_context(_served(TestServer(make_web(apps[0], SITE), host="127.0.0.1")))
        health = await stack.enter_async_context(_served(TestServer(make_health(apps[-1], SITE), host="127.0.0.1")))
        yield World(BrowserPerson(doors), apps[-1], sandbox, count(sandbox.path), "browser:owner"), health


@asynccontextmanager
async def _served(server: TestServer) -> AsyncIterator[TestClient]:  # type: ignore[type-arg]  # the test server's request type
    async with TestClient(server, headers=HOST) as client:
        yield client


async def hear(world: World, words: str) -> str:
    """Wait until the bot has said something with these words."""
    async with asyncio.timeout(20):
        while words not in world.last.text:
            await asyncio.sleep(0.02)
            heard = await world.person.heard()
            world.last = next((one for one in heard if words in one.text), world.last)
    return world.last.text


@pytest.mark.parametrize("engine", ["local", "procrastinate"])
async def test_what_is_typed_and_posted_stands_once_in_the_books(
    engine: str, tmp_path: Path, sandbox: Sandbox, postgres: str
) -> None:
    async with living(tmp_path / "bot", sandbox, postgres, engine) as (world, _):
        await world.person.say("paid 2500 UPI office supplies")
        await hear(world, "2,500")
        await world.person.press("Post")
        said = await hear(world, "Done")
        await world.app.engine.idle()
        (entry,) = world.new_entries()
    assert (str(entry["number"]) in said, entry["total"]) == (True, "2500.00")


async def test_a_page_hears_at_once_of_work_that_another_process_did(
    tmp_path: Path, sandbox: Sandbox, postgres: str
) -> None:
    async with living(tmp_path / "bot", sandbox, postgres, "procrastinate") as (world, _):
        person = world.person
        assert isinstance(person, BrowserPerson)
        stream = await person.open_stream()
        await person.say("paid 2500 UPI office supplies")
        async with asyncio.timeout(10):  # without a shout the page would look again after 15 s
            while b"2,500" not in await stream.content.readline():
                pass
        stream.close()


async def test_health_tells_that_the_database_is_away_and_is_back(
    tmp_path: Path, sandbox: Sandbox, cluster: Cluster, postgres: str
) -> None:
    async with living(tmp_path / "bot", sandbox, postgres, "procrastinate") as (world, health):
        assert [(await health.get(path)).status for path in ("/healthz", "/readyz")] == [200, 200]
        await asyncio.to_thread(cluster.server.stop)
        try:
            ready = await health.get("/readyz")
            refused = await _try_to_say(world)
        finally:
            await asyncio.to_thread(cluster.server.start)
        assert (ready.status, (await ready.json())["ready"], refused) == (503, False, 503)
        assert (await health.get("/healthz")).status == 200
        assert (await health.get("/readyz")).status == 200
        await world.person.say("paid 2500 UPI office supplies")
        await hear(world, "2,500")


async def _try_to_say(world: World) -> int:
    person = world.person
    assert isinstance(person, BrowserPerson)
    return await person.try_to_say("paid 1 cash tea")
