"""Photos and documents: fetched before their turn, judged by their bytes, albums whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.channels.telegram.updates import unpack_arrived
from bot.file_effects import no_reader
from bot.storage import files
from handlers.effects import Answer
from tests.bot.channels.telegram.lives import inbox_of, life, settled
from tests.telegram_api.checks import Bad
from tests.telegram_api.people import TelegramUser
from tests.telegram_api.server import FakeTelegram

JPEG, PNG, PDF = b"\xff\xd8\xff\xe0 a photo", b"\x89PNG\r\n\x1a\n a picture", b"%PDF-1.7 a bill"


async def test_a_photo_is_read_and_its_answer_takes_the_place_of_reading(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    seen: list[tuple[bytes, str]] = []

    async def read(data: bytes, name: str, today: date | None) -> Answer:
        await telegram.until(lambda: telegram.messages and telegram.called("sendChatAction"))
        seen.append((data, telegram.messages[-1].text))
        return await no_reader(data, name, today)

    async with life(tmp_path, telegram, read=read, knows=user.id) as app:
        await settled(app, telegram, await user.send_photo(JPEG, "cash"))
        assert seen == [(JPEG, "Reading photo.jpg ...")]
        (card,) = telegram.messages
        assert "Reading photos is not installed here" in card.text


@pytest.mark.parametrize(("content", "mime"), [(JPEG, "image/jpeg"), (PNG, "image/png"), (PDF, "application/pdf")])
async def test_a_file_is_what_its_bytes_say_and_not_what_it_claims(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, content: bytes, mime: str
) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.send_document("bill", "text/html", content))
        (row,) = [one for one in await inbox_of(app, user) if one.kind == "file"]
        digest = unpack_arrived(row.body).digest
        kept = await app.database.read(lambda connection: files.get(connection, digest))
        assert kept
        assert (kept.mime, kept.data) == (mime, content)


async def test_a_file_that_is_too_large_is_refused_in_a_sentence_and_not_fetched(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        sent = await user.send_document("film.mp4", "video/mp4", b"x", claimed_size=20 * 1024 * 1024 + 1)
        await settled(app, telegram, sent)
        assert telegram.messages[0].text.startswith("That file is too large")
        assert telegram.called("getFile") == []


async def test_a_file_that_hides_its_size_is_refused_by_telegram(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    async with life(tmp_path, telegram, knows=user.id) as app:
        content = b"x" * (20 * 1024 * 1024 + 1)
        await settled(app, telegram, await user.send_document("film.mp4", "video/mp4", content, claimed_size=0))
        assert telegram.messages[0].text.startswith("That file is too large")


@pytest.mark.parametrize("words", ["Bad Request: wrong file_id or the file is temporarily unavailable"])
async def test_a_file_that_is_gone_is_asked_for_again(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser, words: str
) -> None:
    telegram.troubles["getFile"].append(Bad(words))
    async with life(tmp_path, telegram, knows=user.id) as app:
        await settled(app, telegram, await user.send_photo(JPEG))
        assert telegram.messages[0].text.startswith("I could not fetch that file")


async def test_a_file_that_cannot_be_fetched_now_is_fetched_later_and_what_follows_waits(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    telegram.troubles["getFile"].append(Bad("Bad Gateway", 502))
    async with life(tmp_path, telegram, knows=user.id) as app:
        await user.send_photo(JPEG)
        await settled(app, telegram, await user.say("hello"))
        assert ["Reading" in one.text or "not installed" in one.text for one in telegram.messages] == [True, False]


async def test_an_album_is_fetched_whole_and_each_photo_is_read_once(
    tmp_path: Path, telegram: FakeTelegram, user: TelegramUser
) -> None:
    seen: list[bytes] = []

    async def read(data: bytes, name: str, today: date | None) -> Answer:
        seen.append(data)
        return await no_reader(data, name, today)

    async with life(tmp_path, telegram, read=read, knows=user.id) as app:
        for number in range(4):
            last = await user.send_photo(JPEG + bytes([number]), album="a1")
        await settled(app, telegram, last)
        assert sorted(seen) == [JPEG + bytes([number]) for number in range(4)]
        assert "4 read" in telegram.messages[-1].text
        assert fetches_before_the_first_answer(telegram) == 4


def fetches_before_the_first_answer(telegram: FakeTelegram) -> int:
    """Count the calls of getFile that came before the first message."""
    names = [name for name, _ in telegram.calls]
    return names[: names.index("sendMessage")].count("getFile")
