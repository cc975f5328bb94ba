"""Small commands of the operator: bring the database up to date, print a one-time chat link."""

from __future__ import annotations

import typer

from bot.engine.clock import SystemClock
from bot.failures import Mendable
from bot.starting import fail, settings
from bot.storage.migrate import bring_up
from bot.vault import Vault, load_keys
from bot.web_links import make_link


def run_migrate() -> None:
    """Bring the database to this release's form."""
    chosen = settings()
    try:
        chosen.data_dir.mkdir(parents=True, exist_ok=True)
        bring_up(f"sqlite:///{chosen.database_path}")
    except (Mendable, OSError) as error:
        fail(str(error))
    typer.echo(f"The database {chosen.database_path} is up to date.")


def print_link(user: str) -> None:
    """Print a one-time link to the browser chat of a person."""
    chosen = settings(quiet=True)
    try:
        chosen.data_dir.mkdir(parents=True, exist_ok=True)
        vault = Vault(load_keys(chosen.data_dir, [key.get_secret_value() for key in chosen.secret_keys]))
    except (Mendable, OSError) as error:
        fail(str(error))
    base = chosen.public_url or f"http://{chosen.listen}"
    typer.echo(f"{base}/link/{make_link(vault, user, SystemClock().now())}")
