"""How much gathered commits bring: the same turns with up to 256 a transaction and with one each, in one run.

    python -m tests.benchmarks.bench_storage [--rounds 5] [--turns 1000] [--callers 64] [--messages 0]

A turn is what the bot writes for one message: the message, the conversation, one effect, one reply, the end state.
`--messages` answered messages are there beforehand. The rounds take turns, so that both ways see the same machine;
the ratio is that of the medians.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, text

from bot.storage import conversations, effects, inbox, outbox
from bot.storage.database import Transaction
from bot.storage.engines import writing_engine
from bot.storage.inbox import Incoming
from bot.storage.migrate import bring_up
from bot.storage.writer import MOST_AT_ONCE, Writer

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
BODY = b"x" * 800
NUMBERED = "with recursive n(i) as (select 1 union all select i + 1 from n where i < :messages)"
GROW = (
    f"""{NUMBERED}
    insert into inbox (channel, message_id, conversation, kind, body, said_at, received_at, "end", done_at)
    select 'browser', 'old' || i, 'browser:' || (i % 100000), 'text', zeroblob(200), :now, :now, 'answered', :now
    from n""",
    f"""{NUMBERED}
    insert into effects (key, conversation, draft, kind, body, state, created_at, done_at)
    select 'old' || i, 'browser:' || (i % 100000), 'old' || i, 'post', zeroblob(200), 'done', :now, :now from n""",
    f"""{NUMBERED}
    insert into outbox (key, channel, address, conversation, body, created_at, done_at)
    select 'old' || i, 'browser', i % 100000, 'browser:' || (i % 100000), zeroblob(200), :now, :now from n""",
    "insert into conversations select distinct conversation, zeroblob(800), 1 from inbox",
)
NUMBERS = count()


def take_turn(transaction: Transaction) -> None:
    """Write what one message brings."""
    number = next(NUMBERS)
    conn, name, draft = transaction.connection, f"browser:{number % 100_000}", f"d{number}"
    row = inbox.add(conn, Incoming("browser", f"m{number}", name, "text", BODY, NOW), NOW)
    assert row is not None
    stored = conversations.load(conn, name)
    assert conversations.save(conn, name, BODY, stored.version)
    assert effects.add(conn, f"{draft}:post", name, draft, "post_expense", BODY, NOW)
    assert outbox.add(conn, f"{row}:0", "browser", name, name, draft, False, BODY, NOW)
    assert inbox.finish(conn, row, "answered", NOW)
    transaction.wake(f"send:browser:{name}")


def grow(engine: Engine, messages: int) -> None:
    """Fill the tables with answered messages of up to 100,000 conversations."""
    with engine.begin() as connection:
        for statement in GROW:
            connection.execute(text(statement), {"messages": messages, "now": "2026-11-01 09:00:00.000000"})


def ignore(lanes: Sequence[str]) -> None:
    """Wake nobody."""


async def turns_per_s(engine: Engine, turns: int, callers: int, most_at_once: int) -> float:
    """Let the callers write their turns one after the other, all callers at once."""
    writer = Writer(engine, ignore, most_at_once=most_at_once)

    async def caller() -> None:
        for _ in range(turns // callers):
            await writer.write(take_turn)

    started = time.perf_counter()
    await asyncio.gather(*(caller() for _ in range(callers)))
    seconds = time.perf_counter() - started
    await asyncio.to_thread(writer.close)
    return turns // callers * callers / seconds


async def latencies_ms(engine: Engine, turns: int) -> list[float]:
    """Time each turn of a single caller, from the call to the answer after the commit."""
    writer = Writer(engine, ignore)
    taken = []
    for _ in range(turns):
        started = time.perf_counter()
        await writer.write(take_turn)
        taken.append((time.perf_counter() - started) * 1000)
    await asyncio.to_thread(writer.close)
    return sorted(taken)


async def measure(engine: Engine, rounds: int, turns: int, callers: int) -> None:
    """Run the rounds and print the table."""
    rates: dict[int, list[float]] = {MOST_AT_ONCE: [], 1: []}
    await turns_per_s(engine, callers, callers, MOST_AT_ONCE)
    for _ in range(rounds):
        for most_at_once, measured in rates.items():
            measured.append(await turns_per_s(engine, turns, callers, most_at_once))
    for most_at_once, measured in rates.items():
        low, middle, high = min(measured), statistics.median(measured), max(measured)
        print(f"up to {most_at_once:3} a commit   {middle:7.0f} turns/s   ({low:.0f} to {high:.0f} in {rounds} rounds)")
    print(f"ratio of the medians {statistics.median(rates[MOST_AT_ONCE]) / statistics.median(rates[1]):6.2f}")
    taken = await latencies_ms(engine, turns)
    print(f"one caller           p50 {taken[len(taken) // 2]:.2f} ms, p99 {taken[len(taken) * 99 // 100]:.2f} ms")


def main() -> None:
    """Read the arguments and measure in a temporary folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--callers", type=int, default=64)
    parser.add_argument("--messages", type=int, default=0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        engine = writing_engine(Path(folder) / "bot.db")
        bring_up(engine)
        if arguments.messages:
            grow(engine, arguments.messages)
        asyncio.run(measure(engine, arguments.rounds, arguments.turns, arguments.callers))
        engine.dispose()


if __name__ == "__main__":
    main()
