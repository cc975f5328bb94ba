"""How a turn grows with the number of vendors: `python -m tests.benchmarks.bench_turns`.

A bot in this process and a sandbox in its own, with 60, 1,000 and 100,000 vendors: from a text that names one of them
to its card, and from Post to posted. For each the whole time, the part outside the calls to Katixo, and the processor's
time of the bot, which a busy machine does not lengthen; median and 99th percentile of `ROUNDS` in milliseconds, and the
medians of the processor's time as ratios to those with 60 vendors. Nothing is asserted.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from pathlib import Path
from uuid import UUID

from bot.app import App, build, running
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import Settings
from bot.linking import Credentials
from bot.observe import start_logging
from katixo_api.exchange import Exchange
from katixo_api.sandbox import running as sandboxes
from katixo_api.sandbox.running import Sandbox
from katixo_api.wire import Answer, Call
from tests.crash.processes import SandboxProcess

ROUNDS = 100
VENDORS = (60, 1_000, 100_000)
NOTHING = Decimal("0.00")
OWNER = Credentials("+919800000001", "demo1234")
FIRST = ("Kohli", "Wadia", "Talwar", "Sodhi", "Bajwa", "Chitnis", "Deora", "Gokhale", "Halder", "Irani", "Jindal")
SYLLABLES = (
    "ba",
    "de",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "ze",
    "gi",
    "ho",
    "ju",
    "ya",
    "fe",
    "chi",
)
TRADE = ("Traders", "Textiles", "Agencies", "Transport", "Stationers", "Foods", "Hardware", "Printers")


@dataclass(slots=True)
class Watch:
    """Adds up the time that calls take."""

    in_calls_s: float = 0.0
    whole_ms: list[float] = field(default_factory=list)
    own_ms: list[float] = field(default_factory=list)
    cpu_ms: list[float] = field(default_factory=list)

    async def time(self, app: App, act: Callable[[], Awaitable[None]]) -> None:
        """Time one thing the user does until all that follows is done."""
        self.in_calls_s, began, began_cpu = 0.0, time.perf_counter(), time.process_time()
        await act()
        await app.engine.idle()
        whole_s = time.perf_counter() - began
        self.whole_ms.append(whole_s * 1000)
        self.own_ms.append((whole_s - self.in_calls_s) * 1000)
        self.cpu_ms.append((time.process_time() - began_cpu) * 1000)


@contextmanager
def watched(watch: Callable[[], Watch]) -> Iterator[None]:
    """Time every call of every client for the length of a block."""
    plain = Exchange.send

    async def send(self: Exchange, call: Call, *, access: str | None) -> Answer:
        began = time.perf_counter()
        try:
            return await plain(self, call, access=access)
        finally:
            watch().in_calls_s += time.perf_counter() - began

    Exchange.send = send  # type: ignore[method-assign]  # for the length of the block
    try:
        yield
    finally:
        Exchange.send = plain  # type: ignore[method-assign]  # as it was


def name_of(number: int) -> str:
    """Name a vendor; a word made of the number makes it its own."""
    own = "".join(SYLLABLES[number // len(SYLLABLES) ** place % len(SYLLABLES)] for place in range(4))
    return f"{own.title()} {FIRST[number % len(FIRST)]} {TRADE[number // len(FIRST) % len(TRADE)]}"


def add_vendors(sandbox: Sandbox, count: int) -> None:
    """Put vendors into the books."""
    contacts = sandbox.books.contacts
    pattern = next(one for one in contacts.all() if one.contact_type == "VENDOR")
    for number in range(count):
        contacts.put(
            replace(pattern, id=str(UUID(int=number)), display_name=name_of(number), gstin=None, outstanding_ap=NOTHING)
        )
    sandbox.desk.save()


@asynccontextmanager
async def shop(folder: Path, vendors: int) -> AsyncIterator[tuple[App, TerminalChannel, TerminalUser]]:
    """Run a bot beside books with so many vendors."""
    channel = TerminalChannel(lambda reply: None)
    async with sandboxes.running(folder / "sandbox.db") as before:
        add_vendors(before, vendors)
    sandbox = SandboxProcess(folder / "sandbox.db")
    settings = Settings(
        _env_file=None, katixo_url=sandbox.url, data_dir=folder, calls_per_minute=100_000, call_limit_s=100
    )
    app = build(settings, terminal=channel, tick_s=0.02)
    try:
        async with running(app):
            await app.linking.link("terminal", "owner", OWNER, "en")
            yield app, channel, TerminalUser(app.database, app.clock, "owner")
    finally:
        sandbox.stop()


async def play(vendors: int, rounds: int) -> dict[str, Watch]:
    """Book one expense a round, each to another vendor."""
    watches = {"text to card": Watch(), "Post to posted": Watch()}
    current = watches["text to card"]
    with tempfile.TemporaryDirectory() as place, watched(lambda: current):
        async with shop(Path(place), vendors) as (app, channel, user):
            for number in range(rounds):
                named = name_of(number * 7919 % vendors)
                current = watches["text to card"]
                await current.time(app, partial(user.say, f"paid {number + 100} to {named} upi for paper"))
                button = channel.button("Post")
                assert button, "no card"
                current = watches["Post to posted"]
                await current.time(app, partial(user.press, button))
    return watches


def _row(values: list[float]) -> str:
    return f"{statistics.median(values):8.1f} {statistics.quantiles(values, n=100)[98]:8.1f}"


def main() -> None:
    """Run everything and print one line a figure."""
    start_logging("WARNING")
    first: dict[str, float] = {}
    print("                                   whole p50      p99   own p50      p99   cpu p50      p99   ratio")
    for vendors in VENDORS:
        for what, watch in asyncio.run(play(vendors, ROUNDS)).items():
            cpu = statistics.median(watch.cpu_ms)
            ratio = cpu / first.setdefault(what, cpu)
            figures = " ".join(_row(values) for values in (watch.whole_ms, watch.own_ms, watch.cpu_ms))
            print(f"{vendors:7} vendors, {what:15}   {figures}   {ratio:5.2f}")


if __name__ == "__main__":
    main()
