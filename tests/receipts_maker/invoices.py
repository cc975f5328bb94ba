"""A4 invoices and papers that look like them (quotation, proforma, credit note, order): heading, parties, table,
sums.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, Item, indian, state_name
from tests.receipts_maker.invoice_sums import draw_foot, draw_sums
from tests.receipts_maker.labels import Label, label_of

TITLES = (
    "TAX INVOICE",
    "GST INVOICE",
    "Invoice",
    "Tax Invoice (Original for Recipient)",
    "RETAIL INVOICE",
    "INVOICE CUM RECEIPT",
)
NUMBERS = ("Invoice No", "Inv. No.", "Bill No.", "Invoice Number", "Invoice #", "Serial No. of Invoice", "Inv No")
DAYS = ("Date", "Invoice Date", "Dated", "Inv. Dt.", "Date of Invoice", "Bill Dt")
DUES = ("Due Date", "Payment Due", "Pay By", "Due on", "Payment due date")
BUYERS = (
    "Bill To",
    "Billed To:",
    "Buyer",
    "Sold To",
    "Customer Details",
    "Details of Receiver (Billed to)",
    "M/s.",
    "Party Name & Address",
    "Consignee / Buyer",
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One column of a table: heading, where it stands (share of the width), how it is aligned."""

    head: str
    at: float
    align: str


def draw_invoice(
    bill: Bill, rng: random.Random, *, title: str | None = None, expense: bool = True, kind: str = "gst_invoice"
) -> tuple[Canvas, Label]:
    """A full invoice; the heading, the parties' places, the columns and all wordings are drawn by lot."""
    sheet = Canvas(1240, 1754, rng.choice(("sans", "serif", "narrow", "dejavu")))
    name = title or (rng.choice(TITLES) if bill.taxed else "BILL OF SUPPLY")
    buyer_first = rng.random() < 0.2
    if buyer_first:
        _parties(sheet, bill, rng)
    _heading(sheet, bill, rng, name)
    _facts(sheet, bill, rng, expense)
    if not buyer_first:
        _parties(sheet, bill, rng)
    lines = _table(sheet, bill, rng)
    draw_sums(sheet, bill, rng)
    draw_foot(sheet, bill, rng)
    label = label_of(bill, kind, expense=expense, lines=lines)
    label["place_of_supply"] = bill.extra.get("supply")
    return sheet, label


def _heading(sheet: Canvas, bill: Bill, rng: random.Random, title: str) -> None:
    style, size = rng.randrange(4), rng.choice((34, 40, 46))
    x, align = (620.0, "centre") if style in (0, 2) else (60.0, "left")
    if style in (0, 1):
        sheet.text(
            620 if style == 0 else 1180,
            title,
            size=rng.choice((24, 30)),
            bold=True,
            align="centre" if style == 0 else "right",
        )
        if style == 0:
            sheet.line(34)
    sheet.text(x, bill.vendor.upper() if rng.random() < 0.4 else bill.vendor, size=size, bold=True, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(size)
    for text in (
        f"{bill.street}, {bill.city} - {rng.randrange(110001, 799999)}",
        f"Ph: {rng.randrange(6, 9)}{rng.randrange(10**8, 10**9)}",
        f"{rng.choice(('GSTIN', 'GSTIN/UIN', 'GST No.', 'GSTIN :', 'Our GSTIN:'))} {bill.gstin}" if bill.gstin else "",
    ):
        if text:
            sheet.text(x, text, size=20, align=align)  # type: ignore[arg-type]  # one of the three
            sheet.line(20)
    if style in (2, 3):
        sheet.text(620, title, size=26, bold=True, align="centre")
        sheet.line(30)
    sheet.rule()


def _facts(sheet: Canvas, bill: Bill, rng: random.Random, expense: bool) -> None:
    rows = _fact_rows(bill, rng, expense)
    style = rng.randrange(3)
    if style == 0:  # label above value, side by side
        step = 1120 / len(rows)
        for i, (head, _) in enumerate(rows):
            sheet.text(60 + i * step, head, size=18)
        sheet.line(18)
        for i, (_, value) in enumerate(rows):
            sheet.text(60 + i * step, value, size=20, bold=True)
        sheet.line(22)
    else:
        x = 60 if style == 1 else 720
        for head, value in rows:
            sheet.text(x, f"{head} : {value}" if rng.random() < 0.4 else head, size=20)
            if sheet.prints[-1].text == head:
                sheet.text(x + 260, rng.choice(("", ": ")) + value, size=20)
            sheet.line(20)
    sheet.rule()


def _fact_rows(bill: Bill, rng: random.Random, expense: bool) -> list[tuple[str, str]]:
    day = bill.day.strftime(
        rng.choice(("%d/%m/%Y", "%d-%m-%Y", "%d-%b-%Y", "%d %b %Y", "%d.%m.%Y", "%d-%m-%y", "%d %B %Y"))
    )
    number = rng.choice(NUMBERS) if expense else rng.choice(("No.", "Ref No.", "Doc No."))
    rows = [(number, bill.number), (rng.choice(DAYS), day)]
    if bill.due:
        rows.append((rng.choice(DUES), bill.due.strftime("%d/%m/%Y")))
    if rng.random() < 0.5:
        rows.insert(
            rng.randrange(len(rows) + 1),
            rng.choice(
                (
                    ("PO No.", f"PO-{rng.randrange(100, 999)}"),
                    ("Vehicle No", "KA05MH1234"),
                    ("E-Way Bill No", "181004567890"),
                    ("Order No", str(rng.randrange(1000, 9999))),
                )
            ),
        )
    if bill.taxed and rng.random() < 0.7:
        bill.extra["supply"] = bill.buyer_state
        rows.append(
            (
                rng.choice(("Place of Supply", "Place of supply (State)")),
                rng.choice(
                    (
                        state_name(bill.buyer_state),
                        f"{state_name(bill.buyer_state)} ({bill.buyer_state})",
                        f"{bill.buyer_state}-{state_name(bill.buyer_state)}",
                    )
                ),
            )
        )
    return rows


def _parties(sheet: Canvas, bill: Bill, rng: random.Random) -> None:
    x = rng.choice((60, 60, 640))
    head = rng.choice(BUYERS)
    rows = [bill.buyer, f"{bill.buyer_city}, {state_name(bill.buyer_state)}"]
    if bill.buyer_gstin:
        rows.append(f"{rng.choice(('GSTIN', 'GSTIN/UIN:', 'GST No', 'Party GSTIN :'))} {bill.buyer_gstin}")
    if head == "M/s.":
        rows[0] = f"M/s. {rows[0]}"
    else:
        sheet.text(x, head, size=20, bold=True)
        sheet.line(20)
    for row in rows:
        sheet.text(x, row, size=20)
        sheet.line(20)
    sheet.rule()


def _table(sheet: Canvas, bill: Bill, rng: random.Random) -> list[dict[str, str]]:
    with_tax = bill.taxed and rng.random() < 0.5
    columns = _columns(rng, with_tax)
    for cell in columns:
        sheet.text(cell.at * 1240, cell.head, size=19, bold=True, align=cell.align)  # type: ignore[arg-type]  # one of the three
    sheet.line(24)
    unit_in_quantity = rng.random() < 0.4
    for number, item in enumerate(bill.items, start=1):
        values = _cells(bill, item, number, columns, unit_in_quantity, with_tax)
        for cell, value in zip(columns, values, strict=True):
            sheet.text(cell.at * 1240, value, size=19, align=cell.align)  # type: ignore[arg-type]  # one of the three
        sheet.line(20, rng.choice((1.4, 1.6)))
    sheet.rule()
    return [
        {"description": i.name, "amount": str(i.amount), "amount_incl": str(i.amount + bill.tax_of(i))}
        for i in bill.items
    ]


def _columns(rng: random.Random, with_tax: bool) -> list[Cell]:
    columns = [
        Cell(rng.choice(("S.No", "Sr.", "#", "Sl No")), 0.05, "left"),
        Cell(
            rng.choice(
                (
                    "Description of Goods",
                    "Particulars",
                    "Item Description",
                    "Product",
                    "Item",
                    "Description of goods / services",
                )
            ),
            0.10,
            "left",
        ),
    ]
    if rng.random() < 0.7:
        columns.append(Cell(rng.choice(("HSN", "HSN/SAC", "HSN Code")), 0.46, "left"))
    columns.append(Cell(rng.choice(("Qty", "Quantity", "Qty.")), 0.58, "right"))
    columns.append(Cell(rng.choice(("Rate", "Price", "Unit Price", "Rate (Rs.)")), 0.68, "right"))
    if with_tax:
        columns.append(Cell(rng.choice(("GST %", "GST", "Tax %")), 0.75, "right"))
    columns.append(
        Cell(
            rng.choice(
                ("Amount", "Amount (Rs.)", "Taxable Value", "Value", "Amt.")
                if not with_tax
                else ("Taxable Amt", "Taxable Value", "Amount")
            ),
            0.86,
            "right",
        )
    )
    if with_tax:
        columns.append(Cell(rng.choice(("Total", "Line Total", "Net Amount")), 0.96, "right"))
    return columns


def _cells(bill: Bill, item: Item, number: int, columns: list[Cell], unit: bool, with_tax: bool) -> list[str]:
    values = [str(number), item.name]
    if any(c.head.startswith("HSN") for c in columns):
        values.append(item.hsn)
    values += [f"{item.quantity} {item.unit}" if unit else str(item.quantity), indian(item.price)]
    if with_tax:
        values.append(f"{item.rate_percent}%")
    values.append(indian(item.amount))
    if with_tax:
        values.append(indian(item.amount + bill.tax_of(item)))
    return values
