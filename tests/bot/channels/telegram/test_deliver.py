"""What becomes of a reply: in place or new, in pieces, and what each refusal of Telegram means."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.channels.contract import NotNow, Undeliverable
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.files import FilesOfMessages
from bot.channels.telegram.pacing import Pace
from bot.channels.telegram.transport import TelegramApi
from bot.events_store import REPLY
from bot.storage import outbox
from bot.storage.database import Database
from bot.storage.outbox import OutboxRow
from bot.storage.sqlite import open_sqlite
from handlers.replies import Button, Reply
from tests.fakes import START, FakeClock
from tests.migrated import lay_tables
from tests.telegram_api.checks import Bad
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, FakeTelegram

CARD = Reply("*₹500*, Tea", (Button("Post", "post", "d1", 1),), "d1")
Deliver = Callable[[Reply], Awaitable[str]]


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    lay_tables(tmp_path / "bot.db")
    database = open_sqlite(tmp_path / "bot.db", exclusive=True)
    yield database
    await database.close()


@pytest.fixture
async def channel(telegram: FakeTelegram, database: Database) -> AsyncIterator[TelegramChannel]:
    api = TelegramApi(TOKEN, telegram.url)
    clock = FakeClock()
    yield TelegramChannel(api, database, FilesOfMessages(api, database, clock), Pace(clock), typing_s=0.01)
    await api.close()


@pytest.fixture
def deliver(channel: TelegramChannel, database: Database, user: TelegramUser) -> Deliver:
    """Give a way to store a reply, deliver it and write down that it was, as the worker does."""

    async def one(reply: Reply) -> str:
        row = await database.write(lambda tx: stored(tx.connection, user.id, reply))
        remote = await channel.deliver(row, reply)
        await database.write(lambda tx: outbox.mark_sent(tx.connection, row.id, remote, START))
        return remote

    return one


def stored(connection: Connection, chat: int, reply: Reply) -> OutboxRow:
    """Store a reply, or find it stored, and give its row."""
    key, body = repr(reply), REPLY.dump_json(reply)
    conversation, place = f"telegram:{chat}", reply.in_place
    outbox.add(connection, key, "telegram", str(chat), conversation, reply.draft, place, body, START)
    (row,) = [one for one in outbox.after(connection, conversation, 0, 99) if one.key == key]
    return row


async def test_the_same_card_in_place_again_is_no_error(deliver: Deliver, telegram: FakeTelegram) -> None:
    first = await deliver(CARD)
    assert await deliver(Reply(CARD.text, CARD.buttons, "d1", in_place=True)) == first
    assert len(telegram.messages) == 1


async def test_a_card_that_the_user_has_deleted_is_sent_anew(deliver: Deliver, telegram: FakeTelegram) -> None:
    first = await deliver(CARD)
    telegram.messages.clear()
    assert await deliver(Reply("Done.", (), "d1", in_place=True)) != first
    assert [one.text for one in telegram.messages] == ["Done."]


async def test_a_card_that_goes_to_the_end_leaves_nothing_where_it_stood(
    deliver: Deliver, telegram: FakeTelegram
) -> None:
    await deliver(CARD)
    await deliver(Reply("Something else."))
    await deliver(Reply("2 read", CARD.buttons, "d1", in_place=True, to_end=True))
    assert [one.text for one in telegram.messages] == ["Something else.", "2 read"]


async def test_a_card_too_old_to_be_taken_away_loses_its_buttons(deliver: Deliver, telegram: FakeTelegram) -> None:
    await deliver(CARD)
    telegram.troubles["deleteMessage"].append(Bad("Bad Request: message can't be deleted for everyone"))
    await deliver(Reply("2 read", CARD.buttons, "d1", in_place=True, to_end=True))
    assert [bool(one.keyboard) for one in telegram.messages] == [False, True]


async def test_a_long_text_comes_in_pieces_with_the_buttons_last(deliver: Deliver, telegram: FakeTelegram) -> None:
    await deliver(Reply("\n".join(f"₹{number:,}.00 paid for tea" for number in range(400))))
    assert len(telegram.messages) > 1
    assert "\n".join(one.text for one in telegram.messages).endswith("₹399.00 paid for tea")


async def test_a_piece_that_went_out_is_not_sent_again_after_a_pause(deliver: Deliver, telegram: FakeTelegram) -> None:
    long = Reply("\n".join(f"line {number} of words" for number in range(400)))
    telegram.troubles["sendMessage"].extend([Bad("Too Many Requests", 429, retry_after=7)])
    with pytest.raises(NotNow) as wait:
        await deliver(long)
    assert wait.value.retry_after_s == 7
    await deliver(long)
    assert sum("line 0 of" in one.text for one in telegram.messages) == 1


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (Bad("Forbidden: bot was blocked by the user", 403), "blocked by the user"),
        (Bad("Bad Request: chat not found"), "refused: Chat not found"),
    ],
)
async def test_what_telegram_will_never_take_is_given_up(
    deliver: Deliver, telegram: FakeTelegram, bad: Bad, reason: str
) -> None:
    telegram.troubles["sendMessage"].append(bad)
    with pytest.raises(Undeliverable, match=reason):
        await deliver(CARD)


@pytest.mark.parametrize("status", [500, 502, 401, 404])
async def test_what_telegram_may_take_later_waits(deliver: Deliver, telegram: FakeTelegram, status: int) -> None:
    telegram.troubles["sendMessage"].append(Bad("Internal", status))
    with pytest.raises(NotNow):
        await deliver(CARD)


async def test_a_telegram_that_does_not_answer_is_waited_for(deliver: Deliver, telegram: FakeTelegram) -> None:
    telegram.is_down = True
    with pytest.raises(NotNow):
        await deliver(CARD)


async def test_typing_is_shown_again_and_again_while_work_goes_on(
    channel: TelegramChannel, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with channel.working(str(user.id)):
        await telegram.until(lambda: len(telegram.called("sendChatAction")) >= 3)
    assert telegram.called("sendChatAction")[0] == {"chat_id": str(user.id), "action": "typing"}
