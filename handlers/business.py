"""The business a conversation keeps books for: its accounts, rates, role and habits, as last read from Katixo.

The turn loads it from our own store before each step; None in its place means that nobody has signed in yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, TypeAlias

Role: TypeAlias = Literal["OWNER", "ADMIN", "ACCOUNTANT", "OPERATOR", "VIEWER"]
MAY_POST_EXPENSE: frozenset[str] = frozenset({"OWNER", "ADMIN", "ACCOUNTANT", "OPERATOR"})  # createExpense, x-roles
MAY_VOID_EXPENSE: frozenset[str] = frozenset({"OWNER", "ADMIN", "ACCOUNTANT"})  # voidExpense, x-roles
MAY_KEEP_BILLS: frozenset[str] = frozenset({"OWNER", "ADMIN", "ACCOUNTANT"})  # createBill, recordVendorPayment, x-roles
DOCUMENTED_RATES = tuple(
    Decimal(rate) for rate in (0, 5, 12, 18, 28)
)  # Expenses page; used when tax groups cannot be read
ANY = "*"  # the subject of a habit that holds for every entry


@dataclass(frozen=True, slots=True)
class LedgerAccount:
    """One account of the chart that an entry may use."""

    id: str
    code: str
    name: str
    type: str
    sub_type: str = ""


@dataclass(frozen=True, slots=True)
class AccountBook:
    """The accounts of one organisation: `defaults` maps a purpose (CASH, BANK ...) to an account id."""

    accounts: tuple[LedgerAccount, ...] = ()
    defaults: Mapping[str, str] = field(default_factory=dict)
    rates: tuple[Decimal, ...] = DOCUMENTED_RATES

    def by_id(self, account_id: str | None) -> LedgerAccount | None:
        """Give the account with this id, or None."""
        return next((account for account in self.accounts if account.id == account_id), None)


@dataclass(frozen=True, slots=True)
class Business:
    """One organisation as one user sees it. `habits` maps (subject, field) to what was chosen last time.

    `state_code` is "" where Katixo has none, None while it has not been read; `zone` is where it
    lives, "" as usual.
    """

    org: str
    name: str
    role: str
    gstin: str = ""
    book: AccountBook = field(default_factory=AccountBook)
    habits: Mapping[tuple[str, str], str] = field(default_factory=dict)
    vendors: tuple[str, ...] = ()
    state_code: str | None = None
    zone: str = ""

    @property
    def state(self) -> str:
        """Give the state that Katixo reckons with; "" makes it take every bill as one of the same state."""
        return self.gstin[:2] if self.state_code is None else self.state_code

    @property
    def scheme(self) -> str:
        """Give the GST scheme, regular or composition, as somebody has said; "" while nobody has."""
        return self.habits.get((ANY, "scheme"), "")


@dataclass(frozen=True, slots=True)
class Habit:
    """What was learned from one answer: for this subject, this field has this value; "" when it is to be forgotten."""

    subject: str
    field: str
    value: str


NOBODY = Business("", "", "")  # stands in when the world answers after everybody has signed out
