"""The clocks of the law, as notices: hints for the accountant, never advice. Each says where its rule comes from.

- number: GSTR-2B is built on the 14th and matches by GSTIN and bill number; so from the 10th to the 13th bills of last
  month and this one that lack either are listed. Source: CGST rule 60, GSTR-2B advisory.
- msme: dues to micro and small enterprises, 15 days or as agreed, at most 45; told 5 days and 1 day before, and all of
  them in March. Source: MSMED Act section 15, Income-tax Act section 43B(h).
- tds: what was bought of one vendor has crossed the limit of its section. Source: rows of `guard_table.TDS_LIMITS`.
- credit: a bill unpaid for 180 days loses its input credit; told after 150 and 170 days. Source: CGST section 16(2).
- paper: on the 28th the entries of this month without a photo or file are listed, on the 10th those of last month, in
  time for the accountant's returns.
- lapse: last business year's credit lapses on 30 November; told on the 1st and the 20th. Source: CGST section 16(4).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from handlers.day_facts import Bought, DayFacts, Lacking, OwedBill, Paperless, fiscal_year
from handlers.dues import Due, in_order, visible
from handlers.guard_table import TDS_LIMITS, TdsLimit

MATCHED_FROM, MATCHED_TO = 10, 13  # days of the month
MARCH, NOVEMBER = 3, 11
EARLY_ASKED, LATE_ASKED, ASKED_DAYS = 10, 28, 3  # of the month; a day off is made up for
FIRST_CALL, LAST_CALL, LAPSES_ON = 1, 20, 30  # of November
MSME_FIRST, MSME_LAST = 5, 1  # days before the limit
CREDIT_DAYS, CREDIT_FIRST, CREDIT_LAST = 180, 150, 170
LIMITS: dict[str, TdsLimit] = {row.section.replace("-", ""): row for row in TDS_LIMITS}


def clock_dues(facts: DayFacts, today: date, role: str) -> tuple[Due, ...]:
    """Give all that may be said today about the clocks of the law to somebody of this role."""
    found = [notice for bill in facts.bills for notice in (*_msme(bill, today), *_credit(bill, today))]
    found += [notice for bill in facts.lacking for notice in (*_number(bill, today), *_lapse(bill, today))]
    found += [_paper(one, today, facts.with_paper) for one in facts.paperless]
    found += [notice for bought in facts.bought for notice in _tds(bought, today)]
    return in_order(visible(found, role))


def papers_asked(today: date) -> tuple[date, date] | None:
    """Give the days whose entries should have their papers by now; None on days when nobody asks.

    >>> [str(day) for day in papers_asked(date(2026, 11, 11))], papers_asked(date(2026, 11, 20))
    (['2026-10-01', '2026-10-31'], None)
    """
    first = today.replace(day=1)
    if LATE_ASKED <= today.day < LATE_ASKED + ASKED_DAYS:
        return first, today
    if EARLY_ASKED <= today.day < EARLY_ASKED + ASKED_DAYS:
        last = first - timedelta(days=1)
        return last.replace(day=1), last
    return None


def _paper(entry: Paperless, today: date, ready: int) -> Due:
    step = "day28" if today.day >= LATE_ASKED else "day10"
    subject = f"{entry.of}/{entry.id}"
    return Due("paper", subject, step, entry.party, 0, entry.name, entry.amount, entry.day, str(ready))


def _msme(bill: OwedBill, today: date) -> Iterator[Due]:
    if bill.pay_by is None:
        return
    days = (bill.pay_by - today).days
    step = ""
    if 0 <= days <= MSME_FIRST:
        step = "last" if days <= MSME_LAST else "first"
    elif today.month == MARCH:
        step = f"march{today.year}"
    if step:
        yield Due("msme", bill.id, step, bill.vendor, days, bill.name, bill.balance, bill.pay_by)


def _credit(bill: OwedBill, today: date) -> Iterator[Due]:
    age = (today - bill.day).days
    if bill.has_tax and CREDIT_FIRST <= age <= CREDIT_DAYS:
        step = "last" if age >= CREDIT_LAST else "first"
        lost_on = bill.day + timedelta(days=CREDIT_DAYS)
        yield Due("credit", bill.id, step, bill.vendor, CREDIT_DAYS - age, bill.name, bill.balance, lost_on)


def _number(bill: Lacking, today: date) -> Iterator[Due]:
    this_month = today.replace(day=1)
    last_month = (this_month - timedelta(days=1)).replace(day=1)
    if MATCHED_FROM <= today.day <= MATCHED_TO and last_month <= bill.day <= today:
        matched_on = today.replace(day=MATCHED_TO + 1)
        lacks, days = "+".join(bill.lacks), (matched_on - today).days
        yield Due("number", bill.id, "list", bill.vendor, days, bill.name, bill.tax, matched_on, lacks)


def _lapse(bill: Lacking, today: date) -> Iterator[Due]:
    last_year = fiscal_year(bill.day) == fiscal_year(today) - 1
    if last_year and today.month == NOVEMBER and FIRST_CALL <= today.day <= LAPSES_ON:
        lapses = today.replace(day=LAPSES_ON)
        step = "last" if today.day >= LAST_CALL else "first"
        lacks, days = "+".join(bill.lacks), (lapses - today).days
        yield Due("lapse", bill.id, step, bill.vendor, days, bill.name, bill.tax, lapses, lacks)


def _tds(bought: Bought, today: date) -> Iterator[Due]:
    row = LIMITS.get(bought.section.upper().replace("-", "").split("(")[0])
    if row is None or (row.since and today < row.since) or (row.until and today > row.until):
        return
    limits = ((row.single, bought.largest), (row.month, bought.month), (row.year, bought.total))
    if any(limit is not None and reached > limit for limit, reached in limits):
        yield Due("tds", bought.contact, str(bought.year), bought.vendor, amount=bought.total, detail=bought.section)
