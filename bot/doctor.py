"""`katixo-bot doctor`: what is set up, what is missing, and how to mend it."""

from __future__ import annotations

import asyncio
import os
import sqlite3

import httpx
import typer

from bot.channels.whatsapp.doors import PATH
from bot.channels.whatsapp.graph import GraphError
from bot.channels.whatsapp.opening import open_graph
from bot.channels.whatsapp.templates import NoTemplates, progress_of, read_definitions
from bot.checks import Check
from bot.config import Settings
from bot.starting import settings
from bot.storage import inbox
from bot.storage.errors import StorageError
from bot.storage.opening import name_of, open_database
from bot.vault import BadKey, Vault

TIME_LIMIT_S = 5.0


def run_doctor() -> None:
    """Print every check with its remedy; exit code 1 when something is missing."""
    checks = asyncio.run(check_all(settings(quiet=True)))
    for check in checks:
        typer.echo(f"{'ok  ' if check.ok else 'MEND'} {check.what}: {check.words}")
    raise typer.Exit(0 if all(check.ok for check in checks) else 1)


async def check_all(chosen: Settings) -> list[Check]:
    """Run every check; none of them changes anything."""
    database = await _postgres(chosen) if chosen.on_postgres else _database(chosen)
    checks = [_data_folder(chosen), database, _keys(chosen), await _katixo(chosen), *await _telegram(chosen)]
    return [*checks, *(await _whatsapp(chosen) if chosen.has_whatsapp else [])]


def _data_folder(chosen: Settings) -> Check:
    folder = chosen.data_dir
    if folder.exists() and not folder.is_dir():
        return Check("data folder", False, f"{folder} is a file: name a folder in KATIXO_BOT_DATA_DIR")
    if not folder.exists():
        return Check("data folder", True, f"{folder} will be made at the first start")
    if not os.access(folder, os.W_OK):
        return Check("data folder", False, f"{folder} cannot be written: give this user the right to")
    return Check("data folder", True, str(folder))


def _database(chosen: Settings) -> Check:
    path = chosen.database_path
    if not path.exists():
        return Check("database", True, f"{path} will be made at the first start")
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, timeout=TIME_LIMIT_S)
        (answer,) = connection.execute("pragma quick_check").fetchone()
        connection.close()
    except sqlite3.Error as error:
        return Check("database", False, f"{path} cannot be read ({error}): restore a backup")
    return Check(
        "database", answer == "ok", f"{path} {'is sound' if answer == 'ok' else 'is damaged: restore a backup'}"
    )


async def _postgres(chosen: Settings) -> Check:
    try:
        database = open_database(chosen.database_address, hold="guest")
        waiting = await database.read(lambda connection: len(inbox.open_conversations(connection)))
        await database.close()
    except StorageError as error:
        return Check("database", False, str(error))
    return Check("database", True, f"{name_of(chosen.database_address)} answers; {waiting} conversations wait")


def _keys(chosen: Settings) -> Check:
    if chosen.secret_keys:
        try:
            Vault([key.get_secret_value() for key in chosen.secret_keys])
        except BadKey as error:
            return Check("secret keys", False, f"{error} Correct KATIXO_BOT_SECRET_KEYS, or leave it empty")
        return Check("secret keys", True, f"{len(chosen.secret_keys)} set")
    return Check("secret keys", True, f"kept in {chosen.data_dir}/secret-keys; back that file up with the database")


async def _katixo(chosen: Settings) -> Check:
    try:
        async with httpx.AsyncClient(timeout=TIME_LIMIT_S) as http:
            answer = await http.get(f"{chosen.katixo_url}/api/v1/auth/me")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        why = str(error) or type(error).__name__
        return Check("Katixo", False, f"{chosen.katixo_url} does not answer ({why}): check KATIXO_BOT_KATIXO_URL")
    known = answer.status_code in (200, 401, 403)
    return Check("Katixo", known, f"{chosen.katixo_url} answers" + ("" if known else f" {answer.status_code}"))


async def _telegram(chosen: Settings) -> list[Check]:
    if not chosen.telegram_token.get_secret_value():
        return [Check("Telegram", True, "not used: KATIXO_BOT_TELEGRAM_TOKEN is empty")]
    from bot.channels.telegram.health import check_telegram  # optional: half a second of imports

    return await check_telegram(chosen)


async def _whatsapp(chosen: Settings) -> list[Check]:
    """Check token and number, the webhook's address, and the templates where the business account is known."""
    graph = open_graph(chosen)
    try:
        name = await graph.own_number()
        states = await progress_of(graph, read_definitions()) if chosen.whatsapp_business_account_id else []
    except (GraphError, NoTemplates) as error:
        return [Check("WhatsApp", False, f"{error}: check KATIXO_BOT_WHATSAPP_TOKEN, _PHONE_NUMBER_ID and _GRAPH_URL")]
    finally:
        await graph.close()
    public = chosen.public_url.startswith("https://")
    where = f"{chosen.public_url}{PATH}" if public else "set KATIXO_BOT_PUBLIC_URL to the https address of this bot"
    late = [f"{one.name} ({one.language}) {one.state}" for one in states if one.state != "APPROVED"]
    return [
        Check("WhatsApp", True, f"the token opens {name}"),
        Check("WhatsApp webhook", public, where),
        Check("WhatsApp templates", not late, ", ".join(late) or f"{len(states)} approved"),
    ]
