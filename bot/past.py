"""What an organisation has booked through the bot, as a step may ask for it: read within the turn's transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import get_args

from sqlalchemy import Connection

from bot.storage import booking_keys, bookings
from bot.storage.bookings import BookingRow
from handlers.past import Booked, BookedKind

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

    def _with_keys(self, rows: list[BookingRow]) -> tuple[Booked, ...]:
        if not rows:
            return ()
        keys = booking_keys.of_drafts(self.connection, [row.draft for row in rows])
        return tuple(_booked(row, keys.get(row.draft, ())) for row in rows)


def _booked(row: BookingRow, keys: tuple[str, ...] = ()) -> Booked:
    kind = KINDS.get((row.fingerprint or "").partition(":")[0], "draft")
    return Booked(row.draft, kind, row.number, row.payee or "", row.day, row.mode or "", row.amount, keys)
