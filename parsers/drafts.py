"""What the readers give back: found values with their evidence, drafts, corrections, questions.

Every field of a draft is a `Found` (value, the text as written, where it stood, how sure, by which rule) or None
when the text does not say it; so a card can always show why. Money is `Decimal` rupees with two places as stated
in the message, days are `date`. `to_schema` at the end gives the plain form used by `katixo-bot parse`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Generic, Literal, TypeAlias, TypeVar

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """One value that a reader found. `span` is (start, end) in the message; (0, 0) when no single place says it."""

    value: T_co
    text: str = ""
    span: tuple[int, int] = (0, 0)
    score: float = 1.0
    rule: str = ""


class Intent(StrEnum):
    """What the user wants, in the words of the labelled messages."""

    RECORD_EXPENSE = "record_expense"
    RECORD_BILL = "record_bill"
    EDIT_DRAFT = "edit_draft"
    CONFIRM = "confirm"
    CANCEL = "cancel"
    VOID_LAST = "void_last"
    ASK_SPEND = "ask_spend"
    ASK_BILLS_DUE = "ask_bills_due"
    ASK_RECEIVABLES = "ask_receivables"
    ASK_SALES_HOLD = "ask_sales_hold"
    ASK_EXPIRY = "ask_expiry"
    ASK_CONTACT = "ask_contact"
    ASK_TAX = "ask_tax"
    LIST_RECENT = "list_recent"
    EXPORT = "export"
    SETTINGS = "settings"
    LOGIN = "login"
    LOGOUT = "logout"
    SWITCH_ORG = "switch_org"
    HELP = "help"
    GREET = "greet"
    OTHER = "other"


class Matter(StrEnum):
    """What a message that is no entry is about, so that the conversation can answer in one helpful sentence."""

    MONEY_RECEIVED = "money_received"
    FUTURE = "future"
    QUOTATION = "quotation"
    OWN_SALE = "own_sale"
    OWN_TRANSFER = "own_transfer"
    FAILED_PAYMENT = "failed_payment"
    COLLECT_REQUEST = "collect_request"
    NOTICE = "notice"
    OTP = "otp"
    ADVERT = "advert"
    ADVANCE = "advance"
    PERSONAL = "personal"
    BILL_PAYMENT = "bill_payment"
    STOCK_RETURN = "stock_return"
    MAY_I_SELL = "may_i_sell"
    CASH_COUNT = "cash_count"
    LOAN_INSTALMENT = "loan_instalment"
    FOREIGN_MONEY = "foreign_money"
    UNSURE = "unsure"
    CHAT = "chat"


class PaymentMode(StrEnum):
    """How it was paid, as people say it; `handlers.posting` turns it into Katixo's word."""

    UPI = "UPI"
    CASH = "Cash"
    CARD = "Card"
    BANK_TRANSFER = "Bank Transfer"
    CHEQUE = "Cheque"
    WALLET = "Wallet"


class Category(StrEnum):
    """What the money was for; the 25 of the labelled messages."""

    OFFICE_SUPPLIES = "Office Supplies"
    PRINTING = "Printing & Stationery"
    TRAVEL = "Travel"
    FUEL = "Fuel"
    MEALS = "Meals & Entertainment"
    STAFF_WELFARE = "Staff Welfare"
    RENT = "Rent"
    ELECTRICITY = "Electricity"
    WATER = "Water"
    INTERNET = "Internet & Phone"
    SALARIES = "Salaries & Wages"
    REPAIRS = "Repairs & Maintenance"
    FREIGHT = "Freight & Courier"
    ADVERTISING = "Advertising & Marketing"
    PROFESSIONAL = "Professional Fees"
    BANK_CHARGES = "Bank Charges"
    INSURANCE = "Insurance"
    SOFTWARE = "Software & Subscriptions"
    TAXES = "Taxes & Licences"
    PACKAGING = "Packaging"
    RAW_MATERIALS = "Raw Materials"
    CLEANING = "Cleaning"
    MEDICAL = "Medical"
    DONATIONS = "Donations"
    MISCELLANEOUS = "Miscellaneous"


@dataclass(frozen=True, slots=True)
class ExpenseDraft:
    """Money that has left the pocket. `amount` is the figure as stated; `gst_inclusive` says whether it holds tax."""

    amount: Found[Decimal] | None = None
    paid_on: Found[date] | None = None
    mode: Found[PaymentMode] | None = None
    category: Found[Category] | None = None
    vendor: Found[str] | None = None
    gst_rate: Found[Decimal] | None = None
    gst_inclusive: Found[bool] | None = None
    description: Found[str] | None = None
    reference: Found[str] | None = None
    bill_number: Found[str] | None = None
    account_hint: Found[str] | None = None
    kind: Literal["expense"] = "expense"


@dataclass(frozen=True, slots=True)
class BillLine:
    """One line of a purchase bill; money in rupees before tax, `gst_rate` in percent."""

    description: Found[str] | None = None
    hsn: Found[str] | None = None
    quantity: Found[Decimal] | None = None
    unit: Found[str] | None = None
    unit_price: Found[Decimal] | None = None
    gst_rate: Found[Decimal] | None = None
    amount: Found[Decimal] | None = None
    batch: Found[str] | None = None
    expiry: Found[date] | None = None


@dataclass(frozen=True, slots=True)
class BillDraft:
    """A vendor's bill, or goods taken on credit, still to be paid. `total` is the figure as stated."""

    vendor: Found[str] | None = None
    gstin: Found[str] | None = None
    buyer_gstin: Found[str] | None = None
    bill_number: Found[str] | None = None
    bill_date: Found[date] | None = None
    due_date: Found[date] | None = None
    place_of_supply: Found[str] | None = None
    reverse_charge: Found[bool] | None = None
    category: Found[Category] | None = None
    gst_rate: Found[Decimal] | None = None
    gst_inclusive: Found[bool] | None = None
    lines: tuple[BillLine, ...] = ()
    taxable: Found[Decimal] | None = None
    cgst: Found[Decimal] | None = None
    sgst: Found[Decimal] | None = None
    igst: Found[Decimal] | None = None
    cess: Found[Decimal] | None = None
    round_off: Found[Decimal] | None = None
    total: Found[Decimal] | None = None
    irn: Found[str] | None = None
    description: Found[str] | None = None
    kind: Literal["bill"] = "bill"


Draft: TypeAlias = ExpenseDraft | BillDraft


@dataclass(frozen=True, slots=True)
class Edits:
    """The changed fields of an open draft, and nothing else. A bill takes `day` as its date, `amount` as its total."""

    amount: Found[Decimal] | None = None
    day: Found[date] | None = None
    mode: Found[PaymentMode] | None = None
    category: Found[Category] | None = None
    vendor: Found[str] | None = None
    gst_rate: Found[Decimal] | None = None
    gst_inclusive: Found[bool] | None = None
    bill_number: Found[str] | None = None
    due_date: Found[date] | None = None
    account_hint: Found[str] | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """What a question narrows down to. Both days are included; None means not said."""

    day_from: Found[date] | None = None
    day_to: Found[date] | None = None
    category: Found[Category] | None = None
    vendor: Found[str] | None = None
    limit: Found[int] | None = None
    org: Found[str] | None = None


NO_EDITS, NO_QUERY = Edits(), Query()


@dataclass(frozen=True, slots=True)
class Utterance:
    """The reading of one message.

    `drafts` is filled only for the two record intents, in order of mention; `edits` only for `edit_draft`; `matter`
    says what an `other` is about and which readings a conversation may want to offer. `refused` names what a reader
    looked at and left alone (a phone number, a balance), with the rule as reason.
    """

    intent: Found[Intent]
    drafts: tuple[Draft, ...] = ()
    edits: Edits = NO_EDITS
    query: Query = NO_QUERY
    matter: Found[Matter] | None = None
    refused: tuple[Found[str], ...] = ()
    language: Literal["en", "hinglish", "hi", "other"] = "en"
