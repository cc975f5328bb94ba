"""WhatsApp as a channel: reads what its door has stored, fetches files, and hands replies to the platform.

Sending a reply: 1. Wait for the pace, a pause or the word about an earlier try. 2. Draw it, or put it into a template.
3. Send. 4. Follow the table of errors.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import NoReturn

import structlog
from sqlalchemy import Connection

from bot.channels.contract import NotNow, Undeliverable, Unsure, Unwanted
from bot.channels.outgoing import read_file, without_file
from bot.channels.whatsapp.codes import Do, Rule, rule_for
from bot.channels.whatsapp.delivery import Facts, contents_of, in_template, needs_template, read_facts
from bot.channels.whatsapp.graph import Graph, GraphError, NeverLeft, NoWord, Refused, TooLarge
from bot.channels.whatsapp.incoming import pack_kept, read_kept, unpack_kept
from bot.channels.whatsapp.media import Later, fetch
from bot.channels.whatsapp.messages import Media, Payload, message, read_tick
from bot.channels.whatsapp.names import NAME
from bot.channels.whatsapp.pacing import Brakes
from bot.channels.whatsapp.people import recipient_of
from bot.channels.whatsapp.shapes import part
from bot.channels.whatsapp.uploads import DOCUMENT_LIMIT, upload
from bot.engine.clock import Clock
from bot.storage import files, inbox
from bot.storage.database import Database, Transaction
from bot.storage.inbox import InboxRow
from bot.storage.outbox import OutboxRow
from handlers.events import Event
from handlers.replies import Attachment, Reply

SENDS_AT_ONCE = 8
TICKS_AT_ONCE = 4  # read ticks on their way; further ones are left out, for they are a courtesy
FIRST_RETRY_S, LONGEST_RETRY_S = 2.0, 300.0
BAD_ARGUMENT = (100, 131009)
FILE_PATIENCE = timedelta(minutes=1)  # how long a conversation waits for a file while the platform does not answer
GIVE_UP_AFTER = timedelta(hours=24)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Waits:
    """How long we wait for word about a message that may have gone out."""

    word_s: float = 30.0


class WhatsAppChannel:
    """The channel. `jitter` gives numbers between 0 and 1."""

    name = NAME
    can_edit = False

    def __init__(
        self,
        graph: Graph,
        database: Database,
        clock: Clock,
        waits: Waits,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.brakes = Brakes()
        self._graph = graph
        self._database = database
        self._clock = clock
        self._waits = waits
        self.jitter = jitter
        self._sends_at_once = asyncio.Semaphore(SENDS_AT_ONCE)
        self._ticks: set[asyncio.Task[None]] = set()
        self._parts_sent: dict[int, int] = {}  # of replies in several messages: what an earlier try has sent

    def phone_of(self, conn: Connection, address: str) -> str:
        """Give the number that the user writes from, "" when only their id is known."""
        phone = recipient_of(conn, address).phone
        return f"+{phone}" if phone.isdecimal() else ""

    async def close(self) -> None:
        """Let go of the platform."""
        for task in list(self._ticks):
            task.cancel()
        await asyncio.gather(*self._ticks, return_exceptions=True)
        await self._graph.close()

    def read(self, row: InboxRow) -> Event | None:
        """Read the event of a stored message."""
        return read_kept(unpack_kept(row.body))

    def awaits(self, row: InboxRow) -> bool:
        """Say whether a message names a file that is still to be fetched."""
        return unpack_kept(row.body).awaits_file

    async def fetch(self, row: InboxRow) -> None:
        """Fetch the file that a message names, and keep it with the message."""
        kept = unpack_kept(row.body)
        if not kept.awaits_file:
            return
        fetched, trouble = None, "lost"
        try:
            fetched = await fetch(self._graph, part(kept.content, kept.kind))
        except TooLarge:
            trouble = "too_large"
        except Later as error:
            if self._clock.now() < row.received_at + FILE_PATIENCE:
                raise NotNow(FIRST_RETRY_S) from error
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            known = replace(kept, trouble=trouble)
            if fetched:
                digest = files.put(tx.connection, fetched.content, fetched.mime, now)
                known = replace(kept, digest=digest, mime=fetched.mime, size_bytes=len(fetched.content))
            inbox.rewrite(tx.connection, row.id, pack_kept(known))

        await self._database.write(unit)

    def acknowledge(self, message_id: str) -> None:
        """Show that a message was read and an answer is being written; nobody waits for it."""
        if len(self._ticks) < TICKS_AT_ONCE:
            task = asyncio.create_task(self._tick(message_id))
            self._ticks.add(task)
            task.add_done_callback(self._ticks.discard)

    async def _tick(self, message_id: str) -> None:
        try:
            await self._graph.send(read_tick(message_id, typing=True))
        except GraphError as error:
            log.info("read_tick_failed", error=type(error).__name__)

    async def deliver(self, row: OutboxRow, reply: Reply) -> str:
        """Send a reply and give the platform's id of it."""
        now = self._clock.now()
        if row.sending_at and (left_s := (row.sending_at - now).total_seconds() + self._waits.word_s) > 0:
            raise Unsure(left_s)
        if reply.notice and self.brakes.holds_unasked(now):
            raise Undeliverable("nothing unasked for a day, by the platform's word")
        if wait_s := self.brakes.wait_s(row.address, now):
            raise NotNow(wait_s)
        facts = await self._database.read(partial(read_facts, row=row))
        if not (facts.to.phone or facts.to.bsuid):
            raise Undeliverable("no number and no user id is known")
        remote = ""
        async with self._sends_at_once:
            contents = await self._contents(row, reply, facts, now)
            done = self._parts_sent.pop(row.id, 0)
            for number, content in enumerate(contents[done:], done):
                self._parts_sent[row.id] = number
                remote = await self._send(row, reply, facts, content)
        self._parts_sent.pop(row.id, None)
        self.brakes.went_out()
        return remote

    async def _contents(self, row: OutboxRow, reply: Reply, facts: Facts, now: datetime) -> tuple[Payload, ...]:
        if reply.attachment is None or needs_template(row, facts, now):
            return contents_of(row, reply, facts, now)
        media = await self._upload(row, reply.attachment)
        return contents_of(row, reply if media else without_file(reply), facts, now, media)

    async def _upload(self, row: OutboxRow, attachment: Attachment) -> Media | None:
        """Upload what a reply brings; None when it cannot go, and then its words go alone."""
        file = await read_file(self._database, attachment, DOCUMENT_LIMIT)
        try:
            return await upload(self._graph, file) if file else None
        except (NeverLeft, NoWord) as error:  # a second upload does no harm
            raise NotNow(self._pause_s(row)) from error
        except Refused as error:
            with contextlib.suppress(Undeliverable):
                self._obey(rule_for(error.code, error.http_status), row, error, self._clock.now())
            return None

    async def _send(self, row: OutboxRow, reply: Reply, facts: Facts, content: Payload) -> str:
        try:
            return await self._graph.send(message(facts.to, content, outbox=row.id, quoted=facts.quoted))
        except NeverLeft as error:
            raise NotNow(self._pause_s(row)) from error
        except NoWord as error:
            log.warning("whatsapp_no_word", outbox=row.id)
            raise Unsure(self._waits.word_s) from error
        except Refused as error:
            rule = rule_for(error.code, error.http_status)
            if rule.do is Do.TEMPLATE and content["type"] != "template":
                return await self._send(row, reply, facts, in_template(reply))
            if facts.quoted and error.code in BAD_ARGUMENT:  # what it quotes is gone; the answer is not lost for that
                return await self._send(row, reply, replace(facts, quoted=""), content)
            self._obey(rule, row, error, self._clock.now())

    def _obey(self, rule: Rule, row: OutboxRow, error: Refused, now: datetime) -> NoReturn:
        """Do what the table says, by the exceptions of the contract."""
        log.warning("whatsapp_refused", outbox=row.id, code=error.code, status=error.http_status, do=rule.do.name)
        match rule.do:
            case Do.HALT:
                log.error("whatsapp_halted", code=error.code, why=rule.why)
                raise NotNow(self.brakes.halt(now))
            case Do.PAUSE:
                raise NotNow(self.brakes.pause(now, self.jitter()))
            case Do.SLOW:
                raise NotNow(self.brakes.slow(row.address, now, row.tries))
            case Do.RETRY if now < row.created_at + GIVE_UP_AFTER:
                raise NotNow(self._pause_s(row))
            case Do.ONCE_MORE if row.tries == 0:
                raise NotNow(self._pause_s(row))
            case Do.OPTED_OUT:
                raise Unwanted(f"{error} {rule.why}")
            case Do.NO_REMINDERS:
                self.brakes.hold_unasked(now)
                log.error("whatsapp_no_reminders", outbox=row.id, code=error.code, why=rule.why)
            case Do.ALERT:
                log.error("whatsapp_alert", outbox=row.id, code=error.code, why=rule.why)
            case _:
                pass
        raise Undeliverable(f"{error} {rule.why}")

    def _pause_s(self, row: OutboxRow) -> float:
        return float(min(LONGEST_RETRY_S, FIRST_RETRY_S * 2 ** min(row.tries, 10)) * (1 + self.jitter()))
