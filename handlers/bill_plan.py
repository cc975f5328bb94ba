"""From a bill to what Katixo is asked to book: lines, kind of tax, due date, and what to say about them.

A rate claims input credit, so it is sent only where credit may be claimed; else the gross sum goes at rate 0, and the
card says why. Sources: sections 16 and 17(5) of the CGST Act; how Katixo books, its Purchase Bills page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypeAlias

from handlers.bill_lines import NOTHING, Priced, one_line, price, price_printed, printed_tax
from handlers.business import Business
from handlers.ledger import expense_account
from handlers.owed import Vendor
from handlers.posting import LARGEST, tag_of
from handlers.purchases import has_tax
from handlers.questions import Question
from handlers.states import OpenDraft
from handlers.tax_rules import Ruling, Supplier, rule_bill
from katixo_api.bills import CreateBill, NewBillLine
from katixo_api.tax import Taxing, net_of_gross, other_state_tax, same_state_tax
from parsers.drafts import BillDraft, Category
from parsers.gstin import is_gstin

OLD = timedelta(days=365)  # an older bill date is more often misread than meant
GSTIN_LENGTH = 15
NUMBER_LIMIT = 100  # characters, CreateBillRequest.vendorBillNumber
Doubt: TypeAlias = Literal["lines_off", "one_paisa", "before_tax", "round_off", "paise", "future", "old", "due_before"]


@dataclass(frozen=True, slots=True)
class BillPlan:
    """A bill with nothing missing, the figures that its card promises, and how its tax was ruled."""

    vendor: Vendor
    priced: Priced
    day: date
    due: date
    is_elsewhere: bool
    ruling: Ruling
    doubts: tuple[Doubt, ...]

    @property
    def total(self) -> Decimal:
        """Give what Katixo will say is to be paid."""
        return self.priced.total


def bill_of(opened: OpenDraft) -> BillDraft:
    """Give the bill of a draft that is one."""
    if not isinstance(opened.draft, BillDraft):
        raise TypeError("the draft is no bill")
    return opened.draft


def missing_of_bill(opened: OpenDraft, business: Business) -> Question | None:
    """Name the first thing that must be asked before a bill's card, or None when it can be shown."""
    draft = bill_of(opened)
    if draft.vendor is None and draft.gstin is None and opened.party.vendor is None:
        return "vendor"
    if opened.party.vendor is None:
        return "which_vendor"
    if draft.total is None or not NOTHING < draft.total.value <= LARGEST:
        return "amount"
    return "scheme" if rule(opened, opened.party.vendor, business).why == "scheme_unknown" else None


def plan_bill(opened: OpenDraft, business: Business, today: date) -> BillPlan | None:
    """Work out what Katixo will be asked to book; None while something is missing."""
    draft, vendor = bill_of(opened), opened.party.vendor
    if missing_of_bill(opened, business) or vendor is None or draft.total is None:
        return None
    day = draft.bill_date.value if draft.bill_date else today
    due, day_doubts = _due(draft, vendor, day, today)
    ruling = rule(opened, vendor, business)
    priced, tax_doubts = _price(draft, vendor, business, may_claim=ruling.why is None)
    elsewhere = _is_elsewhere(draft, vendor, business)
    return BillPlan(vendor, priced, day, due, elsewhere, ruling, (*tax_doubts, *_rounding(priced), *day_doubts))


def rule(opened: OpenDraft, vendor: Vendor, business: Business) -> Ruling:
    """Decide about the tax of a bill; a kind of tax that Katixo would not book is never claimed either."""
    draft = bill_of(opened)
    ruling = rule_bill(draft, business, supplier_of(draft, vendor), choice=opened.tax)
    if ruling.why is None and has_tax(draft) and _is_wrong_tax(draft, vendor, business):
        return Ruling(why="tax_type", reverse_charge=ruling.reverse_charge)
    return ruling


def supplier_of(draft: BillDraft, vendor: Vendor) -> Supplier:
    """Give what Katixo knows of a vendor that the tax rules look at; who has a GSTIN is registered, and its terms of
    payment count as agreed.
    """
    is_registered = is_gstin(gstin_of(draft, vendor)) and vendor.treatment != "COMPOSITION"
    registration = "" if is_registered else vendor.treatment
    return Supplier(vendor.gstin, registration, vendor.is_msme, vendor.terms_days or None)


def bill_request(opened: OpenDraft, planned: BillPlan) -> CreateBill:
    """Make the request for a draft bill; the tag in its notes finds it again."""
    draft = bill_of(opened)
    return CreateBill(
        contact_id=planned.vendor.id,
        bill_date=planned.day,
        due_date=planned.due,
        lines=planned.priced.lines,
        vendor_bill_number=draft.bill_number.value[:NUMBER_LIMIT] if draft.bill_number else None,
        place_of_supply=draft.place_of_supply.value if draft.place_of_supply else None,
        reverse_charge=planned.ruling.reverse_charge,
        notes=tag_of(opened.id),
    )


def gstin_of(draft: BillDraft, vendor: Vendor) -> str:
    """Give the seller's GSTIN: as the vendor has it, else as the bill shows it."""
    shown = draft.gstin.value.upper() if draft.gstin and len(draft.gstin.value) == GSTIN_LENGTH else ""
    return vendor.gstin or shown


def state_of_vendor(draft: BillDraft, vendor: Vendor) -> str:
    """Give the seller's state: that of its GSTIN, else as the vendor has it."""
    return gstin_of(draft, vendor)[:2] or vendor.state_code


def lacks(draft: BillDraft, vendor: Vendor) -> bool:
    """Say whether the vendor must learn its GSTIN or state before a bill: Katixo's kind of tax follows the state."""
    gstin = gstin_of(draft, vendor)
    return bool(gstin) and is_gstin(gstin) and (not vendor.gstin or vendor.state_code != gstin[:2])


def _due(draft: BillDraft, vendor: Vendor, day: date, today: date) -> tuple[date, tuple[Doubt, ...]]:
    """Give the due date, by the bill or the vendor's terms, and what is odd about the days."""
    by_terms = day + timedelta(days=max(0, vendor.terms_days)) if day < date.max - timedelta(days=9999) else day
    doubts: list[Doubt] = ["future"] if day > today else ["old"] if day < today - OLD else []
    if draft.due_date is None:
        return by_terms, tuple(doubts)
    if draft.due_date.value < day:
        return by_terms, (*doubts, "due_before")
    return draft.due_date.value, tuple(doubts)


def _price(
    draft: BillDraft, vendor: Vendor, business: Business, *, may_claim: bool
) -> tuple[Priced, tuple[Doubt, ...]]:
    """Give the lines that come to the printed total, at rate 0 where no credit may be claimed."""
    taxing = other_state_tax if _is_elsewhere(draft, vendor, business) else same_state_tax
    account = expense_account(business.book, draft.category.value) if draft.category else None
    account_id = account.id if account and not _is_goods(draft) else None
    if not may_claim:
        return _gross(draft, taxing, account_id), ()
    if draft.gst_rate and draft.gst_rate.value and printed_tax(draft) is None and draft.taxable is None:
        return _stated(draft, draft.gst_rate.value, taxing, account_id)
    printed = price_printed(draft, business.book, taxing, account_id)
    if printed:
        return printed, ()
    lines_off: tuple[Doubt, ...] = ("lines_off",) if printed_tax(draft) or draft.lines else ()
    return _gross(draft, taxing, account_id), lines_off


def _is_elsewhere(draft: BillDraft, vendor: Vendor, business: Business) -> bool:
    """Say whether Katixo will take the bill as one from another state."""
    state = state_of_vendor(draft, vendor)
    return bool(state and business.state and state != business.state)


def _is_wrong_tax(draft: BillDraft, vendor: Vendor, business: Business) -> bool:
    """Say whether the bill shows, or should show, another kind of tax than Katixo would book."""
    elsewhere = _is_elsewhere(draft, vendor, business)
    state = state_of_vendor(draft, vendor)
    if state and not business.state and business.gstin[:2] != state:
        return True
    if draft.igst and draft.igst.value:
        return not elsewhere
    return elsewhere and bool((draft.cgst and draft.cgst.value) or (draft.sgst and draft.sgst.value))


def _is_goods(draft: BillDraft) -> bool:
    """Say whether the bill is for goods: those go to the purchase account of the organisation."""
    return draft.category is None or draft.category.value is Category.RAW_MATERIALS


def _stated(
    draft: BillDraft, rate: Decimal, taxing: Taxing, account_id: str | None
) -> tuple[Priced, tuple[Doubt, ...]]:
    """Take a total as stated apart by its rate, or add the tax when it was stated before tax."""
    stated = draft.total.value if draft.total else NOTHING
    if draft.gst_inclusive and not draft.gst_inclusive.value:
        return price((_line(draft, stated, rate, account_id),), taxing), ("before_tax",)
    net = net_of_gross(stated, rate, taxing=taxing)
    doubts: tuple[Doubt, ...] = ("one_paisa",) if net.difference else ()
    return price((_line(draft, net.base, rate, account_id),), taxing), doubts


def _gross(draft: BillDraft, taxing: Taxing, account_id: str | None) -> Priced:
    """Give one line of the whole sum at rate 0: nothing is claimed."""
    total = draft.total.value if draft.total else NOTHING
    rate = draft.gst_rate.value if draft.gst_rate else NOTHING
    if draft.gst_inclusive and not draft.gst_inclusive.value and draft.taxable is None:
        total += taxing(total, rate)
    return price((_line(draft, total, NOTHING, account_id),), taxing)


def _line(draft: BillDraft, amount: Decimal, rate: Decimal, account_id: str | None) -> NewBillLine:
    named = draft.description or draft.category or draft.bill_number or draft.vendor
    return one_line(str(named.value) if named else "Bill", amount, rate, account_id)


def _rounding(priced: Priced) -> tuple[Doubt, ...]:
    if not priced.rounding:
        return ()
    return ("round_off",) if priced.rounding > 0 else ("paise",)
