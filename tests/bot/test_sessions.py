"""Stored tokens: sealed, refreshed by one caller for all, and a lease that a dead owner cannot hold for ever."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from cryptography.fernet import Fernet

from bot.sessions import LEASE_S, Account, Clients, StoredTokens
from bot.storage import tokens as token_rows
from bot.storage.database import Database
from bot.storage.opening import open_database
from bot.vault import Vault
from katixo_api.errors import LinkAgain, NotSent
from katixo_api.exchange import Limits
from katixo_api.tokens import Tokens
from tests.fakes import START, FakeClock

ACCOUNT = Account("u1", "org-1")
OLD = Tokens("access-1", "refresh-1", START)
NEW = Tokens("access-2", "refresh-2", START + timedelta(hours=1))


class Refresher:
    """Counts how often the server was asked, and with what."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def __call__(self, refresh: str) -> Tokens:
        self.asked.append(refresh)
        await asyncio.sleep(0)
        return NEW


@pytest.fixture
async def database(address: str) -> AsyncIterator[Database]:
    database = open_database(address, hold="alone")
    yield database
    await database.close()


@pytest.fixture
def vault() -> Vault:
    return Vault([Fernet.generate_key().decode()])


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
async def keeper(database: Database, vault: Vault, clock: FakeClock) -> StoredTokens:
    keeper = StoredTokens(database, vault, ACCOUNT, clock)
    await keeper.replace(OLD)
    return keeper


async def test_without_a_sign_in_there_are_no_tokens(database: Database, vault: Vault, clock: FakeClock) -> None:
    with pytest.raises(LinkAgain):
        await StoredTokens(database, vault, ACCOUNT, clock).current()


async def test_tokens_under_a_lost_key_ask_for_a_new_sign_in(
    keeper: StoredTokens, database: Database, clock: FakeClock
) -> None:
    other = StoredTokens(database, Vault([Fernet.generate_key().decode()]), ACCOUNT, clock)
    with pytest.raises(LinkAgain):
        await other.current()


async def test_tokens_are_stored_sealed_and_come_back(keeper: StoredTokens, database: Database) -> None:
    row = await database.read(lambda connection: token_rows.load(connection, "u1", "org-1"))
    assert row
    assert b"access-1" not in row.sealed
    assert await keeper.current() == OLD


async def test_many_callers_cause_one_refresh(keeper: StoredTokens) -> None:
    refresh = Refresher()
    given = await asyncio.gather(*(keeper.renew(OLD, refresh) for _ in range(20)))
    assert (refresh.asked, set(map(str, given))) == (["refresh-1"], {str(NEW)})


async def test_two_processes_cause_one_refresh(
    keeper: StoredTokens, database: Database, vault: Vault, clock: FakeClock
) -> None:
    refresh = Refresher()
    other = StoredTokens(database, vault, ACCOUNT, clock)
    given = await asyncio.gather(keeper.renew(OLD, refresh), other.renew(OLD, refresh))
    assert (len(refresh.asked), list(given)) == (1, [NEW, NEW])


async def test_what_another_has_renewed_is_not_renewed_again(keeper: StoredTokens) -> None:
    refresh = Refresher()
    await keeper.replace(NEW)
    assert await keeper.renew(OLD, refresh) == NEW
    assert not refresh.asked


async def test_the_lease_of_a_dead_process_ends(keeper: StoredTokens, database: Database, clock: FakeClock) -> None:
    await database.write(lambda tx: token_rows.take_lease(tx.connection, "u1", "org-1", "dead", START, LEASE_S))
    assert await keeper.renew(OLD, Refresher()) == NEW
    assert (clock.now() - START).total_seconds() >= LEASE_S


async def test_a_new_sign_in_during_a_refresh_wins(keeper: StoredTokens) -> None:
    signed_in = Tokens("access-3", "refresh-3", START)

    async def refresh(token: str) -> Tokens:
        await keeper.replace(signed_in)
        return NEW

    assert await keeper.renew(OLD, refresh) == signed_in
    assert await keeper.current() == signed_in


async def test_a_refresh_that_fails_can_be_tried_again_at_once(keeper: StoredTokens, clock: FakeClock) -> None:
    async def down(token: str) -> Tokens:
        raise NotSent("down")

    with pytest.raises(NotSent):
        await keeper.renew(OLD, down)
    assert await keeper.renew(OLD, Refresher()) == NEW
    assert clock.now() == START


async def test_an_account_has_one_client(database: Database, vault: Vault, clock: FakeClock) -> None:
    clients = Clients("http://127.0.0.1:9", database, vault, clock, Limits())
    assert clients.of(ACCOUNT) is clients.of(Account("u1", "org-1"))
    assert clients.of(ACCOUNT) is not clients.of(Account("u1", "org-2"))
    await clients.close()
