"""Account books are read again: once a day, and at once when Katixo has refused an entry.

So an account that was closed, a role that has changed and a new tax rate are noticed before the next card.
"""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import structlog

from bot.engine.clock import Clock
from bot.linking import Linking
from bot.sessions import Account
from bot.storage import tokens
from bot.storage.database import Database
from bot.storage.effects import EffectRow
from bot.storage.errors import StorageError
from bot.whose import account_of
from katixo_api.errors import KatixoError

STALE_AFTER = timedelta(days=1)
AGAIN_AFTER = timedelta(hours=1)  # when it could not be read
LOOK_S = 300.0
AT_ONCE = 50  # books a look, so that a restart after days does not read them all in one go
REFUSALS_APART_S = 60.0  # several refusals in a row read the book once
LIMIT_S = 15.0  # the user waits for what comes of a refusal

log = structlog.get_logger()


class Rereader:
    """Keeps the account books of all who are signed in as Katixo has them."""

    def __init__(self, database: Database, linking: Linking, clock: Clock) -> None:
        self._database = database
        self._linking = linking
        self._clock = clock
        self._refused: dict[Account, datetime] = {}

    async def run(self) -> None:
        """Read stale books until cancelled; a database that is away is asked again."""
        while True:
            try:
                await self.read_stale()
            except StorageError as error:
                log.warning("books_not_read", error=type(error).__name__)
            await self._clock.sleep(LOOK_S)

    async def read_stale(self) -> int:
        """Read the books that nobody has read for a day; give how many were read.

        Of several processes one reads a book: each takes it by moving its moment first.
        """
        now = self._clock.now()
        before = now - STALE_AFTER
        stale = await self._database.read(lambda connection: tokens.with_stale_book(connection, before, AT_ONCE))
        count = 0
        for user, org in stale:
            if await self._take(Account(user, org), now):
                count += await self._read(Account(user, org))
        return count

    async def after_refusal(self, row: EffectRow) -> None:
        """Read the book of an effect that Katixo has refused, before its user hears of it."""
        account = await self._database.read(lambda connection: account_of(connection, row))
        now = self._clock.now()
        last = self._refused.get(account) if account else None
        if account is None or (last and (now - last).total_seconds() < REFUSALS_APART_S):
            return
        self._refused[account] = now
        try:
            async with asyncio.timeout(LIMIT_S):
                await self._read(account)
        except TimeoutError:
            log.info("book_not_read", org=account.org, error="too slow")

    async def _take(self, account: Account, now: datetime) -> bool:
        until, before = now - STALE_AFTER + AGAIN_AFTER, now - STALE_AFTER
        return await self._database.write(
            lambda tx: tokens.take_stale_book(tx.connection, account.user, account.org, before, until)
        )

    async def _read(self, account: Account) -> bool:
        try:
            await self._linking.read_again(account)
        except KatixoError as error:
            log.info("book_not_read", org=account.org, error=repr(error))
            return False
        return True
