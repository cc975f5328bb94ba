"""Account books as Katixo has them: read again once a day, and when an entry was refused."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.app import App, build
from bot.config import Settings
from bot.linking import Credentials, business_of
from bot.storage import effects, people
from bot.storage.database import Transaction
from handlers.business import Business
from katixo_api.sandbox.running import Sandbox, running
from tests.fakes import START, FakeClock

OWNER = Credentials("+919800000001", "demo1234")
DAY_S = 86_400.0
CHAT, KEY = "browser:asha", "d1:1:post_expense"


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with running(tmp_path / "sandbox.db", seed="empty") as sandbox:
        yield sandbox


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def app(tmp_path: Path, sandbox: Sandbox, clock: FakeClock) -> AsyncIterator[App]:
    app = build(Settings(_env_file=None, katixo_url=sandbox.base_url, data_dir=tmp_path), clock=clock)
    await app.linking.link("browser", "asha", OWNER, "en")
    yield app
    await app.close()


async def business(app: App) -> Business:
    user = await app.database.read(lambda connection: people.user_of(connection, "browser", "asha"))
    assert user
    known = await app.database.read(lambda connection: business_of(connection, user))
    assert known
    return known


def close_account(sandbox: Sandbox, code: str) -> None:
    accounts = sandbox.books.accounts
    (account,) = [one for one in accounts if one.code == code]
    accounts.put(replace(account, is_active=False))


def demote(sandbox: Sandbox) -> None:
    users = sandbox.desk.world.people.users
    member, *_ = [one for one in users if one.role == "OWNER"]
    users.put(replace(member, role="VIEWER"))


def codes(known: Business) -> set[str]:
    return {account.code for account in known.book.accounts}


async def refusal(app: App) -> effects.EffectRow:
    """Store a wish of the user, as if Katixo had refused it."""
    known = await app.database.read(lambda connection: people.user_of(connection, "browser", "asha"))
    assert known

    def unit(tx: Transaction) -> effects.EffectRow | None:
        effects.add(tx.connection, KEY, CHAT, "d1", "post_expense", b"{}", START, user=known.id, org=known.org)
        return effects.get(tx.connection, KEY)

    row = await app.database.write(unit)
    assert row
    return row


async def test_a_closed_account_and_a_new_role_are_noticed_the_next_day(
    app: App, sandbox: Sandbox, clock: FakeClock
) -> None:
    close_account(sandbox, "5200")
    demote(sandbox)
    assert (await app.rereader.read_stale(), "5200" in codes(await business(app))) == (0, True)
    clock.forward(DAY_S)
    assert await app.rereader.read_stale() == 1
    known = await business(app)
    assert ("5200" in codes(known), known.role) == (False, "VIEWER")


async def test_a_book_is_read_by_one_process_a_day(app: App, clock: FakeClock) -> None:
    clock.forward(DAY_S)
    assert [await app.rereader.read_stale(), await app.rereader.read_stale()] == [1, 0]


async def test_a_book_that_cannot_be_read_stays_and_is_tried_an_hour_later(
    app: App, sandbox: Sandbox, clock: FakeClock
) -> None:
    before = await business(app)
    clock.forward(DAY_S)
    sandbox.misbehave({"method": "GET", "path": "/api/v1/accounts", "do": "status", "status": 403})
    assert [await app.rereader.read_stale(), await app.rereader.read_stale()] == [0, 0]
    assert await business(app) == before
    clock.forward(3600.0)
    assert await app.rereader.read_stale() == 1


async def test_a_refusal_reads_the_book_at_once_and_several_read_it_once(
    app: App, sandbox: Sandbox, clock: FakeClock
) -> None:
    row = await refusal(app)
    close_account(sandbox, "5200")
    await app.rereader.after_refusal(row)
    assert "5200" not in codes(await business(app))
    close_account(sandbox, "1010")
    await app.rereader.after_refusal(row)
    assert "1010" in codes(await business(app))
    clock.forward(61.0)
    await app.rereader.after_refusal(row)
    assert "1010" not in codes(await business(app))
