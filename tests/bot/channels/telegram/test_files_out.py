"""A file of ours on Telegram: a photo or a document beside its words and buttons, within the Bot API's limits."""

from __future__ import annotations

import pytest

from bot.channels.outgoing import OutFile
from bot.channels.telegram.markup import CAPTION_UNITS, draw_with_file
from bot.channels.telegram.transport import PHOTO_LIMIT, TelegramApi
from bot.storage import files
from bot.storage.database import Database
from handlers.replies import Attachment, Button, Reply
from tests.bot.channels.telegram.test_deliver import Deliver, channel, database, deliver
from tests.fakes import START
from tests.telegram_api.checks import Bad
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, FakeTelegram

__all__ = ["channel", "database", "deliver"]  # fixtures
PNG = b"\x89PNG\r\n\x1a\n a chart"
POST = (Button("Post", "post", "d1", 1),)


@pytest.mark.parametrize(
    ("file", "method"),
    [
        (OutFile("chart.png", "image/png", PNG), "sendPhoto"),
        (OutFile("chart.png", "image/png", PNG + bytes(PHOTO_LIMIT)), "sendDocument"),
        (OutFile("books.xlsx", "application/vnd.ms-excel", b"PK"), "sendDocument"),
    ],
)
async def test_a_small_picture_is_a_photo_and_everything_else_a_document(
    telegram: FakeTelegram, user: TelegramUser, file: OutFile, method: str
) -> None:
    api = TelegramApi(TOKEN, telegram.url)
    await api.send_file(user.id, file, "<b>₹500</b> &amp; more", ())
    await api.close()
    (message,) = telegram.messages
    assert (message.file, message.text) == ((file.name, file.content), "₹500 & more")
    assert len(telegram.called(method)) == 1


async def test_a_picture_that_telegram_cannot_show_goes_as_a_document(
    telegram: FakeTelegram, user: TelegramUser
) -> None:
    telegram.troubles["sendPhoto"].append(Bad("Bad Request: PHOTO_INVALID_DIMENSIONS"))
    api = TelegramApi(TOKEN, telegram.url)
    await api.send_file(user.id, OutFile("long.png", "image/png", PNG), "", ())
    await api.close()
    assert [one.file for one in telegram.messages] == [("long.png", PNG)]


def test_words_too_long_beside_a_file_go_before_it_and_the_buttons_stay_with_it() -> None:
    short, long = Reply("₹500", POST), Reply("₹1,23,456.50 " * CAPTION_UNITS, POST)
    assert [len(piece.keyboard) for piece in draw_with_file(short)] == [1]
    pieces = draw_with_file(long)
    assert [bool(piece.keyboard) for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert pieces[-1].html == ""


async def test_a_card_with_a_file_is_followed_by_a_new_message(
    deliver: Deliver, telegram: FakeTelegram, database: Database
) -> None:
    digest = await database.write(lambda tx: files.put(tx.connection, PNG, "image/png", START))
    chart = Attachment(digest, "chart.png", "image/png", len(PNG))
    await deliver(Reply("Petrol ₹4,000", POST, "d1", attachment=chart))
    await deliver(Reply("Done.", (), "d1", in_place=True))
    assert [(one.text, bool(one.file), one.keyboard) for one in telegram.messages] == [
        ("Petrol ₹4,000", True, []),
        ("Done.", False, []),
    ]


async def test_a_file_that_is_kept_no_more_is_said(deliver: Deliver, telegram: FakeTelegram) -> None:
    await deliver(Reply("Ready.", attachment=Attachment("0" * 64, "n.xlsx", "application/zip", 9)))
    assert [one.text for one in telegram.messages] == ["Ready.\nThe file n.xlsx cannot be sent here."]
