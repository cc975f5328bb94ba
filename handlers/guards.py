"""Hints before Post: what a person should look at, each with its figures. Never a block, never advice.

`check` gives notices, amber ones first; those whose kind the organisation has muted are left out. The sentences stand
in `sentences_guards`, the limits in `guard_table`, what decides the booking itself in `tax_rules`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

from handlers import guard_table as table
from handlers.business import ANY, Business
from handlers.past import Sums
from handlers.purchases import NOTHING, Purchase, has_tax, is_rate_of_its_day, purchase_of, rates_of, self_paid_tax
from handlers.tax_rules import NOBODY_KNOWN, Supplier, rule_bill
from handlers.wording import rupees
from katixo_api.tax import net_of_gross
from parsers.drafts import BillDraft, Category, ExpenseDraft, Found, PaymentMode
from parsers.gstin import is_gstin
from parsers.lexicon import Lexicon

Kind: TypeAlias = Literal[
    "rate", "gstin", "tax_type", "seller_tax", "reverse_charge", "reversal", "einvoice", "number", "cash", "msme",
    "tds", "reference", "round_off", "asset",
]  # fmt: skip
KINDS: tuple[Kind, ...] = get_args(Kind)
UPI_DIGITS = 12
RUPEE = Decimal(1)
PAN = slice(2, 12)  # within a GSTIN
CONSUMED = (Category.REPAIRS, Category.RENT, Category.RAW_MATERIALS, Category.PACKAGING, Category.FUEL)
_LOST, _ASSETS, _NO_ASSET = (Lexicon({True: words}) for words in (table.LOST_STOCK, table.ASSETS, table.NO_ASSET))
_CASH = [(row, Lexicon({True: row.words})) for row in table.CASH_LIMITS]
_TDS = [(row, Lexicon({True: row.words})) for row in table.TDS_LIMITS]


@dataclass(frozen=True, slots=True)
class Notice:
    """One hint: its kind, whether all is well, the figures of its sentence and its day.

    `is_small`: the buyer is of those who mostly deduct no tax.
    """

    kind: Kind
    is_fine: bool
    values: tuple[tuple[str, str], ...] = ()
    day: date | None = None
    is_small: bool = False


def check(
    draft: ExpenseDraft | BillDraft, business: Business, sums: Sums, supplier: Supplier = NOBODY_KNOWN
) -> tuple[Notice, ...]:
    """Give all hints about an entry; `sums` are what its payee has got before."""
    bought = purchase_of(draft)
    found = [*_rates(draft, bought), *_self_paid(bought, business), *_asset(draft, bought, business)]
    found += [*_tds(draft, bought, business, sums), *_reversal(bought)]
    if isinstance(draft, BillDraft):
        found += [*_gstin(draft), *_kind_of_tax(draft, business, supplier), *_seller_tax(draft, supplier)]
        found += [*_einvoice(draft, sums), *_number(draft), *_msme(draft, supplier), *_round_off(draft)]
    else:
        found += [*_cash(draft, bought, sums), *_reference(draft)]
    return _heard(found, business)


def check_payment(draft: ExpenseDraft, business: Business, sums: Sums, cash: Decimal) -> tuple[Notice, ...]:
    """Give the hints about the payment of bills, of which `cash` is paid in cash; the cost itself came with them."""
    in_cash = replace(draft, amount=Found(cash), mode=Found(PaymentMode.CASH))
    found = [*(_cash(in_cash, purchase_of(draft), sums) if cash else ()), *_reference(draft)]
    return _heard(found, business)


def _heard(found: list[Notice], business: Business) -> tuple[Notice, ...]:
    """Leave out the kinds that the organisation has muted, and put amber first."""
    heard = [notice for notice in found if business.habits.get((ANY, f"mute:{notice.kind}")) != "yes"]
    return tuple(sorted(heard, key=lambda notice: notice.is_fine))


def _rates(draft: ExpenseDraft | BillDraft, bought: Purchase) -> Iterator[Notice]:
    """Rule 1: a rate that GST did not have on the bill's day."""
    rates = sorted({rate for rate in rates_of(draft) if rate})
    odd = [rate for rate in rates if not is_rate_of_its_day(rate, bought)]
    for rate in odd:
        yield Notice("rate", False, (("rate", f"{rate.normalize():f}"),))
    if rates and not odd:
        yield Notice("rate", True)


def _gstin(draft: BillDraft) -> Iterator[Notice]:
    """Rule 3: the check sign of the seller's GSTIN. Samples in the wild fail it, so it is never refused."""
    if draft.gstin:
        yield Notice("gstin", is_gstin(draft.gstin.value.upper()), (("gstin", draft.gstin.value),))


def _kind_of_tax(draft: BillDraft, business: Business, supplier: Supplier) -> Iterator[Notice]:
    """Rules 3 and 4: the kind of tax against the states."""
    if business.gstin and (draft.gstin or supplier.gstin) and has_tax(draft):
        yield Notice("tax_type", rule_bill(draft, business, supplier).why not in ("tax_type", "wrong_state"))


def _seller_tax(draft: BillDraft, supplier: Supplier) -> Iterator[Notice]:
    """Rule 6: tax on the bill of a seller who may not charge any."""
    if supplier.registration in ("COMPOSITION", "UNREGISTERED") and has_tax(draft):
        yield Notice("seller_tax", False)


def _self_paid(bought: Purchase, business: Business) -> Iterator[Notice]:
    """Rule 7: tax that the buyer owes itself."""
    if self_paid_tax(bought, business):
        yield Notice("reverse_charge", False)


def _reversal(bought: Purchase) -> Iterator[Notice]:
    """Rule 5: goods that were lost or given away take their credit along."""
    if _LOST.find(bought.words):
        yield Notice("reversal", False)


def _einvoice(draft: BillDraft, sums: Sums) -> Iterator[Notice]:
    """Rule 8: a seller whose bills to us alone pass the limit must issue e-invoices."""
    day = draft.bill_date.value if draft.bill_date else table.EINVOICE_FROM
    if draft.irn:
        yield Notice("einvoice", True)
    elif draft.gstin and day >= table.EINVOICE_FROM and sums.year + _amount(draft) > table.EINVOICE_TURNOVER:
        yield Notice("einvoice", False)


def _number(draft: BillDraft) -> Iterator[Notice]:
    """Rule 9: GSTR-2B is matched by GSTIN and bill number."""
    if draft.gstin:
        yield Notice("number", draft.bill_number is not None)


def _cash(draft: ExpenseDraft, bought: Purchase, sums: Sums) -> Iterator[Notice]:
    """Rule 10: cash to one payee in one day."""
    if draft.mode is None or draft.mode.value is not PaymentMode.CASH or draft.amount is None:
        return
    row = next(row for row, words in _CASH if (not row.words or words.find(bought.words)) and _holds(row, bought.day))
    paid = sums.cash_that_day + draft.amount.value
    if paid > row.rupees:
        yield Notice("cash", False, (("total", rupees(paid)), ("limit", rupees(row.rupees))))


def _msme(draft: BillDraft, supplier: Supplier) -> Iterator[Notice]:
    """Rule 12: when a micro or small enterprise must be paid; the due date of the bill stays as it is."""
    if supplier.is_msme and draft.bill_date:
        days = min(supplier.agreed_days or table.MSME_DAYS, table.MSME_MOST_DAYS)
        yield Notice("msme", True, day=draft.bill_date.value + timedelta(days=days))


def _tds(draft: ExpenseDraft | BillDraft, bought: Purchase, business: Business, sums: Sums) -> Iterator[Notice]:
    """Rule 13: tax to be deducted at source; sums of earlier entries hold their GST, so the hint comes early."""
    row = next((row for row, words in _TDS if _is_kind(row, words, bought) and _holds(row, bought.day)), None)
    amount = _amount(draft)
    if row is None or not business.gstin:
        return
    reached = ((row.single, amount), (row.month, sums.month + amount), (row.year, sums.year + amount))
    over = next(((limit, total) for limit, total in reached if limit is not None and total > limit), None)
    if over is None:
        return
    small = business.gstin[PAN][3:4] in table.SMALL_PERSONS and business.habits.get((ANY, "mute:tds")) != "no"
    values = (("total", rupees(over[1])), ("limit", rupees(over[0])), ("section", _section(row.section, bought.day)))
    yield Notice("tds", False, values, is_small=small)


def _section(section: str, day: date | None) -> str:
    """Name a section with its number in the newer Act.

    >>> _section("194C", date(2026, 3, 31)), _section("194C", date(2026, 4, 1))
    ('194C', '194C (now 393)')
    """
    is_new = day is None or day >= table.NEW_SECTION_FROM
    return f"{section} (now {table.NEW_SECTION})" if is_new else section


def _reference(draft: ExpenseDraft) -> Iterator[Notice]:
    """Rule 15: the reference of a UPI payment has twelve digits, and only it tells which payment this was."""
    if draft.reference and draft.mode and draft.mode.value is PaymentMode.UPI:
        digits = "".join(draft.reference.value.split())
        yield Notice("reference", digits.isdecimal() and len(digits) == UPI_DIGITS, (("reference", digits),))


def _round_off(draft: BillDraft) -> Iterator[Notice]:
    """Rule 17: to round off is to change less than a rupee."""
    if draft.round_off and draft.round_off.value:
        amount = draft.round_off.value
        yield Notice("round_off", abs(amount) < RUPEE, (("amount", rupees(amount)),))


def _asset(draft: ExpenseDraft | BillDraft, bought: Purchase, business: Business) -> Iterator[Notice]:
    """Rule 20: what is used for years belongs to a fixed-asset account."""
    named = _ASSETS.find(bought.words)
    if not named or bought.category in CONSUMED or _NO_ASSET.find(bought.words):
        return
    said = business.habits.get((ANY, "asset_from"), "")
    if _amount(draft) >= (Decimal(said) if said.isdecimal() else table.ASSET_FROM):
        yield Notice("asset", False, (("what", " ".join(bought.words[named[0].first : named[0].last + 1])),))


def _amount(draft: ExpenseDraft | BillDraft) -> Decimal:
    """Give what an entry is about, without the GST where that is shown."""
    if isinstance(draft, BillDraft):
        found = draft.taxable or draft.total
        return found.value if found else NOTHING
    paid = draft.amount.value if draft.amount else NOTHING
    is_before_tax = draft.gst_inclusive is not None and not draft.gst_inclusive.value
    if draft.gst_rate is None or is_before_tax:
        return paid
    return net_of_gross(paid, draft.gst_rate.value).base


def _is_kind(row: table.TdsLimit, words: Lexicon[bool], bought: Purchase) -> bool:
    return bought.category in row.categories or bool(words.find(bought.words))


def _holds(row: table.CashLimit | table.TdsLimit, day: date | None) -> bool:
    return day is None or ((row.since is None or row.since <= day) and (row.until is None or day <= row.until))
