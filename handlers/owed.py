"""Whom money is owed to and for what: a vendor as Katixo knows it, its open bills, and how a bill is paid."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from parsers.drafts import PaymentMode

Purpose: TypeAlias = Literal["expense", "pay"]


@dataclass(frozen=True, slots=True)
class Vendor:
    """A vendor of the organisation. `state_code` decides the kind of GST at Katixo; `terms_days` the due date;
    `is_msme`: a micro or small enterprise, as its notes say.
    """

    id: str
    name: str
    gstin: str = ""
    state_code: str = ""
    terms_days: int = 0
    treatment: str = ""
    is_msme: bool = False


@dataclass(frozen=True, slots=True)
class OpenBill:
    """A posted bill with something left to pay. `vendor_number` is the number printed on it."""

    id: str
    number: str
    vendor_number: str
    vendor: str
    vendor_name: str
    day: date
    total: Decimal
    balance: Decimal
    due: date | None = None

    @property
    def name(self) -> str:
        """Give the number people know the bill by."""
        return self.vendor_number or self.number


@dataclass(frozen=True, slots=True)
class MadePayment:
    """A payment to a vendor that stands in the books already."""

    number: str
    vendor_name: str
    amount: Decimal
    day: date
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One way in which a part of a bill was paid; an amount of None is what the other parts leave, of two a half."""

    mode: PaymentMode
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Party:
    """Who a draft is about. `sought` is the name that was looked up, None before; `vendor` who it turned out to be."""

    sought: str | None = None
    vendor: Vendor | None = None
    candidates: tuple[Vendor, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class Settlement:
    """How a draft has to do with bills that are open.

    `purpose` None: not decided yet. `bills` are the open bills of whom was looked up, oldest first; `pays` the ids of
    those that the draft pays; `number` the bill that the user named; `parts` the ways of payment of one bill; `made`
    are payments of the same sum and days, which the draft may be another word of.
    """

    purpose: Purpose | None = None
    bills: tuple[OpenBill, ...] = ()
    pays: tuple[str, ...] = ()
    number: str = ""
    parts: tuple[Part, ...] = ()
    made: tuple[MadePayment, ...] = ()

    @property
    def paid_bills(self) -> tuple[OpenBill, ...]:
        """Give the bills that the draft pays, oldest first."""
        return tuple(bill for bill in self.bills if bill.id in self.pays)
