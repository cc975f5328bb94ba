"""The effect that reads a file: in a worker process, so that a slow or hostile file holds up nothing else.

Reading changes nothing, so a crash in the middle is simply read again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import date, datetime
from typing import Literal, TypeAlias

import structlog

from bot.engine.clock import Clock
from bot.events_store import EFFECT, leave_event
from bot.storage import effects, files
from bot.storage.database import Database, Transaction
from bot.storage.effects import EffectRow
from handlers.effects import Answer, FileRead, FileUnread, ReadFile
from handlers.events import Done

log = structlog.get_logger()
Ocr: TypeAlias = Literal["auto", "off"]
ReadBytes: TypeAlias = Callable[[bytes, str, date | None], Awaitable[Answer]]  # bytes, name, the user's today
Working: TypeAlias = Callable[[str], AbstractAsyncContextManager[None]]


def _nothing_shown(conversation: str) -> AbstractAsyncContextManager[None]:
    return nullcontext()


class FileReader:
    """Reads kept files; `read` is given by the application (OCR in worker processes) or by a test.

    `working` shows a conversation for the length of a block that the bot is at work.
    """

    def __init__(self, database: Database, clock: Clock, read: ReadBytes, working: Working = _nothing_shown) -> None:
        self._database = database
        self._clock = clock
        self._read = read
        self._working = working

    async def work_on(self, row: EffectRow) -> datetime | None:
        """Read the file of an effect and leave what it says in the conversation's inbox."""
        effect = EFFECT.validate_json(row.body)
        if not isinstance(effect, ReadFile):
            return None
        if row.state != "intent":
            await self._begin_again(row)
            return self._clock.now()
        now = self._clock.now()
        if not await self._database.write(lambda tx: effects.claim(tx.connection, row.key, row.attempt, now)):
            return self._clock.now()
        stored = await self._database.read(lambda connection: files.get(connection, effect.digest))
        async with self._working(row.conversation):
            answer = await self._read(stored.data, effect.name, effect.today) if stored else FileUnread("damaged")
        await self._finish(row, answer)
        return None

    async def _begin_again(self, row: EffectRow) -> None:
        """Take back a reading whose worker has died with its process."""
        await self._settle(row, row.attempt, "intent", None)

    async def _finish(self, row: EffectRow, answer: Answer) -> None:
        await self._settle(row, row.attempt + 1, "done", answer)
        what = answer.what if isinstance(answer, FileRead) else "unread"
        log.info("file_read", effect=row.key, what=what)

    async def _settle(
        self, row: EffectRow, attempt: int, state: Literal["intent", "done"], answer: Answer | None
    ) -> None:
        now = self._clock.now()

        def unit(tx: Transaction) -> None:
            settled = effects.settle(
                tx.connection,
                row.key,
                attempt,
                state=state,
                result=None,
                not_before=None,
                refusals_add=0,
                now=now,
            )
            if settled and answer:
                leave_event(tx, row, attempt, Done(row.draft, answer), now)

        await self._database.write(unit)


async def no_reader(data: bytes, name: str, today: date | None) -> Answer:
    """Answer for a bot that reads no files."""
    return FileUnread("no_reader")


async def read_in_worker(data: bytes, name: str, today: date | None) -> Answer:
    """Read a file in a worker process and turn its reading into what a card needs."""
    from bot.document_answers import answer_for  # late: pictures and OCR load only when the first file comes

    return await answer_for(data, name, today)
