"""Tax invoices and other full pages in a dozen layouts."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random

from tests.unseen_maker.facts import GOODS, SERVICES, STREETS, Sale, grouped, sale, wares
from tests.unseen_maker.markup import MONO, Row, Sheet, grid, head, pairs, short, side_by_side, style, sums, when

WORDS = "Amount in words: Rupees as per figures above only"


def party(name: str, place: tuple[str, str, str, str], number: str, tag: str = "GSTIN/UIN: ") -> str:
    """Name, address and GSTIN."""
    street = STREETS[len(name) % len(STREETS)]
    return f"<b>{name}</b><br>{street}<br>{place[2]} - {place[3]}<br>{place[1]} ({place[0]})<br>{tag}{number}"


def boxed_ledger(rng: random.Random) -> Sheet:
    """Boxes all over: seller and buyer at the left, a ladder of small boxes at the right, HSN summary below."""
    s = sale(rng)
    number, day = head(rng, s)
    cells = [(f"{number[0]}<br><b>{number[1]}</b>", f"{day[0]}<br><b>{day[1]}</b>")]
    cells += [
        ("Delivery Note<br>&nbsp;", "Mode/Terms of Payment<br>30 Days"),
        ("Buyer's Order No.<br>PO-771", "Dated<br>1-Apr-26"),
    ]
    cells += [("Dispatched through<br>Road", f"Destination<br>{s.buyer_place[2]}")]
    left = (
        party(s.vendor, s.place, s.gstin) + "<hr>Consignee (Ship to)<br>" + party(s.buyer, s.buyer_place, s.buyer_gstin)
    )
    rows: list[Row] = [
        (n, i.name, i.hsn, f"{i.rate} %", f"{i.quantity} {i.unit}", grouped(i.price), i.unit, grouped(i.amount))
        for n, i in enumerate(s.items, 1)
    ]
    rows += [
        ("", f'<i style="float:right">{name.upper()}</i>', "", "", "", "", "", grouped(t))
        for name, t in s.taxes.items()
    ]
    rows += (
        [("", '<i style="float:right">Round Off</i>', "", "", "", "", "", grouped(s.total - s.exact))]
        if s.whole
        else []
    )
    rows += [("", '<b style="float:right">Total</b>', "", "", "", "", "", f"<b>₹ {grouped(s.total)}</b>")]
    heads = ("Sl", "Description of Goods", "HSN/SAC", "GST Rate", "Quantity", "Rate", "per", "Amount")
    tax = grid(("HSN/SAC", "Taxable Value", "Total Tax Amount"), _by_code(s))
    top = f'<table class="g"><tr><td width=55%>{left}</td><td>{grid((), cells)}</td></tr></table>'
    body = f'<h3 class="c">Tax Invoice</h3>{top}{grid(heads, rows)}<p>{WORDS}</p>{tax}<p class="n">for {s.vendor}</p>'
    return Sheet(style(rng, size=13) + body, 800, s.label("gst_invoice"))


def _by_code(s: Sale) -> list[tuple[str, str, str]]:
    rows = [(i.hsn, grouped(i.amount), grouped(i.amount * i.rate / 100)) for i in s.items]
    return [*rows, ("Total", grouped(s.taxable), grouped(s.tax()))]


def airy(rng: random.Random) -> Sheet:
    """The start-up look: large word, two columns, no lines, big amount due."""
    s = sale(rng, wares(rng, (*SERVICES, *GOODS), 4))
    tint = rng.choice(("#0b6e4f", "#5b2a86", "#b23a48", "#1f4e79"))
    number, day = head(rng, s)
    due = s.due.strftime("%d %b %Y")
    top = side_by_side(f'<h1 style="color:{tint}">{s.vendor}</h1>', "<h1>INVOICE</h1>")
    meta = pairs([number, day, ("Due Date", due), ("Place of Supply", f"{s.buyer_place[1]} ({s.buyer_place[0]})")], " ")
    to = side_by_side(
        f"From<br>{party(s.vendor, s.place, s.gstin)}",
        f"Bill to<br>{party(s.buyer, s.buyer_place, s.buyer_gstin)}",
        meta,
    )
    rows = [
        (
            f"<b>{i.name}</b><br><small>HSN {i.hsn}</small>",
            short(i.quantity),
            grouped(i.price),
            f"{i.rate}%",
            grouped(i.amount),
        )
        for i in s.items
    ]
    foot = grid((), sums(rng, s), css="t")
    extra = f"th{{background:{tint};color:#fff;padding:8px}}.t{{width:45%;margin-left:55%}}.t tr:last-child{{font-weight:bold;font-size:19px}}"
    body = f"{top}<br>{to}<br>{grid(('Item', 'Qty', 'Unit Price', 'GST', 'Line Amount'), rows, css='')}<hr>{foot}<p>Thank you for your business!</p>"
    label = s.label("gst_invoice", due_date=s.due.isoformat(), place_of_supply=s.buyer_place[0])
    return Sheet(style(rng, extra) + body, 800, label)


def letterhead(rng: random.Random) -> Sheet:
    """Centred name, GSTIN at the very top, taxes by column in every row."""
    s = sale(rng, local=True)
    number, day = head(rng, s)
    top = side_by_side(f"GSTIN : {s.gstin}", f"Ph: 0{rng.randrange(8000, 8999)} {rng.randrange(200000, 299999)}")
    name = f'<h1 class="c">{s.vendor.upper()}</h1><p class="c">Dealers in all kinds of hardware, paints and sanitary ware</p>'
    name += f'<p class="c">{STREETS[0]}, {s.place[2]} - {s.place[3]}</p><h3 class="c"><u>TAX INVOICE</u></h3>'
    to = side_by_side(
        f"M/s. {s.buyer}<br>{s.buyer_place[2]}<br>GSTIN : {s.buyer_gstin}",
        pairs([number, day, ("Reverse Charge", "No")]),
    )
    rows = []
    for n, i in enumerate(s.items, 1):
        half = i.amount * i.rate / 200
        rows.append(
            (
                n,
                i.name,
                i.hsn,
                short(i.quantity),
                i.unit,
                f"{i.price}",
                f"{i.amount}",
                f"{i.rate / 2:g}",
                f"{half:.2f}",
                f"{i.rate / 2:g}",
                f"{half:.2f}",
            )
        )
    heads = (
        "No",
        "Particulars",
        "HSN",
        "Qty",
        "Unit",
        "Rate",
        "Taxable Value",
        "CGST %",
        "CGST Amt",
        "SGST %",
        "SGST Amt",
    )
    body = (
        f"{top}{name}{to}{grid(heads, rows)}<div style='margin-left:55%'>{grid((), sums(rng, s))}</div><p>{WORDS}</p>"
    )
    return Sheet(style(rng, size=13) + body, 820, s.label("gst_invoice", reverse_charge=False))


def marketplace(rng: random.Random) -> Sheet:
    """A web shop's invoice: the seller is named as `Sold By`, the shop's brand stands on top."""
    s = sale(rng, wares(rng, GOODS, 3))
    bold = f"<b>Order Number:</b> {rng.randrange(100, 999)}-{rng.randrange(10**6, 10**7)}<br><b>Order Date:</b> {when(rng, s)}"
    number = f"<b>Invoice Number:</b> {s.number}<br><b>Invoice Date:</b> {s.day:%d.%m.%Y}"
    sold = f"<b>Sold By :</b><br>{s.vendor}<br>{STREETS[1]}, {s.place[2]}, {s.place[1]}, {s.place[3]}<br><br><b>GST Registration No:</b> {s.gstin}"
    bill = f"<b>Billing Address :</b><br>{s.buyer}<br>{STREETS[3]}<br>{s.buyer_place[2].upper()}, {s.buyer_place[1].upper()}, {s.buyer_place[3]}<br>IN<br><b>GST Registration No:</b> {s.buyer_gstin}"
    place = f"<br><b>Place of supply:</b> {s.buyer_place[1].upper()}"
    rows: list[Row] = []
    kind = "IGST" if s.between_states else "CGST SGST"
    for n, i in enumerate(s.items, 1):
        tax = i.amount * i.rate / 100
        row: Row = (n, f"{i.name}<br>HSN:{i.hsn}", f"₹{i.price}", short(i.quantity), f"₹{i.amount}", f"{i.rate}%", kind)
        rows.append((*row, f"₹{tax:.2f}", f"₹{i.amount + tax:.2f}"))
    sums_row = (f"<b>₹{grouped(s.exact - s.taxable)}</b>", f"<b>₹{grouped(s.exact)}</b>")
    rows.append(("", "<b>TOTAL:</b>", *[""] * 5, *sums_row))
    heads = [
        "Sl. No",
        "Description",
        "Unit Price",
        "Qty",
        "Net Amount",
        "Tax Rate",
        "Tax Type",
        "Tax Amount",
        "Total Amount",
    ]
    top = side_by_side(
        "<h1>bazaarly.in</h1>", "<b>Tax Invoice/Bill of Supply/Cash Memo</b><br>(Original for Recipient)"
    )
    body = f"{top}{side_by_side(sold, bill + place)}<br>{side_by_side(bold, number)}<br>{grid(heads, rows)}<p class='n'><b>For {s.vendor}:</b></p><p>Whether tax is payable under reverse charge - No</p>"
    lines = [i.label() | {"amount_incl": f"{i.amount * (100 + i.rate) / 100:.2f}"} for i in s.items]
    none = {"cgst": None, "sgst": None, "igst": None, "taxable": None, "round_off": None, "total": f"{s.exact:.2f}"}
    label = s.label("gst_invoice", place_of_supply=s.buyer_place[0], reverse_charge=False, **none) | {"lines": lines}
    return Sheet(style(rng) + body, 820, label)


def supply(rng: random.Random) -> Sheet:
    """A composition dealer's bill of supply."""
    s = sale(rng)
    free = Sale(
        s.vendor,
        s.place,
        s.gstin,
        s.buyer,
        s.buyer_place,
        s.buyer_gstin,
        s.number,
        s.day,
        s.due,
        s.items,
        s.whole,
        taxed=False,
    )
    rows = [(n, i.name, f"{i.quantity} {i.unit}", f"{i.price}", grouped(i.amount)) for n, i in enumerate(free.items, 1)]
    top = '<h2 class="c">BILL OF SUPPLY</h2><p class="c"><small>Composition taxable person, not eligible to collect tax on supplies</small></p>'
    who = side_by_side(
        f"<b>{s.vendor}</b><br>{STREETS[1]}<br>{s.place[2]}<br>GSTIN - {s.gstin}", pairs(head(rng, s), " - ")
    )
    body = f"{top}{who}<p>To: {s.buyer}, {s.buyer_place[2]}</p>{grid(('S.No.', 'Item', 'Qty', 'Rate', 'Amount'), rows)}<div class='n'>{pairs(sums(rng, free), ' &nbsp; ')}</div>"
    lines = [i.label() | {"gst_rate": None, "hsn": None} for i in free.items]
    return Sheet(style(rng) + body, 700, free.label("bill_of_supply", buyer_gstin=None) | {"lines": lines})


def dot_matrix(rng: random.Random) -> Sheet:
    """A distributor's wide printer page in one fixed-width face."""
    s = sale(rng, local=True)
    number, day = s.number, f"{s.day:%d/%m/%y}"
    head_rows = f"{s.vendor.upper():<44}INVOICE NO : {number}\n{STREETS[0]:<44}DATE       : {day}\n{s.place[2]:<44}TERMS      : CREDIT 15 DAYS\nGSTIN:{s.gstin}\n"
    head_rows += "-" * 78 + f"\nPARTY: {s.buyer}\n       {s.buyer_place[2]}  GSTIN {s.buyer_gstin}\n" + "-" * 78 + "\n"
    head_rows += (
        f"{'SR':<4}{'PRODUCT NAME':<28}{'HSN':<7}{'QTY':>5}{'RATE':>11}{'GST':>5}{'AMOUNT':>14}\n" + "-" * 78 + "\n"
    )
    rows = "".join(
        f"{n:<4}{i.name[:26]:<28}{i.hsn:<7}{i.quantity:>5}{i.price:>11}{i.rate:>5}{i.amount:>14}\n"
        for n, i in enumerate(s.items, 1)
    )
    foot = "-" * 78 + "\n" + "".join(f"{'':<42}{name.upper():<20}{value:>14}\n" for name, value in sums(rng, s))
    lines = [i.label() | {"description": i.name[:26].strip()} for i in s.items]
    return Sheet(
        style(rng, "pre{font-weight:500}", faces=MONO)
        + f"<pre>{head_rows}{rows}{foot}{'-' * 78}\nE.&O.E.   For {s.vendor.upper()}</pre>",
        860,
        s.label("gst_invoice") | {"lines": lines},
    )
