"""The command that prints a one-time chat link, and signs that chat in."""

from __future__ import annotations

import getpass

import typer

from bot.channels.browser import NAME as BROWSER
from bot.config import Settings
from bot.engine.clock import SystemClock
from bot.failures import Mendable
from bot.linking import Credentials, Linking
from bot.sessions import Clients
from bot.starting import carry, fail, settings
from bot.storage.opening import open_database
from bot.vault import Vault, load_keys
from bot.web_links import make_link
from katixo_api.exchange import Limits


def print_link(user: str, phone: str, channel: str = BROWSER) -> None:
    """Sign a person's chat in to Katixo, if there is a phone, and print a one-time link if it is a browser's."""
    if channel != BROWSER and not phone:
        fail("Only a browser chat has a link; give --phone to sign another chat in.")
    chosen = settings(quiet=True)
    try:
        chosen.data_dir.mkdir(parents=True, exist_ok=True)
        vault = Vault(load_keys(chosen.data_dir, [key.get_secret_value() for key in chosen.secret_keys]))
    except (Mendable, OSError) as error:
        fail(str(error))
    if phone:
        credentials = Credentials(phone, getpass.getpass("Katixo password: "))
        typer.echo(f"Signed in to {carry(sign_in_chat(chosen, vault, user, credentials, channel))}.")
    if channel != BROWSER:
        return
    base = chosen.public_url or f"http://{chosen.listen}"
    typer.echo(f"{base}/link/{make_link(vault, user, SystemClock().now())}")


async def sign_in_chat(
    chosen: Settings, vault: Vault, user: str, credentials: Credentials, channel: str = BROWSER
) -> str:
    """Sign a person's chat in to Katixo, also beside a running bot; give the organisation's name."""
    clock = SystemClock()
    database = open_database(chosen.database_address, hold="guest")
    clients = Clients(chosen.katixo_url, database, vault, clock, Limits())
    try:
        linking = Linking(chosen.katixo_url, database, clients, clock)
        return await linking.link(channel, user, credentials, chosen.language)
    finally:
        await clients.close()
        await database.close()
