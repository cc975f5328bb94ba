"""Petrol slips, rent receipts and bill books."""

from __future__ import annotations

import random
from decimal import Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import indian, make_bill, money
from tests.receipts_maker.labels import Label, blank, label_of
from tests.receipts_maker.slips import MODES, draw_head, new_roll
from tests.receipts_maker.spelled import spelled


def draw_fuel(rng: random.Random) -> tuple[Canvas, Label]:
    """A petrol pump's slip."""
    bill = make_bill(rng, "fuel", taxed=False, count=(1, 1))
    price, total = money(Decimal(rng.randrange(8800, 11000)) / 100), Decimal(rng.choice((300, 500, 1000, 1500, 2200)))
    litres, product = money(total / price), rng.choice(("Petrol", "DIESEL", "MS", "HSD", "XP95"))
    sheet = new_roll(rng)
    if rng.random() < 0.6:
        sheet.text(
            300,
            rng.choice(("HINDUSTAN PETROLEUM", "IndianOil", "Bharat Petroleum", "NAYARA ENERGY")),
            size=24,
            bold=True,
            align="centre",
        )
        sheet.line(26)
    draw_head(sheet, bill, rng, "", gstin=False)
    day = bill.day.strftime(rng.choice(("%d/%m/%Y", "%d-%m-%y", "%d-%b-%y")))
    rows = [
        (rng.choice(("Bill No", "Receipt No", "Txn No", "Slip No")), bill.number),
        ("Date", day),
        ("Pump No", "3"),
        ("Vehicle No", "MH12AB1234"),
        (rng.choice(("Product", "Fuel", "Fuel Type")), product),
        (rng.choice(("Rate", "Rate/Ltr", "Price/Litre")), f"{price}"),
        (rng.choice(("Volume", "Qty(Ltr)", "Quantity")), f"{litres}"),
        (
            rng.choice(("Amount", "Total", "Sale Amount", "Total Amount", "Net Amount")),
            rng.choice(("", "Rs. ")) + f"{total:.2f}",
        ),
    ]
    word, mode = rng.choice(MODES)
    rows.append((rng.choice(("Mode", "Payment", "Payment Mode")), word))
    for head, value in rows:
        sheet.text(25, head, size=20)
        sheet.text(230, f": {value}", size=20)
        sheet.line(20)
    label = blank("fuel", expense=True) | {
        "vendor": bill.vendor,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "total": f"{total:.2f}",
        "payment_mode": mode,
        "lines": [{"description": product, "amount": f"{total:.2f}"}],
    }
    return sheet, label


def draw_rent(rng: random.Random) -> tuple[Canvas, Label]:
    """A rent receipt in sentences."""
    bill = make_bill(rng, "trade", taxed=False)
    owner = rng.choice(
        ("Shri Mohan Lal Gupta", "Mrs. Kamala Devi", "S. Venkatesan", "Abdul Rahman Khan", "Smt. Lata Joshi")
    )
    rent, mode = (
        Decimal(rng.choice((7000, 12500, 18000, 25000))),
        rng.choice((("cash", "cash"), ("cheque no. 004512", "cheque"), ("UPI", "upi"), ("NEFT", "bank_transfer"))),
    )
    sheet = Canvas(1000, 640, rng.choice(("sans", "serif")))
    sheet.text(
        500, rng.choice(("RENT RECEIPT", "House Rent Receipt", "RECEIPT OF RENT")), size=32, bold=True, align="centre"
    )
    sheet.line(44)
    sheet.text(60, f"{rng.choice(('No.', 'Receipt No.', 'Sl. No.'))} {bill.number}", size=22)
    sheet.text(940, f"{rng.choice(('Date :', 'Dated'))} {bill.day.strftime('%d/%m/%Y')}", size=22, align="right")
    sheet.line(44)
    words = spelled(int(rent))
    for row in (
        f"Received from {bill.buyer} a sum of Rs. {indian(rent)}",
        f"(Rupees {words} only) by {mode[0]}",
        f"being the rent of premises at {bill.street}, {bill.city}",
        f"for the month of {bill.day.strftime('%B %Y')}.",
    ):
        sheet.text(60, row, size=22)
        sheet.line(26)
    sheet.line(50)
    sheet.text(740, owner, size=22)
    sheet.line(26)
    sheet.text(740, rng.choice(("(Landlord)", "Signature of Landlord", "Owner", "(House Owner)")), size=20)
    return sheet, blank("rent", expense=True) | {
        "vendor": owner,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "total": f"{rent:.2f}",
        "payment_mode": mode[1],
    }


def draw_billbook(rng: random.Random) -> tuple[Canvas, Label]:
    """A printed bill book filled in by hand."""
    bill = make_bill(rng, rng.choice(("press", "trade")), taxed=False, count=(1, 5))
    for item in bill.items:
        item.price = item.price.quantize(Decimal(1)).quantize(Decimal("0.01"))
    bill.buyer_gstin = bill.due = None
    sheet = Canvas(900, 1100, rng.choice(("serif", "sans")))
    sheet.text(
        450,
        rng.choice(("CASH MEMO", "Estimate / Bill", "CASH / CREDIT MEMO", "BILL"))
        if rng.random() < 0.6
        else "Cash Memo",
        size=20,
        align="centre",
    )
    sheet.prints[-1].text = sheet.prints[-1].text.replace("Estimate / Bill", "Bill")
    sheet.line(26)
    sheet.text(450, bill.vendor, size=36, bold=True, align="centre")
    sheet.line(40)
    sheet.text(450, f"{bill.street}, {bill.city}", size=20, align="centre")
    sheet.line(26)
    sheet.text(40, f"{rng.choice(('No.', 'Bill No.', 'Sr. No.', 'Memo No.'))} {bill.number}", size=24)
    sheet.text(860, f"Date {bill.day.strftime(rng.choice(('%d/%m/%y', '%d-%m-%Y')))}", size=24, align="right")
    sheet.line(34)
    sheet.text(40, f"M/s. {bill.buyer}", size=24)
    sheet.line(34)
    xs = ((40, "left"), (100, "left"), (520, "right"), (650, "right"), (840, "right"))
    for (x, align), head in zip(xs, ("No.", "Particulars", "Qty.", "Rate", "Amount"), strict=True):
        sheet.text(x, head, size=22, bold=True, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(32)
    for n, item in enumerate(bill.items, start=1):
        for (x, align), value in zip(
            xs, (str(n), item.name, str(item.quantity), f"{item.price:.0f}", f"{item.amount:.0f}"), strict=True
        ):
            sheet.text(x, value, size=24, align=align)  # type: ignore[arg-type]  # one of the three
        sheet.line(34)
    sheet.line(40)
    sheet.text(650, rng.choice(("TOTAL", "Total Rs.", "G. Total")), size=24, bold=True, align="right")
    sheet.text(840, f"{bill.total:.0f}" + rng.choice(("", "/-")), size=24, align="right")
    sheet.line(40)
    sheet.text(40, f"Rupees {spelled(int(bill.total))} only", size=22)
    sheet.line(50)
    sheet.text(860, f"For {bill.vendor}", size=20, align="right")
    return sheet, label_of(
        bill, "billbook", lines=[{"description": i.name, "amount": str(i.amount)} for i in bill.items]
    ) | {"vendor_gstin": None, "round_off": None}
