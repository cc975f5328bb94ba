"""A file of ours on WhatsApp: uploaded as what the platform takes, in one paid message where that can be."""

from __future__ import annotations

import pytest

from bot.channels.whatsapp.uploads import IMAGE_LIMIT, OFFICE
from bot.storage import files
from bot.storage.database import Transaction
from handlers.replies import Attachment, Button, Reply
from tests.bot.channels.whatsapp.conftest import Desk
from tests.bot.channels.whatsapp.sending import heard_from, queue, send
from tests.fake_graph import Misfortune
from tests.graph_schema import found

PNG, XLSX = b"\x89PNG\r\n\x1a\n a chart", f"{OFFICE}spreadsheetml.sheet"
BUTTONS = tuple(Button(f"Row {number}", "row", "k7f3q2ab5c", number) for number in range(1, 6))


async def with_file(desk: Desk, reply: Reply, name: str, mime: str, content: bytes = b"content") -> Reply:
    """Keep a file and give the reply that brings it."""
    now = desk.clock.now()

    def unit(tx: Transaction) -> str:
        return files.put(tx.connection, content, mime, now)

    digest = await desk.app.database.write(unit)
    return Reply(reply.text, reply.buttons, attachment=Attachment(digest, name, mime, len(content)))


async def sent(desk: Desk, name: str, mime: str, content: bytes = b"content", reply: Reply | None = None) -> list[str]:
    """Send a file; give the types of the messages that went out."""
    await heard_from(desk)
    row = await queue(desk, await with_file(desk, reply or Reply("Here it is."), name, mime, content))
    assert await send(desk, row) == "sent"
    assert desk.graph.refused == []
    return [str(one["type"]) for one in desk.graph.sent]


@pytest.mark.parametrize(
    ("name", "mime", "content", "kind"),
    [
        ("chart.png", "image/png", PNG, "image"),
        ("chart.png", "image/png", PNG + bytes(IMAGE_LIMIT), "text"),
        ("lying.png", "application/pdf", PNG, "image"),
        ("november.xlsx", XLSX, b"PK", "document"),
        ("november.csv", "text/csv", b"a,b", "document"),
        ("bill.pdf", "application/pdf", b"%PDF-1.7", "document"),
        ("bill.pdf", "image/jpeg", b"%PDF-1.7", "document"),
        ("all.zip", "application/zip", b"PK", "text"),
    ],
)
async def test_a_file_goes_as_what_the_platform_takes(
    desk: Desk, name: str, mime: str, content: bytes, kind: str
) -> None:
    assert await sent(desk, name, mime, content) == [kind]
    assert desk.graph.received() == ([(name, content)] if kind != "text" else [])
    (words,) = [*found(desk.graph.sent[0], "caption"), *found(desk.graph.sent[0], "body")]
    assert words == "Here it is." + (f"\nThe file {name} cannot be sent here." if kind == "text" else "")


async def test_buttons_and_file_are_one_message(desk: Desk) -> None:
    assert await sent(desk, "n.xlsx", XLSX, reply=Reply("Ready.", BUTTONS[:3])) == ["interactive"]
    assert list(found(desk.graph.sent[0], "filename")) == ["n.xlsx"]


async def test_a_list_comes_after_its_file(desk: Desk) -> None:
    assert await sent(desk, "n.xlsx", XLSX, reply=Reply("Ready.", BUTTONS)) == ["document", "interactive"]


async def test_words_too_long_for_a_caption_are_not_cut(desk: Desk) -> None:
    words = "₹1,234.50 paid " * 100
    assert await sent(desk, "n.xlsx", XLSX, reply=Reply(words)) == ["document", "text"]
    assert list(found(desk.graph.sent[1], "body")) == [words.strip()]


async def test_a_file_that_is_kept_no_more_is_said(desk: Desk) -> None:
    await heard_from(desk)
    gone = Reply("तैयार.", attachment=Attachment("0" * 64, "n.xlsx", XLSX, 9))
    assert await send(desk, await queue(desk, gone)) == "sent"
    assert list(found(desk.graph.sent[0], "body")) == ["तैयार.\nफ़ाइल n.xlsx यहाँ नहीं भेज सकता."]


@pytest.mark.parametrize(
    ("met", "words"),
    [
        (Misfortune(131053), ["wait: 2", "sent"]),
        (Misfortune(silent=True), ["wait: 2", "sent"]),
        (Misfortune(190, 401), ["wait: 300", "wait: 300"]),
    ],
)
async def test_an_upload_that_fails_is_tried_again(desk: Desk, met: Misfortune, words: list[str]) -> None:
    desk.channel.jitter = lambda: 0.0
    await heard_from(desk)
    row = await queue(desk, await with_file(desk, Reply("Here."), "n.xlsx", XLSX))
    desk.graph.upload_misfortunes.append(met)
    assert [await send(desk, row) for _ in words] == words


async def test_an_upload_that_is_turned_down_twice_leaves_the_words(desk: Desk) -> None:
    desk.channel.jitter = lambda: 0.0
    await heard_from(desk)
    row = await queue(desk, await with_file(desk, Reply("Here."), "n.xlsx", XLSX))
    desk.graph.upload_misfortunes += [Misfortune(131053)] * 2
    assert [await send(desk, row) for _ in range(2)] == ["wait: 2", "sent"]
    assert desk.graph.sent[0]["type"] == "text"


async def test_of_two_messages_the_first_is_not_paid_for_twice(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk, await with_file(desk, Reply("Ready.", BUTTONS), "n.xlsx", XLSX))
    desk.graph.misfortunes += [Misfortune(131000, taken=True)]
    desk.graph.misfortunes.insert(0, Misfortune(131000))
    assert [await send(desk, row) for _ in range(3)][-1] == "sent"
    assert [one["type"] for one in desk.graph.sent].count("interactive") == 1
