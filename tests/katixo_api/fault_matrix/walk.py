"""Walking the matrix: one sandbox for each dialect, with and without idempotency keys, all four side by side.

Pauses pass a hundred times faster than they say (`FastTime`); only the delays of the sandbox take their time.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TypeAlias

import httpx

from katixo_api.auth import MemoryTokens, sign_in
from katixo_api.client import KatixoClient
from katixo_api.exchange import Limits
from katixo_api.once import Done, Once, Waits
from katixo_api.pacing import LocalPacing, Plan
from katixo_api.retry import Retries
from katixo_api.sandbox.options import DialectName, Options
from katixo_api.sandbox.running import Sandbox, running
from tests.katixo_api.fault_matrix.acts import ACTS, TODAY, Act, Desk
from tests.katixo_api.fault_matrix.faults import FAULTS, LATE_S, LOOK_FAULTS, MARGIN_S, PATIENCE_S, Fault
from tests.katixo_api.fault_matrix.judge import judge, mark, times_done

FASTER = 100
QUICK_WAITS = Waits(call_s=1, margin_s=1, first_pause_s=0.1)
SLOW_WAITS = Waits(call_s=PATIENCE_S * FASTER, margin_s=MARGIN_S * FASTER, first_pause_s=0.1)
SLOW_LIMITS = Limits(read_s=PATIENCE_S, call_s=PATIENCE_S)


@dataclass(frozen=True, slots=True)
class World:
    """A Katixo: its dialect, and whether it honours idempotency keys."""

    dialect: DialectName
    keys: bool

    @property
    def name(self) -> str:
        """Give the name for the table."""
        return f"{self.dialect}, keys {'on' if self.keys else 'off'}"


@dataclass(frozen=True, slots=True)
class Case:
    """One cell of the matrix."""

    world: World
    act: Act
    fault: Fault

    @property
    def name(self) -> str:
        """Give the name for the table."""
        return f"{self.act.name} | {self.fault.name} | {self.world.name}"


@dataclass(frozen=True, slots=True)
class Place:
    """A running Katixo and the connections to it: opening them anew for each case would take most of the time."""

    sandbox: Sandbox
    transport: httpx.AsyncBaseTransport


Attempt: TypeAlias = Callable[[Place, Case], Awaitable[str]]

WORLDS = tuple(World(dialect, keys) for dialect in ("docs", "code") for keys in (False, True))


class FastTime:
    """A clock whose seconds are short."""

    def clock(self) -> float:
        """Give the time."""
        return time.monotonic() * FASTER

    async def sleep(self, seconds: float) -> None:
        """Wait, shortly."""
        await asyncio.sleep(seconds / FASTER)


def cases(faults: Iterable[Fault], acts: Iterable[Act]) -> list[Case]:
    """Give every fault at every act in every world."""
    return [Case(world, act, fault) for act, fault, world in product(acts, faults, WORLDS)]


def sample() -> list[Case]:
    """Give every fault at every act in one world each, in turn, and a quarter of those at a look."""
    met = [(act, fault, turn + at) for turn, act in enumerate(ACTS) for at, fault in enumerate(FAULTS)]
    met += [(act, fault, turn) for turn, act in enumerate(ACTS) for fault in LOOK_FAULTS[turn % 4 :: 4]]
    return [Case(WORLDS[turn % len(WORLDS)], act, fault) for act, fault, turn in met]


async def walk(wanted: Sequence[Case], folder: Path, attempt: Attempt) -> dict[Case, str]:
    """Give the outcome of every case; the worlds are walked side by side."""
    walks = [_walk_world(world, [one for one in wanted if one.world == world], folder, attempt) for world in WORLDS]
    found = {case: outcome for part in await asyncio.gather(*walks) for case, outcome in part.items()}
    return {case: found[case] for case in wanted}


async def try_once(place: Place, case: Case) -> str:
    """Prepare, set the fault, do it once, lift the fault, judge."""
    sandbox = place.sandbox
    async with clients(place, case.fault) as (desk, once):
        errand = await case.act.prepare(desk)
        before = mark(sandbox.path)
        sandbox.misbehave(script_of(case), *case.fault.then)
        told = await errand.do(once)
        sandbox.misbehave()
        return judge(sandbox.path, before, case.act, errand, told)


async def try_late(place: Place, case: Case) -> str:
    """Let a call land after it was looked for and repeated, which nobody promises away; then look again."""
    sandbox = place.sandbox
    async with clients(place, case.fault) as (desk, once):
        errand = await case.act.prepare(desk)
        sandbox.misbehave(script_of(case))
        await errand.do(once)
        await asyncio.sleep(LATE_S)
        times = times_done(sandbox.path, errand)
        seen = await errand.do(once)
        if sandbox.trial_balance() != 0 or not isinstance(seen, Done) or len(seen.twins) != times - 1:
            return "DOUBLED"
        return "done-once" if times == 1 else "twin, named by the next look"


async def _walk_world(world: World, wanted: list[Case], folder: Path, attempt: Attempt) -> dict[Case, str]:
    path = folder / f"{world.dialect}-{world.keys}.db"
    options = Options(idempotency=world.keys)
    async with (
        running(path, dialect=world.dialect, seed="empty", today=TODAY, options=options) as sandbox,
        httpx.AsyncHTTPTransport() as transport,
    ):
        return {case: await attempt(Place(sandbox, transport), case) for case in wanted}


def script_of(case: Case) -> dict[str, object]:
    """Give the case's fault as a line of the sandbox's script."""
    return {**case.fault.script, "method": case.act.method, "path": case.act.path}


@asynccontextmanager
async def clients(place: Place, fault: Fault) -> AsyncIterator[tuple[Desk, Once]]:
    """Sign in; give who prepares, and who does things once and is as impatient as the fault needs."""
    url, lent, fast = place.sandbox.base_url, place.transport, FastTime()
    keeper = MemoryTokens((await sign_in(url, phone="+919800000001", password="demo1234", transport=lent)).tokens)
    pacing = LocalPacing(Plan.of(1_000_000), clock=fast.clock, sleep=fast.sleep)
    limits, waits = (SLOW_LIMITS, SLOW_WAITS) if fault.is_slow else (Limits(), QUICK_WAITS)
    patient = KatixoClient(url, tokens=keeper, transport=lent)
    katixo = KatixoClient(url, tokens=keeper, transport=lent, limits=limits, retries=Retries(attempts=1), pacing=pacing)
    async with patient, katixo:
        ids = {account.code: account.id for account in place.sandbox.books.accounts}
        yield Desk(patient, ids["5220"], ids["1020"]), Once(katixo, waits=waits, clock=fast.clock, sleep=fast.sleep)
