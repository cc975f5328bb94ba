"""An effect is carried in the organisation in which it was wished, whatever its chat is signed in to by now."""

from __future__ import annotations

from pathlib import Path

from bot.events_store import EFFECT
from bot.perform import Performer
from bot.sessions import Account
from bot.storage import effects, people, tokens
from bot.storage.database import Transaction
from handlers.effects import effect_key
from katixo_api.client import KatixoClient
from tests.bot.performing import CHAT, DRAFT, PATIENCE, POST, Bench, bench_at
from tests.fakes import START, FakeClients


class NotingClients(FakeClients):
    """Notes for whom a client was wanted."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench.katixo, bench.clock)
        self.wanted: list[Account] = []

    def of(self, account: Account) -> KatixoClient:
        self.wanted.append(account)
        return super().of(account)


async def drained(bench: Bench, *, has_tokens: bool) -> list[Account]:
    """Store a wish for one organisation, sign the chat in to another, and give for whom it was then carried."""

    def unit(tx: Transaction) -> None:
        body = EFFECT.dump_json(POST)
        effects.add(tx.connection, effect_key(POST), CHAT, DRAFT, POST.kind, body, START, user="u1", org="org-1")
        people.set_org(tx.connection, "u1", "org-2")
        if has_tokens:
            tokens.store(tx.connection, "u1", "org-1", b"sealed", 0)

    await bench.database.write(unit)
    clients = NotingClients(bench)
    await Performer(bench.database, clients, bench.clock, PATIENCE).drain(DRAFT)
    return clients.wanted


async def test_a_switch_of_organisation_takes_no_effect_along(tmp_path: Path) -> None:
    async with bench_at(f"sqlite:///{tmp_path / 'bot.db'}") as bench:
        assert await drained(bench, has_tokens=True) == [Account("u1", "org-1")]
        assert len(bench.katixo.writes()) == 1


async def test_an_effect_whose_session_is_gone_waits(tmp_path: Path) -> None:
    async with bench_at(f"sqlite:///{tmp_path / 'bot.db'}") as bench:
        assert await drained(bench, has_tokens=False) == []
        assert bench.katixo.asked == []
