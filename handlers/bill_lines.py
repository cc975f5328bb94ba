"""The lines of a bill as Katixo will reckon them, so that its total is the printed one.

Ways are tried in order until one comes to the printed total, by the server's own rounding: the printed lines; one
line of the taxable sum at its rate; the whole sum at rate 0, which claims nothing. What is missing by up to a rupee is
a round-off: upwards a line of its own at rate 0, downwards paise that stay as balance.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from handlers.business import AccountBook
from handlers.ledger import known_rate
from katixo_api.bills import NewBillLine
from katixo_api.tax import PAISA, Taxing
from parsers.drafts import BillDraft, BillLine

RUPEE = Decimal(1)
NOTHING = Decimal("0.00")
RATE_SLACK = Decimal("0.1")  # percent by which a rate worked out of printed sums may miss a known one
DESCRIPTION_LIMIT = 500  # characters, CreateBillRequest.lines.description
HSN_LIMIT = 10
QUANTITY_PLACES, PRICE_PLACES = 4, 2  # decimals, as above


@dataclass(frozen=True, slots=True)
class Priced:
    """Lines with what Katixo makes of them. `rounding` is what the printed total has more (a line) or less (paise)."""

    lines: tuple[NewBillLine, ...]
    taxable: Decimal
    tax: Decimal
    rounding: Decimal = NOTHING

    @property
    def total(self) -> Decimal:
        """Give the total that Katixo will show."""
        return self.taxable + self.tax


def price_printed(draft: BillDraft, book: AccountBook, taxing: Taxing, account_id: str | None) -> Priced | None:
    """Give the lines of a bill with printed tax, or with lines, that come to its total; None when none do."""
    if draft.total is None:
        return None
    total = draft.total.value
    for lines in _ways(draft, book, account_id):
        priced = _rounded(price(lines, taxing), total, book)
        if priced and _fits_tax(draft, priced):
            return priced
    return None


def price(lines: tuple[NewBillLine, ...], taxing: Taxing) -> Priced:
    """Reckon lines as the server does: each line apart."""
    bases = [(line.quantity * line.unit_price).quantize(PAISA, ROUND_HALF_UP) for line in lines]
    taxes = [taxing(base, line.gst_rate or NOTHING) for base, line in zip(bases, lines, strict=True)]
    return Priced(lines, sum(bases, NOTHING), sum(taxes, NOTHING))


def one_line(words: str, amount: Decimal, rate: Decimal, account_id: str | None) -> NewBillLine:
    """Give a line of one piece."""
    text = " ".join(words.split())[:DESCRIPTION_LIMIT] or "Bill"
    return NewBillLine(description=text, quantity=Decimal(1), unit_price=amount, gst_rate=rate, account_id=account_id)


def printed_tax(draft: BillDraft) -> Decimal | None:
    """Give the GST that the bill shows, None when it shows none."""
    shown = [found.value for found in (draft.cgst, draft.sgst, draft.igst) if found]
    return sum(shown, NOTHING) if any(shown) else None


def _ways(draft: BillDraft, book: AccountBook, account_id: str | None) -> Iterator[tuple[NewBillLine, ...]]:
    rate = _whole_rate(draft, book)
    cess = (one_line("Cess", draft.cess.value, NOTHING, account_id),) if draft.cess and draft.cess.value > 0 else ()
    if printed := _printed(draft, book, rate, account_id):
        yield (*printed, *cess)
    if rate is not None and draft.taxable:
        words = draft.description.value if draft.description else "Goods and services"
        yield (one_line(words, draft.taxable.value, rate, account_id), *cess)


def _whole_rate(draft: BillDraft, book: AccountBook) -> Decimal | None:
    """Give the one rate of the whole bill: as printed, or worked out of its sums."""
    if draft.gst_rate and known_rate(book, draft.gst_rate.value):
        return draft.gst_rate.value
    tax = printed_tax(draft)
    if tax is None or draft.taxable is None or draft.taxable.value <= 0:
        return None
    shown = tax * 100 / draft.taxable.value
    near = [rate for rate in book.rates if rate and abs(rate - shown) <= RATE_SLACK]
    return near[0] if len(near) == 1 else None


def _printed(
    draft: BillDraft, book: AccountBook, rate: Decimal | None, account_id: str | None
) -> tuple[NewBillLine, ...]:
    """Give the printed lines, or none when one of them lacks its sum or has a rate that Katixo does not know."""
    untaxed = printed_tax(draft) is None
    lines = [_line(line, NOTHING if untaxed else rate, account_id) for line in draft.lines]
    whole = [line for line in lines if line and known_rate(book, line.gst_rate or NOTHING) | (not line.gst_rate)]
    return tuple(whole) if len(whole) == len(draft.lines) else ()


def _line(line: BillLine, rate: Decimal | None, account_id: str | None) -> NewBillLine | None:
    own = line.gst_rate.value if line.gst_rate else rate
    if line.amount is None or line.amount.value <= 0 or own is None:
        return None
    quantity, price = _pieces(line)
    words = line.description.value if line.description else "Goods"
    return NewBillLine(
        description=" ".join(words.split())[:DESCRIPTION_LIMIT] or "Goods",
        hsn_code=line.hsn.value[:HSN_LIMIT] if line.hsn else None,
        quantity=quantity,
        unit_price=price,
        gst_rate=own,
        account_id=account_id,
    )


def _pieces(line: BillLine) -> tuple[Decimal, Decimal]:
    """Give quantity and price where they come to the line's sum, else one piece of that sum (less a discount)."""
    amount = line.amount.value if line.amount else NOTHING
    if line.quantity and line.unit_price:
        quantity, price = line.quantity.value, line.unit_price.value
        fits = _places(quantity) <= QUANTITY_PLACES and _places(price) <= PRICE_PLACES
        if fits and (quantity * price).quantize(PAISA, ROUND_HALF_UP) == amount:
            return quantity, price
    return Decimal(1), amount


def _places(value: Decimal) -> int:
    return -int(value.normalize().as_tuple().exponent)


def _rounded(priced: Priced, total: Decimal, book: AccountBook) -> Priced | None:
    """Add the round-off that is missing to the printed total; None when more than a rupee is missing."""
    missing = total - priced.total
    if abs(missing) > RUPEE:
        return None
    if missing <= 0:
        return Priced(priced.lines, priced.taxable, priced.tax, missing)
    line = one_line("Round-off", missing, NOTHING, book.defaults.get("ROUNDING_OFF"))
    return Priced((*priced.lines, line), priced.taxable + missing, priced.tax, missing)


def _fits_tax(draft: BillDraft, priced: Priced) -> bool:
    """Say whether the tax is the printed one, but for a paisa or two a line."""
    shown = printed_tax(draft)
    return shown is None or abs(shown - priced.tax) <= 2 * PAISA * len(priced.lines)
