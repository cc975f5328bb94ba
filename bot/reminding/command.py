"""`katixo-bot remind`: reminds everybody now who has had no reminder today, or shows with --dry-run what would go to
whom and why. It may run beside the bot, which does the sending; a dry run changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial

import typer
from sqlalchemy import Connection

from bot.config import Settings
from bot.engine.clock import SystemClock
from bot.pacing import plan_of
from bot.reminding.mornings import Person, read_person
from bot.reminding.scanning import Rates, all_dues, scan
from bot.reminding.wished import WISHES
from bot.sessions import Clients
from bot.starting import carry, fail, settings
from bot.storage import reminding, told
from bot.storage.database import Database, Transaction
from bot.storage.opening import open_database
from bot.storage.reminding import Reminding
from bot.vault import Vault, load_keys
from handlers.digest import row_of
from handlers.dues import Due
from handlers.monthly_plan import monthly_dues
from handlers.wishes import Wishes, is_wanted_on, thing, to_tell
from katixo_api.errors import KatixoError
from katixo_api.exchange import Limits
from katixo_api.pacing import LocalPacing

EVERYBODY = 100_000
NEVER = datetime(9999, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that would or would not be said, and why."""

    due: Due
    why: str
    is_said: bool


def run_remind(day: str, *, dry_run: bool) -> None:
    """Remind now, or print what a morning would say."""
    try:
        wanted = date.fromisoformat(day) if day else None
    except ValueError:
        fail(f"--date {day}: give a day as 2026-11-23.")
    if wanted and not dry_run:
        fail("--date goes with --dry-run: nobody is reminded of another day.")
    chosen = settings(quiet=True)
    carry(_show(chosen, wanted) if dry_run else _wake(chosen))


async def _wake(chosen: Settings) -> None:
    """Let everybody be due now who has had no message today."""
    now = SystemClock().now()

    def unit(tx: Transaction) -> int:
        waiting = [row for row in everybody(tx.connection, chosen) if not _had_it(tx.connection, row, chosen, now)]
        for row in waiting:
            reminding.save(tx.connection, row.user, row.wishes, now)
        return len(waiting)

    database = open_database(chosen.database_address, hold="guest")
    try:
        count = await database.write(unit)
    finally:
        await database.close()
    typer.echo(f"{count} to be reminded; the running bot does so within minutes, as far as anything is due.")


def _had_it(connection: Connection, row: Reminding, chosen: Settings, now: datetime) -> bool:
    person = read_person(connection, row, chosen.zone)
    return told.state_of(connection, row.user, now.astimezone(person.zone).date()) is not None


async def _show(chosen: Settings, day: date | None) -> None:
    vault = Vault(load_keys(chosen.data_dir, [key.get_secret_value() for key in chosen.secret_keys]))
    database = open_database(chosen.database_address, hold="guest")
    plan = plan_of(chosen.calls_per_minute, chosen.workers)
    clock = SystemClock()
    clients = Clients(chosen.katixo_url, database, vault, clock, Limits(), pacing=lambda user: LocalPacing(plan))
    try:
        for row in await database.read(partial(everybody, chosen=chosen)):
            person = await database.read(partial(read_person, row=row, usual=chosen.zone))
            today = day or clock.now().astimezone(person.zone).date()
            for words in await preview(database, clients, person, today):
                typer.echo(words)
    finally:
        await clients.close()
        await database.close()


def everybody(connection: Connection, chosen: Settings) -> list[Reminding]:
    """List all who have signed in, also those whom no clock has seen yet."""
    usual = WISHES.dump_json(Wishes(at=chosen.remind_at))
    new = [Reminding(user, usual, None, None, 0) for user in reminding.unknown(connection, "", EVERYBODY)]
    return [*reminding.due(connection, NEVER, EVERYBODY), *new]


async def preview(database: Database, clients: Clients, person: Person, day: date) -> list[str]:
    """Say what would go to a person on a day, line by line, and what would not, with the reason."""
    business, account = person.business, person.account
    org = business.name if business else "no organisation"
    channel = person.chat.partition(":")[0] or "no chat that allows it"
    head = f"{person.row.user} ({org}, {business.role if business else '-'}) by {channel}, {person.wishes.at:%H:%M}"
    if account is None or business is None:
        return [f"{head}: nothing, nobody may be told"]
    if not is_wanted_on(person.wishes, day):
        return [f"{head}: nothing, {day} is a day off"]
    try:
        facts = await scan(clients.beside_chat(account), day, business.role, Rates())
    except KatixoError as error:
        return [f"{head}: nothing, Katixo says {error.key}"]
    dues = (*monthly_dues(person.wishes.monthly, business.org, day), *all_dues(facts, day, business.role))
    keys = [one.key for one in dues]
    known = await database.read(lambda conn: told.known(conn, account.user, account.org, keys))
    lines = list(explained(dues, person.wishes, known, day))
    said = sum(one.is_said for one in lines)
    rows = [f"  {'+' if one.is_said else '-'} {row_of('en', one.due, day)}  [{one.why}]" for one in lines]
    return [f"{head}: {f'{said} lines' if said else 'nothing, all of it was said'}", *rows]


def explained(dues: tuple[Due, ...], wishes: Wishes, known: set[str], day: date) -> Iterator[Line]:
    """Give every due with what becomes of it."""
    fresh = to_tell(dues, wishes, known, day)
    for one in dict.fromkeys((*fresh, *dues)):
        if one in fresh:
            yield Line(one, f"{one.kind}: {one.step}", is_said=True)
        elif one.group in wishes.muted:
            yield Line(one, f"{one.group} is muted", is_said=False)
        elif thing(one) in wishes.hushed:
            yield Line(one, "put aside by its user", is_said=False)
        else:
            yield Line(one, f"{one.step} was said already", is_said=False)
