"""A bill as PDF on request, for a bill of the books and for one that there is not."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from bot.events_store import REPLY
from bot.storage import files, outbox
from katixo_api.sandbox.running import Sandbox
from tests.journeys import books
from tests.journeys.world import World, living


@pytest.fixture
async def world(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner at the terminal."""
    async with living("terminal", tmp_path / "bot", sandbox) as world:
        yield world


async def handed_over(world: World) -> list[bytes]:
    """Give the files that the bot has sent."""
    rows = await world.app.database.read(lambda connection: outbox.after(connection, "terminal:owner", 0, 100))
    papers = [paper for row in rows if (paper := REPLY.validate_json(row.body).attachment)]
    reads = [world.app.database.read(partial(files.get, digest=paper.digest)) for paper in papers]
    return [kept.data for read in reads if (kept := await read)]


async def test_a_bill_is_handed_over_as_pdf_by_either_number_or_as_the_last_one(world: World) -> None:
    await world.say("bill from Ramesh Tempo Service 5905 no NT/88")
    await world.press("Post")
    (number,) = books.values(world.sandbox.path, "bills", "number", "vendor_bill_number", "NT/88")
    for text in (f"PDF bhejo {number}", "pdf NT/88", "pdf bhejo"):
        assert number in (await world.say(text)).text
    (first, second, third) = await handed_over(world)
    assert first[:4] == b"%PDF"
    assert first == second == third


async def test_a_bill_that_there_is_not_is_said(world: World) -> None:
    assert "no bill BILL-1999-1" in (await world.say("pdf BILL-1999-1")).text


async def test_a_katixo_that_does_not_answer_is_said_after_some_tries(world: World) -> None:
    world.sandbox.misbehave({"method": "GET", "path": "/api/v1/bills", "do": "drop_before_save", "times": 99})
    assert "ask again later" in (await world.say("pdf BILL-2026-0001")).text
