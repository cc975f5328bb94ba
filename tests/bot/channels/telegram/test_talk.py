"""The whole way through the real library, fetched and sent to us: texts, taps, edits, restarts, who may not talk."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app import build
from bot.saying import is_wanted
from bot.storage import inbox
from tests.bot.channels.telegram.lives import MODES, inbox_of, life, outbox_of, parts, settings_of, settled
from tests.telegram_api.checks import Bad
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import FakeTelegram

CARD = "paid 2500 UPI office supplies"
BOTH_MODES = pytest.mark.parametrize("mode", MODES)


@BOTH_MODES
async def test_a_text_is_answered_with_a_card(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, mode: str
) -> None:
    async with life(tmp_path, telegram, mode, knows=user.id) as app:
        await settled(app, telegram, await user.say(CARD))
        (card,) = telegram.messages
        assert card.text.startswith("₹2,500, Office Supplies")
        assert [[button["text"] for button in row] for row in card.keyboard] == [["Post", "Edit", "Cancel"]]


@BOTH_MODES
async def test_a_tap_is_answered_and_redraws_the_card_in_place_without_buttons(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, mode: str
) -> None:
    async with life(tmp_path, telegram, mode, knows=user.id) as app:
        await settled(app, telegram, await user.say(CARD))
        await settled(app, telegram, await user.press("Cancel"))
        (card,) = telegram.messages
        assert (card.text.partition(":")[0], card.keyboard) == ("Dropped", [])
        assert telegram.queries == {"q1": 1}


@BOTH_MODES
async def test_a_tap_that_comes_before_a_restart_is_answered_after_it(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, mode: str
) -> None:
    async with life(tmp_path, telegram, mode, knows=user.id) as app:
        await settled(app, telegram, await user.say(CARD))
        await app.engine.stop()
        await telegram.taken(await user.press("Cancel"))
        assert telegram.queries == {"q1": 0}
    async with life(tmp_path, telegram, mode) as app:
        await telegram.until(lambda: telegram.queries == {"q1": 1})
        await app.engine.idle()
        assert [one.text.partition(":")[0] for one in telegram.messages] == ["Dropped"]


async def test_what_was_fetched_and_not_committed_is_fetched_again_and_answered_once(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    await user.say("hello")
    await user.say("hello again")
    dead = build(settings_of(tmp_path, telegram))
    assert len(await parts(dead).api.updates(0, 0)) == 2  # and here its process ends
    await dead.close()
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, telegram.last_number)
        assert len(telegram.messages) == 2
        assert [row.message_id for row in await inbox_of(app, user)] == ["700001", "700002"]


async def test_what_was_committed_and_not_confirmed_is_known_when_it_comes_again(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    await user.say("hello")
    dead = build(settings_of(tmp_path, telegram))
    await parts(dead).poller.poll()  # and here its process ends
    await dead.close()
    assert telegram.confirmed == 0
    async with life(tmp_path, telegram) as app:
        await settled(app, telegram, telegram.last_number)
        assert len(await inbox_of(app, user)) == len(telegram.messages) == 1


async def test_a_stale_tap_is_answered_and_says_so(tmp_path: Path, telegram: FakeTelegram, user: TelegramUser) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.say(CARD))
        (card,) = telegram.messages
        old = card.buttons[0]["callback_data"]
        await settled(app, telegram, await user.say("make it 2600"))
        await settled(app, telegram, await user.tap(card, old))
        assert telegram.messages[-1].text.startswith("That card has changed")
        assert set(telegram.queries.values()) == {1}


async def test_a_card_that_is_drawn_anew_below_loses_its_old_buttons(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.say("petrol"))
        await settled(app, telegram, await user.say("1.2k"))
        asked, asks = telegram.messages
        assert (asked.keyboard, bool(asks.keyboard)) == ([], True)


async def test_a_changed_message_changes_its_card(tmp_path: Path, telegram: FakeTelegram, user: TelegramUser) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.say(CARD))
        await settled(app, telegram, await user.rewrite(telegram.last_id - 1, "paid 2700 UPI office supplies"))
        (card,) = telegram.messages
        assert "₹2,700" in card.text
        assert card.edits == 1


async def test_words_that_quote_a_card_are_about_that_card(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.say(CARD))
        await settled(app, telegram, await user.say("petrol 500 cash"))
        await settled(app, telegram, await user.say("cancel", answers=telegram.messages[0].id))
        assert "Dropped" in telegram.messages[-1].text
        assert [one.text for one in telegram.messages if one.keyboard] == [telegram.messages[1].text]


async def test_a_command_is_its_words(tmp_path: Path, telegram: FakeTelegram, user: TelegramUser) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.say("/start"))
        await settled(app, telegram, await user.say("/undo@katixo_test_bot"))
        assert telegram.messages[0].text.startswith("Namaste")
        assert telegram.messages[1].text == "There is nothing of mine to undo."


async def test_a_stranger_hears_that_the_chat_is_not_signed_in(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with life(tmp_path, telegram) as app:
        await settled(app, telegram, await user.say("/start"))
        await settled(app, telegram, await user.say("paid 500 petrol"))
        assert all("not signed in to Katixo" in one.text for one in telegram.messages)
        assert f"number is {user.id}" in telegram.messages[1].text


@pytest.mark.parametrize("kind", ["sticker", "voice", "location", "poll"])
async def test_what_cannot_be_read_gets_one_sentence(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, kind: str
) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.send_other(kind))
        assert telegram.messages[0].text.startswith("I can read text")


async def test_a_group_gets_one_polite_sentence_and_silence_after_it(tmp_path: Path, telegram: FakeTelegram) -> None:
    group = {"id": -100_200, "type": "supergroup", "title": "Family"}
    telegram.chats.add(-100_200)
    async with life(tmp_path, telegram) as app:
        await telegram.push(my_chat_member={"chat": group, "new_chat_member": {"status": "member"}})
        said = {"message_id": 5, "date": 1, "chat": group, "text": "paid 500 cash tea"}
        await settled(app, telegram, await telegram.push(message=said))
        assert [one.text for one in telegram.messages] == ["I keep books in a private chat only. Write to me there."]
        stored = await app.database.read(lambda connection: inbox.by_key(connection, "telegram", "700002"))
        assert stored
        assert b"tea" not in stored.body


async def test_a_user_who_has_blocked_us_is_written_to_once_and_given_up(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with life(tmp_path, telegram) as app:
        telegram.blocked.add(user.id)
        await settled(app, telegram, await user.say("hello"))
        assert [row.dead_because for row in await outbox_of(app, user.id)] == ["blocked by the user"]
        assert len(telegram.called("sendMessage")) == 1


@pytest.mark.parametrize("told", ["by a refusal", "by an update"])
async def test_a_user_who_has_blocked_us_is_sent_nothing_unasked_until_they_come_back(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, told: str
) -> None:
    chat = f"telegram:{user.id}"
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.say("/start"))
        assert await app.database.read(lambda connection: is_wanted(connection, chat))
        if told == "by a refusal":
            telegram.blocked.add(user.id)
            await settled(app, telegram, await user.say("hello"))
        else:
            await settled(app, telegram, await user.block())
        assert not await app.database.read(lambda connection: is_wanted(connection, chat))
        telegram.blocked.clear()
        await settled(app, telegram, await user.say("/start"))
        assert await app.database.read(lambda connection: is_wanted(connection, chat))


async def test_after_too_many_requests_the_answers_come_later_once_and_in_order(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    telegram.troubles["sendMessage"].append(Bad("Too Many Requests: retry after 1", 429, retry_after=1))
    async with life(tmp_path, telegram, knows=user.id) as app:
        await user.say("hello")
        await settled(app, telegram, await user.say(CARD))
        first, second = telegram.messages
        assert first.text.startswith("Namaste")
        assert second.text.startswith("₹2,500")


async def test_a_telegram_that_is_down_does_not_stop_the_start(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    telegram.is_down = True
    await user.say("hello")
    async with life(tmp_path, telegram) as app:
        await telegram.until(lambda: len(telegram.calls) >= 2)
        telegram.is_down = False
        await settled(app, telegram, telegram.last_number)
        assert len(telegram.messages) == 1


async def test_the_menu_is_shown_in_english_and_hindi(tmp_path: Path, telegram: FakeTelegram) -> None:
    async with life(tmp_path, telegram):
        await telegram.until(lambda: len(telegram.menus) == 2)
        assert {name for name, _ in telegram.menus[""]} == {name for name, _ in telegram.menus["hi"]}


async def test_another_reader_is_waited_for(tmp_path: Path, telegram: FakeTelegram, user: TelegramUser) -> None:
    app = build(settings_of(tmp_path, telegram))
    telegram.troubles["getUpdates"].append(Bad("Conflict: terminated by other getUpdates request", 409))
    await user.say("hello")
    assert await parts(app).poller.round() > 0
    assert await parts(app).poller.round() == 0
    await app.close()
