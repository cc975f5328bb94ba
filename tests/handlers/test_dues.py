"""Facts to notices, row by row: the day, the balance, the spelling of the status, holds, expiry, role, muted parts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from handlers.dues import Group
from handlers.wishes import Wishes, wanted
from tests.handlers.day_records import TODAY, batch, bill, contact, day, facts_of, invoice, said, steps

BILLS = """
due  | balance  | status         | notice
+9   | 1000     | POSTED         |
+4   | 1000     | POSTED         |
+3   | 1000     | POSTED         | bill:soon
+2   | 1000     | POSTED         | bill:soon
+1   | 1000     | POSTED         | bill:soon
0    | 1000     | POSTED         | bill:today
-1   | 1000     | POSTED         | bill:late1
-2   | 1000     | POSTED         | bill:late1
-3   | 1000     | POSTED         | bill:late3
-6   | 1000     | POSTED         | bill:late3
-7   | 1000     | POSTED         | bill:late7
-13  | 1000     | POSTED         | bill:late7
-14  | 1000     | POSTED         | bill:late14
-20  | 1000     | POSTED         | bill:late14
-21  | 1000     | POSTED         | bill:late21
-100 | 1000     | POSTED         | bill:late98
0    | 1000     | OPEN           | bill:today
0    | 1000     | PARTIALLY_PAID | bill:today
-1   | 1000     | OVERDUE        | bill:late1
0    | 1000     | open           | bill:today
0    | 1000     | DRAFT          |
0    | 1000     | VOIDED         |
0    | 1000     | VOID           |
0    | 1000     | PAID           |
0    | 1000     | SOMETHING_NEW  |
0    | 0        | POSTED         |
0    | 0.40     | POSTED         |
0    | 0.99     | OVERDUE        |
0    | 1.00     | POSTED         | bill:today
-3   | 0.01     | PARTIALLY_PAID |
-    | 1000     | POSTED         | bill:today
"""
INVOICES = """
due  | balance  | status         | notice
+1   | 1000     | SENT           |
0    | 1000     | SENT           |
-1   | 1000     | SENT           | invoice:late1
-2   | 1000     | OVERDUE        | invoice:late1
-3   | 1000     | PARTIALLY_PAID | invoice:late3
-7   | 1000     | sent           | invoice:late7
-28  | 1000     | OVERDUE        | invoice:late28
-5   | 1000     | PAID           |
-5   | 1000     | DRAFT          |
-5   | 1000     | CANCELLED      |
-5   | 0.50     | SENT           |
-5   | 0        | SENT           |
"""
HOLDS = """
held | until    | active         | notice
yes  | -        | yes            | hold:new
yes  | +30      | yes            | hold:new
yes  | +2       | yes            | hold:new
yes  | +1       | yes            | hold:tomorrow
yes  | 0        | yes            | hold:today
yes  | -1       | yes            | hold:over
yes  | -40      | yes            | hold:over
no   | +1       | yes            |
no   | -        | yes            |
yes  | +1       | no             |
"""
STOCK = """
ends | quantity | rate           | notice
+91  | 10       | 20             |
+90  | 10       | 20             | stock:quarter
+31  | 10       | 20             | stock:quarter
+30  | 10       | 20             | stock:month
+8   | 10       | 20             | stock:month
+7   | 10       | 20             | stock:week
0    | 10       | 20             | stock:week
-1   | 10       | 20             | stock:expired
-60  | 10       | 20             | stock:expired
+7   | 0        | 20             |
-1   | 0        | 20             |
+7   | 10       | 0.05           |
+7   | 10       |                | stock:week
+7   | ?        | 20             | stock:week
"""
ROLES = """
role       | muted    | notices
OWNER      |          | bill:today invoice:late1 hold:new stock:week msme:last
ADMIN      |          | bill:today invoice:late1 hold:new stock:week msme:last
ACCOUNTANT |          | bill:today invoice:late1 hold:new stock:week msme:last
OPERATOR   |          | invoice:late1 hold:new stock:week
VIEWER     |          | bill:today invoice:late1 hold:new stock:week
           |          |
OWNER      | bills    | invoice:late1 hold:new stock:week msme:last
OWNER      | invoices | bill:today hold:new stock:week msme:last
OWNER      | holds    | bill:today invoice:late1 stock:week msme:last
OWNER      | stock    | bill:today invoice:late1 hold:new msme:last
OWNER      | rules    | bill:today invoice:late1 hold:new stock:week
"""
CLOCKS = """
today      | bill of    | about                     | notices
2026-07-09 | 2026-07-01 | no number                 |
2026-07-10 | 2026-07-01 | no number                 | number:list
2026-07-13 | 2026-06-01 | no number                 | number:list
2026-07-13 | 2026-05-31 | no number                 |
2026-07-14 | 2026-07-01 | no number                 |
2026-07-11 | 2026-07-01 | no gstin                  | number:list
2026-07-11 | 2026-07-01 | all there                 |
2026-07-11 | 2026-07-01 | no number, no tax         |
2026-07-08 | 2026-06-18 | small seller              |
2026-07-08 | 2026-06-28 | small seller              | msme:first
2026-07-08 | 2026-06-24 | small seller              | msme:last
2026-07-08 | 2026-06-23 | small seller              | msme:last
2026-07-08 | 2026-06-22 | small seller              |
2026-07-08 | 2026-05-25 | small seller, 60 days     | msme:last
2026-07-08 | 2026-06-24 | medium seller             |
2027-03-02 | 2026-12-20 | small seller              | msme:march2027
2026-07-08 | 2026-02-09 | tax                       |
2026-07-08 | 2026-02-08 | tax                       | credit:first
2026-07-08 | 2026-01-20 | tax                       | credit:first
2026-07-08 | 2026-01-19 | tax                       | credit:last
2026-07-08 | 2026-01-09 | tax                       | credit:last
2026-07-08 | 2026-01-08 | tax                       |
2026-07-08 | 2026-02-08 | no tax                    |
2026-11-01 | 2025-08-05 | no number, paid           | lapse:first
2026-11-20 | 2026-03-31 | no number, paid           | lapse:last
2026-11-20 | 2026-04-01 | no number, paid           |
2026-11-20 | 2025-03-31 | no number, paid           |
2026-10-31 | 2025-08-05 | no number, paid           |
2026-12-01 | 2025-08-05 | no number, paid           |
2026-07-08 | 2026-05-01 | tds 194J 50000            |
2026-07-08 | 2026-05-01 | tds 194J 50001            | tds:2026
2026-07-08 | 2026-03-31 | tds 194J 90000            |
2026-07-08 | 2026-05-01 | tds 194C 30001            | tds:2026
2026-07-08 | 2026-07-02 | tds 194I 60000            | tds:2026
2026-07-08 | 2026-06-02 | tds 194I 60000            |
2026-07-08 | 2026-05-01 | tds 999Z 900000           |
"""


def rows(table: str) -> list[list[str]]:
    """Take a table apart."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()[1:]]


@pytest.mark.parametrize(("due", "balance", "status", "notice"), rows(BILLS))
def test_bill(due: str, balance: str, status: str, notice: str) -> None:
    assert steps(said(facts_of(bills=(bill(balance, due, status),)))) == notice


@pytest.mark.parametrize(("due", "balance", "status", "notice"), rows(INVOICES))
def test_invoice(due: str, balance: str, status: str, notice: str) -> None:
    assert steps(said(facts_of(invoices=(invoice(balance, due, status),)))) == notice


@pytest.mark.parametrize(("held", "until", "active", "notice"), rows(HOLDS))
def test_hold(held: str, until: str, active: str, notice: str) -> None:
    gupta = contact(sales_hold=held == "yes", sales_hold_until=day(until), active=active == "yes")
    assert steps(said(facts_of(contacts=(gupta,)))) == notice


@pytest.mark.parametrize(("ends", "quantity", "rate", "notice"), rows(STOCK))
def test_stock(ends: str, quantity: str, rate: str, notice: str) -> None:
    assert steps(said(facts_of(batches=(batch(ends, quantity),), rate=rate))) == notice


@pytest.mark.parametrize(("role", "muted", "notices"), rows(ROLES))
def test_role_and_muted_parts(role: str, muted: Group, notices: str) -> None:
    seller = contact(notes="MSME: micro enterprise", sales_hold=True)
    due = bill(bill_date=day("-15"))
    facts = facts_of((due,), (invoice(),), (seller,), (batch("+7"),))
    found = said(facts, role=role)
    assert steps(wanted(found, Wishes(muted=(muted,) if muted else ()))) == notices


@pytest.mark.parametrize(("today", "made", "about", "notices"), rows(CLOCKS))
def test_clock_of_the_law(today: str, made: str, about: str, notices: str) -> None:
    now = date.fromisoformat(today)
    words = about.split()
    total = Decimal(words[2]) if words[0] == "tds" else Decimal(1180)
    tax = Decimal(180) if "tax" in about.split(", ")[-1] and "no tax" not in about else Decimal(0)
    tax = (
        Decimal(180) if any(one in about for one in ("number", "gstin", "all there")) and "no tax" not in about else tax
    )
    seller = contact(
        gstin="" if "no gstin" in about else "27AAPFU0939F1ZV",
        notes="Udyam, small enterprise" if "small" in about else "MSME medium" if "medium" in about else "",
        payment_terms_days=60 if "60 days" in about else None,
        tds_applicable=words[0] == "tds",
        tds_section=words[1] if words[0] == "tds" else None,
    )
    number = None if "no number" in about else "ST/1"
    balance = "0" if "paid" in about or words[0] == "tds" else "1180"
    one = bill(
        balance, "+90", today=now, total=total, bill_date=date.fromisoformat(made), tax_amount=tax,
        vendor_bill_number=number, subtotal=total,
    )  # fmt: skip
    assert steps(said(facts_of((one,), contacts=(seller,), today=now), now)) == notices


def test_the_longest_overdue_and_the_first_to_expire_stand_first() -> None:
    late, later = bill(due="-2"), bill(due="-9", id="b2")
    found = said(facts_of((late, later), batches=(batch("+20"), batch("+2").model_copy(update={"item_id": "t2"}))))
    assert [one.days for one in found] == [-9, -2, 2, 20]


def test_a_moved_due_date_is_a_new_matter() -> None:
    first, moved = said(facts_of((bill(due="-1"),))), said(facts_of((bill(due="0"),)))
    assert first[0].key != moved[0].key


def test_the_value_of_stock_is_that_of_its_purchase() -> None:
    (one,) = said(facts_of(batches=(batch("+7", "12.5"),), rate="20"))
    assert (one.amount, one.detail) == (Decimal(250), "12.5")


def test_there_are_rows_enough() -> None:
    assert sum(len(rows(table)) for table in (BILLS, INVOICES, HOLDS, STOCK, ROLES, CLOCKS)) >= 80
    assert TODAY.weekday() == 2
