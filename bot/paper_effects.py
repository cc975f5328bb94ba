"""Papers for the chat: fetched from Katixo or made of its records, kept among the files, named by their digest."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from bot.bill_effects import bill_by_number
from bot.packing import make_pack
from bot.storage import files
from bot.storage.database import Database
from handlers.paper_effects import FetchPdf, MakePack, Paper, PaperWish, PdfFetched
from katixo_api.client import KatixoClient

MEDIA = "application/pdf"


async def fetch_paper(database: Database, client: KatixoClient, effect: PaperWish, now: datetime) -> Paper:
    """Get the paper that is wished; raises KatixoError."""
    match effect:
        case FetchPdf():
            return await fetch_pdf(database, client, effect, now)
        case MakePack():
            return await make_pack(database, client, effect, now)
        case other:
            assert_never(other)


async def fetch_pdf(database: Database, client: KatixoClient, effect: FetchPdf, now: datetime) -> PdfFetched:
    """Fetch a bill's PDF and keep it; raises KatixoError."""
    number, bill_id = effect.number, effect.bill_id
    if not bill_id:
        bill = await bill_by_number(client, number)
        if bill is None:
            return PdfFetched(number)
        number, bill_id = bill.bill_number, bill.id
    content = await client.bills.pdf(bill_id)
    digest = await database.write(lambda tx: files.put(tx.connection, content, MEDIA, now))
    return PdfFetched(number, digest, len(content))
