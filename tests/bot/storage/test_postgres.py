"""PostgreSQL: several processes, deadlocks, lost connections, and what an operator is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial

import psycopg
import pytest
from sqlalchemy import Connection, text

from bot.storage import conversations
from bot.storage.database import Database, Transaction
from bot.storage.errors import FileBusy, StorageFault, Unreachable
from bot.storage.opening import open_database
from bot.storage.postgres import MOST_TRIES, PostgresDatabase, open_postgres
from tests.bot.storage.units import names, save
from tests.stores import Cluster

TOUCH = text("update conversations set body = body where conversation = :name")


@pytest.fixture
async def database(postgres: str) -> AsyncIterator[PostgresDatabase]:
    database = open_postgres(postgres, hold="shared")
    yield database
    await database.close()


async def end_connections(cluster: Cluster) -> None:
    """Break connections off, and let the pool's own see it."""
    await asyncio.to_thread(cluster.end_connections)


async def test_two_replicas_work_together_and_nobody_has_it_alone(database: Database, postgres: str) -> None:
    second = open_postgres(postgres, hold="shared")
    await asyncio.gather(database.write(partial(save, "a")), second.write(partial(save, "b")))
    assert await second.read(names) == ["a", "b"]
    with pytest.raises(FileBusy, match="another katixo-bot works on it"):
        open_postgres(postgres, hold="alone")
    await second.close()


async def test_replica_beside_one_that_has_it_alone_is_refused(postgres: str) -> None:
    alone = open_postgres(postgres, hold="alone")
    with pytest.raises(FileBusy, match="ENGINE=local"):
        open_postgres(postgres, hold="shared")
    await alone.close()


async def test_who_has_it_alone_has_it_alone_again_after_the_database_was_away(postgres: str, cluster: Cluster) -> None:
    alone = open_postgres(postgres, hold="alone")
    await end_connections(cluster)
    await alone.write(partial(save, "a"))
    with pytest.raises(FileBusy):
        open_postgres(postgres, hold="alone")
    await alone.close()


async def test_who_has_lost_it_to_another_meanwhile_writes_nothing(postgres: str, cluster: Cluster) -> None:
    first = open_postgres(postgres, hold="alone")
    await end_connections(cluster)
    second = open_postgres(postgres, hold="alone")
    with pytest.raises(FileBusy):
        await first.write(partial(save, "a"))
    assert await second.read(names) == []
    await asyncio.gather(first.close(), second.close())


async def test_units_in_a_deadlock_are_both_kept(database: Database) -> None:
    await asyncio.gather(database.write(partial(save, "a")), database.write(partial(save, "b")))
    tries: list[str] = []

    def touch(first: str, second: str, transaction: Transaction) -> bool:
        tries.append(first)
        transaction.connection.execute(TOUCH, {"name": first})
        if len(tries) <= 2:
            transaction.connection.execute(text("select pg_sleep(0.2)"))  # until the other holds its first row too
        transaction.connection.execute(TOUCH, {"name": second})
        return True

    await asyncio.gather(database.write(partial(touch, "a", "b")), database.write(partial(touch, "b", "a")))
    assert len(tries) > 2  # at least one was undone and ran again


async def test_unit_that_always_meets_a_deadlock_is_a_passing_fault(database: Database) -> None:
    tries: list[int] = []

    def collide(transaction: Transaction) -> None:
        tries.append(1)
        transaction.connection.execute(text("do $$ begin raise exception 'x' using errcode = '40P01'; end $$"))

    with pytest.raises(StorageFault) as caught:
        await database.write(collide)
    assert (len(tries), caught.value.permanent) == (MOST_TRIES, False)


async def test_work_goes_on_after_all_connections_were_broken_off(database: Database, cluster: Cluster) -> None:
    await asyncio.gather(*(database.write(partial(save, f"{number}")) for number in range(6)))
    await end_connections(cluster)
    assert await database.write(partial(save, "after"))
    await end_connections(cluster)
    assert len(await database.read(names)) == 7


async def test_connection_lost_in_mid_unit_repeats_it_and_keeps_it_once(database: Database, cluster: Cluster) -> None:
    tries: list[int] = []

    def unit(transaction: Transaction) -> bool:
        tries.append(1)
        if len(tries) == 1:
            save("half", transaction)
            cluster.end_connections()
        return save("a", transaction)

    assert await database.write(unit)
    assert (await database.read(names), len(tries)) == (["a"], 2)


async def test_connection_lost_before_the_commit_is_told_and_wakes_nobody(
    database: PostgresDatabase, cluster: Cluster
) -> None:
    woken: list[str] = []
    database.on_commit = woken.extend

    def announce(driver: psycopg.Connection[object], lanes: object) -> None:
        cluster.end_connections()

    database.announce = announce
    with pytest.raises(StorageFault) as caught:
        await database.write(partial(save, "a"))
    assert (woken, caught.value.permanent, await database.read(names)) == ([], False, [])


async def test_query_sees_one_moment(database: Database, cluster: Cluster) -> None:
    def look_twice(connection: Connection) -> tuple[list[str], list[str]]:
        before = names(connection)
        cluster.server.ask("insert into conversations values ('a', '', 1)", cluster.database)
        return before, names(connection)

    assert await database.read(look_twice) == ([], [])
    assert await database.read(names) == ["a"]


async def test_database_that_may_only_be_read_is_a_lasting_fault(database: Database, cluster: Cluster) -> None:
    def refuse(transaction: Transaction) -> bool:
        transaction.connection.execute(text("set transaction read only"))
        return save("a", transaction)

    with pytest.raises(StorageFault, match="read-only transaction") as caught:
        await database.write(refuse)
    assert caught.value.permanent
    assert await database.write(partial(save, "a"))


async def test_full_disk_is_a_lasting_fault_and_nothing_is_kept(database: Database) -> None:
    def fill(transaction: Transaction) -> None:
        save("a", transaction)
        transaction.connection.execute(
            text("do $$ begin raise exception 'could not extend file: No space left' using errcode = '53100'; end $$")
        )

    with pytest.raises(StorageFault, match="No space left") as caught:
        await database.write(fill)
    assert (caught.value.permanent, await database.read(names)) == (True, [])


async def test_more_callers_than_connections_wait_their_turn(postgres: str) -> None:
    database = open_postgres(postgres, hold="guest", connections=1)
    answers = await asyncio.gather(*(database.write(partial(save, f"{number}")) for number in range(20)))
    await database.close()
    assert all(answers)


def test_wrong_password_is_told_without_the_password(cluster: Cluster) -> None:
    cluster.server.ask("create role careful login password 'right'")
    address = cluster.address.replace("bot@", "careful:wrong@")
    with pytest.raises(Unreachable, match="the user or the password is wrong") as caught:
        open_database(address, hold="shared")
    assert "KATIXO_BOT_DATABASE_URL" in str(caught.value)
    assert ("wrong@" in str(caught.value), caught.value.permanent) == (False, True)


def test_database_that_does_not_exist_is_told(cluster: Cluster) -> None:
    with pytest.raises(Unreachable, match="make the database first"):
        open_database(cluster.server.address("nowhere"), hold="shared")


def test_server_that_is_away_is_told_and_may_come_back() -> None:
    with pytest.raises(Unreachable, match="cannot be reached: Connection refused") as caught:
        open_database("postgresql://bot@127.0.0.1:1/bot", hold="shared")
    assert not caught.value.permanent


async def test_message_is_the_same_whoever_saves_it_twice(database: Database, postgres: str) -> None:
    second = open_postgres(postgres, hold="shared")
    saves = [one.write(lambda tx: conversations.save(tx.connection, "a", b"x", 0)) for one in (database, second)]
    assert sorted(await asyncio.gather(*saves)) == [False, True]
    await second.close()
