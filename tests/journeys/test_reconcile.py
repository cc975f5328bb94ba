"""The nightly check beside the running bot: silent while all is well, and naming what was done behind our back."""

from __future__ import annotations

from pathlib import Path

import pytest
from structlog import reset_defaults
from typer.testing import CliRunner

from bot.cli import commands
from bot.reconciling import compare_all
from bot.sessions import Account
from bot.storage import tokens
from katixo_api.client import KatixoClient
from tests.journeys.world import World

DAYS = 40


async def posted(world: World) -> KatixoClient:
    """Post an expense, and give a client of the same owner who works in Katixo itself."""
    await world.say("paid 2500 UPI office supplies")
    await world.press("Post")
    (row,) = await world.app.database.read(tokens.every)
    return world.app.clients.of(Account(row.user, row.org))


async def test_an_expense_that_stands_is_no_finding_and_one_that_was_voided_is(world: World) -> None:
    katixo = await posted(world)
    assert await compare_all(world.app.settings, DAYS) == []
    (entry,) = world.new_entries()
    (expense,) = [each async for each in katixo.expenses.list() if each.expense_number == entry["number"]]
    await katixo.expenses.void(expense.id, reason="by hand")
    ((_, found),) = await compare_all(world.app.settings, DAYS)
    assert (found.trouble, found.numbers) == ("voided", (entry["number"],))


@pytest.mark.parametrize("world", ["terminal"], indirect=True)
async def test_money_that_is_no_expense_is_compared_too(world: World) -> None:
    for words, tap in (
        ("drawings 3200 cash", ()),
        ("received 500 from Raju UPI", ("For INV-",)),
        ("received 4000 from Raju UPI", ("Advance, no invoice",)),
        ("returned goods to Cipla Distributors 2400", ("No bill",)),
    ):
        asked = await world.say(words)
        for start in (*tap, "Post"):
            asked = await world.press(next(one for one in asked.buttons if one.startswith(start)))
    assert await compare_all(world.app.settings, DAYS) == []
    (row,) = await world.app.database.read(tokens.every)
    katixo = world.app.clients.of(Account(row.user, row.org))
    number = world.new_entries()[0]["number"]
    (drawn,) = [each async for each in katixo.journals.list() if each.entry_number == number]
    await katixo.journals.reverse(drawn.id)
    ((_, found),) = await compare_all(world.app.settings, DAYS)
    assert (found.kind, found.trouble, found.numbers) == ("journal", "voided", (number,))


def test_a_bot_that_has_booked_nothing_yet_is_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    CliRunner().invoke(commands, ["migrate"])
    done = CliRunner().invoke(commands, ["reconcile"])
    reset_defaults()
    assert (done.exit_code, "stands in Katixo once" in done.stdout) == (0, True)
