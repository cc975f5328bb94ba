"""Small papers: till receipts, restaurant and pharmacy bills, petrol slips, courier notes, bill books, rent,
utilities, hotels, cabs.
"""

from __future__ import annotations

import random

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, make_bill
from tests.receipts_maker.labels import Label, label_of

MODES = (
    ("Cash", "cash"),
    ("CASH", "cash"),
    ("UPI", "upi"),
    ("Card", "card"),
    ("GPay UPI", "upi"),
    ("Credit Card", "card"),
)


def new_roll(rng: random.Random) -> Canvas:
    return Canvas(600, 1100, rng.choice(("mono", "mono", "sans", "narrow")))


def draw_head(sheet: Canvas, bill: Bill, rng: random.Random, title: str, *, gstin: bool = True) -> None:
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
    sheet = new_roll(rng)
    draw_head(sheet, bill, rng, rng.choice(("TAX INVOICE", "CASH MEMO", "RETAIL INVOICE", "BILL", "")))
    _number_and_day(sheet, bill, rng, ("Bill No:", "Inv No :", "Bill #", "Receipt No.", "Memo No", "INV#"))
    lines = _items(sheet, bill, rng)
    rows = _till_sums(bill, rng)
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


def _till_sums(bill: Bill, rng: random.Random) -> list[tuple[str, str]]:
    rows: list[tuple[str, str]] = []
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
    return rows


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
