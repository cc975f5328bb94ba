"""Looks at Katixo about money: which customers a name may mean and what they owe, what accounts hold."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date
from decimal import Decimal
from itertools import islice

from bot.vendor_effects import STEM, TAKEN, WORDS
from handlers.money_effects import (
    AskBalances,
    AskCustomer,
    Balance,
    BalancesRead,
    CustomerRead,
    CustomersFound,
    FindCustomer,
    Standing,
)
from handlers.moves import Customer, OpenInvoice
from handlers.vendors import OFFERED, likeness
from katixo_api.client import KatixoClient
from katixo_api.contacts import Contact
from katixo_api.invoices import Invoice
from parsers.party import name_words
from parsers.roman import roman

CUSTOMERS = 5  # whose invoices are looked through
INVOICES = 500  # gone through for one of a sum


async def find_customers(client: KatixoClient, effect: FindCustomer) -> CustomersFound:
    """Find who may be meant with the open invoices; of nobody known, the open invoices of that very sum."""
    contacts = await _named(client, effect.name)
    customers = tuple(Customer(one.id, one.display_name) for one in contacts)
    if not customers:
        same = [_open(one) async for one in _invoices(client) if one.is_open and one.balance_due == effect.amount]
        return CustomersFound((), tuple(same))
    found = [
        _open(one) for customer in contacts async for one in client.invoices.of_contact(customer.id) if one.is_open
    ]
    names = {one.id: one.name for one in customers}
    return CustomersFound(customers, tuple(one for one in found if one.customer in names))


async def read_balances(client: KatixoClient, effect: AskBalances) -> BalancesRead:
    """Read what accounts hold; the server leaves their opening balance out of it."""
    found: list[Balance] = []
    for account_id in effect.accounts:
        account, held = await client.accounts.get(account_id), await client.accounts.balance(account_id)
        found.append(Balance(account.id, account.name, held.balance + (account.opening_balance or Decimal(0))))
    return BalancesRead(tuple(found), effect.counted)


async def read_standing(client: KatixoClient, effect: AskCustomer) -> CustomerRead:
    """Read how the customers stand that a name may mean."""
    found = [await _standing(client, one, effect.today) for one in await _named(client, effect.name)]
    return CustomerRead(effect.name, tuple(found), effect.amount)


async def _named(client: KatixoClient, name: str) -> list[Contact]:
    """Give the customers whose name fits best; all that fit alike."""
    found = [one async for one in _searched(client, name) if likeness(name, one.display_name) >= OFFERED]
    best = max((likeness(name, one.display_name) for one in found), default=0.0)
    return [one for one in found if likeness(name, one.display_name) == best][:CUSTOMERS]


async def _searched(client: KatixoClient, name: str) -> AsyncIterator[Contact]:
    words = sorted(dict.fromkeys(name_words(roman(name))), key=len, reverse=True)
    seen: set[str] = set()
    for stem in dict.fromkeys(word[:STEM] for word in islice(words, WORDS)):
        count = 0
        async for contact in client.contacts.list(type="CUSTOMER", search=stem):
            if contact.active and contact.id not in seen:
                seen.add(contact.id)
                yield contact
            count += 1
            if count >= TAKEN:
                break


async def _invoices(client: KatixoClient) -> AsyncIterator[Invoice]:
    count = 0
    async for invoice in client.invoices.list():
        yield invoice
        count += 1
        if count >= INVOICES:
            return


async def _standing(client: KatixoClient, contact: Contact, today: date) -> Standing:
    """Give hold, limit and what is owed; what is overdue is reckoned from the open invoices."""
    owed = [one async for one in client.invoices.of_contact(contact.id) if one.is_open]
    late = [one.balance_due for one in owed if one.due_date and one.due_date < today]
    open_sum = sum((one.balance_due for one in owed), Decimal(0))
    return Standing(
        name=contact.display_name,
        owes=contact.outstanding_ar if contact.outstanding_ar is not None else open_sum,
        overdue=sum(late, Decimal(0)),
        limit=contact.credit_limit or None,
        is_held=contact.sales_hold,
        reason=contact.sales_hold_reason or "",
        until=contact.sales_hold_until,
    )


def _open(invoice: Invoice) -> OpenInvoice:
    day = invoice.invoice_date or invoice.due_date
    if day is None:
        raise TypeError("an invoice without a day")
    return OpenInvoice(
        id=invoice.id,
        number=invoice.invoice_number,
        customer=invoice.contact_id or "",
        customer_name=invoice.customer_name or "",
        day=day,
        total=invoice.total_amount,
        balance=invoice.balance_due,
        due=invoice.due_date,
    )
