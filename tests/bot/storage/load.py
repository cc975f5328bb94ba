"""A process that writes as fast as it can and says what was acknowledged, for tests that kill or starve it.

    python -m tests.bot.storage.load DATABASE [LARGEST FILE IN BYTES]

Each acknowledged unit is one line on stdout: its name. A unit writes two rows that belong together. Under a limit,
the first refused unit prints "fault" and the sentence; then the limit is lifted, and one more unit is written.
"""

from __future__ import annotations

import asyncio
import os
import resource
import sys
from itertools import count

from bot.storage import conversations, inbox
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageFault
from bot.storage.inbox import Incoming
from bot.storage.sqlite import open_sqlite
from tests.bot.storage.moments import NOW

CALLERS = 16
NUMBERS = count()


def write_pair(transaction: Transaction) -> str:
    """Write a message and its conversation, which belong together."""
    name = f"{os.getpid()}-{next(NUMBERS)}"
    inbox.add(transaction.connection, Incoming("load", name, name, "text", b"x" * 2000, NOW), NOW)
    conversations.save(transaction.connection, name, b"x", 0)
    return name


async def write_for_ever(database: Database) -> None:
    """Write, and say so only after the answer."""
    while True:
        tell(await database.write(write_pair))


def tell(line: str) -> None:
    """Hand one line to whoever started us, at once and whole."""
    os.write(1, f"{line}\n".encode())


def limit_files(size_bytes: int) -> None:
    """Let no file of this process grow beyond the size."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, resource.RLIM_INFINITY))


async def main() -> None:
    """Write until killed, or until the files may not grow and once more when they may."""
    database = open_sqlite(sys.argv[1], exclusive=True)
    if len(sys.argv) > 2:
        limit_files(int(sys.argv[2]))
    callers = [asyncio.create_task(write_for_ever(database)) for _ in range(CALLERS)]
    for refused in await asyncio.gather(*callers, return_exceptions=True):
        tell(f"fault {refused}" if isinstance(refused, StorageFault) else repr(refused))
    limit_files(resource.RLIM_INFINITY)
    tell(await database.write(write_pair))
    await database.close()


if __name__ == "__main__":
    asyncio.run(main())
