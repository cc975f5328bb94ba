"""The operator's commands on the whole database: bring it up to date, move, back up, restore, seal under a new key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import typer
from rich.console import Console
from rich.progress import Progress as Bar
from rich.progress import TaskID

from bot.backup import back_up, move, restore
from bot.config import POSTGRES, SQLITE, Settings
from bot.failures import Mendable
from bot.starting import carry, fail, settings
from bot.storage import tokens
from bot.storage.database import Database, Transaction
from bot.storage.migrate import bring_up
from bot.storage.moving import Progress
from bot.storage.opening import Hold, name_of, open_database
from bot.vault import Vault, add_key


def run_migrate(source: str, target: str) -> None:
    """Bring the database to this release's form, or move all of it."""
    if bool(source) != bool(target):
        fail("Give both --from and --to to move an installation, or neither to bring the database up to date.")
    for address in filter(None, (source, target)):
        if not address.startswith((SQLITE, *POSTGRES)):
            fail("An address is sqlite:///PATH or postgresql://USER:PASSWORD@HOST/DATABASE.")
    chosen = settings(quiet=True)
    if source:
        _with_bar(lambda tell: move(source, target, tell), f"moved to {name_of(target)}")
        typer.echo(f"Now set KATIXO_BOT_DATABASE_URL to it. Keep {chosen.data_dir}/secret-keys: it opens the sign-ins.")
        return
    try:
        chosen.data_dir.mkdir(parents=True, exist_ok=True)
        bring_up(chosen.database_address)
    except (Mendable, OSError) as error:
        fail(str(error))
    typer.echo(f"The database {name_of(chosen.database_address)} is up to date.")


def run_backup(file: Path) -> None:
    """Back up, beside the running bot."""
    chosen = settings(quiet=True)
    _with_bar(lambda tell: back_up(chosen.database_address, file, tell), f"backed up to {file}")
    if not chosen.secret_keys:
        typer.echo(f"Keep a copy of {chosen.data_dir}/secret-keys elsewhere: without it the sign-ins do not open.")


def run_restore(file: Path) -> None:
    """Restore a backup."""
    chosen = settings(quiet=True)
    where = name_of(chosen.database_address)
    _with_bar(lambda tell: restore(file, chosen.database_address, tell), f"restored to {where}")


def run_rotate() -> None:
    """Seal all sign-ins anew: under the first of the configured keys, or under a new one in the data folder."""
    chosen = settings(quiet=True)
    typer.echo(f"{carry(rotate(chosen))} sign-ins are sealed under the first key now.")
    where = "KATIXO_BOT_SECRET_KEYS" if chosen.secret_keys else f"{chosen.data_dir}/secret-keys"
    typer.echo(f"The older keys may leave {where}; browser chats that were opened under them then need a new link.")


async def rotate(chosen: Settings) -> int:
    """Seal all sign-ins under the first key and give how many. Where it makes that key, no bot may run: it would not
    know it.
    """
    hold: Hold = "guest" if chosen.secret_keys else "alone"
    database = open_database(chosen.database_address, hold=hold)
    try:
        keys = [key.get_secret_value() for key in chosen.secret_keys] or add_key(chosen.data_dir)
        return await reseal_all(database, Vault(keys))
    finally:
        await database.close()


async def reseal_all(database: Database, vault: Vault) -> int:
    """Seal every pair of tokens anew, all or none. Raises VaultError when one opens under none of the keys."""

    def unit(tx: Transaction) -> int:
        rows = tokens.every(tx.connection)
        return sum(tokens.reseal(tx.connection, row, vault.rotate(row.sealed)) for row in rows)

    return await database.write(unit)


def _with_bar(work: Callable[[Progress], dict[str, int]], done: str) -> None:
    """Do the work with a bar a table on a terminal, and say how many rows there were."""
    tasks: dict[str, TaskID] = {}
    with Bar(console=Console(stderr=True), transient=True) as bar:

        def tell(table: str, rows: int, total: int) -> None:
            if table not in tasks:
                tasks[table] = bar.add_task(table, total=total)
            bar.update(tasks[table], completed=rows)

        try:
            counts = work(tell)
        except (Mendable, OSError) as error:
            bar.stop()
            fail(str(error))
    typer.echo(f"{sum(counts.values()):,} rows of {len(counts)} tables {done}; the counts agree.")
