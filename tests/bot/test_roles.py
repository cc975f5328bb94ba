"""The real processes of an installation on PostgreSQL: doors and work apart, ended in time, nothing lost between."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from bot.vault import Vault, load_keys
from bot.web_links import make_link
from tests.crash.processes import free_port, wait_until
from tests.stores import Cluster

START_S = 60.0  # on a machine with much else to do


class Process:
    """One process of the bot."""

    def __init__(self, folder: Path, address: str, role: str) -> None:
        port = free_port()
        given = {"DATABASE_URL": address, "DATA_DIR": str(folder), "LISTEN": f"127.0.0.1:{port}", "SCAN_S": "0.5"}
        given |= {"KATIXO_URL": "http://127.0.0.1:9", "STALL_S": "2"}
        environment = {**os.environ, **{f"KATIXO_BOT_{name}": value for name, value in given.items()}}
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=20.0)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run", "--role", role], env=environment, stderr=subprocess.DEVNULL
        )

    def status(self, path: str) -> int:
        """Ask for a status; 0 when nobody answers."""
        with suppress(httpx.TransportError):
            return self.http.get(path).status_code
        return 0

    def end(self) -> tuple[int, float]:
        """Ask it to end; give its exit code and the seconds that it took."""
        began = time.monotonic()
        self.process.terminate()
        return self.process.wait(20), time.monotonic() - began


@contextmanager
def process(folder: Path, address: str, role: str) -> Iterator[Process]:
    """Run a process until it is ready, and no longer than the block."""
    one = Process(folder, address, role)
    try:
        wait_until(lambda: one.status("/readyz") == 200, f"the {role} process to be ready", START_S)
        yield one
    finally:
        one.http.close()
        if one.process.poll() is None:
            one.process.kill()
            one.process.wait()


def enter(web: Process, folder: Path) -> None:
    """Open the chat by its one-time link."""
    token = make_link(Vault(load_keys(folder, [])), "owner", datetime.now(UTC))
    assert web.http.post(f"/link/{token}").status_code == 303


def say(web: Process, key: str) -> int:
    """Send a text."""
    body = {"id": key, "kind": "text", "text": "chai 40 cash", "quoted": None}
    return web.http.post("/chat/messages", json=body).status_code


def answers(web: Process) -> int:
    """Count what the bot has said."""
    return sum(one["from"] == "bot" for one in web.http.get("/chat/history").json()["messages"])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "bot"


def test_what_came_while_nobody_worked_is_answered_when_somebody_does(folder: Path, postgres: str) -> None:
    with process(folder, postgres, "web") as web:
        enter(web, folder)
        assert (say(web, "m1"), answers(web)) == (202, 0)
        with process(folder, postgres, "worker") as worker:
            wait_until(lambda: answers(web) == 1, "the answer", START_S)
            assert (worker.status("/chat"), worker.status("/healthz")) == (404, 200)
            code, seconds = worker.end()
            assert (code, seconds < 10) == (0, True)
        assert say(web, "m2") == 202
        code, seconds = web.end()
        assert (code, seconds < 10) == (0, True)


def test_killed_worker_and_a_database_that_was_away_lose_nothing(folder: Path, cluster: Cluster, postgres: str) -> None:
    with process(folder, postgres, "web") as web, process(folder, postgres, "worker") as other:
        enter(web, folder)
        with process(folder, postgres, "worker") as worker:
            assert [say(web, f"m{number}") for number in range(5)] == [202] * 5
            worker.process.kill()
        cluster.server.stop()
        try:
            assert (web.status("/readyz"), say(web, "refused")) == (503, 503)
        finally:
            cluster.server.start()
        wait_until(lambda: web.status("/readyz") == other.status("/readyz") == 200, "both to be ready again", START_S)
        assert say(web, "after") == 202
        wait_until(lambda: answers(web) == 6, "every answer", START_S)


def test_worker_ends_in_time_while_the_database_is_away(folder: Path, cluster: Cluster, postgres: str) -> None:
    with process(folder, postgres, "worker") as worker:
        cluster.server.stop()
        try:
            code, seconds = worker.end()
        finally:
            cluster.server.start()
    assert (code, seconds < 10) == (0, True)
