"""The rows of a batch: which are complete, what they come to, and how each reads in a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import assert_never

from handlers.batches import Batch
from handlers.bill_plan import plan_bill
from handlers.duplicates import ask_about, find_twin
from handlers.expense_card import remarks
from handlers.outcome import Scene
from handlers.past import NOTHING
from handlers.payment_plan import plan_payment
from handlers.posting import plan
from handlers.states import (
    Asking,
    Confirming,
    Conversation,
    Dropped,
    Looking,
    OpenDraft,
    Posted,
    Posting,
    Reading,
    Undoing,
    Undone,
)
from handlers.wording import day_words, rupees
from parsers.drafts import BillDraft


@dataclass(frozen=True, slots=True)
class Planned:
    """What a row comes to, and when and how it was paid; a bill has no way of payment."""

    total: Decimal
    tax: Decimal
    day: date
    way: str


def rows_of(conversation: Conversation, batch: Batch) -> tuple[OpenDraft, ...]:
    """Give the rows in order of mention, without those that were let go of."""
    found = (conversation.find(one) for one in batch.rows)
    return tuple(one for one in found if one and not isinstance(one.stage, Dropped))


def is_sure(scene: Scene, row: OpenDraft) -> bool:
    """Say whether a row can be posted as it stands: complete, read without doubt, and in no book yet."""
    return isinstance(row.stage, Confirming) and not row.doubtful and find_twin(scene, row) is None


def sure_of(scene: Scene, batch: Batch) -> tuple[OpenDraft, ...]:
    """Give the rows that "Post all" posts."""
    return tuple(row for row in rows_of(scene.conversation, batch) if is_sure(scene, row))


def total_of(scene: Scene, rows: Iterable[OpenDraft]) -> Decimal:
    """Add up what rows come to, as far as it is known."""
    return sum((amount_of(scene, row) for row in rows), NOTHING)


def amount_of(scene: Scene, row: OpenDraft) -> Decimal:
    """Give what a row comes to: as booked, as planned, else as said."""
    match row.stage:
        case Posted(entry) | Undoing(entry) | Undone(entry):
            return entry.total
        case Posting(total=total):
            return total
        case _ if planned := planned_of(scene, row):
            return planned.total
        case _:
            figure = row.draft.total if isinstance(row.draft, BillDraft) else row.draft.amount
            return figure.value if figure else NOTHING


def planned_of(scene: Scene, row: OpenDraft) -> Planned | None:
    """Work out what Katixo would be asked to book; None while something is missing."""
    if isinstance(row.draft, BillDraft):
        bill = plan_bill(row, scene.business, scene.context.now.date())
        return Planned(bill.total, bill.priced.tax, bill.day, "") if bill else None
    if row.settlement.purpose == "pay":
        paying = plan_payment(row, scene.business)
        return Planned(paying.total, NOTHING, paying.day, _mode(row)) if paying else None
    expense = plan(row, scene.business)
    if expense is None:
        return None
    mode, account = _mode(row), expense.paid_from.name
    way = mode if mode == account else scene.say("card_from", mode=mode, account=account)
    return Planned(expense.split.total, expense.split.tax, expense.day, way)


def shared_way(scene: Scene, rows: Iterable[OpenDraft]) -> str:
    """Say how and when all rows were paid, where they agree; "" where they do not."""
    planned = [planned_of(scene, row) for row in rows]
    ways = {(one.way, one.day) for one in planned if one}
    if len(ways) != 1 or None in planned:
        return ""
    way, day = ways.pop()
    return ", ".join(one for one in (way, day_words(scene.language, day)) if one)


def row_lines(scene: Scene, row: OpenDraft, number: int, note: str, *, full: bool) -> list[str]:
    """Write a row: its figure and purpose, how it stands, and below what should be looked at.

    `full`: with its day and way of payment, because the rows differ in them.
    """
    planned = planned_of(scene, row) if row.is_open else None
    parts = [*_what(scene, row), *_details(scene, planned, full=full)]
    mark, state = _state(scene, row)
    below = [note] if note else []
    if not isinstance(row.draft, BillDraft) and planned and (expense := plan(row, scene.business)):
        below += remarks(scene, row, expense)
    line = f"{mark}{number}. " + ": ".join(one for one in (", ".join(parts), state) if one)
    return [line, *(f"   {one}" for one in below)]


def name_of(row: OpenDraft) -> str:
    """Name a row in its user's words."""
    draft = row.draft
    named = draft.vendor if isinstance(draft, BillDraft) else (draft.description or draft.vendor or draft.category)
    return str(named.value) if named else ""


def _what(scene: Scene, row: OpenDraft) -> list[str]:
    amount, draft = amount_of(scene, row), row.draft
    parts = [rupees(amount)] if amount else []
    named = [name_of(row)]
    if isinstance(draft, BillDraft):
        number = draft.bill_number.value if draft.bill_number else ""
        named.append(" ".join(scene.say("row_bill", number=number).split()))
    else:
        named += [str(one.value) for one in (draft.vendor, draft.category) if one]
    once = {one.casefold(): one for one in reversed(named) if one}
    return [*parts, *list(once.values())[::-1]]


def _details(scene: Scene, planned: Planned | None, *, full: bool) -> list[str]:
    if planned is None:
        return []
    tax = [scene.say("row_tax", tax=rupees(planned.tax))] if planned.tax else []
    days = [planned.way, day_words(scene.language, planned.day)] if full else []
    return [*tax, *(one for one in days if one)]


def _state(scene: Scene, row: OpenDraft) -> tuple[str, str]:
    """Give the mark before a row and the words behind it."""
    match row.stage:
        case Reading(name):
            return "", scene.say("row_file", name=name)
        case Looking(told=told):
            return "", scene.say("row_safe" if told else "row_look")
        case Asking() | Confirming() if twin := find_twin(scene, row):
            return "", ask_about(scene, twin)
        case Asking(question):
            return "❓ ", scene.say("row_asks_this" if question in ASKED_HERE else "row_asks")
        case Confirming():
            return ("⚠️ ", scene.say("row_check")) if row.doubtful else ("", "")
        case Posting(told=told):
            return "", scene.say("row_safe" if told else "row_sending")
        case Posted(entry):
            return "✅ ", scene.say("row_number", number=entry.number)
        case Undoing(entry):
            return "", scene.say("row_undoing", number=entry.number)
        case Undone(entry):
            return "", scene.say("row_undone", number=entry.number)
        case Dropped():
            return "", scene.say("row_nothing")
        case other:
            assert_never(other)


def _mode(row: OpenDraft) -> str:
    mode = row.expense.mode
    return mode.value.value if mode else ""


ASKED_HERE = ("amount", "mode", "card_kind", "category", "account", "scheme")  # questions that a batch can ask
