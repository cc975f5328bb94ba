"""Templates of repeating bills."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import recurring
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.purchase_records import RecurringBill, RecurringLine
from katixo_api.sandbox.books.refusals import Refused
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, WRITERS, Call, Reply, Route
from katixo_api.sandbox.forms import Day, Form, Quantity, Rate, Sum, Uuid, read_form

MODULE = "RECURRING_BILLING"
Percent = Annotated[Decimal, Field(ge=0, le=100)]
Terms = Annotated[int, Field(gt=-(10**4), lt=10**4)]


class LineForm(Form):
    line_type: Annotated[str, Field(max_length=20)] | None = None
    item_id: Uuid | None = None
    description: Annotated[str, Field(max_length=500)] | None = None
    hsn_code: str | None = None
    quantity: Quantity | None = None
    unit_price: Sum | None = None
    discount_percent: Percent | None = None
    gst_rate: Rate | None = None
    account_code: Annotated[str, Field(max_length=20)] | None = None
    unit_uom_id: Uuid | None = None


class ChangeForm(Form):
    """Body of update: missing or null means unchanged."""

    profile_name: Annotated[str, Field(max_length=255)] | None = None
    frequency: str | None = None
    end_date: Day | None = None
    payment_terms_days: Terms | None = None
    reverse_charge: bool | None = None
    place_of_supply: Annotated[str, Field(max_length=50)] | None = None
    auto_post: bool | None = None
    notes: str | None = None
    terms: str | None = None
    line_items: Annotated[list[LineForm], Field(max_length=1000)] | None = None


class TemplateForm(ChangeForm):
    """Body of create; what is missing is refused with a code of its own, so nothing is required here."""

    contact_id: Uuid | None = None
    start_date: Day | None = None


def create(call: Call) -> Reply:
    """Add a template; the answer is 200."""
    form = read_form(TemplateForm, call)
    if not (form.profile_name or "").strip():
        raise Refused(400, "REC_BILL_NAME_REQUIRED", "A name is required")
    if form.contact_id is None:
        raise Refused(400, "REC_BILL_CONTACT_REQUIRED", "A vendor is required")
    if form.start_date is None:
        raise Refused(400, "REC_BILL_START_REQUIRED", "A start date is required")
    if find_contact(call.books, form.contact_id).contact_type == "CUSTOMER":
        raise Refused(400, "REC_BILL_CONTACT_NOT_VENDOR", "The contact is not a vendor")
    template = RecurringBill(
        id=call.clerk.new_id(),
        profile_name=form.profile_name or "",
        contact_id=form.contact_id,
        frequency=form.frequency or "",
        start_date=form.start_date,
        end_date=form.end_date,
        next_bill_date=form.start_date,
        payment_terms_days=form.payment_terms_days or 0,
        reverse_charge=form.reverse_charge or False,
        place_of_supply=form.place_of_supply,
        auto_post=form.auto_post or False,
        status="ACTIVE",
        notes=form.notes,
        terms=form.terms,
        lines=_lines(form.line_items or []),
        generated=(),
        created_seq=call.clerk.next_seq(),
    )
    return Reply(_show(_checked(call, template)), message="Recurring bill created")


def list_templates(call: Call) -> Reply:
    """Templates as a Spring page, newest first."""
    status = call.request.query.get("status")
    found = [t for t in call.books.recurring_bills if not status or t.status == status]
    found.sort(key=lambda template: template.created_seq, reverse=True)
    return Reply(call.dialect.page(page_of(call, found, _show), spring=True))


def get_template(call: Call) -> Reply:
    """One template."""
    return Reply(_show(recurring.find_template(call.books, call.id)))


def update(call: Call) -> Reply:
    """Change a template; vendor and start date stay."""
    form = read_form(ChangeForm, call)
    template = recurring.find_template(call.books, call.id)
    if template.status in ("STOPPED", "EXPIRED"):
        raise Refused(400, "REC_BILL_NOT_EDITABLE", f"The template is {template.status}")
    members = form.model_dump(exclude_none=True, exclude={"line_items"})
    changed = replace(template, **members)
    if form.line_items is not None:
        changed = replace(changed, lines=_lines(form.line_items))
    return Reply(_show(_checked(call, changed)), message="Recurring bill updated")


def stop(call: Call) -> Reply:
    """Stop a template."""
    return Reply(_show(recurring.stop(call.books, call.id)), message="Recurring bill stopped")


def resume(call: Call) -> Reply:
    """Resume a template."""
    return Reply(_show(recurring.resume(call.books, call.clerk, call.id)), message="Recurring bill resumed")


def generated(call: Call) -> Reply:
    """The bills that a template made."""
    return Reply([show(made) for made in recurring.find_template(call.books, call.id).generated])


def generate_now(call: Call) -> Reply:
    """Make the next bill now; `generated` false and an empty id when the template is not active."""
    bill_id = recurring.generate_now(call.books, call.clerk, call.id)
    return Reply({"generated": bill_id is not None, "billId": bill_id or ""}, message="Done")


def _checked(call: Call, template: RecurringBill) -> RecurringBill:
    if template.frequency not in recurring.FREQUENCIES:
        raise Refused(400, "REC_BILL_BAD_FREQUENCY", f"Unknown frequency {template.frequency}")
    if template.end_date is not None and template.end_date < template.start_date:
        raise Refused(400, "REC_BILL_END_BEFORE_START", "The end lies before the start")
    return recurring.add_template(call.books, template)


def _lines(forms: list[LineForm]) -> tuple[RecurringLine, ...]:
    return tuple(RecurringLine(**form.model_dump(exclude_none=True)) for form in forms)


def _show(template: RecurringBill) -> dict[str, object]:
    made = template.generated
    counts = {"totalGenerated": len(made), "lastGeneratedAt": made[-1].generated_at if made else None}
    names = {"lines": "", "generated": ""}
    return {**show(template, names), **counts, "lineItems": [show(line) for line in template.lines]}


PATH = "/api/v1/recurring-bills"
ROUTES = (
    Route("POST", PATH, create, WRITERS, MODULE),
    Route("GET", PATH, list_templates, ANYONE, MODULE),
    Route("GET", f"{PATH}/{{id}}", get_template, ANYONE, MODULE),
    Route("PUT", f"{PATH}/{{id}}", update, WRITERS, MODULE),
    Route("POST", f"{PATH}/{{id}}/stop", stop, WRITERS, MODULE),
    Route("POST", f"{PATH}/{{id}}/resume", resume, WRITERS, MODULE),
    Route("GET", f"{PATH}/{{id}}/generated-bills", generated, ANYONE, MODULE),
    Route("POST", f"{PATH}/{{id}}/generate-now", generate_now, BOOKKEEPERS, MODULE),
)
