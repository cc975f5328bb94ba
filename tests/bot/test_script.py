"""A played script: what is said, pressed and sent goes in, JSON lines come out, and a line without an end fails."""

from __future__ import annotations

import io
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app import App, build
from bot.channels.terminal import NAME
from bot.config import Settings
from bot.linking import Credentials
from bot.script import Script, ScriptFailed
from katixo_api.sandbox.running import Sandbox, running

OWNER = Credentials("+919800000001", "demo1234")


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Sandbox]:
    async with running(tmp_path / "sandbox.db", seed="empty") as sandbox:
        yield sandbox


@pytest.fixture
def out() -> io.StringIO:
    return io.StringIO()


@pytest.fixture
def script(out: io.StringIO) -> Script:
    return Script(out)


@pytest.fixture
async def app(tmp_path: Path, sandbox: Sandbox, script: Script) -> App:
    settings = Settings(_env_file=None, katixo_url=sandbox.base_url, data_dir=tmp_path)
    app = build(settings, terminal=script.channel, tick_s=0.05)
    await app.linking.link(NAME, "owner", OWNER, "en")
    return app


def told(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


async def test_a_typed_expense_is_played_to_its_number(
    app: App, script: Script, out: io.StringIO, sandbox: Sandbox
) -> None:
    await script.play(app, "owner", ["paid 2500 UPI office supplies\n", "\n", "!press Post\n"])
    lines = told(out)
    assert [line["from"] for line in lines] == ["user", "bot", "user", "bot"]
    assert lines[1]["buttons"] == ["Post", "Edit", "Cancel"]
    (entry,) = sandbox.entries()
    assert str(entry["number"]) in str(lines[3]["text"])


async def test_a_file_and_its_caption_are_sent(app: App, script: Script, out: io.StringIO, tmp_path: Path) -> None:
    (tmp_path / "bill.jpg").write_bytes(b"jpeg")
    await script.play(app, "owner", [f"!file {tmp_path / 'bill.jpg'} paid 500 cash petrol"])
    user, bot = told(out)
    assert (user["text"], str(user["file"]).endswith("bill.jpg")) == ("paid 500 cash petrol", True)
    assert "₹500" in str(bot["text"])


async def test_a_wait_says_nothing(app: App, script: Script, out: io.StringIO) -> None:
    await script.play(app, "owner", ["!wait 0.01"])
    assert told(out) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("!press Post", "No card has a button"),
        ("!press", "No card has a button"),
        ("!file /no/such/file.jpg", "cannot be read"),
        ("!wait long", "needs seconds"),
    ],
)
async def test_a_line_that_cannot_be_played_says_why(app: App, script: Script, line: str, reason: str) -> None:
    with pytest.raises(ScriptFailed, match=reason):
        await script.play(app, "owner", [line])


async def test_a_line_that_leaves_something_unfinished_fails(app: App, script: Script, sandbox: Sandbox) -> None:
    sandbox.misbehave(
        {"method": "POST", "path": "/api/v1/expenses", "do": "status", "status": 429, "retry_after_s": 300}
    )
    with pytest.raises(ScriptFailed, match="unfinished"):
        await script.play(app, "owner", ["paid 2500 UPI office supplies", "!press Post"])
