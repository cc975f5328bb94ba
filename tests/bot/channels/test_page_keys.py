"""The browser chat by keyboard alone."""

import pytest
from playwright.async_api import Page, expect

from tests.bot.channels.acts import CARD, button, rows, send_card, words, write
from tests.bot.channels.fake_chat import FakeChat

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_a_first_expense_is_posted_without_a_mouse(page: Page, fake_chat: FakeChat) -> None:
    await expect(words(page)).to_be_focused()
    await page.keyboard.type(CARD)
    await page.keyboard.press("Enter")
    card = page.locator(".row.card")
    await expect(button(card, "Cancel")).to_be_enabled()
    for label in ("Cancel", "Edit", "Post"):
        await back_to(page, label)
    await page.keyboard.press("Enter")
    await expect(card).to_contain_text("Done. EXP-2026-0034")
    assert [data for _, data in fake_chat.presses] == ["post:d1:1"]


async def back_to(page: Page, label: str) -> None:
    """Go back with the Tab key until the button has the focus."""
    target = page.locator("#log").get_by_role("button", name=label, exact=True)
    for _ in range(6):
        await page.keyboard.press("Shift+Tab")
        if await target.evaluate("node => node === document.activeElement"):
            return
    pytest.fail(f"{label} cannot be reached by the Tab key")


async def test_after_a_tap_by_key_the_focus_stays_on_the_card(page: Page) -> None:
    card = await send_card(page)
    await button(card, "Post").focus()
    await page.keyboard.press("Space")
    await expect(card).to_contain_text("Done. EXP-2026-0034")
    await expect(card).to_be_focused()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    await expect(button(card, "Undo")).to_be_focused()


async def test_arrow_keys_go_from_message_to_message(page: Page) -> None:
    await write(page, "one")
    await write(page, "two")
    await expect(rows(page)).to_have_count(4)
    await rows(page).last.focus()
    await page.keyboard.press("ArrowUp")
    await expect(rows(page).nth(2)).to_be_focused()
    await page.keyboard.press("Home")
    await expect(rows(page).first).to_be_focused()
    await page.keyboard.press("End")
    await expect(rows(page).last).to_be_focused()


async def test_enter_on_a_message_quotes_it_and_escape_takes_that_back(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await card.focus()
    await page.keyboard.press("Enter")
    await expect(words(page)).to_be_focused()
    await expect(page.locator("#answering")).to_contain_text("₹2500")
    await page.keyboard.press("Escape")
    await expect(page.locator("#answering")).to_be_hidden()


async def test_the_whole_log_is_one_stop_of_the_tab_key(page: Page) -> None:
    for number in range(5):
        await write(page, f"line {number}")
    await expect(rows(page)).to_have_count(10)
    await expect(page.locator('#log .row[tabindex="0"]')).to_have_count(1)
    await expect(page.locator('#log .reply[tabindex="0"]')).to_have_count(1)


async def test_a_key_typed_on_a_card_lands_in_the_message(page: Page) -> None:
    card = await send_card(page)
    await card.focus()
    await page.keyboard.type("cash")
    await expect(words(page)).to_have_value("cash")


async def test_what_can_be_tapped_has_a_name(page: Page) -> None:
    await send_card(page)
    names = await page.get_by_role("button").evaluate_all(
        "nodes => nodes.map(node => node.getAttribute('aria-label') || node.textContent.trim())"
    )
    assert names
    assert all(names)


async def test_new_messages_are_spoken_politely_and_ticks_are_not(page: Page) -> None:
    await send_card(page)
    log = page.get_by_role("log")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(log).to_have_attribute("aria-busy", "false")
    await expect(log.locator(".meta").first).to_have_attribute("aria-live", "off")
