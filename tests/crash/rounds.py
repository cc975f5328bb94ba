"""Random rounds of people, crashes and faults against the real processes, and their verdict:

    python -m tests.crash.rounds --rounds 30 --seed 1 --database sqlite [--no-claim-check] [--no-idempotency-keys]
        [--together 3] [--away 60]

Most of a round is waiting, so a few are played together: their people write, and their mischief happens, side by side.
`--away` takes the database (PostgreSQL) away for so many seconds, once, while the first people write.

The bot's processes, the sandbox and the database each run on their own; the platform is a fake one in this process.
Exit status 0: nothing was wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from bot.app import build
from bot.config import Settings
from bot.linking import Credentials
from bot.storage import people as accounts
from bot.storage.database import Transaction
from katixo_api.sandbox.books_file import count, entries, trial_balance
from tests.crash.fleet import CALL_S, Fleet, Kind
from tests.crash.judge import Finding, judge
from tests.crash.mischief import Mischief
from tests.crash.post import END_S, Office
from tests.crash.processes import SandboxProcess
from tests.crash.stories import FIRST_AMOUNT, Person, heard_by, people_of
from tests.fake_graph import FakeGraph, fake_graph
from tests.postgres import FAST, serving

OWNER = Credentials("+919800000001", "demo1234")
CHANNEL = "whatsapp"
KEEPING = {**FAST, "synchronous_commit": "on"}  # what was committed outlives a stop like a crash


@dataclass(frozen=True, slots=True)
class Plan:
    """What to run."""

    rounds: int
    seed: int
    database: str = "sqlite"
    claims: bool = True
    keys: bool = True
    together: int = 1
    away_s: float = 0.0


@dataclass(slots=True)
class Verdict:
    """What came of a run: what was wrong, what was counted, and what `reconcile` said (its status and words)."""

    findings: list[Finding] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    reconciled: tuple[int, str] = (0, "")

    def doubles(self) -> set[str]:
        """Give the numbers of all entries that stand more than once."""
        return {number for one in self.findings if one.wrong == "double" for number in one.numbers}

    def count(self, wrong: str) -> int:
        """Count the findings of a kind."""
        return sum(one.wrong == wrong for one in self.findings)


@dataclass(frozen=True, slots=True)
class World:
    """All that takes part."""

    sandbox: SandboxProcess
    graph: FakeGraph
    fleet: Fleet
    mischief: Mischief


async def play(plan: Plan, *, say: bool = False) -> Verdict:
    """Play all rounds in one world, and judge when everything has come to rest."""
    amounts = itertools.count(FIRST_AMOUNT)
    cast = [people_of(round, plan.seed, amounts) for round in range(plan.rounds)]
    everybody = list(itertools.chain.from_iterable(cast))
    async with world_of(plan, everybody) as world, httpx.AsyncClient() as http:
        before = count(world.sandbox.path)
        verdict, started = Verdict(), time.monotonic()
        for first in range(0, plan.rounds, plan.together):
            began, rounds = time.monotonic(), range(first, min(first + plan.together, plan.rounds))
            verdict.counts["deliveries"] += await _play_together(plan, rounds, cast, world, http)
            if say:
                print(f"rounds {rounds[0]} to {rounds[-1]}: {time.monotonic() - began:.1f} s", flush=True)
        verdict.seconds = time.monotonic() - started
        await asyncio.sleep(world.fleet.kind.frozen_s + CALL_S)  # whoever comes late comes now
        heard = {one.phone: heard_by(world.graph.sent, one.phone) for one in everybody}
        verdict.reconciled = await _reconcile(world)
        books = entries(world.sandbox.path, before)
        verdict.findings = judge(everybody, heard, books, trial_balance(world.sandbox.path))
        verdict.findings += [Finding("order", 0, f"the platform refused: {words}") for words in world.graph.refused]
        verdict.counts += world.mischief.done + _counted(everybody, world)
    return verdict


async def _play_together(
    plan: Plan, rounds: Sequence[int], cast: Sequence[Sequence[Person]], world: World, http: httpx.AsyncClient
) -> int:
    """Play rounds to their end: everybody has heard, every process runs again. Give the number of deliveries."""
    chances = [random.Random(f"round {plan.seed} {round}") for round in rounds]
    away_s = plan.away_s if rounds[0] == 0 else 0.0
    office = Office(world.fleet.doors, world.graph, http, end_s=END_S + away_s)
    world.graph.misfortunes[:] = [one for chance in chances for one in world.mischief.misfortunes(chance)]
    faults = [fault for chance in chances for fault in world.mischief.faults(chance)]
    await asyncio.to_thread(world.sandbox.misbehave, *faults)
    async with world.fleet.supervised(), asyncio.TaskGroup() as tasks:
        if away_s:
            tasks.create_task(world.mischief.take_away_later(chances[0], away_s))
        for chance in chances:
            tasks.create_task(world.mischief.happen(chance))
        for one in (person for round in rounds for person in cast[round]):
            tasks.create_task(office.live(one, random.Random(f"{plan.seed} {one.phone}")))
    await world.fleet.ready()
    return office.deliveries


async def _reconcile(world: World) -> tuple[int, str]:
    """Run the nightly check by its command, beside the bot; give its exit status and its words."""
    command = [sys.executable, "-m", "bot", "reconcile"]
    process = await asyncio.create_subprocess_exec(
        *command, env={**world.fleet.kind.environment(), "COLUMNS": "200"}, stdout=asyncio.subprocess.PIPE
    )
    words, _ = await process.communicate()
    return process.returncode or 0, words.decode()


def _counted(people: Sequence[Person], world: World) -> Counter[str]:
    posts = Counter(world.sandbox.posts())
    numbers = [one["biz_opaque_callback_data"] for one in world.graph.sent]
    plots = Counter(f"told to {story.plot}" for one in people for story in one.stories)
    plots["conversations"] = len(people)
    plots["requests to make an expense"] = posts.total()
    plots["of these repeated"] = posts.total() - len(posts)
    plots["replies"] = len(set(numbers))
    plots["replies sent again"] = len(numbers) - len(set(numbers))
    return plots


@asynccontextmanager
async def world_of(plan: Plan, people: Sequence[Person]) -> AsyncIterator[World]:
    """Set the world up: everybody is signed in, every process runs."""
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="rounds-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        server = stack.enter_context(serving(KEEPING)) if plan.database == "postgres" else None
        address = server.address(server.new_database()) if server else f"sqlite:///{folder / 'bot.db'}"
        sandbox = SandboxProcess(folder / "sandbox.db", "--idempotency", "on" if plan.keys else "off")
        stack.callback(sandbox.stop)
        async with fake_graph() as graph:
            kind = Kind(folder / "data", address, sandbox.url, graph.url, claims=plan.claims)
            await _sign_in(kind, people)
            fleet = Fleet(kind)
            stack.callback(fleet.end)
            await fleet.start()
            yield World(sandbox, graph, fleet, Mischief(fleet, server, sandbox))


async def _sign_in(kind: Kind, people: Sequence[Person]) -> None:
    app = build(Settings(_env_file=None, katixo_url=kind.katixo, data_dir=kind.folder, database_url=kind.database))
    await app.linking.link(CHANNEL, people[0].phone, OWNER, "en")
    user = await app.database.read(lambda connection: accounts.user_of(connection, CHANNEL, people[0].phone))
    assert user

    def let_all_in(tx: Transaction) -> None:
        for one in people[1:]:
            accounts.link(tx.connection, CHANNEL, one.phone, user)

    await app.database.write(let_all_in)
    await app.close()


def main() -> int:
    """Run what the command line asks for and print its counts."""
    parser = argparse.ArgumentParser(prog="python -m tests.crash.rounds")
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--together", type=int, default=3)
    parser.add_argument("--away", type=float, default=0.0)
    parser.add_argument("--no-claim-check", action="store_true")
    parser.add_argument("--no-idempotency-keys", action="store_true")
    given = parser.parse_args()
    checks, keys = not given.no_claim_check, not given.no_idempotency_keys
    plan = Plan(given.rounds, given.seed, given.database, checks, keys, given.together, given.away)
    try:
        verdict = asyncio.run(play(plan, say=True))
    except pytest.skip.Exception as reason:
        print(reason, file=sys.stderr)
        return 2
    _print(plan, verdict)
    return 1 if verdict.findings else 0


def _print(plan: Plan, verdict: Verdict) -> None:
    for one in verdict.findings:
        print(f"WRONG in round {one.round}: {one.wrong}: {one.about}")
    unnamed = [one for one in verdict.doubles() if one not in verdict.reconciled[1]]
    verdict.counts["doubled numbers not named by reconcile"] = len(unnamed)
    print(f"reconcile ends with {verdict.reconciled[0]}:\n{verdict.reconciled[1]}")
    rows = {"rounds": plan.rounds, **verdict.counts, **Counter(f"WRONG: {one.wrong}" for one in verdict.findings)}
    for name, number in rows.items():
        print(f"{name:42}{number:8}")
    print(f"{'seconds':42}{verdict.seconds:8.0f}   ({verdict.seconds / plan.rounds:.1f} a round)")


if __name__ == "__main__":
    sys.exit(main())
