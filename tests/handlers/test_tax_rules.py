"""How to book tax: which rate may be sent, and the reason where none may."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.business import Business
from handlers.purchases import is_rate_of_its_day, keep_words_of_law, purchase_of, self_paid_tax
from handlers.sentences_tax import TAX
from handlers.tax_rules import (
    MAY_INSIST,
    WHYS,
    Ruling,
    Why,
    rule_expense,
)
from handlers.wording import CATALOGUE
from parsers.drafts import Category, ExpenseDraft, Found
from tests.handlers.playing import KUMAR, business

DAY = date(2026, 11, 20)
COMPOSITION = business(habits={("*", "scheme"): "composition"})
NEVER_ASKED = replace(KUMAR, habits={})


def expense(words: str, category: Category | None = None, rate: str = "18", day: date | None = DAY) -> ExpenseDraft:
    return ExpenseDraft(
        description=Found(words),
        category=Found(category) if category else None,
        gst_rate=Found(Decimal(rate), "18% gst"),
        paid_on=Found(day) if day else None,
    )


def why(draft: ExpenseDraft, of: Business = KUMAR) -> Why | None:
    return rule_expense(draft, of).why


def test_a_plain_purchase_keeps_its_rate() -> None:
    assert rule_expense(expense("toner"), KUMAR) == Ruling(Decimal(18))


def test_nothing_is_decided_where_no_tax_was_stated() -> None:
    assert rule_expense(expense("lunch", rate="0"), KUMAR) == Ruling()


@pytest.mark.parametrize(
    ("words", "category", "reason"),
    [
        ("team lunch", None, "food"),
        ("something", Category.MEALS, "food"),
        ("दोपहर का खाना", None, "food"),
        ("catering", Category.MISCELLANEOUS, "food"),
        ("salon", None, "health"),
        ("hospital", Category.MEDICAL, "health"),
        ("gym membership", None, "club"),
        ("car repair", Category.REPAIRS, "vehicle"),
        ("uber", Category.TRAVEL, "vehicle"),
        ("health insurance", Category.INSURANCE, "insurance"),
        ("premium", Category.INSURANCE, "insurance"),
        ("shop construction", None, "building"),
        ("diwali gift", None, "gift"),
        ("free samples", None, "gift"),
        ("picnic", Category.STAFF_WELFARE, "staff"),
        ("ghar ka saman", None, "personal"),
        ("hotel stay", Category.TRAVEL, "hotel"),
        ("petrol", Category.FUEL, "untaxed"),
        ("shyam", Category.SALARIES, "untaxed"),
        ("advocate fees", Category.PROFESSIONAL, "advocate"),
        ("sponsorship", Category.ADVERTISING, "sponsorship"),
        ("toner from unregistered dealer", None, "no_tax_seller"),
        ("toner, bill of supply", None, "no_tax_seller"),
    ],
)
def test_what_carries_no_credit_goes_at_rate_0_with_its_reason(
    words: str, category: Category | None, reason: Why
) -> None:
    ruling = rule_expense(expense(words, category), KUMAR)
    assert (ruling.rate, ruling.why) == (Decimal(0), reason)


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("fire insurance of the shop", Category.INSURANCE),
        ("tempo repair", Category.REPAIRS),
        ("car parking", None),
        ("staff uniform", Category.STAFF_WELFARE),
        ("medicines", Category.MEDICAL),
        ("train ticket", Category.TRAVEL),
        ("transport", Category.FREIGHT),
        ("shop rent", Category.RENT),
        ("sponsorship for Tata pvt ltd", Category.ADVERTISING),
        ("engine oil", Category.FUEL),
    ],
)
def test_what_only_looks_like_it_keeps_its_rate(words: str, category: Category | None) -> None:
    assert rule_expense(expense(words, category), KUMAR) == Ruling(Decimal(18))


@pytest.mark.parametrize(
    ("words", "category"), [("tea", Category.RAW_MATERIALS), ("cake", Category.PACKAGING), ("juice stock", None)]
)
def test_goods_for_resale_are_never_blocked(words: str, category: Category | None) -> None:
    assert why(expense(words, category)) is None


def test_stock_of_what_bears_no_gst_still_claims_none() -> None:
    assert why(expense("diesel stock", Category.RAW_MATERIALS)) == "untaxed"


@pytest.mark.parametrize(
    ("of", "reason"), [(business(gstin=""), "no_gstin"), (COMPOSITION, "composition"), (NEVER_ASKED, "scheme_unknown")]
)
def test_who_may_not_claim_never_does(of: Business, reason: Why) -> None:
    assert why(expense("toner"), of) == reason


@pytest.mark.parametrize(("words", "rate", "reason"), [("lunch", "18", "food"), ("toner", "17", "rate_unknown")])
def test_the_scheme_is_not_asked_where_it_would_change_nothing(words: str, rate: str, reason: Why) -> None:
    assert why(expense(words, rate=rate), NEVER_ASKED) == reason


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("toner 500 from a composition dealer", "toner, composition dealer"),
        ("toner 500 personal", "toner, personal"),
        ("toner 500 lunch", "toner"),
        ("", "toner"),
    ],
)
def test_words_of_law_outside_the_purpose_are_kept(text: str, kept: str) -> None:
    description = keep_words_of_law(expense("toner"), text).description
    assert description is not None
    assert description.value == kept


def test_words_that_are_kept_already_are_not_said_twice() -> None:
    draft = expense("ghar ka saman")
    assert keep_words_of_law(draft, "ghar ka saman 500") is draft


def test_igst_is_kept_off_an_expense() -> None:
    assert why(replace(expense("toner"), gst_rate=Found(Decimal(18), "18% IGST"))) == "igst"


def test_a_rate_that_katixo_lacks_is_not_sent() -> None:
    assert why(expense("toner", rate="40")) == "rate_unknown"


@pytest.mark.parametrize("day", [date(2025, 1, 15), date(2025, 1, 16), None])
def test_sponsorship_by_a_company_left_reverse_charge_in_january_2025(day: date | None) -> None:
    reason = "sponsorship" if day == date(2025, 1, 15) else None
    assert why(expense("sponsorship for Tata pvt ltd", day=day)) == reason


def test_the_user_may_insist_where_only_words_speak() -> None:
    assert rule_expense(expense("lunch"), KUMAR, choice="claim") == Ruling(Decimal(18))
    assert rule_expense(expense("lunch"), KUMAR).may_insist


@pytest.mark.parametrize(
    ("draft", "of", "reason"),
    [
        (expense("lunch"), business(gstin=""), "no_gstin"),
        (expense("lunch"), COMPOSITION, "composition"),
        (expense("advocate"), KUMAR, "advocate"),
        (expense("ghar ka lunch"), KUMAR, "personal"),
        (expense("petrol"), KUMAR, "untaxed"),
    ],
)
def test_nobody_insists_on_what_the_law_leaves_no_doubt_about(draft: ExpenseDraft, of: Business, reason: Why) -> None:
    ruling = rule_expense(draft, of, choice="claim")
    assert (ruling.why, ruling.may_insist) == (reason, False)


def test_the_user_may_leave_the_tax_out() -> None:
    assert rule_expense(expense("toner"), KUMAR, choice="gross") == Ruling(why="asked")


def test_reverse_charge_is_told_with_the_ruling() -> None:
    assert rule_expense(expense("advocate"), KUMAR).reverse_charge
    assert not rule_expense(expense("lunch"), KUMAR).reverse_charge


@pytest.mark.parametrize(
    ("draft", "of", "subject"),
    [
        (expense("advocate fees", rate="0"), KUMAR, "advocate"),
        (expense("lorry", rate="0"), KUMAR, "transporter"),
        (expense("lorry"), KUMAR, None),
        (expense("courier by truck", rate="0"), KUMAR, None),
        (expense("dukaan", Category.RENT, "0"), KUMAR, "rent"),
        (expense("dukaan", Category.RENT, "0", date(2024, 10, 10)), KUMAR, "rent"),
        (expense("dukaan", Category.RENT, "0", date(2024, 10, 9)), KUMAR, None),
        (expense("rent", rate="0"), COMPOSITION, None),
        (expense("rent", rate="0", day=date(2025, 1, 15)), COMPOSITION, "rent"),
        (expense("rent", rate="0", day=date(2025, 1, 16)), COMPOSITION, None),
        (expense("rent", rate="0", day=None), COMPOSITION, None),
        (expense("lorry", rate="0"), COMPOSITION, "transporter"),
        (expense("lorry", rate="0"), business(gstin=""), None),
    ],
)
def test_the_tax_that_the_buyer_owes_is_named(draft: ExpenseDraft, of: Business, subject: str | None) -> None:
    assert self_paid_tax(purchase_of(draft), of) == subject
    assert rule_expense(draft, of).reverse_charge is (subject is not None)


@pytest.mark.parametrize(
    ("words", "rate", "day", "held"),
    [
        ("toner", "18", DAY, True),
        ("toner", "12", DAY, False),
        ("toner", "28", DAY, False),
        ("toner", "40", DAY, True),
        ("toner", "12", date(2025, 9, 21), True),
        ("toner", "12", date(2025, 9, 22), False),
        ("toner", "40", date(2025, 9, 21), False),
        ("toner", "5", None, True),
        ("toner", "12", None, False),
        ("cigarettes", "28", date(2026, 1, 31), True),
        ("cigarettes", "28", date(2026, 2, 1), False),
        ("toner", "28", date(2026, 1, 31), False),
    ],
)
def test_a_rate_is_known_by_its_day(words: str, rate: str, day: date | None, held: bool) -> None:
    assert is_rate_of_its_day(Decimal(rate), purchase_of(expense(words, day=day))) is held


@pytest.mark.parametrize("reason", sorted(WHYS))
def test_every_reason_has_its_sentence(reason: str) -> None:
    assert f"doubt_{reason}" in CATALOGUE


def test_no_sentence_stands_for_a_reason_that_is_none() -> None:
    named = {key.removeprefix("doubt_") for key in TAX if key.startswith("doubt_")}
    assert named - WHYS == {"insisted"}
    assert MAY_INSIST <= WHYS
