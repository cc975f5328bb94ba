"""The nightly check of the running service: an entry that somebody voided in Katixo is told, once; its card knows."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.nightly import Nightly
from bot.sessions import Account
from bot.storage import tokens
from katixo_api.sandbox.running import Sandbox
from tests.fakes import FakeClock
from tests.journeys.world import World, living

ZONE = ZoneInfo("Asia/Kolkata")


@pytest.fixture
async def world(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[World]:
    """Give an owner in the browser: the check is the same for every channel."""
    async with living("browser", tmp_path / "bot", sandbox) as world:
        yield world


def night_of(world: World) -> Nightly:
    """Give the check of this world with a clock of its own, at five in the coming morning."""
    app, clock = world.app, FakeClock()
    morning = (datetime.now(ZONE) + timedelta(days=1)).replace(hour=5)
    clock.forward((morning - clock.now()).total_seconds())
    return Nightly(app.database, app.clients, clock, app.settings.zone, app.settings.overdue_s, name="night")


async def test_an_entry_voided_in_katixo_is_told_once_and_can_be_booked_again(world: World) -> None:
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    night = night_of(world)
    assert await night.compare_when_due()
    assert (await world.quiet()).text == ""
    (row,) = await world.app.database.read(tokens.every)
    katixo = world.app.clients.of(Account(row.user, row.org))
    (entry,) = world.new_entries()
    (expense,) = [each async for each in katixo.expenses.list() if each.expense_number == entry["number"]]
    await katixo.expenses.void(expense.id, reason="by hand")
    for _ in range(2):
        night.done = None
        await night.compare_when_due()
    assert "somebody has voided it" in (await world.quiet()).text
    assert "nothing of mine" in (await world.say("undo")).text
    assert "Looks like" not in (await world.say("paid 2500 UPI office supplies")).text


async def test_one_process_compares_and_only_once_a_night(world: World) -> None:
    first, second = night_of(world), night_of(world)
    second.name = "another"
    assert [await first.compare_when_due(), await second.compare_when_due(), await first.compare_when_due()] == [
        True,
        False,
        False,
    ]
