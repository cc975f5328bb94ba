"""Entries by hand: drafted or posted, deleted while a draft, reversed once posted. And months: closed, locked, opened.

Source: createJournalEntry, deleteJournalEntry, postJournalEntry, listFiscalPeriods.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.ledger import Posting, account_by_code, check_open, enter
from katixo_api.sandbox.books.records import Entry, Line, Period
from katixo_api.sandbox.books.refusals import Malformed, Refused, missing

SOURCES = ("AR", "AP", "PAYROLL", "INVENTORY", "MANUAL", "GST", "BANK_REC", "OPENING", "POS", "EXPENSE")
NEWER_SOURCES = ("SALES", "PURCHASE", "PAYMENT")


@dataclass(frozen=True, slots=True)
class HandLine:
    """One line as somebody writes it: the chart code, one side."""

    account_code: str
    debit: Decimal
    credit: Decimal
    description: str | None = None
    tax_component_code: str | None = None


def write_by_hand(books: Books, clerk: Clerk, posting: Posting, lines: Sequence[HandLine]) -> Entry:
    """Make an entry from lines that name their accounts by code; `posting` carries the rest."""
    known = (*SOURCES, *NEWER_SOURCES) if clerk.practice == "newer" else SOURCES
    if posting.source_module not in known:
        raise Malformed({"sourceModule": "violates a check of the database"})
    written = [_line(books, line) for line in lines]
    return enter(books, clerk, replace(posting, lines=written, keep_empty=True))


def post_draft(books: Books, entry_id: str) -> Entry:
    """Post a draft."""
    entry = find_entry(books, entry_id)
    if entry.status != "DRAFT":
        raise Refused(400, "ACCT_ENTRY_NOT_DRAFT", "Only DRAFT entries can be posted")
    check_open(books, entry.entry_date)
    return books.entries.put(replace(entry, status="POSTED"))


def delete_draft(books: Books, entry_id: str) -> None:
    """Delete a draft that was made by hand."""
    entry = find_entry(books, entry_id)
    if entry.source_module != "MANUAL":
        raise Refused(400, "ACCT_CANNOT_DELETE_AUTO", "Only MANUAL entries can be deleted")
    if entry.status != "DRAFT":
        raise Refused(400, "ACCT_CANNOT_DELETE_POSTED", "Posted entries cannot be deleted, only reversed")
    books.entries.remove(entry.id)


def find_entry(books: Books, entry_id: str) -> Entry:
    """The entry with this id, else 404."""
    entry = books.entries.get(entry_id)
    if entry is None:
        raise missing("JournalEntry", entry_id)
    return entry


def close_month(books: Books, clerk: Clerk, year: int, month: int, status: str) -> Period:
    """Set a month to CLOSED or LOCKED; `year` is the first calendar year of the fiscal year."""
    before = _period(books, year, month)
    if before is not None and before.status == "LOCKED":
        raise Refused(409, "ACCT_PERIOD_LOCKED", "Period is locked")
    if status == "LOCKED" and (before is None or before.status != "CLOSED"):
        raise Refused(400, "ACCT_PERIOD_NOT_CLOSED", "Only a closed period can be locked")
    period = Period(f"{year}-{month:02d}", year, month, status, clerk.now, clerk.user_id)
    return books.periods.put(period)


def reopen_month(books: Books, year: int, month: int) -> Period:
    """Open a closed month again."""
    before = _period(books, year, month)
    if before is None:
        raise Refused(404, "ACCT_PERIOD_NOT_FOUND", "Period not found")
    if before.status == "LOCKED":
        raise Refused(409, "ACCT_PERIOD_LOCKED", "Period is locked")
    if before.status != "CLOSED":
        raise Refused(400, "ACCT_PERIOD_NOT_CLOSED", "Period is not closed")
    return books.periods.put(replace(before, status="OPEN", closed_at=None, closed_by=None))


def _period(books: Books, year: int, month: int) -> Period | None:
    try:
        date(year, month, 1)
    except ValueError as error:
        raise Refused(404, "ACCT_PERIOD_NOT_FOUND", "Period not found") from error
    return books.periods.get(f"{year}-{month:02d}")


def _line(books: Books, line: HandLine) -> Line:
    account = account_by_code(books, line.account_code)
    if account is None:
        raise Refused(400, "ACCT_ACCOUNT_NOT_FOUND", f"Account not found: {line.account_code}")
    if line.debit > 0 and line.credit > 0:
        raise Malformed({"lines": "a line has one side"})
    return Line(account.id, line.debit, line.credit, line.description, line.tax_component_code)
