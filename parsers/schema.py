"""A reading in the plain form of the labelled messages: intent, drafts, edits, query; ready for JSON.

>>> from datetime import datetime
>>> from parsers.message import read_message
>>> from parsers.schema import to_schema
>>> plain = to_schema(read_message("petrol 1.2k cash", datetime.fromisoformat("2026-11-20T10:30+05:30")))
>>> plain["drafts"][0]["amount"], plain["drafts"][0]["payment_mode"], plain["edits"]
('1200.00', 'Cash', {})
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from parsers.drafts import BillDraft, Draft, Edits, ExpenseDraft, Found, Query, Utterance
from parsers.message import read_message

T = TypeVar("T")

_QUERY = {
    "day_from": "from",
    "day_to": "to",
    "category": "category",
    "vendor": "vendor",
    "limit": "limit",
    "org": "org",
}
_EDITS = {"day": "date", "mode": "payment_mode"}


def to_schema(utterance: Utterance) -> dict[str, object]:
    """Give the plain form of a reading."""
    return {
        "intent": utterance.intent.value.value,
        "drafts": [_draft(draft) for draft in utterance.drafts],
        "edits": _stated(utterance.edits, _EDITS),
        "query": _stated(utterance.query, _QUERY),
    }


def read_for_score(text: str, now: datetime, pending: bool) -> dict[str, object]:
    """Read one message the way the scorer of the labelled messages asks."""
    return to_schema(read_message(text, now, pending=pending))


def _draft(draft: Draft) -> dict[str, object]:
    bill = isinstance(draft, BillDraft)
    amount, day = (draft.total, draft.bill_date) if isinstance(draft, BillDraft) else (draft.amount, draft.paid_on)
    return {
        "amount": _plain(amount),
        "date": _plain(day),
        "payment_mode": _plain(draft.mode) if isinstance(draft, ExpenseDraft) else None,
        "category": _plain(draft.category),
        "vendor": _plain(draft.vendor),
        "gst_rate": _plain(draft.gst_rate),
        "gst_inclusive": _plain(draft.gst_inclusive),
        "bill_number": _plain(draft.bill_number),
        "due_date": _plain(draft.due_date) if isinstance(draft, BillDraft) else None,
        "account_hint": None if bill or not isinstance(draft, ExpenseDraft) else _plain(draft.account_hint),
    }


def _stated(record: Edits | Query, names: dict[str, str]) -> dict[str, object]:
    fields = {field: getattr(record, field) for field in type(record).__dataclass_fields__}
    return {names.get(field, field): _plain(found) for field, found in fields.items() if found is not None}


def _plain(found: Found[T] | None) -> object:
    if found is None:
        return None
    match found.value:
        case StrEnum():
            return found.value.value
        case Decimal():
            return _number(found.value)
        case date():
            return found.value.isoformat()
    return found.value


def _number(value: Decimal) -> str:
    """Write money with its two places and a rate without trailing zeros."""
    return str(value) if value.as_tuple().exponent == -2 else f"{value.normalize():f}"
