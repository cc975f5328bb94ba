"""Bank slips and money receipts in a sentence."""

from __future__ import annotations

import random
from decimal import Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import indian, make_bill, make_gstin
from tests.receipts_maker.labels import Label, blank
from tests.receipts_maker.spelled import spelled

DAY_FORMS = ("%d/%m/%Y", "%d-%b-%Y", "%d.%m.%y", "%d %b, %Y", "%d-%m-%Y", "%b %d, %Y", "%d/%b/%Y", "%d%b%Y")


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
