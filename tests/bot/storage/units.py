"""Units that the database tests share, and the way to have several in one transaction."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

from sqlalchemy import Connection

from bot.storage import conversations
from bot.storage.database import Database, Transaction


def save(name: str, transaction: Transaction) -> bool:
    """Save a conversation and wake its lane."""
    transaction.wake(f"turn:{name}")
    return conversations.save(transaction.connection, name, b"body", 0)


def fail(name: str, transaction: Transaction) -> bool:
    """Save a conversation, then find that it was a mistake."""
    save(name, transaction)
    raise LookupError(name)


def names(conn: Connection) -> list[str]:
    """List the saved conversations."""
    return list(conn.exec_driver_sql("select conversation from conversations order by 1").scalars())


async def hold(database: Database) -> tuple[threading.Event, asyncio.Task[bool]]:
    """Keep the writer busy until the event is set."""
    entered, gate = threading.Event(), threading.Event()

    def wait(transaction: Transaction) -> bool:
        entered.set()
        return gate.wait(5)

    held = asyncio.create_task(database.write(wait))
    await asyncio.to_thread(entered.wait, 5)
    return gate, held


async def gathered(database: Database, *units: Callable[[Transaction], object]) -> list[object]:
    """Run the units in one transaction: they queue up while the writer is held by another."""
    gate, held = await hold(database)
    waiting = [asyncio.create_task(database.write(unit)) for unit in units]
    await asyncio.sleep(0)
    gate.set()
    await held
    return await asyncio.gather(*waiting, return_exceptions=True)
