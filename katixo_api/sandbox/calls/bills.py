"""Purchase bills: draft, change, post, void, one by one and many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import bills
from katixo_api.sandbox.books.bills import BillChange, BillWish
from katixo_api.sandbox.books.lines import LineWish
from katixo_api.sandbox.books.purchase_records import Bill, BillLine
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.calls.expenses import read_reason
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.calls.vendor_payments import show_payment
from katixo_api.sandbox.dialect import Dialect
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, READERS, Call, FileBody, Reply, Route
from katixo_api.sandbox.forms import Day, Filled, Form, Quantity, Rate, Sum, Uuid, query_day, query_uuid, read_form
from katixo_api.sandbox.pdf import write_pdf

Percent = Annotated[Decimal, Field(ge=0, le=100)]


class BillLineForm(Form):
    description: Annotated[str, Field(max_length=500), Filled]
    hsn_code: Annotated[str, Field(max_length=10)] | None = None
    item_id: Uuid | None = None
    quantity: Quantity
    unit_price: Sum
    gst_rate: Rate | None = None
    discount_percent: Percent | None = None
    account_id: Uuid | None = None
    account_code: Annotated[str, Field(max_length=20)] | None = None
    tax_group_id: Uuid | None = None
    unit_uom_id: Uuid | None = None
    unit_conversion_factor: Sum | None = None
    line_type: Annotated[str, Field(max_length=20)] | None = None
    purchase_order_line_id: Uuid | None = None

    def wish(self) -> LineWish:
        """The line as the books want it."""
        members = self.model_dump(exclude_none=True, exclude={"unit_uom_id", "unit_conversion_factor", "line_type"})
        return LineWish(**members)


class BillChangeForm(Form):
    """Body of update: vendor and bill date cannot be changed."""

    lines: Annotated[list[BillLineForm], Field(min_length=1, max_length=1000)]
    vendor_bill_number: Annotated[str, Field(max_length=100)] | None = None
    due_date: Day | None = None
    place_of_supply: Annotated[str, Field(max_length=50)] | None = None
    reverse_charge: bool | None = None
    notes: str | None = None
    terms_and_conditions: str | None = None


class BillForm(BillChangeForm):
    """Body of create."""

    contact_id: Uuid
    bill_date: Day
    branch_id: Uuid | None = None
    purchase_order_id: Uuid | None = None


class IdsForm(Form):
    """Body of the calls for many bills."""

    ids: Annotated[list[Uuid], Field(min_length=1, max_length=1000)]
    reason: str | None = None


def list_bills(call: Call) -> Reply:
    """Bills, newest date first; the status is compared literally with the dialect's own words."""
    found = sorted(_filtered(call), key=lambda bill: (bill.bill_date, bill.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, lambda bill: show_bill(call.dialect, bill))))


def create_bill(call: Call) -> Reply:
    """Draft a bill."""
    form = read_form(BillForm, call)
    members = form.model_dump(exclude_none=True, exclude={"lines"})
    wish = BillWish(lines=[line.wish() for line in form.lines], **members)
    drafted = bills.draft_bill(call.books, call.clerk, wish)
    return Reply(show_bill(call.dialect, drafted), 201, "Bill created")


def get_bill(call: Call) -> Reply:
    """One bill."""
    return Reply(show_bill(call.dialect, bills.find_bill(call.books, call.id)))


def update_bill(call: Call) -> Reply:
    """Change a draft."""
    form = read_form(BillChangeForm, call)
    members = form.model_dump(exclude_none=True, exclude={"lines"})
    change = BillChange(lines=[line.wish() for line in form.lines], **members)
    return Reply(
        show_bill(call.dialect, bills.change_bill(call.books, call.clerk, call.id, change)), message="Bill updated"
    )


def delete_bill(call: Call) -> Reply:
    """Delete a draft; the answer is an envelope without data."""
    bills.delete_bill(call.books, call.id)
    return Reply(None, message="Bill deleted")


def post_bill(call: Call) -> Reply:
    """Post a draft."""
    return Reply(show_bill(call.dialect, bills.post_bill(call.books, call.clerk, call.id)), message="Bill posted")


def void_bill(call: Call) -> Reply:
    """Void a posted bill; the body with the reason is optional."""
    read_reason(call)
    return Reply(show_bill(call.dialect, bills.void_bill(call.books, call.clerk, call.id)), message="Bill voided")


def bill_pdf(call: Call) -> Reply:
    """A bill as PDF."""
    bill = bills.find_bill(call.books, call.id)
    rows = [f"{line.description}   {line.quantity:f} x {line.unit_price}   {line.line_total}" for line in bill.lines]
    head = [f"Bill {bill.number}", bill.vendor_name, f"Date {bill.bill_date}  Due {bill.due_date}", ""]
    text = [*head, *rows, "", f"Tax {bill.tax_amount}", f"Total {bill.total_amount}"]
    return Reply(FileBody(write_pdf(text), "application/pdf", f"{bill.number}.pdf"))


def bill_payments(call: Call) -> Reply:
    """Payments made against a bill; applied credits are not among them."""
    bill = bills.find_bill(call.books, call.id)
    paid = [
        payment
        for payment in call.books.vendor_payments
        if not payment.deleted and any(share.bill_id == bill.id for share in payment.allocations)
    ]
    return Reply([show_payment(payment) for payment in paid])


def bulk_post(call: Call) -> Reply:
    """Post many drafts; 200 even when some fail."""
    return _each(call, lambda bill_id: bills.post_bill(call.books, call.clerk, bill_id))


def bulk_void(call: Call) -> Reply:
    """Void many bills; 200 even when some fail."""
    return _each(call, lambda bill_id: bills.void_bill(call.books, call.clerk, bill_id))


def show_bill(dialect: Dialect, bill: Bill) -> dict[str, object]:
    """A bill as the API shows it."""
    shown = show(bill, {"number": "billNumber", "branch_id": ""})
    lines = [show_line(line) for line in bill.lines]
    return {**shown, "status": dialect.bill_status(bill.status), "lines": lines}


def show_line(line: BillLine) -> dict[str, object]:
    """A line of a bill or of a vendor credit."""
    return show(line)


def _each(call: Call, do: Callable[[str], object]) -> Reply:
    succeeded: list[str] = []
    failed: list[dict[str, str]] = []
    for bill_id in read_form(IdsForm, call).ids:
        try:
            with call.books.changes.attempt():
                do(bill_id)
            succeeded.append(bill_id)
        except Refused as refused:
            failed.append({"id": bill_id, "reason": refused.message})
    counts = {"successCount": len(succeeded), "failCount": len(failed)}
    return Reply({"succeeded": succeeded, "failed": failed, **counts}, message="Done")


def _filtered(call: Call) -> Iterator[Bill]:
    status = call.request.query.get("status")
    contact_id, branch_id = query_uuid(call, "contact_id"), query_uuid(call, "branch_id")
    day_from, day_to = query_day(call, "date_from"), query_day(call, "date_to")
    return (
        bill
        for bill in call.books.bills
        if (not status or call.dialect.bill_status(bill.status) == status)
        and (contact_id is None or bill.contact_id == contact_id)
        and (branch_id is None or bill.branch_id == branch_id)
        and (day_from is None or bill.bill_date >= day_from)
        and (day_to is None or bill.bill_date <= day_to)
    )


BILLS = "/api/v1/bills"
ROUTES = (
    Route("GET", BILLS, list_bills, READERS),
    Route("POST", BILLS, create_bill, BOOKKEEPERS),
    Route("POST", f"{BILLS}/bulk-post", bulk_post, BOOKKEEPERS),
    Route("POST", f"{BILLS}/bulk-void", bulk_void, BOOKKEEPERS),
    Route("GET", f"{BILLS}/{{id}}", get_bill, ANYONE, code_roles=READERS),
    Route("PUT", f"{BILLS}/{{id}}", update_bill, BOOKKEEPERS),
    Route("DELETE", f"{BILLS}/{{id}}", delete_bill, BOOKKEEPERS),
    Route("POST", f"{BILLS}/{{id}}/post", post_bill, BOOKKEEPERS),
    Route("POST", f"{BILLS}/{{id}}/void", void_bill, BOOKKEEPERS),
    Route("GET", f"{BILLS}/{{id}}/pdf", bill_pdf, ANYONE, code_roles=READERS),
    Route("GET", f"{BILLS}/{{id}}/payments", bill_payments, READERS),
)
