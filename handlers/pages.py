"""Several photos of one long bill: whether they may be one, and how their pages become one draft."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import TypeVar

from handlers.duplicates import number_key
from handlers.owed import Party
from handlers.past import payee_key
from handlers.states import Asking, OpenDraft
from parsers.drafts import BillDraft, Draft, ExpenseDraft

MOST_PAGES = 6
FIGURES = ("taxable", "cgst", "sgst", "igst", "cess", "round_off", "total", "gst_rate", "gst_inclusive")
D = TypeVar("D", BillDraft, ExpenseDraft)


def may_be_one(rows: Sequence[OpenDraft]) -> bool:
    """Say whether photos may be the pages of one bill: nothing tells them apart, and a page lacks what a bill has."""
    if not 1 < len(rows) <= MOST_PAGES or not all(row.is_open and row.files for row in rows):
        return False
    if len({digest for row in rows for digest in row.files}) < len(rows):
        return False
    numbers = [number_key(row.draft.bill_number.value) for row in rows if row.draft.bill_number]
    sellers = [payee_key(row.draft.vendor.value) for row in rows if row.draft.vendor]
    if len(set(numbers)) > 1 or len(set(sellers)) > 1 or not (numbers or sellers):
        return False
    return len(numbers) > 1 or any(row.draft.vendor is None or not _sum(row.draft) for row in rows)


def joined_pages(rows: Sequence[OpenDraft]) -> OpenDraft:
    """Make one draft of the pages, in the place of the first: the names of the first page that has them, every line,
    and the figures of the last page that has a total.
    """
    bills = [row.draft for row in rows if isinstance(row.draft, BillDraft)]
    slips = [row.draft for row in rows if isinstance(row.draft, ExpenseDraft)]
    draft: Draft = _bill(bills) if bills else _first_of(slips, slips[-1], ("amount",))
    files = tuple(dict.fromkeys(digest for row in rows for digest in row.files))
    notes = tuple(dict.fromkeys(note for row in rows for note in row.notes if "✅" not in note))
    paid = next((row.settlement for row in rows if row.settlement.parts), rows[0].settlement)
    return replace(
        rows[0],
        version=rows[0].version + 1,
        draft=draft,
        stage=Asking("amount"),
        files=files,
        notes=notes,
        party=Party(),
        settlement=replace(paid, bills=(), pays=(), made=()),
        doubtful=any(row.doubtful for row in rows),
    )


def _bill(pages: list[BillDraft]) -> BillDraft:
    summed = next((page for page in reversed(pages) if page.total), pages[-1])
    lines = tuple(line for page in pages for line in page.lines)
    return replace(_first_of(pages, summed, FIGURES), lines=lines)


def _first_of(pages: Sequence[D], last: D, of_last: tuple[str, ...]) -> D:
    """Take each field from the first page that has it, and some from the page that is meant for them."""
    given = {}
    for field in fields(last):
        known = [value for page in pages if (value := getattr(page, field.name))]
        given[field.name] = getattr(last, field.name) if field.name in of_last or not known else known[0]
    return replace(last, **given)


def _sum(draft: Draft) -> object:
    return draft.total if isinstance(draft, BillDraft) else draft.amount
