"""Repeating bills: a template makes a bill on its day, again and again.

Source: the recurring-bills calls (newer code).
"""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, timedelta

from katixo_api.sandbox.books.bills import BillWish, draft_bill, post_bill
from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.ledger import account_by_code
from katixo_api.sandbox.books.lines import LineWish
from katixo_api.sandbox.books.purchase_records import GeneratedBill, RecurringBill, RecurringLine
from katixo_api.sandbox.books.refusals import Refused, missing

MONTHS = {"MONTHLY": 1, "QUARTERLY": 3, "HALF_YEARLY": 6, "YEARLY": 12}
FREQUENCIES = ("WEEKLY", *MONTHS)
MOST_AT_ONCE = 60
"""A guard against a start date in the last century: so many bills are made in one go, the rest the next time."""


def add_template(books: Books, template: RecurringBill) -> RecurringBill:
    """Add a template whose members were checked."""
    check_lines(books, template.lines)
    return books.recurring_bills.put(template)


def check_lines(books: Books, lines: tuple[RecurringLine, ...]) -> None:
    """There are lines, and goods name their item."""
    if not lines:
        raise Refused(400, "REC_BILL_LINES_REQUIRED", "At least one line is required")
    for line in lines:
        if line.line_type == "GOODS" and line.item_id is None:
            raise Refused(400, "REC_BILL_GOODS_ITEM_REQUIRED", "A GOODS line needs an item")
        if line.item_id is not None and books.items.get(line.item_id) is None:
            raise missing("Item", line.item_id)
        if line.account_code is not None and account_by_code(books, line.account_code) is None:
            raise Refused(400, "AP_ACCOUNT_NOT_FOUND", f"Account not found: {line.account_code}")


def stop(books: Books, template_id: str) -> RecurringBill:
    """Stop a template."""
    return books.recurring_bills.put(replace(find_template(books, template_id), status="STOPPED"))


def resume(books: Books, clerk: Clerk, template_id: str) -> RecurringBill:
    """Resume a template; missed periods are not made up."""
    template = find_template(books, template_id)
    if template.status == "EXPIRED":
        raise Refused(400, "REC_BILL_EXPIRED", f"{template.profile_name} has expired")
    next_day = max(template.next_bill_date, clerk.today)
    return books.recurring_bills.put(replace(template, status="ACTIVE", next_bill_date=next_day))


def generate_now(books: Books, clerk: Clerk, template_id: str) -> str | None:
    """Make the next bill at once and move on by one period; None when the template is not active."""
    template = find_template(books, template_id)
    return _run(books, clerk, template) if template.status == "ACTIVE" else None


def run_due(books: Books, clerk: Clerk) -> None:
    """Make the bills of all templates whose day has come; one that cannot make its bill is paused."""
    for _ in range(MOST_AT_ONCE):
        due = [t for t in books.recurring_bills if t.status == "ACTIVE" and t.next_bill_date <= clerk.today]
        if not due:
            return
        for template in due:
            try:
                with books.changes.attempt():
                    _run(books, clerk, template)
            except Refused:
                books.recurring_bills.put(replace(template, status="PAUSED"))


def next_day(day: date, frequency: str, anchor: date) -> date:
    """The day one period later, on the anchor's day of the month where that month has it.

    >>> next_day(date(2026, 2, 28), "MONTHLY", date(2026, 1, 31))
    datetime.date(2026, 3, 31)
    """
    if frequency == "WEEKLY":
        return day + timedelta(days=7)
    months = day.year * 12 + day.month - 1 + MONTHS[frequency]
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(anchor.day, calendar.monthrange(year, month)[1]))


def find_template(books: Books, template_id: str) -> RecurringBill:
    """The template with this id, else 404."""
    template = books.recurring_bills.get(template_id)
    if template is None:
        raise missing("RecurringBill", template_id)
    return template


def _run(books: Books, clerk: Clerk, template: RecurringBill) -> str:
    terms = template.payment_terms_days
    wish = BillWish(
        contact_id=template.contact_id,
        bill_date=clerk.today,
        lines=[_wish(line) for line in template.lines],
        due_date=clerk.today + timedelta(days=terms) if terms else None,
        place_of_supply=template.place_of_supply,
        reverse_charge=template.reverse_charge,
        notes=template.notes,
        terms_and_conditions=template.terms,
    )
    bill = draft_bill(books, clerk, wish)
    posted = template.auto_post and _posted(books, clerk, bill.id)
    following = next_day(template.next_bill_date, template.frequency, template.start_date)
    expired = template.end_date is not None and following > template.end_date
    changed = replace(
        template,
        next_bill_date=following,
        status="EXPIRED" if expired else template.status,
        generated=(*template.generated, GeneratedBill(bill.id, clerk.now, posted)),
    )
    books.recurring_bills.put(changed)
    return bill.id


def _posted(books: Books, clerk: Clerk, bill_id: str) -> bool:
    try:
        with books.changes.attempt():
            post_bill(books, clerk, bill_id)
    except Refused:
        return False
    return True


def _wish(line: RecurringLine) -> LineWish:
    return LineWish(
        description=line.description or "Recurring charge",
        quantity=line.quantity,
        unit_price=line.unit_price,
        gst_rate=line.gst_rate,
        discount_percent=line.discount_percent,
        hsn_code=line.hsn_code,
        item_id=line.item_id,
        account_code=line.account_code,
    )
