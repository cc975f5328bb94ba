"""Doubles at the rim: a clock that a test moves, and a small Katixo that misbehaves when told to."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import httpx

from bot.sessions import Account, Clients
from katixo_api.client import KatixoClient
from katixo_api.pacing import LocalPacing, Plan
from katixo_api.retry import Retries
from katixo_api.tokens import MemoryTokens, Tokens
from tests.katixo_api.replies import no, yes

EXPENSES = "/api/v1/expenses"
START = datetime(2026, 11, 20, 6, 0, tzinfo=UTC)
ONCE = Retries(attempts=1, first_pause_s=0, longest_pause_s=0, jitter_s=0)


class FakeClock:
    """Stands still until it is moved; a sleep moves it at once."""

    def __init__(self) -> None:
        self.moment = START

    def now(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    def forward(self, seconds: float) -> None:
        """Let time pass."""
        self.moment += timedelta(seconds=seconds)


@dataclass(slots=True)
class Misfortune:
    """What meets one call: whether its work is done before, and what comes back."""

    reply: httpx.Response | Exception
    saves: bool = False


@dataclass(slots=True)
class FakeKatixo(httpx.AsyncBaseTransport):
    """Keeps expenses in memory. `writing` and `reading` hold what meets the next calls of each kind, in order."""

    expenses: list[dict[str, object]] = field(default_factory=list)
    asked: list[httpx.Request] = field(default_factory=list)
    writing: list[Misfortune] = field(default_factory=list)
    reading: list[Misfortune] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        await asyncio.sleep(0)
        script = self.reading if request.method == "GET" else self.writing
        met = script.pop(0) if script else None
        answer = self._work(request) if met is None or met.saves else None
        if met is None and answer is not None:
            return answer
        assert met is not None
        if isinstance(met.reply, Exception):
            raise met.reply
        return met.reply

    def writes(self) -> list[httpx.Request]:
        """Give every writing call that came."""
        return [one for one in self.asked if one.method != "GET"]

    def keys(self) -> list[str]:
        """Give the idempotency keys of the writing calls."""
        return [one.headers.get("Idempotency-Key", "") for one in self.writes()]

    def add(self, description: str, *, day: str = "2026-11-20", status: str = "ACTIVE") -> str:
        """Put an expense into the books behind everybody's back; give its number."""
        number = f"EXP-{len(self.expenses) + 1}"
        self.expenses.append(
            {
                "id": f"id-{number}", "expenseNumber": number, "expenseDate": day, "amount": 2500.0, "total": 2500.0,
                "taxAmount": 0.0, "status": status, "description": description,
            }
        )  # fmt: skip
        return number

    def _work(self, request: httpx.Request) -> httpx.Response:
        one = next((each for each in self.expenses if request.url.path.endswith(f"/{each['id']}")), None)
        match request.method:
            case "POST":
                asked = json.loads(request.content, parse_float=Decimal)
                self.add(asked["description"], day=asked["expenseDate"])
                return yes(self.expenses[-1], 201)
            case "DELETE" if one:
                if one["status"] == "VOIDED":
                    return no(400, errors=["EXP_ALREADY_VOID"])
                one["status"] = "VOIDED"
                return yes(one)
            case "GET" if request.url.path == EXPENSES:
                return yes({"content": self.expenses, "page": 0, "totalPages": 1, "last": True})
            case "GET" if one:
                return yes(one)
        return no(404)


class SlowTokens(MemoryTokens):
    """Tokens whose reading takes a while, as when the process was frozen before its call went out."""

    def __init__(self, tokens: Tokens, wait: Callable[[], None]) -> None:
        super().__init__(tokens)
        self._wait = wait

    async def current(self) -> Tokens:
        self._wait()
        return await super().current()


class FakeClients(Clients):
    """Gives every account a client of the same small Katixo."""

    def __init__(self, katixo: FakeKatixo, clock: FakeClock) -> None:
        self.frozen_s = 0.0
        self._katixo = katixo
        self._fake_clock = clock

    def of(self, account: Account) -> KatixoClient:
        tokens = Tokens("access", "refresh", START + timedelta(days=30))
        return KatixoClient(
            "https://katixo.example",
            tokens=SlowTokens(tokens, lambda: self._fake_clock.forward(self.frozen_s)),
            transport=self._katixo,
            retries=ONCE,
            pacing=LocalPacing(Plan.of(1_000_000)),
            clock=self._fake_clock.now,
        )
