"""What every database promises: units whole or not at all, answered after the commit; queries that see one moment."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import partial

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.storage import conversations, habits
from bot.storage.database import Database, Transaction
from bot.storage.errors import DatabaseClosed, FileBusy, StorageFault
from bot.storage.opening import open_database
from tests.bot.storage.moments import NOW
from tests.bot.storage.units import fail, names, save


async def test_unit_that_raises_is_undone_and_the_next_one_works(store: Database) -> None:
    with pytest.raises(LookupError):
        await store.write(partial(fail, "a"))
    assert await store.write(partial(save, "b"))
    assert await store.read(names) == ["b"]


async def test_unit_that_breaks_a_rule_of_the_tables_is_undone(store: Database) -> None:
    def link_nobody(transaction: Transaction) -> None:
        save("a", transaction)
        transaction.connection.execute(text("insert into identities values ('telegram', '1', 'nobody')"))

    with pytest.raises(IntegrityError):
        await store.write(link_nobody)
    assert await store.read(names) == []


async def test_lanes_are_woken_once_the_rows_can_be_read(store: Database) -> None:
    woken: list[tuple[asyncio.AbstractEventLoop, str]] = []

    def wake(lanes: Sequence[str]) -> None:
        woken.extend((asyncio.get_running_loop(), lane) for lane in lanes)

    store.on_commit = wake
    await store.write(partial(save, "a"))
    with pytest.raises(LookupError):
        await store.write(partial(fail, "b"))
    assert woken == [(asyncio.get_running_loop(), "turn:a")]


async def test_caller_that_gave_up_does_not_stop_its_unit(store: Database, address: str) -> None:
    gave_up = asyncio.create_task(store.write(partial(save, "a")))
    await asyncio.sleep(0)
    gave_up.cancel()
    await store.close()
    again = open_database(address, hold="alone")
    assert (await again.read(names), gave_up.cancelling()) == (["a"], 1)
    await again.close()


async def test_of_many_units_at_once_each_is_kept(store: Database) -> None:
    answers = await asyncio.gather(*(store.write(partial(save, f"{number:03}")) for number in range(100)))
    assert all(answers)
    assert await store.read(names) == [f"{number:03}" for number in range(100)]


async def test_close_finishes_what_waits(address: str) -> None:
    store = open_database(address, hold="alone")
    writes = [asyncio.create_task(store.write(partial(save, f"{n}"))) for n in range(50)]
    await asyncio.sleep(0)
    await store.close()
    assert all(await asyncio.gather(*writes))


async def test_second_owner_is_refused_in_one_sentence(store: Database, address: str) -> None:
    with pytest.raises(FileBusy, match=r"in use.*stop that one first"):
        open_database(address, hold="alone")


async def test_guest_reads_and_writes_beside_the_owner(store: Database, address: str) -> None:
    guest = open_database(address, hold="guest")
    await asyncio.gather(store.write(partial(save, "a")), guest.write(partial(save, "b")))
    assert await guest.read(names) == await store.read(names) == ["a", "b"]
    await guest.close()


async def test_names_that_no_text_column_takes_are_stored_all_the_same(store: Database) -> None:
    strange = "chai\x00 \ud83d wala"
    await store.write(lambda tx: habits.learn(tx.connection, "o1", strange, "mode", "UPI", NOW))
    assert await store.read(lambda connection: habits.of_subjects(connection, "o1", [strange])) == {
        "chai\N{REPLACEMENT CHARACTER} \N{REPLACEMENT CHARACTER} wala": {"mode": "UPI"}
    }


async def test_unit_that_stops_an_iteration_is_an_error_and_no_hang(store: Database) -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        await store.write(lambda _: next(iter(())))


async def test_query_cannot_write(store: Database) -> None:
    with pytest.raises(StorageFault, match=r"read-?only"):
        await store.read(lambda conn: conversations.save(conn, "a", b"", 0))


async def test_closed_database_takes_nothing_and_closes_twice(store: Database) -> None:
    await store.close()
    with pytest.raises(DatabaseClosed):
        await store.write(partial(save, "a"))
    with pytest.raises(DatabaseClosed):
        await store.read(names)
    await store.close()
