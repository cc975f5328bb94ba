"""Journeys in a real browser: type or hand over a bill, see the card, tap Post, see the entry on the page beside it."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import FilePayload, Page, async_playwright, expect

from bot.web import Site, make_web, serve
from katixo_api.sandbox.books_file import count, entries
from katixo_api.sandbox.running import Sandbox
from tests.bot.channels.conftest import FLAGS, find_chromium
from tests.corpus.documents import bytes_of
from tests.crash.processes import free_port
from tests.journeys.world import ADDRESS, living

HAND_OVER = """async ([event, content]) => {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], "bill.pdf", { type: "application/pdf" }));
  const Kind = event === "paste" ? ClipboardEvent : DragEvent;
  const how = { bubbles: true, cancelable: true, clipboardData: transfer, dataTransfer: transfer };
  document.querySelector("#words").dispatchEvent(new Kind(event, how));
}"""
WATCH = """() => {
  let sent = 0;
  document.querySelector("#composer").addEventListener("submit", () => (sent = performance.now()), true);
  new MutationObserver((_, watcher) => {
    if (!document.querySelector("#log").innerText.includes("Reading bill.pdf")) return;
    window.waited = performance.now() - sent;
    watcher.disconnect();
  }).observe(document.querySelector("#log"), { subtree: true, childList: true });
}"""
CHROMIUM = find_chromium()
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")


@pytest.fixture
async def page(tmp_path: Path, sandbox: Sandbox) -> AsyncIterator[Page]:
    """Open the chat beside the books in a real browser."""
    async with living("browser", tmp_path / "bot", sandbox) as world:
        site = Site("127.0.0.1", free_port(), books_url=f"{sandbox.base_url}/books", open_to=ADDRESS)
        runner = await serve(make_web(world.app, site), site)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            page = await browser.new_page(viewport={"width": 1280, "height": 800})
            await page.goto(f"http://127.0.0.1:{site.port}/chat")
            yield page
            await browser.close()
        world.app.hub.close()
        await runner.cleanup()


async def _say(page: Page, text: str) -> None:
    await page.get_by_role("textbox", name="Message").fill(text)
    await page.keyboard.press("Enter")


async def test_what_is_posted_in_the_chat_appears_in_the_books_beside_it(page: Page, sandbox: Sandbox) -> None:
    before = count(sandbox.path)
    await _say(page, "paid 2500 UPI office supplies")
    await page.get_by_role("button", name="Post", exact=True).click()
    await expect(page.get_by_text("Done.")).to_be_visible()
    (entry,) = entries(sandbox.path, before)
    books = page.frame_locator("iframe")
    await expect(books.get_by_text(str(entry["number"]), exact=True)).to_be_visible()


async def test_a_card_survives_a_reload_and_is_posted_once(page: Page, sandbox: Sandbox) -> None:
    before = count(sandbox.path)
    await _say(page, "petrol 500 cash")
    await expect(page.get_by_role("button", name="Post", exact=True)).to_be_visible()
    await page.reload()
    await page.get_by_role("button", name="Post", exact=True).dblclick()
    await expect(page.get_by_text("Done.")).to_be_visible()
    assert [entry["total"] for entry in entries(sandbox.path, before)] == ["500.00"]


@pytest.mark.parametrize("way", ["chosen", "paste", "drop"])
async def test_a_bill_is_seen_first_then_read_at_once_and_asked_about(page: Page, way: str) -> None:
    await _hand_over(page, way, bytes_of("d004.pdf"))
    await expect(page.locator("#tray")).to_contain_text("bill.pdf")
    await page.evaluate(WATCH)
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.get_by_role("button", name="Create Bhar…cals LLP")).to_be_visible(timeout=60_000)
    assert await page.evaluate("window.waited") < 300  # ms from the tap to "Reading"


async def _hand_over(page: Page, way: str, content: bytes) -> None:
    if way == "chosen":
        file: FilePayload = {"name": "bill.pdf", "mimeType": "application/pdf", "buffer": content}
        await page.locator("#chooser").set_input_files(file)
    else:
        await page.evaluate(HAND_OVER, [way, base64.b64encode(content).decode()])


async def test_edit_leaves_the_card_ready_to_post(page: Page) -> None:
    await _say(page, "petrol 500 cash")
    await page.get_by_role("button", name="Edit", exact=True).click()
    await expect(page.get_by_text("Tell me what to change")).to_be_visible()
    await page.get_by_role("button", name="Post", exact=True).click()
    await expect(page.get_by_text("Done.")).to_be_visible()
