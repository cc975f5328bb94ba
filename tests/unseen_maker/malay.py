"""Shop receipts in the Malaysian manner: many labels with "total", five-cent rounding, cash and change."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from tests.unseen_maker.facts import Label, cents
from tests.unseen_maker.markup import FACES, MONO, Row, Sheet, grid, style

OWN: tuple[str, ...] = (
    "Sri Utama",
    "Kian Huat",
    "Maju Jaya",
    "Seri Kembangan",
    "Yew Lee",
    "Bestari",
    "Wing Fatt",
    "Nusa Indah",
    "Golden Palm",
)
OWN = (*OWN, "Tong Seng", "Al-Barakah", "Pusaka", "Eng Soon", "City Green", "Lucky Garden", "Chop Hin Lee")
TRADES: tuple[str, ...] = (
    "HARDWARE",
    "TRADING",
    "ENTERPRISE",
    "STATIONERY & GIFT",
    "MINI MARKET",
    "KOPITIAM",
    "BAKERY HOUSE",
    "AUTO PARTS",
)
TRADES = (
    *TRADES,
    "RESTAURANT",
    "PHARMACY",
    "ELECTRICAL",
    "FROZEN FOOD",
    "SEAFOOD RESTAURANT",
    "PET SHOP",
    "DIY CENTRE",
)
ENDS = ("SDN BHD", "SDN. BHD.", "(M) SDN BHD", "S/B", "", "", "ENTERPRISE")
GOODS = (
    *(
        ("WHITE PAPER A4 80GSM", "13.90"),
        ("PVC TAPE BLACK", "2.10"),
        ("NASI LEMAK AYAM", "8.50"),
        ("TEH TARIK", "2.20"),
    ),
    *(("MILO 1KG", "19.95"), ("LED BULB 12W", "11.80"), ("ROTI CANAI", "1.50"), ("CLEAR HOLDER 20P", "6.35")),
    *(("SPRAY PAINT 400ML", "7.42"), ("FISH & CHIPS", "22.90"), ("KOPI O PENG", "2.45"), ("BATTERY AA 4S", "9.99")),
)
STREETS = ("NO. 18, JALAN SETIA 3/5", "LOT 2.11, WISMA PERDANA", "21G, JALAN KENANGA 7", "NO 5-1, PERSIARAN BARAT")
TOWNS = ("47100 PUCHONG, SELANGOR", "81200 JOHOR BAHRU, JOHOR", "11900 BAYAN LEPAS, PENANG", "55100 KUALA LUMPUR")
DATES = ("%d/%m/%Y", "%d-%m-%Y", "%d %b %Y", "%d/%m/%y", "%d-%b-%Y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%y", "%d %B %Y")
TOTALS = (
    *("TOTAL", "Total (RM)", "Grand Total", "NETT TOTAL", "Total Amount", "Amount Due", "TOTAL PAYABLE", "Total Sales"),
    *(
        "Total Sales (Inclusive of GST)",
        "Rounded Total (RM)",
        "Total Amt Payable",
        "NET TOTAL",
        "Total Incl. GST",
        "Total RM",
    ),
)
BEFORE = ("Sub Total", "SUBTOTAL", "Total Excl. GST", "Gross Total", "Total Sales (Excl GST)", "Amount")
ENDINGS = ("THANK YOU, PLEASE COME AGAIN", "GOODS SOLD ARE NOT RETURNABLE", "TERIMA KASIH SILA DATANG LAGI")


@dataclass(frozen=True, slots=True)
class Visit:
    """One purchase at a till."""

    shop: str
    day: date
    rows: tuple[tuple[str, int, Decimal], ...]
    taxed: bool
    tax_inside: bool
    number: str

    @property
    def gross(self) -> Decimal:
        """All rows."""
        return sum((count * price for _, count, price in self.rows), Decimal(0))

    @property
    def tax(self) -> Decimal:
        """GST of 6 percent, in the prices or on top."""
        share = Decimal(6) / (106 if self.tax_inside else 100)
        return cents(self.gross * share) if self.taxed else Decimal(0)

    @property
    def exact(self) -> Decimal:
        """Before rounding to five cents."""
        return self.gross if self.tax_inside else self.gross + self.tax

    @property
    def total(self) -> Decimal:
        """What is to be paid."""
        return cents((self.exact * 20).quantize(Decimal(1), ROUND_HALF_UP) / 20)

    def label(self) -> Label:
        """The three fields such receipts are judged by."""
        row: Label = {"kind": "malay", "is_expense_document": True, "vendor": self.shop, "date": self.day.isoformat()}
        return row | {"total": f"{self.total:.2f}", "qr": "none", "lines": []}


def visit(rng: random.Random) -> Visit:
    """Some purchase in some shop."""
    shop = f"{rng.choice(OWN).upper()} {rng.choice(TRADES)} {rng.choice(ENDS)}".strip()
    if rng.random() < 0.25:
        shop = f"{rng.choice(('RESTORAN', 'KEDAI BUKU', 'PERNIAGAAN', 'PASARAYA', 'KLINIK'))} {rng.choice(OWN).upper()}"
    goods = rng.sample(GOODS, rng.randint(1, 6))
    rows = tuple((name, rng.choice((1, 1, 2, 3)), Decimal(price)) for name, price in goods)
    day = date(2016, 3, 1) + timedelta(days=rng.randrange(1000))
    number = rng.choice(("CS-{}", "{}", "INV{}", "OR{}", "1/0{}")).format(rng.randrange(1000, 99999))
    return Visit(shop, day, rows, rng.random() < 0.75, rng.random() < 0.7, number)


def receipt(rng: random.Random) -> Sheet:
    """One receipt, its parts chosen one by one."""
    v = visit(rng)
    parts = [_top(rng, v), _meta(rng, v), _goods(rng, v), _foot(rng, v)]
    if v.taxed and rng.random() < 0.7:
        parts.append(_summary(rng, v))
    if rng.random() < 0.3:
        parts[0], parts[1] = _top(rng, v), ""
        parts.append(_meta(rng, v))
    scrawl = '<p style="font-size:30px;font-weight:bold">lim siew mei</p>' if rng.random() < 0.15 else ""
    faces = FACES if rng.random() < 0.5 else MONO
    line = rng.choice(
        ("hr{border-top:2px solid #000}", "hr{border-top:1px dashed #000}", "hr{border-top:1px dotted #000}")
    )
    body = scrawl + "<hr>".join(part for part in parts if part) + f"<p class='c'>{rng.choice(ENDINGS)}</p>"
    bare = "td,th{padding:1px 3px}" + line
    return Sheet(
        style(rng, bare, faces=faces, size=rng.choice((15, 16, 18))) + body,
        rng.choice((380, 430, 500)),
        v.label(),
        "roll",
    )


def _top(rng: random.Random, v: Visit) -> str:
    brand = (
        "<h1>" + rng.choice(("Welcome", "TAX INVOICE", "OPEN DAILY", "KH MART")) + "</h1>"
        if rng.random() < 0.15
        else ""
    )
    words = v.shop.split(" ")
    cut = max(1, len(words) - 2)
    broken = rng.random() < 0.3 and len(words) > 3
    name = f"{' '.join(words[:cut])}<br>{' '.join(words[cut:])}" if broken else v.shop
    company = rng.choice(("({}-{})", "(Co. Reg. No. {}-{})", "CO NO: {}-{}", "Reg No : {}{}", "ROC NO. {}-{}"))
    number = company.format(rng.randrange(100000, 999999), rng.choice("AHKPTVWX"))
    same = f"{name} {number}" if rng.random() < 0.2 else f"{name}</h3><p>{number}"
    gst = (
        f"<p>{rng.choice(('GST ID', 'GST REG NO', 'GST No.'))} : 00{rng.randrange(10**9, 10**10)}</p>"
        if v.taxed
        else ""
    )
    phone = (
        f"<p>{rng.choice(('TEL', 'Tel/Fax', 'T'))}: 03-{rng.randrange(10**7, 10**8)}</p>" if rng.random() < 0.7 else ""
    )
    kind = f"<h3>{rng.choice(('TAX INVOICE', 'CASH BILL', 'RECEIPT', 'SIMPLIFIED TAX INVOICE', 'INVOICE'))}</h3>"
    return f"<div class='c'>{brand}<h3>{same}</p><p>{rng.choice(STREETS)},</p><p>{rng.choice(TOWNS)}</p>{phone}{gst}{kind}</div>"


def _meta(rng: random.Random, v: Visit) -> str:
    day = v.day.strftime(rng.choice(DATES))
    clock = f"{rng.randrange(9, 22):02}:{rng.randrange(60):02}:{rng.randrange(60):02}"
    ways = (
        f"<div>Bill No : {v.number}</div><div>Date : {day} {clock}</div><div>Cashier : SITI</div>",
        f"<div class='row sides'><span>{day}</span><span>{clock}</span></div><div>Slip: {v.number} POS 2</div>",
        f"<div class='row sides'><span>Inv No: {v.number}</span><span>Date: {day}</span></div><div>Time: {clock}</div>",
        f"<div>{v.day:%a} {day} {clock} #{v.number}</div>",
        grid((), [("Doc No.", f": {v.number}"), ("Trans Date", f": {day}"), ("Counter", ": 01 ADMIN")], css=""),
        f"<div>DATE/TIME: {day} {clock}</div><div>RECEIPT#: {v.number}</div><div>Member exp: 31/12/2020</div>",
    )
    return rng.choice(ways)


def _goods(rng: random.Random, v: Visit) -> str:
    code = rng.choice(("", " SR", " S", " Z"))
    way = rng.randrange(3)
    if way == 0:
        items: list[Row] = [(name, count, f"{price}", f"{count * price}{code}") for name, count, price in v.rows]
        return grid(("Item", "Qty", "Price", "Amount"), items, css="")
    if way == 1:
        items = [(count, name, f"RM{count * price}{code}") for name, count, price in v.rows]
        return grid(("Qty", "Description", "Total"), items, css="")
    lines = ""
    for name, count, price in v.rows:
        lines += f"<div>{rng.randrange(10**12, 10**13)}</div><div>{name}</div>"
        lines += f"<div class='row sides'><span>&nbsp;{count} @ {price}</span><span>{count * price}{code}</span></div>"
    return lines


def _foot(rng: random.Random, v: Visit) -> str:
    sign = rng.choice(("", "RM ", "RM"))
    rows: list[tuple[str, str]] = []
    if rng.random() < 0.3:
        rows.append(("Total Qty", f"{sum(count for _, count, _ in v.rows)}"))
    if not v.tax_inside or rng.random() < 0.5:
        rows.append((rng.choice(BEFORE[:2] if v.tax_inside else BEFORE), f"{sign}{v.gross}"))
    if rng.random() < 0.3:
        rows.append(("Discount", f"{sign}0.00"))
    if not v.tax_inside and v.taxed:
        rows.append((rng.choice(("GST 6%", "Add GST @ 6%", "Total GST", "Tax 6%")), f"{sign}{v.tax}"))
    off = v.total - v.exact
    if off or rng.random() < 0.4:
        rows += (
            [(rng.choice(("Total Before Rounding", "Total Inc GST", "Bill Total")), f"{sign}{v.exact}")]
            if rng.random() < 0.4
            else []
        )
        rows.append((rng.choice(("Rounding", "Rounding Adj", "Rounding Adjustment", "ROUND ADJ")), f"{off:.2f}"))
    total = f"<b style='font-size:{rng.choice(('1em', '1.3em', '1.6em'))}'>{sign}{v.total}</b>"
    rows.append((f"<b>{rng.choice(TOTALS)}</b>", total))
    given = v.total if rng.random() < 0.3 else (v.total // 10 + rng.randint(1, 5)) * 10
    if rng.random() < 0.25:
        return grid((), [*rows, (rng.choice(("VISA CARD", "MASTER", "Credit Card")), f"{sign}{v.total}")], css="")
    paid = rng.choice(("CASH", "Cash Tendered", "Paid Amount", "Tendered", "Payment (Cash)"))
    return grid(
        (),
        [
            *rows,
            (paid, f"{sign}{given:.2f}"),
            (rng.choice(("CHANGE", "Change Due", "Balance")), f"{sign}{given - v.total:.2f}"),
        ],
        css="",
    )


def _summary(rng: random.Random, v: Visit) -> str:
    base = v.exact - v.tax
    heads = rng.choice(
        (
            ("GST Summary", "Amount(RM)", "Tax(RM)"),
            ("Tax Code", "Goods Amt", "GST Amt"),
            ("GST Analysis", "Sales", "Tax"),
        )
    )
    rows = [(rng.choice(("SR @ 6%", "S = 6%", "SR 6%")), f"{base}", f"{v.tax}"), ("ZRL 0%", "0.00", "0.00")]
    rows += [("TOTAL", f"{base}", f"{v.tax}")] if rng.random() < 0.5 else []
    return grid(heads, rows, css="")
