"""Stranger layouts: grids with labels above values, discounts and freight, taxes per rate, till rolls with tax
tables, bank screens.
"""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, indian, make_bill, make_gstin, money, state_name
from tests.receipts_maker.labels import Label, blank
from tests.receipts_maker.spelled import spelled

DAY_FORMS = ("%d/%m/%Y", "%d-%b-%Y", "%d.%m.%y", "%d %b, %Y", "%d-%m-%Y", "%b %d, %Y", "%d/%b/%Y", "%d%b%Y")


def draw_grid(rng: random.Random) -> tuple[Canvas, Label]:
    """An invoice as a grid: facts in boxes with the label above, discounts, freight, taxes per rate, a total row
    under the table.
    """
    bill = make_bill(rng, "trade", count=(2, 6))
    sheet = Canvas(1240, 1754, rng.choice(("sans", "narrow", "dejavu")))
    sheet.text(620, rng.choice(("TAX INVOICE", "Tax Invoice", "GST TAX INVOICE")), size=26, bold=True, align="centre")
    sheet.line(36)
    left, right = (60.0, 660.0) if rng.random() < 0.6 else (660.0, 60.0)
    start = sheet.y
    _party(
        sheet,
        left,
        rng.choice(("From", "Seller", "Supplier", "Sold By", "")),
        bill.vendor,
        f"{bill.street}, {bill.city}",
        bill.state,
        bill.gstin,
        rng,
    )
    middle, sheet.y = sheet.y, start
    _party(
        sheet,
        right,
        rng.choice(("Bill To", "Buyer", "Customer", "Recipient", "Ship To / Bill To")),
        bill.buyer,
        bill.buyer_city,
        bill.buyer_state,
        bill.buyer_gstin,
        rng,
    )
    sheet.y = max(middle, sheet.y) + 10
    day = bill.day.strftime(rng.choice(DAY_FORMS))
    facts = [
        (rng.choice(("Invoice Number", "Invoice No", "Doc. No.", "Bill #")), bill.number),
        (rng.choice(("Invoice Date", "Date", "Doc. Date")), day),
        ("Order Ref", f"SO{rng.randrange(1000, 9999)}"),
        ("Order Date", (bill.day - timedelta(days=4)).strftime("%d/%m/%Y")),
    ]
    if bill.due:
        facts.append((rng.choice(("Due Date", "Payment due by")), bill.due.strftime("%d/%m/%Y")))
    facts.append((rng.choice(("Place of Supply", "POS")), f"{bill.buyer_state} - {state_name(bill.buyer_state)}"))
    for i in range(0, len(facts), 3):
        for k, (head, _) in enumerate(facts[i : i + 3]):
            sheet.text(60 + k * 390, head, size=17)
        sheet.line(18)
        for k, (_, value) in enumerate(facts[i : i + 3]):
            sheet.text(60 + k * 390, value, size=21, bold=True)
        sheet.line(24, 1.7)
    label = _grid_table(sheet, bill, rng)
    label |= {
        "vendor": bill.vendor,
        "vendor_gstin": bill.gstin,
        "buyer_gstin": bill.buyer_gstin,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "due_date": bill.due.isoformat() if bill.due else None,
        "place_of_supply": bill.buyer_state,
    }
    return sheet, label


def _party(
    sheet: Canvas, x: float, head: str, name: str, place: str, state: str, gstin: str | None, rng: random.Random
) -> None:
    for text, size, bold in (
        (head, 17, False),
        (name, 26, True),
        (place, 18, False),
        (f"State: {state_name(state)}, Code: {state}", 18, False),
        (f"GSTIN: {gstin}" if gstin else "", 18, False),
    ):
        if text:
            sheet.text(x, text, size=size, bold=bold)
            sheet.line(size)


def _grid_table(sheet: Canvas, bill: Bill, rng: random.Random) -> Label:
    heads = (
        (60, "Sr", "left"),
        (110, rng.choice(("Product / Service", "Item & Description", "Goods", "Name of Product")), "left"),
        (520, "HSN/SAC", "left"),
        (690, "Qty", "right"),
        (820, "Rate", "right"),
        (930, "Disc.%", "right"),
        (1040, "GST%", "right"),
        (1180, rng.choice(("Taxable", "Taxable Value", "Amount (₹)")), "right"),
    )
    for x, head, align in heads:
        sheet.text(x, head, size=18, bold=True, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(26)
    by_rate: dict[int, Decimal] = defaultdict(Decimal)
    lines, quantity = [], Decimal(0)
    for n, item in enumerate(bill.items, start=1):
        discount = Decimal(rng.choice((0, 0, 5, 10)))
        amount = money(item.amount * (100 - discount) / 100)
        by_rate[item.rate_percent] += amount
        quantity += item.quantity
        lines.append({"description": item.name, "amount": str(amount)})
        values = (
            str(n),
            item.name,
            item.hsn,
            f"{item.quantity} {item.unit}",
            indian(item.price),
            f"{discount}",
            f"{item.rate_percent}",
            indian(amount),
        )
        for (x, _, align), value in zip(heads, values, strict=True):
            sheet.text(x, value, size=18, align=align)  # type: ignore[arg-type]  # one of the three
        sheet.line(20, 1.6)
    goods = sum(by_rate.values(), Decimal(0))
    sheet.text(110, "Total", size=18, bold=True)
    sheet.text(690, f"{quantity}", size=18, align="right")
    sheet.text(1180, indian(goods), size=18, bold=True, align="right")
    sheet.line(30)
    rows: list[tuple[str, Decimal]] = []
    taxes: dict[str, Decimal] = defaultdict(Decimal)
    for rate, value in sorted(by_rate.items()):
        for name, share in (("CGST", 2), ("SGST", 2)) if bill.split else (("IGST", 1),):
            tax = money(value * rate / 100 / share)
            taxes[name.lower()] += tax
            rows.append((f"{name} @ {Decimal(rate) / share:g}%", tax))
    exact = goods + sum(taxes.values(), Decimal(0))
    total = exact.quantize(Decimal(1), ROUND_HALF_UP).quantize(Decimal("0.01"))
    if total != exact:
        rows.append((rng.choice(("Round Off", "Rounded off", "Rounding")), total - exact))
    for head, value in rows:
        sheet.text(860, head, size=19)
        sheet.text(1180, f"{value:,.2f}", size=19, align="right")
        sheet.line(20, 1.5)
    sheet.text(
        860,
        rng.choice(("Invoice Total", "Amount Payable", "Grand Total", "Total Due", "Payable Amt", "Net Total")),
        size=24,
        bold=True,
    )
    sheet.text(1180, f"₹{indian(total)}", size=24, bold=True, align="right")
    sheet.line(40)
    sheet.text(60, f"Total in words: {spelled(int(total))} Rupees Only", size=18)
    sheet.line(60)
    sheet.text(1180, f"For {bill.vendor}", size=19, align="right")
    return blank("grid", expense=True) | {
        "total": str(total),
        "taxable": str(goods),
        "round_off": str(total - exact) if total != exact else None,
        "lines": lines,
        **{k: str(v) for k, v in taxes.items()},
    }


def draw_mart(rng: random.Random) -> tuple[Canvas, Label]:
    """A supermarket's till roll: code rows, MRP beside rate, savings, a tax table per rate below the total."""
    bill = make_bill(rng, "shop", count=(3, 9))
    bill.inclusive = True
    sheet = Canvas(620, 1500, rng.choice(("mono", "sans", "narrow")))
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
    sheet.text(
        20,
        f"{rng.choice(('Date', 'Bill Dt', 'DT'))}: {bill.day.strftime(rng.choice(('%d/%m/%Y', '%d-%m-%y', '%d.%m.%Y')))} {rng.randrange(9, 21)}:{rng.randrange(10, 59)}:12",
        size=18,
    )
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
    mrp_sum = Decimal(0)
    for item in bill.items:
        sheet.text(20, item.name.upper(), size=18)
        sheet.line(18)
        mrp = money(item.price * Decimal("1.1"))
        mrp_sum += mrp * item.quantity
        for x, value in ((260, f"{mrp}"), (370, f"{item.price}"), (450, f"{item.quantity}"), (600, f"{item.amount}")):
            sheet.text(x, value, size=18, align="right")
        sheet.line(18)
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
    return sheet, blank("mart", expense=True) | {
        "vendor": bill.vendor,
        "vendor_gstin": bill.gstin,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "total": str(total),
        "taxable": str(bill.taxable),
        "cgst": str(cgst),
        "sgst": str(cgst),
        "round_off": str(total - exact) if total != exact else None,
        "payment_mode": mode,
        "lines": [{"description": i.name, "amount": str(i.amount)} for i in bill.items],
    }


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
    return sheet, blank("dinner", expense=True) | {
        "vendor": bill.vendor,
        "vendor_gstin": bill.gstin,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "total": str(total),
        "taxable": str(taxable),
        "cgst": str(half),
        "sgst": str(half),
        "round_off": str(rounding) if rounding else None,
        "lines": [{"description": i.name, "amount": str(i.amount)} for i in bill.items],
    }


def draw_bank(rng: random.Random, *, good: bool = True) -> tuple[Canvas, Label]:
    """A bank app's transfer slip."""
    bill = make_bill(rng, "trade", taxed=False)
    amount, reference = Decimal(rng.choice((5500, 18250, 99999, 120000))), str(rng.randrange(10**11, 10**12))
    sheet = Canvas(720, 1400, rng.choice(("sans", "dejavu")))
    title = (
        rng.choice(
            (
                "Fund Transfer Successful",
                "Transaction Successful!",
                "IMPS transfer completed",
                "Your transfer is successful",
            )
        )
        if good
        else rng.choice(("Fund Transfer Failed", "Transaction Declined", "Transfer could not be completed"))
    )
    sheet.text(360, title, size=28, bold=True, align="centre")
    sheet.line(60)
    rows = [
        (rng.choice(("Beneficiary Name", "Payee Name", "To", "Transfer to")), bill.vendor),
        (rng.choice(("Amount", "Transfer Amount", "Amount Transferred")), f"INR {indian(amount)}"),
        (rng.choice(("Date", "Transaction Date", "Transfer Date")), bill.day.strftime("%d-%m-%Y 11:24:05")),
        (rng.choice(("IMPS Ref No", "Reference No.", "UTR Number", "RRN")), reference),
        ("From Account", f"XXXXXXXX{rng.randrange(1000, 9999)}"),
        ("Beneficiary Account", f"{rng.randrange(10**13, 10**14)}"),
        ("IFSC", "HDFC0000123"),
        ("Mode", "IMPS"),
        ("Remarks", "stock payment"),
    ]
    for head, value in rows:
        sheet.text(30, head, size=20)
        sheet.text(690, value, size=20, bold=True, align="right")
        sheet.line(44)
    return sheet, blank("bank", expense=good) | {
        "vendor": bill.vendor,
        "date": bill.day.isoformat(),
        "total": f"{amount:.2f}",
        "payment_mode": "bank_transfer",
        "upi_ref": reference,
    }


def draw_voucher(rng: random.Random) -> tuple[Canvas, Label]:
    """A money receipt in a sentence, signed for the firm."""
    bill = make_bill(rng, rng.choice(("press", "trade")))
    amount = Decimal(rng.choice((1500, 4200, 11800)))
    sheet = Canvas(1000, 700, rng.choice(("serif", "sans")))
    for text, size in (
        (bill.vendor, 36),
        (f"{bill.street}, {bill.city}. GSTIN: {make_gstin(rng, bill.state)}", 19),
        (rng.choice(("RECEIPT", "Money Receipt", "CASH RECEIPT")), 24),
    ):
        sheet.text(500, text, size=size, bold=size > 20, align="centre")
        sheet.line(size)
    gstin = sheet.prints[-2].text.rsplit(" ", 1)[1]
    sheet.text(60, f"{rng.choice(('Receipt No:', 'No.', 'Rcpt No.'))} {bill.number}", size=21)
    sheet.text(940, f"Date: {bill.day:%d/%m/%Y}", size=21, align="right")
    sheet.line(44)
    for row in (
        f"Received with thanks from M/s {bill.buyer}",
        f"the sum of Rupees {spelled(int(amount))} Only",
        "towards servicing charges by Cheque No. 210045 dated as above.",
    ):
        sheet.text(60, row, size=21)
        sheet.line(34)
    sheet.line(30)
    sheet.text(
        60,
        rng.choice(("Rs. ", "₹ ", "Amount: Rs. ")) + indian(amount) + rng.choice(("", "/-")).replace("/-", ""),
        size=26,
        bold=True,
    )
    sheet.text(940, f"for {bill.vendor}", size=21, align="right")
    return sheet, blank("voucher", expense=True) | {
        "vendor": bill.vendor,
        "vendor_gstin": gstin,
        "number": bill.number,
        "date": bill.day.isoformat(),
        "total": f"{amount:.2f}",
        "payment_mode": "cheque",
    }
