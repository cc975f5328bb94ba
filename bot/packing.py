"""The accountant's pack: a month read from Katixo with the user's own token, all pages, and laid out as a workbook.

Each entry's files are listed by a call of its own, so only the newest are looked at; the others are counted as such.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

import anyio.to_thread

from bot.reminding.scanning import PAPERS_LOOKED_AT
from bot.storage import files
from bot.storage.database import Database
from bot.workbook import MEDIA, write_workbook
from handlers.month_pack import MonthFacts, month_pack
from handlers.paper_effects import MakePack, PackMade
from katixo_api.attachments import Kind
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.errors import Forbidden, NotFound
from katixo_api.expenses import Expense


async def make_pack(database: Database, client: KatixoClient, effect: MakePack, now: datetime) -> PackMade:
    """Count a month's entries, and make and keep the file where that is wished; raises KatixoError."""
    pack = month_pack(await read_month(client, effect))
    counted = PackMade(effect.first, pack.ready, pack.missing, pack.unseen)
    if effect.part == "count":
        return counted
    content = await anyio.to_thread.run_sync(write_workbook, pack.sheets, now)
    digest = await database.write(lambda tx: files.put(tx.connection, content, MEDIA, now))
    return replace(counted, digest=digest, size_bytes=len(content))


async def read_month(client: KatixoClient, effect: MakePack) -> MonthFacts:
    """Read the expenses, bills and vendors of a month, and which entries have their papers."""
    expenses = tuple([one async for one in client.expenses.list(day_from=effect.first, day_to=effect.last)])
    bills = tuple([one async for one in client.bills.list(day_from=effect.first, day_to=effect.last)])
    contacts = {one.id: one async for one in client.contacts.list()} if bills else {}
    return MonthFacts(expenses, bills, contacts, await _papers(client, expenses, bills), effect.notes)


async def _papers(client: KatixoClient, expenses: Iterable[Expense], bills: Iterable[Bill]) -> dict[str, bool]:
    """Say of entries whether a file hangs on them."""
    known = {one.id: True for one in expenses if one.receipt_url}
    standing: list[tuple[str, Kind, str]] = [
        (f"{one.expense_date}", "EXPENSE", one.id) for one in expenses if not (one.is_void or one.id in known)
    ]
    standing += [(f"{one.bill_date}", "BILL", one.id) for one in bills if one.state in ("posted", "paid")]
    newest = sorted(standing, reverse=True)[:PAPERS_LOOKED_AT]
    try:
        found = await asyncio.gather(*(client.attachments.list(of, id) for _, of, id in newest))
    except (Forbidden, NotFound):
        return known
    seen = {id: any(not file.deleted for file in hung) for (_, _, id), hung in zip(newest, found, strict=True)}
    return known | seen
