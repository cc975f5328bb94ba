"""Journal entries, for money that is no expense. Seen in Katixo's public backend.

A posted entry can only be reversed, dated the server's today. Reverse MANUAL entries only: a document whose entry was
reversed here keeps its status and can not be voided any more.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated

from katixo_api.pages import walk
from katixo_api.record import Entity, Longest, Places, Record, Request, ask, write
from katixo_api.wire import Call, Caller, Guard, at

_PATH, _ONE = "/api/v1/journal-entries", "/api/v1/journal-entries/{}"


class NewJournalLine(Request):
    """One side of an entry: debit or credit, never both. Accounts go by their code here."""

    account_code: str
    debit: Annotated[Decimal, Places(2, least=Decimal(0))] = Decimal(0)
    credit: Annotated[Decimal, Places(2, least=Decimal(0))] = Decimal(0)
    description: Annotated[str | None, Longest(500)] = None
    tax_component_code: Annotated[str | None, Longest(20)] = None
    cost_centre: Annotated[str | None, Longest(50)] = None


class CreateJournalEntry(Request):
    """A new entry; `auto_post` False leaves a draft that counts nowhere."""

    effective_date: date
    description: Annotated[str, Longest(500)]
    source_module: str = "MANUAL"
    source_id: str | None = None
    lines: tuple[NewJournalLine, ...]
    auto_post: bool = True
    post_dated: bool = False


class JournalLine(Record):
    """One side of an entry in the books."""

    id: str | None = None
    account_id: str
    account_code: str | None = None
    account_name: str | None = None
    description: str | None = None
    debit: Decimal
    credit: Decimal
    currency: str = "INR"
    exchange_rate: Decimal = Decimal(1)
    base_debit: Decimal | None = None
    base_credit: Decimal | None = None
    tax_component_code: str | None = None


class JournalEntry(Entity):
    """An entry in the books. `source_id` is missing for expenses and payments."""

    entry_number: str
    effective_date: date
    created_at: datetime | None = None
    description: str | None = None
    source_module: str | None = None
    source_id: str | None = None
    status: str
    is_reversal: bool = False
    is_reversed: bool = False
    reversal_of_id: str | None = None
    period_year: int | None = None
    period_month: int | None = None
    total_debit: Decimal | None = None
    lines: tuple[JournalLine, ...] = ()


class Journals:
    """Calls about journal entries."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    async def get(self, id: str) -> JournalEntry:
        """Give one entry."""
        return await ask(self._call, Call("GET", at(_ONE, id)), JournalEntry)

    async def create(
        self, request: CreateJournalEntry, *, idempotency_key: str | None = None, guard: Guard | None = None
    ) -> JournalEntry:
        """Create an entry, posted at once unless the request says otherwise."""
        return await ask(self._call, write("POST", _PATH, request, key=idempotency_key, guard=guard), JournalEntry)

    async def post(self, id: str, *, idempotency_key: str | None = None, guard: Guard | None = None) -> JournalEntry:
        """Post a draft."""
        call = write("POST", at("/api/v1/journal-entries/{}/post", id), key=idempotency_key, guard=guard)
        return await ask(self._call, call, JournalEntry)

    async def reverse(self, id: str, *, idempotency_key: str | None = None, guard: Guard | None = None) -> JournalEntry:
        """Reverse a posted entry; gives the new one, dated the server's today."""
        call = write("POST", at("/api/v1/journal-entries/{}/reverse", id), key=idempotency_key, guard=guard)
        return await ask(self._call, call, JournalEntry)

    async def delete(self, id: str, *, guard: Guard | None = None) -> None:
        """Delete a draft."""
        await self._call(write("DELETE", at(_ONE, id), guard=guard))

    async def list(
        self,
        *,
        day_from: date | None = None,
        day_to: date | None = None,
        source_module: str | None = None,
        search: str | None = None,
    ) -> AsyncIterator[JournalEntry]:
        """Go through the entries that match, newest first, drafts and reversals too."""
        query = {"dateFrom": day_from, "dateTo": day_to, "sourceModule": source_module, "search": search}
        async for entry in walk(self._call, Call("GET", _PATH, query=query), JournalEntry):
            yield entry
