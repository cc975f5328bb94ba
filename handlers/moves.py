"""Money that is no plain expense, as a draft remembers it: what it is, whose invoices it settles, from where to where.

The figures, the day, the way of payment and the other side stand in the draft itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from parsers.moving import Moved

TillSubject: TypeAlias = Literal["till_short", "till_over"]
Asked: TypeAlias = Moved | TillSubject | Literal["balance", "may_sell"]
MoveKind: TypeAlias = Literal[
    "received",
    "loan_taken",
    "capital",
    "vendor_advance",
    "salary_advance",
    "loan_given",
    "drawing",
    "owner_tax",
    "firm_tax",
    "loan_paid",
    "withdrawn",
    "deposited",
    "card_bill",
    "transfer",
    "gst_paid",
    "tds_paid",
    "reimbursed",
    "returned",
    "unexplained",
]


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer of the organisation."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice that its customer still owes something on."""

    id: str
    number: str
    customer: str
    customer_name: str
    day: date
    total: Decimal
    balance: Decimal
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """What a draft does with money when it is no plain expense.

    `asked` is what the words were about, `kind` what it turned out to be, None while the user has to say. `sought` is
    the name that was looked up among the customers, None before; `against` the ids of the invoices that are settled.
    `into` is the account that the money went to, as far as the words named one; `is_seen_only`: told by a picture;
    `is_refused`: Katixo has no place for it, so it is kept for the accountant. `counted`: what
    was in the till, and what the books say; `text`: words to send
    to somebody. A draft that only asks about money is one of these too.
    """

    asked: Asked
    kind: MoveKind | None = None
    sought: str | None = None
    customers: tuple[Customer, ...] = ()
    invoices: tuple[OpenInvoice, ...] = ()
    against: tuple[str, ...] = ()
    is_advance: bool = False
    into: str = ""
    into_id: str | None = None
    is_seen_only: bool = False
    is_refused: bool = False
    counted: tuple[Decimal, Decimal] = (Decimal(0), Decimal(0))
    text: str = ""

    @property
    def settled(self) -> tuple[OpenInvoice, ...]:
        """Give the invoices that the money settles, oldest first."""
        return tuple(one for one in self.invoices if one.id in self.against)
