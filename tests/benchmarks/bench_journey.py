"""How long a user waits, and what the bot costs: `python -m tests.benchmarks.bench_journey`.

In one run, with a sandbox in its own process: text to card, tap to posted (beside a bare httpx call that creates the
same expense), start of `katixo-bot parse`, a repeated `deploy/demo` to a usable page, resident memory of the service.
Medians of `ROUNDS`; milliseconds unless said otherwise. Nothing is asserted: figures belong into notes.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import httpx

from bot.app import App, build, running
from bot.channels.terminal import TerminalChannel, TerminalUser
from bot.config import Settings
from bot.linking import Credentials
from bot.observe import start_logging
from katixo_api.auth import sign_in
from tests.crash.processes import BotProcess, SandboxProcess, free_port, wait_until

ROUNDS = 60
OWNER = Credentials("+919800000001", "demo1234")
ROOT = Path(__file__).parents[2]


async def in_process(folder: Path, url: str) -> dict[str, list[float]]:
    """Time turns and postings of a bot in this process."""
    channel = TerminalChannel(lambda reply: None)
    app = build(Settings(_env_file=None, katixo_url=url, data_dir=folder), terminal=channel)
    user = TerminalUser(app.database, app.clock, "owner")
    times: dict[str, list[float]] = {"text to card": [], "tap to posted": [], "bare create": []}
    async with running(app):
        await app.linking.link("terminal", "owner", OWNER, "en")
        for number in range(ROUNDS):
            times["text to card"].append(await _timed(app, partial(user.say, f"paid {number + 100} upi petrol")))
            button = channel.button("Post")
            assert button
            times["tap to posted"].append(await _timed(app, partial(user.press, button)))
    times["bare create"] = await _bare(url)
    return times


async def _timed(app: App, act: Callable[[], Awaitable[None]]) -> float:
    began = time.perf_counter()
    await act()
    await app.engine.idle()
    return (time.perf_counter() - began) * 1000


async def _bare(url: str) -> list[float]:
    """Create the same expenses by a plain HTTP client."""
    session = await sign_in(url, phone=OWNER.phone, password=OWNER.password)
    headers = {"Authorization": f"Bearer {session.tokens.access}"}
    times = []
    async with httpx.AsyncClient(base_url=url, headers=headers) as http:
        accounts = (await http.get("/api/v1/accounts")).json()["data"]
        cost = next(one["id"] for one in accounts if one["name"] == "Office Supplies")
        bank = next(one["id"] for one in accounts if "HDFC" in one["name"])
        for number in range(ROUNDS):
            body = {
                "expenseDate": "2026-11-20",
                "accountId": cost,
                "amount": 100 + number,
                "paymentMode": "UPI",
                "paidThroughId": bank,
            }
            began = time.perf_counter()
            (await http.post("/api/v1/expenses", json=body)).raise_for_status()
            times.append((time.perf_counter() - began) * 1000)
    return times


def parse_start() -> list[float]:
    """Time the smallest command from outside, interpreter included, in seconds."""
    command = [sys.executable, "-m", "bot", "parse", "chai 40"]
    return [_seconds(lambda: subprocess.run(command, capture_output=True, check=True, cwd=ROOT)) for _ in range(7)]


def demo_start(data: Path) -> list[float]:
    """Time a repeated `deploy/demo` from the call to a page that answers, in seconds."""
    return [_one_demo(data) for _ in range(4)][1:]


def _one_demo(data: Path) -> float:
    port = free_port()
    command = [str(ROOT / "deploy" / "demo"), "--no-browser", "--port", str(port)]
    environment = {**os.environ, "KATIXO_BOT_DATA_DIR": str(data)}
    began = time.perf_counter()
    demo = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: _is_up(port), "the page", limit_s=120)
        return time.perf_counter() - began
    finally:
        demo.terminate()
        demo.wait(10)


def _is_up(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/chat/history").status_code == 200
    except httpx.TransportError:
        return False


def _seconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def resident_mb(folder: Path, url: str) -> float:
    """Give the resident memory of a running service after one expense, in MB."""
    bot = BotProcess(folder, url)
    bot.start()
    try:
        return bot.resident_mb()
    finally:
        bot.close()


def main() -> None:
    """Run everything and print one line a figure."""
    start_logging("WARNING")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sandbox = SandboxProcess(folder / "sandbox.db")
        times = asyncio.run(in_process(folder / "bot", sandbox.url))
        memory = resident_mb(folder / "bot", sandbox.url)
        sandbox.stop()
        for what, values in times.items():
            worst = statistics.quantiles(values, n=100)[98]
            print(f"{what:16} median {statistics.median(values):7.1f} ms   p99 {worst:7.1f} ms")
        ratio = statistics.median(times["tap to posted"]) / statistics.median(times["bare create"])
        print(f"tap to posted against a bare create: {ratio:.1f} times")
        print(f"katixo-bot parse 'chai 40': {statistics.median(parse_start()):.2f} s")
        print(f"repeated deploy/demo to a usable page: {statistics.median(demo_start(folder / 'demo')):.2f} s")
        print(f"resident memory of katixo-bot run: {memory:.0f} MB")


if __name__ == "__main__":
    main()
