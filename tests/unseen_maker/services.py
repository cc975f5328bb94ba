"""Bills for services: freight, hospital, workshop, utilities, hotel."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random
from decimal import Decimal

from tests.unseen_maker.facts import GOODS, STREETS, Item, cents, firm, grouped, sale, wares
from tests.unseen_maker.markup import NO_TAX, Row, Sheet, grid, head, pairs, short, side_by_side, style, sums, when


def freight(rng: random.Random) -> Sheet:
    """A transporter's consignment note with its charges."""
    s = sale(rng, trade=rng.choice(("Roadlines", "Transport Co.", "Cargo Movers", "Logistics")))
    names = ("Freight", "Hamali / Loading", "Door Delivery Charge", "Statistical Charge", "GR Charges")
    costs = [(name, Decimal(rng.randrange(2, 60) * (50 if name == "Freight" else 5))) for name in names]
    total = sum((cost for _, cost in costs), Decimal(0))
    top = f'<h1 class="c">{s.vendor}</h1><p class="c">Fleet Owners &amp; Transport Contractors</p><p class="c">{STREETS[4]}, {s.place[2]} | GSTIN {s.gstin}</p>'
    meta = pairs(
        [
            ("G.R. No.", s.number),
            ("Date", when(rng, s)),
            ("Truck No.", "RJ14GB 4471"),
            ("From", s.place[2]),
            ("To", s.buyer_place[2]),
        ]
    )
    who = side_by_side(
        f"<b>Consignor</b><br>{firm(rng)}", f"<b>Consignee</b><br>{s.buyer}<br>GSTIN {s.buyer_gstin}", meta
    )
    goods = grid(
        ("No. of Pkgs", "Said to contain", "Actual Weight", "Charged Weight"),
        [("14", "Machinery parts", "340 Kg", "350 Kg")],
    )
    rows = [(name, f"{cost:.2f}") for name, cost in costs] + [
        (rng.choice(("Total Freight", "Grand Total", "Total", "Net Amount")), f"{total:.2f}")
    ]
    body = f"{top}<p class='c'><b>GOODS CONSIGNMENT NOTE / FREIGHT BILL</b></p>{who}{goods}{grid(('Charges', 'Amount'), rows)}<p>GST payable by consignee under reverse charge: Yes</p>"
    lines = [{"description": name, "amount": f"{cost:.2f}"} for name, cost in costs]
    none = NO_TAX | {"taxable": f"{total:.2f}", "total": f"{total:.2f}"}
    return Sheet(style(rng) + body, 760, s.label("freight", reverse_charge=True, **none) | {"lines": lines})


def hospital(rng: random.Random) -> Sheet:
    """A hospital's final bill: exempt from GST, with a patient, an advance and a rest."""
    s = sale(rng, trade=rng.choice(("Hospital", "Nursing Home", "Multispeciality Clinic")))
    names = (
        "Room Charges (Semi Private)",
        "Doctor Visit Charges",
        "Laboratory Investigations",
        "Pharmacy",
        "Nursing Charges",
        "OT Charges",
    )
    costs = [(name, Decimal(rng.randrange(3, 190) * 50)) for name in rng.sample(names, 4)]
    total, paid = sum((cost for _, cost in costs), Decimal(0)), Decimal(500)
    top = f'<h2 class="c">{s.vendor}</h2><p class="c">{STREETS[2]}, {s.place[2]} {s.place[3]}</p><p class="c"><b>INPATIENT FINAL BILL</b></p>'
    meta = side_by_side(
        pairs([("Patient Name", "Mr. Dinesh Kale"), ("UHID", "UH00451277"), ("Age/Sex", "46 Y / M")]),
        pairs([("Bill No", s.number), ("Bill Date", when(rng, s)), ("Consultant", "Dr. R. Menon")]),
    )
    rows: list[Row] = [(n, name, grouped(cost)) for n, (name, cost) in enumerate(costs, 1)]
    rows += [
        ("", rng.choice(("Total Bill Amount", "Gross Bill Amount", "Bill Amount")), grouped(total)),
        ("", "Less: Advance Paid", grouped(paid)),
        ("", "Balance Payable", grouped(total - paid)),
    ]
    none = NO_TAX | {"vendor_gstin": None, "buyer_gstin": None}
    label = s.label("hospital", total=f"{total:.2f}", **none) | {
        "lines": [{"description": n, "amount": f"{c:.2f}"} for n, c in costs]
    }
    return Sheet(style(rng) + top + meta + grid(("S.No", "Service Description", "Amount"), rows), 720, label)


def garage(rng: random.Random) -> Sheet:
    """A workshop's job bill with spares and labour apart."""
    parts = wares(rng, tuple(row for row in GOODS if row[4] == 18), 3)
    labour = wares(
        rng, (("Periodic service labour", "9987", "", "850.00", 18), ("Wheel alignment", "9987", "", "400.00", 18)), 2
    )
    s = sale(rng, (*parts, *labour), trade=rng.choice(("Motors", "Auto Works", "Car Care")), local=True)
    top = side_by_side(
        f"<h2>{s.vendor}</h2>{STREETS[3]}, {s.place[2]}<br>GST No. {s.gstin}",
        "<h2>JOB CARD INVOICE</h2>" + pairs(head(rng, s)),
    )
    who = pairs(
        [
            ("Customer", s.buyer),
            ("GSTIN", s.buyer_gstin),
            ("Regn No", "KA19 MB 7042"),
            ("Odometer", "48211 km"),
            ("Job Card No", "JC-8841"),
        ]
    )
    spare = grid(
        ("#", "Spares", "HSN", "Qty", "Rate", "GST%", "Amount"),
        [(n, i.name, i.hsn, short(i.quantity), i.price, i.rate, i.amount) for n, i in enumerate(parts, 1)],
    )
    work = grid(
        ("#", "Labour", "SAC", "Qty", "Rate", "GST%", "Amount"),
        [(n, i.name, i.hsn, 1, i.price, i.rate, i.amount) for n, i in enumerate(labour, 1)],
    )
    body = f"{top}<hr>{who}<br>{spare}<br>{work}<div style='width:50%;margin-left:50%'>{grid((), sums(rng, s), css='')}</div>"
    return Sheet(style(rng) + body, 800, s.label("gst_invoice"))


def utility(rng: random.Random) -> Sheet:
    """Electricity, water or telephone: what is due by a day, and more after it."""
    trade, rate = rng.choice(
        (("Vidyut Nigam Ltd", 0), ("Telecom Services Ltd", 18), ("Jal Board", 0), ("Fibernet Pvt Ltd", 18))
    )
    rows = (
        (("Fixed Charge", "180"), ("Energy Charge", "2146"), ("FPPCA", "74")),
        (("Plan rental", "649"), ("Usage charges", "58")),
    )[rate > 0]
    items = tuple(
        Item(name, "", "", Decimal(1), cents(Decimal(cost) * rng.randrange(60, 200) / 100), rate) for name, cost in rows
    )
    s = sale(rng, items, trade=trade, local=True)
    late, old = s.total + 100, rng.choice((Decimal(0), Decimal("212.00")))
    pay = s.total + old
    due = s.due.strftime("%d-%b-%Y")
    box_rows = [("Bill Number", s.number), ("Consumer No", f"{rng.randrange(10**9, 10**10)}")]
    box = grid((), [*box_rows, ("Bill Date", when(rng, s)), ("Due Date", due)])
    money = [(i.name, f"{i.amount}") for i in items]
    money += [(n.upper() + " 9%", f"{t}") for n, t in s.taxes.items()] if rate else []
    money += [("Round off", f"{s.total - s.exact:.2f}")] if s.whole else []
    name = rng.choice(("Amount Payable by Due Date", "Total Amount Due", "Net Amount Payable", "Payable by due date"))
    money += [("Current Bill Amount", f"{s.total:.2f}"), ("Arrears", f"{old:.2f}"), (f"<b>{name}</b>", grouped(pay))]
    money += [("Amount payable after due date", grouped(pay + 100))]
    top = f"<h2 style='background:#135;color:#fff;padding:8px'>{s.vendor}</h2>" + (
        f"<p>GSTIN {s.gstin}</p>" if rate else ""
    )
    body = f"{top}<div class='row sides'><div>{s.buyer}<br>{s.place[2]}</div><div>{box}</div></div><br>{grid(('Particulars', 'Amount (Rs)'), money)}<p>Billing period 01-Jun to 30-Jun. Late fee {late - s.total} after due date.</p>"
    over = {"buyer_gstin": None, "due_date": s.due.isoformat(), "total": f"{pay:.2f}"} | (
        {} if rate else {"vendor_gstin": None} | NO_TAX | {"round_off": f"{s.total - s.exact:.2f}" if s.whole else None}
    )
    lines = [{"description": i.name, "amount": f"{i.amount}"} for i in items]
    over |= {"taxable": None}
    return Sheet(style(rng) + body, 720, s.label("utility", **over) | {"lines": lines})


def lodge(rng: random.Random) -> Sheet:
    """A hotel's tax invoice with a row per night."""
    nights, price = rng.randint(1, 4), Decimal(rng.randrange(12, 40) * 100)
    items = tuple(
        Item(f"Room Rent - {rng.randrange(101, 412)}", "996311", "", Decimal(1), price, 5) for _ in range(nights)
    )
    s = sale(rng, items, trade=rng.choice(("Residency", "Inn", "Grand Hotel", "Comforts")), local=True)
    rows = [(f"{s.day:%d-%m-%Y}", i.name, "996311", grouped(i.amount)) for i in items]
    rows += [
        ("", "Total", "", grouped(s.taxable)),
        ("", "CGST @ 2.5%", "", f"{s.tax(2)}"),
        ("", "SGST @ 2.5%", "", f"{s.tax(2)}"),
    ]
    rows += ([("", "Round Off", "", f"{s.total - s.exact:.2f}")] if s.whole else []) + [
        ("", "<b>Net Amount</b>", "", f"<b>{grouped(s.total)}</b>")
    ]
    body = f"<h1>{s.vendor}</h1>{STREETS[0]}, {s.place[2]} | GSTIN: {s.gstin}<hr>"
    guest = [("Guest Name", "Mr. A. Thomas"), ("Company", s.buyer), ("Guest GSTIN", s.buyer_gstin), ("Room No", "204")]
    stay = [("Check-in", f"{s.day:%d-%m-%Y}"), ("Check-out", f"{s.due:%d-%m-%Y}")]
    body += side_by_side(pairs(guest), pairs([*head(rng, s), *stay]))
    body += grid(("Date", "Description", "SAC", "Amount"), rows) + "<p>Mode of payment: Credit Card</p>"
    lines = [{"description": i.name, "hsn": "996311", "amount": f"{i.amount}"} for i in items]
    return Sheet(style(rng) + body, 720, s.label("hotel", payment_mode="card") | {"lines": lines})
