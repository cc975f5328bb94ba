"""What the conversation wants of Katixo about vendors, bills and their payments, and the answers.

A bill is created as a draft, which is in no book, and posted by an effect of its own. `FindVendor` and `FindBills`
only look, so they may be tried again freely.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from handlers.owed import MadePayment, OpenBill, Vendor
from katixo_api.bills import CreateBill
from katixo_api.contacts import CreateContact
from katixo_api.payments import PayVendor


@dataclass(frozen=True, slots=True)
class FindVendor:
    """Look for vendors by GSTIN and by words of a name; without either, list some."""

    draft: str
    version: int
    name: str
    gstin: str = ""
    kind: Literal["find_vendor"] = "find_vendor"


@dataclass(frozen=True, slots=True)
class FindBills:
    """Look for the open bills of vendors, or for the open bill with a vendor's number; with a sum and a day also for
    payments of that sum, made to these vendors around that day.
    """

    draft: str
    version: int
    vendors: tuple[str, ...]
    number: str = ""
    amount: Decimal | None = None
    day: date | None = None
    kind: Literal["find_bills"] = "find_bills"


@dataclass(frozen=True, slots=True)
class CreateVendor:
    """Create a vendor; one with its GSTIN, or its name, that has come to be meanwhile is the answer too."""

    draft: str
    version: int
    request: CreateContact
    kind: Literal["create_vendor"] = "create_vendor"


@dataclass(frozen=True, slots=True)
class FillVendor:
    """Write GSTIN and state into a vendor that lacks them: Katixo's kind of tax follows the vendor's state."""

    draft: str
    version: int
    vendor: str
    gstin: str
    state_code: str
    kind: Literal["fill_vendor"] = "fill_vendor"


@dataclass(frozen=True, slots=True)
class DraftBill:
    """Create a draft bill. `tag` stands in its notes and finds it again."""

    draft: str
    version: int
    tag: str
    request: CreateBill
    kind: Literal["draft_bill"] = "draft_bill"


@dataclass(frozen=True, slots=True)
class PostBill:
    """Post a draft bill."""

    draft: str
    version: int
    bill_id: str
    number: str
    kind: Literal["post_bill"] = "post_bill"


@dataclass(frozen=True, slots=True)
class DeleteBill:
    """Delete a draft bill that will not be posted, so that nothing is half booked."""

    draft: str
    version: int
    bill_id: str
    number: str
    kind: Literal["delete_bill"] = "delete_bill"


@dataclass(frozen=True, slots=True)
class VoidBill:
    """Void a posted bill, which Katixo reverses with today's date."""

    draft: str
    version: int
    bill_id: str
    number: str
    reason: str
    kind: Literal["void_bill"] = "void_bill"


@dataclass(frozen=True, slots=True)
class PayBill:
    """Record a payment to a vendor against bills. `tag` stands in its notes; `part` counts the payments of a draft."""

    draft: str
    version: int
    part: int
    tag: str
    request: PayVendor
    kind: Literal["pay_bill"] = "pay_bill"


@dataclass(frozen=True, slots=True)
class VoidPayment:
    """Void a payment to a vendor; its bills are open again."""

    draft: str
    version: int
    payment_id: str
    number: str
    vendor: str
    day: date
    amount: Decimal
    kind: Literal["void_payment"] = "void_payment"


@dataclass(frozen=True, slots=True)
class Attach:
    """Attach a kept file to an entry."""

    draft: str
    version: int
    of: Literal["BILL", "EXPENSE"]
    entry_id: str
    digest: str
    name: str
    kind: Literal["attach"] = "attach"


@dataclass(frozen=True, slots=True)
class VendorsFound:
    """The vendors that a look found, in no order."""

    vendors: tuple[Vendor, ...]
    kind: Literal["vendors_found"] = "vendors_found"


@dataclass(frozen=True, slots=True)
class BillsFound:
    """The open bills that a look found, and the payments that are made already."""

    bills: tuple[OpenBill, ...]
    made: tuple[MadePayment, ...] = ()
    kind: Literal["bills_found"] = "bills_found"


@dataclass(frozen=True, slots=True)
class VendorKept:
    """The vendor is in the books as wished: created, found there, or filled in."""

    vendor: Vendor
    kind: Literal["vendor_kept"] = "vendor_kept"


@dataclass(frozen=True, slots=True)
class BillDrafted:
    """The bill stands as a draft, with the figures that Katixo worked out. `twin_*` names a second live one."""

    bill_id: str
    number: str
    tax: Decimal
    total: Decimal
    state: Literal["draft", "posted", "void"] = "draft"
    twin_id: str = ""
    twin_number: str = ""
    kind: Literal["bill_drafted"] = "bill_drafted"


@dataclass(frozen=True, slots=True)
class BillPosted:
    """The bill stands in the books; `voided` when somebody has voided it since."""

    bill_id: str
    number: str
    day: date
    tax: Decimal
    total: Decimal
    balance: Decimal
    due: date | None = None
    voided: bool = False
    kind: Literal["bill_posted"] = "bill_posted"


@dataclass(frozen=True, slots=True)
class BillDeleted:
    """The draft bill is gone; it never stood in a book."""

    number: str
    kind: Literal["bill_deleted"] = "bill_deleted"


@dataclass(frozen=True, slots=True)
class BillPaid:
    """The payment stands in the books. `left` is what its bills still owe, None when that could not be read."""

    part: int
    payment_id: str
    number: str
    amount: Decimal
    day: date
    left: Decimal | None = None
    twin_id: str = ""
    twin_number: str = ""
    kind: Literal["bill_paid"] = "bill_paid"


@dataclass(frozen=True, slots=True)
class Attached:
    """The file hangs on the entry."""

    kind: Literal["attached"] = "attached"
