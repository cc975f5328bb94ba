"""One Chromium for all browser tests, one fresh server and page for each."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from tests.bot.channels.fake_chat import FakeChat

CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE_MS = 8_000


def find_chromium() -> str | None:
    """Give the path of the system's Chromium, or of the one named in CHROMIUM."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser() -> AsyncIterator[Browser]:
    """A headless Chromium; without one the browser tests are skipped by name."""
    path = find_chromium()
    if path is None:
        pytest.skip("no Chromium on this machine: install one or name it in CHROMIUM")
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield started
        await started.close()


@pytest_asyncio.fixture(loop_scope="session")
async def fake_chat() -> AsyncIterator[FakeChat]:
    """A fresh strict server; the test fails if the page broke the contract."""
    chat = FakeChat()
    await chat.start()
    yield chat
    await chat.stop()
    assert chat.complaints == []


@pytest_asyncio.fixture(loop_scope="session")
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    """A fresh browser profile; the test fails if a script broke or the content policy was hit."""
    own = await browser.new_context(viewport={"width": 1280, "height": 800}, timezone_id="Asia/Kolkata")
    own.set_default_timeout(PATIENCE_MS)
    broken: list[str] = []
    own.on("weberror", lambda error: broken.append(str(error.error)))
    own.on("console", lambda said: broken.append(said.text) if "Content Security Policy" in said.text else None)
    yield own
    await own.close()
    assert broken == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(context: BrowserContext, fake_chat: FakeChat) -> Page:
    """The chat, open and connected."""
    own = await context.new_page()
    await own.goto(fake_chat.address)
    await own.get_by_text("online", exact=True).wait_for()
    return own
