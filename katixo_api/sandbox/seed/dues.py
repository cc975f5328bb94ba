"""What is open around today: bills to pay, invoices to collect, customers on hold, tax withheld, a repeating bill."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from katixo_api.sandbox.books.bills import BillWish, draft_bill, post_bill
from katixo_api.sandbox.books.books import Clerk
from katixo_api.sandbox.books.contacts import with_members
from katixo_api.sandbox.books.invoices import InvoicePaymentWish, InvoiceWish, receive_payment, send_invoice
from katixo_api.sandbox.books.purchase_records import RecurringBill, RecurringLine
from katixo_api.sandbox.seed.diary import Deed, Diary
from katixo_api.sandbox.seed.trading import goods_lines, items_of, pay_bill, vendor_number

OPEN_BILLS = """\
Shah Plastic Works|-7|14000|0
Maharashtra Pulses Trading Co.|-12|26000|0
Sharma Traders|-4|18500|0
Gujarat Oil Agency|-1|31000|10000
Parle Agency Pune|0|6200|0
Cipla Distributors Pune|0|11800|0
Amul Distribution Kothrud|1|5400|0
Sharma Traders|2|22000|5000
Bhosale Farm Fresh|3|3300|0
Hindustan Soap Agency|6|9700|0
Laxmi Rice Mill|10|38000|0
Bengaluru Spices Exchange|19|8800|0
Tata Consumer Stockist|12|10400|0
"""
"""vendor|due in days|about so much before tax|already paid"""

OPEN_INVOICES = """\
Gupta General Store|-21|18400|0
Gupta General Store|-6|12200|0
Imran Provision|-34|7600|0
Raju Kirana|0|5200|2000
Patil Provision Store|-2|9100|0
Sai Super Market|1|24000|0
Joshi Canteen Services|3|13800|0
Hotel Shreyas|5|16500|4000
Anand Medical|9|7200|0
Surat Wholesale Mart|14|42000|0
Tech Park Cafeteria|21|11000|0
"""
"""customer|due in days|about so much before tax|already paid"""

HOLD_DAYS = 7


def plan_dues(diary: Diary, today: date) -> None:
    """Put the bills and invoices that are open today into the diary."""
    for row in OPEN_BILLS.splitlines():
        vendor, due_in, amount, paid = row.split("|")
        due = today + timedelta(days=int(due_in))
        day = min(due - timedelta(days=_terms(diary, vendor)), diary.last)
        diary.enter(day, _bill(diary, vendor, due, int(amount), int(paid)))
    for row in OPEN_INVOICES.splitlines():
        customer, due_in, amount, paid = row.split("|")
        due = today + timedelta(days=int(due_in))
        day = min(due - timedelta(days=_terms(diary, customer)), diary.last)
        diary.enter(day, _invoice(diary, customer, due, int(amount), int(paid)))
    diary.enter(diary.last, _draft(diary))


def mark_contacts(diary: Diary, today: date) -> None:
    """Two customers on sales hold, credit limits, a vendor with tax withheld."""
    until = today + timedelta(days=HOLD_DAYS)
    _mark(
        diary, "Gupta General Store", sales_hold=True, sales_hold_reason="Two invoices overdue", sales_hold_until=until
    )
    _mark(diary, "Imran Provision", sales_hold=True, sales_hold_reason="Cheque returned")
    _mark(diary, "Gupta General Store", credit_limit=Decimal(50_000))
    _mark(diary, "Raju Kirana", credit_limit=Decimal(15_000))
    _mark(diary, "Kulkarni & Associates", tds_applicable=True, tds_section="194J", tds_rate=Decimal(10))


def add_template(diary: Diary, clerk: Clerk, today: date) -> None:
    """The maintenance of the computers, billed every quarter."""
    line = RecurringLine(description="Computer maintenance", unit_price=Decimal(2500), gst_rate=Decimal(18))
    template = RecurringBill(
        id=clerk.new_id(),
        profile_name="Computer maintenance",
        contact_id=diary.contact("Om Sai Computers"),
        frequency="QUARTERLY",
        start_date=today + timedelta(days=20),
        end_date=None,
        next_bill_date=today + timedelta(days=20),
        payment_terms_days=7,
        reverse_charge=False,
        place_of_supply="27",
        auto_post=False,
        status="ACTIVE",
        notes=None,
        terms=None,
        lines=(replace(line, account_code="5315"),),
        generated=(),
        created_seq=clerk.next_seq(),
    )
    diary.books.recurring_bills.put(template)


def _bill(diary: Diary, vendor: str, due: date, amount: int, paid: int) -> Deed:
    def bought(clerk: Clerk) -> None:
        bill = post_bill(
            diary.books, clerk, draft_bill(diary.books, clerk, _wish(diary, clerk, vendor, due, amount)).id
        )
        if paid:
            diary.enter(diary.last, lambda later: pay_bill(diary, later, bill.id, Decimal(paid)))

    return bought


def _draft(diary: Diary) -> Deed:
    def drafted(clerk: Clerk) -> None:
        due = clerk.today + timedelta(days=21)
        draft_bill(diary.books, clerk, _wish(diary, clerk, "Sun Medico Agencies", due, 7400))

    return drafted


def _wish(diary: Diary, clerk: Clerk, vendor: str, due: date, amount: int) -> BillWish:
    vendor_id = diary.contact(vendor)
    lines = goods_lines(diary, items_of(diary, vendor_id), amount, selling=False)
    return BillWish(vendor_id, clerk.today, lines, vendor_number(diary, vendor, clerk.today), due)


def _invoice(diary: Diary, customer: str, due: date, amount: int, paid: int) -> Deed:
    def sold(clerk: Clerk) -> None:
        lines = goods_lines(diary, list(diary.books.items), amount, selling=True)
        invoice = send_invoice(diary.books, clerk, InvoiceWish(diary.contact(customer), clerk.today, lines, due))
        if paid:
            wish = InvoicePaymentWish(invoice.id, Decimal(paid), "BANK_TRANSFER", diary.last)
            diary.enter(diary.last, lambda later: _receive(diary, later, wish))

    return sold


def _receive(diary: Diary, clerk: Clerk, wish: InvoicePaymentWish) -> None:
    receive_payment(diary.books, clerk, wish)


def _terms(diary: Diary, name: str) -> int:
    return diary.books.contacts.rows[diary.contact(name)].payment_terms_days


def _mark(diary: Diary, name: str, **members: object) -> None:
    contact = diary.books.contacts.rows[diary.contact(name)]
    diary.books.contacts.put(with_members(contact, members))
