"""Payments to vendors: allocated to bills to the last paisa, voided by a reversal dated today.

Source: recordVendorPayment and voidVendorPayment with their example journals. tdsAmount stands on the wrong side, as
the server books it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.bills import PAYABLE, find_bill, raise_payable, settle
from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.ledger import Posting, account_for, enter, next_number, reverse, rupees
from katixo_api.sandbox.books.purchase_records import Allocation, VendorPayment
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.refusals import Invalid, Malformed, Refused, missing
from katixo_api.sandbox.books.remarks import note


@dataclass(frozen=True, slots=True)
class PaymentWish:
    """A payment that somebody wants to have recorded; allocations are pairs of bill and amount."""

    contact_id: str
    amount: Decimal
    payment_mode: str
    payment_date: date
    paid_through_id: str
    allocations: Sequence[tuple[str, Decimal]]
    reference_number: str | None = None
    tds_amount: Decimal = ZERO
    tds_section: str | None = None
    notes: str | None = None
    branch_id: str | None = None


def pay_vendor(books: Books, clerk: Clerk, wish: PaymentWish) -> VendorPayment:
    """Record a payment: the payable debited, the account it was paid from credited, each bill settled by its share."""
    vendor = find_contact(books, wish.contact_id)
    if books.accounts.get(wish.paid_through_id) is None:
        raise missing("Account", wish.paid_through_id)
    amount, withheld = rupees(wish.amount), rupees(wish.tds_amount)
    shares = [(bill_id, rupees(applied)) for bill_id, applied in wish.allocations]
    _check_shares(books, amount, withheld, shares)
    number = next_number(books, "VPAY", wish.payment_date)
    source = "PAYMENT" if clerk.practice == "newer" else "AP"
    text = f"Payment {number} - {vendor.display_name}"
    entry = enter(books, clerk, Posting(wish.payment_date, source, text, _lines(books, wish, amount, withheld)))
    payment = VendorPayment(
        id=clerk.new_id(),
        number=number,
        contact_id=vendor.id,
        vendor_name=vendor.display_name,
        payment_date=wish.payment_date,
        amount=amount,
        payment_mode=wish.payment_mode,
        paid_through_id=wish.paid_through_id,
        reference_number=wish.reference_number,
        tds_amount=withheld,
        tds_section=wish.tds_section,
        notes=wish.notes,
        branch_id=wish.branch_id,
        journal_entry_id=entry.id,
        allocations=tuple(_allocate(books, clerk, bill_id, applied, number) for bill_id, applied in shares),
        deleted=False,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    raise_payable(books, vendor.id, -amount)
    return books.vendor_payments.put(payment)


def void_payment(books: Books, clerk: Clerk, payment_id: str) -> VendorPayment:
    """Reverse a payment today; each bill gets its money back, the payment is gone from then on."""
    payment = find_payment(books, payment_id)
    reverse(books, clerk, payment.journal_entry_id)
    for share in payment.allocations:
        bill = find_bill(books, share.bill_id)
        if bill.status != "VOID":
            books.bills.put(settle(bill, -share.amount_applied))
            note(books, clerk, "BILL", bill.id, f"Payment {payment.number} voided")
    raise_payable(books, payment.contact_id, payment.amount)
    return books.vendor_payments.put(replace(payment, deleted=True))


def find_payment(books: Books, payment_id: str) -> VendorPayment:
    """The payment with this id, else 404, also after a void."""
    payment = books.vendor_payments.get(payment_id)
    if payment is None or payment.deleted:
        raise missing("VendorPayment", payment_id)
    return payment


def _check_shares(books: Books, amount: Decimal, withheld: Decimal, shares: Sequence[tuple[str, Decimal]]) -> None:
    if not ZERO <= withheld <= amount:
        raise Invalid({"tdsAmount": "must be between 0 and amount"})
    if dict(books.organisation.settings).get("ap.three_way_match.required") == "true":
        raise Refused(400, "AP_BILL_3WM_EXCEPTION", "Bill has no purchase order to match")
    if sum((applied for _, applied in shares), ZERO) != amount:
        raise Refused(400, "AP_ALLOCATION_MISMATCH", "Allocations must add up to the amount")
    if len({bill_id for bill_id, _ in shares}) != len(shares):
        raise Malformed({"allocations": "the same bill twice"})
    for bill_id, applied in shares:
        bill = find_bill(books, bill_id)
        if bill.status not in PAYABLE:
            raise Refused(400, "AP_BILL_NOT_PAYABLE", f"Bill {bill.number} is {bill.status}")
        if applied > bill.balance_due:
            raise Refused(400, "AP_ALLOCATION_EXCEEDS_BALANCE", f"Bill {bill.number} has only {bill.balance_due} due")


def _lines(books: Books, wish: PaymentWish, amount: Decimal, withheld: Decimal) -> list[Line]:
    lines = [Line(account_for(books, "AP"), debit=amount - withheld)]
    if withheld > 0:
        lines.append(Line(account_for(books, "TDS_PAYABLE"), debit=withheld))
    return [*lines, Line(wish.paid_through_id, credit=amount)]


def _allocate(books: Books, clerk: Clerk, bill_id: str, applied: Decimal, number: str) -> Allocation:
    bill = find_bill(books, bill_id)
    books.bills.put(replace(settle(bill, applied), ever_allocated=True))
    note(books, clerk, "BILL", bill.id, f"Payment {number} of {applied} recorded")
    return Allocation(clerk.new_id(), bill.id, bill.number, applied)
