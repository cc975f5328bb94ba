"""GST as the server reckons it: a rate is a tax group, a group is components, each component is rounded apart.

Same state: CGST and SGST at half the rate each. Other state: IGST at the full rate. A rate without a tax group of its
name gives no tax and no error. Source: x-rounding, x-tax-seed, createExpense.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from katixo_api.sandbox.books.books import Books
from katixo_api.sandbox.books.ledger import rupees
from katixo_api.sandbox.books.records import ZERO, Line, TaxGroup, TaxRate


@dataclass(frozen=True, slots=True)
class TaxPart:
    """One component of the tax on an amount, with the account it is claimed on (None: no credit)."""

    tax_type: str
    amount: Decimal
    input_account_id: str | None
    output_account_id: str | None


def group_for(
    books: Books, rate_percent: Decimal, *, other_state: bool, group_id: str | None = None
) -> TaxGroup | None:
    """The tax group that a rate means; a group id wins over the rate."""
    if group_id is not None and (named := books.tax_groups.get(group_id)) is not None:
        return named
    if rate_percent <= 0:
        return None
    name = f"{'IGST' if other_state else 'GST'} {plain(rate_percent)}%"
    return next((group for group in books.tax_groups if group.name == name and group.active), None)


def tax_parts(books: Books, taxable: Decimal, group: TaxGroup | None) -> list[TaxPart]:
    """The components of the tax on an amount; none without a group."""
    rates = [books.tax_rates.rows[rate_id] for rate_id in group.rate_ids] if group else []
    return [_part(taxable, rate) for rate in rates]


def tax_total(parts: Sequence[TaxPart]) -> Decimal:
    """The sum of the components."""
    return sum((part.amount for part in parts), ZERO)


def input_lines(parts: Sequence[TaxPart], cost_account_id: str) -> list[Line]:
    """Debit lines that claim the tax; a component without an input account becomes a cost."""
    return [
        Line(account_id=part.input_account_id or cost_account_id, debit=part.amount, tax_component=part.tax_type)
        for part in parts
    ]


def plain(number: Decimal) -> str:
    """A number without trailing zeros and without an exponent.

    >>> plain(Decimal("18.00"))
    '18'
    >>> plain(Decimal("0.25"))
    '0.25'
    """
    return f"{number.normalize():f}"


def _part(taxable: Decimal, rate: TaxRate) -> TaxPart:
    amount = rupees(taxable * rate.percentage / 100)
    return TaxPart(rate.tax_type, amount, rate.input_account_id, rate.output_account_id)
