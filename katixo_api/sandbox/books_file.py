"""Reading a file of books from outside, with or without a server running on it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from katixo_api.sandbox.columns import rupees

EXPENSES = """
SELECT e.created_seq, e.number, e.expense_date, e.payment_mode, e.category, e.contact_name, e.amount_paise,
       e.tax_amount_paise, e.total_paise, e.status,
       (SELECT sum(debit_paise) = sum(credit_paise) FROM journal_lines WHERE entry_id = e.journal_entry_id)
FROM expenses e ORDER BY e.created_seq
"""
TRIAL_BALANCE = """
SELECT coalesce(sum(l.debit_paise - l.credit_paise), 0)
FROM journal_lines l JOIN journal_entries j ON j.id = l.entry_id WHERE j.status = 'POSTED'
"""


def entries(path: Path, after: int | None = None) -> list[dict[str, str | bool]]:
    """Every expense in the order in which it was recorded; with `after`, without the first `after` of them.

    Amounts are texts such as "2500.00", status is ACTIVE or VOIDED, `balanced` says whether the debits of its own
    journal entry equal the credits.
    """
    with closing(_open(path)) as connection:
        rows = connection.execute(EXPENSES).fetchall()
    return [_entry("expense", *row[1:]) for row in rows[after or 0 :]]


def trial_balance(path: Path) -> Decimal:
    """Debits minus credits of all posted entries of all organisations: 0 as long as the books are right."""
    with closing(_open(path)) as connection:
        return rupees(connection.execute(TRIAL_BALANCE).fetchone()[0])


def _open(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5.0)


def _entry(
    kind: str,
    number: str,
    day: str,
    mode: str,
    category: str | None,
    vendor: str | None,
    amount_paise: int,
    tax_paise: int,
    total_paise: int,
    status: str,
    balanced: int | None,
) -> dict[str, str | bool]:
    return {
        "kind": kind,
        "number": number,
        "date": day,
        "mode": mode,
        "category": category or "",
        "vendor": vendor or "",
        "amount": f"{rupees(amount_paise)}",
        "tax": f"{rupees(tax_paise)}",
        "total": f"{rupees(total_paise)}",
        "status": status,
        "balanced": bool(balanced),
    }
