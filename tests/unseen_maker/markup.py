"""Small pieces of HTML that the drawings share, and the sheet they make."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tests.unseen_maker.facts import Label, Sale, grouped

FACES: tuple[str, ...] = (
    "Noto Sans",
    "Noto Serif",
    "Liberation Sans",
    "Liberation Serif",
    "DejaVu Sans",
    "DejaVu Serif",
)
FACES = (*FACES, "Liberation Sans Narrow", "DejaVu Sans Condensed")
MONO = ("Liberation Mono", "DejaVu Sans Mono", "Noto Sans Mono, Liberation Mono")
TOTALS = (
    *("Grand Total", "Invoice Total", "Total Amount", "Net Payable", "Amount Payable", "Bill Amount", "Total"),
    *("Total Invoice Value", "Amount Due", "Balance Due", "Net Amount Payable", "Total Payable (Rs.)", "To Pay"),
)
BASES = ("Sub Total", "Taxable Value", "Total Taxable Amount", "Total before tax", "Assessable Value", "Taxable Amt")
ROUNDS = ("Round Off", "Rounded Off", "Rounding", "R/Off", "Round off (+/-)")
NUMBERS = (
    "Invoice No.",
    "Inv #",
    "Bill No",
    "Tax Invoice #",
    "Invoice Number",
    "Invoice ID",
    "Document No.",
    "Bill Number",
)
DATES = ("Dated", "Invoice Date", "Date", "Date of Issue", "Bill Dt.", "Inv. Date", "Date of Invoice")
SIGNS = ("₹ ", "₹", "Rs. ", "Rs.", "INR ", "")


Row = tuple[object, ...]
NO_TAX: Label = {"taxable": None, "cgst": None, "sgst": None, "igst": None, "round_off": None}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One drawn document: its HTML, its width in pixels, what it is made of and its truth."""

    html: str
    width: int
    label: Label
    sort: str = "page"
    code: str = ""


def style(rng: random.Random, extra: str = "", *, faces: Sequence[str] = FACES, size: int = 14) -> str:
    """A face, a size, and borders or none."""
    css = f"*{{font-family:{rng.choice(faces)}}} body{{margin:0;padding:34px;font-size:{size}px;line-height:1.35}}"
    css += "table{border-collapse:collapse;width:100%}td,th{padding:3px 6px;vertical-align:top;text-align:left}"
    css += ".n{text-align:right}.c{text-align:center}.g td,.g th{border:1px solid #222}.row{display:flex}"
    css += (
        ".sides{justify-content:space-between;gap:24px}h1,h2,h3,p{margin:2px 0}hr{border:0;border-top:1px dashed #333}"
    )
    return f"<style>{css}{extra}</style>"


def grid(heads: Sequence[str], rows: Iterable[Sequence[object]], *, css: str = "g") -> str:
    """A table; cells that look like figures stand right."""
    head = "".join(f"<th{_side(name)}>{name}</th>" for name in heads)
    body = "".join("<tr>" + "".join(f"<td{_side(str(cell))}>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="{css}">' + (f"<tr>{head}</tr>" if heads else "") + body + "</table>"


def pairs(rows: Iterable[tuple[str, object]], between: str = " : ") -> str:
    """Label and value, one to a line."""
    return "".join(f"<div>{label}{between}{value}</div>" for label, value in rows)


def sums(rng: random.Random, sale: Sale, *, total: str = "", base: str = "") -> list[tuple[str, str]]:
    """The rows under the goods, in one of many wordings."""
    money = f"{rng.choice(SIGNS)}{{}}"
    rates = {item.rate for item in sale.items}
    rows = [(base or rng.choice(BASES), grouped(sale.taxable))] if sale.taxed else []
    for name, tax in sale.taxes.items():
        share = next(iter(rates)) / (2 if name != "igst" else 1)
        known = f" @ {share:g}%" if len(rates) == 1 and rng.random() < 0.6 else ""
        rows.append(
            (rng.choice(("{}", "Add: {}", "Output {}", "{} Amount")).format(name.upper()) + known, grouped(tax))
        )
    if sale.whole:
        rows.append((rng.choice(ROUNDS), grouped(sale.total - sale.exact)))
    return [*rows, (total or rng.choice(TOTALS), money.format(grouped(sale.total)))]


def side_by_side(*parts: str) -> str:
    """Parts in one row."""
    return '<div class="row sides">' + "".join(f"<div>{part}</div>" for part in parts) + "</div>"


def head(rng: random.Random, sale: Sale) -> list[tuple[str, str]]:
    """The rows that name the document."""
    day = when(rng, sale)
    return [(rng.choice(NUMBERS), sale.number), (rng.choice(DATES), day)]


def when(rng: random.Random, sale: Sale) -> str:
    """The sale's day as printed."""
    from_day = ("%d/%m/%Y", "%d-%m-%Y", "%d-%b-%Y", "%d.%m.%Y", "%d %B %Y", "%d-%b-%y", "%d/%m/%y", "%b %d, %Y")
    return sale.day.strftime(rng.choice(from_day))


def short(value: Decimal) -> str:
    """`12`, not `12.00`, where nothing follows the point."""
    return f"{value:f}"


def _side(text: str) -> str:
    figures = text.replace(",", "").replace(".", "").replace("%", "").replace("-", "").replace("₹", "").strip()
    right = ("Amount", "Rate", "Qty", "Value", "Total", "Price", "Disc", "Tax", "Amt", "Charge")
    return ' class="n"' if figures.isdigit() or text.split(" ")[-1].split("(")[0] in right else ""
