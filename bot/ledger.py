"""`katixo-bot doctor --ledger`: everybody's messages, wishes and replies that have not come to a good end.

It changes nothing, names no words of anybody, and may run beside the bot.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

import typer
from rich.console import Console
from rich.table import Table

from bot.config import Settings
from bot.starting import carry, settings
from bot.storage.ledger import LedgerRow, unfinished
from bot.storage.opening import open_database

FAILED = "failed"


def run_ledger() -> None:
    """Print the ledger; exit code 1 when something in it failed, and not merely waits."""
    chosen = settings(quiet=True)
    rows = carry(read_ledger(chosen))
    if not rows:
        typer.echo("Nothing is open: every message, entry and reply has come to its end.")
        return
    table = Table("chat", "what", "state", "number", "tries", "since", "reason")
    for row in rows:
        table.add_row(*_cells(row, chosen.zone))
    Console(soft_wrap=True, width=None).print(table)
    raise typer.Exit(1 if any(row.state == FAILED for row in rows) else 0)


async def read_ledger(chosen: Settings) -> Sequence[LedgerRow]:
    """Read all that is unfinished, as a guest beside the bot."""
    database = open_database(chosen.database_address, hold="guest")
    try:
        return await database.read(unfinished)
    finally:
        await database.close()


def _cells(row: LedgerRow, zone: tzinfo) -> Sequence[str]:
    since: datetime = row.since.astimezone(zone)
    words = (row.conversation, row.what, row.state, str(row.number), str(row.tries))
    return (*words, f"{since:%Y-%m-%d %H:%M}", row.reason)
