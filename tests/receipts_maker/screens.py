"""Phone screens: payments in all states, and things that are no receipt: chats, menus, visiting cards, order pages."""

from __future__ import annotations

import random
from decimal import Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import FOOD, Bill, indian, make_bill
from tests.receipts_maker.labels import Label, blank
from tests.receipts_maker.spelled import spelled

HEADS = {
    "upi_paid": (
        "Payment Successful",
        "Paid",
        "Money Sent Successfully",
        "Payment of ₹{a} successful",
        "Transaction Successful",
        "Transfer Successful",
        "Sent successfully",
    ),
    "upi_failed": (
        "Payment Failed",
        "Transaction Failed",
        "Payment declined",
        "Oops! Payment unsuccessful",
        "Money not sent",
    ),
    "upi_pending": ("Payment Pending", "Processing payment", "Transaction in progress", "Payment is being processed"),
    "upi_received": ("Money Received", "Payment Received", "Received", "You received ₹{a}", "Credited to your account"),
}
WORDS = {
    "upi_paid": ("Paid to", "To", "Sent to", "Payment to", "Transferred to"),
    "upi_failed": ("Paying to", "To", "Payment to"),
    "upi_pending": ("To", "Paying", "Sending to"),
    "upi_received": ("From", "Received from", "Paid by", "Sender"),
}


def draw_payment(rng: random.Random, kind: str) -> tuple[Canvas, Label]:
    """A payment in one of its four states."""
    bill = make_bill(rng, rng.choice(("shop", "press", "food", "trade")), taxed=False)
    amount = Decimal(rng.choice((45, 180, 560, 1250, 3999, 12500, 48000)))
    party, reference = bill.vendor, str(rng.randrange(10**11, 10**12))
    sheet = Canvas(720, 1500, rng.choice(("sans", "dejavu")))
    sheet.text(30, f"{rng.randrange(8, 22)}:{rng.randrange(10, 59)}", size=18)
    sheet.text(690, f"LTE {rng.randrange(20, 99)}%", size=18, align="right")
    sheet.line(50)
    _what(sheet, kind, amount, rng)
    _whom(sheet, kind, party, rng)
    _when(sheet, kind, bill, reference, rng)
    return sheet, blank(kind, expense=kind == "upi_paid") | {
        "vendor": party,
        "date": bill.day.isoformat(),
        "total": f"{amount:.2f}",
        "payment_mode": "upi",
        "upi_ref": reference,
    }


def _what(sheet: Canvas, kind: str, amount: Decimal, rng: random.Random) -> None:
    head = rng.choice(HEADS[kind]).format(a=indian(amount).removesuffix(".00"))
    if kind != "upi_paid" and head in ("Paid",):
        head = "Payment"
    figure = f"₹{indian(amount)}" if rng.random() < 0.4 else f"₹ {indian(amount).removesuffix('.00')}"
    if rng.random() < 0.5:
        sheet.text(360, head, size=28, bold=True, align="centre")
        sheet.line(50)
        sheet.text(360, figure, size=54, bold=True, align="centre")
        sheet.line(70)
    else:
        sheet.text(360, figure, size=54, bold=True, align="centre")
        sheet.line(70)
        sheet.text(360, head, size=28, bold=True, align="centre")
        sheet.line(50)
    if rng.random() < 0.3:
        sheet.text(360, f"Rupees {spelled(int(amount))} Only", size=20, align="centre")
        sheet.line(30)


def _whom(sheet: Canvas, kind: str, party: str, rng: random.Random) -> None:
    word = rng.choice(WORDS[kind])
    beside = rng.random() < 0.5
    sheet.text(30, word, size=20)
    if beside:
        sheet.text(690, party, size=24, bold=True, align="right")
    sheet.line(34)
    if not beside:
        sheet.text(30, party, size=26, bold=True)
        sheet.line(36)
    sheet.text(
        30,
        f"{party.split()[0].lower()}{rng.randrange(10, 99)}@{rng.choice(('okaxis', 'ybl', 'upi', 'paytm'))}",
        size=20,
    )
    sheet.line(40)


def _when(sheet: Canvas, kind: str, bill: Bill, reference: str, rng: random.Random) -> None:
    day = bill.day.strftime(rng.choice(("%d %b %Y", "%d %B %Y", "%d/%m/%Y", "%d-%m-%Y", "%b %d, %Y")))
    rows = [
        (
            rng.choice(("Date & Time", "Date", "Paid on", "Transaction date")),
            f"{day}, {rng.randrange(1, 12):02}:{rng.randrange(10, 59)} PM",
        ),
        (
            rng.choice(("UPI Ref No", "UTR", "UPI Reference ID", "RRN", "Bank Reference No.", "UPI transaction ID")),
            reference,
        ),
        (rng.choice(("Transaction ID", "Order ID", "App reference")), f"T{rng.randrange(10**15, 10**16)}"),
        (
            "To account" if kind == "upi_received" else rng.choice(("From", "Debited from", "Paid using")),
            "Axis Bank XX" + str(rng.randrange(1000, 9999)),
        ),
    ]
    rng.shuffle(rows)
    for label, value in rows:
        sheet.text(30, label, size=20)
        if rng.random() < 0.6:
            sheet.text(690, value, size=20, align="right")
        else:
            sheet.line(26)
            sheet.text(30, value, size=20)
        sheet.line(40)


def draw_order(rng: random.Random) -> tuple[Canvas, Label]:
    """A shop's "order placed" page: nothing is paid or delivered yet."""
    bill = make_bill(rng, "shop", taxed=False, count=(1, 3))
    sheet = Canvas(720, 1400, "sans")
    rows = [
        rng.choice(
            ("Order Confirmed", "Your order has been placed", "Order placed successfully", "Order Confirmation")
        ),
        bill.vendor,
        f"Order ID {rng.randrange(10**9, 10**10)}",
        f"Order date {bill.day:%d %b %Y}",
        f"Expected delivery by {bill.day:%d %b}",
        *(f"{i.name}  x{i.quantity}   ₹{indian(i.amount)}" for i in bill.items),
        f"Order Total ₹{indian(bill.total)}",
        "Pay on delivery",
    ]
    for row in rows:
        sheet.text(30, row, size=24, bold=row == rows[0])
        sheet.line(40)
    return sheet, blank("order", expense=False)


def draw_chat(rng: random.Random) -> tuple[Canvas, Label]:
    """A conversation about money."""
    sheet = Canvas(720, 1400, "sans")
    hour = rng.randrange(9, 20)
    says = (
        "Bhaiya kitna hua?",
        "Total 4,560 hai",
        "Ok kal bhejta hu",
        "Bill ka photo bhejo",
        "Rs 2000 advance de diya",
        "Invoice no 55 ka payment pending hai 12/10/2026",
        "Thik hai",
        "Please send before 5 pm",
    )
    sheet.text(60, rng.choice(("Suresh Transport", "Office Group", "Mummy")), size=28, bold=True)
    sheet.line(60)
    for n, said in enumerate(rng.sample(says, rng.randint(4, 7))):
        x = 30 if n % 2 else 260
        sheet.text(x, said, size=22)
        sheet.text(x + 420, f"{hour}:{10 + 3 * n}", size=16, align="right", y=sheet.y + 26)
        sheet.line(60)
    return sheet, blank("chat", expense=False)


def draw_menu(rng: random.Random) -> tuple[Canvas, Label]:
    """A restaurant's menu."""
    sheet = Canvas(800, 1300, rng.choice(("serif", "sans")))
    sheet.text(
        400, rng.choice(("MENU", "Our Menu", "Annapurna Veg - Menu", "PRICE LIST")), size=40, bold=True, align="centre"
    )
    sheet.line(70)
    for name, price in rng.sample(FOOD, 9):
        sheet.text(60, name, size=24)
        sheet.text(740, rng.choice(("", "Rs ")) + str(price), size=24, align="right")
        sheet.line(40)
    return sheet, blank("menu", expense=False)


def draw_card(rng: random.Random) -> tuple[Canvas, Label]:
    """A visiting card."""
    bill = make_bill(rng, "trade")
    sheet = Canvas(900, 520, "sans")
    for size, text in (
        (36, bill.vendor),
        (22, "Prop. R. K. Gupta"),
        (20, f"{bill.street}, {bill.city} - 400001"),
        (20, "Mob: 98200 12345 / 022-2345678"),
        (20, "email: info@example.in"),
        (18, f"GSTIN {bill.gstin}"),
    ):
        sheet.text(60, text, size=size, bold=size > 30)
        sheet.line(size + 14)
    return sheet, blank("card", expense=False)
