"""What goes wrong in a round, drawn from its seed: processes, the database, Katixo and the platform."""

from __future__ import annotations

import asyncio
import contextlib
import random
import signal
from collections import Counter
from collections.abc import Mapping

from tests.crash.fleet import Fleet, Replica
from tests.crash.processes import SandboxProcess
from tests.fake_graph import Misfortune
from tests.postgres import Server

Fault = Mapping[str, object]
EXPENSES = {"method": "POST", "path": "/api/v1/expenses"}
LIST = {"method": "GET", "path": "/api/v1/expenses"}
VOID = {"method": "DELETE", "path": "/api/v1/expenses/*"}
BUSY: Fault = {"do": "status", "status": 429, "retry_after_s": 1}
FAULTS: tuple[Fault, ...] = (
    {**EXPENSES, "do": "drop_after_save"},
    {**EXPENSES, "do": "drop_before_save"},
    {**EXPENSES, "do": "status", "status": 500, "after_save": True},
    {**EXPENSES, "do": "status", "status": 500},
    {**EXPENSES, **BUSY},
    {**EXPENSES, "do": "truncate_body"},
    {**EXPENSES, "do": "delay", "delay_s": 0.3},
    {**EXPENSES, "do": "delay", "delay_s": 0.4, "after_save": True},
    {**EXPENSES, "do": "delay", "delay_s": 1.3, "after_save": True},
    {**LIST, "do": "status", "status": 500},
    {**LIST, "do": "drop_before_save"},
    {**VOID, "do": "drop_after_save"},
    {**VOID, "do": "status", "status": 500, "after_save": True},
)
# What meets messages to the platform: an error before, silence before, silence after it took one.
MISFORTUNES = (Misfortune(status=500), Misfortune(silent=True), Misfortune(silent=True, taken=True))
SLOW: Fault = {**EXPENSES, "do": "delay", "delay_s": 0.4, "after_save": True, "times": 9}


class Mischief:
    """Does harm to one world. `done` counts it by name."""

    def __init__(self, fleet: Fleet, server: Server | None, sandbox: SandboxProcess) -> None:
        self._sandbox = sandbox
        self._fleet = fleet
        self._server = server
        self.done: Counter[str] = Counter()

    def faults(self, chance: random.Random) -> list[Fault]:
        """Draw Katixo's faults of a round: a few at some of its requests, mostly slow answers behind them."""
        drawn: list[Fault] = [
            {**fault, "nth": chance.randint(1, 4)} for fault in chance.sample(FAULTS, chance.randint(0, 3))
        ]
        self.done["faults of Katixo"] += len(drawn)
        return [*drawn, SLOW] if chance.random() < 0.8 else drawn

    def misfortunes(self, chance: random.Random) -> list[Misfortune]:
        """Draw what meets the messages of a round at the platform: mostly nothing."""
        drawn = [chance.choice(MISFORTUNES)] if chance.random() < 0.3 else []
        self.done["faults of the platform"] += len(drawn)
        return drawn

    async def happen(self, chance: random.Random) -> None:
        """Do one to three things at random moments: of the round, or just after Katixo has saved an expense."""
        async with asyncio.TaskGroup() as tasks:
            for _ in range(chance.choice((1, 2, 3))):
                tasks.create_task(self._one(chance, after_save=chance.random() < 0.7))

    async def _one(self, chance: random.Random, *, after_save: bool) -> None:
        if after_save:
            with contextlib.suppress(TimeoutError):  # nobody may post in this round
                await asyncio.wait_for(self._next_save(), 6.0)
        await asyncio.sleep(chance.uniform(0, 0.3 if after_save else 1.5))
        acts = [self._kill, self._kill, self._freeze, self._freeze]
        await chance.choice([*acts, self._away] if self._server else acts)(chance)

    async def _next_save(self) -> None:
        before = len(self._sandbox.posts())
        while True:
            if len(self._sandbox.posts()) > before:
                return
            await asyncio.sleep(0.02)

    def _victim(self, chance: random.Random) -> Replica:
        """Draw a process; those that do the work three times as often as those that only take messages in."""
        replicas = self._fleet.replicas
        return chance.choices(replicas, [1 if one.role == "web" else 3 for one in replicas])[0]

    async def _kill(self, chance: random.Random) -> None:
        self.done["kills"] += 1
        victim = self._victim(chance)
        victim.kill()
        await asyncio.sleep(chance.uniform(0, 0.3))
        victim.start()

    async def _freeze(self, chance: random.Random) -> None:
        self.done["freezes"] += 1
        victim = self._victim(chance)
        victim.freeze()
        await asyncio.sleep(self._fleet.kind.frozen_s)
        victim.thaw()

    async def take_away_later(self, chance: random.Random, seconds: float) -> None:
        """Take the database away while people are at it; who could not start without it is started again after it."""
        await asyncio.sleep(chance.uniform(0.5, 2.0))
        await self._take_away(chance, seconds)
        await self._fleet.ready()

    async def _away(self, chance: random.Random) -> None:
        await self._take_away(chance, chance.uniform(0, 0.5))

    async def _take_away(self, chance: random.Random, seconds: float) -> None:
        """Stop the database, politely or as in a crash, and start it again after so many seconds."""
        if self._server is None or self.done["database away"] > self.done["database back"]:
            return
        self.done["database away"] += 1
        await asyncio.to_thread(self._server.stop, chance.choice((signal.SIGINT, signal.SIGQUIT)))
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self._server.start)
        self.done["database back"] += 1
