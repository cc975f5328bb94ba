"""A file of ours goes out as a photo or a document, with words that fit beside it."""

from __future__ import annotations

import re

import pytest

from bot.channels.telegram.markup import draw_caption
from bot.channels.telegram.transport import PHOTO_LIMIT, TelegramApi
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import TOKEN, FakeTelegram

SMALL, LARGE = b"a picture", b"x" * (PHOTO_LIMIT + 1)


@pytest.mark.parametrize(
    ("name", "content", "method"),
    [("chart.png", SMALL, "sendPhoto"), ("chart.png", LARGE, "sendDocument"), ("books.xlsx", SMALL, "sendDocument")],
)
async def test_a_small_picture_is_a_photo_and_everything_else_a_document(
    telegram: FakeTelegram, user: TelegramUser, name: str, content: bytes, method: str
) -> None:
    api = TelegramApi(TOKEN, telegram.url)
    number = await api.send_file(user.id, content, name, draw_caption("*₹500* & more"))
    await api.close()
    assert telegram.uploads == [(name, content)]
    assert [(one.id, one.text) for one in telegram.messages] == [(number, "₹500 & more")]
    assert len(telegram.called(method)) == 1


async def test_long_words_beside_a_file_are_shortened_and_no_amount_is_cut(
    telegram: FakeTelegram, user: TelegramUser
) -> None:
    api = TelegramApi(TOKEN, telegram.url)
    await api.send_file(user.id, SMALL, "books.xlsx", draw_caption("₹1,23,456.50 " * 200))
    await api.close()
    assert set(re.findall(r"[₹\d,.]+", telegram.messages[0].text)) == {"₹1,23,456.50"}
