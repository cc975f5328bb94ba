"""Talking in the browser chat: words become a card, a tap goes out once, a card is redrawn where it stands."""

from datetime import timedelta

import pytest
from playwright.async_api import Page, expect

from tests.bot.channels.acts import CARD, button, rows, send_card, words, write
from tests.bot.channels.fake_bot import Answer
from tests.bot.channels.fake_chat import FakeChat

pytestmark = pytest.mark.asyncio(loop_scope="session")
SCRIPT = "<img src=x onerror='window.broken=1'><script>window.broken=1</script>"


async def test_typed_words_are_answered_by_a_card_with_buttons(page: Page) -> None:
    await write(page, CARD)
    card = page.locator(".row.card")
    await expect(card).to_contain_text("₹2500, Office Supplies")
    assert await card.locator(".buttons button").all_inner_texts() == ["Post", "Edit", "Cancel"]


async def test_blank_words_are_not_sent(page: Page, fake_chat: FakeChat) -> None:
    await write(page, "  \n ")
    await expect(page.get_by_role("button", name="Send", exact=True)).to_be_disabled()
    assert fake_chat.posts == []


async def test_shift_enter_breaks_the_line_and_the_field_grows(page: Page, fake_chat: FakeChat) -> None:
    await words(page).fill("chai 40")
    before = await words(page).bounding_box()
    await words(page).press("Shift+Enter")
    await words(page).press_sequentially("auto 120")
    after = await words(page).bounding_box()
    assert before
    assert after
    assert after["height"] > before["height"]
    await words(page).press("Enter")
    await expect(rows(page).last).to_contain_text("You wrote: chai 40\nauto 120", use_inner_text=True)


async def test_two_quick_taps_send_one_press(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await button(card, "Post").evaluate("node => { node.click(); node.click(); node.click(); }")
    await expect(card).to_contain_text("Done. EXP-2026-0034")
    assert [data for _, data in fake_chat.presses] == ["post:d1:1"]
    assert len(fake_chat.posts) == 2  # the words and one tap


async def test_a_tap_makes_every_button_of_its_card_dead_at_once(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await fake_chat.stop()
    await button(card, "Post").click()
    for label in ("Post", "Edit", "Cancel"):
        await expect(button(card, label)).to_be_disabled()
    await expect(card).to_contain_text("Not sent yet; it goes out by itself.")


async def test_a_correction_redraws_the_card_at_its_place(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await write(page, "no make it 2600")
    await expect(card).to_contain_text("₹2600")
    await expect(rows(page)).to_have_count(3)
    await expect(rows(page).nth(1)).to_contain_text("₹2600")
    await button(card, "Post").click()
    await expect(card).to_contain_text("Done. EXP-2026-0034, ₹2600.")
    assert [data for _, data in fake_chat.presses] == ["post:d1:2"]


async def test_a_card_that_goes_to_the_end_stands_below_what_was_sent_since(page: Page, fake_chat: FakeChat) -> None:
    await send_card(page)
    await write(page, "and this" + "\n." * 40)
    await page.locator("#scroller").evaluate("node => (node.scrollTop = 0)")
    fake_chat.say(Answer("2 read", (("Post 2", "post:d1:2"),), "d1", in_place=True, to_end=True))
    for _ in range(2):
        await expect(rows(page)).to_have_count(4)
        await expect(rows(page).last).to_contain_text("2 read")
        await expect(rows(page).last).to_be_in_viewport()
        await page.reload()


async def test_short_choices_share_rows_and_long_ones_have_their_own(page: Page, fake_chat: FakeChat) -> None:
    for names in (("UPI", "Cash", "Bank", "Card"), ("HDFC Current Account", "ICICI Bank", "Cash", "Paytm")):
        fake_chat.say(Answer("Which?", tuple((name, f"x-{number}:d1:1") for number, name in enumerate(names))))
    await expect(page.locator(".buttons")).to_have_count(2)
    tops = "nodes => new Set(nodes.map(node => node.offsetTop)).size"
    lines = [await group.locator("button").evaluate_all(tops) for group in await page.locator(".buttons").all()]
    assert lines == [2, 4]


async def test_post_stands_out_among_however_many_choices(page: Page, fake_chat: FakeChat) -> None:
    names = ("Post", "Claim the GST", "Edit", "Cancel")
    fake_chat.say(Answer("₹567", tuple((name, f"{name.split()[0].lower()}:d1:1") for name in names), "d1"))
    colours = await page.locator(".buttons button").evaluate_all(
        "nodes => nodes.map((one) => getComputedStyle(one).color)"
    )
    assert [colours[0] != other for other in colours[1:]] == [True, True, True]


async def test_the_marks_of_a_card_are_drawn_and_can_still_be_read(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.say(Answer("₹500\n✅ total\n⚠️ is it 142?", (), "d1"))
    await expect(rows(page).last.locator(".mark .drawing")).to_have_count(2)
    await expect(rows(page).last).to_contain_text("✅ total")


async def test_a_message_stands_under_the_day_that_the_server_tells(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.now += timedelta(days=3)
    await write(page, "hello")
    await expect(rows(page)).to_have_count(2)
    await expect(page.locator(".day")).to_have_count(1)


async def test_a_redrawn_card_is_brought_into_view(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    for number in range(30):
        await write(page, f"line {number}")
    await expect(page.get_by_text("You wrote: line 29", exact=True)).to_be_in_viewport()
    await expect(card).not_to_be_in_viewport()
    await write(page, "make it 2600")
    await expect(card).to_be_in_viewport()


async def test_a_new_card_of_the_draft_makes_the_old_one_dead(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    old = await card.get_attribute("data-id")
    fake_chat.say(Answer("Which account?", (("HDFC", "hdfc:d1:2"), ("Cash", "cash:d1:2")), "d1"))
    await expect(page.get_by_role("button", name="HDFC")).to_be_enabled()
    await expect(button(page.locator(f'.row[data-id="{old}"]'), "Post")).to_be_disabled()


async def test_a_card_redrawn_before_anyone_saw_the_first_is_added(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.say(Answer("Posted after all.", (), "d9", in_place=True))
    await expect(rows(page).last).to_contain_text("Posted after all.")


async def test_script_is_shown_and_never_run(page: Page, fake_chat: FakeChat) -> None:
    await write(page, SCRIPT)
    await expect(rows(page).last).to_contain_text(f"You wrote: {SCRIPT}")
    fake_chat.say(
        Answer(f"*{SCRIPT}*\n{SCRIPT}", ((SCRIPT[:20], "x:d1:1"),), "d1", quoted=fake_chat.messages[0]["key"])
    )
    await expect(rows(page)).to_have_count(3)
    assert await page.evaluate("window.broken") is None
    assert await page.locator("#log img, #log script").count() == 0


async def test_ten_thousand_characters_are_sent_whole_and_shown_folded(page: Page, fake_chat: FakeChat) -> None:
    text = ("₹1,250 किराया " * 1000)[:10_000].strip().ljust(10_000, "x")
    await write(page, text)
    await expect(rows(page)).to_have_count(2)
    assert [sent for _, sent in fake_chat.said] == [text]
    assert await rows(page).first.locator(".text").text_content() == text
    await rows(page).first.get_by_role("button", name="Show all").click()
    await expect(rows(page).first.get_by_role("button", name="Show less")).to_be_visible()


async def test_one_character_more_is_kept_and_said_so(page: Page, fake_chat: FakeChat) -> None:
    await write(page, "x" * 10_001)
    await expect(page.get_by_text("1 characters too many")).to_be_visible()
    await expect(words(page)).to_have_value("x" * 10_001)
    assert fake_chat.posts == []


async def test_a_message_can_be_quoted(page: Page, fake_chat: FakeChat) -> None:
    card = await send_card(page)
    await card.hover()
    await card.get_by_role("button", name="Reply to Katixo").click()
    await expect(page.locator("#answering")).to_contain_text("₹2500, Office Supplies")
    await write(page, "cash not upi")
    await expect(rows(page).nth(2).locator(".quote")).to_contain_text("₹2500, Office Supplies")
    assert fake_chat.messages[2]["quoted"] == fake_chat.messages[1]["key"]
    await expect(page.locator("#answering")).to_be_hidden()


async def test_stars_make_words_bold_but_sums_stay(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.say(Answer("*Total* is 2*3*4, see *Sharma Traders*."))
    await expect(rows(page).last.locator("b")).to_have_text(["Total", "Sharma Traders"])
    await expect(rows(page).last).to_contain_text("2*3*4")


async def test_only_links_to_this_server_can_be_tapped(page: Page, fake_chat: FakeChat) -> None:
    own = fake_chat.address.replace("/chat", "/link/abc")
    fake_chat.say(Answer(f"Sign in: {own} or http://elsewhere.example/pay"))
    await expect(rows(page).last.get_by_role("link")).to_have_text([own])


async def test_ticks_go_from_received_to_read_and_never_back(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.record("phone-1", "petrol 500")
    tick = rows(page).first.locator(".meta svg")
    await expect(tick).to_have_accessible_name("Received")
    fake_chat.tick("phone-1", "read")
    await expect(tick).to_have_accessible_name("Read")
    fake_chat.tick("phone-1", "received")
    fake_chat.say(Answer("next"))
    await expect(rows(page).last).to_contain_text("next")
    await expect(tick).to_have_accessible_name("Read")


async def test_the_typing_sign_comes_and_goes(page: Page, fake_chat: FakeChat) -> None:
    fake_chat.work(True)
    await expect(page.locator("#working")).to_be_visible()
    await expect(page.get_by_text("writing…")).to_be_visible()
    fake_chat.work(False)
    await expect(page.locator("#working")).to_be_hidden()
