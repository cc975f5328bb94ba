"""The client: `async with KatixoClient(url, tokens=...) as katixo`, an attribute per resource, one road for all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

import httpx
import stamina

from katixo_api.accounts import Accounts
from katixo_api.attachments import Attachments
from katixo_api.auth import Auth, refresh_tokens
from katixo_api.bills import Bills
from katixo_api.comments import Comments
from katixo_api.contacts import Contacts
from katixo_api.errors import KatixoError, LinkAgain, NotSent, WrongSignIn
from katixo_api.exchange import Exchange, Limits
from katixo_api.expenses import Expenses
from katixo_api.gst import Gst
from katixo_api.inventory import Inventory
from katixo_api.invoices import Invoices
from katixo_api.items import Items
from katixo_api.journals import Journals
from katixo_api.organisations import Organisations
from katixo_api.pacing import LocalPacing, Pacing, Priority
from katixo_api.payments import VendorPayments
from katixo_api.receipts import CustomerReceipts
from katixo_api.reports import Reports
from katixo_api.retry import Retries, pause
from katixo_api.tax_groups import Tax
from katixo_api.tokens import TokenKeeper, Tokens, utc_now
from katixo_api.vendor_credits import VendorCredits
from katixo_api.wire import Call, Quota, read_answer, read_quota

_LEEWAY = timedelta(seconds=30)


class KatixoClient:
    """One user in one organisation. An `exchange` that is given stays its owner's to close."""

    def __init__(
        self,
        base_url: str,
        *,
        tokens: TokenKeeper,
        transport: httpx.AsyncBaseTransport | None = None,
        limits: Limits | None = None,
        retries: Retries | None = None,
        pacing: Pacing | None = None,
        priority: Priority = "chat",
        clock: Callable[[], datetime] = utc_now,
        exchange: Exchange | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._lent = exchange is not None
        self._exchange = exchange or Exchange(base_url, transport=transport, limits=self._limits)
        self._retries = retries or Retries()
        self._tokens = tokens
        self._pacing = pacing or LocalPacing()
        self._priority: Priority = priority
        self._clock = clock
        self.auth = Auth(self._call, tokens)
        self.organisations = Organisations(self._call, clock)
        self.accounts = Accounts(self._call)
        self.tax = Tax(self._call)
        self.contacts = Contacts(self._call)
        self.expenses = Expenses(self._call)
        self.bills = Bills(self._call)
        self.vendor_payments = VendorPayments(self._call)
        self.vendor_credits = VendorCredits(self._call)
        self.invoices = Invoices(self._call)
        self.customer_receipts = CustomerReceipts(self._call)
        self.items = Items(self._call)
        self.inventory = Inventory(self._call)
        self.journals = Journals(self._call)
        self.attachments = Attachments(self._call)
        self.comments = Comments(self._call)
        self.reports = Reports(self._call)
        self.gst = Gst(self._call)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Let go of the connections, unless they were lent."""
        if not self._lent:
            await self._exchange.aclose()

    async def _call(self, call: Call) -> object:
        """Carry one call: a reading one is repeated after a passing failure, a writing one never is."""
        if not call.is_reading:
            return await self._signed(call)
        async for attempt in stamina.retry_context(
            on=lambda error: pause(error, call, self._retries),
            attempts=self._retries.attempts,
            timeout=None,
            wait_initial=self._retries.first_pause_s,
            wait_max=self._retries.longest_pause_s,
            wait_jitter=self._retries.jitter_s,
        ):
            with attempt:
                return await self._signed(call)
        raise AssertionError("the last attempt either returns or raises")

    async def _signed(self, call: Call) -> object:
        """Send a call under tokens that live; after a 401, which saved nothing, once more under new ones."""
        tokens = await self._tokens.current()
        if tokens.expires_at - self._clock() < _LEEWAY:
            tokens = await self._renew(tokens)
        try:
            return await self._carry(call, tokens.access)
        except WrongSignIn:
            tokens = await self._renew(tokens)
        try:
            return await self._carry(call, tokens.access)
        except WrongSignIn as refused:
            raise LinkAgain(refused.message, status=refused.status, codes=refused.codes) from refused

    async def _carry(self, call: Call, access: str | None) -> object:
        """Send a call when it is its turn, and read what came back."""
        seen: Quota | None = None
        await self._enter(self._limits.turn_s if call.is_reading else self._limits.writing_turn_s)
        try:
            answer = await self._exchange.send(call, access=access)
            seen = read_quota(answer, self._clock())
        finally:
            await self._pacing.leave(seen)
        return read_answer(answer, call)

    async def _enter(self, turn_s: float | None) -> None:
        try:
            async with asyncio.timeout(turn_s):
                await self._pacing.enter(self._priority)
        except TimeoutError as reason:
            raise NotSent("no turn", key="busy", retry_after_s=turn_s) from reason

    async def _renew(self, stale: Tokens) -> Tokens:
        """Have the tokens renewed; when that fails, the call itself never went out."""
        try:
            return await self._tokens.renew(stale, self._refresh)
        except LinkAgain:
            raise
        except KatixoError as failed:
            raise NotSent(
                failed.message, status=failed.status, retry_after_s=failed.retry_after_s, key=failed.key
            ) from failed

    async def _refresh(self, refresh: str) -> Tokens:
        return await refresh_tokens(lambda call: self._carry(call, None), refresh, self._clock())
