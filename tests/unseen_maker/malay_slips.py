"""Further Malaysian receipts: other orders of parts, brands above the company, sums in a narrow block."""

# ruff: noqa: E501 - rows of HTML read best unbroken
from __future__ import annotations

import random

from tests.unseen_maker.malay import DATES, STREETS, TOWNS, Visit, visit
from tests.unseen_maker.markup import FACES, MONO, Sheet, grid, style

TOTALS = (
    *(
        "Total Amount Payable",
        "TOTAL (INCL GST)",
        "Total Payable Amt",
        "NET TOTAL (RM)",
        "Grand Total (Inc. GST)",
        "JUMLAH",
    ),
    *(
        "Total Incl. GST@6%",
        "BILL TOTAL",
        "Total Due",
        "TOTAL AMOUNT",
        "TotalRounded",
        "Rounded Total",
        "Net Amt",
        "Total",
    ),
)


def slip(rng: random.Random) -> Sheet:
    """One receipt in one of four orders."""
    v = visit(rng)
    html = rng.choice((_cafe, _workshop, _pump, _ledger))(rng, v)
    faces = rng.choice((FACES, MONO))
    css = f"td,th{{padding:{rng.choice((0, 2))}px 4px}}hr{{border-top:1px {rng.choice(('solid', 'dashed', 'double'))} #222}}"
    return Sheet(
        style(rng, css, faces=faces, size=rng.choice((14, 16, 19))) + html,
        rng.choice((360, 440, 560)),
        v.label(),
        "roll",
    )


def _name(rng: random.Random, v: Visit) -> str:
    number = f"{rng.randrange(10**5, 10**7)}-{rng.choice('ADKMUVX')}"
    return f"<b>{v.shop}</b><br>{rng.choice(('({})', '(Company No: {})', 'Reg. No: {}', '[{}]')).format(number)}"


def _place(rng: random.Random, v: Visit) -> str:
    gst = f"<br>(GST Reg. No: 000{rng.randrange(10**8, 10**9)})" if v.taxed else ""
    return f"{rng.choice(STREETS)},<br>{rng.choice(TOWNS)}.<br>TEL : 07-{rng.randrange(10**6, 10**7)}{gst}"


def _sums(rng: random.Random, v: Visit) -> list[tuple[str, str]]:
    rows = [("Sub-Total", f"{v.gross}")] if rng.random() < 0.7 or not v.tax_inside else []
    rows += [("GST @6%", f"{v.tax}")] if v.taxed and not v.tax_inside else []
    rows += [("Rounding Amount", f"{v.total - v.exact:.2f}")] if v.total != v.exact else []
    return [*rows, (f"<b>{rng.choice(TOTALS)}</b>", f"<b>{rng.choice(('', 'RM', 'RM '))}{v.total}</b>")]


def _paid(rng: random.Random, v: Visit) -> list[tuple[str, str]]:
    given = (v.total // 50 + 1) * 50
    return rng.choice(
        (
            [("Cash", f"{given}.00" if "." not in f"{given}" else f"{given}"), ("Change", f"{given - v.total}")],
            [("Pay By : VISA", f"{v.total}")],
            [("CASH PAID", f"{given:.2f}"), ("CHANGE RM", f"{given - v.total:.2f}")],
            [],
        )
    )


def _cafe(rng: random.Random, v: Visit) -> str:
    """A queue number first, the table, quantities before names."""
    rows = [(count, name.title(), f"{count * price}") for name, count, price in v.rows]
    head = f"<p class='c'>Your queue number is</p><h1 class='c'>{rng.randrange(1000, 9999)}</h1><div class='c'>{_name(rng, v)}<br>{_place(rng, v)}</div>"
    meta = f"<div>Table: 14 &nbsp; Pax: 2</div><div class='row sides'><span>Bill# {v.number}</span><span>{v.day.strftime(rng.choice(DATES))} 19:02</span></div>"
    return f"{head}<hr>{meta}<hr>{grid((), rows, css='')}<hr>{grid((), [*_sums(rng, v), *_paid(rng, v)], css='')}<p class='c'>Wifi: guest1234</p>"


def _workshop(rng: random.Random, v: Visit) -> str:
    """A wide cash bill with ruled columns and a customer."""
    rows = [(n, name, count, f"{price}", f"{count * price}") for n, (name, count, price) in enumerate(v.rows, 1)]
    meta = f"<div class='row sides'><span>M/S : CASH SALES</span><span>No. {v.number}<br>Date : {v.day.strftime(rng.choice(DATES))}</span></div>"
    sums = f"<div style='margin-left:40%'>{grid((), [*_sums(rng, v), *_paid(rng, v)])}</div>"
    return f"<div class='c'>{_name(rng, v)}<br>{_place(rng, v)}</div><h3 class='c'>CASH BILL</h3>{meta}{grid(('No', 'Description', 'Qty', 'U/Price', 'Amount (RM)'), rows)}{sums}<p>Goods sold are not refundable.</p>"


def _pump(rng: random.Random, v: Visit) -> str:
    """Title and day above the name, the tax table above the total."""
    tax = (
        grid(("Code", "Net", "GST", "Gross"), [("S", f"{v.exact - v.tax}", f"{v.tax}", f"{v.exact}")], css="")
        if v.taxed
        else ""
    )
    rows = [(f"{name}<br>&nbsp; {count} X {price}", f"{count * price}") for name, count, price in v.rows]
    head = f"<p>{v.day.strftime(rng.choice(DATES))} 08:15:22 #{v.number}</p><div>{_name(rng, v)}<br>{_place(rng, v)}</div><p>TAX INVOICE</p>"
    return f"{head}<hr>{grid((), rows, css='')}<hr>{tax}{grid((), [*_sums(rng, v), *_paid(rng, v)], css='')}<p>Points earned 12 Balance 881</p>"


def _ledger(rng: random.Random, v: Visit) -> str:
    """Everything as label and value with colons, the date far below."""
    rows = "".join(
        f"<div>{name}</div><div class='n'>{count} x {price} = {count * price}</div>" for name, count, price in v.rows
    )
    sums = "".join(
        f"<div class='row sides'><span>{name} :</span><span>{value}</span></div>"
        for name, value in [*_sums(rng, v), *_paid(rng, v)]
    )
    foot = f"<p class='c'>Doc: {v.number}<br>{v.day.strftime(rng.choice(DATES))} {rng.randrange(10, 21)}:45 PM</p>"
    return f"<div class='c'>{_name(rng, v)}<br>{_place(rng, v)}</div><hr>{rows}<hr>{sums}<hr>{foot}<p class='c'>Exchange within 7 days with receipt, total 3 days for food</p>"
