"""Hints before Post on expenses: cash, TDS, rates by date, references, assets, and which are muted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from handlers.business import Business
from handlers.guards import KINDS, Kind, Notice, check, check_payment
from handlers.past import NO_SUMS, Booked, Sums, sums_of
from handlers.wording import CATALOGUE
from parsers.drafts import Category, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import KUMAR, Play, Remembered, business

DAY = date(2026, 11, 20)
PERSON = business(gstin="27AAFPK4821M1Z5")


def expense(
    words: str = "toner",
    amount: str = "2500",
    mode: PaymentMode = PaymentMode.UPI,
    category: Category | None = None,
    day: date | None = DAY,
) -> ExpenseDraft:
    return ExpenseDraft(
        amount=Found(Decimal(amount)),
        description=Found(words),
        mode=Found(mode),
        category=Found(category) if category else None,
        paid_on=Found(day) if day else None,
    )


def hint(draft: ExpenseDraft, kind: Kind, sums: Sums = NO_SUMS, of: Business = KUMAR) -> Notice | None:
    return next((one for one in check(draft, of, sums) if one.kind == kind), None)


def cash(amount: str, words: str = "toner") -> ExpenseDraft:
    return expense(words, amount, PaymentMode.CASH)


def test_a_plain_expense_has_no_hints() -> None:
    assert check(expense(), KUMAR, NO_SUMS) == ()


@pytest.mark.parametrize(
    ("draft", "before", "warned"),
    [
        (cash("10000"), "0", False),
        (cash("10000.01"), "0", True),
        (cash("4000"), "6000", False),
        (cash("4000"), "6000.01", True),
        (cash("35000", "lorry"), "0", False),
        (cash("35000.01", "lorry"), "0", True),
        (expense(amount="90000"), "90000", False),
        (replace(cash("20000"), mode=None), "0", False),
    ],
)
def test_cash_above_the_day_s_limit_is_hinted(draft: ExpenseDraft, before: str, warned: bool) -> None:
    found = hint(draft, "cash", Sums(cash_that_day=Decimal(before)))
    assert (found is not None) is warned


def test_the_cash_hint_names_the_day_s_sum_and_the_limit() -> None:
    found = hint(cash("4000"), "cash", Sums(cash_that_day=Decimal(7000)))
    assert found == Notice("cash", False, (("total", "₹11,000"), ("limit", "₹10,000")))


def test_cash_without_an_amount_says_nothing() -> None:
    assert hint(replace(cash("1"), amount=None), "cash") is None


@pytest.mark.parametrize(
    ("category", "words", "amount", "sums", "warned"),
    [
        (Category.PROFESSIONAL, "ca", "50000", NO_SUMS, False),
        (Category.PROFESSIONAL, "ca", "50001", NO_SUMS, True),
        (Category.PROFESSIONAL, "ca", "1", Sums(year=Decimal(50000)), True),
        (Category.PROFESSIONAL, "ca", "1", Sums(month=Decimal(90000)), False),
        (Category.RENT, "shop", "50000", NO_SUMS, False),
        (Category.RENT, "shop", "50001", NO_SUMS, True),
        (Category.RENT, "shop", "1", Sums(month=Decimal(50000)), True),
        (Category.RENT, "shop", "1", Sums(year=Decimal(900000)), False),
        (Category.MISCELLANEOUS, "dalali", "20001", NO_SUMS, True),
        (Category.MISCELLANEOUS, "dalali", "20000", NO_SUMS, False),
        (Category.REPAIRS, "wiring", "30000", NO_SUMS, False),
        (Category.REPAIRS, "wiring", "30001", NO_SUMS, True),
        (Category.REPAIRS, "wiring", "1000", Sums(year=Decimal(99000)), False),
        (Category.REPAIRS, "wiring", "1001", Sums(year=Decimal(99000)), True),
        (Category.MISCELLANEOUS, "thekedar", "30001", NO_SUMS, True),
        (Category.RAW_MATERIALS, "maal", "5000000", NO_SUMS, False),
        (Category.RAW_MATERIALS, "maal", "1", Sums(year=Decimal(5000000)), True),
        (Category.OFFICE_SUPPLIES, "paper", "9000000", NO_SUMS, False),
    ],
)
def test_tds_is_hinted_from_its_limit_on(category: Category, words: str, amount: str, sums: Sums, warned: bool) -> None:
    assert (hint(expense(words, amount, category=category), "tds", sums) is not None) is warned


def test_the_tds_hint_names_sum_limit_and_both_sections() -> None:
    found = hint(expense("ca", "35000", category=Category.PROFESSIONAL), "tds", Sums(year=Decimal(20000)))
    values = (("total", "₹55,000"), ("limit", "₹50,000"), ("section", "194J (now 393)"))
    assert found == Notice("tds", False, values)


def test_tds_goes_by_the_day() -> None:
    rent = expense("shop", "60000", category=Category.RENT)
    assert hint(replace(rent, paid_on=Found(date(2025, 3, 31))), "tds") is None
    assert hint(replace(rent, paid_on=Found(date(2025, 4, 1))), "tds") is not None
    assert hint(replace(rent, paid_on=None), "tds") is not None


def test_tds_is_reckoned_without_the_gst_that_is_shown() -> None:
    draft = replace(expense("ca", "59000", category=Category.PROFESSIONAL), gst_rate=Found(Decimal(18)))
    assert hint(replace(draft, gst_inclusive=Found(True)), "tds") is None
    assert hint(replace(draft, amount=Found(Decimal("59000.02"))), "tds") is not None
    before_tax = replace(draft, gst_inclusive=Found(False), amount=Found(Decimal(50000)))
    assert hint(before_tax, "tds") is None
    assert hint(replace(before_tax, amount=Found(Decimal(50001))), "tds") is not None


@pytest.mark.parametrize(
    ("of", "small"),
    [(PERSON, True), (KUMAR, False), (replace(PERSON, habits={("*", "mute:tds"): "no"}), False)],
)
def test_one_person_s_business_is_asked_whether_it_deducts(of: Business, small: bool) -> None:
    found = hint(expense("shop", "60000", category=Category.RENT), "tds", of=of)
    assert found is not None
    assert found.is_small is small


def test_nobody_without_gstin_hears_of_tds() -> None:
    assert hint(expense("shop", "60000", category=Category.RENT), "tds", of=business(gstin="")) is None


@pytest.mark.parametrize(("rate", "fine"), [("18", True), ("12", False), ("0", None)])
def test_a_rate_of_another_time_is_hinted(rate: str, fine: bool | None) -> None:
    found = hint(replace(expense(), gst_rate=Found(Decimal(rate))), "rate")
    assert (found.is_fine if found else None) is fine


def test_the_rate_that_is_odd_is_named() -> None:
    found = hint(replace(expense(), gst_rate=Found(Decimal("12.00"))), "rate")
    assert found == Notice("rate", False, (("rate", "12"),))


@pytest.mark.parametrize(
    ("reference", "fine"),
    [("412345678901", True), ("4123 4567 8901", True), ("41234567890", False), ("T41234567890", False)],
)
def test_a_upi_reference_has_twelve_digits(reference: str, fine: bool) -> None:
    found = hint(replace(expense(), reference=Found(reference)), "reference")
    assert found is not None
    assert found.is_fine is fine


def test_the_reference_that_is_odd_is_shown() -> None:
    found = hint(replace(expense(), reference=Found("4123 45")), "reference")
    assert found == Notice("reference", False, (("reference", "412345"),))


def test_the_reference_of_another_mode_is_its_own_matter() -> None:
    draft = replace(expense(mode=PaymentMode.CHEQUE), reference=Found("000123"))
    assert hint(draft, "reference") is None
    assert hint(replace(draft, mode=None), "reference") is None


@pytest.mark.parametrize(
    ("words", "amount", "category", "what"),
    [
        ("new laptop", "5000", None, "laptop"),
        ("new laptop", "4999.99", None, None),
        ("office chair", "9000", Category.OFFICE_SUPPLIES, "chair"),
        ("air conditioner", "40000", None, "air conditioner"),
        ("laptop repair", "9000", None, None),
        ("printer ink", "9000", None, None),
        ("laptop", "9000", Category.REPAIRS, None),
        ("laptop", "9000", Category.RAW_MATERIALS, None),
        ("toner", "9000", None, None),
    ],
)
def test_what_lasts_for_years_may_be_an_asset(
    words: str, amount: str, category: Category | None, what: str | None
) -> None:
    found = hint(expense(words, amount, category=category), "asset")
    assert (dict(found.values)["what"] if found else None) == what


@pytest.mark.parametrize(("said", "warned"), [("10000", False), ("9000", True), ("lots", True)])
def test_the_amount_from_which_assets_are_asked_about_is_settable(said: str, warned: bool) -> None:
    of = business(habits={("*", "asset_from"): said})
    assert (hint(expense("laptop", "9000"), "asset", of=of) is not None) is warned


@pytest.mark.parametrize(("words", "warned"), [("expired stock destroyed", True), ("stock", False)])
def test_lost_goods_take_their_credit_along(words: str, warned: bool) -> None:
    assert hint(expense(words), "reversal") == (Notice("reversal", False) if warned else None)


def test_tax_that_the_buyer_owes_is_hinted() -> None:
    assert hint(expense("lorry bhada"), "reverse_charge") is not None
    assert hint(expense("courier"), "reverse_charge") is None


@pytest.mark.parametrize("kind", ["cash", "tds"])
def test_a_muted_kind_is_silent_and_no_other(kind: Kind) -> None:
    draft = cash("60000", "ca fees")
    draft = replace(draft, category=Found(Category.PROFESSIONAL))
    heard = {one.kind for one in check(draft, business(habits={("*", f"mute:{kind}"): "yes"}), NO_SUMS)}
    assert heard == {"cash", "tds"} - {kind}


PAID = replace(expense("toner", "25000"), reference=Found("412345678901"), category=Found(Category.PROFESSIONAL))


def test_only_the_cash_part_of_a_payment_counts_for_the_cash_hint() -> None:
    (cash_hint, reference) = check_payment(PAID, KUMAR, Sums(cash_that_day=Decimal(7000)), Decimal(4000))
    assert cash_hint == Notice("cash", False, (("total", "₹11,000"), ("limit", "₹10,000")))
    assert (reference.kind, reference.is_fine) == ("reference", True)


@pytest.mark.parametrize("in_cash", ["0", "3000"])
def test_a_payment_within_the_cash_limit_has_no_cash_hint(in_cash: str) -> None:
    found = check_payment(PAID, KUMAR, Sums(cash_that_day=Decimal(7000)), Decimal(in_cash))
    assert [one.kind for one in found] == ["reference"]


def test_the_cash_limit_of_a_payment_to_a_transporter_is_higher() -> None:
    lorry = replace(PAID, description=Found("lorry"), reference=None)
    assert check_payment(lorry, KUMAR, NO_SUMS, Decimal(35000)) == ()
    assert [one.kind for one in check_payment(lorry, KUMAR, NO_SUMS, Decimal(35001))] == ["cash"]


def test_a_muted_kind_is_silent_for_payments_too() -> None:
    muted = business(habits={("*", "mute:cash"): "yes"})
    assert [one.kind for one in check_payment(PAID, muted, NO_SUMS, Decimal(20000))] == ["reference"]


def test_what_is_amber_comes_first() -> None:
    draft = replace(cash("20000"), gst_rate=Found(Decimal(18)))
    assert [one.is_fine for one in check(draft, KUMAR, NO_SUMS)] == [False, True]


@pytest.mark.parametrize("kind", KINDS)
def test_every_hint_has_its_sentence(kind: Kind) -> None:
    assert f"guard_{kind}" in CATALOGUE or f"fine_{kind}" in CATALOGUE


def booked(amount: str, day: date, mode: str = "CASH", kind: str = "draft", payee: str = "ravi") -> Booked:
    return Booked(f"{amount}{day}{mode}{kind}", kind, "X", payee, day, mode, Decimal(amount))  # type: ignore[arg-type]  # a drawn kind


def test_sums_are_of_one_payee_without_the_draft_itself() -> None:
    rows = [
        booked("1", DAY),
        booked("2", DAY, "UPI"),
        booked("4", date(2026, 11, 1)),
        booked("8", date(2026, 10, 31)),
        booked("16", date(2026, 4, 1)),
        booked("32", date(2026, 3, 31)),
        booked("64", DAY, kind="payment"),
        booked("128", DAY, kind="bill", mode=""),
        booked("256", DAY, payee="mehta"),
        booked("512", date(2026, 11, 21)),
    ]
    own = Booked("own", "draft", None, "ravi", DAY, "CASH", Decimal(1024))
    sums = sums_of(Remembered([*rows, own]), "Shri Ravi", DAY, "own")
    assert sums == Sums(Decimal(65), Decimal(1 + 2 + 4 + 128), Decimal(1 + 2 + 4 + 8 + 16 + 128))


@pytest.mark.parametrize(
    ("day", "first"), [(date(2026, 3, 31), date(2025, 4, 1)), (date(2026, 4, 1), date(2026, 4, 1))]
)
def test_a_year_begins_in_april(day: date, first: date) -> None:
    rows = [booked("1", first), booked("2", date(first.year, 3, 31))]
    assert sums_of(Remembered(rows), "ravi", day, "own").year == 1


def test_nobody_has_no_sums() -> None:
    assert sums_of(Remembered([booked("1", DAY, payee="")]), " ", DAY, "own") == NO_SUMS


def test_hints_stand_last_on_the_card() -> None:
    play = Play(past=Remembered([booked("8000", DAY, payee="ravi")]))
    lines = play.say("paid 4000 cash office supplies to Ravi").split("\n")
    assert "₹12,000 in cash" in lines[-1]
    assert play.labels == ("Post", "Edit", "Cancel")
