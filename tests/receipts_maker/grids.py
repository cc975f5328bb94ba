"""An invoice as a grid: labels above values in boxes, discounts, taxes per rate, a total row below the table."""

from __future__ import annotations

import random
from collections import defaultdict
from datetime import timedelta
from decimal import ROUND_HALF_UP, Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, indian, make_bill, money, state_name
from tests.receipts_maker.labels import Label, blank, facts_of
from tests.receipts_maker.spelled import spelled

DAY_FORMS = ("%d/%m/%Y", "%d-%b-%Y", "%d.%m.%y", "%d %b, %Y", "%d-%m-%Y", "%b %d, %Y", "%d/%b/%Y", "%d%b%Y")
Heads = tuple[tuple[int, str, str], ...]


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
    _facts(sheet, bill, rng)
    label = _grid_table(sheet, bill, rng) | facts_of(bill) | {"buyer_gstin": bill.buyer_gstin}
    return sheet, label | {"due_date": bill.due.isoformat() if bill.due else None, "place_of_supply": bill.buyer_state}


def _facts(sheet: Canvas, bill: Bill, rng: random.Random) -> None:
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
    by_rate, lines, quantity = _grid_rows(sheet, bill, heads, rng)
    goods = sum(by_rate.values(), Decimal(0))
    sheet.text(110, "Total", size=18, bold=True)
    sheet.text(690, f"{quantity}", size=18, align="right")
    sheet.text(1180, indian(goods), size=18, bold=True, align="right")
    sheet.line(30)
    rows, taxes = _grid_taxes(bill, by_rate)
    exact = goods + sum(taxes.values(), Decimal(0))
    total = exact.quantize(Decimal(1), ROUND_HALF_UP).quantize(Decimal("0.01"))
    if total != exact:
        rows.append((rng.choice(("Round Off", "Rounded off", "Rounding")), total - exact))
    for head, figure in rows:
        sheet.text(860, head, size=19)
        sheet.text(1180, f"{figure:,.2f}", size=19, align="right")
        sheet.line(20, 1.5)
    words = ("Invoice Total", "Amount Payable", "Grand Total", "Total Due", "Payable Amt", "Net Total")
    sheet.text(860, rng.choice(words), size=24, bold=True)
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


def _grid_rows(
    sheet: Canvas, bill: Bill, heads: Heads, rng: random.Random
) -> tuple[dict[int, Decimal], list[dict[str, str]], Decimal]:
    by_rate: dict[int, Decimal] = defaultdict(Decimal)
    lines: list[dict[str, str]] = []
    quantity = Decimal(0)
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
    return by_rate, lines, quantity


def _grid_taxes(bill: Bill, by_rate: dict[int, Decimal]) -> tuple[list[tuple[str, Decimal]], dict[str, Decimal]]:
    rows: list[tuple[str, Decimal]] = []
    taxes: dict[str, Decimal] = defaultdict(Decimal)
    for rate, taxed in sorted(by_rate.items()):
        for name, share in (("CGST", 2), ("SGST", 2)) if bill.split else (("IGST", 1),):
            tax = money(taxed * rate / 100 / share)
            taxes[name.lower()] += tax
            rows.append((f"{name} @ {Decimal(rate) / share:g}%", tax))
    return rows, taxes
