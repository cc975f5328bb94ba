"""Talking in the browser chat: words become a card, a tap goes out once, a card is redrawn where it stands."""

import pytest
from playwright.async_api import Page, expect

from tests.bot.channels.fake_chat import FakeChat

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def write(page: Page, text: str) -> None:
    await page.get_by_label("Message", exact=True).fill(text)
    await page.keyboard.press("Enter")


async def test_typed_words_are_answered_by_a_card_with_buttons(page: Page, fake_chat: FakeChat) -> None:
    await write(page, "paid 2500 UPI office supplies")
    card = page.locator(".row.card")
    await expect(card).to_contain_text("₹2500, Office Supplies")
    assert await card.locator(".buttons button").all_inner_texts() == ["Post", "Edit", "Cancel"]
