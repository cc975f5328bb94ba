"""What the conversation wants of Katixo about money that is no plain expense, and the answers.

`FindCustomer`, `AskBalances` and `AskCustomer` only look. `KeepNote` calls nobody: what Katixo has no place for is
kept here as a done wish, from which the accountant's list is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.moves import Customer, OpenInvoice
from katixo_api.invoices import RecordInvoicePayment
from katixo_api.journals import CreateJournalEntry
from katixo_api.receipts import ReceiveMoney
from katixo_api.vendor_credits import CreateVendorCredit

MovedEntry: TypeAlias = Literal["journal", "invoice_payment", "receipt", "credit", "note"]


@dataclass(frozen=True, slots=True)
class FindCustomer:
    """Look for customers by words of a name, with their open invoices; without a name all open invoices of a sum."""

    draft: str
    version: int
    name: str
    amount: Decimal | None = None
    kind: Literal["find_customer"] = "find_customer"


@dataclass(frozen=True, slots=True)
class PostJournal:
    """Create a journal entry, posted at once. `tag` stands in its description and finds it again."""

    draft: str
    version: int
    tag: str
    request: CreateJournalEntry
    kind: Literal["post_journal"] = "post_journal"


@dataclass(frozen=True, slots=True)
class PayInvoice:
    """Record what a customer paid on one invoice. `tag` stands in the payment's notes."""

    draft: str
    version: int
    tag: str
    invoice_id: str
    request: RecordInvoicePayment
    kind: Literal["pay_invoice"] = "pay_invoice"


@dataclass(frozen=True, slots=True)
class KeepReceipt:
    """Record one sum of a customer over several invoices, or ahead of any. `tag` stands in its notes."""

    draft: str
    version: int
    tag: str
    request: ReceiveMoney
    kind: Literal["keep_receipt"] = "keep_receipt"


@dataclass(frozen=True, slots=True)
class DraftCredit:
    """Create a draft vendor credit for goods that went back. `tag` stands in its reason."""

    draft: str
    version: int
    tag: str
    request: CreateVendorCredit
    kind: Literal["draft_credit"] = "draft_credit"


@dataclass(frozen=True, slots=True)
class PostCredit:
    """Post a draft vendor credit; one that names a bill is set against it by that."""

    draft: str
    version: int
    credit_id: str
    number: str
    kind: Literal["post_credit"] = "post_credit"


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take such an entry back: `parent` is the invoice of an invoice's payment."""

    draft: str
    version: int
    of: MovedEntry
    entry_id: str
    number: str
    parent: str = ""
    kind: Literal["take_back"] = "take_back"


@dataclass(frozen=True, slots=True)
class KeepNote:
    """Keep for the accountant what Katixo has no place for."""

    draft: str
    version: int
    words: str
    amount: Decimal
    day: date
    kind: Literal["keep_note"] = "keep_note"


@dataclass(frozen=True, slots=True)
class AskBalances:
    """Ask what some accounts hold; `counted` is what the user found in the till."""

    draft: str
    version: int
    accounts: tuple[str, ...]
    counted: Decimal | None = None
    kind: Literal["ask_balances"] = "ask_balances"


@dataclass(frozen=True, slots=True)
class AskCustomer:
    """Ask how a customer stands on a day: hold, limit, what is owed; `amount` is what may be sold."""

    draft: str
    version: int
    name: str
    today: date
    amount: Decimal | None = None
    kind: Literal["ask_customer"] = "ask_customer"


@dataclass(frozen=True, slots=True)
class CustomersFound:
    """The customers that a look found, and the open invoices of each."""

    customers: tuple[Customer, ...]
    invoices: tuple[OpenInvoice, ...] = ()
    kind: Literal["customers_found"] = "customers_found"


@dataclass(frozen=True, slots=True)
class MovePosted:
    """The entry stands. `left` is what its invoices or bill still owe, None when that is nothing to say."""

    of: MovedEntry
    entry_id: str
    number: str
    amount: Decimal
    day: date
    left: Decimal | None = None
    parent: str = ""
    voided: bool = False
    twin_id: str = ""
    twin_number: str = ""
    kind: Literal["move_posted"] = "move_posted"


@dataclass(frozen=True, slots=True)
class CreditDrafted:
    """The vendor credit stands as a draft, which is in no book."""

    credit_id: str
    number: str
    total: Decimal
    kind: Literal["credit_drafted"] = "credit_drafted"


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account holds, its opening balance included."""

    account: str
    name: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class BalancesRead:
    """What the accounts hold, and what was counted."""

    balances: tuple[Balance, ...]
    counted: Decimal | None = None
    kind: Literal["balances_read"] = "balances_read"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a customer stands. `limit` None: none is set."""

    name: str
    owes: Decimal
    overdue: Decimal
    limit: Decimal | None = None
    is_held: bool = False
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class CustomerRead:
    """The customers that a name may mean, and what may be sold."""

    name: str
    standings: tuple[Standing, ...]
    amount: Decimal | None = None
    kind: Literal["customer_read"] = "customer_read"


MoneyLook: TypeAlias = FindCustomer | AskBalances | AskCustomer
MoneyEffect: TypeAlias = PostJournal | PayInvoice | KeepReceipt | DraftCredit | PostCredit | TakeBack | KeepNote
MoneyAnswer: TypeAlias = CustomersFound | MovePosted | CreditDrafted | BalancesRead | CustomerRead
