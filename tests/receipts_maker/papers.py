"""Bills of services: hotel, electricity, telephone, courier, cab; each with its own words for number, day, sums."""

from __future__ import annotations

import random
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from tests.receipts_maker.canvas import Canvas
from tests.receipts_maker.facts import Bill, indian, make_bill, money
from tests.receipts_maker.labels import Label, blank, facts_of, priced


def _pairs(
    sheet: Canvas, rows: list[tuple[str, str]], *, left: float = 50, right: float | None = None, size: int = 20
) -> None:
    for head, value in rows:
        sheet.text(left, head, size=size)
        sheet.text(right or sheet.width - 50, value, size=size, align="right" if right is None else "left")
        sheet.line(size, 1.6)


def _top(sheet: Canvas, bill: Bill, rng: random.Random, title: str) -> None:
    align, x = rng.choice((("left", 50.0), ("centre", sheet.width / 2)))
    sheet.text(x, bill.vendor, size=34, bold=True, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(38)
    sheet.text(x, f"{bill.street}, {bill.city}", size=20, align=align)  # type: ignore[arg-type]  # one of the three
    sheet.line(24)
    if bill.gstin:
        sheet.text(x, f"GSTIN: {bill.gstin}", size=20, align=align)  # type: ignore[arg-type]  # one of the three
        sheet.line(24)
    sheet.text(sheet.width / 2, title, size=26, bold=True, align="centre")
    sheet.line(36)


def _date(bill: Bill, rng: random.Random) -> str:
    return bill.day.strftime(rng.choice(("%d/%m/%Y", "%d-%b-%Y", "%d %b %Y", "%d.%m.%Y")))


def draw_utility(rng: random.Random, kind: str) -> tuple[Canvas, Label]:
    """Electricity (no GST, arrears, late amount) or telephone (GST)."""
    power = kind == "electricity"
    bill = make_bill(rng, "power" if power else "phone", taxed=not power)
    bill.gstin = None if power else bill.gstin
    due = bill.day + timedelta(days=rng.choice((10, 14, 21)))
    sheet = Canvas(1100, 1500, rng.choice(("sans", "narrow", "dejavu")))
    _utility_head(sheet, bill, due, rng)
    charges = _charges(rng, power)
    whole = sum((c for _, c in charges), Decimal(0))
    sheet.text(50, rng.choice(("Description", "Particulars", "Charges Details")), size=20, bold=True)
    sheet.text(1050, rng.choice(("Amount (Rs.)", "Amount", "Rs.")), size=20, bold=True, align="right")
    sheet.line(30)
    _pairs(sheet, [(n, indian(c)) for n, c in charges])
    sheet.rule()
    label = blank(kind, expense=True) | facts_of(bill) | {"due_date": due.isoformat(), "lines": priced(charges)}
    return sheet, label | (_power_sums(sheet, whole, rng) if power else _phone_sums(sheet, whole, rng))


def _utility_head(sheet: Canvas, bill: Bill, due: date, rng: random.Random) -> None:
    power = bill.gstin is None
    _top(
        sheet,
        bill,
        rng,
        rng.choice(("ELECTRICITY BILL", "Energy Bill", "Bill of Supply - Electricity"))
        if power
        else rng.choice(("TAX INVOICE", "Monthly Statement / Tax Invoice", "Broadband Bill")),
    )
    number = (
        rng.choice(("Bill No", "Bill Number", "Invoice No"))
        if not power
        else rng.choice(("Bill No.", "Bill Number", "Invoice No."))
    )
    _pairs(
        sheet,
        [
            (rng.choice(("Consumer No", "Account No", "Customer ID", "CA Number")), str(rng.randrange(10**8, 10**9))),
            ("Consumer Name" if power else "Customer Name", bill.buyer),
            (number, bill.number),
            (rng.choice(("Bill Date", "Date of Bill", "Issue Date")), _date(bill, rng)),
            (rng.choice(("Due Date", "Last Date of Payment", "Pay By Date")), due.strftime("%d/%m/%Y")),
            (
                "Billing Period",
                f"{bill.day - timedelta(days=31):%d/%m/%Y} to {bill.day - timedelta(days=1):%d/%m/%Y}",
            ),
        ],
        right=420 if rng.random() < 0.6 else None,
    )
    sheet.rule()


def _charges(rng: random.Random, power: bool) -> list[tuple[str, Decimal]]:
    charges = [
        ("Fixed Charge", Decimal(rng.randrange(100, 500))),
        ("Energy Charge" if power else "Usage Charges", money(Decimal(rng.randrange(50000, 600000)) / 100)),
    ]
    charges += (
        [
            ("Fuel Adjustment Charge", money(Decimal(rng.randrange(2000, 20000)) / 100)),
            ("Electricity Duty", money(Decimal(rng.randrange(2000, 20000)) / 100)),
        ]
        if power
        else [("Plan Rental", Decimal(rng.choice((499, 699, 999))))]
    )
    if power and rng.random() < 0.4:
        charges.append(("Arrears", money(Decimal(rng.randrange(5000, 50000)) / 100)))
    return charges


def _power_sums(sheet: Canvas, whole: Decimal, rng: random.Random) -> Label:
    total = whole.quantize(Decimal(1), ROUND_HALF_UP)
    _pairs(
        sheet,
        [
            (
                rng.choice(
                    (
                        "Net Amount Payable",
                        "Amount Payable by Due Date",
                        "Total Amount Payable",
                        "Bill Amount",
                        "Amount Payable",
                    )
                ),
                f"Rs. {indian(total)}",
            ),
            (rng.choice(("Amount Payable After Due Date", "Payable after due date")), indian(total + 50)),
        ],
        size=22,
    )
    return {"total": f"{total:.2f}"}


def _phone_sums(sheet: Canvas, whole: Decimal, rng: random.Random) -> Label:
    half = money(whole * 9 / 100)
    total = whole + 2 * half
    _pairs(
        sheet,
        [
            (rng.choice(("Taxable Value", "Sub Total", "Total Charges before tax")), indian(whole)),
            ("CGST @ 9%", indian(half)),
            ("SGST @ 9%", indian(half)),
            (
                rng.choice(("Total Amount Due", "Amount Payable", "Total Payable", "Current Bill Amount")),
                f"₹ {indian(total)}",
            ),
        ],
        size=20,
    )
    return {"total": f"{total:.2f}", "taxable": f"{whole:.2f}", "cgst": str(half), "sgst": str(half)}


def draw_hotel(rng: random.Random) -> tuple[Canvas, Label]:
    """A folio with nights, food, taxes and sometimes an advance."""
    bill = make_bill(rng, "hotel", taxed=True)
    nights, tariff = rng.randint(1, 3), Decimal(rng.choice((1800, 2400, 3200)))
    rows = [(f"Room Rent - {bill.day + timedelta(days=i - nights):%d/%m/%y}", tariff) for i in range(nights)]
    if rng.random() < 0.6:
        rows.append((rng.choice(("Food & Beverages", "Laundry")), Decimal(rng.randrange(200, 1500))))
    whole = sum((a for _, a in rows), Decimal(0))
    half = money(whole * Decimal("2.5") / 100)
    total = (whole + 2 * half).quantize(Decimal(1), ROUND_HALF_UP)
    rounding = total - whole - 2 * half
    sheet = Canvas(1000, 1300, rng.choice(("serif", "sans")))
    _guest(sheet, bill, rows, rng)
    sums = [
        (rng.choice(("Sub Total", "Taxable Amount", "Total Before Tax")), f"{whole:.2f}"),
        ("CGST 2.5%", f"{half}"),
        ("SGST 2.5%", f"{half}"),
    ]
    sums += [("Round Off", f"{rounding:.2f}")] if rounding else []
    sums.append((rng.choice(("Grand Total", "Net Amount", "Total Bill Amount", "Bill Total")), f"{total:.2f}"))
    if rng.random() < 0.4:
        sums += [("Less: Advance", "1000.00"), ("Balance Due", f"{total - 1000:.2f}")]
    _pairs(sheet, sums)
    label = blank("hotel", expense=True) | facts_of(bill) | {"lines": priced(rows), "taxable": f"{whole:.2f}"}
    label |= {"total": f"{total:.2f}", "cgst": str(half), "sgst": str(half)}
    return sheet, label | {"round_off": str(rounding) if rounding else None}


def _guest(sheet: Canvas, bill: Bill, rows: list[tuple[str, Decimal]], rng: random.Random) -> None:
    _top(sheet, bill, rng, rng.choice(("GUEST BILL", "TAX INVOICE", "HOTEL BILL", "Invoice")))
    _pairs(
        sheet,
        [
            (rng.choice(("Bill No", "Invoice No", "Folio No.")), bill.number),
            (rng.choice(("Bill Date", "Date", "Invoice Date")), _date(bill, rng)),
            ("Guest Name", bill.buyer),
            ("Check In", f"{bill.day - timedelta(days=len(rows)):%d/%m/%Y} 12:00"),
            ("Check Out", f"{bill.day:%d/%m/%Y} 10:30"),
            ("Room No", "305"),
        ],
        right=320,
    )
    sheet.rule()
    sheet.text(50, rng.choice(("Description", "Particulars")), size=20, bold=True)
    sheet.text(950, rng.choice(("Amount", "Amount (Rs)")), size=20, bold=True, align="right")
    sheet.line(30)
    _pairs(sheet, [(n, f"{a:.2f}") for n, a in rows])
    sheet.rule()


def draw_courier(rng: random.Random) -> tuple[Canvas, Label]:
    """A consignment note with freight and tax."""
    bill = make_bill(rng, "courier", taxed=True)
    freight = Decimal(rng.randrange(80, 900))
    half = money(freight * 9 / 100)
    total = freight + 2 * half
    sheet = Canvas(900, 1000, rng.choice(("sans", "mono")))
    _top(sheet, bill, rng, rng.choice(("CONSIGNMENT NOTE", "COURIER RECEIPT", "Cash Receipt", "Booking Receipt")))
    number = f"{rng.choice(('C', 'MH', ''))}{rng.randrange(10**7, 10**9)}"
    _pairs(
        sheet,
        [
            (rng.choice(("Consignment No.", "Docket No", "AWB No.", "C.Note No")), number),
            (rng.choice(("Date", "Booking Date")), _date(bill, rng)),
            ("Consignor", bill.buyer),
            ("Destination", bill.buyer_city),
            ("Weight", "2.450 kg"),
        ],
        right=330,
    )
    sheet.rule()
    _pairs(
        sheet,
        [
            (rng.choice(("Freight Charges", "Courier Charges", "Booking Charges")), f"{freight:.2f}"),
            ("CGST 9%", str(half)),
            ("SGST 9%", str(half)),
            (rng.choice(("Total", "Grand Total", "Total Amount", "Net Payable")), f"Rs. {total:.2f}"),
        ],
    )
    return sheet, blank("courier", expense=True) | {
        "vendor": bill.vendor,
        "vendor_gstin": bill.gstin,
        "number": number,
        "date": bill.day.isoformat(),
        "total": f"{total:.2f}",
        "taxable": f"{freight:.2f}",
        "cgst": str(half),
        "sgst": str(half),
        "lines": [{"description": "Freight Charges", "amount": f"{freight:.2f}"}],
    } | {"lines": [{"description": sheet.prints[-8].text, "amount": f"{freight:.2f}"}]}


def draw_cab(rng: random.Random) -> tuple[Canvas, Label]:
    """A ride on a phone's screen."""
    bill = make_bill(rng, "cab", taxed=False)
    fare, toll = money(Decimal(rng.randrange(9000, 60000)) / 100), Decimal(rng.choice((0, 35, 80)))
    half = money(fare * Decimal("2.5") / 100)
    total = fare + toll + 2 * half
    sheet = Canvas(720, 1400, rng.choice(("sans", "dejavu")))
    number = f"{rng.choice(('TRP', 'B', 'RD-'))}{rng.randrange(10**6, 10**8)}"
    _ride(sheet, bill, number, rng)
    rows = [(rng.choice(("Trip fare", "Base fare", "Ride charge")), fare)] + ([("Toll", toll)] if toll else [])
    _pairs(
        sheet,
        [(n, f"₹{a:.2f}") for n, a in rows]
        + [
            ("CGST 2.5%", f"₹{half}"),
            ("SGST 2.5%", f"₹{half}"),
            (rng.choice(("Total", "Total bill", "Amount paid", "Grand total", "Total fare")), f"₹{total:.2f}"),
        ],
        left=30,
    )
    word, mode = rng.choice((("Cash", "cash"), ("UPI", "upi"), ("Credit card", "card")))
    _pairs(sheet, [(rng.choice(("Paid by", "Payment mode", "Paid via")), word)], left=30)
    label = (
        blank("taxi", expense=True) | facts_of(bill) | {"vendor_gstin": None, "number": number, "payment_mode": mode}
    )
    label |= {"total": f"{total:.2f}", "taxable": f"{fare:.2f}", "cgst": str(half), "sgst": str(half)}
    return sheet, label | {"lines": priced(rows)}


def _ride(sheet: Canvas, bill: Bill, number: str, rng: random.Random) -> None:
    sheet.text(30, f"{rng.randrange(8, 22)}:{rng.randrange(10, 59)}", size=18)
    sheet.text(690, "4G 71%", size=18, align="right")
    sheet.line(40)
    sheet.text(30, bill.vendor, size=32, bold=True)
    sheet.line(40)
    sheet.text(30, rng.choice(("Trip receipt", "Ride receipt", "Your trip", "Invoice")), size=24)
    sheet.line(30)
    _pairs(
        sheet,
        [
            (rng.choice(("Trip ID", "Booking ID", "Ride No", "Invoice No")), number),
            (rng.choice(("Date", "Trip date")), f"{_date(bill, rng)}, 6:45 PM"),
            ("Pickup", bill.street),
            ("Drop", "Airport Terminal 2"),
        ],
        left=30,
        right=240,
    )
    sheet.rule()
