"""Small Indian papers: till rolls, pump slips, chemists' bills, cash memos, and bills of utilities and hotels."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random
from decimal import Decimal

from tests.unseen_maker.facts import FOOD, PILLS, SHOP, STREETS, Label, Sale, cents, grouped, sale, simple
from tests.unseen_maker.markup import FACES, MONO, NO_TAX, Row, Sheet, grid, pairs, style, when

HAND = "DejaVu Serif"


def _roll(rng: random.Random, body: str) -> str:
    faces = (*MONO, "Liberation Sans Narrow", "DejaVu Sans Condensed")
    return style(rng, "body{padding:16px}h2{font-size:1.3em}", faces=faces, size=rng.choice((15, 17))) + body


def _header(s: Sale, tag: str = "GSTIN") -> str:
    rows = (s.vendor.upper(), STREETS[3], f"{s.place[2]} {s.place[3]}", f"{tag}: {s.gstin}" if tag else "")
    return f'<h2 class="c">{rows[0]}</h2>' + "".join(f'<p class="c">{row}</p>' for row in rows[1:] if row)


def kirana(rng: random.Random) -> Sheet:
    """A provision store without GST; the name of a row stands above its figures."""
    s = sale(rng, simple(rng, SHOP, 0), trade=rng.choice(("Provision Stores", "Departmental Store", "General Stores")))
    rows = "".join(
        f"<div>{i.name}</div><div class='row sides'><span>&nbsp; {i.quantity} x {i.price}.00</span><span>{i.amount}</span></div>"
        for i in s.items
    )
    mode = rng.choice(("CASH", "UPI", "CARD"))
    count = sum(int(i.quantity) for i in s.items)
    foot = f"<div class='row sides'><span>Items: {len(s.items)} Qty: {count}</span></div><hr>"
    name = rng.choice(("AMOUNT", "TOTAL", "NET AMT", "BILL TOTAL", "To Pay"))
    foot += f"<h2 class='row sides'><span>{name}</span><span>{s.taxable}</span></h2>"
    given = s.taxable + 100 - s.taxable % 100
    foot += (
        f"<div>Paid by {mode} : {s.taxable}</div>"
        if mode != "CASH"
        else f"<div>Cash {given}</div><div>Return {given - s.taxable}</div>"
    )
    body = (
        _header(s, "")
        + "<hr>"
        + pairs([("Bill", s.number), ("Dt", when(rng, s) + " 19:24")], ": ")
        + "<hr>"
        + rows
        + "<hr>"
        + foot
    )
    over = NO_TAX | {"vendor_gstin": None, "buyer_gstin": None, "total": f"{s.taxable}", "payment_mode": mode.lower()}
    lines = [i.label() | {"gst_rate": None} for i in s.items]
    return Sheet(_roll(rng, body), 380, s.label("grocery", **over) | {"lines": lines}, "roll")


def diner(rng: random.Random) -> Sheet:
    """A restaurant with a service charge inside the taxed value."""
    s = sale(
        rng,
        simple(rng, FOOD, 5),
        trade=rng.choice(("Kitchen", "Bhojanalay", "Grill House", "Cafe", "Dhaba")),
        local=True,
    )
    charge = cents(s.taxable / 20) if rng.random() < 0.6 else Decimal(0)
    base = s.taxable + charge
    half = cents(base * Decimal("0.025"))
    total = (base + 2 * half).quantize(Decimal(1))
    off = total - base - 2 * half
    rows = [(i.name, i.quantity, i.price, i.amount) for i in s.items]
    foot = [("Food Total", grouped(s.taxable))] + (
        [("Service Charge 5%", f"{charge}"), ("Net Sales", grouped(base))] if charge else []
    )
    foot += [("CGST 2.5%", f"{half}"), ("SGST 2.5%", f"{half}"), ("Round Off", f"{off:+.2f}")]
    foot += [
        (
            f"<b>{rng.choice(('Total Due', 'Bill Total', 'GRAND TOTAL', 'Amount to Pay', 'Total'))}</b>",
            f"<b>₹{grouped(total)}</b>",
        )
    ]
    meta = pairs([("Check No", s.number), ("Date", when(rng, s)), ("Table", "12"), ("Steward", "Raju"), ("Pax", "3")])
    heads = rng.choice((("Item", "Qty", "Rate", "Amount"), ("ITEM", "QTY", "PRICE", "VALUE")))
    body = (
        _header(s)
        + "<p class='c'>FSSAI 11223344556677</p><hr>"
        + meta
        + "<hr>"
        + grid(heads, rows, css="")
        + "<hr>"
        + grid((), foot, css="")
    )
    over = _sums(base, half, off, total)
    lines = [i.label() | {"gst_rate": None} for i in s.items]
    return Sheet(
        _roll(rng, body + "<p class='c'>Visit again</p>"), 420, s.label("restaurant", **over) | {"lines": lines}, "roll"
    )


def pump(rng: random.Random) -> Sheet:
    """A filling station's slip."""
    s = sale(rng, trade=rng.choice(("Fuels", "Filling Station", "Auto Fuel Services", "Service Station")))
    fuel, rate = rng.choice(
        (("Petrol (MS)", "102.86"), ("Diesel (HSD)", "88.94"), ("XtraPower Petrol", "110.35"), ("CNG", "78.00"))
    )
    total = Decimal(rng.choice((300, 500, 1200, 2200)))
    litres = cents(total / Decimal(rate))
    mode = rng.choice(("Cash", "UPI", "Card"))
    rows: list[Row] = [
        ("Slip No", s.number),
        ("Date", when(rng, s)),
        ("Time", "08:51:12"),
        ("Pump", "2"),
        ("Nozzle", "4"),
        ("Product", fuel),
    ]
    rows += [
        ("Rate (Rs/L)", rate),
        ("Quantity (L)", f"{litres}"),
        (rng.choice(("Amount (Rs)", "Total Sale", "Net Amount")), f"{total:.2f}"),
    ]
    rows += [("Vehicle", "MH11 CX 2088"), ("Paid by", mode), ("Density", "741.2")]
    brand = rng.choice(("IndianOil", "HP", "Nayara Energy", "Bharat Petroleum"))
    body = (
        f"<h2 class='c'>{brand}</h2>" + _header(s, "") + "<hr>" + grid((), rows, css="") + "<p class='c'>Drive safe</p>"
    )
    over = NO_TAX | {"vendor_gstin": None, "buyer_gstin": None, "total": f"{total:.2f}", "payment_mode": mode.lower()}
    line = {
        "description": fuel,
        "hsn": None,
        "quantity": f"{litres}",
        "unit": "L",
        "unit_price": rate,
        "gst_rate": None,
        "amount": f"{total:.2f}",
    }
    return Sheet(_roll(rng, body), 360, s.label("fuel", **over) | {"lines": [line]}, "roll")


def chemist(rng: random.Random) -> Sheet:
    """A chemist's bill with batch and expiry, prices with tax inside and a discount."""
    s = sale(
        rng,
        simple(rng, PILLS, 5),
        trade=rng.choice(("Medical Hall", "Pharma", "Drug House", "Chemist & Druggist")),
        local=True,
    )
    cut = cents(s.taxable / 10) if rng.random() < 0.5 else Decimal(0)
    left = s.taxable - cut
    half = cents(left * 5 / 210)
    total = left.quantize(Decimal(1))
    rows: list[Row] = [
        (
            i.quantity,
            i.name,
            f"B{rng.randrange(1000, 9999)}",
            f"{rng.randrange(1, 12):02}/28",
            "3004",
            i.price,
            i.amount,
        )
        for i in s.items
    ]
    heads = ("Qty", "Particulars", "Batch", "Exp.", "HSN", "MRP", "Amount")
    foot = [("Gross", f"{s.taxable}")] + ([("Discount 10%", f"-{cut}")] if cut else [])
    foot += [
        ("Taxable", f"{left - 2 * half}"),
        ("CGST", f"{half}"),
        ("SGST", f"{half}"),
        ("R.Off", f"{total - left:.2f}"),
    ]
    foot += [(rng.choice(("NET PAYABLE", "Net Bill", "Net Total", "Amount Payable")), f"{total:.2f}")]
    meta = pairs(
        [
            ("Memo No", s.number),
            ("Date", when(rng, s)),
            ("Patient", "Mrs. Leela"),
            ("Doctor", "Dr. S. Rao"),
            ("D.L. No", "20B-118823 / 21B-118824"),
        ]
    )
    body = f"<h2>{s.vendor}</h2>{STREETS[2]}, {s.place[2]}<br>GSTIN {s.gstin}<hr>{meta}{grid(heads, rows)}<div style='width:45%;margin-left:55%'>{grid((), foot, css='')}</div>"
    over = _sums(left - 2 * half, half, total - left, total)
    lines = [i.label() | {"hsn": "3004", "gst_rate": None} for i in s.items]
    return Sheet(style(rng) + body, 640, s.label("pharmacy", **over) | {"lines": lines})


def memo(rng: random.Random) -> Sheet:
    """A cash memo filled in by hand: slanted, uneven figures on a printed form."""
    s = sale(rng, simple(rng, SHOP, 0), trade=rng.choice(("Furnishing", "Electricals", "Hardware Mart", "Tailors")))
    rows: list[Row] = [
        (n, _ink(i.name.title()), _ink(i.quantity), _ink(i.price), _ink(int(i.amount)))
        for n, i in enumerate(s.items, 1)
    ]
    rows += [("", "&nbsp;", "", "", "")] * 3 + [("", "<b>Total</b>", "", "", _ink(f"{int(s.taxable)}/-"))]
    top = f'<p class="c"><u>CASH MEMO</u></p><h1 class="c" style="color:#244a9b">{s.vendor}</h1><p class="c">{STREETS[4]}, {s.place[2]}. Cell: 98450 11223</p>'
    meta = f"<div class='row sides'><span>No. {_ink(s.number)}</span><span>Date {_ink(f'{s.day:%d/%m/%y}')}</span></div><p>Name {_ink('Suresh')} ........</p>"
    extra = f".ink{{font-family:{HAND};font-style:italic;color:#12308a;font-size:1.15em;display:inline-block;transform:rotate(-2deg) skewX(-8deg)}}"
    body = top + meta + grid(("Sl", "Particulars", "Qty", "Rate", "Amount"), rows) + "<p>Thank you</p>"
    lines = [
        {
            "description": i.name.title(),
            "quantity": f"{i.quantity}",
            "unit_price": f"{i.price}",
            "amount": f"{i.amount}",
        }
        for i in s.items
    ]
    over = NO_TAX | {"vendor_gstin": None, "buyer_gstin": None, "total": f"{s.taxable:.2f}"}
    return Sheet(style(rng, extra, size=16) + body, 520, s.label("billbook", **over) | {"lines": lines})


def _ink(text: object) -> str:
    return f'<span class="ink">{text}</span>'


def hindi(rng: random.Random) -> Sheet:
    """Header and heads in Hindi beside English."""
    s = sale(rng, simple(rng, SHOP, 0), trade="Vastralaya")
    rows = [(n, i.name.title(), i.quantity, f"{i.price}.00", i.amount) for n, i in enumerate(s.items, 1)]
    body = f"<h2 class='c'>श्री वस्त्रालय</h2><h3 class='c'>{s.vendor}</h3><p class='c'>{s.place[2]}</p><hr>"
    body += f"<div class='row sides'><span>रसीद संख्या / Receipt No. {s.number}</span><span>तारीख / Dated {s.day:%d-%m-%Y}</span></div>"
    body += grid(("क्र.", "सामान / Goods", "नग / Qty", "भाव / Rate", "रकम / Amount"), rows)
    body += f"<h3 class='n'>{rng.choice(('कुल राशि / Total Amount', 'योग / Total', 'देय राशि / Amount Payable'))} : ₹ {grouped(s.taxable)}</h3>"
    over = NO_TAX | {"vendor_gstin": None, "buyer_gstin": None, "total": f"{s.taxable:.2f}"}
    lines = [i.label() | {"gst_rate": None} for i in s.items]
    return Sheet(
        style(rng, faces=[f"{face}, Noto Sans Devanagari" for face in FACES]) + body,
        600,
        s.label("bilingual", **over) | {"lines": lines},
    )


def _sums(base: Decimal, half: Decimal, off: Decimal, total: Decimal) -> Label:
    row: Label = {"buyer_gstin": None, "taxable": f"{base}", "cgst": f"{half}", "sgst": f"{half}", "igst": None}
    return row | {"round_off": f"{off:.2f}", "total": f"{total:.2f}"}
