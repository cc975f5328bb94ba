"""One more record while somebody is turning pages: what the fault `grow_page` does."""

from __future__ import annotations

from decimal import Decimal

from katixo_api.sandbox.books.bills import BillWish, draft_bill
from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.contacts import add_contact
from katixo_api.sandbox.books.expenses import ExpenseWish, record_expense
from katixo_api.sandbox.books.ledger import account_by_code
from katixo_api.sandbox.books.lines import LineWish
from katixo_api.sandbox.desk import Desk
from katixo_api.sandbox.exchange import Request

NEWCOMER = {"contact_type": "VENDOR", "display_name": "Aaa Newcomer"}
"""A vendor that comes first in the list."""


def grow(desk: Desk, request: Request) -> None:
    """Add a record of the kind that the request lists, so that everything moves down by one."""
    books = desk.first_books()
    resource = request.path.strip("/").split("/")[-1]
    if resource == "expenses":
        record_expense(books, desk.clerk(), _small_expense(desk, books))
    elif resource == "contacts":
        add_contact(books, desk.clerk(), NEWCOMER)
    elif resource == "bills":
        vendor = add_contact(books, desk.clerk(), NEWCOMER)
        line = LineWish("Grown meanwhile", Decimal(1), Decimal(1))
        draft_bill(books, desk.clerk(), BillWish(vendor.id, desk.clock.today(), [line]))
    desk.save()


def _small_expense(desk: Desk, books: Books) -> ExpenseWish:
    cost, cash = account_by_code(books, "5220"), account_by_code(books, "1010")
    if cost is None or cash is None:
        raise LookupError("5220 and 1010 are in every chart")
    return ExpenseWish(desk.clock.today(), cost.id, Decimal(1), "CASH", cash.id, category="Grown meanwhile")
