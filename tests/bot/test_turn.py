"""One turn: whole or not at all, the same when repeated, and a message that cannot be taken does not block the chat."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.channels.contract import NotNow, Undeliverable
from bot.channels.incoming import OwnMessage, pack_message, read_own
from bot.events_store import EVENT, INTERNAL
from bot.perform import Performer
from bot.sending import Overtaken
from bot.storage import conversations, effects, inbox, outbox, people
from bot.storage.database import Database, Transaction
from bot.storage.errors import StorageFault
from bot.storage.inbox import InboxRow
from bot.storage.opening import open_database
from bot.storage.outbox import OutboxRow
from bot.turn import ConversationMoved, TurnSettings, read_internal, take_turn
from bot.worker import Worker
from handlers.events import Done, Event, Failed
from handlers.replies import Reply
from handlers.stored import load
from tests.bot.performing import PATIENCE
from tests.fakes import START, FakeClients, FakeClock, FakeKatixo
from tests.handlers.answering import answer_to
from tests.handlers.playing import on_its_way

CHAT, LANE, SEND = "terminal:owner", "turn:terminal:owner", "send:terminal:owner"


class FakeChannel:
    """Keeps what it is given; `trouble` meets the next deliveries."""

    name = "terminal"

    def __init__(self) -> None:
        self.can_edit = False
        self.said: list[Reply] = []
        self.trouble: list[Exception] = []

    def read(self, row: InboxRow) -> Event | None:
        return read_own(row)

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        if self.trouble:
            raise self.trouble.pop(0)
        self.said.append(reply)
        return str(row.id)


class SlowClock(FakeClock):
    """Another worker's clock: after its first look so much time has passed."""

    def __init__(self, clock: FakeClock, *, stands_still_s: float) -> None:
        super().__init__()
        self._clock = clock
        self._stands_still_s = stands_still_s

    def now(self) -> datetime:
        before = self._clock.now()
        self._clock.forward(self._stands_still_s)
        return before


@dataclass(slots=True)
class Desk:
    """A worker with its parts, and `reads`: what stands in for the channel's reading."""

    database: Database
    clock: FakeClock
    channel: FakeChannel
    worker: Worker
    settings: TurnSettings
    count: int = 0

    async def put(self, text: str) -> None:
        """Let a message come in."""
        self.count += 1
        body = pack_message(OwnMessage("text", text=text))
        await self.put_raw("terminal", f"m{self.count}", body)

    async def put_raw(self, channel: str, key: str, body: bytes) -> None:
        """Let anything come in."""
        row = inbox.Incoming(channel, key, CHAT, "text", body, START)
        await self.database.write(lambda tx: inbox.add(tx.connection, row, START))

    async def take(self) -> None:
        """Drain the chat's turns, as often as the engine would after failures."""
        for _ in range(4):
            with suppress(ValueError, RuntimeError, ConversationMoved, StorageFault):
                await self.worker.drain(LANE)
        await self.worker.drain(SEND)

    def worker_reading(self, read: Callable[[InboxRow], Event | None]) -> None:
        """Read messages in another way."""
        settings = replace(self.settings, readers={"terminal": read, INTERNAL: read_internal})
        self.worker = make_worker(self.database, self.clock, self.channel, settings)

    async def ends(self) -> list[str | None]:
        """Give the end states of all messages."""
        rows = await self.database.read(lambda connection: inbox.after(connection, CHAT, 0, 100))
        return [row.end for row in rows]


def make_worker(database: Database, clock: FakeClock, channel: FakeChannel, settings: TurnSettings) -> Worker:
    performer = Performer(database, FakeClients(FakeKatixo(), clock), clock, PATIENCE)
    return Worker(database, performer, {"terminal": channel}, settings, clock)


@pytest.fixture
async def desk(address: str) -> AsyncIterator[Desk]:
    database, clock, channel = open_database(address, hold="alone"), FakeClock(), FakeChannel()
    readers = {"terminal": channel.read, INTERNAL: read_internal}
    settings = TurnSettings(readers, ZoneInfo("Asia/Kolkata"), help_contact="Call 1800-0.")
    yield Desk(database, clock, channel, make_worker(database, clock, channel, settings), settings)
    await database.close()


async def test_a_message_is_answered_and_has_its_end(desk: Desk) -> None:
    await desk.put("hello")
    await desk.take()
    assert ["not signed in" in reply.text for reply in desk.channel.said] == [True]
    assert await desk.ends() == ["answered"]


async def test_the_first_words_are_in_the_user_s_language(desk: Desk) -> None:
    user = people.User("u1", "hi", None, START)
    await desk.database.write(lambda tx: people.link(tx.connection, "terminal", "owner", user))
    await desk.put("123")
    await desk.take()
    assert "यह चैट" in desk.channel.said[0].text


async def test_a_message_that_needs_no_answer_is_silent(desk: Desk) -> None:
    desk.worker_reading(lambda row: None)
    await desk.put("reaction")
    await desk.take()
    assert (await desk.ends(), desk.channel.said) == (["silent"], [])


async def test_a_poisoned_message_is_given_up_with_an_apology_and_the_next_is_answered(desk: Desk) -> None:
    def read(row: InboxRow) -> Event | None:
        if row.message_id == "m1":
            raise ValueError("poison")
        return read_own(row)

    desk.worker_reading(read)
    await desk.put("poison")
    await desk.put("hello")
    await desk.take()
    assert await desk.ends() == ["failed", "answered"]
    assert "Something went wrong" in desk.channel.said[0].text
    assert "Call 1800-0." in desk.channel.said[0].text


async def test_a_stored_conversation_that_cannot_be_read_does_not_block_the_chat_for_ever(desk: Desk) -> None:
    await desk.database.write(lambda tx: conversations.save(tx.connection, CHAT, b'{"drafts":7}', 0))
    await desk.put("hello")
    await desk.take()
    assert await desk.ends() == ["failed"]
    assert len(desk.channel.said) == 1


async def test_katixo_s_answer_that_cannot_be_taken_is_not_called_unbooked(desk: Desk) -> None:
    await desk.database.write(lambda tx: conversations.save(tx.connection, CHAT, b"broken", 0))
    wish = on_its_way().wish
    await desk.put_raw(INTERNAL, "k:1:done", EVENT.dump_json(Done(wish.draft, answer_to(wish))))
    await desk.take()
    assert "nothing was booked" not in desk.channel.said[0].text
    assert "before you send it again" in desk.channel.said[0].text


@pytest.mark.parametrize("error", [StorageFault("disk is full"), ConversationMoved("terminal:owner")])
async def test_what_is_not_the_message_s_fault_counts_for_nothing(desk: Desk, error: Exception) -> None:
    def read(row: InboxRow) -> Event | None:
        raise error

    desk.worker_reading(read)
    await desk.put("hello")
    await desk.take()
    assert (await desk.ends(), desk.channel.said) == ([None], [])


async def test_a_turn_that_fails_leaves_nothing_behind(desk: Desk) -> None:
    await desk.put("hello")

    def unit(tx: Transaction) -> None:
        take_turn(tx, CHAT, desk.settings, START)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await desk.database.write(unit)
    assert await desk.ends() == [None]
    assert await desk.database.read(outbox.count_open) == 0


async def test_a_late_answer_for_nobody_is_silent_and_leaves_no_effect(desk: Desk) -> None:
    await desk.put_raw(INTERNAL, "k:1:failed", EVENT.dump_json(Failed("nosuch", "void", "down", final=False)))
    await desk.take()
    assert (await desk.ends(), await desk.database.read(effects.count_open)) == (["silent"], 0)


async def test_a_channel_that_cannot_now_is_asked_again_at_its_time(desk: Desk) -> None:
    desk.channel.trouble = [NotNow(20)]
    await desk.put("hello")
    await desk.worker.drain(LANE)
    moment = await desk.worker.drain(SEND)
    assert moment
    assert (moment - START).total_seconds() == 20
    desk.clock.forward(20)
    await desk.worker.drain(SEND)
    assert len(desk.channel.said) == 1


async def test_a_worker_that_was_frozen_before_it_sent_does_not_send(desk: Desk) -> None:
    frozen = SlowClock(desk.clock, stands_still_s=20)
    worker = Worker(
        desk.database,
        Performer(desk.database, FakeClients(FakeKatixo(), desk.clock), desk.clock, PATIENCE),
        {"terminal": desk.channel},
        desk.settings,
        frozen,
    )
    await desk.put("hello")
    await desk.worker.drain(LANE)
    with pytest.raises(Overtaken):
        await worker.drain(SEND)
    assert desk.channel.said == []
    await desk.worker.drain(SEND)
    assert len(desk.channel.said) == 1


async def test_a_reply_that_can_never_be_delivered_does_not_hold_the_next(desk: Desk) -> None:
    desk.channel.trouble = [Undeliverable("blocked")]
    await desk.put("hello")
    await desk.put("hello")
    await desk.worker.drain(LANE)
    await desk.worker.drain(SEND)
    assert len(desk.channel.said) == 1
    assert await desk.database.read(outbox.count_open) == 0


async def test_what_belongs_to_a_channel_that_is_not_open_here_waits_for_it(desk: Desk) -> None:
    performer = Performer(desk.database, FakeClients(FakeKatixo(), desk.clock), desk.clock, PATIENCE)
    elsewhere = Worker(desk.database, performer, {}, desk.settings, desk.clock)
    await desk.put("hello")
    assert await elsewhere.drain(LANE) is None
    await desk.worker.drain(LANE)
    assert await elsewhere.drain(SEND) is None
    await desk.take()
    assert (await desk.ends(), len(desk.channel.said)) == (["answered"], 1)


async def test_the_scan_names_every_lane_with_work(desk: Desk) -> None:
    await desk.put("hello")
    assert await desk.worker.scan(START) == [LANE]
    await desk.worker.drain(LANE)
    assert await desk.worker.scan(START) == [SEND]


async def test_after_a_crash_the_first_scan_knows_when_a_look_is_safe(desk: Desk) -> None:
    def crash(tx: Transaction) -> None:
        effects.add(tx.connection, "d1:1:post_expense", CHAT, "d1", "post_expense", b"{}", START)
        effects.claim(tx.connection, "d1:1:post_expense", 0, START)

    await desk.database.write(crash)
    assert "effect:d1" in await desk.worker.scan(START)
    assert await desk.worker.drain("effect:d1") == START + timedelta(seconds=PATIENCE.crashed_s)


async def test_what_is_stored_of_a_conversation_is_what_the_step_gave(desk: Desk) -> None:
    await desk.put("hello")
    await desk.take()
    stored = await desk.database.read(lambda connection: conversations.load(connection, CHAT))
    assert load(stored.body).drafts == ()


async def test_after_a_crash_the_first_scan_names_what_waits_for_a_moment_before_the_next_one(desk: Desk) -> None:
    soon = START + timedelta(seconds=20)

    def unit(tx: Transaction) -> None:
        effects.add(tx.connection, "k", CHAT, "d1", "post_expense", b"{}", START)
        effects.claim(tx.connection, "k", 0, START)
        settled = {"state": "unknown", "result": None, "not_before": soon, "refusals_add": 0, "now": START}
        effects.settle(tx.connection, "k", 1, **settled)  # type: ignore[arg-type]  # the words of its arguments
        number = outbox.add(tx.connection, "1:0", "terminal", "owner", CHAT, None, False, b"{}", START)
        outbox.delay(tx.connection, number or 0, soon)

    await desk.database.write(unit)
    assert await desk.worker.scan(START) == []
    performer = Performer(desk.database, FakeClients(FakeKatixo(), desk.clock), desk.clock, PATIENCE)
    ahead = Worker(desk.database, performer, {"terminal": desk.channel}, desk.settings, desk.clock, ahead_s=30.0)
    assert await ahead.scan(START) == ["effect:d1", SEND]
    assert await ahead.drain(SEND) == soon
