"""One Chromium for all browser tests, one fresh server and page for each."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, WebError, async_playwright

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


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def tab(browser: Browser) -> AsyncIterator[Page]:
    """One browser tab for all tests: a new one for each would cost more than the tests."""
    context = await browser.new_context(timezone_id="Asia/Kolkata")
    context.set_default_timeout(PATIENCE_MS)
    yield await context.new_page()
    await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def context(tab: Page) -> AsyncIterator[BrowserContext]:
    """The tab's profile; the test fails if a script broke or the content policy was hit."""
    profile = tab.context
    broken: list[str] = []

    def note_error(error: WebError) -> None:
        broken.append(str(error.error))

    def note_policy(said: ConsoleMessage) -> None:
        if "Content Security Policy" in said.text:
            broken.append(said.text)

    profile.on("weberror", note_error)
    profile.on("console", note_policy)
    yield profile
    for other in profile.pages[1:]:
        await other.close()
    await profile.unroute_all()
    profile.remove_listener("weberror", note_error)
    profile.remove_listener("console", note_policy)
    assert broken == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(tab: Page, context: BrowserContext, fake_chat: FakeChat) -> AsyncIterator[Page]:
    """The chat on a wide screen, connected, nothing kept from an earlier server on the same port."""
    devtools = await context.new_cdp_session(tab)
    origin = fake_chat.address.removesuffix("/chat")
    await devtools.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    await devtools.detach()
    await tab.set_viewport_size({"width": 1280, "height": 800})
    await tab.goto(fake_chat.address)
    await tab.get_by_text("online", exact=True).wait_for()
    yield tab
    await tab.unroute_all()
    await tab.emulate_media(color_scheme="light")
    await tab.goto("about:blank")
