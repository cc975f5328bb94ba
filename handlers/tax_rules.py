"""How to book the tax of a purchase: the rate that may be sent, or the reason why none is.

A rate sent to Katixo claims input credit, and Katixo looks neither at registration nor at what was bought. So where
there is no right to credit the gross sum goes at rate 0. The rules are the dated rows of `tax_table`; what no row can
know (a hotel in the buyer's own state, an insured godown) the user may insist on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

from handlers.business import Business
from handlers.ledger import known_rate
from handlers.purchases import NOTHING, Purchase, fits, has_tax, has_words, purchase_of, rates_of, self_paid_tax
from handlers.states import TaxChoice
from handlers.tax_table import NO_CREDIT, NO_TAX_SELLERS, REVERSE_CHARGE, STOCK, STOCK_WORDS, Subject
from parsers.drafts import BillDraft, ExpenseDraft
from parsers.gstin import is_gstin

Plain: TypeAlias = Literal[
    "asked", "no_gstin", "composition", "scheme_unknown", "seller_composition", "seller_unregistered", "no_number",
    "reverse_charge", "igst", "wrong_state", "tax_type", "rate_unknown", "other_buyer",
]  # fmt: skip
Why: TypeAlias = Plain | Subject
WHYS: frozenset[Why] = frozenset(
    {*get_args(Plain), *(row.subject for row in (*NO_CREDIT, *REVERSE_CHARGE, NO_TAX_SELLERS))}
)  # every reason there is
SELLERS_WITHOUT_TAX: dict[str, Why] = {
    "COMPOSITION": "seller_composition",
    "UNREGISTERED": "seller_unregistered",
    "CONSUMER": "seller_unregistered",
}
MAY_INSIST: frozenset[Why] = frozenset(row.subject for row in NO_CREDIT) - {"untaxed", "personal"}


@dataclass(frozen=True, slots=True)
class Supplier:
    """What is known of the seller besides its bill. `registration` is Katixo's word (COMPOSITION ...), "" unknown.

    `is_msme`: a micro or small enterprise; `agreed_days`: to pay within, by a written agreement.
    """

    gstin: str = ""
    registration: str = ""
    is_msme: bool = False
    agreed_days: int | None = None


NOBODY_KNOWN = Supplier()


@dataclass(frozen=True, slots=True)
class Ruling:
    """What may be sent: the rate in percent, or 0 and why although a tax was stated.

    `may_insist`: the rule goes by words, so the user may know better. `reverse_charge`: the buyer owes the tax.
    """

    rate: Decimal = NOTHING
    why: Why | None = None
    may_insist: bool = False
    reverse_charge: bool = False


def rule_expense(draft: ExpenseDraft, business: Business, *, choice: TaxChoice = "") -> Ruling:
    """Decide the rate of an expense; `choice` is what its user said to the card's tax."""
    bought = purchase_of(draft)
    if not bought.rate:
        return Ruling(reverse_charge=bool(self_paid_tax(bought, business)))
    whys = (*_buyer(business), *_told(choice), *_seller_by_words(bought), *_interstate(draft), *_bought(bought))
    return _ruling(bought.rate, (*whys, *_known(bought.rate, business), *_asked_once(business)), choice)


def rule_bill(
    draft: BillDraft, business: Business, supplier: Supplier = NOBODY_KNOWN, *, choice: TaxChoice = ""
) -> Ruling:
    """Decide about the whole of a bill. Its `rate` is the highest one shown, 0 where no rate of it may be sent."""
    bought = purchase_of(draft)
    if draft.reverse_charge and draft.reverse_charge.value:
        return Ruling(why="reverse_charge" if has_tax(draft) else None, reverse_charge=True)
    if not has_tax(draft):
        return Ruling(reverse_charge=bool(self_paid_tax(bought, business)))
    whys = (*_buyer(business), *_told(choice), *_seller(draft, supplier), *_seller_by_words(bought))
    whys = (*whys, *_other_buyer(draft, business), *_numbered(draft))
    whys = (*whys, *_kind_of_tax(draft, business, supplier), *_on_bill(draft, supplier, bought))
    rates = (why for rate in rates_of(draft) for why in _known(rate, business))
    return _ruling(bought.rate, (*whys, *rates, *_asked_once(business)), choice)


def _ruling(rate: Decimal, whys: Iterable[Why], choice: TaxChoice) -> Ruling:
    """Take the first reason that stands; the user's own word lifts those that go by words alone."""
    standing = (why for why in whys if choice != "claim" or why not in MAY_INSIST)
    why = next(standing, None)
    if why is None:
        return Ruling(rate)
    owed = why in {row.subject for row in REVERSE_CHARGE}
    return Ruling(why=why, may_insist=why in MAY_INSIST, reverse_charge=owed)


def _buyer(business: Business) -> Iterator[Why]:
    if not business.gstin:
        yield "no_gstin"
    elif business.scheme == "composition":
        yield "composition"


def _asked_once(business: Business) -> Iterator[Why]:
    """Hold every rate back until somebody has said which scheme the business is on: Katixo does not know it."""
    if not business.scheme:
        yield "scheme_unknown"


def _told(choice: TaxChoice) -> Iterator[Why]:
    if choice == "gross":
        yield "asked"


def _seller(draft: BillDraft, supplier: Supplier) -> Iterator[Why]:
    if why := SELLERS_WITHOUT_TAX.get(supplier.registration):
        yield why
    if not (draft.gstin or supplier.gstin):
        yield "seller_unregistered"


def _seller_by_words(bought: Purchase) -> Iterator[Why]:
    if fits(NO_TAX_SELLERS, bought):
        yield "no_tax_seller"


def _other_buyer(draft: BillDraft, business: Business) -> Iterator[Why]:
    """Compare the buyer on the bill with the business: the credit is whose GSTIN is printed."""
    shown = draft.buyer_gstin.value.upper() if draft.buyer_gstin else ""
    if is_gstin(shown) and shown != business.gstin.upper():
        yield "other_buyer"


def _numbered(draft: BillDraft) -> Iterator[Why]:
    if draft.bill_number is None:
        yield "no_number"


def _interstate(draft: ExpenseDraft) -> Iterator[Why]:
    """Keep IGST off an expense: Katixo would book it as CGST and SGST, so it belongs on a bill."""
    if draft.gst_rate and "igst" in draft.gst_rate.text.casefold():
        yield "igst"


def _kind_of_tax(draft: BillDraft, business: Business, supplier: Supplier) -> Iterator[Why]:
    """Compare the kind of tax with the states: Katixo books by the seller's, the law by the place of supply."""
    home, seller = business.gstin[:2], _state(draft, supplier)
    place = draft.place_of_supply.value[:2] if draft.place_of_supply else home
    whole = bool(draft.igst and draft.igst.value)
    halves = any(found and found.value for found in (draft.cgst, draft.sgst))
    if (place.isdigit() and place != home) or (halves and seller not in ("", home)):
        yield "wrong_state"
    elif whole and (halves or seller == home):
        yield "tax_type"


def _state(draft: BillDraft, supplier: Supplier) -> str:
    gstin = supplier.gstin or (draft.gstin.value.upper() if draft.gstin else "")
    return gstin[:2] if is_gstin(gstin) or supplier.gstin else ""


def _bought(bought: Purchase) -> Iterator[Why]:
    """Give the reasons that lie in what was bought."""
    is_stock = bought.category in STOCK or has_words(bought.words, STOCK_WORDS)
    rows = (row for row in (*REVERSE_CHARGE, *NO_CREDIT) if row.even_stock or not is_stock)
    yield from (row.subject for row in rows if fits(row, bought))


def _on_bill(draft: BillDraft, supplier: Supplier, bought: Purchase) -> Iterator[Why]:
    """Give the same for a bill, where the seller's GSTIN tells in which state a hotel stands."""
    is_placed = bool(_state(draft, supplier))
    yield from (why for why in _bought(bought) if not (why == "hotel" and is_placed))


def _known(rate: Decimal, business: Business) -> Iterator[Why]:
    if rate and not known_rate(business.book, rate):
        yield "rate_unknown"
