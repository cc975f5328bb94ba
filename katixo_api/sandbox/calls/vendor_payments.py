"""Payments made to vendors."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from katixo_api.sandbox.books import vendor_payments
from katixo_api.sandbox.books.purchase_records import VendorPayment
from katixo_api.sandbox.books.vendor_payments import PaymentWish
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.exchange import BOOKKEEPERS, READERS, Call, Reply, Route
from katixo_api.sandbox.forms import Above, Day, Form, Sum, Uuid, query_day, query_uuid, read_form

Method: TypeAlias = Literal["CASH", "BANK_TRANSFER", "UPI", "CHEQUE", "CARD", "OTHER"]


class AllocationForm(Form):
    bill_id: Uuid
    amount_applied: Above


class PaymentForm(Form):
    contact_id: Uuid
    amount: Above
    payment_mode: Method
    payment_date: Day
    paid_through_id: Uuid
    allocations: Annotated[list[AllocationForm], Field(min_length=1, max_length=1000)]
    reference_number: Annotated[str, Field(max_length=100)] | None = None
    tds_amount: Sum | None = None
    tds_section: Annotated[str, Field(max_length=20)] | None = None
    notes: str | None = None
    branch_id: Uuid | None = None


def create_payment(call: Call) -> Reply:
    """Pay bills."""
    form = read_form(PaymentForm, call)
    members = form.model_dump(exclude_none=True, exclude={"allocations"})
    shares = [(share.bill_id, share.amount_applied) for share in form.allocations]
    paid = vendor_payments.pay_vendor(call.books, call.clerk, PaymentWish(allocations=shares, **members))
    return Reply(show_payment(paid), 201, "Payment recorded")


def list_payments(call: Call) -> Reply:
    """Payments made, newest date first; voided ones are gone."""
    contact_id = query_uuid(call, "contact_id")
    day_from, day_to = query_day(call, "date_from"), query_day(call, "date_to")
    found = [
        payment
        for payment in call.books.vendor_payments
        if not payment.deleted
        and (contact_id is None or payment.contact_id == contact_id)
        and (day_from is None or payment.payment_date >= day_from)
        and (day_to is None or payment.payment_date <= day_to)
    ]
    found.sort(key=lambda payment: (payment.payment_date, payment.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, show_payment)))


def get_payment(call: Call) -> Reply:
    """One payment made."""
    return Reply(show_payment(vendor_payments.find_payment(call.books, call.id)))


def void_payment(call: Call) -> Reply:
    """Undo a payment made; the answer shows it for the last time."""
    voided = vendor_payments.void_payment(call.books, call.clerk, call.id)
    return Reply(show_payment(voided), message="Payment voided")


def show_payment(payment: VendorPayment) -> dict[str, object]:
    """A payment as the API shows it; tdsSection is never returned."""
    shares = [show(share) for share in payment.allocations]
    names = {"number": "paymentNumber", "tds_section": "", "branch_id": ""}
    return {**show(payment, names), "allocations": shares}


PAYMENTS = "/api/v1/vendor-payments"
ROUTES = (
    Route("POST", PAYMENTS, create_payment, BOOKKEEPERS),
    Route("GET", PAYMENTS, list_payments, READERS),
    Route("GET", f"{PAYMENTS}/{{id}}", get_payment, READERS),
    Route("POST", f"{PAYMENTS}/{{id}}/void", void_payment, BOOKKEEPERS),
)
