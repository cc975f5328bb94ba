"""The figures of the engine, each measured on real processes of an installation."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from itertools import count
from statistics import quantiles

import aiohttp
from sqlalchemy import Engine, func, select

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.signature import HEADER, sign
from bot.storage.tables import inbox, outbox
from tests.benchmarks.bench_whatsapp import Load
from tests.benchmarks.engine_history import phone_of
from tests.benchmarks.engine_place import Place, Running, service
from tests.webhooks import SECRET, status, text, value, webhook

NUMBERS = count(1)
WARM_UP = 100
LOOK_S = 0.001
TURNS_LOOK_S = 0.02
LIMIT_S = 180.0
SETTLE_S = 3.0


@dataclass(frozen=True, slots=True)
class Ingest:
    """What a door took for webhooks at a fixed rate: milliseconds; latency counts from the moment when each was due."""

    cpu_ms: float
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class Turns:
    """Turns a second by the wall, and the processor time of one turn with its reply, all workers together."""

    per_s: float
    cpu_ms: float


async def ingest(door: Running, kind: str, webhooks: int, per_second: float, people: int) -> Ingest:
    """Send webhooks of statuses or messages to a door."""
    await Load(door.url).run(list(_webhooks(kind, WARM_UP, people)), per_second)
    load, before = Load(door.url), door.cpu_s()
    await load.run(list(_webhooks(kind, webhooks, people)), per_second)
    assert set(load.answers) == {200}, load.answers
    return Ingest((door.cpu_s() - before) / webhooks * 1000, *middle_and_late(load.taken_ms))


async def turns(place: Place, running: list[Running], waiting: int) -> Turns:
    """Let the processes take the turns that are in the inbox; measured from the first that is seen done."""
    engine = place.reading()
    began = await _until(engine, below=waiting)
    cpu_s = sum(one.cpu_s() for one in running)
    ended = await _until(engine, below=1)
    cpu_s = sum(one.cpu_s() for one in running) - cpu_s
    engine.dispose()
    done = began[0] - ended[0]
    return Turns(done / (ended[1] - began[1]), cpu_s / done * 1000)


async def latencies_ms(place: Place, door: Running, messages: int, people: int) -> list[float]:
    """Send one message after the other; time each from the call of the webhook to its committed reply."""
    engine, taken = place.reading(), []
    async with aiohttp.ClientSession() as http:
        for number in range(messages):
            taken.append(await _one_reply_ms(engine, http, door.url, number * 2 % people))
    engine.dispose()
    return taken


async def idle_percent(running: list[Running], seconds: float) -> list[float]:
    """Give the share of a core that each process uses while nothing comes."""
    await asyncio.sleep(SETTLE_S)
    before, began = [one.cpu_s() for one in running], time.perf_counter()
    await asyncio.sleep(seconds)
    lasted = time.perf_counter() - began
    return [(one.cpu_s() - cpu_s) / lasted * 100 for one, cpu_s in zip(running, before, strict=True)]


async def start(stack: AsyncExitStack, place: Place, graph_url: str, *roles: str) -> list[Running]:
    """Start a process a role; the stack ends them."""
    return [await stack.enter_async_context(service(place, graph_url, role)) for role in roles]


def middle_and_late(taken: list[float]) -> tuple[float, float]:
    """Give the median and the 99th percentile."""
    cuts = quantiles(taken, n=100)
    return cuts[49], cuts[98]


def _webhooks(kind: str, number: int, people: int) -> Iterator[tuple[str, bytes]]:
    for _ in range(number):
        yield "", _message_body(next(NUMBERS) * 2 % people) if kind == "message" else _status_body()


def _message_body(person: int) -> bytes:
    number = next(NUMBERS)
    said = text(f"paid {100 + number % 900} upi petrol", id=f"wamid.BENCH{number}", phone=phone_of(person))
    return json.dumps(webhook(value(said))).encode()


def _status_body() -> bytes:
    return json.dumps(webhook(value(statuses=[status(f"wamid.OUT{next(NUMBERS)}", "delivered")]))).encode()


async def _one_reply_ms(engine: Engine, http: aiohttp.ClientSession, url: str, person: int) -> float:
    replies = select(func.count()).select_from(outbox).where(outbox.c.conversation == f"whatsapp:{phone_of(person)}")
    before, body = _ask(engine, replies), _message_body(person)
    began = time.perf_counter()
    async with asyncio.timeout(LIMIT_S), asyncio.TaskGroup() as group:
        group.create_task(_post(http, url, body))
        while _ask(engine, replies) == before:  # noqa: ASYNC110  # the reply is written by another process
            await asyncio.sleep(LOOK_S)
        return (time.perf_counter() - began) * 1000


async def _post(http: aiohttp.ClientSession, url: str, body: bytes) -> None:
    async with http.post(f"{url}{PATH}", data=body, headers={HEADER: sign(SECRET, body)}) as answer:
        assert answer.status == 200, await answer.text()


async def _until(engine: Engine, *, below: int) -> tuple[int, float]:
    """Wait until fewer messages than that are open or replies unsent; give how many, and the moment."""
    waiting = select(func.count()).select_from(inbox).where(inbox.c.done_at.is_(None))
    unsent = select(func.count()).select_from(outbox).where(outbox.c.done_at.is_(None))
    async with asyncio.timeout(LIMIT_S):
        while (left := _ask(engine, waiting)) >= below or (below == 1 and _ask(engine, unsent)):  # noqa: ASYNC110  # others work
            await asyncio.sleep(TURNS_LOOK_S)
    return left, time.perf_counter()


def _ask(engine: Engine, query: object) -> int:
    with engine.connect() as connection:
        return int(connection.execute(query).scalar_one())  # type: ignore[call-overload]  # a select of one count
