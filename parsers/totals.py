"""The sums of a document: taxable value, taxes, round-off, and the total, chosen by label rank and by what it agrees
with.

Every money figure is a candidate for the total; a label gives it rank, agreement gives it weight: with taxable +
taxes + round-off, with the amount in words, with the sum of the lines, with a second occurrence. A sub-total,
change, cash tendered, MRP or an amount after the due date never carries a total's label because the longer label wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from parsers.amount_words import number_words, read_amount_words
from parsers.columns import find_headings
from parsers.document import SUMS, Document, Line, Spot, spots
from parsers.figures import Figure
from parsers.rounding import is_handed_over, steps
from parsers.seen import Seen
from parsers.table_line import TableLine
from parsers.taxes import Taxes, read_taxes

ZERO = Decimal(0)
TOLERANCE = Decimal("0.05")
CLOSE = Decimal("0.02")
RANK_WEIGHT = {5: 3.0, 4: 2.7, 3: 2.1, 2: 1.3, 1: 0.5, 0: 0.0}


@dataclass(frozen=True, slots=True)
class Candidate:
    """One figure that may be the total, with what speaks for it."""

    value: Decimal
    line: Line
    figure: Figure
    rank: int = 0
    weight: float = 0.0
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sums:
    """What a document adds up; `agrees` is True when the printed figures give the printed total, None when unknown."""

    total: Seen[Decimal] | None = None
    taxable: Seen[Decimal] | None = None
    taxes: Taxes = field(default_factory=Taxes)
    words: Decimal | None = None
    agrees: bool | None = None


def read_sums(document: Document, *, lines_sum: Decimal | None = None) -> Sums:
    """Read taxes first, then choose the total by rank and agreement, then settle the taxable value and the signs."""
    taxes = read_taxes(document).below(largest_figure(document))
    words = read_words_amount(document)
    ranked = rank_totals(document, taxes, words, lines_sum)
    if not ranked:
        return Sums(taxes=taxes, words=words)
    best = ranked[0]
    others = tuple(dict.fromkeys(c.value for c in ranked[1:] if c.value != best.value))[:2]
    total = best.line.seen(best.value, _score(document, best, ranked), ", ".join(best.reasons), others)
    taxes = taxes.with_round_off_towards(best.value)
    taxable = taxes.base_for(best.value)
    return Sums(total, taxable, taxes, words, _agrees(best.value, taxable, taxes, lines_sum))


def largest_figure(document: Document) -> Decimal:
    """The largest amount on the page."""
    return max((f.value for line in document.lines for f in line.figures if f.is_money), default=ZERO)


def rank_totals(document: Document, taxes: Taxes, words: Decimal | None, lines_sum: Decimal | None) -> list[Candidate]:
    """All candidates, the best first."""
    found: dict[tuple[int, int], Candidate] = {}
    for candidate in (*_labelled(document), *_unlabelled(document)):
        key = (candidate.line.at, candidate.figure.start)
        if key not in found or candidate.rank > found[key].rank:
            found[key] = candidate
    sums = set(taxes.possible_totals())
    if lines_sum is not None and taxes.round_off is not None and abs(taxes.round_off.value) > TOLERANCE:
        sums |= {lines_sum + taxes.round_off.value, lines_sum - taxes.round_off.value}
    left = _tender_less_change(document)
    summary = _summary_start(document)
    moves = tuple(steps(document))
    counts: dict[Decimal, set[int]] = {}
    for candidate in found.values():
        counts.setdefault(candidate.value, set()).add(candidate.line.at)
    placed = [_stepped(_placed(c, left, summary), moves, set(counts)) for c in found.values()]
    weighed = [_weigh(document, c, sums, words, lines_sum, counts) for c in placed]
    return sorted(weighed, key=lambda c: (-c.weight, -c.value))


def read_words_amount(document: Document) -> Decimal | None:
    """The amount in words, which may run over three rows or stand inside a sentence."""
    for line in document.lines:
        own = _wordy(line)
        if not own:
            continue
        texts = [own] + [_wordy(other) for other in document.lines[line.at + 1 : line.at + 3]]
        for count in (3, 2, 1):
            text = " ".join(texts[:count]).lower()
            start = max(
                text.rfind(mark, 0, max(text.find("only"), 0) or len(text)) for mark in ("rupees", "inr", "ringgit")
            )
            text = text[start:] if start > 0 else text
            cut = text.find("only")
            amount = read_amount_words(text[: cut + 4] if cut > 0 else text)
            if amount and (cut > 0 or count == 1):
                return amount
    return None


def _wordy(line: Line) -> str:
    """The phrases of a row that spell numbers."""
    return " ".join(p.text for p in line.row.phrases if len([w for w in number_words(p.text) if w != "and"]) >= 1)


def _labelled(document: Document) -> Iterator[Candidate]:
    heads = {at for heading in find_headings(document) for at in range(heading.first, heading.last + 1)}
    for line, label in document.labelled("total"):
        rank = min(label.rank, 1) if is_handed_over(document, line) else label.rank
        for spot in spots(document, line, label) if line.at not in heads else ():
            yield from _from_spot(line, spot, rank)


def _from_spot(line: Line, spot: Spot, rank: int) -> Iterator[Candidate]:
    """The last money figure behind the label; figures before it are weaker candidates."""
    figures = [f for f in (spot.figures if spot.way == "below" else _run(spot)) if not f.is_percent and f.value > 0]
    counted = re.compile(r"\s*[A-Za-z]{3}")
    money = [f for f in figures if f.is_money] or [f for f in figures if not counted.match(spot.line.text, f.end)]
    for figure in money:
        weaker = 0 if figure is money[-1] else 1
        yield Candidate(figure.value, spot.line, figure, max(rank - weaker, 0))


def _run(spot: Spot) -> list[Figure]:
    """Figures from the spot to the row's end or to the next label."""
    sums = [lab.start for lab in spot.line.labels if lab.start >= max(spot.start, spot.label.end) and lab.name in SUMS]
    stop = min([*sums, len(spot.line.text)])
    return [f for f in spot.line.figures if spot.start <= f.start < max(stop, spot.end)]


def _unlabelled(document: Document) -> Iterator[Candidate]:
    for line in document.lines:
        bad = line.labelled("tender", "late", "before", "discount", "count", "subtotal", "taxable")
        for figure in line.figures:
            if figure.is_money and figure.value > 0 and not figure.has_unit:
                behind = any(label.end <= figure.start for label in bad)
                yield Candidate(figure.value, line, figure, 0, -0.6 if behind else 0.0)


def _placed(c: Candidate, left: set[Decimal], summary: int) -> Candidate:
    """Tender less change speaks for a figure; a tax summary's rows speak against theirs."""
    weight = c.weight + (1.2 if c.value in left else 0.0)
    weight -= 1.3 if c.line.at > summary and c.rank <= 3 else 0.0
    return replace(c, weight=weight, reasons=("tender less change",) if c.value in left else ())


def _stepped(c: Candidate, moves: Sequence[tuple[Decimal, Decimal]], known: set[Decimal]) -> Candidate:
    """A sum that rounding or arrears turn into another printed sum is not yet the total."""
    if any(c.value == before and after in known for before, after in moves if c.rank < 5):
        return replace(c, weight=c.weight - 1.2)
    if c.rank >= 3 and any(c.value == after for _, after in moves):
        return replace(c, weight=c.weight + 0.8, reasons=(*c.reasons, "after rounding"))
    return c


def _tender_less_change(document: Document) -> set[Decimal]:
    """What was kept of the cash that was given."""
    given: set[Decimal] = set()
    back: set[Decimal] = set()
    paid = [(line, label) for line, label in document.labelled("total") if is_handed_over(document, line)]
    for line, label in (*document.labelled("tender", "mode"), *paid):
        figures = {f.value for f in line.figures if f.is_money and f.start >= label.end}
        (back if re.search(r"change|return|balance", line.text, re.IGNORECASE) else given).update(figures)
    return {g - b for g in given for b in back if g > b}


def _summary_start(document: Document) -> int:
    """The row where a summary per tax rate begins."""
    for line in document.lines:
        if (
            re.search(
                r"(?:gst|tax|hsn)\W{0,2}(?:summary|analysis|breakup|details)|summary of tax|tax code",
                line.text,
                re.IGNORECASE,
            )
            and document.share(line) > 0.4
        ):
            return line.at
    return len(document.lines)


def _weigh(
    document: Document,
    c: Candidate,
    sums: set[Decimal],
    words: Decimal | None,
    lines_sum: Decimal | None,
    counts: dict[Decimal, set[int]],
) -> Candidate:
    """Add up what speaks for and against a candidate."""
    reasons = [*c.reasons] + ([f"label rank {c.rank}"] if c.rank else [])
    weight = c.weight + RANK_WEIGHT[c.rank]
    checks = (
        (words is not None and c.value == words, 1.6, "equals the amount in words"),
        (any(abs(c.value - s) <= CLOSE for s in sums), 1.4, "taxable, tax and round-off add up"),
        (lines_sum is not None and abs(c.value - lines_sum) <= TOLERANCE, 0.7, "equals the sum of the lines"),
        (len(counts[c.value]) >= 2, 0.6, "printed more than once"),
        (document.share(c.line) > 0.45, 0.3, ""),
        (_is_big(document, c), 0.35, ""),
        (c.figure.has_currency, 0.15, ""),
        (sum(f.is_money for f in c.line.figures) >= 3, -1.2, ""),
        (c.rank <= 3 and _taxes_follow(document, c.line), -0.9, ""),
        (not c.figure.is_money, -0.5, ""),
        (bool(c.line.labelled("tender", "late", "count")) and c.rank <= 2, -0.5, ""),
    )
    for holds, points, reason in checks:
        if holds:
            weight += points
            reasons += [reason] if reason else []
    return replace(c, weight=weight, reasons=tuple(reasons))


def _taxes_follow(document: Document, line: Line) -> bool:
    """Whether a tax row stands within the next rows: then this was a sum before tax."""
    near = document.lines[line.at + 1 : line.at + 4]
    return any(other.labelled("cgst", "sgst", "igst") and any(f.is_money for f in other.figures) for other in near)


def _is_big(document: Document, c: Candidate) -> bool:
    words = c.line.row.words_between(c.figure.start, c.figure.end)
    return bool(words) and max(w.height for w in words) > 1.2 * document.letter_height


def _score(document: Document, best: Candidate, ranked: list[Candidate]) -> float:
    """How sure the total is: agreement counts most, then the label, then the distance to the next value."""
    rival = next((c.weight for c in ranked if c.value != best.value), 0.0)
    agreement = sum("label" not in reason for reason in best.reasons)
    score = 0.45 + 0.09 * best.rank + 0.14 * agreement + 0.08 * min(best.weight - rival, 2.0)
    score += 0.05 if best.rank >= 3 and best.value >= max(c.value for c in ranked if c.weight >= 0) else 0.0
    score -= 0.35 * max(0.0, 0.7 - best.line.weakest(best.figure.start, best.figure.end))
    return min(score, 0.99 if agreement else 0.93)


def lines_agree(sums: Sums, lines: Sequence[TableLine]) -> bool | None:
    """On a bill without taxes: whether the lines, which multiply out, give the total; None where unknown."""
    beside = (sums.taxes.round_off, *sums.taxes.charges, *sums.taxes.discounts, *sums.taxes.single)
    if sums.total is None or not lines or any(beside) or not all(line.multiplies for line in lines):
        return None
    plain = sum((line.amount or ZERO for line in lines), ZERO)
    whole = sum((line.amount_incl or line.amount or ZERO for line in lines), ZERO)
    taxed = sum(((line.amount or ZERO) * (100 + (line.gst_rate or 0)) / 100 for line in lines), ZERO)
    return any(abs(made - sums.total.value) <= 1 for made in (plain, whole, taxed))


def _agrees(total: Decimal, taxable: Seen[Decimal] | None, taxes: Taxes, lines_sum: Decimal | None) -> bool | None:
    """Whether the printed figures give the total; something untaxed may stand beside, when it is printed somewhere."""
    if taxable is None or not taxes.known():
        return None
    if any(abs(total - s) <= TOLERANCE for s in taxes.possible_totals()):
        return True
    rounding = taxes.round_off.value if taxes.round_off else ZERO
    rest = total - taxes.sum() - rounding
    if lines_sum is not None and abs(rest - lines_sum) <= TOLERANCE:
        return True
    beside = abs(rest - taxable.value)
    return beside <= TOLERANCE or any(abs(figure.value - beside) <= CLOSE for figure in taxes.printed if beside > 1)
