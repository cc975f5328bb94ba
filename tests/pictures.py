"""Draw the README's pictures anew from a running demo: `python -m tests.pictures PORT [remind]`."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

PICTURES = Path(__file__).parents[1] / "deploy" / "pictures"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


def talk(page: Page) -> None:
    """Have a short conversation: one expense posted, one card open."""
    page.fill("#words", "petrol 1.2k cash yesterday")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Post", exact=True).last.click()
    page.get_by_text("Done.").last.wait_for()
    page.fill("#words", "paid 2500 UPI office supplies")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Post", exact=True).last.wait_for()
    page.fill("#words", "no make it 2600, 18% gst included")
    page.keyboard.press("Enter")
    page.get_by_text("one paisa").last.wait_for()


def remind(port: str) -> None:
    """Draw what is due today, asked for in an empty chat: the chat's part of the window alone."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 420, "height": 800})
        page.goto(f"http://127.0.0.1:{port}/chat")
        page.fill("#words", "remind me now")
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Paid", exact=True).last.wait_for()
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURES / "remind-420.png")
        browser.close()


def main(port: str) -> None:
    """Draw both pictures of the chat."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(f"http://127.0.0.1:{port}/chat")
        talk(page)
        page.wait_for_timeout(2500)
        page.screenshot(path=PICTURES / "chat-1280.png")
        page.set_viewport_size({"width": 360, "height": 740})
        page.wait_for_timeout(500)
        page.screenshot(path=PICTURES / "chat-360.png")
        browser.close()


if __name__ == "__main__":
    draw = remind if "remind" in sys.argv[2:] else main
    draw(sys.argv[1])
