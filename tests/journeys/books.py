"""What the sandbox's own file says of payables, accounts, bills and files, read beside the running server."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

BALANCE = """
SELECT coalesce(sum(l.debit_paise - l.credit_paise), 0) FROM journal_lines l
JOIN journal_entries j ON j.id = l.entry_id JOIN accounts a ON a.id = l.account_id
WHERE a.code = ? AND j.status = 'POSTED'
"""

MONTH = """
SELECT a.code, sum(l.debit_paise - l.credit_paise) FROM journal_lines l
JOIN journal_entries j ON j.id = l.entry_id JOIN accounts a ON a.id = l.account_id
WHERE j.status = 'POSTED' AND substr(j.entry_date, 1, 7) = ? GROUP BY a.code
"""


def balance(path: Path, code: str) -> Decimal:
    """Debits minus credits of an account."""
    return Decimal(str(_one(path, BALANCE, code) or 0)) / 100


def month(path: Path, day: date) -> dict[str, str]:
    """The trial balance of a day's month: what it added to each account, in paise."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return {str(code): str(sum_) for code, sum_ in connection.execute(MONTH, (f"{day:%Y-%m}",))}


def payable(path: Path, vendor: str) -> Decimal:
    """What we owe a vendor, as its record says."""
    found = _one(path, "SELECT outstanding_ap_paise FROM contacts WHERE display_name = ?", vendor)
    return Decimal(str(found or 0)) / 100


def values(path: Path, table: str, column: str, where: str, value: str) -> list[str]:
    """The values of a column in the rows where another column has a value."""
    query = f"SELECT {column} FROM {table} WHERE {where} = ?"  # names from our own tests
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return [str(row[0]) for row in connection.execute(query, (value,))]


def _one(path: Path, query: str, value: str) -> object:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        row = connection.execute(query, (value,)).fetchone()
    return row[0] if row else None
