"""Long till rolls: a supermarket's with a tax table below the total, a restaurant's with discount and service
charge.
"""

from __future__ import annotations

import random
from decimal import ROUND_HALF_UP, Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, make_bill, money
from tests.receipts_maker.labels import Label, blank, facts_of, priced

DAY_FORMS = ("%d/%m/%Y", "%d-%b-%Y", "%d.%m.%y", "%d %b, %Y", "%d-%m-%Y", "%b %d, %Y", "%d/%b/%Y", "%d%b%Y")


def draw_mart(rng: random.Random) -> tuple[Canvas, Label]:
    """A supermarket's till roll: code rows, MRP beside rate, savings, a tax table per rate below the total."""
    bill = make_bill(rng, "shop", count=(3, 9))
    bill.inclusive = True
    sheet = Canvas(620, 1500, rng.choice(("mono", "sans", "narrow")))
    _mart_head(sheet, bill, rng)
    mrp_sum = _mart_items(sheet, bill)
    total = bill.total
    rows = [(f"ITEMS : {len(bill.items)}   QTY : {sum(i.quantity for i in bill.items)}", "")]
    exact = sum((i.amount for i in bill.items), Decimal(0))
    if total != exact:
        rows.append((rng.choice(("ROUND OFF", "Rounding")), f"{total - exact:.2f}"))
    for head, value in rows:
        sheet.text(20, head, size=18)
        sheet.text(600, value, size=18, align="right")
        sheet.line(24)
    sheet.text(20, rng.choice(("TOTAL PAYABLE", "BILL AMT", "NET AMT", "AMOUNT TO PAY", "TOTAL")), size=26, bold=True)
    sheet.text(600, f"{total:.2f}", size=26, bold=True, align="right")
    sheet.line(34)
    word, mode = rng.choice((("CASH", "cash"), ("UPI", "upi"), ("CARD", "card")))
    sheet.text(20, word, size=18)
    sheet.text(600, f"{total:.2f}", size=18, align="right")
    sheet.line(24)
    sheet.text(20, f"YOU SAVED Rs. {mrp_sum - exact:.2f} ON MRP", size=18)
    sheet.line(30)
    cgst = _tax_table(sheet, bill)
    label = blank("mart", expense=True) | facts_of(bill) | {"total": str(total), "taxable": str(bill.taxable)}
    label |= {"cgst": str(cgst), "sgst": str(cgst), "payment_mode": mode}
    label["lines"] = priced([(i.name, i.amount) for i in bill.items])
    return sheet, label | {"round_off": str(total - exact) if total != exact else None}


def _mart_head(sheet: Canvas, bill: Bill, rng: random.Random) -> None:
    for text, size in (
        (bill.vendor.upper(), 28),
        (f"{bill.street}, {bill.city}", 18),
        (f"GSTIN : {bill.gstin}", 18),
        (f"FSSAI {rng.randrange(10**13, 10**14)}", 18),
        (rng.choice(("TAX INVOICE", "RETAIL BILL")), 20),
    ):
        sheet.text(310, text, size=size, bold=size > 20, align="centre")
        sheet.line(size)
    sheet.text(20, f"{rng.choice(('Bill No', 'Inv.No', 'Receipt#', 'Txn No'))}: {bill.number}", size=18)
    sheet.line(18)
    word, form = rng.choice(("Date", "Bill Dt", "DT")), rng.choice(("%d/%m/%Y", "%d-%m-%y", "%d.%m.%Y"))
    clock = f"{rng.randrange(9, 21)}:{rng.randrange(10, 59)}:12"
    sheet.text(20, f"{word}: {bill.day.strftime(form)} {clock}", size=18)
    sheet.text(600, f"Cashier: {rng.randrange(10, 99)}", size=18, align="right")
    sheet.line(26)
    for x, head, align in (
        (20, "ITEM", "left"),
        (260, "MRP", "right"),
        (370, "RATE", "right"),
        (450, "QTY", "right"),
        (600, "AMOUNT", "right"),
    ):
        sheet.text(x, head, size=18, bold=True, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(24)


def _mart_items(sheet: Canvas, bill: Bill) -> Decimal:
    mrp_sum = Decimal(0)
    for item in bill.items:
        sheet.text(20, item.name.upper(), size=18)
        sheet.line(18)
        mrp = money(item.price * Decimal("1.1"))
        mrp_sum += mrp * item.quantity
        for x, value in ((260, f"{mrp}"), (370, f"{item.price}"), (450, f"{item.quantity}"), (600, f"{item.amount}")):
            sheet.text(x, value, size=18, align="right")
        sheet.line(18)
    return mrp_sum


def _tax_table(sheet: Canvas, bill: Bill) -> Decimal:
    xs = (90, 260, 430, 600)
    for x, head in zip(xs, ("GST%", "TAXABLE", "CGST", "SGST"), strict=True):
        sheet.text(x, head, size=18, align="right")
    sheet.line(22)
    for rate in sorted({i.rate_percent for i in bill.items}):
        own = [i for i in bill.items if i.rate_percent == rate]
        tax = sum((bill.tax_of(i) for i in own), Decimal(0))
        value = sum((i.amount for i in own), Decimal(0)) - tax
        for x, text in zip(xs, (f"{rate}", f"{value:.2f}", f"{tax / 2:.2f}", f"{tax / 2:.2f}"), strict=True):
            sheet.text(x, text, size=18, align="right")
        sheet.line(20)
    for x, text in zip(xs, ("TOTAL", f"{bill.taxable:.2f}", f"{bill.tax / 2:.2f}", f"{bill.tax / 2:.2f}"), strict=True):
        sheet.text(x, text, size=18, align="right")
    sheet.line(30)
    return bill.tax / 2


def draw_dinner(rng: random.Random) -> tuple[Canvas, Label]:
    """A restaurant bill with discount and service charge before tax."""
    bill = make_bill(rng, "food", goods="food", count=(2, 6))
    sheet = Canvas(600, 1200, rng.choice(("mono", "narrow", "sans")))
    _dinner_head(sheet, bill, rng)
    whole = sum((i.amount for i in bill.items), Decimal(0))
    off = money(whole * rng.choice((0, 0, 10)) / 100)
    service = money((whole - off) * rng.choice((0, 5, 10)) / 100)
    taxable = whole - off + service
    half = money(taxable * Decimal("2.5") / 100)
    total = (taxable + 2 * half).quantize(Decimal(1), ROUND_HALF_UP).quantize(Decimal("0.01"))
    rows = (
        [("Sub Total", whole)]
        + ([("Discount 10%", -off)] if off else [])
        + ([(f"Service Charge {100 * service / (whole - off):.0f}%", service)] if service else [])
    )
    rows += [(rng.choice(("Taxable Amount", "Net before tax")), taxable)] if (off or service) else []
    rows += [(f"CGST @2.5% on {taxable:.2f}" if rng.random() < 0.3 else "CGST 2.5%", half), ("SGST 2.5%", half)]
    rows += [("Round", total - taxable - 2 * half)] if total != taxable + 2 * half else []
    rows.append((rng.choice(("Grand Total", "BILL TOTAL", "Total Payable", "Amount Due", "NET")), total))
    for head, value in rows:
        sheet.text(20, head, size=19)
        sheet.text(580, f"{value:.2f}", size=19, align="right")
        sheet.line(23)
    rounding = total - taxable - 2 * half
    label = blank("dinner", expense=True) | facts_of(bill) | {"total": str(total), "taxable": str(taxable)}
    label |= {"cgst": str(half), "sgst": str(half), "lines": priced([(i.name, i.amount) for i in bill.items])}
    return sheet, label | {"round_off": str(rounding) if rounding else None}


def _dinner_head(sheet: Canvas, bill: Bill, rng: random.Random) -> None:
    for text, size in ((bill.vendor, 28), (f"{bill.street} {bill.city}", 18), (f"GST: {bill.gstin}", 18)):
        sheet.text(300, text, size=size, bold=size > 20, align="centre")
        sheet.line(size)
    sheet.text(
        20,
        f"{rng.choice(('Bill', 'Check #', 'Invoice:', 'Order/Bill No.'))} {bill.number}   Table: "
        f"{rng.randrange(1, 30)}",
        size=18,
    )
    sheet.line(22)
    sheet.text(
        20,
        f"{bill.day.strftime(rng.choice(DAY_FORMS[:5]))} {rng.randrange(12, 23)}:{rng.randrange(10, 59)}   Covers: 3",
        size=18,
    )
    sheet.line(28)
    for n, item in enumerate(bill.items):
        sheet.text(20, f"{item.quantity} {item.name}" if n >= 0 else item.name, size=18)
        sheet.text(580, f"{item.amount:.2f}", size=18, align="right")
        sheet.line(22)
