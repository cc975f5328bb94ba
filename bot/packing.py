"""The accountant's pack: a month read from Katixo with the user's own token, all pages, and laid out as a workbook.

Each entry's files are listed by a call of its own, so only the newest are looked at; the others are counted as such.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

import anyio.to_thread

from bot.pack_photos import MEDIA as ZIPPED
from bot.pack_photos import gather_photos
from bot.reminding.scanning import PAPERS_LOOKED_AT
from bot.storage import files
from bot.storage.database import Database, Transaction
from bot.workbook import MEDIA, write_workbook
from handlers.month_pack import MonthFacts, month_pack
from handlers.paper_effects import MakePack, PackMade
from katixo_api.attachments import Attachment, Kind
from katixo_api.bills import Bill
from katixo_api.client import KatixoClient
from katixo_api.errors import Forbidden, NotFound
from katixo_api.expenses import Expense

AT_ONCE = 5  # calls, so that what the user writes meanwhile does not wait for a whole month


async def make_pack(database: Database, client: KatixoClient, effect: MakePack, now: datetime) -> PackMade:
    """Count a month's entries, and make and keep the files where that is wished; raises KatixoError."""
    facts, hung = await read_month(client, effect)
    pack = month_pack(facts)
    counted = PackMade(effect.first, pack.ready, pack.missing, pack.unseen)
    if effect.part == "count":
        return counted
    content = await anyio.to_thread.run_sync(write_workbook, pack.sheets, now)
    archive = await gather_photos(client, (*facts.expenses, *facts.bills), hung)

    def keep(tx: Transaction) -> PackMade:
        digest = files.put(tx.connection, content, MEDIA, now)
        made = replace(counted, digest=digest, size_bytes=len(content), left_out=archive.left_out)
        if not archive.photos:
            return made
        photos = files.put(tx.connection, archive.content, ZIPPED, now)
        size = len(archive.content)
        return replace(made, photos=archive.photos, photos_digest=photos, photos_bytes=size)

    return await database.write(keep)


async def read_month(client: KatixoClient, effect: MakePack) -> tuple[MonthFacts, dict[str, list[Attachment]]]:
    """Read the expenses, bills and vendors of a month, and the files of those that were looked at."""
    expenses = tuple([one async for one in client.expenses.list(day_from=effect.first, day_to=effect.last)])
    bills = tuple([one async for one in client.bills.list(day_from=effect.first, day_to=effect.last)])
    contacts = {one.id: one async for one in client.contacts.list()} if bills else {}
    hung = await _files(client, expenses, bills)
    papers = {id: bool(files_of) for id, files_of in hung.items()} | {
        one.id: True for one in expenses if one.receipt_url
    }
    return MonthFacts(expenses, bills, contacts, papers, effect.notes), hung


async def _files(
    client: KatixoClient, expenses: Iterable[Expense], bills: Iterable[Bill]
) -> dict[str, list[Attachment]]:
    """Give the files that hang on the newest entries, by the entry's id."""
    standing: list[tuple[date, Kind, str]] = [
        (one.expense_date, "EXPENSE", one.id) for one in expenses if not one.is_void
    ]
    standing += [(one.bill_date, "BILL", one.id) for one in bills if one.state in ("posted", "paid")]
    newest = sorted(standing, reverse=True)[:PAPERS_LOOKED_AT]
    found: dict[str, list[Attachment]] = {}
    try:
        for start in range(0, len(newest), AT_ONCE):
            wave = newest[start : start + AT_ONCE]
            those = await asyncio.gather(*(client.attachments.list(of, id) for _, of, id in wave))
            found |= {
                id: [one for one in hung if not one.deleted] for (_, _, id), hung in zip(wave, those, strict=True)
            }
    except (Forbidden, NotFound):
        return {}
    return found
