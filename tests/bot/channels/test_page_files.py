"""Photos and files in the browser chat: chosen, pasted or dropped, seen before they go, kept until they arrive."""

import pytest
from playwright.async_api import BrowserContext, FilePayload, Page, expect

from tests.bot.channels.acts import PNG, reopen, rows, send_card, words, write
from tests.bot.channels.fake_chat import FakeChat

pytestmark = pytest.mark.asyncio(loop_scope="session")
PHOTO: FilePayload = {"name": "bill.png", "mimeType": "image/png", "buffer": PNG}
PAPER: FilePayload = {"name": "VB-142 <b>.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 none"}
HAND_OVER = """(event) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File(["%PDF"], "statement.pdf", { type: "application/pdf" }));
  const Kind = event === "paste" ? ClipboardEvent : DragEvent;
  const how = { bubbles: true, cancelable: true, clipboardData: transfer, dataTransfer: transfer };
  document.querySelector("#words").dispatchEvent(new Kind(event, how));
}"""


async def test_a_photo_is_seen_before_it_is_sent_and_then_stands_in_the_log(page: Page, fake_chat: FakeChat) -> None:
    await page.locator("#chooser").set_input_files(PHOTO)
    await expect(page.locator("#tray img")).to_be_visible()
    assert fake_chat.posts == []
    await write(page, "for the shop")
    await expect(rows(page).first.locator("img")).to_be_visible()
    await expect(rows(page).last).to_contain_text("Reading bill.png.")
    assert [text for _, text in fake_chat.said] == ["for the shop"]
    assert list(fake_chat.files.values()) == [("image/png", PNG)]


async def test_a_photo_needs_no_words(page: Page, fake_chat: FakeChat) -> None:
    await page.locator("#chooser").set_input_files(PHOTO)
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(rows(page).last).to_contain_text("Reading bill.png.")


async def test_a_file_can_be_taken_out_again(page: Page, fake_chat: FakeChat) -> None:
    await page.locator("#chooser").set_input_files([PHOTO, PAPER])
    await page.get_by_role("button", name="Remove bill.png").click()
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(rows(page).last).to_contain_text("Reading VB-142 <b>.pdf.")
    assert len(fake_chat.files) == 1


@pytest.mark.parametrize("event", ["paste", "drop"])
async def test_a_file_can_be_handed_over(page: Page, fake_chat: FakeChat, event: str) -> None:
    await page.evaluate(HAND_OVER, event)
    await expect(page.locator("#tray")).to_contain_text("statement.pdf")
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(rows(page).last).to_contain_text("Reading statement.pdf.")


async def test_a_paper_stands_as_its_name_and_size_and_can_be_fetched(page: Page, fake_chat: FakeChat) -> None:
    await page.locator("#chooser").set_input_files(PAPER)
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(rows(page).last).to_contain_text("Reading")
    await reopen(page)
    link = rows(page).first.get_by_role("link")
    await expect(link).to_contain_text("VB-142 <b>.pdf")
    await expect(link).to_contain_text("13 B")
    assert await link.get_attribute("download") == "VB-142 <b>.pdf"


async def test_five_photos_go_out_one_by_one_with_the_words_on_the_first(page: Page, fake_chat: FakeChat) -> None:
    photos: list[FilePayload] = [{**PHOTO, "name": f"bill-{number}.png"} for number in range(5)]
    await page.locator("#chooser").set_input_files(photos)
    await write(page, "all of today")
    await expect(rows(page)).to_have_count(10)
    assert [text for _, text in fake_chat.said] == ["all of today", "", "", "", ""]


async def test_words_that_quote_go_beside_the_photo(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await card.focus()
    await page.keyboard.press("Enter")
    await page.locator("#chooser").set_input_files(PHOTO)
    await write(page, "its bill")
    await expect(rows(page).last).to_contain_text("You wrote: its bill")
    assert [text for _, text in fake_chat.said[1:]] == ["", "its bill"]
    assert fake_chat.messages[-2]["quoted"] == fake_chat.messages[1]["key"]


async def test_a_photo_that_could_not_be_sent_survives_a_reload(
    page: Page, context: BrowserContext, fake_chat: FakeChat
) -> None:
    await context.route("**/chat/files", lambda route: route.abort())
    await page.locator("#chooser").set_input_files(PHOTO)
    await expect(page.locator("#tray li:not([aria-busy])")).to_be_visible()
    await write(page, "for the shop")
    await expect(rows(page).last.locator(".meta svg")).to_have_accessible_name("Not sent yet")
    await reopen(page)
    await expect(rows(page).last.locator("img")).to_be_visible()
    await context.unroute_all()
    await expect(rows(page).last).to_contain_text("Reading bill.png.")
    assert list(fake_chat.files.values()) == [("image/png", PNG)]


async def test_a_file_that_is_too_large_says_so_beside_it(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.refuse(413, "This file is larger than 20 MB; please send a smaller one.")
    await page.locator("#chooser").set_input_files(PHOTO)
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(rows(page).last).to_contain_text("larger than 20 MB")
    await rows(page).last.get_by_role("button", name="Remove").click()
    await expect(rows(page)).to_have_count(0)


async def test_words_do_not_wait_for_ever_behind_a_photo_that_cannot_pass(page: Page, fake_chat: FakeChat) -> None:
    await page.route("**/chat/files", lambda route: route.abort())
    await page.locator("#chooser").set_input_files(PHOTO)
    await page.get_by_role("button", name="Send", exact=True).click()
    await write(page, "cancel")
    await expect(page.get_by_text("You wrote: cancel")).to_be_visible()


async def test_a_photo_opens_large_and_closes_by_escape(page: Page) -> None:
    await page.locator("#chooser").set_input_files(PHOTO)
    await page.get_by_role("button", name="Send", exact=True).click()
    await page.get_by_role("button", name="Open the photo bill.png").click()
    await expect(page.get_by_role("dialog", name="Photo")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog", name="Photo")).to_be_hidden()
    await expect(words(page)).to_be_visible()
