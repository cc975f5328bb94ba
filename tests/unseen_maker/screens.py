"""Screens of made-up payment apps, and things that are no bill at all."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random
from decimal import Decimal

from tests.unseen_maker.facts import STREETS, Label, firm, grouped, sale
from tests.unseen_maker.markup import Sheet, grid, pairs, style, sums, when

WORDS = {
    "paid": ("Payment Successful", "Paid to", "Transaction Successful", "Money sent", "Sent successfully", "Completed"),
    "failed": ("Payment Failed", "Transaction failed", "Payment unsuccessful", "Declined by bank"),
    "pending": ("Payment Pending", "Processing", "Awaiting bank confirmation", "Payment is in progress"),
    "received": ("Received from", "Money received", "Payment received", "Credited to your account"),
}
NOTHING: Label = dict.fromkeys(
    ("vendor", "vendor_gstin", "buyer_gstin", "number", "date", "due_date", "taxable", "cgst")
)
NOTHING |= dict.fromkeys(("sgst", "igst", "cess", "round_off", "total", "payment_mode", "upi_ref", "place_of_supply"))
NOTHING |= {"reverse_charge": None, "arithmetic_ok": True, "lines": [], "qr": "none", "is_expense_document": False}


def payment(rng: random.Random, state: str) -> Sheet:
    """One payment in one of three app styles."""
    s = sale(rng, trade=rng.choice(("Traders", "Medicals", "Stores", "Electricals", "Tea Stall")))
    amount = Decimal(rng.choice(("75", "350", "1240", "12500", "899.50", "46000")))
    shown = grouped(amount) if amount % 1 or rng.random() < 0.3 else grouped(amount)[:-3]
    ref = f"{rng.randrange(10**11, 10**12)}"
    clock = f"{rng.randrange(1, 12)}:{rng.randrange(10, 59)} {rng.choice(('AM', 'PM'))}"
    day = rng.choice(
        (
            f"{s.day:%d %b %Y}, {clock}",
            f"{clock} on {s.day:%d %B %Y}",
            f"{s.day:%b %d, %Y} • {clock}",
            f"{s.day:%d/%m/%Y} {clock}",
        )
    )
    tag = rng.choice(("UTR", "UPI Ref. No.", "UPI transaction ID", "Bank Reference No.", "RRN", "UTR Number"))
    parts = (WORDS[state][rng.randrange(len(WORDS[state]))], s.vendor, shown, day, ref, tag)
    html = rng.choice((_centred, _cards, _ledger))(parts, state)
    css = "body{padding:0;background:#fff}.bar{background:#222;color:#fff;padding:6px 14px}.box{padding:18px}.big{font-size:42px}"
    label = NOTHING | {
        "kind": f"upi_{state}",
        "is_expense_document": state == "paid",
        "vendor": s.vendor,
        "date": s.day.isoformat(),
    }
    label |= {"total": f"{amount:.2f}", "payment_mode": "upi", "upi_ref": ref}
    return Sheet(
        style(rng, css, size=18) + '<div class="bar">11:42 &nbsp; 4G &nbsp; 67%</div>' + html, 430, label, "screen"
    )


Parts = tuple[str, str, str, str, str, str]


def _centred(parts: Parts, state: str) -> str:
    word, name, shown, day, ref, tag = parts
    to = "From" if state == "received" else "To"
    rows = [
        (tag, ref),
        ("Google order", "CICAgKDx1"),
        (f"{to}: {name}", "shop@okbank"),
        ("From" if to == "To" else "To", "Meera Joshi (Canara Bank)"),
    ]
    circle = '<div class="c" style="font-size:40px">✔</div>' if state == "paid" else ""
    return f'<div class="box c">{circle}<p>{to} {name}</p><p class="big">₹{shown}</p><p>{word}</p><p>{day}</p></div><hr><div class="box">{pairs(rows, "<br>")}</div>'


def _cards(parts: Parts, state: str) -> str:
    word, name, shown, day, ref, tag = parts
    tint = {"paid": "#1a9b50", "failed": "#c0392b", "pending": "#d68910", "received": "#1a9b50"}[state]
    who = "Received from" if state == "received" else "Paid to" if state == "paid" else "To"
    top = f'<div class="box" style="background:{tint};color:#fff"><b>{word}</b><br><small>{day}</small></div>'
    mine = "Credited to" if state == "received" else "Debited from"
    return f'{top}<div class="box">{who}<div class="row sides"><b>{name}</b><b>₹{shown}</b></div><hr>Transfer details<p>Transaction ID<br>T26{ref[::-1]}44</p><p>{mine}<br>XXXXXX4471</p><p>{tag}: {ref}</p></div>'


def _ledger(parts: Parts, state: str) -> str:
    word, name, shown, day, ref, tag = parts
    rows = [
        ("Status", word),
        ("Amount", f"Rs. {shown}"),
        ("Payer" if state == "received" else "Beneficiary", name),
        ("Date &amp; Time", day),
        (tag, ref),
        ("Remarks", "goods"),
    ]
    return f'<div class="box"><h2>PayLane</h2>{grid((), rows, css="")}</div>'


def refused(rng: random.Random, title: str, kind: str) -> Sheet:
    """A page that looks like an invoice and is none."""
    s = sale(rng)
    meta = pairs([(f"{title.split()[0].title()} No", s.number), ("Date", when(rng, s))])
    top = f"<h2>{s.vendor}</h2>{STREETS[1]}, {s.place[2]}<br>GSTIN {s.gstin}<h2 class='c'>{title}</h2>{meta}<p>To<br>{s.buyer}<br>GSTIN {s.buyer_gstin}</p>"
    rows = [(n, i.name, i.hsn, i.quantity, i.price, grouped(i.amount)) for n, i in enumerate(s.items, 1)]
    foot = [] if kind == "delivery" else sums(rng, s)
    body = top + grid(("S.No", "Item", "HSN", "Qty", "Rate", "Amount"), rows) + grid((), foot, css="")
    ends = {
        "quotation": "Prices valid for 15 days.",
        "delivery": "Received the above goods in good condition.",
        "credit_note": "Against invoice 221 - goods returned.",
    }
    return Sheet(
        style(rng) + body + f"<p>{ends.get(kind, 'Advance payment required.')}</p>",
        760,
        s.label(kind, is_expense_document=False),
    )


def chat(rng: random.Random) -> Sheet:
    """Two people who write about a bill."""
    lines = (
        "Bhai bill bhej dena",
        f"Total {rng.randrange(1, 9)}450 hua hai",
        "ok kal GPay kar dunga",
        "Invoice no 88 wala?",
        "haan",
        "👍",
    )
    bubbles = "".join(
        f'<p style="margin-left:{120 * (n % 2)}px;background:#def;padding:8px;border-radius:9px;width:260px">{line}<br><small>10:{n + 14} AM</small></p>'
        for n, line in enumerate(lines)
    )
    return Sheet(
        style(rng, size=17) + f"<h3>Raju Supplier</h3>{bubbles}", 430, NOTHING | {"kind": "not_receipt"}, "screen"
    )


def card(rng: random.Random) -> Sheet:
    """A business card."""
    name = firm(rng)
    body = f"<h2>{name}</h2><p>Anand Kulkarni<br>Proprietor</p><p>+91 98860 44112<br>anand@example.in<br>{STREETS[0]}</p><p>GSTIN 29AABCA1111A1Z5</p>"
    return Sheet(style(rng, size=17) + body, 480, NOTHING | {"kind": "not_receipt"})


def statement(rng: random.Random) -> Sheet:
    """A page of a bank account."""
    rows = [
        (
            f"{n:02}/09/2026",
            f"UPI/{rng.randrange(10**11, 10**12)}/{firm(rng)}",
            grouped(Decimal(rng.randrange(90, 9000))),
            "",
            grouped(Decimal(rng.randrange(9000, 90000))),
        )
        for n in range(1, 13)
    ]
    top = "<h2>Sahakari Gramin Bank</h2><p>Statement of Account for 01/09/2026 to 30/09/2026<br>A/c No XXXX2291</p>"
    return Sheet(
        style(rng, size=13) + top + grid(("Date", "Narration", "Withdrawal Amt", "Deposit Amt", "Balance"), rows),
        800,
        NOTHING | {"kind": "not_receipt"},
    )


def blank(rng: random.Random) -> Sheet:
    """An empty sheet."""
    return Sheet(style(rng) + "<div style='height:900px'></div>", 640, NOTHING | {"kind": "not_receipt"})


def landscape(rng: random.Random) -> Sheet:
    """Sky, hills, a sun."""
    sun = rng.randrange(100, 500)
    shapes = f"<circle cx='{sun}' cy='120' r='50' fill='#ffd'/><polygon points='0,500 220,210 420,500' fill='#486'/><polygon points='250,500 520,180 800,500' fill='#375'/>"
    body = f"<svg width=800 height=600 style='background:linear-gradient(#69c,#cde)'>{shapes}<rect y=480 width=800 height=120 fill='#253'/></svg>"
    return Sheet(style(rng, "body{padding:0}") + body, 800, NOTHING | {"kind": "not_receipt"}, "screen")
