"""Which draft holds which entry of the books: one draft an organisation and fingerprint.

A booking is claimed in the turn that confirms the draft, so of two drafts of one receipt the second is told of the
first. A released booking keeps its row and lets its fingerprint and its keys go. What holds a fingerprint stands in
the books or is on its way there; the fingerprint begins with the kind of entry.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Connection, bindparam, select, update

from bot.storage import booking_keys
from bot.storage.rows import changed_one, columns_of, insert_new, many, on_both, one
from bot.storage.tables import bookings

CLAIMED = "claimed"


@dataclass(frozen=True, slots=True)
class BookingRow:
    """A claimed entry. `number` is Katixo's once it is posted; `amount` is rupees."""

    draft: str
    org: str
    fingerprint: str | None
    state: str
    number: str | None
    payee: str | None
    day: date
    mode: str | None
    amount: Decimal
    claimed_at: datetime


COLUMNS = columns_of(bookings, BookingRow)
OF_DRAFT = bookings.c.draft == bindparam("this")

ADD = on_both(bookings, lambda new: new.on_conflict_do_nothing())
MOVE = (
    update(bookings)
    .where(OF_DRAFT)
    .values(
        {
            column: bindparam(f"new_{column}")
            for column in ("org", "fingerprint", "state", "payee", "day", "mode", "amount", "claimed_at")
        }
    )
)
FIND = select(*COLUMNS).where(bookings.c.org == bindparam("of_org"), bookings.c.fingerprint == bindparam("sought"))
GET = select(*COLUMNS).where(OF_DRAFT)
LIVE = (bookings.c.org == bindparam("of_org"), bookings.c.fingerprint.is_not(None))
WITHIN = bookings.c.day.between(bindparam("first"), bindparam("last"))
OF_PAYEE = select(*COLUMNS).where(*LIVE, bookings.c.payee == bindparam("of_payee"), WITHIN)
OF_AMOUNT = select(*COLUMNS).where(*LIVE, bookings.c.amount == bindparam("of_amount"), WITHIN)
OF_DRAFTS = select(*COLUMNS).where(*LIVE, bookings.c.draft.in_(bindparam("drafts", expanding=True)))
SET_STATE = update(bookings).where(OF_DRAFT).values(state=bindparam("new_state"), number=bindparam("new_number"))
RELEASE = update(bookings).where(OF_DRAFT).values(state=bindparam("new_state"), fingerprint=None)


def claim(
    conn: Connection,
    org: str,
    fingerprint: str,
    draft: str,
    payee: str | None,
    day: date,
    mode: str | None,
    amount: Decimal,
    now: datetime,
) -> str:
    """Claim the entry for the draft and return the draft that holds it: this one, or an earlier one.

    A draft that held another fingerprint (it was refused, edited and confirmed again) moves to the new one.
    """
    entry = {
        "org": org,
        "fingerprint": fingerprint,
        "state": CLAIMED,
        "payee": payee,
        "day": day,
        "mode": mode,
        "amount": amount,
        "claimed_at": now,
    }
    if insert_new(conn, ADD, draft=draft, **entry):
        return draft
    holder = find(conn, org, fingerprint)
    if holder is not None:
        return holder.draft
    changed_one(conn, MOVE, this=draft, **{f"new_{column}": value for column, value in entry.items()})
    return draft


def set_state(conn: Connection, draft: str, state: str, number: str | None) -> bool:
    """Write down how the draft's entry stands and its number; false if the draft has none."""
    return changed_one(conn, SET_STATE, this=draft, new_state=state, new_number=number)


def release(conn: Connection, draft: str, state: str) -> bool:
    """Let fingerprint and keys go, for the entry is void or refused; false if the draft has none."""
    booking_keys.let_go(conn, draft)
    return changed_one(conn, RELEASE, this=draft, new_state=state)


def of_draft(conn: Connection, draft: str) -> BookingRow | None:
    """Read the draft's booking."""
    return one(conn, BookingRow, GET, this=draft)


def find(conn: Connection, org: str, fingerprint: str) -> BookingRow | None:
    """Read the booking that holds the fingerprint."""
    return one(conn, BookingRow, FIND, of_org=org, sought=fingerprint)


def of_payee(conn: Connection, org: str, payee: str, first: date, last: date) -> list[BookingRow]:
    """Read what a payee has got between two days, both included."""
    return many(conn, BookingRow, OF_PAYEE, of_org=org, of_payee=payee, first=first, last=last)


def of_amount(conn: Connection, org: str, amount: Decimal, first: date, last: date) -> list[BookingRow]:
    """Read the bookings of one amount between two days, both included."""
    return many(conn, BookingRow, OF_AMOUNT, of_org=org, of_amount=amount, first=first, last=last)


def of_drafts(conn: Connection, org: str, drafts: Collection[str]) -> list[BookingRow]:
    """Read the live bookings of some drafts."""
    return many(conn, BookingRow, OF_DRAFTS, of_org=org, drafts=list(drafts))
