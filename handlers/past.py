"""What stands in the books already, as far as the bot has booked it: for duplicates and for running sums.

A step gets a `Past` in its context and only reads from it; the turn answers from our own bookings, within its own
transaction.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, Protocol, TypeAlias

BookedKind: TypeAlias = Literal["draft", "bill", "payment", "receipt", "move"]
# an expense; a bill; a payment of a bill; money from a customer; money that is neither cost nor income
CASH = "CASH"
YEAR_BEGINS = 4  # April
NOTHING = Decimal("0.00")
# What belongs to a firm's form, or is said of everybody, and does not tell one from another.
_FORM = frozenset(
    {
        "pvt",
        "private",
        "ltd",
        "limited",
        "llp",
        "co",
        "company",
        "the",
        "ms",
        "messrs",
        "shri",
        "smt",
        "mr",
        "mrs",
        "ji",
    }
)
_RUNS = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Booked:
    """One earlier entry, or one on its way: `number` is Katixo's once it has one. `keys` are those of `duplicates`."""

    draft: str
    kind: BookedKind
    number: str | None
    payee: str
    day: date
    mode: str
    amount: Decimal
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that is kept for the accountant, since Katixo had no place for it."""

    words: str
    amount: Decimal
    day: date


@dataclass(frozen=True, slots=True)
class Stands:
    """How the entry of a card stands that the conversation has forgotten.

    `version` is one that the draft has not had yet; `is_paid`: payments were booked with it.
    """

    id: str
    number: str
    of: Literal["expense", "bill"]
    total: Decimal
    day: date
    version: int
    is_void: bool = False
    is_paid: bool = False


class Past(Protocol):
    """The organisation's earlier bookings; void ones are none."""

    def holding(self, keys: Iterable[str]) -> tuple[Booked, ...]:
        """Give the bookings that hold one of the keys."""
        ...

    def of_amount(self, amount: Decimal, first: date, last: date) -> tuple[Booked, ...]:
        """Give the bookings of this very amount between two days, both included."""
        ...

    def paid_to(self, payee: str, first: date, last: date) -> tuple[Booked, ...]:
        """Give the bookings of a payee, named as by `payee_key`, between two days, both included; keys left out."""
        ...

    def kept(self, since: datetime) -> tuple[Kept, ...]:
        """Give what is kept for the accountant since a moment, oldest first."""
        ...

    def stands(self, draft: str) -> Stands | None:
        """Give the entry that a draft of the organisation has made; None when it has made none that we know."""
        ...


class NoPast:
    """The past of who has booked nothing."""

    def holding(self, keys: Iterable[str]) -> tuple[Booked, ...]:
        """Give nothing."""
        return ()

    def of_amount(self, amount: Decimal, first: date, last: date) -> tuple[Booked, ...]:
        """Give nothing."""
        return ()

    def paid_to(self, payee: str, first: date, last: date) -> tuple[Booked, ...]:
        """Give nothing."""
        return ()

    def kept(self, since: datetime) -> tuple[Kept, ...]:
        """Give nothing."""
        return ()

    def stands(self, draft: str) -> Stands | None:
        """Give nothing."""
        return None


@dataclass(frozen=True, slots=True)
class Sums:
    """What a payee has got before this entry: in cash on its day; what was bought of it in its month and year."""

    cash_that_day: Decimal = NOTHING
    month: Decimal = NOTHING
    year: Decimal = NOTHING


NO_PAST = NoPast()
NO_SUMS = Sums()


def payee_key(name: str) -> str:
    """Name a payee so that its spellings fall together.

    >>> payee_key("M/s. Sharma Traders Pvt. Ltd."), payee_key("sharma@okhdfc"), payee_key("  SHARMA   traders ")
    ('sharma traders', 'sharma', 'sharma traders')
    """
    words = _RUNS.findall(name.partition("@")[0].casefold().replace("m/s", ""))
    kept = [word for word in words if word not in _FORM]
    return " ".join(kept or words)


def ways(parts: Iterable[tuple[str, Decimal]]) -> str:
    """Write ways of payment with what was paid by each, for a claim that holds more than one sum.

    >>> ways([("CASH", Decimal("3000.00")), ("UPI", Decimal("5000.00"))])
    'CASH 3000.00, UPI 5000.00'
    """
    return ", ".join(f"{mode} {amount:.2f}" for mode, amount in parts)


def cash_of(mode: str, amount: Decimal) -> Decimal:
    """Say how much of an entry was paid in cash, by the way of payment that it was claimed with.

    >>> cash_of("CASH", Decimal(900)), cash_of("CASH 3000.00, UPI 5000.00", Decimal(8000)), cash_of("UPI", Decimal(900))
    (Decimal('900'), Decimal('3000.00'), Decimal('0.00'))
    """
    if mode == CASH:
        return amount
    parts = [part.split(" ") for part in mode.split(", ") if " " in part]
    return sum((Decimal(paid) for way, paid in parts if way == CASH), NOTHING)


def sums_of(past: Past, payee: str, day: date, draft: str) -> Sums:
    """Add up what a payee has got before, without the draft itself; nobody's sums are nothing."""
    key = payee_key(payee)
    if not key:
        return NO_SUMS
    rows = [one for one in past.paid_to(key, _year_of(day), day) if one.draft != draft]
    bought = [one for one in rows if one.kind in ("draft", "bill")]
    cash = [cash_of(one.mode, one.amount) for one in rows if one.day == day and one.kind != "receipt"]
    month = [one.amount for one in bought if one.day >= day.replace(day=1)]
    return Sums(sum(cash, NOTHING), sum(month, NOTHING), sum((one.amount for one in bought), NOTHING))


def _year_of(day: date) -> date:
    """Give the first day of the financial year."""
    return date(day.year if day.month >= YEAR_BEGINS else day.year - 1, YEAR_BEGINS, 1)
