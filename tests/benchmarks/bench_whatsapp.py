"""A load on the WhatsApp door: webhooks with duplicates and out of order, at a fixed rate, from a process of their own.

    python -m tests.benchmarks.bench_whatsapp [--webhooks 100000] [--per-second 300] [--share-again 0.1] [--statuses 1]

Each webhook holds a message of one of 2,000 users, or a status of a message of ours (with `--statuses 1` there is
nothing but the door to measure). A tenth comes a second time, up to 500 webhooks later, as the platform does it; what
comes is shuffled within 200. The bot is the real service (`katixo-bot run`) with its turns, its database on disk and a
Graph API that takes its answers. In the end the inbox is counted: lost, doubled. Latency is from the moment when a
webhook is due to its 200, so that a queue counts, also one before a sender that a busy machine holds up; and beside it
from the moment when it was really sent.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import httpx

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.signature import HEADER, sign
from tests.crash.processes import free_port
from tests.fake_graph import NUMBER, TOKEN, fake_graph
from tests.webhooks import SECRET, VERIFY, Body, status, text, value, webhook

USERS = 2000
AT_ONCE = 200
START_S = 90.0


def bodies(count: int, share_again: float, statuses: float, chance: random.Random) -> list[tuple[str, bytes]]:
    """Make the webhooks, each with the key that must be stored once, doubled in part and shuffled a little."""
    made: list[tuple[float, str, bytes]] = []
    for place in range(round(count / (1 + share_again))):
        key, raw = _one(place, statuses, chance)
        made.append((place + chance.random() * 200, key, raw))
        if chance.random() < share_again:
            made.append((place + chance.random() * 500, key, raw))
    return [(key, raw) for _, key, raw in sorted(made)]


def _one(place: int, statuses: float, chance: random.Random) -> tuple[str, bytes]:
    if chance.random() < statuses:
        state = chance.choice(["sent", "delivered", "read"])
        one: Body = status(f"wamid.OUT{place}", state)
        return f"wamid.OUT{place}:{state}:{one['timestamp']}", json.dumps(webhook(value(statuses=[one]))).encode()
    message = text("👍 ok", id=f"wamid.LOAD{place}", phone=f"9198{chance.randrange(USERS):08}")
    return f"wamid.LOAD{place}", json.dumps(webhook(value(message))).encode()


class Load:
    """Sends at a fixed rate and keeps what each took and what it was answered."""

    def __init__(self, url: str) -> None:
        self._url = f"{url}{PATH}"
        self.taken_ms: list[float] = []  # from the moment when it was due
        self.door_ms: list[float] = []  # from the moment when it was sent
        self.answers: Counter[int] = Counter()

    async def run(self, webhooks: list[tuple[str, bytes]], per_second: float) -> None:
        """Send all, each at its moment."""
        began = time.perf_counter()
        connector = aiohttp.TCPConnector(limit=AT_ONCE)
        async with aiohttp.ClientSession(connector=connector) as http, asyncio.TaskGroup() as group:
            for place, (_, raw) in enumerate(webhooks):
                due = began + place / per_second
                if (left := due - time.perf_counter()) > 0:
                    await asyncio.sleep(left)
                group.create_task(self._send(http, raw, due))

    async def _send(self, http: aiohttp.ClientSession, raw: bytes, due: float) -> None:
        sent = time.perf_counter()
        async with http.post(self._url, data=raw, headers={HEADER: sign(SECRET, raw)}) as answer:
            await answer.read()
            came = time.perf_counter()
            self.taken_ms.append((came - due) * 1000)
            self.door_ms.append((came - sent) * 1000)
            self.answers[answer.status] += 1


def environment(folder: Path, port: int, graph_url: str) -> dict[str, str]:
    """Give the settings of the service under load."""
    settings = {
        "DATA_DIR": str(folder), "LISTEN": f"127.0.0.1:{port}", "KATIXO_URL": "http://127.0.0.1:9",
        "WHATSAPP_GRAPH_URL": graph_url, "WHATSAPP_TOKEN": TOKEN, "WHATSAPP_PHONE_NUMBER_ID": NUMBER,
        "WHATSAPP_APP_SECRET": SECRET, "WHATSAPP_VERIFY_TOKEN": VERIFY, "LOG_LEVEL": "ERROR",
    }  # fmt: skip
    return {**os.environ, **{f"KATIXO_BOT_{name}": value for name, value in settings.items()}}


def stored_keys(path: Path) -> Iterator[str]:
    """Read the keys of all that the inbox holds."""
    with sqlite3.connect(path) as connection:
        yield from (key for (key,) in connection.execute("select message_id from inbox where channel = 'whatsapp'"))


async def until_up(url: str, limit_s: float = START_S) -> None:
    """Wait until the service answers."""
    async with asyncio.timeout(limit_s), httpx.AsyncClient() as http:
        while True:
            try:
                await http.get(f"{url}/healthz")
            except httpx.TransportError:
                await asyncio.sleep(0.1)
            else:
                return


async def measure(count: int, per_second: float, share_again: float, statuses: float) -> bool:
    """Run the load and print what came of it; true when nothing was lost or doubled."""
    webhooks = bodies(count, share_again, statuses, random.Random(8))
    with tempfile.TemporaryDirectory(prefix="katixo-bot-") as folder:
        async with fake_graph() as graph:
            graph.known |= {key for key, _ in webhooks}
            port = free_port()
            bot = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=environment(Path(folder), port, graph.url)
            )
            load, url = Load(f"http://127.0.0.1:{port}"), f"http://127.0.0.1:{port}"
            try:
                await until_up(url)
                began = time.perf_counter()
                await load.run(webhooks, per_second)
                seconds = time.perf_counter() - began
                cpu_s = cpu_seconds(bot.pid)
            finally:
                bot.terminate()
                await bot.wait()
        stored = Counter(stored_keys(Path(folder) / "bot.db"))
    per_webhook = cpu_s / len(webhooks) * 1000
    print(f"the service took {per_webhook:.2f} ms of a processor per webhook; load average {os.getloadavg()[0]:.1f}")
    return report(webhooks, load, stored, seconds)


def cpu_seconds(process: int) -> float:
    """Give the processor time of a process so far (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def report(webhooks: list[tuple[str, bytes]], load: Load, stored: Counter[str], seconds: float) -> bool:
    """Print the figures."""
    expected = {key for key, _ in webhooks}
    lost, doubled = len(expected - stored.keys()), sum(count - 1 for count in stored.values())
    print(f"{len(webhooks)} webhooks ({len(webhooks) - len(expected)} of them again), {len(webhooks) / seconds:.0f}/s")
    print(f"answers {dict(load.answers)}, lost {lost}, doubled {doubled}")
    for name, times in (("since it was due", load.taken_ms), ("since it was sent", load.door_ms)):
        taken = sorted(times)
        middle, late = taken[len(taken) // 2], taken[len(taken) * 99 // 100]
        print(f"{name}: p50 {middle:.1f} ms, p99 {late:.1f} ms, longest {taken[-1]:.1f} ms")
    return not lost and not doubled and set(load.answers) == {200}


def main() -> None:
    """Read the arguments and measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--webhooks", type=int, default=100_000)
    parser.add_argument("--per-second", type=float, default=300.0)
    parser.add_argument("--share-again", type=float, default=0.1)
    parser.add_argument("--statuses", type=float, default=0.3)
    arguments = parser.parse_args()
    fine = asyncio.run(measure(arguments.webhooks, arguments.per_second, arguments.share_again, arguments.statuses))
    raise SystemExit(0 if fine else 1)


if __name__ == "__main__":
    main()
