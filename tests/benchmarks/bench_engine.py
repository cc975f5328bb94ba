"""What the engine does and costs, on a small database and on a large one, in one run.

    python -m tests.benchmarks.bench_engine [--messages 20000] [--large 1000000] [--rounds 3] [--webhooks 1500]
        [--turns 1000] [--replies 100] [--idle-s 10] [--only sqlite|postgresql]

Real processes: `katixo-bot run`, on PostgreSQL as `--role web` and `--role worker`; a Graph API and a Katixo on
loopback. A tenth as many conversations as messages. Ingest is our web door alone, in turns with a handler that only
checks the signature; CPU is the process's own. A turn is "paid 250 upi petrol" of a linked user, with its reply sent;
latency runs from the call of the webhook to the committed reply. Medians of the rounds, and of the replies. SQLite and
PostgreSQL both wait for the disk. On a busy machine compare columns and CPU time; the rest grows with its load.
The Graph API stands in the loader's process: read ticks lengthen what a message seems to take, not its CPU.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from statistics import median

import pytest

from tests.benchmarks.engine_figures import (
    Ingest,
    Turns,
    idle_percent,
    ingest,
    latencies_ms,
    middle_and_late,
    start,
    turns,
)
from tests.benchmarks.engine_history import fill
from tests.benchmarks.engine_place import Place, bare_door, our_door
from tests.benchmarks.engine_sheet import Sheet
from tests.crash.processes import SandboxProcess
from tests.fake_graph import fake_graph
from tests.postgres import FAST, Server, serving

PER_SECOND = 500.0
WORKERS = (1, 2, 4)
DURABLE = {**FAST, "fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "shared_buffers": "128MB"}


class Bench:
    """Measures one installation, and writes what it finds under its column of the sheet."""

    def __init__(self, place: Place, graph_url: str, wanted: argparse.Namespace, sheet: Sheet) -> None:
        self._place = place
        self._graph_url = graph_url
        self._wanted = wanted
        self._sheet = sheet
        self._given = 0

    async def measure(self, column: str, people: int) -> None:
        """Measure everything on the database as it is."""
        self._sheet.begin(column)
        self._sheet.note("load average (1 min)", os.getloadavg()[0])
        await self._ingest(people)
        self._place.forget_open()
        if self._place.database_url:
            for workers in WORKERS:
                await self._turns(people, *["worker"] * workers)
            await self._at_rest(people, "web", "worker")
        else:
            await self._turns(people, "all")
            await self._at_rest(people, "all")
        self._sheet.show()

    async def _ingest(self, people: int) -> None:
        wanted = self._wanted
        async with AsyncExitStack() as stack:
            bare = await stack.enter_async_context(bare_door())
            ours = await stack.enter_async_context(our_door(self._place, self._graph_url))
            for kind in ("status", "message"):
                taken: dict[str, list[Ingest]] = {"bare": [], "ours": []}
                for _ in range(wanted.rounds):
                    for name, door in (("bare", bare), ("ours", ours)):
                        taken[name].append(await ingest(door, kind, wanted.webhooks, PER_SECOND, people))
                self._note_ingest(kind, taken["bare"], taken["ours"])

    def _note_ingest(self, kind: str, bare: list[Ingest], ours: list[Ingest]) -> None:
        plain_ms, our_ms = median(one.cpu_ms for one in bare), median(one.cpu_ms for one in ours)
        self._sheet.note(f"ingest of a {kind}: bare handler, CPU ms", plain_ms)
        self._sheet.note(f"ingest of a {kind}: ours, CPU ms", our_ms)
        self._sheet.note(f"ingest of a {kind}: times the bare handler", our_ms / plain_ms, aim="<= 2")
        self._sheet.note(f"ingest of a {kind}: bare p99 ms at 500/s", median(one.p99_ms for one in bare))
        self._sheet.note(f"ingest of a {kind}: our p50 ms at 500/s", median(one.p50_ms for one in ours))
        self._sheet.note(f"ingest of a {kind}: our p99 ms at 500/s", median(one.p99_ms for one in ours))

    async def _turns(self, people: int, *roles: str) -> None:
        """Measure turns by so many processes; on SQLite each round is a life of its own, as the file has one holder."""
        taken: list[Turns] = []
        lives, rounds = (1, self._wanted.rounds) if self._place.database_url else (self._wanted.rounds, 1)
        for _ in range(lives):
            async with AsyncExitStack() as stack:
                if not self._place.database_url:
                    await self._give_turns(people)
                running = await start(stack, self._place, self._graph_url, *roles)
                for _ in range(rounds):
                    if self._place.database_url:
                        await self._give_turns(people)
                    taken.append(await turns(self._place, running, self._wanted.turns))
        processes = f"{len(roles)} worker{'s' * (len(roles) > 1)}" if self._place.database_url else "1 process"
        aim = "" if self._place.database_url else ">= 500"
        self._sheet.note(f"turns a second, {processes}", median(one.per_s for one in taken), aim=aim)
        self._sheet.note(f"CPU ms of a turn, {processes}", median(one.cpu_ms for one in taken))

    async def _give_turns(self, people: int) -> None:
        await self._place.give_turns(self._given, self._wanted.turns, people)
        self._given += self._wanted.turns

    async def _at_rest(self, people: int, *roles: str) -> None:
        """Measure replies one at a time, then the idle processes."""
        async with AsyncExitStack() as stack:
            running = await start(stack, self._place, self._graph_url, *roles)
            taken = await latencies_ms(self._place, running[0], self._wanted.replies, people)
            middle, late = middle_and_late(taken)
            self._sheet.note("webhook to reply in the outbox, p50 ms", middle, aim="< 10")
            self._sheet.note("webhook to reply in the outbox, p99 ms", late)
            idle = await idle_percent(running, self._wanted.idle_s)
            for role, one, percent in zip(roles, running, idle, strict=True):
                self._sheet.note(f"idle CPU of {role}, % of a core", percent, aim="< 1")
                self._sheet.note(f"resident memory of {role}, MB", one.resident_mb(), aim="< 140")


async def measure_sizes(
    name: str, folder: Path, katixo_url: str, new_database: Callable[[], str], wanted: argparse.Namespace, sheet: Sheet
) -> None:
    """Measure an installation with a short history, then one with a long history."""
    async with fake_graph() as graph:
        for messages in filter(None, (wanted.messages, wanted.large)):
            place = Place(folder / f"{name}-{messages}", katixo_url, new_database())
            place.folder.mkdir()
            await place.link()
            people = messages // 20 * 2
            began, engine = time.perf_counter(), place.writing()
            fill(engine, messages, people)
            engine.dispose()
            print(f"{name}: {messages:,} messages filled in {time.perf_counter() - began:.0f} s", flush=True)
            await Bench(place, graph.url, wanted, sheet).measure(f"{name} {messages:,}", people)


def measure(wanted: argparse.Namespace) -> None:
    """Measure on both databases, on PostgreSQL where it is installed."""
    sheet = Sheet()
    with tempfile.TemporaryDirectory(prefix="katixo-bench-") as name:
        folder = Path(name)
        sandbox = SandboxProcess(folder / "sandbox.db")
        try:
            if wanted.only != "postgresql":
                asyncio.run(measure_sizes("SQLite", folder, sandbox.url, str, wanted, sheet))
            if wanted.only != "sqlite":
                with serving(DURABLE) as server:
                    new_database = partial(_address_of_new, server)
                    asyncio.run(measure_sizes("PostgreSQL", folder, sandbox.url, new_database, wanted, sheet))
        except pytest.skip.Exception as reason:
            print(f"PostgreSQL not measured: {reason}")
        finally:
            sandbox.stop()
            sheet.show()


def _address_of_new(server: Server) -> str:
    return server.address(server.new_database())


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--large", type=int, default=1_000_000, help="0 leaves the large database out")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--webhooks", type=int, default=1500)
    parser.add_argument("--turns", type=int, default=1000)
    parser.add_argument("--replies", type=int, default=100)
    parser.add_argument("--idle-s", type=float, default=10.0)
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no process is left behind
    measure(parser.parse_args())


if __name__ == "__main__":
    main()
