"""GST on a document: CGST, SGST, IGST and cess as printed, one row per tax, one row per rate, or columns of a summary.

Also the taxable value and its stand-ins (a sub-total), the round-off and charges that are added beside. The figures
that are left open by the print (the sign of a round-off) are settled against the total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal, get_args

from parsers.document import Document, Line, spots
from parsers.figures import Figure
from parsers.labels import Label
from parsers.seen import Seen

Tax = Literal["cgst", "sgst", "igst", "cess"]
ZERO = Decimal(0)
HIGHEST = Decimal("0.40")  # the share of the highest rate
TOLERANCE = Decimal("0.05")
RATES = {
    Decimal(r)
    for r in ("0", "0.1", "0.125", "0.25", "1.5", "2.5", "3", "5", "6", "9", "12", "14", "18", "20", "28", "40")
}


@dataclass(frozen=True, slots=True)
class Taxes:
    """Printed taxes and what surrounds them. `bases` are possible taxable values, the best first."""

    cgst: Seen[Decimal] | None = None
    sgst: Seen[Decimal] | None = None
    igst: Seen[Decimal] | None = None
    cess: Seen[Decimal] | None = None
    round_off: Seen[Decimal] | None = None
    bases: tuple[Seen[Decimal], ...] = ()
    charges: tuple[Decimal, ...] = ()
    discounts: tuple[Decimal, ...] = ()
    single: tuple[Decimal, ...] = ()
    printed: tuple[Seen[Decimal], ...] = ()
    rate: Decimal | None = None

    def known(self) -> tuple[Seen[Decimal], ...]:
        """The taxes that are printed."""
        return tuple(tax for tax in (self.cgst, self.sgst, self.igst, self.cess) if tax is not None)

    def below(self, largest: Decimal) -> Taxes:
        """Without what cannot be a tax: more than the highest rate makes of the largest figure on the page."""
        most = largest * HIGHEST / (1 + HIGHEST)

        def kept(tax: Seen[Decimal] | None) -> Seen[Decimal] | None:
            return tax if tax and tax.value <= most else None

        return replace(self, cgst=kept(self.cgst), sgst=kept(self.sgst), igst=kept(self.igst), cess=kept(self.cess))

    def sum(self) -> Decimal:
        """All taxes together."""
        return sum((tax.value for tax in self.known()), ZERO)

    def possible_totals(self) -> Iterator[Decimal]:
        """Every total that base, taxes, round-off and side charges can make."""
        signs = (ZERO,) if self.round_off is None else (self.round_off.value, -self.round_off.value, ZERO)
        for base in self.bases:
            for side in (ZERO, sum(self.charges, ZERO), -sum(self.discounts, ZERO)):
                for sign in signs:
                    for single in (ZERO, *self.single):
                        if self.known() or side or single or abs(sign) >= Decimal("0.05"):
                            yield base.value + self.sum() + sign + side + single

    def with_round_off_towards(self, total: Decimal) -> Taxes:
        """Give an unsigned round-off the sign that leads to `total`."""
        if self.round_off is None:
            return self
        value = abs(self.round_off.value)
        for base in self.bases:
            for side in (ZERO, sum(self.charges, ZERO), -sum(self.discounts, ZERO)):
                for sign in (value, -value):
                    if abs(base.value + self.sum() + side + sign - total) < Decimal("0.015"):
                        return replace(self, round_off=replace(self.round_off, value=sign).scored(0.97, "adds up"))
        return self

    def base_for(self, total: Decimal) -> Seen[Decimal] | None:
        """The taxable value: the base that leads to `total`, else the best labelled one; None without any GST."""
        if not self.known():
            return None
        rounding = self.round_off.value if self.round_off else ZERO
        sides = (ZERO, sum(self.charges, ZERO), -sum(self.discounts, ZERO))
        for base in self.bases:
            for side in sides:
                if abs(base.value + self.sum() + rounding + side - total) <= TOLERANCE:
                    return base.scored(0.97, f"{base.rule}, adds up")
        return self._printed_base(total - self.sum() - rounding) or self.named_base()

    def named_base(self) -> Seen[Decimal] | None:
        """The best base that a row calls taxable value or sub-total."""
        return next((base for base in self.bases if not base.rule.startswith("total")), None)

    def _printed_base(self, expected: Decimal) -> Seen[Decimal] | None:
        """A figure somewhere on the page that is the total without taxes, or whose tax at the printed rate is the
        tax.
        """
        for figure in self.printed:
            if abs(figure.value - expected) <= Decimal("0.02"):
                return figure.scored(0.93, "total without taxes")
        main = self.cgst or self.igst
        for figure in self.printed:
            if main and self.rate and abs(figure.value * self.rate / 100 - main.value) <= Decimal("0.006"):
                return figure.scored(0.85, "taxed at the printed rate")
        return None


def read_taxes(document: Document) -> Taxes:
    """Read each tax from its own rows, else from the columns of a tax summary."""
    found: dict[str, Seen[Decimal] | None] = {tax: _from_rows(document, tax) for tax in get_args(Tax)}
    if not any(found[tax] for tax in ("cgst", "sgst", "igst")):
        found.update({tax: seen for tax, seen in _from_columns(document).items() if seen})
    return Taxes(
        **found,
        round_off=_round_off(document),
        bases=tuple(_bases(document)),
        charges=tuple(_side(document, "charge")),
        discounts=tuple(_side(document, "discount")),
        single=tuple(_single(document)),
        printed=tuple(
            line.seen(f.value, 0.8, "printed")
            for line in document.lines
            for f in line.figures
            if f.is_money and f.value > 0
        ),
        rate=next((r for line, label in document.labelled("cgst", "igst") if (r := _rate(line, label))), None),
    )


def _from_rows(document: Document, tax: Tax) -> Seen[Decimal] | None:
    """One row: its figure. Several rows with different rates: their sum. A row without rate beside them: the sum
    printed.
    """
    rows = [(line, label, figure) for line, label in document.labelled(tax) if (figure := _tax_figure(line, label))]
    if not rows:
        return None
    plain = [row for row in rows if _rate(row[0], row[1]) is None]
    rated = {
        (_rate(line, label), figure.value): (line, figure)
        for line, label, figure in rows
        if _rate(line, label) is not None
    }
    values = [figure.value for _, figure in rated.values()]
    if plain and (not rated or any(f.value == sum(values, ZERO) for _, _, f in plain) or len(plain) >= 1):
        line, _, figure = plain[-1]
        return line.seen(figure.value, 0.9, "tax row")
    line, figure = list(rated.values())[-1]
    whole = sum(values, ZERO)
    if len(values) > 1 and whole - figure.value == figure.value:
        whole = figure.value
    return line.seen(whole, 0.9, "tax row" if len(values) == 1 else "sum of the rows per rate")


def _tax_figure(line: Line, label: Label) -> Figure | None:
    """The money behind a tax label; a bare rate is no money."""
    stop = min(
        [
            lab.start
            for lab in line.labels
            if lab.start > label.start and lab.name in (*get_args(Tax), "taxable", "total", "round_off")
        ]
        + [len(line.text)]
    )
    figures = [f for f in line.figures if label.end <= f.start < stop and not f.is_percent]
    if not figures:
        return None
    last = figures[-1]
    if not last.is_money and (last.value in RATES or len(figures) > 1):
        return None
    return last if last.value > 0 and len(figures) <= 3 else None


def _rate(line: Line, label: Label) -> Decimal | None:
    """The rate printed beside a tax label."""
    near = [f for f in line.figures if f.is_percent and -12 < f.start - label.end < 14]
    bare = [f for f in line.figures if label.end <= f.start < label.end + 6 and not f.is_money and f.value in RATES]
    return near[0].value if near else bare[0].value if bare and len(line.figures) > 1 else None


def _from_columns(document: Document) -> dict[Tax, Seen[Decimal] | None]:
    """Sum the columns under a heading row that names the taxes; a row of totals below wins."""
    best: dict[Tax, Seen[Decimal] | None] = {}
    for line in document.lines:
        heads = line.labelled("cgst", "sgst", "igst", "cess")
        if not heads or any(f.is_money for f in line.figures):
            continue
        for head in heads:
            left, right = line.edges(head.start, head.end)
            width = max(right - left, 3 * document.letter_height)
            values: list[tuple[Line, Decimal]] = []
            for other in document.lines[line.at + 1 : line.at + 40]:
                under = [
                    f for f in other.figures if f.has_paise and not f.is_percent and _near(other, f, left, right, width)
                ] or _by_order(line, head, other)
                if other.labelled("total", "subtotal") and under:
                    values = [(other, under[-1].value)]
                    break
                if under:
                    values.append((other, under[-1].value))
                elif values and not other.figures:
                    break
            if values:
                best[head.name] = values[-1][0].seen(sum((v for _, v in values), ZERO), 0.7, "tax columns")  # type: ignore[index]  # heads are taxes
    return best


def _by_order(line: Line, head: Label, other: Line) -> list[Figure]:
    """The figure that is as many cells from the left as its heading, where both rows have as many cells."""
    at = line.row.phrase_at(head.start)
    if len(other.figures) != len(line.row.phrases) or len(other.row.phrases) != len(line.row.phrases):
        return []
    return [other.figures[at]] if other.figures[at].has_paise else []


def _near(line: Line, figure: Figure, left: float, right: float, width: float) -> bool:
    x0, x1 = line.edges(figure.start, figure.end)
    return min(x1, right + 0.4 * width) - max(x0, left - 0.4 * width) > 0.5 * (x1 - x0)


def _round_off(document: Document) -> Seen[Decimal] | None:
    for line, label in document.labelled("round_off"):
        for spot in spots(document, line, label):
            figures = [f for f in spot.figures if abs(f.value) < 10 and not f.is_percent]
            if figures and spot.way != "below":
                value = figures[-1].value
                less = "less" in line.text[max(0, label.start - 8) : label.end].lower()
                tail = line.text[figures[-1].end : figures[-1].end + 4]
                value = -abs(value) if less or "(-" in tail or tail.strip() == "-" else value
                return line.seen(value, 0.85, "round-off row") if value else None
    return None


def _bases(document: Document) -> Iterator[Seen[Decimal]]:
    """Taxable rows first, sub-totals after; the later and better labelled first."""
    found: list[tuple[float, int, Seen[Decimal]]] = []
    for line, label in document.labelled("taxable", "subtotal", "total"):
        if label.name == "total" and label.rank > 3:
            continue
        power = {"taxable": 2.0 + label.rank, "subtotal": 2.0, "total": 1.0}[label.name]
        stop = min([lab.start for lab in line.labels if lab.start > label.start] + [len(line.text)])
        figures = [f for f in line.figures if label.end <= f.start < stop and f.is_money and f.value > 0]
        for figure in figures[:1] if label.name != "subtotal" else figures[-1:]:
            found.append((power, line.at, line.seen(figure.value, 0.8, f"{label.name} row")))
    found += [
        (0.5, line.at, line.seen(line.figures[0].value, 0.6, "figure alone above the taxes"))
        for line in _bare_rows(document)
    ]
    seen: set[Decimal] = set()
    for _, _, base in sorted(found, key=lambda item: (-item[0], -item[1])):
        if base.value not in seen:
            seen.add(base.value)
            yield base


def _bare_rows(document: Document) -> Iterator[Line]:
    """Rows with nothing but one amount, printed under the lines of a bill."""
    for line in document.lines:
        if (
            len(line.row.phrases) == 1
            and len(line.figures) == 1
            and line.figures[0].is_money
            and line.figures[0].value > 0
            and not re.search(r"[A-Za-z]{4}", line.text)
        ):
            yield line


def _single(document: Document) -> Iterator[Decimal]:
    """One tax row without halves: "GST 18%  180.00", VAT, or a tax of another country."""
    for line, label in document.labelled("tax", "gstin"):
        figures = [f for f in line.figures if f.start >= label.end and f.is_money and f.value > 0]
        if len(figures) == 1 and not line.labelled("total", "subtotal", "taxable"):
            yield figures[0].value


def _side(document: Document, name: Literal["charge", "discount"]) -> Iterator[Decimal]:
    for line, label in document.labelled(name):
        figures = [f for f in line.figures if f.start >= label.end and not f.is_percent and f.is_money]
        if figures and len(figures) <= 2:
            yield abs(figures[-1].value)
