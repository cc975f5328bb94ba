"""Customer receipts: one sum for several invoices."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import receipts
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.receipts import ReceiptWish
from katixo_api.sandbox.books.sales_records import CustomerReceipt
from katixo_api.sandbox.calls.expenses import read_reason
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.calls.vendor_payments import Method
from katixo_api.sandbox.exchange import BOOKKEEPERS, READERS, Call, Reply, Route
from katixo_api.sandbox.forms import Above, Day, Form, Uuid, query_uuid, read_form


class ShareForm(Form):
    invoice_id: Uuid
    amount_applied: Above


class ReceiptForm(Form):
    contact_id: Uuid
    amount: Above
    payment_method: Method
    receipt_date: Day
    reference_number: Annotated[str, Field(max_length=100)] | None = None
    notes: str | None = None
    branch_id: Uuid | None = None
    allocations: Annotated[list[ShareForm], Field(max_length=1000)] | None = None


def create_receipt(call: Call) -> Reply:
    """Record a receipt; without allocations all of it is an advance."""
    form = read_form(ReceiptForm, call)
    members = form.model_dump(exclude_none=True, exclude={"allocations", "branch_id"})
    shares = [(share.invoice_id, share.amount_applied) for share in form.allocations or ()]
    receipt = receipts.receive(call.books, call.clerk, ReceiptWish(allocations=shares, **members))
    return Reply(show_receipt(receipt), 201, "Receipt recorded")


def list_receipts(call: Call) -> Reply:
    """Receipts, newest date first."""
    contact_id = query_uuid(call, "contact_id")
    found = [r for r in call.books.customer_receipts if not r.deleted and contact_id in (None, r.contact_id)]
    found.sort(key=lambda receipt: (receipt.receipt_date, receipt.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, show_receipt)))


def get_receipt(call: Call) -> Reply:
    """One receipt."""
    return Reply(show_receipt(receipts.find_receipt(call.books, call.id)))


def void_receipt(call: Call) -> Reply:
    """Undo a receipt; the body with the reason is optional."""
    read_reason(call)
    return Reply(show_receipt(receipts.void_receipt(call.books, call.clerk, call.id)), message="Receipt voided")


def advance(call: Call) -> Reply:
    """The unused advance of a customer."""
    contact = find_contact(call.books, call.params["contactId"].lower())
    return Reply({"availableAdvance": receipts.advance_of(call.books, contact.id)})


def show_receipt(receipt: CustomerReceipt) -> dict[str, object]:
    """A receipt as the API shows it."""
    shares = [show(share) for share in receipt.allocations]
    return {**show(receipt, {"number": "receiptNumber"}), "allocations": shares}


RECEIPTS = "/api/v1/customer-receipts"
ROUTES = (
    Route("POST", RECEIPTS, create_receipt, BOOKKEEPERS),
    Route("GET", RECEIPTS, list_receipts, READERS),
    Route("GET", f"{RECEIPTS}/advance/{{contactId}}", advance, READERS),
    Route("GET", f"{RECEIPTS}/{{id}}", get_receipt, READERS),
    Route("POST", f"{RECEIPTS}/{{id}}/void", void_receipt, BOOKKEEPERS),
)
