"""The bot's processes in the rounds: started, killed, frozen and thawed by whoever plays the operating system.

On SQLite one process does all; on PostgreSQL two take messages in and two do the work.
"""

from __future__ import annotations

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.crash.nursery import Nursery
from tests.crash.processes import free_port
from tests.fake_graph import NUMBER, TOKEN
from tests.webhooks import SECRET, VERIFY

START_S = 120.0
GUARD_S, CALL_S, MARGIN_S, STALL_S = 0.6, 1.0, 0.2, 1.0
SUPERVISED_S = 0.5  # how often somebody looks whether all live
CLAIM_S = GUARD_S + CALL_S + MARGIN_S  # how long a claim is waited for
WAITS = {
    "GUARD_S": GUARD_S,
    "CALL_LIMIT_S": CALL_S,
    "LOOK_MARGIN_S": MARGIN_S,
    "LANDING_LIMIT_S": 1.5,
    "LONGEST_PAUSE_S": 0.5,
    "STALL_S": STALL_S,
    "SCAN_S": 1.0,
    "TICK_S": 0.25,
    "WHATSAPP_WORD_S": 0.5,
    "WHATSAPP_CALL_LIMIT_S": 2.0,
    "CALLS_PER_MINUTE": 100_000,
}


@dataclass(frozen=True, slots=True)
class Kind:
    """What the bots run on, and whether they check their claims."""

    folder: Path
    database: str
    katixo: str
    graph: str
    claims: bool = True

    @property
    def is_shared(self) -> bool:
        """Say whether several processes work on the database together."""
        return self.database.startswith("postgresql")

    @property
    def log(self) -> Path:
        """Give the file to which all of them write."""
        return self.folder.parent / "log"

    @property
    def frozen_s(self) -> float:
        """Give the length of a freeze: by its end others have taken over, where there are others."""
        return CLAIM_S + (STALL_S + 0.5 if self.is_shared else 0.2)

    def environment(self) -> dict[str, str]:
        """Give the settings of every process."""
        settings: Mapping[str, object] = {
            **WAITS,
            "KATIXO_URL": self.katixo,
            "DATABASE_URL": self.database,
            "DATA_DIR": self.folder,
            "WHATSAPP_GRAPH_URL": self.graph,
            "WHATSAPP_TOKEN": TOKEN,
            "WHATSAPP_PHONE_NUMBER_ID": NUMBER,
            "WHATSAPP_APP_SECRET": SECRET,
            "WHATSAPP_VERIFY_TOKEN": VERIFY,
        }
        return {**os.environ, **{f"KATIXO_BOT_{name}": str(value) for name, value in settings.items()}}


class Replica:
    """One process of the bot through any number of lives."""

    def __init__(self, kind: Kind, role: str, nursery: Nursery) -> None:
        self.role = role
        self._kind = kind
        self._nursery = nursery
        self._port = free_port()
        self._life = 0

    @property
    def url(self) -> str:
        """Give the address of its doors."""
        return f"http://127.0.0.1:{self._port}"

    def start(self) -> None:
        """Begin a life, unless it lives: of two that it was killed by at once only one brings it back."""
        if self._life and self._signal(0):
            return
        environment = {**self._kind.environment(), "KATIXO_BOT_LISTEN": f"127.0.0.1:{self._port}"}
        self._life = self._nursery.bear(["run", "--role", self.role], environment, self._kind.log)

    async def ready(self) -> None:
        """Wait until it answers; one that could not start, as without its database, is started again."""
        async with httpx.AsyncClient() as http, asyncio.timeout(START_S):
            while not await _answers(http, f"{self.url}/healthz"):
                self.start()
                await asyncio.sleep(0.1)

    def kill(self) -> None:
        """End a life with SIGKILL, in the middle of whatever it is doing, and see it gone."""
        while self._life and self._signal(signal.SIGKILL):
            time.sleep(0.001)

    def freeze(self) -> None:
        """Stop it where it stands."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on as if nothing had been."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> bool:
        try:
            os.kill(self._life, number)
        except ProcessLookupError:
            return False
        return True


class Fleet:
    """All processes of one bot."""

    def __init__(self, kind: Kind) -> None:
        roles = ("web", "web", "worker", "worker") if kind.is_shared else ("all",)
        self.kind = kind
        self._nursery = Nursery(claims=kind.claims)
        self.replicas = [Replica(kind, role, self._nursery) for role in roles]

    @property
    def doors(self) -> list[str]:
        """Give the addresses at which messages are taken in."""
        return [one.url for one in self.replicas if one.role != "worker"]

    async def start(self) -> None:
        """Start all."""
        for one in self.replicas:
            one.start()
        await self.ready()

    @asynccontextmanager
    async def supervised(self) -> AsyncIterator[None]:
        """Bring back who ended by itself, as one whose database was away at its start, for the length of a block."""
        keeper = asyncio.create_task(self._bring_back())
        yield
        keeper.cancel()

    async def _bring_back(self) -> None:
        while True:
            await asyncio.sleep(SUPERVISED_S)
            for one in self.replicas:
                one.start()

    async def ready(self) -> None:
        """Wait until all answer."""
        await asyncio.gather(*(one.ready() for one in self.replicas))

    def end(self) -> None:
        """End all for good."""
        for one in self.replicas:
            one.kill()
        self._nursery.close()


async def _answers(http: httpx.AsyncClient, url: str) -> bool:
    try:
        return (await http.get(url, timeout=1.0)).status_code == 200
    except httpx.TransportError:
        return False
