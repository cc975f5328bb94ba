"""Vendor credits (purchase returns): drafted, posted, applied to bills, voided while unused.

Source: createVendorCredit, postVendorCredit, applyVendorCredit, voidVendorCredit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from katixo_api.sandbox.books.bills import PAYABLE, find_bill, find_vendor, raise_payable, settle
from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.ledger import Posting, account_for, enter, next_number, reverse, rupees
from katixo_api.sandbox.books.lines import LineWish, cost_lines, total_of, turned, write_lines
from katixo_api.sandbox.books.purchase_records import BillLine, VendorCredit
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.books.stock import move_stock


@dataclass(frozen=True, slots=True)
class CreditWish:
    """A credit that somebody wants to have drafted."""

    contact_id: str
    credit_date: date
    reason: str
    lines: Sequence[LineWish]
    purchase_bill_id: str | None = None
    place_of_supply: str | None = None
    branch_id: str | None = None


def draft_credit(books: Books, clerk: Clerk, wish: CreditWish) -> VendorCredit:
    """Write a draft; it takes a number and books nothing."""
    vendor = find_vendor(books, wish.contact_id)
    if wish.purchase_bill_id is not None:
        find_bill(books, wish.purchase_bill_id)
    lines = write_lines(books, clerk, vendor, wish.lines)
    taxable, tax = total_of(lines)
    credit = VendorCredit(
        id=clerk.new_id(),
        number=next_number(books, "VCRED", wish.credit_date),
        contact_id=vendor.id,
        vendor_name=vendor.display_name,
        credit_date=wish.credit_date,
        purchase_bill_id=wish.purchase_bill_id,
        reason=wish.reason,
        status="DRAFT",
        subtotal=taxable,
        tax_amount=tax,
        total_amount=taxable + tax,
        balance=ZERO,
        place_of_supply=wish.place_of_supply,
        branch_id=wish.branch_id,
        journal_entry_id=None,
        lines=lines,
        created_at=clerk.now,
        created_seq=clerk.next_seq(),
    )
    return books.vendor_credits.put(credit)


def delete_credit(books: Books, credit_id: str) -> None:
    """Delete a draft."""
    books.vendor_credits.remove(_draft(books, credit_id).id)


def post_credit(books: Books, clerk: Clerk, credit_id: str) -> VendorCredit:
    """Book a draft on its own date and, with a bill named, apply it to that bill at once.

    The status of the named bill is not checked. Tax without an input account has no line, so the entry does not
    balance and is refused, as on the server.
    """
    credit = _draft(books, credit_id)
    lines = [
        Line(account_for(books, "AP"), debit=credit.total_amount),
        *turned(cost_lines(credit.lines)),
        *_tax_given_back(credit.lines),
    ]
    source = "PURCHASE" if clerk.practice == "newer" else "AP"
    text = f"Vendor credit {credit.number} - {credit.vendor_name}"
    entry = enter(books, clerk, Posting(credit.credit_date, source, text, lines, source_id=credit.id))
    move_stock(books, clerk, credit.lines, credit.credit_date, credit.id, -1)
    raise_payable(books, credit.contact_id, -credit.total_amount)
    posted = replace(credit, status="OPEN", balance=credit.total_amount, journal_entry_id=entry.id)
    bill = books.bills.get(credit.purchase_bill_id)
    if bill is not None and min(bill.balance_due, posted.balance) > 0:
        posted = _use(books, posted, bill.id, min(bill.balance_due, posted.balance))
    return books.vendor_credits.put(posted)


def apply_credit(books: Books, credit_id: str, bill_id: str, amount: Decimal) -> VendorCredit:
    """Use so much of a credit on a bill; no journal entry, and no way back."""
    credit = find_credit(books, credit_id)
    wanted = rupees(amount)
    if credit.status != "OPEN":
        raise Refused(400, "AP_CREDIT_NOT_OPEN", f"Credit {credit.number} is {credit.status}")
    bill = find_bill(books, bill_id)
    if bill.status not in PAYABLE:
        raise Refused(400, "AP_BILL_NOT_ELIGIBLE", f"Bill {bill.number} is {bill.status}")
    if wanted > credit.balance:
        raise Refused(400, "AP_CREDIT_INSUFFICIENT", f"Credit {credit.number} has only {credit.balance} left")
    if wanted > bill.balance_due:
        raise Refused(400, "AP_BILL_BALANCE_EXCEEDED", f"Bill {bill.number} has only {bill.balance_due} due")
    return books.vendor_credits.put(_use(books, credit, bill_id, wanted))


def void_credit(books: Books, clerk: Clerk, credit_id: str) -> VendorCredit:
    """Reverse an unused credit today; stock is not brought back."""
    credit = find_credit(books, credit_id)
    if credit.status == "VOID":
        raise Refused(400, "AP_CREDIT_ALREADY_VOID", f"Credit {credit.number} is already void")
    if credit.journal_entry_id is None or credit.balance != credit.total_amount:
        raise Refused(400, "AP_CREDIT_PARTIALLY_APPLIED", f"Credit {credit.number} has been applied")
    reverse(books, clerk, credit.journal_entry_id)
    raise_payable(books, credit.contact_id, credit.total_amount)
    return books.vendor_credits.put(replace(credit, status="VOID", balance=ZERO))


def find_credit(books: Books, credit_id: str) -> VendorCredit:
    """The credit with this id, else 404."""
    credit = books.vendor_credits.get(credit_id)
    if credit is None:
        raise missing("VendorCredit", credit_id)
    return credit


def _use(books: Books, credit: VendorCredit, bill_id: str, amount: Decimal) -> VendorCredit:
    books.bills.put(settle(find_bill(books, bill_id), amount))
    left = credit.balance - amount
    return replace(credit, balance=left, status="OPEN" if left else "APPLIED")


def _draft(books: Books, credit_id: str) -> VendorCredit:
    credit = find_credit(books, credit_id)
    if credit.status != "DRAFT":
        raise Refused(400, "AP_CREDIT_NOT_DRAFT", f"Credit {credit.number} is {credit.status}")
    return credit


def _tax_given_back(lines: Sequence[BillLine]) -> list[Line]:
    return [
        Line(tax.input_account_id, credit=tax.amount, tax_component=tax.tax_type)
        for line in lines
        for tax in line.taxes
        if tax.input_account_id is not None
    ]
