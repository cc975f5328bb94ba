"""`katixo-bot doctor`: what is set up, what is missing, and how to mend it."""

from __future__ import annotations

import asyncio
import os
import sqlite3

import httpx
import typer

from bot.channels.whatsapp.health import check_whatsapp
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
    checks = [_data_folder(chosen), database, _keys(chosen), await check_katixo(chosen), *await _telegram(chosen)]
    return [*checks, *(await check_whatsapp(chosen) if chosen.has_whatsapp else [])]


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


async def check_katixo(chosen: Settings) -> Check:
    """Check that Katixo answers at its address."""
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
