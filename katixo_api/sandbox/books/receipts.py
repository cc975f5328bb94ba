"""Customer receipts: one sum for several invoices, the rest kept as an advance.

Source: recordCustomerReceipt and voidCustomerReceipt (newer code).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.invoices import PAYABLE, find_invoice, landing_account, raise_receivable, settle_invoice
from katixo_api.sandbox.books.ledger import Posting, account_for, enter, next_number, reverse, rupees
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.books.sales_records import CustomerReceipt, ReceiptShare


@dataclass(frozen=True, slots=True)
class ReceiptWish:
    """A sum that a customer paid; allocations are pairs of invoice and amount."""

    contact_id: str
    amount: Decimal
    payment_method: str
    receipt_date: date
    allocations: Sequence[tuple[str, Decimal]] = ()
    reference_number: str | None = None
    notes: str | None = None


def receive(books: Books, clerk: Clerk, wish: ReceiptWish) -> CustomerReceipt:
    """Record a receipt: cash or bank debited, the customer credited its allocations, the advance the rest."""
    customer = find_contact(books, wish.contact_id)
    if customer.contact_type == "VENDOR":
        raise Refused(400, "AR_CONTACT_NOT_CUSTOMER", f"{customer.display_name} is not a customer")
    amount = rupees(wish.amount)
    shares = [(invoice_id, rupees(applied)) for invoice_id, applied in wish.allocations]
    _check_shares(books, amount, shares)
    allocated = sum((applied for _, applied in shares), ZERO)
    number = next_number(books, "RCPT", wish.receipt_date)
    lines = [
        Line(landing_account(books, wish.payment_method), debit=amount),
        Line(account_for(books, "AR"), credit=allocated),
        Line(account_for(books, "CUSTOMER_ADVANCE"), credit=amount - allocated),
    ]
    source = "PAYMENT" if clerk.practice == "newer" else "AR"
    text = f"Receipt {number} - {customer.display_name}"
    entry = enter(books, clerk, Posting(wish.receipt_date, source, text, lines))
    receipt = CustomerReceipt(
        id=clerk.new_id(),
        number=number,
        contact_id=customer.id,
        contact_name=customer.display_name,
        receipt_date=wish.receipt_date,
        amount=amount,
        allocated_amount=allocated,
        advance_amount=amount - allocated,
        payment_method=wish.payment_method,
        reference_number=wish.reference_number,
        notes=wish.notes,
        journal_entry_id=entry.id,
        allocations=tuple(_share(books, clerk, invoice_id, applied) for invoice_id, applied in shares),
        deleted=False,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    raise_receivable(books, customer.id, -allocated)
    return books.customer_receipts.put(receipt)


def void_receipt(books: Books, clerk: Clerk, receipt_id: str) -> CustomerReceipt:
    """Reverse a receipt today; its invoices are open again, the receipt is gone."""
    receipt = find_receipt(books, receipt_id)
    reverse(books, clerk, receipt.journal_entry_id)
    for share in receipt.allocations:
        books.invoices.put(settle_invoice(find_invoice(books, share.invoice_id), -share.amount_applied))
    raise_receivable(books, receipt.contact_id, receipt.allocated_amount)
    return books.customer_receipts.put(replace(receipt, deleted=True))


def find_receipt(books: Books, receipt_id: str) -> CustomerReceipt:
    """The receipt with this id, else 404, also after a void."""
    receipt = books.customer_receipts.get(receipt_id)
    if receipt is None or receipt.deleted:
        raise missing("CustomerReceipt", receipt_id)
    return receipt


def advance_of(books: Books, contact_id: str) -> Decimal:
    """The unused advance of a customer."""
    receipts = [r for r in books.customer_receipts if r.contact_id == contact_id and not r.deleted]
    return sum((receipt.advance_amount for receipt in receipts), ZERO)


def _check_shares(books: Books, amount: Decimal, shares: Sequence[tuple[str, Decimal]]) -> None:
    if len({invoice_id for invoice_id, _ in shares}) != len(shares):
        raise Refused(400, "AR_RECEIPT_DUPLICATE_INVOICE", "An invoice stands twice among the allocations")
    for invoice_id, applied in shares:
        invoice = find_invoice(books, invoice_id)
        if invoice.status not in PAYABLE:
            raise Refused(400, "AR_INVOICE_NOT_PAYABLE", f"Invoice {invoice.number} is {invoice.status}")
        if applied > invoice.balance_due:
            text = f"Invoice {invoice.number} has only {invoice.balance_due} due"
            raise Refused(400, "AR_RECEIPT_ALLOCATION_EXCEEDS_BALANCE", text)
    if sum((applied for _, applied in shares), ZERO) > amount:
        raise Refused(400, "AR_RECEIPT_OVER_ALLOCATED", "Allocations are more than the amount")


def _share(books: Books, clerk: Clerk, invoice_id: str, applied: Decimal) -> ReceiptShare:
    invoice = find_invoice(books, invoice_id)
    books.invoices.put(settle_invoice(invoice, applied))
    return ReceiptShare(clerk.new_id(), invoice.id, invoice.number, applied)
