"""Reports: payables by age and at a glance, the statement of a contact, GST of a month."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from katixo_api.sandbox.books import gst, reports
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.refusals import Invalid
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, READERS, Call, Handler, Reply, Route
from katixo_api.sandbox.forms import query_day, query_int

FIRST_YEAR, LAST_YEAR = 1970, 2199


def ageing(call: Call) -> Reply:
    """What is owed, by age."""
    return Reply(reports.ageing(call.books, query_day(call, "asOfDate") or call.clerk.today))


def payables(call: Call) -> Reply:
    """Payables at a glance; the days in the query do not change them."""
    return Reply(reports.payables(call.books, call.clerk.today))


def ledger(call: Call) -> Reply:
    """The statement of a contact, from 1 January of this year to today unless asked otherwise."""
    contact = find_contact(call.books, call.id)
    first = query_day(call, "startDate") or call.clerk.today.replace(month=1, day=1)
    return Reply(reports.statement(call.books, contact, first, query_day(call, "endDate") or call.clerk.today))


def _of_month(report: Callable[[Books, date], dict[str, object]]) -> Handler:
    def reported(call: Call) -> Reply:
        month, year = query_int(call, "month"), query_int(call, "year")
        missing = {name: "must not be null" for name, value in (("month", month), ("year", year)) if value is None}
        if missing or month is None or year is None:
            raise Invalid(missing)
        if not 1 <= month <= 12 or not FIRST_YEAR <= year <= LAST_YEAR:
            raise Invalid({"month": "must be a month of a year"})
        return Reply(report(call.books, gst.month_of(call.books, year, month)))

    return reported


ROUTES = (
    Route("GET", "/api/v1/ap/reports/ageing", ageing, BOOKKEEPERS),
    Route("GET", "/api/v1/dashboard/ap-summary", payables, ANYONE),
    Route("GET", "/api/v1/contacts/{id}/ledger", ledger, READERS),
    Route("GET", "/api/v1/gst/review-center", _of_month(gst.review), ANYONE, "GST"),
    Route("GET", "/api/v1/gst/gstr1", _of_month(gst.outward), ANYONE, "GST"),
    Route("GET", "/api/v1/gst/gstr3b", _of_month(gst.summary), ANYONE, "GST"),
)
