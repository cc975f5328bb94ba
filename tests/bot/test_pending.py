"""What failed or waits is known to the step from the same transaction, and what a user decides is done in it."""

from __future__ import annotations

import httpx

from bot.channels.incoming import read_own
from bot.pending import StoredPending, carry_out
from bot.storage import bookings, effects, inbox, outbox
from bot.storage.database import Transaction
from bot.storage.inbox import InboxRow
from bot.storage.ledger import LedgerRow, unfinished
from bot.storage.outbox import OutboxRow
from bot.turn import TRIES
from handlers.events import Done, Event, Failed
from handlers.pending import Decision, Refused
from tests.bot.performing import CHAT, DRAFT, POST, Bench
from tests.bot.test_turn import Desk, desk
from tests.fakes import START, Misfortune
from tests.katixo_api.replies import no

__all__ = ["desk"]
REFUSED = "refused"


def poisoned(row: InboxRow) -> Event | None:
    raise ValueError("poison")


async def decide(bench: Bench, act: str, subject: str) -> bool:
    decision = Decision(act, subject)  # type: ignore[arg-type]  # one of its words
    return await bench.database.write(lambda tx: carry_out(tx, CHAT, decision, START))


async def test_a_message_that_went_wrong_is_answered_when_it_is_tried_again(desk: Desk) -> None:
    desk.worker_reading(poisoned)
    await desk.put("hello")
    await desk.take()
    desk.worker_reading(read_own)
    chat = "terminal:owner"
    pending = await desk.database.read(lambda connection: StoredPending(connection, chat).unread())
    decision = Decision("again", str(pending[0].number))
    assert await desk.database.write(lambda tx: carry_out(tx, chat, decision, START))
    await desk.take()
    assert await desk.ends() == ["answered"]
    assert "not signed in" in desk.channel.said[1].text
    assert await desk.database.read(lambda connection: StoredPending(connection, chat).unread()) == ()


async def test_a_message_that_goes_wrong_again_is_listed_again_after_one_try(desk: Desk) -> None:
    desk.worker_reading(poisoned)
    await desk.put("hello")
    await desk.take()
    await desk.database.write(lambda tx: inbox.open_again(tx.connection, 1))
    await desk.take()
    row = await desk.database.read(lambda connection: inbox.get(connection, 1))
    assert row
    assert (row.end, row.tries, len(desk.channel.said)) == ("failed", TRIES + 1, 2)


async def test_a_wish_that_waits_is_tried_at_once_when_its_user_says_so(bench: Bench) -> None:
    bench.katixo.writing.append(Misfortune(httpx.ConnectError("away")))
    key = await bench.want(POST)
    assert await bench.drain()
    assert (await bench.row(key)).not_before
    assert await decide(bench, "hurry", DRAFT)
    assert (await bench.row(key)).not_before is None


async def test_an_outage_leaves_one_word_of_it_however_often_it_is_tried(bench: Bench) -> None:
    bench.katixo.writing += [Misfortune(httpx.ConnectError("away"))] * 4
    await bench.want(POST)
    await bench.drain_all()
    assert [type(event) for event in await bench.events()] == [Failed, Done]


async def test_a_wish_that_was_not_sent_is_withdrawn_and_its_booking_is_free(bench: Bench) -> None:
    key = await bench.want(POST)
    assert await decide(bench, "withdraw", DRAFT)
    row = await bench.row(key)
    assert (row.state, row.done_at, (await bench.booking()).state) == (REFUSED, START, REFUSED)
    await bench.drain_all()
    assert bench.katixo.expenses == []


async def test_an_entry_that_is_being_sent_is_not_withdrawn(bench: Bench) -> None:
    key = await bench.want(POST)
    await bench.database.write(lambda tx: effects.claim(tx.connection, key, 0, START))
    assert not await decide(bench, "withdraw", DRAFT)
    assert (await bench.row(key)).state == "sent"
    assert (await bench.booking()).state == bookings.CLAIMED


async def test_why_katixo_refused_is_known_by_the_version_that_asked(bench: Bench) -> None:
    await bench.want(POST)
    bench.katixo.writing.append(Misfortune(no(400, message="not so")))
    await bench.drain_all()
    known = await bench.database.read(lambda connection: StoredPending(connection, CHAT).refused(DRAFT, POST.version))
    assert known == Refused(REFUSED, "not so")
    assert await bench.database.read(lambda connection: StoredPending(connection, CHAT).refused(DRAFT, 2)) is None


async def test_a_reply_that_never_came_is_sent_once_more_and_only_once(bench: Bench) -> None:
    number = await bench.database.write(
        lambda tx: outbox.add(tx.connection, "1:0", "browser", "owner", CHAT, None, True, b"{}", START)
    )
    assert number
    await bench.database.write(lambda tx: outbox.bury(tx.connection, number, "blocked", START))
    listed = await bench.database.read(lambda connection: StoredPending(connection, CHAT).undelivered())
    assert [one.number for one in listed] == [number]
    assert await decide(bench, "resend", str(number))
    assert not await decide(bench, "resend", str(number))
    rows: list[OutboxRow] = await bench.database.read(lambda connection: outbox.after(connection, CHAT, number, 9))
    assert [(row.body, row.in_place, row.done_at) for row in rows] == [(b"{}", False, None)]


async def test_the_ledger_names_what_is_open_and_failed_of_everybody(bench: Bench) -> None:
    await bench.want(POST)

    def take_in(tx: Transaction) -> None:
        for end in ("open", "failed", "answered"):
            number = inbox.add(tx.connection, inbox.Incoming("browser", end, CHAT, "text", b"", START), START)
            if end != "open":
                inbox.finish(tx.connection, number or 0, end, START)

    await bench.database.write(take_in)
    rows = await bench.database.read(unfinished)
    assert [(row.what, row.state, row.number, row.tries) for row in rows] == [
        ("message", "failed", 1, 0),
        ("message", "open", 1, 0),
        ("post_expense", "intent", 1, 0),
    ]
    assert all(isinstance(row, LedgerRow) and row.since == START for row in rows)
