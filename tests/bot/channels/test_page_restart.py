"""The browser chat over reloads, restarts, lost answers and refusals: nothing is lost, nothing is taken twice."""

from datetime import timedelta

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.bot.channels.acts import button, reopen, rows, said, send_card, words, write
from tests.bot.channels.fake_chat import FakeChat

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_reload_keeps_everything(page: Page, fake_chat: FakeChat) -> None:
    await send_card(page)
    await write(page, "make it 2600")
    await expect(page.locator(".row.card")).to_contain_text("₹2600")
    before = await rows(page).all_inner_texts()
    await reopen(page)
    assert await rows(page).all_inner_texts() == before
    await expect(button(page.locator(".row.card"), "Post")).to_be_enabled()


async def test_reload_keeps_half_written_words(page: Page) -> None:
    await words(page).fill("paid 450 to")
    await reopen(page)
    await expect(words(page)).to_have_value("paid 450 to")


async def test_a_restarted_server_is_found_again_and_answers(page: Page, fake_chat: FakeChat) -> None:
    await fake_chat.stop()
    await expect(page.get_by_text("Connecting…", exact=True)).to_be_visible()
    await fake_chat.start()
    await expect(page.get_by_text("Connecting…", exact=True)).to_be_hidden()
    await write(page, "hello")
    await expect(rows(page).last).to_contain_text("You wrote: hello")


async def test_what_was_missed_meanwhile_is_made_good(page: Page, fake_chat: FakeChat) -> None:
    await send_card(page)
    await fake_chat.stop()
    fake_chat.say(said("Good morning."))
    fake_chat.tick(fake_chat.messages[0]["key"], "read")
    await fake_chat.start()
    await expect(rows(page).last).to_contain_text("Good morning.")
    await expect(rows(page)).to_have_count(3)


async def test_cursors_may_change_over_a_restart(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await write(page, "make it 2600")
    await expect(card).to_contain_text("₹2600")
    await fake_chat.stop()
    fake_chat.renumber()
    await fake_chat.start()
    await button(card, "Cancel").click()
    await expect(card).to_contain_text("Cancel: noted.")
    await expect(rows(page)).to_have_count(3)


async def test_words_written_while_the_server_is_away_arrive_once_and_in_order(page: Page, fake_chat: FakeChat) -> None:
    await fake_chat.stop()
    for text in ("one", "two", "three"):
        await write(page, text)
    await expect(rows(page).last.locator(".meta svg")).to_have_accessible_name("Not sent yet")
    await fake_chat.start()
    await expect(rows(page).last).to_contain_text("You wrote: three")
    assert [text for _, text in fake_chat.said] == ["one", "two", "three"]


async def test_unsent_words_survive_a_reload(page: Page, fake_chat: FakeChat, context: BrowserContext) -> None:
    await context.route("**/chat/messages", lambda route: route.abort())
    await write(page, "paid 70 cash")
    await expect(rows(page).last.locator(".meta svg")).to_have_accessible_name("Not sent yet")
    await reopen(page)
    await expect(rows(page)).to_contain_text(["paid 70 cash"])
    await context.unroute_all()
    await expect(page.locator(".row.card")).to_contain_text("₹70")
    assert len(fake_chat.said) == 1


async def test_a_tap_made_while_the_server_is_away_arrives_once(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await fake_chat.stop()
    await button(card, "Post").click()
    await fake_chat.start()
    await expect(card).to_contain_text("Done. EXP-2026-0034")
    assert [data for _, data in fake_chat.presses] == ["post:d1:1"]


async def test_a_lost_answer_makes_the_same_message_go_out_again(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.refuse(502, "The bot is restarting; this goes out again by itself.", taken=True)
    await write(page, "paid 70 cash")
    await expect(page.locator(".row.card")).to_contain_text("₹70")
    assert len(fake_chat.said) == 1
    assert len(set(fake_chat.posts)) == 1


async def test_a_busy_server_is_asked_again_until_it_takes_the_message(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.refuse(503, "One moment, the bot is busy.", times=2)
    await write(page, "paid 70 cash")
    await expect(page.get_by_text("One moment, the bot is busy.")).to_be_visible()
    await expect(page.locator(".row.card")).to_contain_text("₹70")
    await expect(page.get_by_text("One moment, the bot is busy.")).to_be_hidden()
    assert len(fake_chat.said) == 1


async def test_a_refused_message_says_why_and_goes_out_by_a_tap(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.refuse(422, "Please leave out the attachment marks.")
    await write(page, "paid 70 cash")
    await expect(page.get_by_text("Please leave out the attachment marks.")).to_be_visible()
    await page.get_by_role("button", name="Send again").click()
    await expect(page.locator(".row.card")).to_contain_text("₹70")
    assert len(fake_chat.said) == 1


async def test_a_refused_message_is_still_there_after_a_reload_and_can_be_removed(
    page: Page, fake_chat: FakeChat
) -> None:
    fake_chat.refuse(422, "Not like this.")
    await write(page, "paid 70 cash")
    await expect(page.get_by_text("Not like this.")).to_be_visible()
    await reopen(page)
    await page.get_by_role("button", name="Remove").click()
    await expect(rows(page)).to_have_count(0)
    await reopen(page)
    await expect(rows(page)).to_have_count(0)
    assert fake_chat.said == []


async def test_a_refused_tap_brings_the_buttons_back(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    fake_chat.refuse(400, "I do not know this button.")
    await button(card, "Post").click()
    await expect(card).to_contain_text("I do not know this button.")
    await expect(button(card, "Post")).to_be_enabled()
    await card.get_by_role("button", name="Try again").click()
    await expect(card).to_contain_text("Done. EXP-2026-0034")


async def test_an_old_unsent_message_is_asked_about_before_it_goes_out(browser: Browser, fake_chat: FakeChat) -> None:
    page = await browser.new_page()  # of its own profile: a clock once set cannot be given back
    await page.clock.install(time=fake_chat.now)
    await page.goto(fake_chat.address)
    await page.route("**/chat/messages", lambda route: route.abort())
    await write(page, "paid 70 cash today")
    await page.unroute_all()
    await page.clock.set_system_time(fake_chat.now + timedelta(hours=20))
    await reopen(page)
    await expect(page.get_by_text("This was never sent. Send it now?")).to_be_visible()
    await page.close()
    assert fake_chat.said == []


async def test_two_tabs_show_the_same(page: Page, context: BrowserContext, fake_chat: FakeChat) -> None:
    other = await context.new_page()
    await other.goto(fake_chat.address)
    await send_card(page)
    await expect(button(other.locator(".row.card"), "Post")).to_be_enabled()
    await button(other.locator(".row.card"), "Post").click()
    await expect(page.locator(".row.card")).to_contain_text("Done. EXP-2026-0034")
    assert await rows(other).all_inner_texts() == await rows(page).all_inner_texts()
    assert len(fake_chat.presses) == 1


async def test_a_card_tapped_in_one_tab_is_dead_in_the_other(
    page: Page, context: BrowserContext, fake_chat: FakeChat
) -> None:
    await send_card(page)
    other = await context.new_page()
    await other.goto(fake_chat.address)
    await expect(button(other.locator(".row.card"), "Post")).to_be_enabled()
    await context.route("**/chat/messages", lambda route: route.abort())
    await button(page.locator(".row.card"), "Cancel").click()
    await expect(button(other.locator(".row.card"), "Post")).to_be_disabled()


async def test_a_closed_chat_says_why_and_opens_by_a_tap(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.close("This link is used up; ask for a new one in the chat.")
    await page.reload()
    await expect(page.get_by_text("This link is used up")).to_be_visible()
    fake_chat.close(None)
    await page.get_by_role("button", name="Try again").click()
    await expect(page.get_by_text("online", exact=True)).to_be_visible()


async def test_a_server_that_began_anew_gets_a_fresh_page(page: Page, fake_chat: FakeChat) -> None:
    await send_card(page)
    await fake_chat.stop()
    fake_chat.messages.clear()
    await fake_chat.start()
    await expect(rows(page)).to_have_count(0)
    fake_chat.say(said("Namaste."))
    await expect(rows(page).last).to_contain_text("Namaste.")
