"""What nobody asked for: drawn while the window is open, a template after it, and nothing without consent."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.app import running
from bot.channels.whatsapp.delivery import in_template
from bot.channels.whatsapp.pacing import UNASKED_S
from bot.saying import announce
from bot.storage import consents, outbox
from bot.storage.database import Transaction
from bot.storage.outbox import OutboxRow
from handlers.notices import due_today
from handlers.replies import Button, Reply
from tests.bot.channels.whatsapp.conftest import Desk
from tests.bot.channels.whatsapp.sending import heard_from, queue, send
from tests.fake_graph import Misfortune
from tests.graph_schema import complaints, found
from tests.webhooks import PHONE

TAPS = (Button("Show", "show", "due1", 1), Button("Tomorrow", "tomorrow", "due1", 1), Button("Stop", "stop", "due1", 1))
NOTICE = due_today("Kumar Stores", to_pay="₹48,200\nSharma ₹23,100 today", expiring="14 items", taps=TAPS)
DUE = Reply("Good morning. ₹48,200 to pay this week.", TAPS, notice=NOTICE)
CHAT = f"whatsapp:{PHONE}"


async def consent(desk: Desk, *, given: bool) -> None:
    now = desk.clock.now()
    await desk.app.database.write(lambda tx: consents.say(tx.connection, "whatsapp", PHONE, now, given=given))


async def announced(desk: Desk, key: str = "due_today:o1:2026-11-21") -> bool:
    now = desk.clock.now()

    def unit(tx: Transaction) -> bool:
        return announce(tx, CHAT, DUE, key, now)

    return await desk.app.database.write(unit)


async def rows(desk: Desk) -> list[OutboxRow]:
    return await desk.app.database.read(lambda connection: outbox.after(connection, CHAT, 0, 9))


async def test_while_the_window_is_open_it_is_a_plain_card(desk: Desk) -> None:
    await heard_from(desk)
    assert await send(desk, await queue(desk, DUE)) == "sent"
    assert list(found(desk.graph.sent[0]["interactive"], "title")) == ["Show", "Tomorrow", "Stop"]


async def test_after_a_day_it_is_its_template_with_every_variable_in_one_line(desk: Desk) -> None:
    await heard_from(desk)
    desk.clock.forward(timedelta(days=2).total_seconds())
    assert await send(desk, await queue(desk, DUE)) == "sent"
    template = desk.graph.sent[0]["template"]
    assert list(found(template, "name")) == ["katixo_due_today"]
    assert list(found(template, "text")) == ["Kumar Stores", "₹48,200 Sharma ₹23,100 today", "-", "-", "14 items"]
    assert list(found(template, "payload")) == ["show:due1:1", "tomorrow:due1:1", "stop:due1:1"]


def test_values_of_any_length_keep_within_the_template() -> None:
    long = due_today("x " * 999, to_pay="₹1,23,456.50 " * 99, to_collect="खर्च " * 999, taps=TAPS)
    content = in_template(Reply("सुप्रभात", notice=long))
    message = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": PHONE, **content}
    assert complaints(message) == []
    assert list(found(content, "code")) == ["hi"]


async def test_after_complaints_nothing_goes_out_unasked_for_a_day_and_answers_go_on(desk: Desk) -> None:
    await heard_from(desk)
    desk.graph.misfortunes.append(Misfortune(131048))
    assert (await send(desk, await queue(desk, DUE, key="a:0"))).startswith("dead: 131048")
    assert (await send(desk, await queue(desk, DUE, key="b:0"))).startswith("dead: nothing unasked")
    assert await send(desk, await queue(desk, Reply("Done."), key="c:0")) == "sent"
    desk.clock.forward(UNASKED_S + 1)
    assert await send(desk, await queue(desk, DUE, key="d:0")) == "sent"


async def test_without_consent_nothing_is_said_and_with_it_once(desk: Desk) -> None:
    assert not await announced(desk)
    await consent(desk, given=True)
    assert [await announced(desk), await announced(desk)] == [True, False]
    assert len(await rows(desk)) == 1


async def test_a_stop_before_it_goes_out_still_holds(desk: Desk) -> None:
    await consent(desk, given=True)
    await announced(desk)
    await consent(desk, given=False)
    async with running(desk.app):
        await asyncio.wait_for(desk.app.engine.idle(), 5)
        assert [row.dead_because for row in await rows(desk)] == ["not wanted"]
    assert desk.graph.sent == []
