"""The records that the books are made of: frozen, plain, one class a table.

Money is Decimal rupees with two places, marked `Money` so that the file keeps it as whole paise. Other decimals are
percentages and quantities. Every record has an `id`; the organisation it belongs to is the books it lies in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, TypeAlias

Money: TypeAlias = Annotated[Decimal, "paise"]
ZERO = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Organisation:
    """One business. `modules` are the gates that are open; `settings` are key and value texts."""

    id: str
    name: str
    gstin: str | None = None
    state: str | None = None
    state_code: str | None = None
    phone: str | None = None
    email: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    postal_code: str | None = None
    industry_code: str | None = None
    business_type: str | None = None
    plan_tier: str | None = None
    modules: tuple[str, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """One account of the chart. `parent_id` is None for the five groups at the top."""

    id: str
    code: str
    name: str
    type: str
    sub_type: str | None = None
    parent_id: str | None = None
    level: int = 2
    is_system: bool = False
    is_active: bool = True
    description: str | None = None
    opening_balance: Money = ZERO


@dataclass(frozen=True, slots=True)
class DefaultAccount:
    """Which account serves a purpose (CASH, BANK, AP ...); the id is the purpose."""

    id: str
    account_id: str
    seeded_code: str


@dataclass(frozen=True, slots=True)
class TaxRate:
    """One component of GST with the accounts it posts to; no input account means no credit is claimed."""

    id: str
    rate_code: str
    name: str
    percentage: Decimal
    tax_type: str
    output_account_id: str | None
    input_account_id: str | None
    recoverable: bool = True
    customized: bool = False


@dataclass(frozen=True, slots=True)
class TaxGroup:
    """A rate as people name it ("GST 18%"): the components it is made of."""

    id: str
    name: str
    rate_ids: tuple[str, ...]
    description: str | None = None
    active: bool = True


@dataclass(frozen=True, slots=True)
class Line:
    """One side of a journal entry; debit or credit, never both."""

    account_id: str
    debit: Money = ZERO
    credit: Money = ZERO
    description: str | None = None
    tax_component: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A journal entry. DRAFT counts nowhere; POSTED is never changed, only reversed."""

    id: str
    number: str
    entry_date: date
    description: str
    source_module: str
    source_id: str | None
    status: str
    lines: tuple[Line, ...]
    reversal_of: str | None
    is_reversed: bool
    created_at: datetime
    created_seq: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """The last number given out under a prefix and fiscal year ("EXP-2026")."""

    id: str
    last: int


@dataclass(frozen=True, slots=True)
class Period:
    """A month that was ever closed; the id is fiscal year and month ("2026-11"). A month without a row is open."""

    id: str
    year: int
    month: int
    status: str
    closed_at: datetime | None
    closed_by: str | None


@dataclass(frozen=True, slots=True)
class Expense:
    """Money spent, posted the moment it is recorded. status: ACTIVE or VOIDED."""

    id: str
    number: str
    expense_date: date
    account_id: str
    category: str | None
    description: str | None
    amount: Money
    tax_amount: Money
    total: Money
    gst_rate: Decimal
    tax_group_id: str | None
    payment_mode: str
    paid_through_id: str
    contact_id: str | None
    contact_name: str | None
    billable: bool
    customer_contact_id: str | None
    receipt_url: str | None
    project_id: str | None
    employee_id: str | None
    currency: str
    status: str
    journal_entry_id: str
    created_at: datetime
    created_seq: int
    created_by: str | None = None
