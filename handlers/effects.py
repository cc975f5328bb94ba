"""What the conversation wants from the world, and the world's answers.

An effect is stored before it is tried and may be tried more than once; its `key` is unique for what it does, so that
the same wish stored twice is one wish. Answers come back as events (`events.Done`, `events.Failed`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from handlers.account_effects import AccountAnswer, AccountEffect
from handlers.bill_effects import (
    Attach,
    Attached,
    BillDeleted,
    BillDrafted,
    BillPaid,
    BillPosted,
    BillsFound,
    CreateVendor,
    DeleteBill,
    DraftBill,
    FillVendor,
    FindBills,
    FindVendor,
    PayBill,
    PostBill,
    VendorKept,
    VendorsFound,
    VoidBill,
    VoidPayment,
)
from handlers.money_effects import MoneyAnswer, MoneyEffect, MoneyLook
from handlers.paper_effects import Paper, PaperWish
from handlers.reminder_effects import Scan, Scanned
from katixo_api.expenses import CreateExpense
from parsers.drafts import BillDraft, ExpenseDraft, PaymentMode


@dataclass(frozen=True, slots=True)
class PostExpense:
    """Create one expense, which Katixo posts at once. `tag` stands in the record and finds it again."""

    draft: str
    version: int
    tag: str
    request: CreateExpense
    kind: Literal["post_expense"] = "post_expense"


@dataclass(frozen=True, slots=True)
class Void:
    """Void a posted expense, which Katixo reverses with today's date."""

    draft: str
    version: int
    expense_id: str
    number: str
    reason: str
    kind: Literal["void"] = "void"


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Read a photo or PDF that is kept under `digest`. Changes nothing anywhere, so it may be tried again freely.

    `today` is the day in the user's zone on which it was sent: no printed day after it is believed.
    """

    draft: str
    version: int
    digest: str
    name: str
    today: date | None = None
    kind: Literal["read_file"] = "read_file"


VendorEffect: TypeAlias = FindVendor | CreateVendor | FillVendor
BillEffect: TypeAlias = FindBills | DraftBill | PostBill | DeleteBill | VoidBill
PaymentEffect: TypeAlias = PayBill | VoidPayment
KatixoEffect: TypeAlias = (
    PostExpense | Void | VendorEffect | BillEffect | PaymentEffect | MoneyEffect | MoneyLook | Scan
)
FileEffect: TypeAlias = ReadFile | Attach | PaperWish
Effect: TypeAlias = Annotated[KatixoEffect | FileEffect | AccountEffect, Field(discriminator="kind")]


@dataclass(frozen=True, slots=True)
class ExpensePosted:
    """The expense stands in the books, created by this try or found there by a look.

    `twin_*` names a second live record with the same tag, should Katixo hold one.
    """

    expense_id: str
    number: str
    amount: Decimal
    tax: Decimal
    total: Decimal
    day: date
    voided: bool = False
    twin_id: str = ""
    twin_number: str = ""
    kind: Literal["expense_posted"] = "expense_posted"


@dataclass(frozen=True, slots=True)
class Voided:
    """The entry is void; its reversal carries the server's today. `elsewhere`: somebody had voided it before us."""

    number: str
    elsewhere: bool = False
    kind: Literal["voided"] = "voided"


@dataclass(frozen=True, slots=True)
class VoidedElsewhere:
    """The nightly check found that somebody has voided the entry in Katixo; without a number it is gone."""

    number: str
    kind: Literal["voided_elsewhere"] = "voided_elsewhere"


@dataclass(frozen=True, slots=True)
class Check:
    """One result of checking a document: the subject, whether it is fine, and the figures that it is about."""

    subject: str
    is_fine: bool
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FileRead:
    """What a file says: a draft, or None with the kind of document in `what` (a quotation, a failed payment ...).

    `paid_by` is how a bill says that it was paid, None when it is still to be paid.
    """

    what: str
    draft: Annotated[ExpenseDraft | BillDraft, Field(discriminator="kind")] | None = None
    checks: tuple[Check, ...] = ()
    paid_by: PaymentMode | None = None
    kind: Literal["file_read"] = "file_read"


@dataclass(frozen=True, slots=True)
class FileUnread:
    """A file that could not be read, and why: locked, damaged, too_big, no_reader ..."""

    reason: str
    kind: Literal["file_unread"] = "file_unread"


Found: TypeAlias = VendorsFound | BillsFound | VendorKept
BillAnswer: TypeAlias = BillDrafted | BillPosted | BillDeleted | BillPaid
KatixoAnswer: TypeAlias = ExpensePosted | Voided | Found | BillAnswer | MoneyAnswer | Scanned
Answer: TypeAlias = Annotated[
    KatixoAnswer | VoidedElsewhere | FileRead | FileUnread | Attached | Paper | AccountAnswer,
    Field(discriminator="kind"),
]


Trouble: TypeAlias = Literal[
    "down", "busy", "forbidden", "link_again", "refused", "period_closed", "gone", "has_payments"
]


def effect_key(effect: Effect) -> str:
    """Give the unique key of an effect: what a tap on one version of a card wants is wanted once."""
    key = f"{effect.draft}:{effect.version}:{effect.kind}"
    match effect:
        case PayBill(part=part):
            return f"{key}:{part}"
        case Attach(digest=digest):
            return f"{key}:{digest[:16]}"
        case _:
            return key
