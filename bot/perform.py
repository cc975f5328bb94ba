"""One effect to the world, one answer back. The states are those of `storage.effects`.

1. Claim by compare-and-set, with a clock read before the claim. 2. Call Katixo, with a guard that refuses to write
once the claim has grown old. 3. Yes: done. No: refused. Nothing went out: intent again, later. Anything else is
unknown: look, and repeat only when the call is not found and can no longer land.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TypeAlias

import structlog

from bot.account_effects import KINDS as ACCOUNT_KINDS
from bot.account_effects import AccountDesk
from bot.attaching import TRIES, send_file
from bot.engine.clock import Clock
from bot.events_store import ANSWER, EFFECT, leave_event
from bot.file_effects import FileReader, no_reader
from bot.katixo_calls import (
    HARMLESS,
    LOOKS,
    MAKE_ENTRIES,
    detail_of,
    idempotency_key,
    send,
    so_already,
    trouble_of,
)
from bot.looking_again import look_for
from bot.paper_effects import fetch_paper
from bot.pending import keep_refusal
from bot.sessions import Clients
from bot.storage import bookings, effects, files
from bot.storage.database import Database, Transaction
from bot.storage.effects import EffectRow
from bot.whose import account_of
from handlers.account_effects import CheckCode, MakeLink, SendCode, SignOut
from handlers.bill_effects import Attach, Attached, BillPaid, BillPosted
from handlers.effects import ExpensePosted, KatixoAnswer, KatixoEffect, ReadFile, Voided
from handlers.events import Done, Event, Failed
from handlers.money_effects import MovePosted
from handlers.paper_effects import FetchPdf, MakePack, Paper, PaperWish
from katixo_api.client import KatixoClient
from katixo_api.errors import KatixoError
from katixo_api.once import next_step

FIRST_PAUSE_S = 1.0
GIVEN_UP = {"attach": TRIES, "fetch_pdf": 3, "make_pack": 3}  # tries after which nobody waits any more
NOTHING_LANDS = b"nothing lands"  # kept with an attempt that the server has turned away: one look is enough

Wish: TypeAlias = KatixoEffect | Attach | PaperWish
End: TypeAlias = KatixoAnswer | Attached | Paper

log = structlog.get_logger()


class TooLate(Exception):
    """The claim is too old for its bytes to be written."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How old a claim may be when its bytes are written, how long a call may take, how long after it the first look
    comes, the longest pause between tries, and how long after its claim a call may still be saved by a slow server:
    before that, not finding it proves nothing. Seconds.
    """

    guard_s: float
    call_s: float
    margin_s: float
    longest_pause_s: float
    landing_s: float

    @property
    def crashed_s(self) -> float:
        """Give the time after a claim when a call of a dead or frozen worker can no longer land."""
        return self.guard_s + self.call_s + self.margin_s


class Performer:
    """Carries effects to Katixo."""

    def __init__(
        self,
        database: Database,
        clients: Clients,
        clock: Clock,
        patience: Patience,
        *,
        reader: FileReader | None = None,
        desk: AccountDesk | None = None,
        after_refusal: Callable[[EffectRow], Awaitable[None]] | None = None,
    ) -> None:
        self._database = database
        self._after_refusal = after_refusal
        self._desk = desk
        self._reader = reader or FileReader(database, clock, no_reader)
        self._clients = clients
        self._clock = clock
        self._patience = patience

    async def drain(self, draft: str) -> datetime | None:
        """Work on the open effects of a draft, oldest first; give the moment when the next one may be tried.

        One that has to wait holds up those behind it, but for a file: that never holds up an entry or its undo.
        """
        moments: list[datetime] = []
        for row in await self._database.read(lambda connection: effects.open_of(connection, draft)):
            moment = await self._advance(row)
            if moment and row.kind != "attach":
                return min([moment, *moments])
            moments += [moment] if moment else []
        return min(moments, default=None)

    async def _advance(self, row: EffectRow) -> datetime | None:
        """Try or look once, unless it is too early; give the moment when the effect wants to be looked at again."""
        if wait := self._waits_until(row):
            return wait
        if row.kind == "read_file":
            return await self._reader.work_on(row)
        if row.kind in ACCOUNT_KINDS and self._desk:
            return await self._desk.work_on(row)
        account = await self._database.read(partial(account_of, row=row))
        if account is None:
            return self._clock.now() + timedelta(seconds=self._patience.longest_pause_s)
        await self._work_on(row, self._clients.of(account))
        after = await self._database.read(partial(effects.get, key=row.key))
        if after and after.done_at is None:
            return self._waits_until(after) or self._clock.now()
        return None

    def _waits_until(self, row: EffectRow) -> datetime | None:
        """Give the moment before which this effect must be left alone."""
        until = row.not_before
        if row.state == "sent" and row.sent_at:
            until = row.sent_at + timedelta(seconds=self._patience.crashed_s)
        return until if until and until > self._clock.now() else None

    async def _work_on(self, row: EffectRow, client: KatixoClient) -> None:
        effect = EFFECT.validate_json(row.body)
        if isinstance(effect, ReadFile | SendCode | CheckCode | MakeLink | SignOut):
            raise TypeError("a file has its reader, and an account its desk")
        if row.state == "intent":
            await self._try(row, effect, client)
        else:
            await self._look(row, effect, client)

    async def _try(self, row: EffectRow, effect: Wish, client: KatixoClient) -> None:
        started = self._clock.now()
        if not await self._database.write(lambda tx: effects.claim(tx.connection, row.key, row.attempt, started)):
            return
        attempt = row.attempt + 1
        try:
            answer = await self._send(client, effect, self._guard(started), idempotency_key(row))
        except KatixoError as error:
            found = (
                None if isinstance(effect, Attach | FetchPdf | MakePack) else await so_already(client, effect, error)
            )
            if found is None:
                await self._take_error(row, attempt, started, error)
                return
            answer = replace(found, elsewhere=row.attempt == 0) if isinstance(found, Voided) else found
        await self._finish(row, attempt, Done(row.draft, answer), answer)

    async def _send(self, client: KatixoClient, effect: Wish, guard: Callable[[], None], key: str) -> End:
        if isinstance(effect, FetchPdf | MakePack):
            return await fetch_paper(self._database, client, effect, self._clock.now())
        if not isinstance(effect, Attach):
            return await send(client, effect, guard, key)
        kept = await self._database.read(partial(files.get, digest=effect.digest))
        return await send_file(client, effect, kept, guard)

    def _guard(self, started: datetime) -> Callable[[], None]:
        def refuse_when_late() -> None:
            if (self._clock.now() - started).total_seconds() > self._patience.guard_s:
                raise TooLate

        return refuse_when_late

    async def _take_error(self, row: EffectRow, attempt: int, started: datetime, error: KatixoError) -> None:
        log.info("effect_failed", effect=row.key, attempt=attempt, error=repr(error))
        if row.kind in GIVEN_UP and attempt >= GIVEN_UP[row.kind] and not error.permanent:
            await self._settle(row, attempt, "refused", None, Failed(row.draft, row.kind, "refused", final=True))
        elif error.may_have_happened and row.kind not in LOOKS:
            landed_by = max(self._clock.now(), started + timedelta(seconds=self._patience.call_s))
            look_at = landed_by + timedelta(seconds=self._patience.margin_s)
            await self._settle(row, attempt, "unknown", look_at, Failed(row.draft, row.kind, "down", final=False))
        elif error.permanent:
            trouble = trouble_of(error, row.kind)
            failure = Failed(row.draft, row.kind, trouble, final=True, detail=detail_of(error))
            if self._after_refusal and trouble in ("refused", "forbidden", "gone"):
                await self._after_refusal(row)
            await self._settle(row, attempt, "refused", None, failure, result=keep_refusal(trouble, failure.detail))
        else:
            trouble = "busy" if error.key == "busy" else "down"
            again = self._clock.now() + timedelta(seconds=self._pause(attempt, error))
            unsure = row.kind not in LOOKS and next_step(error) == "look"
            state: effects.Settled = "unknown" if unsure else "intent"
            told = Failed(row.draft, row.kind, trouble, final=False)
            await self._settle(row, attempt, state, again, told, result=NOTHING_LANDS)

    def _pause(self, attempt: int, error: KatixoError) -> float:
        grown = min(FIRST_PAUSE_S * 2.0 ** min(attempt - 1, 16), self._patience.longest_pause_s)
        return max(grown, error.retry_after_s or 0.0)

    async def _look(self, row: EffectRow, effect: Wish, client: KatixoClient) -> None:
        """Find out whether an attempt of unknown end has landed."""
        try:
            answer: End | None = await look_for(client, effect)
        except KatixoError as error:
            log.info("look_failed", effect=row.key, attempt=row.attempt, error=repr(error))
            again = self._clock.now() + timedelta(seconds=self._pause(row.attempt, error))
            told = Failed(row.draft, row.kind, trouble_of(error, row.kind) if error.permanent else "down", final=False)
            await self._settle(row, row.attempt, "unknown", again, told)
            return
        if answer is not None:
            await self._finish(row, row.attempt, Done(row.draft, answer), answer)
        elif look_again := self._may_land_until(row):
            await self._settle(row, row.attempt, "unknown", look_again, None)
        else:
            await self._settle(row, row.attempt, "intent", None, None)

    def _may_land_until(self, row: EffectRow) -> datetime | None:
        """Give the moment of the next look while a lost call may still be saved; a second void would harm nobody."""
        if row.kind in HARMLESS or row.sent_at is None or row.result == NOTHING_LANDS:
            return None
        now, last = self._clock.now(), row.sent_at + timedelta(seconds=self._patience.landing_s)
        return min(last, now + timedelta(seconds=self._patience.longest_pause_s / 4)) if now < last else None

    async def _finish(self, row: EffectRow, attempt: int, event: Event, answer: End) -> None:
        def unit(tx: Transaction) -> None:
            if _settle(tx, row, attempt, "done", None, self._clock.now(), result=ANSWER.dump_json(answer)):
                _book(tx, row.draft, answer)
                leave_event(tx, row, attempt, event, self._clock.now())

        await self._database.write(unit)
        log.info("effect_done", effect=row.key, attempt=attempt, answer=answer.kind)

    async def _settle(
        self,
        row: EffectRow,
        attempt: int,
        state: effects.Settled,
        wait: datetime | None,
        event: Event | None,
        *,
        result: bytes | None = None,
    ) -> None:
        def unit(tx: Transaction) -> None:
            if _settle(tx, row, attempt, state, wait, self._clock.now(), result=result):
                if state == "refused":
                    _let_go(tx, row)
                if event:
                    leave_event(tx, row, attempt, event, self._clock.now())

        await self._database.write(unit)


def _settle(
    tx: Transaction,
    row: EffectRow,
    attempt: int,
    state: effects.Settled,
    wait: datetime | None,
    now: datetime,
    *,
    result: bytes | None = None,
) -> bool:
    refusals = 1 if state == "refused" else 0
    return effects.settle(
        tx.connection, row.key, attempt, state=state, result=result, not_before=wait, refusals_add=refusals, now=now
    )


def _let_go(tx: Transaction, row: EffectRow) -> None:
    """Free the booking of a draft whose entry was refused; what stands already keeps its own."""
    booking = bookings.of_draft(tx.connection, row.draft)
    if row.kind in MAKE_ENTRIES and booking and booking.state == bookings.CLAIMED:
        bookings.release(tx.connection, row.draft, "refused")


def _book(tx: Transaction, draft: str, answer: End) -> None:
    """Write down how the draft's entry stands; a void of its second record leaves the first as it was."""
    booking = bookings.of_draft(tx.connection, draft)
    match answer:
        case ExpensePosted(number=number, voided=voided) | BillPosted(number=number, voided=voided):
            bookings.set_state(tx.connection, draft, "void" if voided else "posted", number)
        case MovePosted(number=number, voided=voided):
            bookings.set_state(tx.connection, draft, "void" if voided else "posted", number)
        case BillPaid(number=number) if booking and booking.state == bookings.CLAIMED:
            bookings.set_state(tx.connection, draft, "posted", number)
        case Voided(number) if booking and booking.number == number:
            bookings.release(tx.connection, draft, "void")
        case _:
            return
