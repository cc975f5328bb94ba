"""Journal entries, and the months that are closed."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import journal, ledger
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.journal import HandLine
from katixo_api.sandbox.books.ledger import Posting
from katixo_api.sandbox.books.records import ZERO, Entry, Line, Period
from katixo_api.sandbox.books.refusals import Malformed, Refused
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.exchange import BOOKKEEPERS, MASTERS, READERS, Call, Reply, Route
from katixo_api.sandbox.forms import Day, Filled, Form, Rupees, Uuid, query_day, read_form

Side = Annotated[Rupees, Field(ge=0)]


class LineForm(Form):
    account_code: Annotated[str, Filled]
    debit: Side | None = None
    credit: Side | None = None
    description: Annotated[str, Field(max_length=500)] | None = None
    tax_component_code: Annotated[str, Field(max_length=20)] | None = None
    cost_centre: Annotated[str, Field(max_length=50)] | None = None

    def line(self) -> HandLine:
        """The line as the books want it."""
        sides = (self.debit or Decimal(0), self.credit or Decimal(0))
        return HandLine(self.account_code, *sides, self.description, self.tax_component_code)


class EntryForm(Form):
    effective_date: Day
    description: Annotated[str, Field(max_length=500), Filled]
    source_module: Annotated[str, Field(max_length=20), Filled]
    lines: Annotated[list[LineForm], Field(min_length=1, max_length=1000)]
    source_id: Uuid | None = None
    auto_post: bool | None = None
    post_dated: bool | None = None


def list_entries(call: Call) -> Reply:
    """Entries, newest date first, drafts and reversals included."""
    if call.dialect.is_code and call.request.query.get("sort"):
        raise Malformed({"sort": "is appended to a native query"})
    source, text = call.request.query.get("sourceModule"), call.request.query.get("search", "").lower()
    day_from, day_to = query_day(call, "dateFrom"), query_day(call, "dateTo")
    found = [
        entry
        for entry in call.books.entries
        if (not source or entry.source_module == source)
        and (text in entry.number.lower() or text in entry.description.lower())
        and (day_from is None or entry.entry_date >= day_from)
        and (day_to is None or entry.entry_date <= day_to)
    ]
    found.sort(key=lambda entry: (entry.entry_date, entry.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, lambda entry: show_entry(call.books, entry))))


def create_entry(call: Call) -> Reply:
    """Record an entry: posted with autoPost, else a draft that counts nowhere."""
    form = read_form(EntryForm, call)
    draft = not form.auto_post
    posting = Posting(form.effective_date, form.source_module, form.description, (), form.source_id, draft)
    entry = journal.write_by_hand(call.books, call.clerk, posting, [line.line() for line in form.lines])
    return Reply(show_entry(call.books, entry), 201, "Journal entry created")


def get_entry(call: Call) -> Reply:
    """One entry."""
    return Reply(show_entry(call.books, journal.find_entry(call.books, call.id)))


def delete_entry(call: Call) -> Reply:
    """Delete a MANUAL draft; the answer is an envelope without data."""
    journal.delete_draft(call.books, call.id)
    return Reply(None, message="Journal entry deleted")


def post_entry(call: Call) -> Reply:
    """Post a draft."""
    return Reply(show_entry(call.books, journal.post_draft(call.books, call.id)), message="Journal entry posted")


def reverse_entry(call: Call) -> Reply:
    """Reverse a posted entry; the answer is the new entry, dated today."""
    reversal = ledger.reverse(call.books, call.clerk, call.id)
    return Reply(show_entry(call.books, reversal), 201, "Journal entry reversed")


def list_periods(call: Call) -> Reply:
    """The months that were ever closed."""
    return Reply([_show_period(period) for period in call.books.periods])


def close_period(call: Call) -> Reply:
    """Close a month."""
    return Reply(_show_period(_set_month(call, "CLOSED")), message="Period closed")


def lock_period(call: Call) -> Reply:
    """Lock a closed month for good."""
    return Reply(_show_period(_set_month(call, "LOCKED")), message="Period locked")


def reopen_period(call: Call) -> Reply:
    """Open a closed month again."""
    period = journal.reopen_month(call.books, *_month(call))
    return Reply(_show_period(period), message="Period reopened")


def show_entry(books: Books, entry: Entry) -> dict[str, object]:
    """An entry as the API shows it."""
    return {
        "id": entry.id,
        "entryNumber": entry.number,
        "effectiveDate": entry.entry_date,
        "createdAt": entry.created_at,
        "description": entry.description,
        "sourceModule": entry.source_module,
        "sourceId": entry.source_id,
        "status": entry.status,
        "isReversal": entry.reversal_of is not None,
        "isReversed": entry.is_reversed,
        "reversalOfId": entry.reversal_of,
        "periodYear": ledger.fiscal_year(books, entry.entry_date),
        "periodMonth": entry.entry_date.month,
        "totalDebit": sum((line.debit for line in entry.lines), ZERO),
        "lines": [_show_line(books, entry, at, line) for at, line in enumerate(entry.lines)],
    }


def line_id(entry: Entry, at: int) -> str:
    """The id of a line: its entry's with the line's place in the last four digits."""
    return f"{entry.id[:-4]}{at:04x}"


def _show_line(books: Books, entry: Entry, at: int, line: Line) -> dict[str, object]:
    account = books.accounts.rows[line.account_id]
    return {
        "id": line_id(entry, at),
        "accountId": account.id,
        "accountCode": account.code,
        "accountName": account.name,
        "description": line.description,
        "debit": line.debit,
        "credit": line.credit,
        "currency": "INR",
        "exchangeRate": 1,
        "baseDebit": line.debit,
        "baseCredit": line.credit,
        "taxComponentCode": line.tax_component,
    }


def _set_month(call: Call, status: str) -> Period:
    return journal.close_month(call.books, call.clerk, *_month(call), status)


def _month(call: Call) -> tuple[int, int]:
    year, month = call.params["year"], call.params["month"]
    if not (year.isdecimal() and month.isdecimal() and len(year) == 4 and len(month) <= 2):
        raise Refused(404, "ACCT_PERIOD_NOT_FOUND", "Period not found")
    return int(year), int(month)


def _show_period(period: Period) -> dict[str, object]:
    return {
        "periodYear": period.year,
        "periodMonth": period.month,
        "status": period.status,
        "closedAt": period.closed_at,
        "closedBy": period.closed_by,
    }


ENTRIES, PERIODS = "/api/v1/journal-entries", "/api/v1/accounting/periods"
ROUTES = (
    Route("GET", ENTRIES, list_entries, READERS),
    Route("POST", ENTRIES, create_entry, BOOKKEEPERS),
    Route("GET", f"{ENTRIES}/{{id}}", get_entry, READERS),
    Route("DELETE", f"{ENTRIES}/{{id}}", delete_entry, BOOKKEEPERS),
    Route("POST", f"{ENTRIES}/{{id}}/post", post_entry, BOOKKEEPERS),
    Route("POST", f"{ENTRIES}/{{id}}/reverse", reverse_entry, BOOKKEEPERS),
    Route("GET", PERIODS, list_periods, READERS, "ACCOUNTING"),
    Route("POST", f"{PERIODS}/{{year}}/{{month}}/close", close_period, BOOKKEEPERS, "ACCOUNTING"),
    Route("POST", f"{PERIODS}/{{year}}/{{month}}/reopen", reopen_period, BOOKKEEPERS, "ACCOUNTING"),
    Route("POST", f"{PERIODS}/{{year}}/{{month}}/lock", lock_period, MASTERS, "ACCOUNTING"),
)
