"""Imports point down only, and what is to be pure is pure: no await, clock, chance, environment, file or network."""

from __future__ import annotations

import ast

import pytest

from tests.sources import PACKAGES, Source, calls, imports, read_sources, references, source

BELOW = {
    "bot": {"handlers", "parsers", "katixo_api"},
    "handlers": {"parsers", "katixo_api"},
    "parsers": set[str](),
    "katixo_api": set[str](),
}
NATIVE = {"parsers.ocr", "parsers.pdf", "parsers.qr"}
PURE = ("parsers", "handlers", "katixo_api.wire", "katixo_api.retry", "katixo_api.sandbox.books")

WAITING = (ast.AsyncFunctionDef, ast.Await, ast.AsyncFor, ast.AsyncWith)
CLOCKS_AND_CHANCE = {
    "datetime.datetime.now",
    "datetime.datetime.utcnow",
    "datetime.datetime.today",
    "datetime.date.today",
    "uuid.uuid1",
    "uuid.uuid4",
}
WORLD_CALLS = {"open", "input", "print", "exec", "eval", "__import__"}
WORLD = {
    *("anyio", "asyncio", "concurrent", "multiprocessing", "random", "secrets", "signal", "threading", "time"),
    *("glob", "importlib.resources", "os", "pathlib", "shutil", "subprocess", "tempfile", "logging", "structlog"),
    *("ftplib", "http", "requests", "smtplib", "socket", "ssl", "urllib.request", "urllib3"),
}
EDGES = {
    *("aiohttp", "alembic", "apscheduler", "httpx", "procrastinate", "psycopg", "sqlalchemy", "sqlite3", "stamina"),
    *("telegram", "typer"),
}
NATIVE_LIBRARIES = {"cv2", "onnxruntime", "pypdfium2", "pytesseract", "rapidocr", "zxingcpp"}
ONE_PLACE = {"apscheduler": "bot.schedule", "telegram": "bot.channels.telegram", "alembic": "bot.storage"}


def wrong_imports(module: Source) -> list[str]:
    """List the imports that point up or sideways."""
    layer = module.name.split(".")[0]
    heads = {(target.split(".")[0], line) for target, line in imports(module)}
    return [
        f"{module.name}:{line} -> {head}" for head, line in sorted(heads) if head in {*BELOW} - BELOW[layer] - {layer}
    ]


def impurities(module: Source) -> list[str]:
    """List where a pure module waits, or reaches for the world. Only a native reader may use its native library."""
    forbidden = WORLD | EDGES | (set() if module.name in NATIVE else NATIVE_LIBRARIES)
    waiting = [node for node in ast.walk(module.tree) if isinstance(node, WAITING) and not is_promise(node)]
    found = [(type(node).__name__, node.lineno) for node in waiting]
    found += [(target, line) for target, line in imports(module) if is_within(target, forbidden)]
    found += [(name, line) for name, line in references(module) if name in CLOCKS_AND_CHANCE]
    found += [(name, line) for name, line in calls(module) if name in WORLD_CALLS]
    return [f"{module.name}:{line} {what}" for what, line in found]


def is_promise(node: ast.AST) -> bool:
    """Tell whether an async function is only the shape of one, as in a protocol."""
    return isinstance(node, ast.AsyncFunctionDef) and ast.unparse(node.body[-1]) == "..."


def strays(module: Source) -> list[str]:
    """List the imports of a library that has its one place elsewhere."""
    found = [(target, line) for target, line in imports(module) if target in ONE_PLACE]
    return [f"{module.name}:{line} {what}" for what, line in found if not is_within(module.name, {ONE_PLACE[what]})]


def is_within(name: str, parents: set[str]) -> bool:
    """Tell whether a dotted name is one of the parents or lies below one."""
    return any(name == parent or name.startswith(f"{parent}.") for parent in parents)


def pure_sources() -> list[Source]:
    """Read the modules that are meant to be pure."""
    return [module for module in read_sources(*PACKAGES) if is_within(module.name, set(PURE))]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("parsers.money", "import katixo_api.expenses"),
        ("parsers.money", "from handlers import events"),
        ("parsers.__init__", "from bot.config import Settings"),
        ("katixo_api.client", "from parsers.drafts import Found"),
        ("katixo_api.client", "def f():\n    import handlers.effects"),
        ("handlers.posting", "from bot import turn"),
        ("handlers.posting", "from ..bot import turn"),
    ],
)
def test_an_import_up_or_sideways_is_noticed(name: str, text: str) -> None:
    assert wrong_imports(source(name, text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bot.turn", "from handlers import conversation\nimport parsers.message\nfrom katixo_api import client"),
        ("handlers.posting", "from katixo_api.expenses import CreateExpense\nfrom parsers.drafts import Found"),
        ("parsers.money", "from parsers import text\nfrom .drafts import Found"),
        ("parsers.__init__", "from .drafts import Found"),
    ],
)
def test_an_import_down_is_fine(name: str, text: str) -> None:
    assert wrong_imports(source(name, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "async def f(): pass",
        "from datetime import date\nday = date.today()",
        "from datetime import datetime as moment\nf(default_factory=moment.now)",
        "import datetime\ndatetime.datetime.now(tz)",
        "import random",
        "from time import monotonic",
        "from uuid import uuid4\nx = uuid4()",
        "import os\nos.environ['A']",
        "from pathlib import Path",
        "def f():\n    return open('x')",
        "print('x')",
        "import httpx",
        "from sqlalchemy import select",
        "import rapidocr",
        "import urllib.request",
    ],
)
def test_reaching_for_the_world_is_noticed(text: str) -> None:
    assert impurities(source("handlers.capture", text))


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import date, datetime, time\nday = date(2025, 11, 1)",
        "def f(context): return context.now, book.open(), self.print()",
        "import re, hashlib, uuid\nx = uuid.uuid5(a, b)",
        "from urllib.parse import quote",
        "class Caller(Protocol):\n    async def __call__(self, call: str) -> object: ...",
    ],
)
def test_plain_reckoning_is_pure(text: str) -> None:
    assert impurities(source("parsers.money", text)) == []


def test_only_a_native_reader_may_call_a_native_library() -> None:
    assert impurities(source("parsers.receipt", "import pypdfium2"))
    assert impurities(source("parsers.pdf", "import pypdfium2")) == []
    assert impurities(source("parsers.pdf", "import httpx"))


def test_a_library_outside_its_one_place_is_noticed() -> None:
    assert strays(source("bot.worker", "from apscheduler import schedulers"))
    assert strays(source("bot.storage.migrate", "from alembic import command")) == []


def test_there_are_sources_in_every_layer() -> None:
    assert {module.name.split(".")[0] for module in read_sources(*PACKAGES)} == set(BELOW)


@pytest.mark.parametrize("module", read_sources(*PACKAGES), ids=lambda module: module.name)
def test_imports_point_down(module: Source) -> None:
    assert wrong_imports(module) == []
    assert strays(module) == []


@pytest.mark.parametrize("module", pure_sources(), ids=lambda module: module.name)
def test_what_is_meant_to_be_pure_is_pure(module: Source) -> None:
    assert impurities(module) == []
