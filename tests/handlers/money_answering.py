"""A Katixo that says yes to everything about money that is no plain expense, and the customers it knows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import assert_never

from handlers.effects import Answer, Voided
from handlers.money_effects import (
    AskBalances,
    AskCustomer,
    Balance,
    BalancesRead,
    CreditDrafted,
    CustomerRead,
    CustomersFound,
    DraftCredit,
    FindCustomer,
    KeepNote,
    KeepReceipt,
    MoneyEffect,
    MoneyLook,
    MovePosted,
    PayInvoice,
    PostCredit,
    PostJournal,
    Standing,
    TakeBack,
)
from handlers.moves import Customer, OpenInvoice

DAY = date(2026, 11, 20)
GUPTA = Customer("c-gupta", "Gupta General Store")
INVOICES = tuple(
    OpenInvoice(f"i-{number}", f"INV-{number}", GUPTA.id, GUPTA.name, day, Decimal(owed), Decimal(owed), day)
    for number, owed, day in (("12", "5000.00", date(2026, 10, 1)), ("15", "8000.00", date(2026, 11, 1)))
)
HELD = Standing("Gupta General Store", Decimal(13000), Decimal(5000), Decimal(30000), True, "Two invoices overdue", DAY)


def yes_about_money(effect: MoneyEffect | MoneyLook) -> Answer:
    """Answer to such a wish as Katixo does when all goes well."""
    match effect:
        case FindCustomer():
            return CustomersFound((GUPTA,), INVOICES) if "gupta" in effect.name.casefold() else CustomersFound(())
        case AskBalances():
            return BalancesRead(tuple(Balance(one, "Cash", Decimal(8500)) for one in effect.accounts), effect.counted)
        case AskCustomer():
            return CustomerRead(effect.name, (HELD,), effect.amount)
        case PostJournal(request=request):
            total = sum((line.debit for line in request.lines), Decimal(0))
            return MovePosted("journal", f"j-{effect.draft}", f"JE-{effect.draft}", total, request.effective_date)
        case PayInvoice(request=paid):
            left = next(one.balance for one in INVOICES if one.id == effect.invoice_id) - paid.amount
            number = f"PAY-{effect.draft}"
            return MovePosted("invoice_payment", number, number, paid.amount, paid.payment_date, left)
        case KeepReceipt(request=kept):
            return MovePosted("receipt", f"r-{effect.draft}", f"RCPT-{effect.draft}", kept.amount, kept.receipt_date)
        case DraftCredit(request=credit):
            total = sum((line.unit_price for line in credit.lines), Decimal(0))
            return CreditDrafted(f"vc-{effect.draft}", f"VCRED-{effect.draft}", total)
        case PostCredit():
            return MovePosted("credit", effect.credit_id, effect.number, Decimal(1), DAY)
        case TakeBack():
            return Voided(effect.number)
        case KeepNote():
            return MovePosted("note", effect.draft, f"NOTE-{effect.draft}", effect.amount, effect.day)
        case other:
            assert_never(other)
