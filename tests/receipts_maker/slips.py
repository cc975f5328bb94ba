"""Small papers: till receipts, restaurant and pharmacy bills, petrol slips, courier notes, bill books, rent,
utilities, hotels, cabs.
"""

from __future__ import annotations

import random
from decimal import Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, indian, make_bill, money
from tests.receipts_maker.labels import Label, blank, label_of
from tests.receipts_maker.spelled import spelled

MODES = (
    ("Cash", "cash"),
    ("CASH", "cash"),
    ("UPI", "upi"),
    ("Card", "card"),
    ("GPay UPI", "upi"),
    ("Credit Card", "card"),
)


def _roll(rng: random.Random) -> Canvas:
    return Canvas(600, 1100, rng.choice(("mono", "mono", "sans", "narrow")))


def _head(sheet: Canvas, bill: Bill, rng: random.Random, title: str, *, gstin: bool = True) -> None:
    mid = sheet.width / 2
    if rng.random() < 0.25 and title:
        sheet.text(mid, title, size=22, align="centre")
        sheet.line(22)
        title = ""
    sheet.text(
        mid,
        bill.vendor.upper() if rng.random() < 0.6 else bill.vendor,
        size=rng.choice((26, 30)),
        bold=True,
        align="centre",
    )
    sheet.line(30)
    for text in (bill.street, bill.city, f"Phone: 0{rng.randrange(20, 99)}-{rng.randrange(2000000, 2999999)}"):
        sheet.text(mid, text, size=19, align="centre")
        sheet.line(19)
    if gstin and bill.gstin:
        sheet.text(
            mid, f"{rng.choice(('GSTIN', 'GSTIN:', 'GST NO :', 'GSTIN -'))} {bill.gstin}", size=19, align="centre"
        )
        sheet.line(19)
    if title:
        sheet.text(mid, title, size=21, bold=True, align="centre")
        sheet.line(24)
    sheet.rule()


def _number_and_day(sheet: Canvas, bill: Bill, rng: random.Random, words: tuple[str, ...]) -> None:
    day = bill.day.strftime(rng.choice(("%d/%m/%Y", "%d-%m-%y", "%d-%b-%Y", "%d/%m/%y", "%d.%m.%Y")))
    number = f"{rng.choice(words)} {bill.number}"
    date = f"{rng.choice(('Date:', 'Dt:', 'Date :', 'Bill Date:', 'DATE'))} {day}" + rng.choice(
        ("", f" {rng.randrange(9, 22)}:{rng.randrange(10, 59)}")
    )
    if rng.random() < 0.5:
        sheet.text(25, number, size=19)
        sheet.text(sheet.width - 25, date, size=19, align="right")
    else:
        sheet.text(25, number, size=19)
        sheet.line(19)
        sheet.text(25, date, size=19)
    sheet.line(19)
    if rng.random() < 0.4:
        sheet.text(
            25, rng.choice(("Cashier: ANITA", "Counter: 3", "User : admin", "Steward: Raju   Table No: 7")), size=19
        )
        sheet.line(19)
    sheet.rule()


def _items(sheet: Canvas, bill: Bill, rng: random.Random) -> list[dict[str, str]]:
    style, wide = rng.randrange(3), sheet.width
    heads = rng.choice(
        (
            ("Item", "Qty", "Rate", "Amt"),
            ("Particulars", "Qty", "Price", "Amount"),
            ("DESCRIPTION", "QTY", "RATE", "VALUE"),
            ("Item Name", "Qty.", "MRP", "Total"),
        )
    )
    places = ((25, "left"), (0.60 * wide, "right"), (0.76 * wide, "right"), (wide - 25, "right"))
    for (x, align), head in zip(places, heads, strict=True):
        if style != 2 or head in (heads[0], heads[3]):
            sheet.text(x, head, size=19, bold=True, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(19)
    sheet.rule()
    for number, item in enumerate(bill.items, start=1):
        name = f"{number} {item.name}" if style == 1 else item.name
        sheet.text(25, name[:24] if style != 2 else name, size=19)
        if style == 2:
            sheet.line(19)
            sheet.text(60, f"{item.quantity} x {item.price}", size=19)
        else:
            sheet.text(0.60 * wide, str(item.quantity), size=19, align="right")
            sheet.text(0.76 * wide, f"{item.price:.2f}", size=19, align="right")
        sheet.text(wide - 25, f"{item.amount:.2f}", size=19, align="right")
        sheet.line(19)
    sheet.rule()
    return [{"description": i.name, "amount": str(i.amount)} for i in bill.items]


def draw_till(rng: random.Random, kind: str) -> tuple[Canvas, Label]:
    """Grocery, restaurant or pharmacy till roll."""
    trade, goods = {"grocery": ("shop", "goods"), "restaurant": ("food", "food"), "pharmacy": ("medical", "drugs")}[
        kind
    ]
    bill = make_bill(rng, trade, goods=goods, taxed=kind != "grocery" or rng.random() < 0.5, count=(2, 9))
    bill.inclusive = bill.taxed and kind != "restaurant" and rng.random() < 0.7
    bill.buyer_state, bill.buyer_gstin, bill.due = bill.state, None, None
    sheet = _roll(rng)
    _head(sheet, bill, rng, rng.choice(("TAX INVOICE", "CASH MEMO", "RETAIL INVOICE", "BILL", "")))
    _number_and_day(sheet, bill, rng, ("Bill No:", "Inv No :", "Bill #", "Receipt No.", "Memo No", "INV#"))
    lines = _items(sheet, bill, rng)
    rows = []
    if bill.taxed and not bill.inclusive:
        rows += [(rng.choice(("Sub Total", "Subtotal", "Total", "Food Total")), f"{bill.taxable:.2f}")]
        rows += [
            (rng.choice(("CGST 2.5%", "CGST @2.5%", "CGST")), f"{bill.tax / 2:.2f}"),
            (rng.choice(("SGST 2.5%", "SGST @2.5%", "SGST")), f"{bill.tax / 2:.2f}"),
        ]
    elif bill.taxed:
        rows += [
            ("Taxable Amt", f"{bill.taxable:.2f}"),
            ("CGST", f"{bill.tax / 2:.2f}"),
            ("SGST", f"{bill.tax / 2:.2f}"),
        ]
    if bill.round_off:
        rows.append((rng.choice(("Round Off", "R.Off", "Rounding")), f"{bill.round_off:.2f}"))
    total = rng.choice(
        (
            "GRAND TOTAL",
            "NET PAYABLE",
            "Net Amount",
            "Bill Amount",
            "TOTAL",
            "Amount Payable",
            "Total Rs.",
            "TOTAL AMOUNT",
            "To Pay",
            "Net Total",
            "Bill Total",
        )
    )
    for head, value in [*rows, (total, rng.choice(("", "Rs.", "₹")) + f"{bill.total:.2f}")]:
        sheet.text(25, head, size=24 if head == total else 19, bold=head == total)
        sheet.text(sheet.width - 25, value, size=24 if head == total else 19, bold=head == total, align="right")
        sheet.line(22)
    mode = _paid(sheet, bill, rng)
    sheet.text(
        300,
        rng.choice(("Thank you! Visit again", "E & O E", "Goods once sold will not be taken back", "Have a nice day")),
        size=18,
        align="centre",
    )
    label = label_of(bill, kind, lines=lines)
    label["payment_mode"] = mode
    return sheet, label


def _paid(sheet: Canvas, bill: Bill, rng: random.Random) -> str | None:
    if rng.random() < 0.3:
        return None
    word, mode = rng.choice(MODES)
    style = rng.randrange(3)
    if style == 2 and mode == "cash":
        given = bill.total + rng.randrange(10, 200)
        for head, value in (("Cash Tendered", given), ("Change", given - bill.total)):
            sheet.text(25, head, size=19)
            sheet.text(sheet.width - 25, f"{value:.2f}", size=19, align="right")
            sheet.line(20)
    else:
        sheet.text(25, f"{('Payment Mode :', 'Paid by', 'Mode of Payment:')[style]} {word}", size=19)
        sheet.line(20)
    return mode


def draw_fuel(rng: random.Random) -> tuple[Canvas, Label]:
    """A petrol pump's slip."""
    bill = make_bill(rng, "fuel", taxed=False, count=(1, 1))
    price, total = money(Decimal(rng.randrange(8800, 11000)) / 100), Decimal(rng.choice((300, 500, 1000, 1500, 2200)))
    litres, product = money(total / price), rng.choice(("Petrol", "DIESEL", "MS", "HSD", "XP95"))
    sheet = _roll(rng)
    if rng.random() < 0.6:
        sheet.text(
            300,
            rng.choice(("HINDUSTAN PETROLEUM", "IndianOil", "Bharat Petroleum", "NAYARA ENERGY")),
            size=24,
            bold=True,
            align="centre",
        )
        sheet.line(26)
    _head(sheet, bill, rng, "", gstin=False)
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
