"""How the photos of the accountant's pack are called: "2026-10-12 Sharma Traders 23100 BILL-2026-0087.jpg"."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from katixo_api.bills import Bill
from katixo_api.expenses import Expense

PARTY, ENDING = 50, 5  # characters of a name and of what stands behind its dot


def photo_name(entry: Bill | Expense, given: str, taken: Collection[str]) -> str:
    """Name a file of an entry by its day, payee, amount and number; several of one entry are numbered."""
    match entry:
        case Bill():
            stem = _stem(entry.bill_date, entry.vendor_name or "", entry.total_amount, entry.bill_number)
        case Expense():
            party = entry.contact_name or entry.description or entry.category or ""
            stem = _stem(entry.expense_date, party, entry.total, entry.expense_number)
    ending = given.rpartition(".")[2].casefold() if "." in given else ""
    behind = f".{ending}" if ending.isalnum() and len(ending) <= ENDING else ""
    names = (f"{stem}{f' {number}' if number > 1 else ''}{behind}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def _stem(day: date, party: str, amount: Decimal, number: str) -> str:
    words = "".join(sign if sign.isprintable() and sign not in '\\/:*?"<>|' else " " for sign in party)
    figure = f"{amount:.2f}".removesuffix(".00")
    parts = (str(day), " ".join(words.split())[:PARTY].strip(". "), figure, number.replace("/", "-"))
    return " ".join(part for part in parts if part)
