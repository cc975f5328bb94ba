"""What an organisation has booked through the bot, as a step may ask for it: read within the turn's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import get_args

from sqlalchemy import Connection

from bot.events_store import ANSWER, EFFECT
from bot.storage import actions, booking_keys, bookings, effects
from bot.storage.bookings import BookingRow
from handlers.bill_effects import BillPosted
from handlers.effects import Answer, ExpensePosted
from handlers.money_effects import KeepNote
from handlers.past import Booked, BookedKind, Kept, Stands

MADE_BY = ("post_expense", "post_bill")
NOTES = ("keep_note", "take_back")
KINDS: dict[str, BookedKind] = {one: one for one in get_args(BookedKind)}


@dataclass(frozen=True, slots=True)
class StoredPast:
    """The bookings of one organisation; a `handlers.past.Past`."""

    connection: Connection
    org: str

    def holding(self, keys: Iterable[str]) -> tuple[Booked, ...]:
        """Give the bookings that hold one of the keys."""
        sought = tuple(keys)
        if not sought:
            return ()
        holders = booking_keys.holders(self.connection, self.org, sought)
        return self._with_keys(bookings.of_drafts(self.connection, self.org, sorted(set(holders.values()))))

    def of_amount(self, amount: Decimal, first: date, last: date) -> tuple[Booked, ...]:
        """Give the bookings of this very amount between two days, both included."""
        return self._with_keys(bookings.of_amount(self.connection, self.org, amount, first, last))

    def paid_to(self, payee: str, first: date, last: date) -> tuple[Booked, ...]:
        """Give the bookings of a payee between two days, both included, without their keys: there may be many."""
        return tuple(_booked(row) for row in bookings.of_payee(self.connection, self.org, payee, first, last))

    def kept(self, since: datetime) -> tuple[Kept, ...]:
        """Give what is kept for the accountant: notes that were made and not taken back."""
        rows = [row for row in effects.made_since(self.connection, since, NOTES) if row.org == self.org]
        gone = {row.draft for row in rows if row.kind == "take_back" and row.state == "done"}
        made = [row for row in rows if row.kind == "keep_note" and row.state == "done" and row.draft not in gone]
        notes = [note for row in made if isinstance(note := EFFECT.validate_json(row.body), KeepNote)]
        return tuple(Kept(note.words, note.amount, note.day) for note in notes)

    def stands(self, draft: str) -> Stands | None:
        """Give the entry that a draft of the organisation has made, from what Katixo has answered then."""
        booking = bookings.of_draft(self.connection, draft)
        if booking is None or booking.org != self.org:
            return None
        wished = actions.of_draft(self.connection, draft)
        rows = [effects.get(self.connection, one.detail) for one in wished if one.action in MADE_BY]
        answers = [ANSWER.validate_json(row.result) for row in rows if row and row.state == "done" and row.result]
        made = [entry for one in answers if (entry := _entry(one))]
        if not made:
            return None
        versions = [int(one.detail.split(":")[1]) for one in wished if one.detail.count(":") >= 2]
        paid = any(one.action == "pay_bill" for one in wished)
        return replace(made[-1], version=max(versions) + 1, is_void=booking.state == "void", is_paid=paid)

    def _with_keys(self, rows: list[BookingRow]) -> tuple[Booked, ...]:
        if not rows:
            return ()
        keys = booking_keys.of_drafts(self.connection, [row.draft for row in rows])
        return tuple(_booked(row, keys.get(row.draft, ())) for row in rows)


def _entry(answer: Answer) -> Stands | None:
    match answer:
        case ExpensePosted(expense_id=id, number=number, total=total, day=day):
            return Stands(id, number, "expense", total, day, 0)
        case BillPosted(bill_id=id, number=number, total=total, day=day):
            return Stands(id, number, "bill", total, day, 0)
        case _:
            return None


def _booked(row: BookingRow, keys: tuple[str, ...] = ()) -> Booked:
    kind = KINDS.get((row.fingerprint or "").partition(":")[0], "draft")
    return Booked(row.draft, kind, row.number, row.payee or "", row.day, row.mode or "", row.amount, keys)
