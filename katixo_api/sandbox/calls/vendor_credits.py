"""Vendor credits (purchase returns)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import vendor_credits
from katixo_api.sandbox.books.lines import LineWish
from katixo_api.sandbox.books.purchase_records import VendorCredit
from katixo_api.sandbox.books.vendor_credits import CreditWish
from katixo_api.sandbox.calls.expenses import read_reason
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.exchange import BOOKKEEPERS, READERS, Call, Reply, Route
from katixo_api.sandbox.forms import Above, Day, Filled, Form, Quantity, Rate, Sum, Uuid, query_uuid, read_form

NOT_ON_CREDIT_LINES = {"discount_percent": "", "discount_amount": "", "purchase_order_line_id": ""}


class CreditLineForm(Form):
    description: Annotated[str, Field(max_length=500), Filled]
    account_id: Uuid
    quantity: Quantity
    unit_price: Sum
    gst_rate: Rate
    hsn_code: Annotated[str, Field(max_length=10)] | None = None
    item_id: Uuid | None = None
    tax_group_id: Uuid | None = None


class CreditForm(Form):
    contact_id: Uuid
    credit_date: Day
    reason: Annotated[str, Filled]
    lines: Annotated[list[CreditLineForm], Field(min_length=1, max_length=1000)]
    purchase_bill_id: Uuid | None = None
    place_of_supply: Annotated[str, Field(max_length=50)] | None = None
    branch_id: Uuid | None = None


class ApplyForm(Form):
    bill_id: Uuid
    amount: Above


def create_credit(call: Call) -> Reply:
    """Draft a vendor credit."""
    form = read_form(CreditForm, call)
    lines = [LineWish(**line.model_dump(exclude_none=True)) for line in form.lines]
    members = form.model_dump(exclude_none=True, exclude={"lines"})
    drafted = vendor_credits.draft_credit(call.books, call.clerk, CreditWish(lines=lines, **members))
    return Reply(show_credit(drafted), 201, "Vendor credit created")


def list_credits(call: Call) -> Reply:
    """Vendor credits, newest date first."""
    status, contact_id = call.request.query.get("status"), query_uuid(call, "contact_id")
    found = [
        credit
        for credit in call.books.vendor_credits
        if (not status or credit.status == status) and (contact_id is None or credit.contact_id == contact_id)
    ]
    found.sort(key=lambda credit: (credit.credit_date, credit.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, show_credit)))


def get_credit(call: Call) -> Reply:
    """One vendor credit."""
    return Reply(show_credit(vendor_credits.find_credit(call.books, call.id)))


def delete_credit(call: Call) -> Reply:
    """Delete a draft; the answer is an envelope without data."""
    vendor_credits.delete_credit(call.books, call.id)
    return Reply(None, message="Vendor credit deleted")


def post_credit(call: Call) -> Reply:
    """Post a draft."""
    return Reply(
        show_credit(vendor_credits.post_credit(call.books, call.clerk, call.id)), message="Vendor credit posted"
    )


def apply_credit(call: Call) -> Reply:
    """Use a credit on a bill."""
    form = read_form(ApplyForm, call)
    applied = vendor_credits.apply_credit(call.books, call.id, form.bill_id, form.amount)
    return Reply(show_credit(applied), message="Vendor credit applied")


def void_credit(call: Call) -> Reply:
    """Void an unused credit; the body with the reason is optional."""
    read_reason(call)
    return Reply(
        show_credit(vendor_credits.void_credit(call.books, call.clerk, call.id)), message="Vendor credit voided"
    )


def show_credit(credit: VendorCredit) -> dict[str, object]:
    """A vendor credit as the API shows it."""
    lines = [show(line, NOT_ON_CREDIT_LINES) for line in credit.lines]
    return {**show(credit, {"number": "creditNumber", "branch_id": ""}), "lines": lines}


CREDITS = "/api/v1/vendor-credits"
ROUTES = (
    Route("POST", CREDITS, create_credit, BOOKKEEPERS),
    Route("GET", CREDITS, list_credits, READERS),
    Route("GET", f"{CREDITS}/{{id}}", get_credit, READERS),
    Route("DELETE", f"{CREDITS}/{{id}}", delete_credit, BOOKKEEPERS),
    Route("POST", f"{CREDITS}/{{id}}/post", post_credit, BOOKKEEPERS),
    Route("POST", f"{CREDITS}/{{id}}/apply", apply_credit, BOOKKEEPERS),
    Route("POST", f"{CREDITS}/{{id}}/void", void_credit, BOOKKEEPERS),
)
