"""What a business sells: invoices, and the money that comes in for them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from katixo_api.sandbox.books.records import Money


@dataclass(frozen=True, slots=True)
class InvoiceLine:
    """One line of an invoice."""

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
    tax_amount: Money
    line_total: Money


@dataclass(frozen=True, slots=True)
class Invoice:
    """A sales invoice. status: DRAFT, SENT, PARTIALLY_PAID, PAID, CANCELLED, OVERDUE."""

    id: str
    number: str
    contact_id: str
    customer_name: str
    invoice_date: date
    due_date: date
    status: str
    subtotal: Money
    tax_amount: Money
    total_amount: Money
    amount_paid: Money
    balance_due: Money
    place_of_supply: str | None
    reverse_charge: bool
    notes: str | None
    journal_entry_id: str | None
    lines: tuple[InvoiceLine, ...]
    created_at: datetime
    created_seq: int
    currency: str = "INR"


@dataclass(frozen=True, slots=True)
class InvoicePayment:
    """Money received for one invoice; `deleted` once it was undone."""

    id: str
    number: str
    contact_id: str
    contact_name: str
    invoice_id: str
    invoice_number: str
    payment_date: date
    amount: Money
    payment_method: str
    reference_number: str | None
    bank_account: str | None
    notes: str | None
    journal_entry_id: str
    deleted: bool
    created_at: datetime
    created_seq: int
    currency: str = "INR"


@dataclass(frozen=True, slots=True)
class ReceiptShare:
    """How much of a customer receipt went to one invoice."""

    id: str
    invoice_id: str
    invoice_number: str
    amount_applied: Money


@dataclass(frozen=True, slots=True)
class CustomerReceipt:
    """One sum for several invoices, the rest an advance; `deleted` once it was voided."""

    id: str
    number: str
    contact_id: str
    contact_name: str
    receipt_date: date
    amount: Money
    allocated_amount: Money
    advance_amount: Money
    payment_method: str
    reference_number: str | None
    notes: str | None
    journal_entry_id: str
    allocations: tuple[ReceiptShare, ...]
    deleted: bool
    created_at: datetime
    created_seq: int
    currency: str = "INR"
