"""The real processes of a crash test: a sandbox, a bot that can be killed, and a person in between.

The person speaks HTTP to the bot's browser chat; what happened is judged from the sandbox's own file.
"""

from __future__ import annotations

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict

import httpx

from bot.vault import Vault, load_keys
from bot.web_links import make_link

START_S = 40.0
WAITS = {
    "GUARD_S": "0.5",
    "CALL_LIMIT_S": "1.0",
    "LOOK_MARGIN_S": "0.2",
    "LANDING_LIMIT_S": "1.5",
    "LONGEST_PAUSE_S": "0.5",
}


def wait_until(is_so: Callable[[], bool], what: str, limit_s: float = START_S) -> None:
    """Look again and again until something is so; fail with its name after the limit."""
    end = time.monotonic() + limit_s
    while not is_so():
        assert time.monotonic() < end, f"still waiting for: {what}"
        time.sleep(0.05)


def free_port() -> int:
    """Give a port that nobody listens on."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


class Button(TypedDict):
    """A button as the page gets it."""

    label: str
    data: str


# As the page gets it; `from` is a keyword, hence the other spelling.
Message = TypedDict("Message", {"from": str, "text": str, "buttons": list[Button]})


class SandboxProcess:
    """A sandbox Katixo in its own process."""

    def __init__(self, path: Path, *more: str) -> None:
        self.path = path
        command = [sys.executable, "-m", "katixo_api.sandbox", "--port", "0", "--data", str(path), "--with-parent"]
        command += ["--per-minute", "0", *more]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout
        self.url = self._process.stdout.readline().split()[1]

    def misbehave(self, *faults: Mapping[str, object]) -> None:
        """Put a script of faults in force."""
        httpx.post(f"{self.url}/__sandbox__/faults", json=list(faults)).raise_for_status()

    def posts(self) -> list[str | None]:
        """Give the Idempotency-Key of every request that tried to create an expense."""
        with sqlite3.connect(self.path) as connection:
            query = "select idempotency_key from request_log where method = 'POST' and path = ? order by seq"
            return [key for (key,) in connection.execute(query, ["/api/v1/expenses"])]

    def stop(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(5)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe:
                pipe.close()


class BotProcess:
    """The bot in its own process, on one data folder through any number of lives."""

    def __init__(self, folder: Path, katixo_url: str, **more: str) -> None:
        self._folder = folder
        self._port = free_port()
        prefixed = {f"KATIXO_BOT_{name}": value for name, value in {**WAITS, **more}.items()}
        self._environment = {
            **os.environ,
            **prefixed,
            "KATIXO_BOT_KATIXO_URL": katixo_url,
            "KATIXO_BOT_DATA_DIR": str(folder),
            "KATIXO_BOT_LISTEN": f"127.0.0.1:{self._port}",
        }
        self._process: subprocess.Popen[bytes] | None = None
        self._http = httpx.Client(base_url=f"http://127.0.0.1:{self._port}", timeout=5.0)
        self._ids = 0

    def start(self) -> None:
        """Begin a life."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"], env=self._environment, stderr=subprocess.DEVNULL
        )
        wait_until(self._answers, "the bot to answer")

    def kill(self) -> None:
        """End a life with SIGKILL, in the middle of whatever it is doing."""
        assert self._process
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(5)

    def resident_mb(self) -> float:
        """Give the resident memory of this life in MB (Linux)."""
        assert self._process
        lines = Path(f"/proc/{self._process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))

    def close(self) -> None:
        """End it for good."""
        self._http.close()
        if self._process and self._process.poll() is None:
            self.kill()

    def enter(self) -> None:
        """Open the chat by its one-time link."""
        token = make_link(Vault(load_keys(self._folder, [])), "owner", datetime.now(UTC))
        assert self._http.post(f"/link/{token}").status_code == 303

    def say(self, text: str) -> None:
        """Send a text."""
        self._send({"kind": "text", "text": text, "quoted": None})

    def press(self, label: str) -> None:
        """Tap the newest button with these words."""
        self._send({"kind": "press", "data": self._button(label)})

    def texts(self) -> list[str]:
        """Give all that the bot has said."""
        return [one["text"] for one in self._history() if one["from"] == "bot"]

    def has_button(self, label: str) -> bool:
        """Say whether the bot has offered this button."""
        return bool(self._offered(label))

    def _button(self, label: str) -> str:
        return self._offered(label)[-1]

    def _offered(self, label: str) -> list[str]:
        return [button["data"] for one in self._history() for button in one["buttons"] if button["label"] == label]

    def _history(self) -> list[Message]:
        messages: list[Message] = self._http.get("/chat/history").json()["messages"]
        return messages

    def _send(self, body: Mapping[str, object]) -> None:
        self._ids += 1
        answer = self._http.post("/chat/messages", json={"id": f"crash-{self._ids}", **body})
        assert answer.status_code == 202, answer.text

    def _answers(self) -> bool:
        try:
            return self._http.get("/healthz").status_code == 200
        except httpx.TransportError:
            return False
