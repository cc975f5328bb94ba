"""Two years of buying and selling: bills from vendors, invoices to customers, and the money for both."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from katixo_api.sandbox.books.bills import BillWish, draft_bill, find_bill, post_bill
from katixo_api.sandbox.books.books import Clerk
from katixo_api.sandbox.books.invoices import (
    InvoicePaymentWish,
    InvoiceWish,
    find_invoice,
    receive_payment,
    send_invoice,
)
from katixo_api.sandbox.books.ledger import Posting, balances, enter
from katixo_api.sandbox.books.lines import LineWish
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.stock_records import Item
from katixo_api.sandbox.books.vendor_payments import PaymentWish, pay_vendor
from katixo_api.sandbox.seed.diary import Deed, Diary

SETTLED_DAYS = 50
"""Ordinary bills and invoices end so long before today; what is open is laid down in `dues`."""
BILLS_EVERY_DAYS, INVOICES_EVERY_DAYS = 27, 34
WEEK, WEEKS_BETWEEN_DEPOSITS = 7, 3


def plan_trading(diary: Diary, first: date) -> None:
    """Put counter sales, bills and invoices into the diary."""
    for week in range((diary.last - first).days // WEEK):
        day = first + timedelta(days=WEEK * week + 6)
        diary.enter(day, _counter_sales(diary))
        if week % WEEKS_BETWEEN_DEPOSITS == 1:
            diary.enter(day, _deposit(diary))
    settled = diary.last - timedelta(days=SETTLED_DAYS)
    vendors = {item.preferred_vendor_id for item in diary.books.items if item.preferred_vendor_id}
    for vendor_id in sorted(vendors):
        for day in _days(diary, first, settled, BILLS_EVERY_DAYS):
            diary.enter(day, _buy(diary, vendor_id))
    for customer in diary.books.contacts:
        if customer.contact_type != "VENDOR":
            for day in _days(diary, first, settled, INVOICES_EVERY_DAYS):
                diary.enter(day, _sell(diary, customer.id))


def goods_lines(diary: Diary, items: list[Item], amount: int, *, selling: bool) -> list[LineWish]:
    """Lines of up to three items that come to about an amount before tax."""
    chosen = diary.rng.sample(items, min(len(items), diary.rng.choice((1, 1, 2, 2, 3))))
    lines = []
    for item in chosen:
        price = (item.sale_price if selling else item.purchase_price) or Decimal(1)
        quantity = max(1, round(amount / len(chosen) / float(price)))
        rate = item.gst_rate or ZERO
        lines.append(LineWish(item.name, Decimal(quantity), price, rate, hsn_code=item.hsn_code, item_id=item.id))
    return lines


def pay_bill(diary: Diary, clerk: Clerk, bill_id: str, amount: Decimal) -> None:
    """Pay so much of a bill from the bank."""
    bill = find_bill(diary.books, bill_id)
    reference = f"HDFCN{diary.rng.randrange(10**11):011d}"
    wish = PaymentWish(
        contact_id=bill.contact_id,
        amount=amount,
        payment_mode="BANK_TRANSFER",
        payment_date=clerk.today,
        paid_through_id=diary.account("1021"),
        allocations=[(bill_id, amount)],
        reference_number=reference,
    )
    pay_vendor(diary.books, clerk, wish)


def vendor_number(diary: Diary, name: str, day: date) -> str:
    """A bill number as the vendor would write it."""
    initials = "".join(word[0] for word in name.split() if word[0].isalpha())[:3].upper()
    year = day.year if day.month >= 4 else day.year - 1
    return f"{initials}/{year % 100}-{(year + 1) % 100:02d}/{diary.rng.randrange(100, 2000):04d}"


def items_of(diary: Diary, vendor_id: str) -> list[Item]:
    """What a vendor sells to us."""
    return [item for item in diary.books.items if item.preferred_vendor_id == vendor_id]


def _days(diary: Diary, first: date, last: date, every: int) -> list[date]:
    day, days = first + timedelta(days=diary.rng.randrange(every)), []
    while day <= last:
        days.append(day)
        day += timedelta(days=diary.rng.randrange(every * 2 // 3, every * 4 // 3))
    return days


def _buy(diary: Diary, vendor_id: str) -> Deed:
    def bought(clerk: Clerk) -> None:
        vendor = diary.books.contacts.rows[vendor_id]
        lines = goods_lines(diary, items_of(diary, vendor_id), diary.rng.randrange(4_000, 16_000), selling=False)
        number = vendor_number(diary, vendor.display_name, clerk.today)
        wish = BillWish(vendor_id, clerk.today, lines, number, place_of_supply=vendor.billing_state_code)
        bill = post_bill(diary.books, clerk, draft_bill(diary.books, clerk, wish).id)
        late = diary.rng.randrange(-3, 6)
        paid_on = max(bill.due_date + timedelta(days=late), clerk.today)
        diary.enter(paid_on, lambda later: pay_bill(diary, later, bill.id, bill.total_amount))

    return bought


def _sell(diary: Diary, customer_id: str) -> Deed:
    def sold(clerk: Clerk) -> None:
        customer = diary.books.contacts.rows[customer_id]
        lines = goods_lines(diary, list(diary.books.items), diary.rng.randrange(2_000, 9_000), selling=True)
        wish = InvoiceWish(customer_id, clerk.today, lines, place_of_supply=customer.billing_state_code)
        invoice = send_invoice(diary.books, clerk, wish)
        paid_on = invoice.due_date + timedelta(days=diary.rng.randrange(-5, 12))
        diary.enter(max(paid_on, clerk.today), _paid(diary, invoice.id))

    return sold


def _paid(diary: Diary, invoice_id: str) -> Deed:
    def paid(clerk: Clerk) -> None:
        amount = find_invoice(diary.books, invoice_id).balance_due
        method = diary.rng.choice(("BANK_TRANSFER", "BANK_TRANSFER", "BANK_TRANSFER", "CHEQUE", "UPI", "CASH"))
        reference = f"{diary.rng.randrange(10**12):012d}" if method != "CASH" else None
        receive_payment(diary.books, clerk, InvoicePaymentWish(invoice_id, amount, method, clerk.today, reference))

    return paid


def _counter_sales(diary: Diary) -> Deed:
    def sold(clerk: Clerk) -> None:
        cash, upi = diary.rng.randrange(180, 260) * 100, diary.rng.randrange(260, 420) * 100
        _post(diary, clerk, "POS", "Counter sales of the week", {"1010": cash, "1021": upi, "4010": -(cash + upi)})

    return sold


def _deposit(diary: Diary) -> Deed:
    def deposited(clerk: Clerk) -> None:
        in_drawer = int(balances(diary.books).get(diary.account("1010"), ZERO))
        banked = in_drawer // 1000 * 1000 - diary.rng.randrange(12, 22) * 1000
        if banked > 0:
            _post(diary, clerk, "MANUAL", "Cash paid into the bank", {"1021": banked, "1010": -banked})

    return deposited


def _post(diary: Diary, clerk: Clerk, source: str, text: str, amounts: dict[str, int]) -> None:
    lines = [
        Line(diary.account(code), debit=max(Decimal(amount), ZERO), credit=max(Decimal(-amount), ZERO))
        for code, amount in amounts.items()
    ]
    enter(diary.books, clerk, Posting(clerk.today, source, text, lines))
