"""The arithmetic of a bill line: gross, discount, taxable, tax, each rounded half-up to two places.

Source: x-rounding. Same state unless the contact's billing state and the organisation's state are both set and differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from katixo_api.sandbox.books.books import Books, Clerk
from katixo_api.sandbox.books.contact_records import Contact
from katixo_api.sandbox.books.ledger import account_by_code, account_for, fitting, rupees
from katixo_api.sandbox.books.purchase_records import BillLine, LineTax
from katixo_api.sandbox.books.records import ZERO, Line
from katixo_api.sandbox.books.refusals import Refused, missing
from katixo_api.sandbox.books.tax import group_for, tax_parts, tax_total


@dataclass(frozen=True, slots=True)
class LineWish:
    """One line that somebody wants on a bill or a vendor credit."""

    description: str
    quantity: Decimal
    unit_price: Decimal
    gst_rate: Decimal = Decimal(0)
    discount_percent: Decimal = Decimal(0)
    hsn_code: str | None = None
    item_id: str | None = None
    account_id: str | None = None
    account_code: str | None = None
    tax_group_id: str | None = None
    purchase_order_line_id: str | None = None


@dataclass(frozen=True, slots=True)
class Amounts:
    """What a line comes to before tax."""

    discount: Decimal
    taxable: Decimal


def amounts(quantity: Decimal, unit_price: Decimal, discount_percent: Decimal) -> Amounts:
    """Gross less discount, each rounded.

    >>> amounts(Decimal(3), Decimal("33.35"), Decimal(10))
    Amounts(discount=Decimal('10.01'), taxable=Decimal('90.04'))
    """
    gross = rupees(fitting(quantity * unit_price))
    discount = rupees(gross * discount_percent / 100)
    return Amounts(discount, gross - discount)


def write_lines(books: Books, clerk: Clerk, contact: Contact, wishes: Sequence[LineWish]) -> tuple[BillLine, ...]:
    """The lines of a document with their taxes worked out."""
    elsewhere = is_other_state(books, contact.billing_state_code)
    return tuple(_line(books, clerk, wish, number, elsewhere) for number, wish in enumerate(wishes, 1))


def is_other_state(books: Books, state_code: str | None) -> bool:
    """Whether IGST is due: both states are known and differ, case ignored."""
    own = books.organisation.state_code
    return bool(own and state_code and own.strip().upper() != state_code.strip().upper())


def cost_lines(lines: Sequence[BillLine]) -> list[Line]:
    """The cost side of a document: each line's account its taxable amount."""
    return [Line(line.account_id, debit=line.taxable_amount, description=line.description) for line in lines]


def tax_lines(books: Books, lines: Sequence[BillLine]) -> list[Line]:
    """The tax side of a bill: tax without an input account goes to the purchase default."""
    otherwise = account_for(books, "PURCHASE")
    return [
        Line(tax.input_account_id or otherwise, debit=tax.amount, tax_component=tax.tax_type)
        for line in lines
        for tax in line.taxes
    ]


def turned(lines: Sequence[Line]) -> list[Line]:
    """The same lines on the other side."""
    return [Line(line.account_id, line.credit, line.debit, line.description, line.tax_component) for line in lines]


def total_of(lines: Sequence[BillLine]) -> tuple[Decimal, Decimal]:
    """Taxable amount and tax of all lines."""
    taxable = sum((line.taxable_amount for line in lines), ZERO)
    tax = sum((line.tax_amount for line in lines), ZERO)
    fitting(taxable + tax)
    return taxable, tax


def _line(books: Books, clerk: Clerk, wish: LineWish, number: int, elsewhere: bool) -> BillLine:
    if wish.item_id is not None and books.items.get(wish.item_id) is None:
        raise missing("Item", wish.item_id)
    reckoned = amounts(wish.quantity, wish.unit_price, wish.discount_percent)
    group = group_for(books, wish.gst_rate, other_state=elsewhere, group_id=wish.tax_group_id)
    parts = tax_parts(books, reckoned.taxable, group)
    tax = tax_total(parts)
    return BillLine(
        id=clerk.new_id(),
        line_number=number,
        description=wish.description,
        hsn_code=wish.hsn_code,
        item_id=wish.item_id,
        account_id=_account(books, wish),
        quantity=wish.quantity,
        unit_price=wish.unit_price,
        discount_percent=wish.discount_percent,
        discount_amount=reckoned.discount,
        taxable_amount=reckoned.taxable,
        gst_rate=wish.gst_rate,
        tax_group_id=wish.tax_group_id,
        tax_amount=tax,
        line_total=reckoned.taxable + tax,
        taxes=tuple(LineTax(part.tax_type, part.amount, part.input_account_id) for part in parts),
        purchase_order_line_id=wish.purchase_order_line_id,
    )


def _account(books: Books, wish: LineWish) -> str:
    if wish.account_id is not None:
        if books.accounts.get(wish.account_id) is None:
            raise missing("Account", wish.account_id)
        return wish.account_id
    if wish.account_code is not None:
        account = account_by_code(books, wish.account_code)
        if account is None:
            raise Refused(400, "AP_ACCOUNT_NOT_FOUND", f"Account not found: {wish.account_code}")
        return account.id
    return account_for(books, "PURCHASE")
