"""Sales invoices and the money received for them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from katixo_api.sandbox.books import invoices
from katixo_api.sandbox.books.invoices import InvoicePaymentWish
from katixo_api.sandbox.books.sales_records import Invoice, InvoicePayment
from katixo_api.sandbox.calls.paging import page_of
from katixo_api.sandbox.calls.showing import show
from katixo_api.sandbox.calls.vendor_payments import Method
from katixo_api.sandbox.dialect import Dialect
from katixo_api.sandbox.exchange import ANYONE, BOOKKEEPERS, READERS, Call, FileBody, Reply, Route
from katixo_api.sandbox.forms import Amount, Day, Form, Uuid, read_form
from katixo_api.sandbox.pdf import write_pdf


class InvoicePaymentForm(Form):
    """paidThroughId is accepted and ignored."""

    amount: Amount
    payment_method: Method
    payment_date: Day
    paid_through_id: Uuid | None = None
    reference_number: Annotated[str, Field(max_length=100)] | None = None
    notes: str | None = None


class PaymentForm(Form):
    """Body of /payments: the same with the invoice in it."""

    invoice_id: Uuid
    payment_date: Day
    amount: Amount
    payment_method: Method
    contact_id: Uuid | None = None
    reference_number: Annotated[str, Field(max_length=100)] | None = None
    bank_account: Annotated[str, Field(max_length=50)] | None = None
    notes: str | None = None


def list_invoices(call: Call) -> Reply:
    """Invoices, newest date first, by status or by a text in number or customer."""
    status, text = call.request.query.get("status"), call.request.query.get("search", "").lower()
    found = [
        invoice
        for invoice in call.books.invoices
        if (not status or invoice.status == status)
        and (text in invoice.number.lower() or text in invoice.customer_name.lower())
    ]
    return _page(call, found)


def invoices_of_contact(call: Call) -> Reply:
    """Invoices of one customer."""
    contact_id = call.params["contactId"].lower()
    return _page(call, [invoice for invoice in call.books.invoices if invoice.contact_id == contact_id])


def get_invoice(call: Call) -> Reply:
    """One invoice."""
    return Reply(show_invoice(call.dialect, invoices.find_invoice(call.books, call.id)))


def invoice_pdf(call: Call) -> Reply:
    """An invoice as PDF."""
    invoice = invoices.find_invoice(call.books, call.id)
    rows = [f"{line.description}   {line.quantity:f} x {line.unit_price}   {line.line_total}" for line in invoice.lines]
    head = [call.books.organisation.name, f"Invoice {invoice.number}", invoice.customer_name, ""]
    text = [*head, *rows, "", f"Total {invoice.total_amount}", f"Balance due {invoice.balance_due}"]
    return Reply(FileBody(write_pdf(text), "application/pdf", f"{invoice.number}.pdf"))


def payments_of_invoice(call: Call) -> Reply:
    """Payments received for an invoice."""
    invoice = invoices.find_invoice(call.books, call.id)
    found = [p for p in call.books.invoice_payments if p.invoice_id == invoice.id and not p.deleted]
    return Reply([show_payment(payment) for payment in found])


def receive_for_invoice(call: Call) -> Reply:
    """Record a payment received for the invoice in the path."""
    members = read_form(InvoicePaymentForm, call).model_dump(exclude_none=True, exclude={"paid_through_id"})
    wish = InvoicePaymentWish(invoice_id=call.id, **members)
    return Reply(show_payment(invoices.receive_payment(call.books, call.clerk, wish)), 201, "Payment recorded")


def receive(call: Call) -> Reply:
    """Record a payment received for the invoice in the body."""
    members = read_form(PaymentForm, call).model_dump(exclude_none=True, exclude={"contact_id"})
    payment = invoices.receive_payment(call.books, call.clerk, InvoicePaymentWish(**members))
    return Reply(show_payment(payment), 201, "Payment recorded")


def undo_payment(call: Call) -> Reply:
    """Undo a payment received."""
    undone = invoices.undo_payment(call.books, call.clerk, call.id, call.params["paymentId"].lower())
    return Reply(show_payment(undone), message="Payment deleted")


def list_payments(call: Call) -> Reply:
    """Payments received, newest date first."""
    found = [payment for payment in call.books.invoice_payments if not payment.deleted]
    found.sort(key=lambda payment: (payment.payment_date, payment.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, show_payment)))


def get_payment(call: Call) -> Reply:
    """One payment received."""
    return Reply(show_payment(invoices.find_invoice_payment(call.books, call.id)))


def show_invoice(dialect: Dialect, invoice: Invoice) -> dict[str, object]:
    """An invoice as the API shows it: customerName in the pages, contactName in the code."""
    names = {"number": "invoiceNumber"}
    if dialect.is_code:
        names["customer_name"] = "contactName"
    lines = [show(line, {"account_id": ""}) for line in invoice.lines]
    return {**show(invoice, names), "lines": lines}


def show_payment(payment: InvoicePayment) -> dict[str, object]:
    """A payment received as the API shows it."""
    return show(payment, {"number": "paymentNumber"})


def _page(call: Call, found: list[Invoice]) -> Reply:
    found.sort(key=lambda invoice: (invoice.invoice_date, invoice.created_seq), reverse=True)
    return Reply(call.dialect.page(page_of(call, found, lambda invoice: show_invoice(call.dialect, invoice))))


INVOICES = "/api/v1/invoices"
ROUTES = (
    Route("GET", INVOICES, list_invoices, ANYONE),
    Route("GET", f"{INVOICES}/contact/{{contactId}}", invoices_of_contact, ANYONE),
    Route("GET", f"{INVOICES}/{{id}}", get_invoice, ANYONE),
    Route("GET", f"{INVOICES}/{{id}}/pdf", invoice_pdf, ANYONE),
    Route("GET", f"{INVOICES}/{{id}}/payments", payments_of_invoice, READERS),
    Route("POST", f"{INVOICES}/{{id}}/payments", receive_for_invoice, BOOKKEEPERS),
    Route("DELETE", f"{INVOICES}/{{id}}/payments/{{paymentId}}", undo_payment, BOOKKEEPERS),
    Route("POST", "/api/v1/payments", receive, BOOKKEEPERS),
    Route("GET", "/api/v1/payments", list_payments, READERS),
    Route("GET", "/api/v1/payments/{id}", get_payment, READERS),
)
