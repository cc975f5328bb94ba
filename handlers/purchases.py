"""What the tax rules look at: the words, kind, day and rate of a purchase, and which dated rows are about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from handlers.business import Business
from handlers.tax_table import (
    COMPOSITION_TENANTS_OUT,
    NO_CREDIT,
    NO_TAX_SELLERS,
    RATES,
    REVERSE_CHARGE,
    REVERSE_CHARGE_IF_UNTAXED,
    STOCK,
    STOCK_WORDS,
    Rates,
    Row,
    Subject,
)
from parsers.drafts import BillDraft, Category, ExpenseDraft, Found
from parsers.lexicon import Lexicon
from parsers.text import read_text

NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Purchase:
    """What the rules look at, of an expense or a bill."""

    words: tuple[str, ...]
    category: Category | None
    day: date | None
    rate: Decimal


def purchase_of(draft: ExpenseDraft | BillDraft) -> Purchase:
    """Give what the rules look at. Lines of a bill count only where it is for use, not for resale."""
    category = draft.category.value if draft.category else None
    said = [found.value for found in (draft.description, draft.vendor) if found]
    if isinstance(draft, ExpenseDraft):
        rate = draft.gst_rate.value if draft.gst_rate else NOTHING
        return Purchase(_words(said), category, draft.paid_on.value if draft.paid_on else None, rate)
    if category and category not in STOCK:
        said += [line.description.value for line in draft.lines if line.description]
    rate = max(rates_of(draft), default=NOTHING)
    return Purchase(_words(said), category, draft.bill_date.value if draft.bill_date else None, rate)


def keep_words_of_law(draft: ExpenseDraft, said: str) -> ExpenseDraft:
    """Keep in the description what its user wrote about a seller without GST, or about personal use.

    >>> keep_words_of_law(ExpenseDraft(), "toner 500 upi, bill of supply").description.value
    'bill of supply'
    """
    text = read_text(said)
    known = _words(found.value for found in (draft.description, draft.vendor) if found)
    found = [
        text.cut(text.tokens[hit.first].start, text.tokens[hit.last].end)
        for row in (NO_TAX_SELLERS, *NO_CREDIT)
        if row.even_stock and not has_words(known, row.words)
        for hit in _TABLES[row.words].find(text.words)
    ]
    if not found:
        return draft
    kept = draft.description.value if draft.description else ""
    return replace(draft, description=Found(", ".join([kept, *found]).removeprefix(", "), rule="words of law"))


def has_tax(draft: BillDraft) -> bool:
    """Say whether a bill shows any GST."""
    shown = [found.value for found in (draft.cgst, draft.sgst, draft.igst) if found]
    return any(shown) or any(rates_of(draft))


def rates_of(draft: ExpenseDraft | BillDraft) -> tuple[Decimal, ...]:
    """Give the rates that a draft shows, in percent."""
    lines = draft.lines if isinstance(draft, BillDraft) else ()
    return tuple(found.value for found in (draft.gst_rate, *(line.gst_rate for line in lines)) if found)


def self_paid_tax(bought: Purchase, business: Business) -> Subject | None:
    """Name the service for which the buyer owes the tax itself; nobody without GSTIN does."""
    if not business.gstin:
        return None
    rows = REVERSE_CHARGE if bought.rate else (*REVERSE_CHARGE, *REVERSE_CHARGE_IF_UNTAXED)
    found = next((row.subject for row in rows if fits(row, bought)), None)
    if found == "rent" and business.scheme == "composition" and _is_since(bought.day, COMPOSITION_TENANTS_OUT):
        return None
    return found


def is_rate_of_its_day(rate: Decimal, bought: Purchase) -> bool:
    """Say whether GST had this rate on the day of the bill."""
    return any(rate in row.percents and _holds(row, bought.day) and _is_about(row, bought.words) for row in RATES)


def fits(row: Row, bought: Purchase) -> bool:
    """Say whether a row holds on the day and is about this purchase."""
    named = bought.category in row.categories or has_words(bought.words, row.words)
    return named and _holds(row, bought.day) and not has_words(bought.words, row.unless)


def _is_about(row: Rates, words: tuple[str, ...]) -> bool:
    return not row.words or has_words(words, row.words)


def _holds(row: Row | Rates, day: date | None) -> bool:
    """Say whether a row holds on a day; None is a day that nobody has said, when the newest rows hold."""
    if day is None:
        return row.until is None
    return (row.since is None or row.since <= day) and (row.until is None or day <= row.until)


def _is_since(day: date | None, first: date) -> bool:
    return day is None or day >= first


def _words(said: Iterable[str]) -> tuple[str, ...]:
    return read_text(" , ".join(said)).words


_ROWS = (*NO_CREDIT, *REVERSE_CHARGE, *REVERSE_CHARGE_IF_UNTAXED, NO_TAX_SELLERS)
_TABLES = {
    words: Lexicon({True: words})
    for words in {
        STOCK_WORDS,
        *(text for row in _ROWS for text in (row.words, row.unless)),
        *(row.words for row in RATES),
    }
}


def has_words(words: tuple[str, ...], phrases: str) -> bool:
    """Say whether one of a table's phrases stands among the words."""
    return bool(_TABLES[phrases].find(words))
