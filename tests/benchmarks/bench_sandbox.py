"""What the local Katixo costs: `python -m tests.benchmarks.bench_sandbox`.

First start with two years of books (seeded), second start (the cached copy), resident memory, and requests a second
over loopback, one after the other and ten at a time, beside the same requests without a network.
Nothing is asserted: figures belong into notes.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import httpx

from katixo_api.sandbox.options import Options
from tests.katixo_api.sandbox.shop import PASSWORD, PHONES, Shop, open_shop

REQUESTS = 300
AT_ONCE = 10
LOGIN = {"phone": PHONES["OWNER"], "password": PASSWORD}


class Running:
    """A sandbox in a process of its own, with the cache of seeded files in a folder of this run."""

    def __init__(self, folder: Path, name: str) -> None:
        command = [sys.executable, "-m", "katixo_api.sandbox", "--port", "0", "--per-minute", "0", "--data"]
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [*command, str(folder / name)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "XDG_CACHE_HOME": str(folder)},
        )
        assert self.process.stdout is not None
        self.url = self.process.stdout.readline().removeprefix("ready ").strip()
        self.seconds = time.perf_counter() - began
        ticks = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()[11:13]
        self.processor_seconds = sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")

    def megabytes(self) -> float:
        """Resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024


@contextmanager
def running(folder: Path, name: str) -> Iterator[Running]:
    """A sandbox that ends with the block, whatever happens in it."""
    sandbox = Running(folder, name)
    try:
        yield sandbox
    finally:
        sandbox.process.terminate()
        sandbox.process.communicate()


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with running(folder, "first.sqlite3") as first:
            pass
        with running(folder, "second.sqlite3") as second:
            for label, started in (("first", first), ("second", second)):
                print(f"{label} start {started.seconds:.2f} s, of them {started.processor_seconds:.2f} s of processor")
            asyncio.run(over_loopback(second))
            print(f"resident memory {second.megabytes():.0f} MB")
        without_network(open_shop(folder / "third.sqlite3", Options(today=date(2026, 11, 21))))


async def over_loopback(sandbox: Running) -> None:
    """Requests a second through HTTP."""
    async with httpx.AsyncClient(base_url=f"{sandbox.url}/api/v1") as client:
        signed = (await client.post("/auth/login", json=LOGIN)).json()["data"]
        client.headers["Authorization"] = f"Bearer {signed['accessToken']}"
        ids = {account["code"]: account["id"] for account in (await client.get("/accounts")).json()["data"]}
        made = (await client.post("/expenses", json=expense(ids))).json()["data"]["id"]
        for label, method, path, body in asked(ids, made):
            one = await _rate(client, method, path, body, 1)
            ten = await _rate(client, method, path, body, AT_ONCE)
            print(f"{label:22} {one:6.0f}/s one by one, {ten:6.0f}/s ten at a time")


def without_network(shop: Shop) -> None:
    """The same requests straight to the desk."""
    ids = {account.code: account.id for account in shop.books.accounts}
    made = shop.ask("POST", "/expenses", expense(ids)).data["id"]
    for label, method, path, body in asked(ids, made):
        began = time.perf_counter()
        for _ in range(REQUESTS):
            shop.ask(method, path, body)
        print(f"{label:22} {REQUESTS / (time.perf_counter() - began):6.0f}/s without a network")
    shop.file.close()


def asked(ids: dict[str, str], expense_id: str) -> list[tuple[str, str, str, object]]:
    """What is asked: label, method, path, body."""
    return [
        ("one expense", "GET", f"/expenses/{expense_id}", None),
        ("20 expenses of 1,200", "GET", "/expenses", None),
        ("100 bills of 450", "GET", "/bills?size=100", None),
        ("all accounts", "GET", "/accounts", None),
        ("record an expense", "POST", "/expenses", expense(ids)),
    ]


def expense(ids: dict[str, str]) -> dict[str, object]:
    """An expense of 2,500.00 at 18 %."""
    given = {"expenseDate": "2026-11-10", "amount": 2500, "gstRate": 18, "paymentMode": "UPI"}
    return {**given, "accountId": ids["5220"], "paidThroughId": ids["1021"]}


async def _rate(client: httpx.AsyncClient, method: str, path: str, body: object, at_once: int) -> float:
    began = time.perf_counter()

    async def ask() -> None:
        for _ in range(REQUESTS // at_once):
            answer = await client.request(method, path, content=json.dumps(body) if body else None)
            assert answer.status_code < 300, answer.text

    await asyncio.gather(*(ask() for _ in range(at_once)))
    return REQUESTS / (time.perf_counter() - began)


if __name__ == "__main__":
    main()
