"""How the browser chat stands on the screen: narrow and wide, books beside it, days, what is new, the first try."""

from datetime import UTC, timedelta

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.bot.channels.acts import PNG, reopen, rows, said, send_card, write
from tests.bot.channels.fake_chat import FakeChat

pytestmark = pytest.mark.asyncio(loop_scope="session")
TALL_ENOUGH_PX = 44
HIDE = """(hidden) => {
  Object.defineProperty(document, "hidden", { get: () => hidden, configurable: true });
  document.dispatchEvent(new Event("visibilitychange"));
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def phone(page: Page) -> Page:
    """The page at the width of a small phone."""
    await page.set_viewport_size({"width": 360, "height": 740})
    return page


async def test_samples_are_sent_by_a_tap_and_then_gone_for_good(page: Page, fake_chat: FakeChat) -> None:
    await page.get_by_role("button", name="paid 2500 UPI office supplies").click()
    await expect(page.locator(".row.card")).to_contain_text("₹2500")
    await expect(page.locator("#samples-row")).to_be_hidden()
    await reopen(page)
    await expect(rows(page)).to_have_count(2)
    await expect(page.locator("#samples-row")).to_be_hidden()


async def test_a_small_phone_shows_everything_without_scrolling_sideways(phone: Page, fake_chat: FakeChat) -> None:
    fake_chat.say(said("UTR" + "9" * 300))
    await send_card(phone)
    widest = await phone.evaluate("Math.max(document.documentElement.scrollWidth, scroller.scrollWidth)")
    assert widest <= 360


async def test_what_is_tapped_is_tall_enough_for_a_thumb(phone: Page) -> None:
    await send_card(phone)
    small = await phone.locator("button:visible").evaluate_all(
        f"nodes => nodes.filter(node => node.offsetHeight < {TALL_ENOUGH_PX} && !node.matches('.reply'))"
        ".map(node => node.outerHTML)"
    )
    assert small == []


async def test_books_stand_beside_the_chat_on_a_wide_screen(page: Page) -> None:
    await expect(page.frame_locator("iframe").get_by_text("Expenses of November")).to_be_visible()
    await expect(page.get_by_role("button", name="Books")).to_be_hidden()


async def test_books_are_behind_a_button_on_a_phone(context: BrowserContext, fake_chat: FakeChat) -> None:
    phone = await context.new_page()
    await phone.set_viewport_size({"width": 360, "height": 740})
    await phone.goto(fake_chat.address)
    await expect(phone.locator("iframe")).to_have_count(0)
    await phone.get_by_role("button", name="Books").click()
    await expect(phone.frame_locator("iframe").get_by_text("Expenses of November")).to_be_visible()
    await phone.get_by_role("button", name="Chat").click()
    await expect(phone.get_by_role("main", name="Chat")).to_be_visible()


async def test_without_an_address_there_are_no_books(context: BrowserContext) -> None:
    chat = FakeChat(books=False)
    await chat.start()
    page = await context.new_page()
    await page.goto(chat.address)
    await expect(page.get_by_text("online", exact=True)).to_be_visible()
    await expect(page.get_by_role("button", name="Books")).to_be_hidden()
    await expect(page.locator("#books")).to_be_hidden()
    await page.close()
    await chat.stop()


async def test_days_stand_between_the_messages(page: Page, fake_chat: FakeChat) -> None:
    today = fake_chat.now
    for days_ago in (400, 1, 0):
        fake_chat.now = today - timedelta(days=days_ago)
        fake_chat.say(said(f"{days_ago} days ago"))
    long_ago = today - timedelta(days=400)
    await expect(page.locator(".day")).to_have_count(3)
    names = await page.locator(".day").all_inner_texts()
    assert names[1:] == ["Yesterday", "Today"]
    assert str(long_ago.year) in names[0]


async def test_clock_times_are_those_of_the_business_not_of_this_device(context: BrowserContext) -> None:
    chat = FakeChat()
    chat.now = chat.now.replace(hour=19, minute=42)
    chat.say(said("Good evening."))
    await chat.start()
    page = await context.new_page()
    await page.goto(chat.address)
    await expect(rows(page).last).to_contain_text("7:42 pm")
    await page.close()
    await chat.stop()


async def test_a_moment_in_utc_is_shown_by_the_clock_of_this_device(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.now = fake_chat.now.replace(hour=19, minute=42, second=0).astimezone(UTC)
    fake_chat.say(said("Good evening."))
    await expect(rows(page).last).to_contain_text("7:42 pm")


async def test_who_reads_above_is_not_moved_but_told(page: Page, fake_chat: FakeChat) -> None:
    for number in range(40):
        fake_chat.say(said(f"line {number}"))
    await expect(page.get_by_text("line 39", exact=True)).to_be_in_viewport()
    await rows(page).first.scroll_into_view_if_needed()
    await expect(page.locator("#jump")).to_be_visible()
    fake_chat.say(said("Sharma is due today."))
    await expect(page.locator("#jump-count")).to_have_text("1")
    await expect(page).to_have_title("(1) Katixo")
    await expect(rows(page).first).to_be_in_viewport()
    await page.locator("#jump").click()
    await expect(page.get_by_text("Sharma is due today.")).to_be_in_viewport()
    await expect(page.get_by_text("New messages")).to_be_visible()
    await expect(page).to_have_title("Katixo")


async def test_a_hidden_page_counts_what_is_new_and_marks_it(page: Page, fake_chat: FakeChat) -> None:
    await write(page, "hello")
    await expect(rows(page)).to_have_count(2)
    await page.evaluate(HIDE, True)
    fake_chat.say(said("Good morning."))
    await expect(page).to_have_title("(1) Katixo")
    await expect(page.get_by_text("New messages")).to_be_visible()
    await page.evaluate(HIDE, False)
    await expect(page).to_have_title("Katixo")


async def test_a_reopened_page_marks_what_came_meanwhile(page: Page, fake_chat: FakeChat) -> None:
    await write(page, "hello")
    await expect(rows(page)).to_have_count(2)
    await page.goto("about:blank")
    fake_chat.say(said("Good morning."))
    await page.goto(fake_chat.address)
    await expect(page.locator(".unread + .row")).to_contain_text("Good morning.")


async def test_dark_mode_is_dark_and_light_is_light(page: Page) -> None:
    shade = "() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).map(Number).reduce((a, b) => a + b)"
    await page.emulate_media(color_scheme="light")
    assert await page.evaluate(shade) > 600
    await page.emulate_media(color_scheme="dark")
    assert await page.evaluate(shade) < 120


async def test_a_page_hidden_for_long_is_up_to_date_when_it_returns(browser: Browser, fake_chat: FakeChat) -> None:
    page = await browser.new_page()  # of its own profile: a clock once set cannot be given back
    await page.clock.install(time=fake_chat.now)
    await page.goto(fake_chat.address)
    await expect(page.get_by_text("online", exact=True)).to_be_visible()
    await page.evaluate(HIDE, True)
    await page.clock.fast_forward("10:00")
    fake_chat.say(said("Good morning."))
    await page.evaluate(HIDE, False)
    await expect(rows(page).last).to_contain_text("Good morning.")
    await page.close()


@pytest.mark.parametrize("store", ["localStorage", "sessionStorage", "indexedDB"])
async def test_a_browser_that_refuses_to_store_can_still_chat(
    context: BrowserContext, fake_chat: FakeChat, store: str
) -> None:
    page = await context.new_page()
    await page.add_init_script(f"Object.defineProperty(window, '{store}', {{ get() {{ throw new Error('no'); }} }})")
    await page.goto(fake_chat.address)
    await page.locator("#chooser").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": PNG})
    await write(page, "for the shop")
    await expect(rows(page).last).to_contain_text("Reading a.png.")
    await send_card(page)


async def test_a_swipe_quotes_a_message(page: Page) -> None:
    card = await send_card(page)
    for event, x in (("pointerdown", 40), ("pointermove", 90), ("pointerup", 120)):
        how = {"pointerType": "touch", "clientX": x, "bubbles": True}
        await card.locator(".bubble").dispatch_event(event, how)
    await expect(page.locator("#answering")).to_contain_text("₹2500, Office Supplies")
