"""An effect is carried in the organisation in which it was wished, whatever its chat is signed in to by now."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from bot.events_store import EFFECT, EVENT, INTERNAL
from bot.linking import StoredBook
from bot.perform import Performer
from bot.sessions import Account
from bot.storage import conversations, effects, inbox, organisations, people, tokens
from bot.storage.database import Transaction
from bot.storage.opening import open_database
from bot.turn import TurnSettings, read_internal, take_turn
from handlers.bill_effects import BillDrafted, DraftBill
from handlers.effects import effect_key
from handlers.events import Done
from handlers.stored import store
from katixo_api.client import KatixoClient
from tests.bot.performing import CHAT, DRAFT, PATIENCE, POST, Bench, bench_at
from tests.fakes import START, FakeClients
from tests.handlers.playing import BOOK, KUMAR
from tests.handlers.stages import bill_on_its_way

STORED = TypeAdapter(StoredBook)


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


async def test_what_follows_from_an_answer_is_wished_where_its_entry_was_confirmed(tmp_path: Path) -> None:
    play = bill_on_its_way()
    (wish,) = (one for one in play.wanted if isinstance(one, DraftBill))
    answer = Done(wish.draft, BillDrafted("b-9", "BILL-9", Decimal(0), Decimal("23100.00")))

    def unit(tx: Transaction) -> None:
        book = StoredBook(BOOK, KUMAR.gstin, "27", {"u1": "OWNER"})
        for org in ("org-1", "org-2"):
            organisations.save(tx.connection, organisations.Organisation(org, org, STORED.dump_json(book), START))
        people.link(tx.connection, "browser", "owner", people.User("u1", "en", "org-2", START))
        conversations.save(tx.connection, CHAT, store(play.conversation), 0)
        body = EFFECT.dump_json(wish)
        effects.add(tx.connection, effect_key(wish), CHAT, wish.draft, wish.kind, body, START, user="u1", org="org-1")
        event = EVENT.dump_json(answer)
        inbox.add(
            tx.connection, inbox.Incoming(INTERNAL, f"{effect_key(wish)}:1:done:", CHAT, "event", event, START), START
        )
        assert take_turn(tx, CHAT, TurnSettings({INTERNAL: read_internal}, ZoneInfo("Asia/Kolkata")), START)

    database = open_database(f"sqlite:///{tmp_path / 'bot.db'}", hold="alone")
    await database.write(unit)
    newest = (await database.read(lambda connection: effects.open_of(connection, wish.draft)))[-1]
    await database.close()
    assert (newest.kind, newest.org) == ("post_bill", "org-1")
