"""The people a business deals with: contacts and the persons who work there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from katixo_api.sandbox.books.records import ZERO, Money


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who works at a contact."""

    id: str
    first_name: str
    salutation: str | None = None
    last_name: str | None = None
    designation: str | None = None
    department: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    primary: bool = False


@dataclass(frozen=True, slots=True)
class Contact:
    """A vendor, a customer, or both. `outstanding_ap` is what we owe, `outstanding_ar` what they owe us."""

    id: str
    contact_type: str
    display_name: str
    created_at: datetime
    created_seq: int
    company_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    salutation: str | None = None
    gstin: str | None = None
    pan: str | None = None
    tax_id: str | None = None
    gst_treatment: str | None = None
    place_of_supply: str | None = None
    email: str | None = None
    phone: str | None = None
    mobile: str | None = None
    website: str | None = None
    billing_address_line1: str | None = None
    billing_address_line2: str | None = None
    billing_city: str | None = None
    billing_state: str | None = None
    billing_state_code: str | None = None
    billing_postal_code: str | None = None
    billing_country: str | None = "IN"
    shipping_address_line1: str | None = None
    shipping_address_line2: str | None = None
    shipping_city: str | None = None
    shipping_state: str | None = None
    shipping_state_code: str | None = None
    shipping_postal_code: str | None = None
    shipping_country: str | None = "IN"
    currency: str | None = "INR"
    payment_terms_days: int = 30
    credit_limit: Money = ZERO
    opening_balance: Money = ZERO
    outstanding_ar: Money = ZERO
    outstanding_ap: Money = ZERO
    default_price_list_id: str | None = None
    sales_hold: bool = False
    sales_hold_reason: str | None = None
    sales_hold_until: date | None = None
    tds_applicable: bool = False
    tds_section: str | None = None
    tds_rate: Decimal | None = None
    bank_name: str | None = None
    bank_account_no: str | None = None
    bank_ifsc: str | None = None
    upi_id: str | None = None
    active: bool = True
    deleted: bool = False
    notes: str | None = None
    persons: tuple[Person, ...] = ()
