"""The month-end pack for the accountant, as sheets of plain cells: expenses, bills, and what is still missing.

Pure: from Katixo's records of one month to rows with their sums. A void entry or a draft is in no sheet. An entry is
missing when its photo was looked for and is not there, when its GST has no bill number or GSTIN behind it, or when GST
was claimed on an expense, which Katixo books without any bill.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import TypeAlias

from handlers.day_facts import RUPEE, lacking
from handlers.past import Kept
from katixo_api.bills import Bill
from katixo_api.contacts import Contact
from katixo_api.expenses import Expense

Cell: TypeAlias = str | Decimal | date | None
Row: TypeAlias = tuple[Cell, ...]
NOTHING = Decimal("0.00")
PHOTO, NUMBER, GSTIN, NO_BILL = "photo", "bill number", "GSTIN", "vendor's bill, for GST is claimed"
_LACKS = {"number": NUMBER, "gstin": GSTIN}
_PHOTO = {True: "yes", False: "missing", None: "not looked for"}
TURNS_ON = 25  # day of the month from which the month itself is meant, and not the one before


@dataclass(frozen=True, slots=True)
class MonthFacts:
    """What a month holds; `papers` says of an entry's id whether a file hangs on it, and knows not every id."""

    expenses: tuple[Expense, ...]
    bills: tuple[Bill, ...]
    contacts: Mapping[str, Contact]
    papers: Mapping[str, bool]
    notes: tuple[Kept, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that belong together, and the row of their sums."""

    rows: tuple[Row, ...]
    sums: Row


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name, the words above its columns, and its blocks."""

    name: str
    head: tuple[str, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """The sheets, and how many entries are ready, lack something, or were not looked at for their photo."""

    sheets: tuple[Sheet, ...]
    ready: int
    missing: int
    unseen: int


def month_of(day: date) -> tuple[date, date]:
    """Give the first and the last day of a day's month.

    >>> [str(one) for one in month_of(date(2026, 2, 10))]
    ['2026-02-01', '2026-02-28']
    """
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def month_meant(today: date) -> tuple[date, date]:
    """Give the month that is sent to an accountant on a day: near its end this one, else the last.

    >>> [str(month_meant(date(2026, 11, day))[0]) for day in (10, 28)]
    ['2026-10-01', '2026-11-01']
    """
    return month_of(today if today.day >= TURNS_ON else today.replace(day=1) - timedelta(days=1))


def month_pack(facts: MonthFacts) -> Pack:
    """Lay a month out for the accountant."""
    expenses = sorted((one for one in facts.expenses if not one.is_void), key=_when_spent)
    bills = sorted((one for one in facts.bills if one.state in ("posted", "paid")), key=_when_billed)
    lacks = {one.id: tuple(_LACKS[what] for what in one.lacks) for one in lacking(bills, facts.contacts)}
    asked = [row for one in expenses if (row := _asked_of_expense(one, facts.papers))]
    asked += [row for one in bills if (row := _asked_of_bill(one, lacks.get(one.id, ()), facts.papers))]
    missing = len(asked)
    ready = sum(facts.papers.get(one.id, False) and not _taxed(one) for one in expenses)
    ready += sum(facts.papers.get(one.id, False) and one.id not in lacks for one in bills)
    unseen = len(expenses) + len(bills) - ready - missing
    return Pack((_expenses(expenses, facts), _bills(bills, facts), _asked(asked, facts.notes)), ready, missing, unseen)


def _expenses(expenses: Iterable[Expense], facts: MonthFacts) -> Sheet:
    head = ("Date", "Number", "What", "Account", "Paid to", "Paid by", "Paid from", "Amount", "GST", "Total", "Photo")
    rows = tuple(
        (
            *(one.expense_date, one.expense_number, one.description or one.category or "", one.account_name or ""),
            *(one.contact_name or "", one.payment_mode or "", one.paid_through_name or ""),
            *(one.amount, one.tax_amount, one.total, _PHOTO[facts.papers.get(one.id)]),
        )
        for one in expenses
    )
    return Sheet("Expenses", head, (_summed(rows, len(head), (7, 8, 9)),))


def _bills(bills: Iterable[Bill], facts: MonthFacts) -> Sheet:
    head = (
        *("Date", "Number", "Vendor's number", "Vendor", "GSTIN", "Due"),
        *("Taxable", "GST", "Total", "Paid", "Balance", "Photo"),
    )
    rows = tuple(
        (
            *(one.bill_date, one.bill_number, one.vendor_bill_number or "", one.vendor_name or ""),
            *(_gstin(facts.contacts.get(one.contact_id)), one.due_date),
            *(one.subtotal, one.tax_amount, one.total_amount, one.amount_paid, one.balance_due),
            _PHOTO[facts.papers.get(one.id)],
        )
        for one in bills
    )
    return Sheet("Bills", head, (_summed(rows, len(head), (6, 7, 8, 9, 10)),))


def _asked(asked: Iterable[Row], notes: Iterable[Kept]) -> Sheet:
    """List what is missing, and below it what was kept because Katixo has no place for it."""
    head = ("Date", "Number", "Of", "Amount", "Missing")
    kept = tuple((one.day, "Note", one.words, one.amount, "not booked in Katixo") for one in notes)
    missing = _summed(tuple(asked), len(head), (3,))
    return Sheet("For your CA", head, (missing, *((_summed(kept, len(head), (3,)),) if kept else ())))


def _asked_of_expense(one: Expense, papers: Mapping[str, bool]) -> Row | None:
    lacks = [*([PHOTO] if papers.get(one.id) is False else []), *([NO_BILL] if _taxed(one) else [])]
    what = one.contact_name or one.description or one.category or ""
    return (one.expense_date, one.expense_number, what, one.total, ", ".join(lacks)) if lacks else None


def _asked_of_bill(one: Bill, lacks: tuple[str, ...], papers: Mapping[str, bool]) -> Row | None:
    lacking = [*([PHOTO] if papers.get(one.id) is False else []), *lacks]
    name = one.vendor_name or ""
    return (one.bill_date, one.bill_number, name, one.total_amount, ", ".join(lacking)) if lacking else None


def _summed(rows: tuple[Row, ...], width: int, places: tuple[int, ...]) -> Block:
    sums: list[Cell] = [None] * width
    sums[0] = "Total"
    for place in places:
        sums[place] = sum((cell for row in rows if isinstance(cell := row[place], Decimal)), NOTHING)
    return Block(rows, tuple(sums))


def _taxed(one: Expense) -> bool:
    return one.tax_amount >= RUPEE


def _gstin(contact: Contact | None) -> str:
    return (contact.gstin or "") if contact else ""


def _when_spent(one: Expense) -> tuple[date, str]:
    return one.expense_date, one.expense_number


def _when_billed(one: Bill) -> tuple[date, str]:
    return one.bill_date, one.bill_number
