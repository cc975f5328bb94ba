"""Tests for katixo_api.tax."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from katixo_api.tax import NetOfGross, net_of_gross, same_state_tax
from tests.contract.spec import read_spec
from tests.katixo_api.walk_totals import FIRST, LAST, RATES, faults, is_right, reachable

REACHABLE = {rate: reachable(rate) for rate in RATES}


@pytest.mark.parametrize("rate", RATES)
def test_a_sample_of_totals_has_the_right_base(rate: int) -> None:
    sample = random.Random(rate).sample(range(FIRST, LAST + 1), 2000)
    assert faults([*range(FIRST, FIRST + 500), *sample], rate, REACHABLE[rate]) == []


@given(st.sampled_from(RATES), st.integers(FIRST, LAST))
def test_the_booked_total_is_the_paid_one_where_a_base_exists(rate: int, paid: int) -> None:
    assert is_right(paid, rate, REACHABLE[rate])


@pytest.mark.parametrize("example", [e for e in read_spec()["x-rounding"]["examples"] if "quantity" not in e])
def test_tax_is_rounded_as_the_server_does(example: dict[str, dict[str, float]]) -> None:
    halves = example["same-state"]
    assert same_state_tax(Decimal(str(example["taxable"])), Decimal(str(example["rate"]))) == Decimal(
        str(halves["CGST"])
    ) + Decimal(str(halves["SGST"]))


@pytest.mark.parametrize(
    ("paid", "rate", "base", "tax", "difference"),
    [
        ("2950.00", "18", "2500.00", "450.00", "0.00"),
        ("1.11", "18", "0.94", "0.16", "-0.01"),
        ("0.01", "18", "0.01", "0.00", "0.00"),
        ("100.00", "0", "100.00", "0.00", "0.00"),
        ("105.22", "5", "100.20", "5.02", "0.00"),
        ("1000.00", "40", "714.28", "285.72", "0.00"),
        ("100.25", "0.25", "100.00", "0.26", "0.01"),
    ],
)
def test_known_totals(paid: str, rate: str, base: str, tax: str, difference: str) -> None:
    net = net_of_gross(Decimal(paid), Decimal(rate))
    total = Decimal(base) + Decimal(tax)
    assert net == NetOfGross(Decimal(base), Decimal(tax), total, Decimal(difference))
