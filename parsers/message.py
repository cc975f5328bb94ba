"""One chat message to its meaning: what the user wants, the drafts, the corrections, the question.

>>> from datetime import datetime
>>> from parsers.message import read_message
>>> read_message("paid 2500 UPI office supplies", datetime.fromisoformat("2026-11-20T10:30+05:30")).intent.value
<Intent.RECORD_EXPENSE: 'record_expense'>
>>> read_message("call me on 9876543210", datetime.fromisoformat("2026-11-20T10:30+05:30")).drafts
()
"""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Decimal

from parsers.category import best_category, find_categories, read_category
from parsers.dates import find_days
from parsers.drafts import Edits, ExpenseDraft, Found, Intent, Utterance
from parsers.gst import Gst, find_gst
from parsers.money import Amount, find_amounts
from parsers.party import NameIndex, match_name
from parsers.payment import find_modes, found_mode
from parsers.text import Text, read_text

_YES = frozenset({"yes", "y", "ok", "haan", "ha", "ok save it", "post", "👍", "confirm", "हाँ", "yes please"})
_NO = frozenset({"no", "n", "cancel", "no cancel it", "nahi", "नहीं", "cancel it"})
_UNDO = frozenset({"undo", "delete the last entry", "undo it"})
_PAYEE = re.compile(r"\b(?:to|from|at|vendor(?: is)?)\s+((?:[A-Z][\w.&']*\s?)+)|\b((?:[A-Z][\w.&']*\s)+)ko\b")
_FILLER = frozenset(
    [
        "paid",
        "for",
        "by",
        "via",
        "with",
        "on",
        "in",
        "the",
        "a",
        "an",
        "of",
        "to",
        "from",
        "at",
        "ka",
        "ki",
        "ke",
        "ko",
        "se",
        "me",
        "mein",
        "diya",
        "diye",
        "and",
    ]
)


def read_message(text: str, now: datetime, *, pending: bool = False, known: NameIndex | None = None) -> Utterance:
    """Read one message that arrived at `now`; `pending` when a draft is waiting for a yes or no."""
    plain = text.strip().lower().rstrip(".!")
    if pending and plain in _YES:
        return Utterance(Found(Intent.CONFIRM, text))
    if pending and plain in _NO:
        return Utterance(Found(Intent.CANCEL, text))
    if plain in _UNDO:
        return Utterance(Found(Intent.VOID_LAST, text))
    seen = read_text(text)
    draft = _expense(seen, now, known)
    if pending and (draft.amount is None or draft.category is None):
        edits = _edits(draft, seen, now)
        if edits != Edits():
            return Utterance(Found(Intent.EDIT_DRAFT, text), edits=edits)
    if draft.amount and (draft.category or draft.mode or "paid" in seen.words):
        return Utterance(Found(Intent.RECORD_EXPENSE, text), (draft,))
    return Utterance(Found(Intent.OTHER, text, score=0.5))


def _expense(seen: Text, now: datetime, known: NameIndex | None) -> ExpenseDraft:
    gst = find_gst(seen)
    days = find_days(seen, now.date())
    taken = [gst.span, *((day.start, day.end) for day in days)]
    amounts = find_amounts(seen, taken)
    modes = [hit for hit in find_modes(seen) if not hit.denied]
    day = days[-1] if days else None
    return ExpenseDraft(
        amount=_amount(seen, amounts[0]) if amounts else None,
        paid_on=Found(day.day, seen.cut(day.start, day.end), (day.start, day.end), 1.0, day.rule)
        if day
        else Found(now.date()),
        mode=found_mode(seen, modes[-1]) if modes else None,
        category=best_category(seen, find_categories(seen)),
        vendor=_vendor(seen, known),
        gst_rate=_rate(seen, gst),
        gst_inclusive=Found(gst.inclusive, seen.cut(*gst.span), gst.span) if gst.inclusive is not None else None,
        description=_description(seen, amounts, taken),
    )


def _edits(draft: ExpenseDraft, seen: Text, now: datetime) -> Edits:
    dated = find_days(seen, now.date())
    category = read_category(seen.raw) if draft.category or "category" in seen.words else None
    return Edits(
        draft.amount,
        draft.paid_on if dated else None,
        draft.mode,
        category,
        draft.vendor,
        draft.gst_rate,
        draft.gst_inclusive,
    )


def _amount(seen: Text, amount: Amount) -> Found[Decimal]:
    return Found(amount.value, seen.cut(amount.start, amount.end), (amount.start, amount.end), 1.0, amount.rule)


def _rate(seen: Text, gst: Gst) -> Found[Decimal] | None:
    return Found(gst.rate, seen.cut(*gst.span), gst.span, 1.0, "gst") if gst.rate is not None else None


def _vendor(seen: Text, known: NameIndex | None) -> Found[str] | None:
    match = _PAYEE.search(seen.raw)
    if not match:
        return None
    name = (match[1] or match[2]).strip()
    return (match_name(name, known) if known else None) or Found(
        name, name, match.span(1 if match[1] else 2), 0.8, "payee"
    )


def _description(seen: Text, amounts: list[Amount], taken: list[tuple[int, int]]) -> Found[str] | None:
    gone = [*taken, *((one.start, one.end) for one in amounts)]
    gone += [(seen.tokens[hit.first].start, seen.tokens[hit.last].end) for hit in find_modes(seen)]
    kept = [
        seen.cut(token.start, token.end)
        for token in seen.tokens
        if token.kind == "word" and token.word not in _FILLER and not any(s <= token.start < e for s, e in gone)
    ]
    return Found(" ".join(kept), " ".join(kept), (0, 0), 0.8, "what was bought") if kept else None
