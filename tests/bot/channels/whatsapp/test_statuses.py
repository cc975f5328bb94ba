"""What became of our messages: kept as it comes, in any order, and never taken backwards."""

from __future__ import annotations

import pytest

from bot.channels.whatsapp.statuses import state_of
from bot.saying import is_wanted
from bot.storage import consents, outbox
from handlers.events import Said
from tests.bot.channels.whatsapp.conftest import Desk
from tests.bot.channels.whatsapp.sending import CARD, heard_from, queue, send, stored
from tests.fakes import START
from tests.webhooks import PHONE, Body, status, text, value, webhook


async def told(desk: Desk, *statuses: Body) -> None:
    assert (await desk.meta.post(webhook(value(statuses=list(statuses))))).status == 200


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        (["sent", "delivered", "read"], "read"),
        (["read", "sent"], "read"),
        (["read", "delivered", "sent"], "read"),
        (["sent", "read"], "read"),
        (["delivered", "failed"], "delivered"),
        (["sent", "failed"], "failed"),
        (["sent", "hologram"], "sent"),
        ([], ""),
    ],
)
async def test_a_message_never_moves_backwards(desk: Desk, states: list[str], expected: str) -> None:
    for number, state in enumerate(states):
        await told(desk, status("wamid.A", state, at=str(1_795_000_000 + number)))
    assert await desk.app.database.read(lambda connection: state_of(connection, "wamid.A")) == expected


async def test_the_same_status_twice_is_kept_once(desk: Desk) -> None:
    await told(desk, *[status("wamid.A", "sent")] * 3)
    assert len(await desk.kept("whatsapp-status:wamid.A")) == 1


async def test_a_late_failure_is_noted_on_the_message(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    await send(desk, row)
    await told(desk, status(desk.graph.ids[0], "failed", outbox=row.id, code=131026))
    assert (await stored(desk, row.id)).dead_because == "131026 unreachable"


async def test_who_has_opted_out_at_the_platform_is_sent_nothing_unasked(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    await desk.app.database.write(lambda tx: consents.say(tx.connection, "whatsapp", PHONE, START, given=True))
    await send(desk, row)
    await told(desk, status(desk.graph.ids[0], "failed", outbox=row.id, code=131050))
    assert not await desk.app.database.read(lambda connection: is_wanted(connection, f"whatsapp:{PHONE}"))


async def test_a_failure_after_the_delivery_changes_nothing(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    await send(desk, row)
    await told(desk, status(desk.graph.ids[0], "delivered", outbox=row.id))
    await told(desk, status(desk.graph.ids[0], "failed", outbox=row.id, code=131047))
    assert (await stored(desk, row.id)).dead_because is None


async def test_a_message_that_the_platform_lost_is_sent_once_more_and_no_more(desk: Desk) -> None:
    await heard_from(desk)
    first = await queue(desk)
    for row, number in ((first, first.id), (first, first.id + 1)):
        await send(desk, await stored(desk, number))
        await told(desk, status(desk.graph.ids[-1], "failed", outbox=number, code=131000))
        assert row
    assert await desk.app.database.read(lambda connection: outbox.get(connection, first.id + 2)) is None
    assert len(desk.graph.sent) == 2


async def test_a_status_of_a_message_that_is_not_ours_changes_nothing(desk: Desk) -> None:
    await heard_from(desk)
    row = await queue(desk)
    await send(desk, row)
    await told(desk, status("wamid.FOREIGN", "failed", outbox=row.id, code=131026))
    await told(desk, status("wamid.FOREIGN", "failed", outbox=123_456, code=131026))
    assert (await stored(desk, row.id)).dead_because is None


async def test_words_that_quote_a_card_are_about_its_draft(desk: Desk) -> None:
    await heard_from(desk)
    await send(desk, await queue(desk))
    await desk.meta.send(text("make it 2600", context={"id": desk.graph.ids[0]}))
    await desk.meta.send(text("hm", context={"id": "wamid.UNKNOWN"}), text("hm", context={"forwarded": True}))
    assert (await desk.events())[1:] == [Said("make it 2600", CARD.draft), Said("hm"), Said("hm")]
