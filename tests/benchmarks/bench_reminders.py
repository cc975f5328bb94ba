"""What a morning costs when thousands are due at one hour: `python -m tests.benchmarks.bench_reminders [HOW_MANY]`.

Real mornings, turns, storage and clients; answers come from the sandbox's handlers (each distinct answer is made once,
so that the seconds are ours and not the sandbox's). Then one scan of books that grow. Nothing is asserted.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path
from typing import TypeVar, cast

import httpx

from bot.linking import StoredBook
from bot.perform import Performer
from bot.reminding.mornings import Mornings
from bot.reminding.scanning import Rates, scan
from bot.sessions import Account, Clients
from bot.storage import consents, organisations, people
from bot.storage.database import Transaction
from bot.storage.opening import open_database
from bot.turn import TurnSettings, read_internal
from bot.worker import Worker
from handlers.business import AccountBook
from katixo_api.client import KatixoClient
from katixo_api.exchange import Exchange, Limits
from katixo_api.pacing import LocalPacing, Plan
from katixo_api.sandbox.books.books import Table
from katixo_api.sandbox.books.purchase_records import Bill
from katixo_api.sandbox.books.sales_records import Invoice
from katixo_api.sandbox.exchange import Request
from katixo_api.sandbox.options import Options
from katixo_api.tokens import MemoryTokens, Tokens
from tests.bot.morning_world import BOOK, INDIA, MorningWorld
from tests.katixo_api.sandbox.shop import Shop, open_shop

R = TypeVar("R", Bill, Invoice)
DAY = date(2026, 11, 23)
SMALL = 90  # bills and invoices of a typical business: one page each
PLAN = 60
FAR = datetime(2099, 1, 1, tzinfo=UTC)


class AtTheDesk(httpx.AsyncBaseTransport):
    """Carries calls to the sandbox's desk, and counts them."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._kept: dict[str, httpx.Response] = {}
        self.calls: Counter[str] = Counter()
        self.minutes: Counter[tuple[str, int]] = Counter()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        user = request.headers["Authorization"].removeprefix("Bearer ")
        self.calls[user] += 1
        self.minutes[(user, int(time.monotonic() // 60))] += 1
        key = str(request.url.raw_path)
        if key not in self._kept:
            self._kept[key] = self._ask(request)
        kept = self._kept[key]
        return httpx.Response(kept.status_code, headers=kept.headers, content=kept.content)

    def _ask(self, request: httpx.Request) -> httpx.Response:
        headers = {"authorization": f"Bearer {self._shop.token()}"}
        asked = Request(request.method, request.url.path, dict(request.url.params), headers)
        answer = self._shop.desk.answer(asked)
        return httpx.Response(answer.status, headers={"Content-Type": answer.content_type}, content=answer.body)


class DeskClients(Clients):
    """Gives every account a client of the desk, each with its own budget."""

    def __init__(self, desk: AtTheDesk, plan: int = PLAN) -> None:
        self._plan = plan
        self._at = Exchange("https://katixo.example", transport=desk, limits=Limits())
        self._budgets: dict[str, LocalPacing] = {}

    def beside_chat(self, account: Account) -> KatixoClient:
        far = Tokens(account.user, "refresh", FAR)
        budget = self._budgets.setdefault(account.user, LocalPacing(Plan.of(self._plan)))
        keeper = MemoryTokens(far)
        return KatixoClient(
            "https://katixo.example", tokens=keeper, pacing=budget, priority="scheduler", exchange=self._at
        )


@contextmanager
def shop_of(papers: int | None) -> Iterator[Shop]:
    """Open the sandbox's books, cut down to so many of the newest bills and invoices."""
    with tempfile.TemporaryDirectory() as folder:
        shop = open_shop(Path(folder) / "s.db", Options(today=DAY))
        for table in (shop.books.bills, shop.books.invoices):
            for name in list(table.rows)[: -papers if papers else 0]:
                table.rows.pop(name)
        yield shop
        shop.file.close()


async def mornings_of(count: int) -> None:
    """Let so many organisations be due at eight, and play the hour minute by minute."""
    with shop_of(SMALL) as shop, tempfile.TemporaryDirectory() as folder:
        desk = AtTheDesk(shop)
        database = open_database(f"sqlite:///{folder}/bot.db", hold="alone")
        world = MorningWorld(database, replicas=0)
        world.at(DAY - timedelta(days=1), 12)
        now = world.clock.now()

        def enrol(tx: Transaction) -> None:
            for number in range(count):
                user, org = f"u{number:06}", f"o{number:06}"
                body = BOOK.dump_json(StoredBook(AccountBook(), roles={user: "OWNER"}))
                organisations.save(tx.connection, organisations.Organisation(org, org, body, now))
                people.link(tx.connection, "terminal", user, people.User(user, "en", org, now))
                consents.assume(tx.connection, "terminal", user, now)

        await database.write(enrol)
        mornings = Mornings(database, DeskClients(desk), world.clock, INDIA, clock_time(8, 0))
        await mornings.tick()
        turns = TurnSettings({"internal": read_internal}, INDIA)
        worker = Worker(database, cast(Performer, None), {"terminal": world.post}, turns, world.clock)
        cpu, wall, sizes = time.process_time(), time.monotonic(), []
        for minute in range(60):
            world.at(DAY, 8, minute)
            sizes.append(await mornings.tick())
            for _ in range(3):
                for lane in await worker.scan(world.clock.now()):
                    await worker.drain(lane)
        cpu, wall = time.process_time() - cpu, time.monotonic() - wall
        await database.close()
        _tell(count, desk, sizes, cpu, wall, len(world.post.heard))


def _tell(count: int, desk: AtTheDesk, sizes: list[int], cpu: float, wall: float, heard: int) -> None:
    each = sorted(desk.calls.values())
    print(f"{count} organisations at one hour, {heard} messages, one a user: {heard == count}")
    print(f"calls an organisation: median {each[len(each) // 2]}, most {each[-1]}")
    print(f"most calls of one user in a minute: {max(desk.minutes.values())} of {PLAN}")
    print(f"most organisations in a minute: {max(sizes)}, served within {sum(size > 0 for size in sizes)} minutes")
    print(f"{cpu:.1f} s of a core, {1000 * cpu / count:.1f} ms each; {wall:.0f} s by the clock of this machine")


def _copy(table: Table[R], copies: int) -> None:
    """Let every paper be there several times."""
    for name, row in list(table.rows.items()):
        for number in range(1, copies):
            new = f"{name[:-2]}{number:02}"
            table.rows[new] = replace(row, id=new)


async def growth() -> None:
    """Scan books of more and more open bills."""
    for papers, copies in ((SMALL, 1), (None, 1), (None, 4)):
        with shop_of(papers) as shop:
            _copy(shop.books.bills, copies)
            _copy(shop.books.invoices, copies)
            desk = AtTheDesk(shop)
            client = DeskClients(desk, 1_000_000).beside_chat(Account("u", "o"))
            await scan(client, DAY, "OWNER", rates := Rates())
            first, cpu = sum(desk.calls.values()), time.process_time()
            facts = await scan(client, DAY, "OWNER", rates)
            cpu = time.process_time() - cpu
            later, books = sum(desk.calls.values()) - first, shop.books
            counts = f"{len(books.bills.rows)} bills ({len(facts.bills)} open), {len(books.invoices.rows)} invoices"
            print(f"{counts}: {first} calls the first time, {later} later, {1000 * cpu:.0f} ms")


if __name__ == "__main__":
    asyncio.run(mornings_of(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
    asyncio.run(growth())
