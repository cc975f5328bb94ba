"""The scan: reads from Katixo, with a person's own token, what a day's reminders are made of.

Bills are read in full and never filtered by status, for the dialects spell it differently. A call a list and page: four
for a business of up to a hundred of each. What a role or a missing module does not show falls back to the dashboard,
which is open to all; what is not shown there either is named once.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import TypeVar

from handlers.day_facts import (
    DayFacts,
    Missing,
    Paperless,
    Rate,
    batch_key,
    bought_with_tds,
    expiring,
    holds,
    lacking,
    owed_bills,
    owed_invoices,
)
from handlers.due_clocks import clock_dues, papers_asked
from handlers.dues import QUARTER, SEEN_BY, SOON_DAYS, Due, dues_of
from handlers.reminder_effects import Scan, Scanned
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact
from katixo_api.errors import Forbidden, NotFound
from katixo_api.inventory import ExpiringBatch

T = TypeVar("T")
PRICED = 12  # items a scan whose rates are read: as many as a digest could name
REMEMBERED = 20_000  # rates; a batch never changes its own
PAPERS_LOOKED_AT, PAPERS_IN_CHAT = 100, 20  # entries whose files are listed, one call each, on two days a month
NOT_SHOWN = (Forbidden, NotFound)
NOT_BY_MODULE = frozenset({"VIEWER"})  # listNearExpiry, x-roles


class Rates:
    """Remembers what batches cost, the newest of them."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._most = most
        self._known: dict[str, Rate] = {}

    def of(self, batch: ExpiringBatch) -> Rate | None:
        """Give the rate of a batch; None while it has not been read."""
        return self._known.get(batch_key(batch))

    def keep(self, key: str, rate: Rate) -> None:
        """Remember a rate, and forget the oldest of too many."""
        self._known[key] = rate
        if len(self._known) > self._most:
            del self._known[next(iter(self._known))]


async def scan_for_chat(client: KatixoClient, wish: Scan) -> Scanned:
    """Look what is due for somebody who asked."""
    facts = await scan(client, wish.day, wish.role, Rates(), most_papers=PAPERS_IN_CHAT)
    if wish.within_days is None:
        dues = all_dues(facts, wish.day, wish.role)
        return Scanned(wish.day, tuple(one for one in dues if wish.only in ("", one.group)))
    money = dues_of(facts, wish.day, wish.role, ahead=wish.within_days)
    asked = (wish.only,) if wish.only else ("bills", "invoices")
    return Scanned(wish.day, tuple(one for one in money if one.group in asked))


def all_dues(facts: DayFacts, day: date, role: str) -> tuple[Due, ...]:
    """Give all that a day has to say, the clocks of the law last."""
    return (*dues_of(facts, day, role, ahead=SOON_DAYS), *clock_dues(facts, day, role))


async def scan(
    client: KatixoClient, day: date, role: str, rates: Rates, *, most_papers: int = PAPERS_LOOKED_AT
) -> DayFacts:
    """Read the facts of a day. Raises KatixoError for what is no matter of role or module."""
    missing: list[Missing] = []
    contacts = {one.id: one for one in await _shown(client.contacts.list, "contacts", missing)}
    bills = await _shown(client.bills.list, "bills", missing) if role in SEEN_BY["bills"] else []
    invoices = await _shown(client.invoices.list, "invoices", missing)
    batches = await _near_expiry(client, role, missing)
    known = await _rates(client, batches, contacts, rates)
    return DayFacts(
        owed_bills(bills, contacts),
        owed_invoices(invoices),
        holds(contacts.values()),
        expiring(batches, known),
        lacking(bills, contacts),
        bought_with_tds(bills, contacts, day),
        tuple(missing),
        *await _papers(client, bills, day, most_papers if role in SEEN_BY["papers"] else 0),
    )


async def _shown(read: Callable[[], AsyncIterator[T]], what: Missing, missing: list[Missing]) -> list[T]:
    """Read a whole list; one that is not shown to this role is noted."""
    try:
        return [one async for one in read()]
    except NOT_SHOWN:
        missing.append(what)
        return []


async def _near_expiry(client: KatixoClient, role: str, missing: list[Missing]) -> list[ExpiringBatch]:
    """Read the batches that expire: of the module, else of the dashboard."""
    ways: list[Callable[[], Awaitable[list[ExpiringBatch]]]] = [
        lambda: client.inventory.near_expiry(days=QUARTER),
        lambda: client.inventory.expiring_soon(days=QUARTER),
    ]
    for way in ways[1:] if role in NOT_BY_MODULE else ways:
        try:
            return await way()
        except NOT_SHOWN:
            continue
    missing.append("stock")
    return []


async def _papers(client: KatixoClient, bills: list[Bill], day: date, most: int) -> tuple[tuple[Paperless, ...], int]:
    """Give the entries of the asked days that have no file, and how many have one; the newest are looked at."""
    asked = papers_asked(day) if most else None
    if asked is None:
        return (), 0
    first, last = asked
    entries = [
        Paperless("BILL", one.id, one.vendor_bill_number or one.bill_number, one.vendor_name or "?", *_sum_of(one))
        for one in bills
        if one.state in ("posted", "paid") and first <= one.bill_date <= last
    ]
    async for one in client.expenses.list(day_from=first, day_to=last):
        if not (one.is_void or one.receipt_url):
            name = one.description or one.category or ""
            entries.append(Paperless("EXPENSE", one.id, one.expense_number, name[:40], one.expense_date, one.total))
    newest = sorted(entries, key=lambda one: (one.day, one.id), reverse=True)[:most]
    try:
        files = await asyncio.gather(*(client.attachments.list(one.of, one.id) for one in newest))
    except NOT_SHOWN:
        return (), 0
    bare = [one for one, found in zip(newest, files, strict=True) if all(file.deleted for file in found)]
    return tuple(bare), len(newest) - len(bare)


def _sum_of(bill: Bill) -> tuple[date, Decimal]:
    return bill.bill_date, bill.total_amount


async def _rates(
    client: KatixoClient, batches: list[ExpiringBatch], contacts: Mapping[str, Contact], rates: Rates
) -> dict[str, Rate]:
    """Find what the batches cost: those that expire first are looked up, those known are not asked for again."""
    unknown = [one for one in sorted(batches, key=lambda one: one.expiry_date) if rates.of(one) is None]
    items = list(dict.fromkeys(one.item_id for one in unknown if one.item_id))[:PRICED]
    try:
        for item, found in zip(items, await asyncio.gather(*map(client.inventory.batches, items)), strict=True):
            for one in found:
                supplier = contacts.get(one.supplier_id or "")
                name = supplier.display_name if supplier else ""
                rates.keep(f"{item}/{one.batch_number}", Rate(one.purchase_rate, name))
    except NOT_SHOWN:
        pass
    return {batch_key(one): rate for one in batches if (rate := rates.of(one))}
