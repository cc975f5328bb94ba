"""Journey 44 over random purchases: a rate goes out only where its buyer has a right to the credit.

The judge here knows neither rows nor order of the rules: each random purchase is made of parts whose right is known.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from handlers.posting import split_amount
from handlers.tax_rules import Supplier, rule_bill
from parsers.drafts import BillDraft, BillLine, Category, ExpenseDraft, Found
from tests.handlers.playing import BOOK, KUMAR, business

FREE = ("toner", "printer paper", "courier", "internet bill", "office chair", "electrician", "website", "packing tape")
BARRED = (
    "team lunch", "restaurant", "swiggy order", "tea and snacks", "hotel stay", "car repair", "ola", "club membership",
    "health insurance", "salon", "doctor", "diwali gift", "free samples", "shop construction", "advocate",
    "sponsorship", "ghar ka saman", "personal", "petrol", "diesel", "bill of supply", "from unregistered dealer",
    "composition dealer",
)  # fmt: skip
GSTINS = {"27": "27AAACR5055K1Z7", "29": "29AABCS1681H1Z8"}
RATES = st.sampled_from([Decimal(rate) for rate in (5, 12, 17, 18, 28, 40)])
DAYS = st.dates(date(2024, 1, 1), date(2026, 11, 20))
AMOUNTS = st.decimals("0.01", "999999", places=2)
SCHEMES = st.sampled_from(["", "regular", "composition"])


@dataclass(frozen=True)
class Side:
    """The buyer: registered or not, and its scheme."""

    gstin: str
    scheme: str

    @property
    def may_claim(self) -> bool:
        return bool(self.gstin) and self.scheme == "regular"


REGISTRATIONS = st.sampled_from(["", "REGISTERED", "COMPOSITION", "UNREGISTERED"])
buyers = st.builds(Side, st.sampled_from(["", KUMAR.gstin]), SCHEMES)


@given(st.sampled_from(FREE + BARRED), buyers, RATES, st.booleans(), AMOUNTS, DAYS, st.sampled_from(["GST", "IGST"]))
def test_an_expense_sends_a_rate_only_with_a_right_to_it(
    words: str, buyer: Side, rate: Decimal, inclusive: bool, paid: Decimal, day: date, kind: str
) -> None:
    of = business(gstin=buyer.gstin, habits={("*", "scheme"): buyer.scheme})
    draft = ExpenseDraft(
        description=Found(words),
        paid_on=Found(day),
        gst_rate=Found(rate, f"{rate}% {kind}"),
        gst_inclusive=Found(inclusive),
    )
    split = split_amount(paid, draft, of)
    right = buyer.may_claim and words in FREE and rate in BOOK.rates and kind == "GST"
    assert (split.rate, bool(split.doubts)) == (rate if right else Decimal(0), True)
    assert right or split.base == split.total
    assert not right or "credit_needs_bill" in split.doubts


@given(
    st.sampled_from(FREE + BARRED), buyers, RATES, st.sampled_from(["", "27", "29"]), st.sampled_from(["", "27", "29"]),
    st.booleans(), st.booleans(), st.booleans(), REGISTRATIONS, DAYS,
)  # fmt: skip
def test_a_bill_sends_its_rates_only_with_a_right_to_them(
    words: str, buyer: Side, rate: Decimal, seller: str, place: str, whole: bool, numbered: bool, reverse: bool,
    registration: str, day: date,
) -> None:  # fmt: skip
    of = business(gstin=buyer.gstin, habits={("*", "scheme"): buyer.scheme})
    draft = BillDraft(
        description=Found(words),
        category=Found(Category.MISCELLANEOUS),
        gstin=Found(GSTINS[seller]) if seller else None,
        place_of_supply=Found(place) if place else None,
        bill_number=Found("7") if numbered else None,
        bill_date=Found(day),
        reverse_charge=Found(reverse),
        lines=(BillLine(gst_rate=Found(rate)),),
        igst=Found(Decimal(18)) if whole else None,
        cgst=None if whole else Found(Decimal(9)),
    )
    paper = bool(seller) and numbered and not reverse and registration in ("", "REGISTERED")
    kind = place in ("", "27") and whole == (seller == "29")
    sellable = words in FREE or words == "hotel stay"  # a hotel with a GSTIN is known to stand in the buyer's state
    right = buyer.may_claim and paper and kind and sellable and rate in BOOK.rates
    ruling = rule_bill(draft, of, Supplier(registration=registration))
    assert ruling.rate == (rate if right else 0)
    assert right is (ruling.why is None)


@given(st.sampled_from(FREE + BARRED), SCHEMES, RATES, AMOUNTS)
def test_no_word_of_the_user_gives_a_credit_to_who_has_none(
    words: str, scheme: str, rate: Decimal, paid: Decimal
) -> None:
    draft = ExpenseDraft(description=Found(words), gst_rate=Found(rate))
    for of in (business(gstin=""), business(habits={("*", "scheme"): "composition"})):
        assert split_amount(paid, draft, of, "claim").rate == 0
    assert split_amount(paid, draft, business(habits={("*", "scheme"): scheme}), "gross").rate == 0
