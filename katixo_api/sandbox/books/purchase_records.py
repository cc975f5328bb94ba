"""What a business buys: bills, the payments that settle them, the credits that lower them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from katixo_api.sandbox.books.records import ZERO, Money


@dataclass(frozen=True, slots=True)
class LineTax:
    """One component of the tax on a line, with the account it is claimed on, fixed when the line is written."""

    tax_type: str
    amount: Money
    input_account_id: str | None


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line of a bill or of a vendor credit."""

    id: str
    line_number: int
    description: str
    hsn_code: str | None
    item_id: str | None
    account_id: str
    quantity: Decimal
    unit_price: Decimal
    discount_percent: Decimal
    discount_amount: Money
    taxable_amount: Money
    gst_rate: Decimal
    tax_group_id: str | None
    tax_amount: Money
    line_total: Money
    taxes: tuple[LineTax, ...]
    purchase_order_line_id: str | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """A purchase bill. status: DRAFT, OPEN, PARTIALLY_PAID, PAID, OVERDUE, VOID (the code's words).

    `ever_allocated` stays true once a vendor payment touched the bill, even after that payment was voided.
    """

    id: str
    number: str
    contact_id: str
    vendor_name: str
    vendor_bill_number: str | None
    bill_date: date
    due_date: date
    status: str
    subtotal: Money
    tax_amount: Money
    total_amount: Money
    amount_paid: Money
    balance_due: Money
    tds_amount: Money
    currency: str
    place_of_supply: str | None
    reverse_charge: bool
    notes: str | None
    terms_and_conditions: str | None
    branch_id: str | None
    purchase_order_id: str | None
    journal_entry_id: str | None
    ever_allocated: bool
    lines: tuple[BillLine, ...]
    created_at: datetime
    created_seq: int


@dataclass(frozen=True, slots=True)
class Allocation:
    """How much of a payment went to one bill."""

    id: str
    bill_id: str
    bill_number: str
    amount_applied: Money


@dataclass(frozen=True, slots=True)
class VendorPayment:
    """Money paid to a vendor; `deleted` once it was voided."""

    id: str
    number: str
    contact_id: str
    vendor_name: str
    payment_date: date
    amount: Money
    payment_mode: str
    paid_through_id: str
    reference_number: str | None
    tds_amount: Money
    tds_section: str | None
    notes: str | None
    branch_id: str | None
    journal_entry_id: str
    allocations: tuple[Allocation, ...]
    deleted: bool
    created_at: datetime
    created_seq: int
    currency: str = "INR"


@dataclass(frozen=True, slots=True)
class VendorCredit:
    """Goods sent back or a price lowered. status: DRAFT, OPEN, APPLIED, VOID; `balance` is the unapplied rest."""

    id: str
    number: str
    contact_id: str
    vendor_name: str
    credit_date: date
    purchase_bill_id: str | None
    reason: str
    status: str
    subtotal: Money
    tax_amount: Money
    total_amount: Money
    balance: Money
    place_of_supply: str | None
    branch_id: str | None
    journal_entry_id: str | None
    lines: tuple[BillLine, ...]
    created_at: datetime
    created_seq: int
    currency: str = "INR"


@dataclass(frozen=True, slots=True)
class RecurringLine:
    """One line of a repeating bill."""

    line_type: str = "SERVICE"
    item_id: str | None = None
    description: str | None = None
    hsn_code: str | None = None
    quantity: Decimal = Decimal(1)
    unit_price: Decimal = ZERO
    discount_percent: Decimal = Decimal(0)
    gst_rate: Decimal = Decimal(0)
    account_code: str | None = None
    unit_uom_id: str | None = None


@dataclass(frozen=True, slots=True)
class GeneratedBill:
    """A bill that a template made."""

    bill_id: str
    generated_at: datetime
    auto_posted: bool


@dataclass(frozen=True, slots=True)
class RecurringBill:
    """A template that makes a bill every so often. status: ACTIVE, PAUSED, STOPPED, EXPIRED."""

    id: str
    profile_name: str
    contact_id: str
    frequency: str
    start_date: date
    end_date: date | None
    next_bill_date: date
    payment_terms_days: int
    reverse_charge: bool
    place_of_supply: str | None
    auto_post: bool
    status: str
    notes: str | None
    terms: str | None
    lines: tuple[RecurringLine, ...]
    generated: tuple[GeneratedBill, ...]
    created_seq: int
