"""What a person does with the chat page, and where things stand on it."""

from __future__ import annotations

from playwright.async_api import Locator, Page, expect

from tests.bot.channels.fake_bot import Answer

CARD = "paid 2500 UPI office supplies"
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


async def write(page: Page, text: str) -> None:
    """Type a message and send it with Enter."""
    await words(page).fill(text)
    await words(page).press("Enter")


async def send_card(page: Page) -> Locator:
    """Get a card by writing a plain expense; gives the card's row, its buttons alive."""
    await write(page, CARD)
    card = page.locator(".row.card").last
    await expect(button(card, "Post")).to_be_enabled()
    return card


def words(page: Page) -> Locator:
    """The field one writes in."""
    return page.get_by_role("textbox", name="Message", exact=True)


def rows(page: Page) -> Locator:
    """Every message, oldest first."""
    return page.locator("#log .row")


def button(card: Locator, label: str) -> Locator:
    """A card's button."""
    return card.get_by_role("button", name=label, exact=True)


def said(text: str) -> Answer:
    """A plain sentence of the bot."""
    return Answer(text)


async def reopen(page: Page) -> None:
    """Reload and wait until the page is connected."""
    await page.reload()
    await page.get_by_text("online", exact=True).wait_for()
