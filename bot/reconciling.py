"""`katixo-bot reconcile`: reads our wishes and Katixo's records, organisation by organisation, and prints what differs.

It changes nothing, and may run beside the bot.
"""

from __future__ import annotations

import typer
from rich.console import Console
from rich.table import Table

from bot.comparing import compare, wished
from bot.config import Settings
from bot.engine.clock import SystemClock
from bot.pacing import plan_of
from bot.reconcile import Finding
from bot.sessions import Clients
from bot.starting import carry, settings
from bot.storage.opening import open_database
from bot.vault import Vault, load_keys
from katixo_api.exchange import Limits
from katixo_api.pacing import LocalPacing

SAID = {
    "twice": "stands twice: void one of them in Katixo",
    "twice_void": "stood twice; one of the two is void: see that the right one stands",
    "unknown": "its end is unknown: the bot is still looking, see that Katixo answers",
    "voided": "was voided or deleted in Katixo without the bot",
}


def run_reconcile(days: int) -> None:
    """Print what differs as a table; exit code 1 when something does."""
    chosen = settings(quiet=True)
    found = carry(compare_all(chosen, days))
    if not found:
        typer.echo("Every entry of the bot stands in Katixo once.")
        return
    table = Table("organisation", "what", "tag", "day", "numbers in Katixo", "trouble")
    for org, one in found:
        table.add_row(org, one.kind, one.tag, one.day.isoformat(), ", ".join(one.numbers) or "-", SAID[one.trouble])
    Console(soft_wrap=True, width=None).print(table)
    raise typer.Exit(1)


async def compare_all(chosen: Settings, days: int) -> list[tuple[str, Finding]]:
    """Compare every organisation's wishes of so many days with its books; findings with their organisation."""
    clock = SystemClock()
    vault = Vault(load_keys(chosen.data_dir, [key.get_secret_value() for key in chosen.secret_keys]))
    database = open_database(chosen.database_address, hold="guest")
    plan = plan_of(chosen.calls_per_minute, chosen.workers)
    clients = Clients(chosen.katixo_url, database, vault, clock, Limits(), pacing=lambda user: LocalPacing(plan))
    found: list[tuple[str, Finding]] = []
    try:
        for one in await wished(database, clock.now(), days=days, overdue_s=chosen.overdue_s):
            found += [(one.account.org, finding) for finding in await compare(clients, one)]
    finally:
        await clients.close()
        await database.close()
    return found
