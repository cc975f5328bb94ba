"""Our wishes and Katixo's records, organisation by organisation: what differs, and whose wish it was."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.events_store import EFFECT
from bot.money_records import money_records
from bot.reconcile import End, Finding, Record, Wish, reconcile
from bot.sessions import Account, Clients
from bot.storage import effects
from bot.storage.database import Database
from bot.storage.effects import EffectRow
from bot.whose import account_of
from handlers.bill_effects import DraftBill, PayBill
from handlers.effects import PostExpense
from handlers.money_effects import DraftCredit, KeepReceipt, PayInvoice, PostJournal
from katixo_api.client import KatixoClient

MAKING = ("post_expense", "draft_bill", "pay_bill", "post_journal", "pay_invoice", "keep_receipt", "draft_credit")
TAKING_BACK = ("void", "void_bill", "delete_bill", "void_payment", "take_back")


@dataclass(frozen=True, slots=True)
class Wished:
    """What was wished for in one organisation: each wish with the effect that it is read from."""

    account: Account
    rows: tuple[tuple[Wish, EffectRow], ...]

    @property
    def wishes(self) -> tuple[Wish, ...]:
        """Give the wishes alone."""
        return tuple(wish for wish, _ in self.rows)

    def row_of(self, finding: Finding) -> EffectRow | None:
        """Give the effect that a finding is about; None when it is not one of ours any more."""
        return next((row for wish, row in self.rows if (wish.kind, wish.tag) == (finding.kind, finding.tag)), None)


async def wished(database: Database, now: datetime, *, days: int, overdue_s: float) -> list[Wished]:
    """Read the wishes of so many days, by organisation, each under one of its users who may read the books."""
    since, overdue = now - timedelta(days=days), now - timedelta(seconds=overdue_s)
    return await database.read(lambda connection: _wished(connection, since, overdue))


async def compare(clients: Clients, wanted: Wished) -> list[Finding]:
    """Compare one organisation's wishes with its books. Raises KatixoError."""
    records = [one async for one in _records(clients.of(wanted.account), wanted.wishes)]
    return reconcile(wanted.wishes, records)


def _wished(connection: Connection, since: datetime, overdue: datetime) -> list[Wished]:
    rows = effects.made_since(connection, since, (*MAKING, *TAKING_BACK))
    taken_back = {row.draft for row in rows if row.kind in TAKING_BACK and row.state != "refused"}
    accounts: dict[str, Account] = {}
    found: dict[Account, list[tuple[Wish, EffectRow]]] = {}
    for row in rows:
        account = account_of(connection, row)
        if row.kind in MAKING and account:
            account = accounts.setdefault(account.org, account)
            found.setdefault(account, []).append((_wish(row, row.draft in taken_back, overdue), row))
    return [Wished(account, tuple(pairs)) for account, pairs in found.items()]


def _wish(row: EffectRow, taken_back: bool, overdue: datetime) -> Wish:
    match EFFECT.validate_json(row.body):
        case PostExpense(tag=tag, request=request):
            return Wish("expense", tag, request.expense_date, _end(row, overdue), taken_back)
        case DraftBill(tag=tag, request=bill):
            return Wish("bill", tag, bill.bill_date, _end(row, overdue), taken_back)
        case PayBill(tag=tag, request=payment):
            return Wish("payment", tag, payment.payment_date, _end(row, overdue), taken_back)
        case PostJournal(tag=tag, request=entry):
            return Wish("journal", tag, entry.effective_date, _end(row, overdue), taken_back)
        case PayInvoice(tag=tag, request=received):
            return Wish("received", tag, received.payment_date, _end(row, overdue), taken_back)
        case DraftCredit(tag=tag, request=credit):
            return Wish("credit", tag, credit.credit_date, _end(row, overdue), taken_back)
        case KeepReceipt(tag=tag, request=receipt):
            return Wish("receipt", tag, receipt.receipt_date, _end(row, overdue), taken_back)
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
    async for one in money_records(client, wishes):
        yield one
    if days := [one.day for one in wishes if one.kind == "payment"]:
        async for short in client.vendor_payments.list(day_from=min(days), day_to=max(days)):
            paid = await client.vendor_payments.get(short.id) if short.notes is None else short
            yield Record(
                "payment", paid.payment_number or paid.id, paid.payment_date or min(days), paid.amount, paid.notes or ""
            )
