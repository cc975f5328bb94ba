"""The journal: entries that balance, reversals dated today, balances, and the month that is closed.

Numbers follow `<prefix>-<first calendar year of the fiscal year>-<6 digits>`; the fiscal year begins in the month of
the setting `org.fiscal_year_start`, April by default. Source: x-number-sequences, x-period-lock, createJournalEntry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from katixo_api.sandbox.books import records
from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.records import ZERO, Account, Entry, Line
from katixo_api.sandbox.books.refusals import Malformed, Refused, missing

CENT = Decimal("0.01")
TOO_MUCH = Decimal(10) ** 13
"""The columns hold NUMERIC(15,2): less than this."""


@dataclass(frozen=True, slots=True)
class Posting:
    """An entry that somebody wants to make; lines without an amount are left out unless `keep_empty`."""

    day: date
    source_module: str
    description: str
    lines: Sequence[Line]
    source_id: str | None = None
    draft: bool = False
    keep_empty: bool = False


def rupees(amount: Decimal) -> Decimal:
    """Half-up to two places.

    >>> rupees(Decimal("2.505"))
    Decimal('2.51')
    """
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def fitting(amount: Decimal) -> Decimal:
    """The amount, refused when its column cannot hold it."""
    if abs(amount) >= TOO_MUCH:
        raise Malformed({"amount": "numeric field overflow"})
    return amount


def enter(books: Books, clerk: Clerk, posting: Posting) -> Entry:
    """Write an entry into the journal; it balances, is not zero, and lies in an open month."""
    lines = tuple(line for line in posting.lines if line.debit or line.credit or posting.keep_empty)
    _check_balanced(lines)
    if not posting.draft:
        check_open(books, posting.day)
    entry = Entry(
        id=clerk.new_id(),
        number=next_number(books, "JE", posting.day),
        entry_date=posting.day,
        description=posting.description,
        source_module=posting.source_module,
        source_id=posting.source_id,
        status="DRAFT" if posting.draft else "POSTED",
        lines=lines,
        reversal_of=None,
        is_reversed=False,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    return books.entries.put(entry)


def reverse(books: Books, clerk: Clerk, entry_id: str) -> Entry:
    """Write the mirror of a posted entry, dated today whatever the date of the original."""
    entry = books.entries.get(entry_id)
    if entry is None:
        raise missing("JournalEntry", entry_id)
    if entry.status != "POSTED":
        raise Refused(400, "ACCT_ENTRY_NOT_POSTED", "Only POSTED entries can be reversed")
    if entry.is_reversed:
        raise Refused(409, "ACCT_ENTRY_ALREADY_REVERSED", f"Entry {entry.number} is already reversed")
    check_open(books, clerk.today)
    books.entries.put(replace(entry, is_reversed=True))
    mirror = tuple(replace(line, debit=line.credit, credit=line.debit) for line in entry.lines)
    reversal = replace(
        entry,
        id=clerk.new_id(),
        number=next_number(books, "JE", clerk.today),
        entry_date=clerk.today,
        description=f"Reversal of {entry.number}: {entry.description}"[:500],
        lines=mirror,
        reversal_of=entry.id,
        is_reversed=False,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    return books.entries.put(reversal)


def next_number(books: Books, prefix: str, day: date) -> str:
    """The next number of a prefix in the fiscal year of the day.

    A number once given out is never given out again, so a deleted draft leaves a gap.
    """
    year = fiscal_year(books, day)
    key = f"{prefix}-{year}"
    before = books.sequences.get(key)
    last = (before.last if before else 0) + 1
    books.sequences.put(records.Sequence(id=key, last=last))
    return f"{key}-{last:06d}"


def fiscal_year(books: Books, day: date) -> int:
    """The first calendar year of the fiscal year that the day lies in."""
    return day.year if day.month >= first_month(books) else day.year - 1


def first_month(books: Books) -> int:
    """The month in which the fiscal year begins; 4 unless the settings say otherwise."""
    text = dict(books.organisation.settings).get("org.fiscal_year_start", "4")
    return int(text) if text.isdigit() and 1 <= int(text) <= 12 else 4


def check_open(books: Books, day: date) -> None:
    """Refuse a posting into a month that is closed or locked."""
    period = books.periods.get(f"{fiscal_year(books, day)}-{day.month:02d}")
    if period is not None and period.status != "OPEN":
        raise Refused(409, "ACCT_PERIOD_CLOSED", f"Accounting period {day:%B %Y} is closed")


def posted_lines(books: Books, until: date | None = None) -> Iterator[Line]:
    """Every line that counts, up to and including the day."""
    for entry in books.entries:
        if entry.status == "POSTED" and (until is None or entry.entry_date <= until):
            yield from entry.lines


def balances(books: Books, until: date | None = None) -> dict[str, Decimal]:
    """Debits minus credits of every account that was ever used."""
    sums: dict[str, Decimal] = {}
    for line in posted_lines(books, until):
        sums[line.account_id] = sums.get(line.account_id, ZERO) + line.debit - line.credit
    return sums


def natural(account: Account, debit_balance: Decimal) -> Decimal:
    """The balance as people say it: turned round for what is owed, owned by the owner, or earned."""
    return -debit_balance if account.type in ("LIABILITY", "EQUITY", "REVENUE") else debit_balance


def account_for(books: Books, purpose: str) -> str:
    """The id of the account that serves a purpose."""
    default = books.default_accounts.get(purpose)
    if default is None:
        raise Refused(400, "ERR_DEFAULT_ACCOUNT_MISSING", f"No default account for {purpose}")
    return default.account_id


def account_by_code(books: Books, code: str) -> Account | None:
    """The account with this code, None when the chart has none."""
    return next((account for account in books.accounts if account.code == code), None)


def _check_balanced(lines: Sequence[Line]) -> None:
    debit = sum((rupees(line.debit) for line in lines), ZERO)
    credit = sum((rupees(line.credit) for line in lines), ZERO)
    if debit != credit:
        raise Refused(400, "ACCT_JOURNAL_IMBALANCE", f"Journal does not balance: debit {debit}, credit {credit}")
    if debit == 0:
        raise Refused(400, "ACCT_JOURNAL_ZERO", "Journal entry has no amounts")
