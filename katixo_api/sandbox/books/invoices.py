"""Sales invoices: sent (which books them), and paid one by one.

The API has no call to create one; the seed does. Source: x-other-journals invoice-send, recordInvoicePayment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.ledger import Posting, account_for, enter, next_number, reverse, rupees
from katixo_api.sandbox.books.lines import LineWish, amounts, is_other_state
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.books.sales_records import Invoice, InvoiceLine, InvoicePayment
from katixo_api.sandbox.books.tax import TaxPart, group_for, tax_parts, tax_total

PAYABLE = ("SENT", "PARTIALLY_PAID", "OVERDUE")
INTO_BANK = ("BANK_TRANSFER", "CHEQUE", "CARD")
"""Methods whose money lands on the BANK default; all others land in cash, UPI too."""


@dataclass(frozen=True, slots=True)
class InvoiceWish:
    """An invoice that is to be sent."""

    contact_id: str
    invoice_date: date
    lines: Sequence[LineWish]
    due_date: date | None = None
    place_of_supply: str | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class InvoicePaymentWish:
    """Money that came in for one invoice."""

    invoice_id: str
    amount: Decimal
    payment_method: str
    payment_date: date
    reference_number: str | None = None
    bank_account: str | None = None
    notes: str | None = None


def send_invoice(books: Books, clerk: Clerk, wish: InvoiceWish) -> Invoice:
    """Write and send an invoice: the customer debited, sales and output tax credited, dated the invoice's date."""
    customer = find_contact(books, wish.contact_id)
    elsewhere = is_other_state(books, wish.place_of_supply or customer.billing_state_code)
    written = [_line(books, clerk, line, number, elsewhere) for number, line in enumerate(wish.lines, 1)]
    lines = tuple(line for line, _ in written)
    taxable = sum((line.taxable_amount for line in lines), ZERO)
    tax = sum((line.tax_amount for line in lines), ZERO)
    invoice = Invoice(
        id=clerk.new_id(),
        number=next_number(books, "INV", wish.invoice_date),
        contact_id=customer.id,
        customer_name=customer.display_name,
        invoice_date=wish.invoice_date,
        due_date=wish.due_date or wish.invoice_date + timedelta(days=customer.payment_terms_days),
        status="SENT",
        subtotal=taxable,
        tax_amount=tax,
        total_amount=taxable + tax,
        amount_paid=ZERO,
        balance_due=taxable + tax,
        place_of_supply=wish.place_of_supply or customer.billing_state_code,
        reverse_charge=False,
        notes=wish.notes,
        journal_entry_id=None,
        lines=lines,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    raise_receivable(books, customer.id, invoice.total_amount)
    return books.invoices.put(_booked(books, clerk, invoice, [part for _, parts in written for part in parts]))


def receive_payment(books: Books, clerk: Clerk, wish: InvoicePaymentWish) -> InvoicePayment:
    """Record money for one invoice: cash or bank debited by the method, the customer credited."""
    invoice = find_invoice(books, wish.invoice_id)
    amount = rupees(wish.amount)
    if invoice.status not in PAYABLE:
        raise Refused(400, "AR_INVOICE_NOT_PAYABLE", f"Invoice {invoice.number} is {invoice.status}")
    if amount > invoice.balance_due:
        raise Refused(400, "AR_PAYMENT_EXCEEDS_BALANCE", f"Invoice {invoice.number} has only {invoice.balance_due} due")
    number = next_number(books, "PAY", wish.payment_date)
    lines = [Line(landing_account(books, wish.payment_method), debit=amount)]
    lines.append(Line(account_for(books, "AR"), credit=amount))
    text = f"Payment {number} - {invoice.customer_name}"
    source = "PAYMENT" if clerk.practice == "newer" else "AR"
    entry = enter(books, clerk, Posting(wish.payment_date, source, text, lines))
    books.invoices.put(settle_invoice(invoice, amount))
    raise_receivable(books, invoice.contact_id, -amount)
    payment = InvoicePayment(
        id=clerk.new_id(),
        number=number,
        contact_id=invoice.contact_id,
        contact_name=invoice.customer_name,
        invoice_id=invoice.id,
        invoice_number=invoice.number,
        payment_date=wish.payment_date,
        amount=amount,
        payment_method=wish.payment_method,
        reference_number=wish.reference_number,
        bank_account=wish.bank_account,
        notes=wish.notes,
        journal_entry_id=entry.id,
        deleted=False,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    return books.invoice_payments.put(payment)


def undo_payment(books: Books, clerk: Clerk, invoice_id: str, payment_id: str) -> InvoicePayment:
    """Reverse a payment received today; the invoice is open again by as much."""
    payment = find_invoice_payment(books, payment_id)
    if payment.invoice_id != invoice_id:
        raise missing("Payment", payment_id)
    reverse(books, clerk, payment.journal_entry_id)
    books.invoices.put(settle_invoice(find_invoice(books, invoice_id), -payment.amount))
    raise_receivable(books, payment.contact_id, payment.amount)
    return books.invoice_payments.put(replace(payment, deleted=True))


def settle_invoice(invoice: Invoice, amount: Decimal) -> Invoice:
    """The invoice with so much more paid (less when negative), and its status after that."""
    paid, due = invoice.amount_paid + amount, invoice.balance_due - amount
    status = "PAID" if due == 0 else "PARTIALLY_PAID" if paid > 0 else "SENT"
    return replace(invoice, amount_paid=paid, balance_due=due, status=status)


def landing_account(books: Books, method: str) -> str:
    """The account that money received by a method lands on."""
    return account_for(books, "BANK" if method in INTO_BANK else "CASH")


def raise_receivable(books: Books, contact_id: str, amount: Decimal) -> None:
    """Let what a contact owes us rise by an amount (fall when negative)."""
    contact = books.contacts.rows[contact_id]
    books.contacts.put(replace(contact, outstanding_ar=contact.outstanding_ar + amount))


def find_invoice(books: Books, invoice_id: str) -> Invoice:
    """The invoice with this id, else 404."""
    invoice = books.invoices.get(invoice_id)
    if invoice is None:
        raise missing("Invoice", invoice_id)
    return invoice


def find_invoice_payment(books: Books, payment_id: str) -> InvoicePayment:
    """The payment with this id, else 404, also after it was undone."""
    payment = books.invoice_payments.get(payment_id)
    if payment is None or payment.deleted:
        raise missing("Payment", payment_id)
    return payment


def _booked(books: Books, clerk: Clerk, invoice: Invoice, parts: Sequence[TaxPart]) -> Invoice:
    lines = [Line(account_for(books, "AR"), debit=invoice.total_amount)]
    lines += [Line(line.account_id, credit=line.taxable_amount) for line in invoice.lines]
    for part in parts:
        if part.output_account_id is None:
            raise Refused(400, "TAX_GL_ACCOUNT_MISSING", f"No output account for {part.tax_type}")
        lines.append(Line(part.output_account_id, credit=part.amount, tax_component=part.tax_type))
    text = f"Invoice {invoice.number} - {invoice.customer_name}"
    source = "SALES" if clerk.practice == "newer" else "AR"
    entry = enter(books, clerk, Posting(invoice.invoice_date, source, text, lines, source_id=invoice.id))
    return replace(invoice, journal_entry_id=entry.id)


def _line(
    books: Books, clerk: Clerk, wish: LineWish, number: int, elsewhere: bool
) -> tuple[InvoiceLine, list[TaxPart]]:
    reckoned = amounts(wish.quantity, wish.unit_price, wish.discount_percent)
    parts = tax_parts(books, reckoned.taxable, group_for(books, wish.gst_rate, other_state=elsewhere))
    line = InvoiceLine(
        id=clerk.new_id(),
        line_number=number,
        description=wish.description,
        hsn_code=wish.hsn_code,
        item_id=wish.item_id,
        account_id=wish.account_id or account_for(books, "SALES_REVENUE"),
        quantity=wish.quantity,
        unit_price=wish.unit_price,
        discount_percent=wish.discount_percent,
        discount_amount=reckoned.discount,
        taxable_amount=reckoned.taxable,
        gst_rate=wish.gst_rate,
        tax_amount=tax_total(parts),
        line_total=reckoned.taxable + tax_total(parts),
    )
    return line, parts
