"""Reading a file of books from outside, with or without a server running on it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

from katixo_api.sandbox.columns import rupees

DOCUMENTS = """
SELECT created_seq, 'expense' AS kind, number, expense_date AS day, payment_mode AS mode, category,
       contact_name AS vendor, amount_paise, tax_amount_paise AS tax_paise, total_paise, status,
       journal_entry_id AS entry
FROM expenses
UNION ALL
SELECT created_seq, 'bill', number, bill_date, '', '', vendor_name, subtotal_paise, tax_amount_paise,
       total_amount_paise, CASE status WHEN 'DRAFT' THEN 'DRAFT' WHEN 'VOID' THEN 'VOIDED' ELSE 'POSTED' END,
       journal_entry_id
FROM bills
UNION ALL
SELECT created_seq, 'payment', number, payment_date, payment_mode, '', vendor_name, amount_paise, 0, amount_paise,
       CASE deleted WHEN 1 THEN 'VOIDED' ELSE 'ACTIVE' END, journal_entry_id
FROM vendor_payments
UNION ALL
SELECT created_seq, 'credit', number, credit_date, '', '', vendor_name, subtotal_paise, tax_amount_paise,
       total_amount_paise, CASE status WHEN 'DRAFT' THEN 'DRAFT' WHEN 'VOID' THEN 'VOIDED' ELSE 'POSTED' END,
       journal_entry_id
FROM vendor_credits
UNION ALL
SELECT created_seq, 'receipt', number, payment_date, payment_method, '', contact_name, amount_paise, 0, amount_paise,
       CASE deleted WHEN 1 THEN 'VOIDED' ELSE 'ACTIVE' END, journal_entry_id
FROM invoice_payments
UNION ALL
SELECT created_seq, 'receipt', number, receipt_date, payment_method, '', contact_name, amount_paise, 0, amount_paise,
       CASE deleted WHEN 1 THEN 'VOIDED' ELSE 'ACTIVE' END, journal_entry_id
FROM customer_receipts
UNION ALL
SELECT created_seq, 'journal', number, entry_date, '', description, '', debits, 0, debits,
       CASE WHEN status = 'DRAFT' THEN 'DRAFT' WHEN is_reversed THEN 'VOIDED' ELSE 'ACTIVE' END, id
FROM (SELECT *, (SELECT sum(debit_paise) FROM journal_lines WHERE entry_id = id) AS debits FROM journal_entries
      WHERE source_module = 'MANUAL' AND reversal_of IS NULL)
"""
IN_ORDER = f"""
SELECT *, entry IS NULL OR (SELECT sum(debit_paise) = sum(credit_paise) FROM journal_lines WHERE entry_id = entry)
          AS balanced
FROM ({DOCUMENTS}) ORDER BY created_seq LIMIT -1 OFFSET ?
"""  # noqa: S608  # our own text
HOW_MANY = f"SELECT count(*) FROM ({DOCUMENTS})"  # noqa: S608  # our own text
TRIAL_BALANCE = """
SELECT coalesce(sum(l.debit_paise - l.credit_paise), 0)
FROM journal_lines l JOIN journal_entries j ON j.id = l.entry_id WHERE j.status = 'POSTED'
"""


def entries(path: Path, after: int = 0) -> list[dict[str, str | bool]]:
    """Every document in the order in which it came; with `after`, without the first `after` of them.

    Kinds: expense, bill, payment (to a vendor), credit (of a vendor), receipt (from a customer), journal (by hand).
    Amounts are texts such as "2500.00"; status is ACTIVE or VOIDED, of bills and credits DRAFT, POSTED or VOIDED.
    `balanced` says whether the debits of its journal entry equal the credits; a draft has booked nothing yet.
    """
    with closing(_open(path)) as connection:
        return [_entry(row) for row in connection.execute(IN_ORDER, (after,))]


def count(path: Path) -> int:
    """How many documents there are: what `entries` takes as `after` to give what comes from now on."""
    with closing(_open(path)) as connection:
        return int(connection.execute(HOW_MANY).fetchone()[0])


def trial_balance(path: Path) -> Decimal:
    """Debits minus credits of all posted entries of all organisations: 0 as long as the books are right."""
    with closing(_open(path)) as connection:
        return rupees(connection.execute(TRIAL_BALANCE).fetchone()[0])


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5.0)
    connection.row_factory = sqlite3.Row
    return connection


def _entry(row: sqlite3.Row) -> dict[str, str | bool]:
    return {
        "kind": row["kind"],
        "number": row["number"],
        "date": row["day"],
        "mode": row["mode"],
        "category": row["category"] or "",
        "vendor": row["vendor"] or "",
        "amount": f"{rupees(row['amount_paise'])}",
        "tax": f"{rupees(row['tax_paise'])}",
        "total": f"{rupees(row['total_paise'])}",
        "status": row["status"],
        "balanced": bool(row["balanced"]),
    }
