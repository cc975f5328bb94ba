"""Purchase bills: a draft takes a number, posting books it on its date, voiding reverses it today.

Source: createBill, updateBill, postBill and voidBill with their example journals.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contact_records import Contact
from katixo_api.sandbox.books.contacts import find_contact
from katixo_api.sandbox.books.ledger import Posting, account_for, enter, next_number, reverse, rupees
from katixo_api.sandbox.books.lines import LineWish, cost_lines, tax_lines, total_of, write_lines
from katixo_api.sandbox.books.purchase_records import Bill
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.books.remarks import note
from katixo_api.sandbox.books.stock import move_stock

PAYABLE = ("OPEN", "PARTIALLY_PAID", "OVERDUE")


@dataclass(frozen=True, slots=True)
class BillWish:
    """A bill that somebody wants to have drafted."""

    contact_id: str
    bill_date: date
    lines: Sequence[LineWish]
    vendor_bill_number: str | None = None
    due_date: date | None = None
    place_of_supply: str | None = None
    reverse_charge: bool = False
    notes: str | None = None
    terms_and_conditions: str | None = None
    branch_id: str | None = None
    purchase_order_id: str | None = None


@dataclass(frozen=True, slots=True)
class BillChange:
    """What an update sets on a draft; vendor and bill date stay."""

    lines: Sequence[LineWish]
    vendor_bill_number: str | None = None
    due_date: date | None = None
    place_of_supply: str | None = None
    reverse_charge: bool = False
    notes: str | None = None
    terms_and_conditions: str | None = None


def draft_bill(books: Books, clerk: Clerk, wish: BillWish) -> Bill:
    """Write a draft; it takes a number and books nothing."""
    vendor = find_vendor(books, wish.contact_id)
    lines = write_lines(books, clerk, vendor, wish.lines)
    taxable, tax = total_of(lines)
    bill = Bill(
        id=clerk.new_id(),
        number=next_number(books, "BILL", wish.bill_date),
        contact_id=vendor.id,
        vendor_name=vendor.display_name,
        vendor_bill_number=wish.vendor_bill_number,
        bill_date=wish.bill_date,
        due_date=wish.due_date or wish.bill_date + timedelta(days=vendor.payment_terms_days),
        status="DRAFT",
        subtotal=taxable,
        tax_amount=tax,
        total_amount=taxable + tax,
        amount_paid=ZERO,
        balance_due=taxable + tax,
        tds_amount=ZERO,
        currency="INR",
        place_of_supply=wish.place_of_supply,
        reverse_charge=wish.reverse_charge,
        notes=wish.notes,
        terms_and_conditions=wish.terms_and_conditions,
        branch_id=wish.branch_id,
        purchase_order_id=wish.purchase_order_id,
        journal_entry_id=None,
        ever_allocated=False,
        lines=lines,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    note(books, clerk, "BILL", bill.id, f"Bill {bill.number} created")
    return books.bills.put(_with_tds(clerk, vendor, bill))


def change_bill(books: Books, clerk: Clerk, bill_id: str, change: BillChange) -> Bill:
    """Change a draft; taxes are worked out anew."""
    bill = _draft(books, bill_id, "updated")
    vendor = find_contact(books, bill.contact_id)
    lines = write_lines(books, clerk, vendor, change.lines)
    taxable, tax = total_of(lines)
    changed = replace(
        bill,
        vendor_bill_number=change.vendor_bill_number,
        due_date=change.due_date or bill.due_date,
        place_of_supply=change.place_of_supply,
        reverse_charge=change.reverse_charge,
        notes=change.notes,
        terms_and_conditions=change.terms_and_conditions,
        lines=lines,
        subtotal=taxable,
        tax_amount=tax,
        total_amount=taxable + tax,
        balance_due=taxable + tax,
        tds_amount=ZERO,
    )
    return books.bills.put(_with_tds(clerk, vendor, changed))


def delete_bill(books: Books, bill_id: str) -> None:
    """Delete a draft; its number is not used again."""
    books.bills.remove(_draft(books, bill_id, "deleted").id)


def post_bill(books: Books, clerk: Clerk, bill_id: str) -> Bill:
    """Book a draft on its own date: costs and input tax debited, the vendor credited, stock moved in."""
    bill = _draft(books, bill_id, "posted")
    lines = [*cost_lines(bill.lines), *tax_lines(books, bill.lines), *_owed(books, bill)]
    source = "PURCHASE" if clerk.practice == "newer" else "AP"
    text = f"Bill {bill.number} - {bill.vendor_name}"
    entry = enter(books, clerk, Posting(bill.bill_date, source, text, lines, source_id=bill.id))
    move_stock(books, clerk, bill.lines, bill.bill_date, bill.id, 1)
    raise_payable(books, bill.contact_id, bill.total_amount)
    note(books, clerk, "BILL", bill.id, f"Bill {bill.number} posted")
    return books.bills.put(replace(bill, status="OPEN", journal_entry_id=entry.id))


def void_bill(books: Books, clerk: Clerk, bill_id: str) -> Bill:
    """Reverse a posted bill today; its stock goes out again on the bill's own date."""
    bill = find_bill(books, bill_id)
    _check_voidable(bill)
    if bill.journal_entry_id is not None:
        reverse(books, clerk, bill.journal_entry_id)
    move_stock(books, clerk, bill.lines, bill.bill_date, bill.id, -1)
    raise_payable(books, bill.contact_id, -bill.total_amount)
    note(books, clerk, "BILL", bill.id, f"Bill {bill.number} voided")
    return books.bills.put(replace(bill, status="VOID", balance_due=ZERO))


def settle(bill: Bill, amount: Decimal) -> Bill:
    """The bill with so much more paid (less when negative), and its status after that."""
    paid, due = bill.amount_paid + amount, bill.balance_due - amount
    status = "PAID" if due == 0 else "PARTIALLY_PAID" if paid > 0 else "OPEN"
    return replace(bill, amount_paid=paid, balance_due=due, status=status)


def raise_payable(books: Books, contact_id: str, amount: Decimal) -> None:
    """Let what we owe a contact rise by an amount (fall when negative)."""
    contact = books.contacts.rows[contact_id]
    books.contacts.put(replace(contact, outstanding_ap=contact.outstanding_ap + amount))


def find_bill(books: Books, bill_id: str) -> Bill:
    """The bill with this id, else 404."""
    bill = books.bills.get(bill_id)
    if bill is None:
        raise missing("PurchaseBill", bill_id)
    return bill


def find_vendor(books: Books, contact_id: str) -> Contact:
    """The contact with this id, refused when it is only a customer."""
    contact = find_contact(books, contact_id)
    if contact.contact_type == "CUSTOMER":
        raise Refused(400, "AP_CONTACT_NOT_VENDOR", f"{contact.display_name} is not a vendor")
    return contact


def _with_tds(clerk: Clerk, vendor: Contact, bill: Bill) -> Bill:
    """The newer code withholds tax from a vendor with tdsApplicable; what is left to pay is less by that."""
    if clerk.practice == "april" or not vendor.tds_applicable or not vendor.tds_rate:
        return bill
    withheld = rupees(bill.subtotal * vendor.tds_rate / 100)
    return replace(bill, tds_amount=withheld, balance_due=bill.total_amount - withheld)


def _owed(books: Books, bill: Bill) -> list[Line]:
    owed = [Line(account_for(books, "AP"), credit=bill.total_amount - bill.tds_amount)]
    if bill.tds_amount > 0:
        owed.append(Line(account_for(books, "TDS_PAYABLE"), credit=bill.tds_amount))
    return owed


def _draft(books: Books, bill_id: str, verb: str) -> Bill:
    bill = find_bill(books, bill_id)
    if bill.status != "DRAFT":
        raise Refused(400, "AP_BILL_NOT_DRAFT", f"Only DRAFT bills can be {verb}")
    return bill


def _check_voidable(bill: Bill) -> None:
    if bill.status == "DRAFT":
        raise Refused(400, "AP_BILL_DRAFT_USE_DELETE", "A DRAFT bill is deleted, not voided")
    if bill.status == "VOID":
        raise Refused(400, "AP_BILL_ALREADY_VOID", f"Bill {bill.number} is already void")
    if bill.amount_paid > 0:
        raise Refused(400, "AP_BILL_HAS_PAYMENTS", f"Bill {bill.number} has payments")
    if bill.ever_allocated:
        raise Refused(400, "AP_BILL_HAS_ALLOCATIONS", f"Bill {bill.number} has payment allocations")
