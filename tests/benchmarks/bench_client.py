"""What the client costs: reading a page of 100 bills against plain json.loads, one call against bare httpx.

    python -m tests.benchmarks.bench_client [--rounds 30]

Both ways take turns within a round, so that they see the same machine; the ratio is that of the medians. The call goes
to a server in a process of its own that always gives the same expense.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import httpx

from katixo_api.auth import MemoryTokens, Tokens
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.pacing import LocalPacing, Plan
from katixo_api.pages import read_page
from katixo_api.record import read_records
from katixo_api.wire import Answer, Call, read_answer
from tests.contract.spec import read_spec

CALLS_PER_ROUND = 20
LIST_BILLS = Call("GET", "/api/v1/bills")

SERVER = """
import asyncio, sys
body = sys.stdin.buffer.read()
head = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(body)
async def talk(reader, writer):
    while await reader.readline():
        while await reader.readline() != b"\\r\\n":
            pass
        writer.write(head + body)
async def main():
    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


def bill_page() -> bytes:
    """Write a page of 100 bills of two lines each, as the pages' dialect does."""
    bill = read_spec()["components"]["schemas"]["Bill"]["examples"][0]
    bills = [bill | {"id": f"{number:036d}", "lines": bill["lines"] * 2} for number in range(100)]
    page = {"content": bills, "page": 0, "size": 100, "totalElements": 100, "totalPages": 1, "last": True}
    return json.dumps({"success": True, "message": "Bills retrieved", "data": page, "errors": None}).encode()


def read_bills(body: bytes) -> list[Bill]:
    """Read a page as the client does."""
    return read_records(Bill, read_page(read_answer(Answer(200, {}, body), LIST_BILLS), 0).rows)


def seconds(work: Callable[[], object]) -> float:
    """Time one piece of work by the processor's clock: it waits for nothing, so others on the machine do not count."""
    started = time.process_time()
    work()
    return time.process_time() - started


def bench_decode(rounds: int) -> None:
    """Print what reading a page costs."""
    body = bill_page()
    plain, ours = [], []
    for _ in range(rounds):
        plain.append(seconds(lambda: json.loads(body)))
        ours.append(seconds(lambda: read_bills(body)))
    report(f"decode of 100 bills, {len(body) // 1024} KiB", "json.loads", plain, ours)


async def timed(ask: Callable[[], Awaitable[object]]) -> float:
    """Time one call."""
    started = time.perf_counter()
    await ask()
    return time.perf_counter() - started


async def bench_call(rounds: int) -> None:
    """Print what one call costs."""
    expense = read_spec()["components"]["schemas"]["Expense"]["examples"][0]
    body = json.dumps({"success": True, "message": None, "data": expense, "errors": None}).encode()
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:  # noqa: ASYNC220  nothing else runs
        try:
            await _bench_call(rounds, _address(process, body))
        finally:
            process.kill()


def _address(process: subprocess.Popen[bytes], body: bytes) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(body)
    process.stdin.close()
    return f"http://127.0.0.1:{int(process.stdout.readline())}"


async def _bench_call(rounds: int, url: str) -> None:
    keeper = MemoryTokens(Tokens("a" * 300, "r", datetime.now(UTC) + timedelta(hours=1)))
    pacing = LocalPacing(Plan.of(1_000_000))
    plain, ours = [], []
    async with (
        KatixoClient(url, tokens=keeper, pacing=pacing) as katixo,
        httpx.AsyncClient(base_url=url, headers={"Authorization": "Bearer " + "a" * 300}) as bare,
    ):

        async def ask_bare() -> object:
            return (await bare.get("/api/v1/expenses/1")).json()

        async def ask_katixo() -> object:
            return await katixo.expenses.get("1")

        await timed(ask_bare)
        await timed(ask_katixo)
        for _ in range(rounds * CALLS_PER_ROUND):
            plain.append(await timed(ask_bare))
            ours.append(await timed(ask_katixo))
    report("one call", "bare httpx", plain, ours)


def report(what: str, other: str, plain: list[float], ours: list[float]) -> None:
    """Print both medians and their ratio."""
    theirs_us, ours_us = (statistics.median(times) * 1e6 for times in (plain, ours))
    print(f"{what}: {other} {theirs_us:,.0f} us, client {ours_us:,.0f} us, ratio {ours_us / theirs_us:.2f}")


def main() -> None:
    """Run both benchmarks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    rounds = parser.parse_args().rounds
    bench_decode(rounds)
    asyncio.run(bench_call(rounds))


if __name__ == "__main__":
    main()
