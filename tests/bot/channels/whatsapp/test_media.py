"""A user's file: fetched at once from Meta's hosts, within its size and time, and only as it was announced."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import AsyncIterator

import pytest
from pydantic import SecretStr

from bot.channels.contract import NotNow
from bot.channels.first_bytes import type_of
from bot.channels.whatsapp import media
from bot.channels.whatsapp.graph import Access, ForeignHost, Graph, TooLarge
from bot.channels.whatsapp.media import Later, digest_of, fetch
from bot.storage import files
from handlers.events import SentFile, Strange
from tests.bot.channels.whatsapp.conftest import Desk
from tests.fake_graph import NUMBER, TOKEN, VERSION, FakeGraph, Media, fake_graph
from tests.webhooks import message

JPEG = b"\xff\xd8\xff\xe0 a photo"
DIGEST = hashlib.sha256(JPEG).hexdigest()


@pytest.fixture
async def platform() -> AsyncIterator[FakeGraph]:
    async with fake_graph() as platform:
        yield platform


@pytest.fixture
async def graph(platform: FakeGraph) -> AsyncIterator[Graph]:
    graph = Graph(Access(platform.url, VERSION, SecretStr(TOKEN), NUMBER), call_s=2.0, file_s=0.5)
    yield graph
    await graph.close()


async def test_a_photo_with_its_caption_is_kept_under_its_digest(desk: Desk) -> None:
    id = desk.graph.add_media(JPEG)
    await desk.meta.send(message("image", {"id": id, "mime_type": "image/jpeg", "caption": "petrol 500"}))
    (row,) = await desk.rows()
    await desk.channel.fetch(row)
    assert await desk.events() == [SentFile(DIGEST, "image.jpg", "image/jpeg", len(JPEG), "petrol 500")]
    stored = await desk.app.database.read(lambda connection: files.get(connection, DIGEST))
    assert stored
    assert stored.data == JPEG


async def test_a_document_keeps_its_name(desk: Desk) -> None:
    id = desk.graph.add_media(b"%PDF-1.7 a bill", mime="application/pdf")
    await desk.meta.send(message("document", {"id": id, "filename": "Bill\u202e 142.pdf"}))
    (row,) = await desk.rows()
    await desk.channel.fetch(row)
    (event,) = await desk.events()
    assert isinstance(event, SentFile)
    assert (event.name, event.mime) == ("Bill 142.pdf", "application/pdf")


async def test_a_file_that_cannot_be_had_is_told_to_its_user(desk: Desk) -> None:
    huge = desk.graph.add_media(JPEG + bytes(media.FILE_LIMIT))
    for id in ("404", huge):
        await desk.meta.send(message("image", {"id": id, "caption": "petrol 500"}))
    for row in await desk.rows():
        await desk.channel.fetch(row)
    assert await desk.events() == [Strange("lost"), Strange("too_large")]


async def test_a_file_is_fetched_once(desk: Desk) -> None:
    await desk.meta.send(message("image", {"id": desk.graph.add_media(JPEG)}))
    for _ in range(2):
        await desk.channel.fetch((await desk.rows())[0])
    assert len([one for one in desk.graph.asked if "/files/" in one]) == 1


@pytest.mark.parametrize(
    "one",
    [
        Media(JPEG, announced="0" * 64),
        Media(b""),
        Media(JPEG, status=404),
        Media(JPEG, moved_to="http://127.0.0.1:9/evil"),
        Media(JPEG, url="https://lookaside.fbsbx.com.evil.example/x"),
        Media(JPEG, url="http://169.254.169.254/latest/meta-data"),
        Media(JPEG, url="file:///etc/passwd"),
        Media(JPEG, url="no address"),
        Media(JPEG, url="http://[::bad"),
    ],
    ids=lambda one: str(one)[-70:],
)
async def test_what_is_not_as_announced_is_not_taken(platform: FakeGraph, graph: Graph, one: Media) -> None:
    platform.media["7"] = one
    assert await fetch(graph, {"id": "7"}) is None


@pytest.mark.parametrize("one", [Media(JPEG, status=500), Media(JPEG, hangs=True)], ids=["500", "hangs"])
async def test_what_does_not_come_may_come_later(platform: FakeGraph, graph: Graph, one: Media) -> None:
    platform.media["7"] = one
    with pytest.raises(Later):
        await fetch(graph, {"id": "7"})


async def test_a_conversation_waits_a_minute_for_a_file_and_goes_on_without_it(desk: Desk) -> None:
    await desk.meta.send(message("image", {"id": desk.graph.add_media(JPEG, status=503), "caption": "petrol 500"}))
    (row,) = await desk.rows()
    with pytest.raises(NotNow):
        await desk.channel.fetch(row)
    desk.clock.forward(60)
    await desk.channel.fetch(row)
    assert await desk.events() == [Strange("lost")]


async def test_a_damaged_download_is_tried_once_more(platform: FakeGraph, graph: Graph) -> None:
    platform.media["7"] = Media(JPEG, announced="0" * 64)
    await fetch(graph, {"id": "7"})
    assert platform.asked.count("GET /files/7") == media.TRIES


async def test_the_hash_of_the_webhook_is_checked_too(platform: FakeGraph, graph: Graph) -> None:
    platform.media["7"] = Media(JPEG)
    right = base64.b64encode(hashlib.sha256(JPEG).digest()).decode()
    wrong = base64.b64encode(hashlib.sha256(b"other").digest()).decode()
    assert await fetch(graph, {"id": "7", "sha256": right})
    assert await fetch(graph, {"id": "7", "sha256": wrong}) is None


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x",
        "http://lookaside.fbsbx.com/x",
        "https://user:pass@lookaside.fbsbx.com/x",
        "https://lookaside.fbsbx.com@evil.example/x",
        "https://evilfbsbx.com/x",
        "http://127.0.0.1:9/files/7",
    ],
)
async def test_the_token_never_goes_to_a_foreign_host(graph: Graph, url: str) -> None:
    with pytest.raises(ForeignHost):
        await graph.download(url, 100)


async def test_a_file_beyond_the_limit_is_broken_off(platform: FakeGraph, graph: Graph) -> None:
    platform.media["7"] = Media(JPEG, endless=True)
    url = str((await graph.media("7"))["url"])
    with pytest.raises(TooLarge):
        await graph.download(url, 100_000)


async def test_an_id_cannot_lead_elsewhere(platform: FakeGraph, graph: Graph) -> None:
    assert await fetch(graph, {"id": "../v24.0/1/messages"}) is None
    assert platform.asked == []


def test_the_first_bytes_tell_the_type_and_nothing_else_does() -> None:
    assert [type_of(one) for one in (JPEG, b"%PDF-1.4", b"<html>", b"")] == [
        "image/jpeg", "application/pdf", "application/octet-stream", "application/octet-stream",
    ]  # fmt: skip


@pytest.mark.parametrize("written", ["", "4654+8g=", "z" * 64, "ü", "a" * 63])
def test_what_is_no_hash_is_not_checked(written: str) -> None:
    assert digest_of(written) == ""
