"""The second generation of unseen documents: other trades, other orders of parts, other words."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random
from decimal import Decimal

from tests.unseen_maker.facts import GOODS, SHOP, STREETS, Item, Label, Sale, cents, grouped, sale, simple, wares
from tests.unseen_maker.markup import MONO, NO_TAX, Row, Sheet, grid, pairs, side_by_side, style, when

NOBODY: Label = {"vendor_gstin": None, "buyer_gstin": None}


def ruled_form(rng: random.Random) -> Sheet:
    """Discounts by row, the sums at the left under the words, the number far right."""
    s = sale(rng, local=True)
    top = side_by_side(
        f"<h2>{s.vendor}</h2>{STREETS[1]}, {s.place[2]}<br>{s.place[1]}, Code {s.place[0]}<br>GSTIN : <b>{s.gstin}</b>",
        pairs([("Tax Invoice Serial No", s.number), ("Issue Dt", when(rng, s)), ("Vehicle", "TN33 B 1180")]),
    )
    to = f"<p>Details of Receiver (Billed to)<br>{s.buyer}<br>{s.buyer_place[2]}<br>GSTIN / UID : {s.buyer_gstin}</p>"
    rows: list[Row] = [
        (f"{n}.", i.name, i.hsn, f"{i.quantity}.00", i.unit, grouped(i.price), "0%", grouped(i.amount), f"{i.rate}%")
        for n, i in enumerate(s.items, 1)
    ]
    heads = [
        "Sr.",
        "Product Description",
        "HSN Code",
        "Billed Qty",
        "UOM",
        "Basic Rate",
        "Disc",
        "Taxable Amount",
        "GST",
    ]
    foot = [("Basic Total", grouped(s.taxable))] + [(n.upper(), grouped(t)) for n, t in s.taxes.items()]
    foot += [("Rounding (+/-)", f"{s.total - s.exact:.2f}")] if s.whole else []
    foot += [
        (
            f"<b>{rng.choice(('Total Invoice Value (In Figures)', 'Invoice Amount Rs.', 'Gross Total Payable'))}</b>",
            f"<b>{grouped(s.total)}</b>",
        )
    ]
    body = f"{top}<hr>{to}{grid(heads, rows)}<div style='width:48%'>{grid((), foot)}</div><p class='n'>Authorised Signatory, {s.vendor}</p>"
    return Sheet(style(rng, size=13) + body, 820, s.label("gst_invoice"))


def counter(rng: random.Random) -> Sheet:
    """A supermarket's roll: MRP and rate, savings, a tax table below the total, a card slip behind it."""
    items = simple(rng, SHOP, 5)
    s = sale(rng, items, trade=rng.choice(("Hyper Mart", "Daily Needs", "Fresh Mart")), local=True)
    total = s.taxable
    half = cents(total * 5 / 210)
    rows = [(i.name, f"{i.price + 4}", f"{i.price}", i.quantity, i.amount) for i in items]
    head = pairs([("Invoice", s.number), ("Cashier", "12 / POS3"), ("Dt/Time", f"{s.day:%d/%m/%Y} 20:11")], ": ")
    foot = grid(
        (),
        [
            ("Total Items / Qty", f"{len(items)} / {sum(int(i.quantity) for i in items)}"),
            ("<b>Net Payable</b>", f"<b>{total}</b>"),
            ("Card", f"{total}"),
            ("Your Savings", f"{4 * len(items)}.00"),
        ],
        css="",
    )
    tax = grid(("GST%", "Taxable", "CGST", "SGST"), [("5", f"{total - 2 * half}", f"{half}", f"{half}")], css="")
    body = f"<h2 class='c'>{s.vendor}</h2><p class='c'>(A unit of Anmol Retail)</p><p class='c'>{STREETS[0]}, {s.place[2]}</p><p class='c'>GST No {s.gstin}</p><hr>{head}<hr>"
    body += (
        grid(("Item", "MRP", "Rate", "Qty", "Amt"), rows, css="")
        + f"<hr>{foot}<hr>{tax}<hr>Card XXXX1182 Appr 004411<p class='c'>E &amp; OE</p>"
    )
    over: Label = {
        "buyer_gstin": None,
        "taxable": f"{total - 2 * half}",
        "cgst": f"{half}",
        "sgst": f"{half}",
        "igst": None,
    }
    over |= {"round_off": None, "total": f"{total}", "payment_mode": "card"}
    lines = [i.label() | {"gst_rate": None} for i in items]
    return Sheet(
        style(rng, "body{padding:14px}", faces=MONO, size=15) + body,
        430,
        s.label("grocery", **over) | {"lines": lines},
        "roll",
    )


def fees(rng: random.Random) -> Sheet:
    """A school's fee receipt."""
    s = sale(rng, trade=rng.choice(("Public School", "Coaching Academy", "Montessori")))
    heads = rng.sample(("Tuition Fee", "Transport Fee", "Library Fee", "Examination Fee", "Activity Fee"), 3)
    costs = [(name, Decimal(rng.randrange(4, 90) * 100)) for name in heads]
    total = sum((cost for _, cost in costs), Decimal(0))
    mode = rng.choice(("Cheque", "Cash", "UPI"))
    meta = side_by_side(
        pairs([("Receipt No.", s.number), ("Admn No.", "2231")]), pairs([("Date", when(rng, s)), ("Class", "VII-B")])
    )
    rows: list[Row] = [
        *[(name, grouped(cost)) for name, cost in costs],
        ("<b>Total Fees</b>", f"<b>{grouped(total)}</b>"),
    ]
    body = f"<h2 class='c'>{s.vendor}</h2><p class='c'>{s.place[2]}, {s.place[1]}</p><h3 class='c'>FEE RECEIPT</h3>{meta}<p>Received from Master Arjun S.</p>{grid(('Fee Head', 'Amount'), rows)}<p>Mode of Payment : {mode}</p><p class='n'>Accountant</p>"
    over = NO_TAX | NOBODY | {"total": f"{total:.2f}", "payment_mode": mode.lower()}
    lines = [{"description": name, "amount": f"{cost:.2f}"} for name, cost in costs]
    return Sheet(style(rng) + body, 620, s.label("fee_receipt", **over) | {"lines": lines})


def gas(rng: random.Random) -> Sheet:
    """A gas agency's cash memo for one cylinder."""
    item = Item("LPG Refill 14.2 KG", "27111900", "", Decimal(1), Decimal(rng.randrange(760, 905)), 5)
    s = sale(rng, (item,), trade="Gas Agency", local=True)
    rows = [
        ("Cash Memo No", s.number),
        ("Memo Date", when(rng, s)),
        ("Consumer No", f"{rng.randrange(10**5, 10**6)}"),
        ("Consumer Name", "Smt. Rukmini"),
    ]
    rows += [
        ("HSN", item.hsn),
        ("Product", item.name),
        ("Base Price", f"{item.amount}"),
        ("CGST 2.5%", f"{s.tax(2)}"),
        ("SGST 2.5%", f"{s.tax(2)}"),
    ]
    rows += [("Round off", f"{s.total - s.exact:.2f}")] if s.whole else []
    rows += [(rng.choice(("Total Amt", "Payable Amount", "Net Amt")), f"{s.total:.2f}"), ("Pay Mode", "Online UPI")]
    body = f"<h2>{s.vendor}</h2>Distributor: Bharatgas<br>{STREETS[2]}, {s.place[2]}<br>GSTIN:{s.gstin}<hr>{grid((), rows, css='')}"
    line = {"description": item.name, "hsn": item.hsn, "amount": f"{item.amount}"}
    return Sheet(
        style(rng) + body, 420, s.label("gas", buyer_gstin=None, payment_mode="upi") | {"lines": [line]}, "roll"
    )


def mailed(rng: random.Random) -> Sheet:
    """A web firm's receipt by mail: the amount large on top, the number in grey."""
    s = sale(
        rng,
        (Item("Pro plan - monthly", "998315", "", Decimal(1), Decimal(rng.randrange(4, 60) * 100), 18),),
        trade="Cloud Labs Pvt Ltd",
    )
    taxes: list[Row] = [
        (f"{n.upper()} (18%)" if n == "igst" else f"{n.upper()} (9%)", f"₹{grouped(t)}") for n, t in s.taxes.items()
    ]
    rows: list[Row] = [(s.items[0].name, f"₹{grouped(s.taxable)}"), ("Subtotal", f"₹{grouped(s.taxable)}"), *taxes]
    rows += [("Rounding", f"{s.total - s.exact:.2f}")] if s.whole else []
    rows += [("<b>Amount paid</b>", f"<b>₹{grouped(s.total)}</b>")]
    top = f"<p>Receipt from {s.vendor}</p><h1>₹{grouped(s.total)}</h1><p>Paid on {s.day:%d %B %Y}</p>"
    meta = pairs(
        [
            ("Invoice number", s.number),
            ("Payment method", "Visa - 4242"),
            ("GSTIN", s.gstin),
            ("Customer GSTIN", s.buyer_gstin),
        ],
        " ",
    )
    body = f"{top}<hr>{meta}<hr>{grid((), rows, css='')}<p>Questions? Write to help@example.in</p>"
    label = s.label("mail_receipt", payment_mode="card") | {
        "lines": [{"description": s.items[0].name, "amount": f"{s.taxable}"}]
    }
    return Sheet(style(rng, size=16) + body, 560, label)


def jeweller(rng: random.Random) -> Sheet:
    """Weight, rate and making charges in a wide table."""
    rows_of = [
        ("Gold Ring 22K", "4.120", "7350.00"),
        ("Silver Anklet", "62.500", "98.00"),
        ("Gold Chain 22K", "8.050", "7350.00"),
    ]
    items = tuple(Item(n, "7113", "g", Decimal(q), Decimal(p), 3) for n, q, p in rng.sample(rows_of, rng.randint(1, 3)))
    s = sale(rng, items, trade="Jewellers", local=True)
    rows: list[Row] = [(n, i.name, i.hsn, i.quantity, i.price, grouped(i.amount)) for n, i in enumerate(items, 1)]
    foot = [("Gross Amount", grouped(s.taxable))] + [(f"{n.upper()} @1.5%", grouped(t)) for n, t in s.taxes.items()]
    foot += [("Round off", f"{s.total - s.exact:.2f}")] if s.whole else []
    foot += [("<b>Bill Value</b>", f"<b>{grouped(s.total)}</b>")]
    body = f"<h1 class='c' style='color:#8a6d1b'>{s.vendor}</h1><p class='c'>{STREETS[3]}, {s.place[2]}</p><p class='c'>GSTIN {s.gstin}</p><hr>"
    body += side_by_side(
        "Name: Mrs. Kavita Rane<br>Mobile: 98220 11445", pairs([("Bill No.", s.number), ("Dt.", when(rng, s))])
    )
    body += (
        grid(("Sl", "Item", "HSN", "Net Wt (g)", "Rate", "Value"), rows)
        + f"<div style='margin-left:50%'>{grid((), foot, css='')}</div>"
    )
    return Sheet(
        style(rng) + body,
        720,
        s.label("jeweller", buyer_gstin=None) | {"lines": [i.label() | {"gst_rate": None} for i in items]},
    )


def toll(rng: random.Random) -> Sheet:
    """A toll or parking slip: hardly any words."""
    s = sale(rng, trade=rng.choice(("Toll Plaza", "Parking Services", "Infra Tollways Pvt Ltd")))
    fee = Decimal(rng.choice((40, 65, 95, 130)))
    rows = [
        ("Ticket No", s.number),
        ("Date/Time", f"{s.day:%d-%m-%Y} 14:09:33"),
        ("Vehicle No", "KL02 AX 9921"),
        ("Class", "Car/Jeep"),
        ("Lane", "04"),
    ]
    rows += [(rng.choice(("Toll Fee", "Fee", "Charges", "Amount")), f"Rs. {fee}.00"), ("Mode", "Cash")]
    body = (
        f"<h3 class='c'>{s.vendor}</h3><p class='c'>NH-66 Km 118</p><hr>{pairs(rows)}<hr><p class='c'>Happy journey</p>"
    )
    over = NO_TAX | NOBODY | {"total": f"{fee}.00", "payment_mode": "cash"}
    return Sheet(
        style(rng, "body{padding:14px}", faces=MONO, size=16) + body,
        330,
        s.label("toll", **over) | {"lines": []},
        "roll",
    )


def premium(rng: random.Random) -> Sheet:
    """An insurer's premium receipt: net premium and tax."""
    base = Decimal(rng.randrange(30, 220) * 100)
    s = sale(
        rng, (Item("Net Premium", "9971", "", Decimal(1), base, 18),), trade="General Insurance Co. Ltd.", local=True
    )
    rows: list[Row] = [("Net Premium", grouped(base)), ("CGST 9%", grouped(s.tax(2))), ("SGST 9%", grouped(s.tax(2)))]
    rows += [("Round off", f"{s.total - s.exact:.2f}")] if s.whole else []
    rows += [("<b>Total Premium Payable</b>", f"<b>{grouped(s.total)}</b>")]
    meta = pairs(
        [
            ("Receipt Number", s.number),
            ("Receipt Date", when(rng, s)),
            ("Policy No", "4401/2281/99"),
            ("Insured", s.buyer),
            ("Sum Insured", "10,00,000.00"),
        ]
    )
    body = f"<h2>{s.vendor}</h2><p>GSTIN: {s.gstin}</p><h3>PREMIUM RECEIPT</h3>{meta}<br>{grid(('Particulars', 'Amount (₹)'), rows)}<p>Received by NEFT.</p>"
    label = s.label("premium", buyer_gstin=None, payment_mode="bank_transfer", taxable=f"{base}")
    return Sheet(style(rng) + body, 640, label | {"lines": [{"description": "Net Premium", "amount": f"{base}"}]})


def order(rng: random.Random, title: str) -> Sheet:
    """What asks for goods, reminds of money or lists prices, and is no bill."""
    s: Sale = sale(rng, wares(rng, GOODS, 5))
    rows = [(n, i.name, i.unit, grouped(i.price)) for n, i in enumerate(s.items, 1)]
    body = f"<h2>{s.vendor}</h2><p>{STREETS[0]}, {s.place[2]} GSTIN {s.gstin}</p><h2 class='c'>{title}</h2>{pairs([('No', s.number), ('Date', when(rng, s))])}<p>To: {s.buyer}</p>"
    body += grid(("Sl", "Description", "Unit", "Rate"), rows) + f"<p>Total value Rs. {grouped(s.taxable)}</p>"
    return Sheet(style(rng) + body, 720, s.label("not_receipt", is_expense_document=False))
