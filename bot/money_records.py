"""Katixo's records of money that is no plain expense, for the days on which we wished for any of their kind."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import date
from decimal import Decimal

from bot.reconcile import Kind, Record, Wish
from katixo_api.client import KatixoClient

NOTHING = Decimal(0)


async def money_records(client: KatixoClient, wishes: Sequence[Wish]) -> AsyncIterator[Record]:
    """Read journal entries, payments on invoices, receipts and credits; reversals are no entries of their own."""
    if days := _days(wishes, "journal"):
        async for entry in client.journals.list(day_from=min(days), day_to=max(days)):
            if not entry.is_reversal:
                text, total = entry.description or "", sum((line.debit for line in entry.lines), start=NOTHING)
                amount = entry.total_debit if entry.total_debit is not None else total
                yield Record("journal", entry.entry_number, entry.effective_date, amount, text, entry.is_reversed)
    if days := _days(wishes, "received"):
        async for paid in client.invoices.all_payments():
            if paid.payment_date and min(days) <= paid.payment_date <= max(days):
                number = paid.payment_number or paid.id
                yield Record("received", number, paid.payment_date, paid.amount, paid.notes or "")
    if days := _days(wishes, "receipt"):
        async for receipt in client.customer_receipts.list():
            if receipt.receipt_date and min(days) <= receipt.receipt_date <= max(days):
                yield Record(
                    "receipt", receipt.receipt_number, receipt.receipt_date, receipt.amount, receipt.notes or ""
                )
    if days := _days(wishes, "credit"):
        async for credit in client.vendor_credits.list():
            if credit.credit_date and min(days) <= credit.credit_date <= max(days):
                text, is_void = credit.reason or "", credit.state == "void"
                yield Record("credit", credit.credit_number, credit.credit_date, credit.total_amount, text, is_void)


def _days(wishes: Sequence[Wish], kind: Kind) -> list[date]:
    return [one.day for one in wishes if one.kind == kind]
