"""Linking a chat to Katixo: who one is, which books, and what a role may not read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.app import App, build
from bot.config import Settings
from bot.linking import Credentials, business_of, fetch_book
from bot.storage import people
from bot.upkeep import sign_in_chat
from handlers.business import DOCUMENTED_RATES, Business
from katixo_api.errors import KatixoError, NotSent, WrongSignIn
from katixo_api.sandbox.running import Sandbox, running
from tests.katixo_api.replies import Server, client, no, yes

OWNER, VIEWER = Credentials("+919800000001", "demo1234"), Credentials("+919800000004", "demo1234")
CHART = [
    {"id": "a1", "code": "1000", "name": "Cash", "type": "ASSET", "isActive": True, "hasChildren": False},
    {"id": "a2", "code": "1010", "name": "SBI Savings", "type": "ASSET", "isActive": True, "hasChildren": False},
    {"id": "a3", "code": "1020", "name": "Old Bank", "type": "ASSET", "isActive": False, "hasChildren": False},
    {"id": "a4", "code": "1", "name": "Assets", "type": "ASSET", "isActive": True, "hasChildren": True},
]


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with running(tmp_path / "sandbox.db", seed="empty") as sandbox:
        yield sandbox


@pytest.fixture
async def app(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[App]:
    app = build(Settings(_env_file=None, katixo_url=sandbox.base_url, data_dir=tmp_path))
    yield app
    await app.close()


async def business(app: App, address: str) -> Business | None:
    user = await app.database.read(lambda connection: people.user_of(connection, "browser", address))
    assert user
    return await app.database.read(lambda connection: business_of(connection, user))


async def test_a_sign_in_brings_the_books_and_the_role(app: App) -> None:
    name = await app.linking.link("browser", "asha", OWNER, "hinglish")
    known = await business(app, "asha")
    assert known
    assert (known.name, known.role) == (name, "OWNER")
    assert {"CASH", "BANK"} <= set(known.book.defaults)


async def test_two_people_of_one_business_keep_their_own_roles(app: App) -> None:
    await app.linking.link("browser", "asha", OWNER, "en")
    await app.linking.link("browser", "ravi", VIEWER, "en")
    roles = [known.role for known in (await business(app, "asha"), await business(app, "ravi")) if known]
    assert roles == ["OWNER", "VIEWER"]


async def test_a_wrong_password_links_nobody(app: App) -> None:
    with pytest.raises(WrongSignIn):
        await app.linking.link("browser", "asha", Credentials(OWNER.phone, "wrong"), "en")
    assert await app.database.read(lambda connection: people.user_of(connection, "browser", "asha")) is None


async def test_a_sign_in_that_breaks_half_way_links_nobody(app: App, sandbox: Sandbox) -> None:
    sandbox.misbehave({"method": "GET", "path": "/api/v1/accounts", "do": "status", "status": 403})
    with pytest.raises(KatixoError):
        await app.linking.link("browser", "asha", OWNER, "en")
    assert await app.database.read(lambda connection: people.user_of(connection, "browser", "asha")) is None


async def test_nobody_keeps_books_before_signing_in(app: App) -> None:
    stranger = people.User("u9", "en", "org-9", datetime(2026, 1, 1, tzinfo=UTC))
    assert await app.database.read(lambda connection: business_of(connection, stranger)) is None


async def test_a_role_that_may_not_read_the_defaults_gets_cash_and_bank_by_name() -> None:
    server = Server(yes(CHART), no(403), no(403))
    async with client(server) as katixo:
        book = await fetch_book(katixo)
    assert book.defaults == {"CASH": "a1", "BANK": "a2"}
    assert book.rates == DOCUMENTED_RATES
    assert [account.id for account in book.accounts] == ["a1", "a2"]


async def test_the_server_s_own_rates_win() -> None:
    groups = [{"id": "g", "name": "GST 40", "rates": [{"percentage": 20}, {"percentage": 20}]}]
    server = Server(yes(CHART), yes([]), yes(groups))
    async with client(server) as katixo:
        book = await fetch_book(katixo)
    assert [int(rate) for rate in book.rates] == [40]


async def test_without_the_chart_there_is_no_book() -> None:
    async with client(Server(httpx.ConnectError("down"))) as katixo:
        with pytest.raises(NotSent):
            await fetch_book(katixo)


@pytest.mark.parametrize(("channel", "address"), [("browser", "asha"), ("telegram", "5000111222")])
async def test_a_chat_is_signed_in_beside_a_running_bot(
    tmp_path: Path, sandbox: Sandbox, channel: str, address: str
) -> None:
    app = build(Settings(_env_file=None, katixo_url=sandbox.base_url, data_dir=tmp_path / "beside"))
    name = await sign_in_chat(app.settings, app.vault, address, OWNER, channel)
    user = await app.database.read(lambda connection: people.user_of(connection, channel, address))
    await app.close()
    assert name == "Kumar Stores"
    assert user
    assert user.org
