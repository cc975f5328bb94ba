"""Figures: what is money, what is written how, what is taken back, what only names or counts something."""

from __future__ import annotations

from decimal import Decimal

import pytest

from parsers.claims import Claim
from parsers.money import (
    LARGEST,
    Figure,
    chunk_ends,
    corrected,
    find_figures,
    is_counted,
    is_money,
    read_amount,
    rule_of,
    rupees,
)
from parsers.text import read_text

SPELLINGS = [
    ("2500", "2500.00"),
    ("2,500", "2500.00"),
    ("2,500/-", "2500.00"),
    ("2500/=", "2500.00"),
    ("Rs.2,500.00", "2500.00"),
    ("rs 2500", "2500.00"),
    ("Rs: 340", "340.00"),
    ("₹340", "340.00"),
    ("INR 15,000", "15000.00"),
    ("340 rupaye", "340.00"),
    ("1,20,000", "120000.00"),
    ("120000", "120000.00"),
    ("1.2k", "1200.00"),
    ("12 k", "12000.00"),
    ("2.5L", "250000.00"),
    ("2.5l", "250000.00"),
    ("1.5 lac", "150000.00"),
    ("2 lakh 50 hazaar", "250000.00"),
    ("1.75 crore", "17500000.00"),
    ("dhai hazaar", "2500.00"),
    ("dedh sau", "150.00"),
    ("sava lakh", "125000.00"),
    ("saadhe teen hazaar", "3500.00"),
    ("sava teen sau", "325.00"),
    ("paune do sau", "175.00"),
    ("do hazaar paanch sau", "2500.00"),
    ("hazaar rupaye", "1000.00"),
    ("two hundred fifty", "250.00"),
    ("one lakh twenty thousand", "120000.00"),
    ("twenty five", "25.00"),
    ("५००", "500.00"),
    ("ढाई हजार", "2500.00"),
    ("दो लाख पचास हज़ार", "250000.00"),
    ("pachaas", "50.00"),
    ("99.5", "99.50"),
    ("0.01", "0.01"),
    ("100,000,000", "100000000.00"),
    ("2500 only", "2500.00"),
    ("chai 40", "40.00"),
]
NOTHING = [
    "",
    "petrol",
    "call 9876543210",
    "do",
    "ek",
    "gaadi MH12AB1234",
    "bill no 778",
    "0",
    "500 600",
    "$20",
    "20 usd",
    "1234567890123",
    "ref 632412345678",
    "18%",
    "10 baje",
    "xx1234",
]
CORRECTIONS = [
    ("2500 nahi 2050 tha", "2050.00"),
    ("2050 not 2500", "2050.00"),
    ("500 sorry 550", "550.00"),
    ("not 2500 but 2050", "2050.00"),
    ("Rs 500 nahi Rs 450", "450.00"),
    ("450 instead of 500", "450.00"),
    ("५०० नहीं ४५०", "450.00"),
    ("85 cash... sorry 95", "95.00"),
    ("85 cash. sorry 95", "95.00"),
    ("₹500 sorry, ₹550", "550.00"),
    ("500 wrong, 550", "550.00"),
    ("not 500, 450", "450.00"),
]


@pytest.mark.parametrize(("text", "value"), SPELLINGS)
def test_an_amount_is_read_however_it_is_written(text: str, value: str) -> None:
    found = read_amount(text)
    assert found is not None
    assert str(found.value) == value


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_single_amount_is_left_alone(text: str) -> None:
    assert read_amount(text) is None


@pytest.mark.parametrize(("text", "value"), CORRECTIONS)
def test_a_correction_takes_the_figure_that_stands(text: str, value: str) -> None:
    found = read_amount(text)
    assert found is not None
    assert str(found.value) == value


@pytest.mark.parametrize(
    ("text", "written", "span", "rule"),
    [
        ("paid ₹ 450 cash", "₹ 450", (5, 10), "amount with currency"),
        ("paid 450/- cash", "450/-", (5, 10), "amount with currency"),
        ("Rs. 450", "Rs. 450", (0, 7), "amount with currency"),
        ("Rs: 450", "Rs: 450", (0, 7), "amount with currency"),
        ("dhai hazaar diya", "dhai hazaar", (0, 11), "amount in words"),
        ("tea 40", "40", (4, 6), "plain figure"),
    ],
)
def test_the_evidence_holds_the_currency_and_the_rule(
    text: str, written: str, span: tuple[int, int], rule: str
) -> None:
    found = read_amount(text)
    assert found is not None
    assert (found.text, found.span, found.rule, found.score) == (written, span, rule, 1.0)


def test_figures_in_an_owned_span_are_left_out() -> None:
    text = read_text("500 on 5/11 and 600")
    owned = [Claim("date", 7, 11)]
    assert [figure.value for figure in find_figures(text, owned)] == [Decimal(500), Decimal(600)]


@pytest.mark.parametrize(
    ("text", "currencies"),
    [("$20 and 30 euro", ["USD", "EUR"]), ("rs 20", ["INR"]), ("£5", ["GBP"]), ("5 dirham", ["AED"])],
)
def test_another_currency_is_named(text: str, currencies: list[str]) -> None:
    assert [figure.currency for figure in find_figures(read_text(text), [])] == currencies


@pytest.mark.parametrize(
    ("value", "money"), [("0", False), ("0.01", True), ("-1", False), (str(LARGEST), False), (str(LARGEST - 1), True)]
)
def test_money_has_a_size(value: str, money: bool) -> None:
    assert is_money(Figure(Decimal(value), 0, 0, False, False, False, True)) is money


@pytest.mark.parametrize(("value", "two_places"), [("1.005", "1.01"), ("1.004", "1.00"), ("7", "7.00")])
def test_rupees_have_two_places_and_half_a_paisa_goes_up(value: str, two_places: str) -> None:
    assert str(rupees(Decimal(value))) == two_places


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("5 kg", True),
        ("3 log", True),
        ("700 labour", False),
        ("60 log", True),
        ("61 log", False),
        ("₹5 kg", False),
        ("5", False),
        ("5 kal", False),
    ],
)
def test_a_unit_behind_a_figure_makes_it_a_count(text: str, counted: bool) -> None:
    seen = read_text(text)
    assert is_counted(seen, find_figures(seen, [])[0]) is counted


@pytest.mark.parametrize(
    ("text", "values"),
    [("20 l water 80", ["20", "80"]), ("2.5L machine 3", ["250000", "3"]), ("5 L oil 900", ["5", "900"])],
)
def test_litres_beside_a_price_are_no_lakhs(text: str, values: list[str]) -> None:
    assert [f"{figure.value.normalize():f}" for figure in find_figures(read_text(text), [])] == values


def test_small_number_words_are_doubtful_until_a_scale_or_currency_stands_beside_them() -> None:
    assert [figure.sure for figure in find_figures(read_text("do chai"), [])] == [False]
    assert [figure.sure for figure in find_figures(read_text("do sau chai"), [])] == [True]
    assert [figure.sure for figure in find_figures(read_text("do rupaye"), [])] == [True]


def test_the_way_a_figure_was_written_is_its_rule() -> None:
    plain = Figure(Decimal(5), 0, 0, False, False, False, True)
    assert rule_of(plain) == "plain figure"
    assert rule_of(plain._replace(marked=True)) == "amount with currency"
    assert rule_of(plain._replace(worded=True, marked=True)) == "amount in words"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("500 nahi 450", ["450"]),
        ("450 not 500", ["450"]),
        ("500 aur 450", ["500", "450"]),
        ("5 wrong 6 nahi 7", ["7"]),
        ("500 tha 450", ["500", "450"]),
        ("500 chai nahi 450", ["500", "450"]),
        ("85 cash 95", ["85", "95"]),
        ("85 cash sorry 95 nahi 90", ["90"]),
        ("450 instead of 500", ["450"]),
        ("7 not 8 not 9", ["7"]),
    ],
)
def test_only_a_denial_between_two_figures_takes_one_back(text: str, left: list[str]) -> None:
    seen = read_text(text)
    assert [str(figure.value) for figure in corrected(seen, find_figures(seen, []))] == left


def test_pieces_are_counted_at_commas_semicolons_and_lines() -> None:
    assert chunk_ends(read_text("a, b; c\nd | e")) == [0, 1, 1, 2, 2, 3, 3, 4, 4]
