"""What stands below an invoice's table: sums, the amount in words, bank, signature."""

from __future__ import annotations

import random
from decimal import Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, indian
from tests.receipts_maker.spelled import spelled

TOTALS = (
    "Grand Total",
    "Total Invoice Value",
    "Net Payable",
    "Total Amount",
    "Invoice Total",
    "AMOUNT PAYABLE",
    "Total (INR)",
    "Net Amount Payable",
    "Bill Amount",
    "Total Amount (Rs.)",
    "TOTAL",
    "Payable Amount",
    "Gross Total (incl. GST)",
)
SUBTOTALS = (
    "Sub Total",
    "Taxable Value",
    "Total Taxable Amount",
    "Basic Amount",
    "Total Before Tax",
    "Amount before tax",
    "Taxable Amt",
)
ROUNDS = ("Round Off", "Rounded Off", "Rounding", "R/Off", "Round off (+/-)", "Rounding Adj.")
SIGNS = ("For {0}", "for {0}", "For and on behalf of {0}", "Authorised Signatory", "")
Rows = list[tuple[str, str]]


def sums_of(bill: Bill, rng: random.Random) -> Rows:
    """The rows below the table."""
    rows: Rows = []
    if bill.taxed:
        rows.append((rng.choice(SUBTOTALS), indian(bill.taxable)))
        half = indian(bill.tax / 2)
        rates = {i.rate_percent for i in bill.items}
        rate = f" @ {Decimal(rates.copy().pop()) / 2:g}%" if len(rates) == 1 and rng.random() < 0.5 else ""
        rows += (
            [
                (f"{rng.choice(('CGST', 'Add: CGST', 'Central Tax'))}{rate}", half),
                (f"{rng.choice(('SGST', 'Add: SGST', 'SGST/UTGST'))}{rate}", half),
            ]
            if bill.split
            else [(rng.choice(("IGST", "Add : IGST", "Integrated Tax")), indian(bill.tax))]
        )
    if bill.round_off:
        rows.append(
            (
                rng.choice(ROUNDS),
                f"{bill.round_off:+.2f}"
                if rng.random() < 0.6
                else f"{abs(bill.round_off):.2f}"
                if bill.round_off > 0
                else f"(-){abs(bill.round_off):.2f}",
            )
        )
    rows.append((rng.choice(TOTALS), rng.choice(("", "Rs. ", "₹ ")) + indian(bill.total)))
    return rows


def draw_sums(sheet: Canvas, bill: Bill, rng: random.Random) -> None:
    x = rng.choice((640, 760))
    start = sheet.y
    for head, value in sums_of(bill, rng):
        sheet.text(x, head, size=20)
        sheet.text(0.96 * 1240, value, size=20, bold=head in TOTALS, align="right")
        sheet.line(20, 1.6)
    if rng.random() < 0.7:
        words = spelled(int(bill.total))
        sheet.text(
            60, rng.choice(("Amount in words:", "Rupees (in words)", "Amount Chargeable (in words)")), size=18, y=start
        )
        sheet.text(60, f"{rng.choice(('INR', 'Rupees', 'Rs.'))} {words} Only"[:62], size=18, y=start + 30)


def draw_foot(sheet: Canvas, bill: Bill, rng: random.Random) -> None:
    sheet.line(30)
    if rng.random() < 0.5:
        sheet.text(60, f"Bank: State Bank of India  A/c No. {rng.randrange(10**10, 10**11)}  IFSC SBIN0001234", size=17)
        sheet.line(20)
    sign = rng.choice(SIGNS).format(bill.vendor)
    sheet.text(1180, sign, size=20, align="right")
    sheet.line(60)
    sheet.text(60, "Terms: Interest @ 24% p.a. after 30 days. Subject to local jurisdiction.", size=16)
