"""The effects that sign a chat in and out. Each is tried once: a code is worth nothing twice, and a user who waits is
told the truth at once. With its end, also after a crash, the code is erased from the effect.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import assert_never

import structlog

from bot.engine.clock import Clock
from bot.events_store import EFFECT, leave_event
from bot.linking import Linking
from bot.storage import effects, sign_in_links
from bot.storage.database import Database, Transaction
from bot.storage.effects import EffectRow
from bot.turn import split_conversation
from handlers.account_effects import (
    AccountAnswer,
    AccountEffect,
    CheckCode,
    CodeSent,
    LinkMade,
    MakeLink,
    SendCode,
    SignedIn,
    SignedOut,
    SignInRefused,
    SignOut,
    WhyNot,
)
from handlers.events import Done
from katixo_api.auth import Session
from katixo_api.errors import KatixoError, Locked, NotFound, RateLimited, Refused, WrongSignIn

KINDS = ("send_code", "check_code", "make_link", "sign_out")
LINK_LIVES = timedelta(minutes=15)
TOKEN_BYTES = 24  # 32 characters of an address

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class AccountDesk:
    """Carries out what a chat wants of its account. `base_url` is the address under which our pages are reached."""

    database: Database
    clock: Clock
    linking: Linking
    base_url: str

    async def work_on(self, row: EffectRow) -> datetime | None:
        """Try the effect once and leave the answer in the conversation's inbox."""
        effect = EFFECT.validate_json(row.body)
        if not isinstance(effect, SendCode | CheckCode | MakeLink | SignOut):
            return None
        if row.state != "intent":  # whoever tried it has died meanwhile
            await self._finish(row, row.attempt, effect, _crashed(effect))
            return None
        now = self.clock.now()
        if not await self.database.write(lambda tx: effects.claim(tx.connection, row.key, row.attempt, now)):
            return None
        try:
            answer = await self._ask(row, effect)
        except KatixoError as error:
            log.info("account_refused", effect=row.key, error=repr(error))
            why = why_not(error)
            answer = SignInRefused("wrong" if why == "phone" and isinstance(effect, CheckCode) else why)
        await self._finish(row, row.attempt + 1, effect, answer)
        return None

    async def keep(self, channel: str, address: str, session: Session, language: str) -> SignedIn | SignInRefused:
        """Keep a session that Katixo has opened; without the books of its organisation it is none."""
        try:
            linked = await self.linking.keep(channel, address, session, language)
        except KatixoError as error:
            log.info("books_unread", error=repr(error))
            return SignInRefused("down")
        return SignedIn(linked.name, linked.role)

    async def _ask(self, row: EffectRow, effect: AccountEffect) -> AccountAnswer:
        channel, address = split_conversation(row.conversation)
        match effect:
            case SendCode(phone=phone):
                await self.linking.send_code(phone)
                return CodeSent()
            case CheckCode(phone=phone, code=code, language=language):
                session = await self.linking.check_code(phone, code)
                return await self.keep(channel, address, session, language)
            case MakeLink(draft=draft, language=language):
                token = secrets.token_urlsafe(TOKEN_BYTES)
                until = self.clock.now() + LINK_LIVES
                page = sign_in_links.SignInLink(
                    sign_in_links.digest_of(token), channel, address, language, draft, until
                )
                await self.database.write(lambda tx: sign_in_links.add(tx.connection, page))
                return LinkMade(f"{self.base_url}/link/{token}")
            case SignOut():
                return SignedOut(await self.linking.part(channel, address))
            case other:
                assert_never(other)

    async def _finish(self, row: EffectRow, attempt: int, effect: AccountEffect, answer: AccountAnswer) -> None:
        now = self.clock.now()
        settle = partial(effects.settle, state="done", result=None, not_before=None, refusals_add=0, now=now)

        def unit(tx: Transaction) -> None:
            if isinstance(effect, CheckCode):
                effects.rewrite(tx.connection, row.key, EFFECT.dump_json(replace(effect, code="")))
            if settle(tx.connection, row.key, attempt):
                leave_event(tx, row, attempt, Done(row.draft, answer), now)

        await self.database.write(unit)
        log.info("account_done", effect=row.key, answer=answer.kind)


def why_not(error: KatixoError) -> WhyNot:
    """Name what the user is told about a sign-in that did not work."""
    match error:
        case WrongSignIn():
            return "wrong"
        case Locked():
            return "locked"
        case NotFound():
            return "no_account"
        case RateLimited():
            return "busy"
        case Refused():
            return "phone"
        case _:
            return "down"


def _crashed(effect: AccountEffect) -> AccountAnswer:
    return SignedOut(revoked=False) if isinstance(effect, SignOut) else SignInRefused("down")
