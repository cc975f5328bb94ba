"""From what was found to drafts: one for each item, each field with its evidence, what is said once goes to all.

>>> from datetime import date
>>> from parsers.entry import make_expenses
>>> from parsers.findings import find
>>> from parsers.signs import Signs
>>> from parsers.text import read_text
>>> drafts = make_expenses(Signs(find(read_text("chai 60, petrol 500 sab cash"), date(2026, 11, 20))))
>>> [(str(draft.amount.value), draft.category.value.value, draft.mode.value.value) for draft in drafts]
[('60.00', 'Meals & Entertainment', 'Cash'), ('500.00', 'Fuel', 'Cash')]
>>> make_expenses(Signs(find(read_text("hello"), date(2026, 11, 20))))
()
"""

from __future__ import annotations

from decimal import Decimal

from parsers.description import describe
from parsers.drafts import BillDraft, ExpenseDraft
from parsers.evidence import at_span
from parsers.fields import Fields
from parsers.findings import Findings
from parsers.items import Item, Split, split_items
from parsers.money import Amount
from parsers.party import NameIndex
from parsers.signs import Signs
from parsers.terms import find_due


def make_expenses(signs: Signs, known: NameIndex | None = None) -> tuple[ExpenseDraft, ...]:
    """Make one expense draft for each item."""
    split = split_items(signs.found)
    return tuple(_expense(Fields(signs, split, item, known)) for item in split.items)


def make_bills(signs: Signs, known: NameIndex | None = None) -> tuple[BillDraft, ...]:
    """Make the bill draft: one bill, whatever its lines, unless each item has its own number."""
    split = split_items(signs.found)
    numbers = [claim for claim in signs.found.claims if claim.kind == "bill_number"]
    if len(split.items) > 1 and len(numbers) != len(split.items):
        split = _whole(signs.found, split)
    return tuple(_bill(Fields(signs, split, item, known)) for item in split.items)


_LINE = 100  # rupees; a bare smaller figure beside a sum a hundred times as large numbers or counts something


def _whole(found: Findings, split: Split) -> Split:
    """Take several amounts of one bill as its lines and add them up."""
    amounts = [item.amount for item in split.items]
    largest = max(amount.value for amount in amounts)
    amounts = [one for one in amounts if one.rule != "plain figure" or one.value > _LINE or one.value * _LINE > largest]
    total = sum((amount.value for amount in amounts), Decimal(0))
    if len(amounts) == 1:
        return Split([Item(amounts[0], 0, len(found.text.words))], [])
    one = Amount(total, amounts[0].first, amounts[0].last, "sum of the lines", 0.8)
    return Split([Item(one, 0, len(found.text.words))], [])


def _expense(fields: Fields) -> ExpenseDraft:
    gst, payee = fields.gst(), fields.payee()
    number = fields.claim("bill_number")
    return ExpenseDraft(
        amount=fields.amount(),
        paid_on=fields.day(),
        mode=fields.mode(),
        category=fields.category(payee, bill=False),
        vendor=fields.vendor(payee),
        gst_rate=fields.rate(gst),
        gst_inclusive=fields.inclusive(gst),
        description=describe(fields.found, fields.item.first, fields.item.end, payee),
        reference=fields.claim("reference"),
        bill_number=number if number and number.rule != "number of the bill" else None,
        account_hint=fields.account(),
    )


def _bill(fields: Fields) -> BillDraft:
    gst, payee, text = fields.gst(), fields.payee(), fields.text
    day = fields.day(without=fields.signs.due)
    due = find_due(text, fields.signs.due, list(fields.found.terms), day.value)
    return BillDraft(
        vendor=fields.vendor(payee),
        gstin=fields.claim("gstin"),
        bill_number=fields.bill_number(),
        bill_date=day,
        due_date=at_span(text, due[0], due[1], 1.0, due[2]) if due else None,
        category=fields.category(payee, bill=True),
        gst_rate=fields.rate(gst),
        gst_inclusive=fields.inclusive(gst),
        total=fields.amount(),
        description=describe(fields.found, fields.item.first, fields.item.end, payee),
    )
