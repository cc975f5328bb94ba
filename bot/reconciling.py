"""`katixo-bot reconcile`: reads our wishes and Katixo's records, organisation by organisation, and prints what differs.

It changes nothing, and may run beside the bot.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime, timedelta

import typer
from rich.console import Console
from rich.table import Table
from sqlalchemy import Connection

from bot.config import Settings
from bot.engine.clock import SystemClock
from bot.events_store import EFFECT
from bot.pacing import plan_of
from bot.reconcile import End, Finding, Record, Wish, reconcile
from bot.sessions import Account, Clients
from bot.starting import carry, settings
from bot.storage import effects
from bot.storage.effects import EffectRow
from bot.storage.opening import open_database
from bot.vault import Vault, load_keys
from bot.whose import account_of
from handlers.bill_effects import DraftBill, PayBill
from handlers.effects import PostExpense
from katixo_api.client import KatixoClient
from katixo_api.exchange import Limits
from katixo_api.pacing import LocalPacing

MAKING = ("post_expense", "draft_bill", "pay_bill")
TAKING_BACK = ("void", "void_bill", "delete_bill", "void_payment")
SAID = {
    "twice": "stands twice: void one of them in Katixo",
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
    now = clock.now()
    overdue = now - timedelta(seconds=chosen.guard_s + chosen.call_limit_s + chosen.look_margin_s)
    vault = Vault(load_keys(chosen.data_dir, [key.get_secret_value() for key in chosen.secret_keys]))
    database = open_database(chosen.database_address, hold="guest")
    plan = plan_of(chosen.calls_per_minute, chosen.workers)
    clients = Clients(chosen.katixo_url, database, vault, clock, Limits(), pacing=lambda user: LocalPacing(plan))
    found: list[tuple[str, Finding]] = []
    try:
        wished = await database.read(lambda connection: _wishes(connection, now - timedelta(days=days), overdue))
        for account, wishes in wished.items():
            records = [one async for one in _records(clients.of(account), wishes)]
            found += [(account.org, one) for one in reconcile(wishes, records)]
    finally:
        await clients.close()
        await database.close()
    return found


def _wishes(connection: Connection, since: datetime, overdue: datetime) -> Mapping[Account, Sequence[Wish]]:
    """Give the wishes of each organisation, under one of its users who may read the books."""
    rows = effects.made_since(connection, since, (*MAKING, *TAKING_BACK))
    taken_back = {row.draft for row in rows if row.kind in TAKING_BACK and row.state != "refused"}
    accounts: dict[str, Account] = {}
    wished: dict[Account, list[Wish]] = {}
    for row in rows:
        account = account_of(connection, row)
        if row.kind in MAKING and account:
            account = accounts.setdefault(account.org, account)
            wished.setdefault(account, []).append(_wish(row, row.draft in taken_back, overdue))
    return wished


def _wish(row: EffectRow, taken_back: bool, overdue: datetime) -> Wish:
    match EFFECT.validate_json(row.body):
        case PostExpense(tag=tag, request=request):
            return Wish("expense", tag, request.expense_date, _end(row, overdue), taken_back)
        case DraftBill(tag=tag, request=bill):
            return Wish("bill", tag, bill.bill_date, _end(row, overdue), taken_back)
        case PayBill(tag=tag, request=payment):
            return Wish("payment", tag, payment.payment_date, _end(row, overdue), taken_back)
        case other:
            raise TypeError(f"{other.kind} makes no record")


def _end(row: EffectRow, overdue: datetime) -> End:
    match row.state:
        case "done" | "refused":
            return row.state
        case "unknown":
            return "unknown"
        case "sent":
            return "unknown" if row.sent_at and row.sent_at < overdue else "open"
        case "intent":
            return "open"


async def _records(client: KatixoClient, wishes: Sequence[Wish]) -> AsyncIterator[Record]:
    """Read the records of the days on which we wished for any of their kind; what is listed short is read in full."""
    if days := [one.day for one in wishes if one.kind == "expense"]:
        async for each in client.expenses.list(day_from=min(days), day_to=max(days)):
            text = each.description or ""
            yield Record("expense", each.expense_number, each.expense_date, each.total, text, each.is_void)
    if days := [one.day for one in wishes if one.kind == "bill"]:
        async for listed in client.bills.list(day_from=min(days), day_to=max(days)):
            bill = await client.bills.get(listed.id) if listed.notes is None else listed
            is_void = bill.state == "void"
            yield Record("bill", bill.bill_number, bill.bill_date, bill.total_amount, bill.notes or "", is_void)
    if days := [one.day for one in wishes if one.kind == "payment"]:
        async for short in client.vendor_payments.list(day_from=min(days), day_to=max(days)):
            paid = await client.vendor_payments.get(short.id) if short.notes is None else short
            yield Record(
                "payment", paid.payment_number or paid.id, paid.payment_date or min(days), paid.amount, paid.notes or ""
            )
