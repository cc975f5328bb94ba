"""Printed amounts: many spellings, and what must not be taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.figures import read_figures


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Total  1,25,000.00", ["125000.00"]),
        ("Total Rs.1637.00", ["1637.00"]),
        ("Total: ₹9,461", ["9461.00"]),
        ("Total ¥9,461.00", ["9461.00"]),
        ("TAXABLE 2488.72  CGST 88.64", ["2488.72", "88.64"]),
        ("Rs. 8,500/-", ["8500.00"]),
        ("Rs. 15,0001-", ["15000.00"]),
        ("Less : Round Off (-)0.24", ["-0.24"]),
        ("Round off -0.41", ["-0.41"]),
        ("Total 1008,26", ["1008.26"]),
        ("TOTAL RM13.30", ["13.30"]),
        ("Nett Total: S8.20", ["8.20"]),
        ("1O.00", ["10.00"]),
    ],
)
def test_spellings_of_an_amount(text: str, values: list[str]) -> None:
    assert [str(figure.value) for figure in read_figures(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "26-Oct-2026",
        "06-09-26",
        "18:44:10",
        "29AXEFJ2532C1ZF",
        "94480 07757",
        "080-2287 4486",
        "INV-01347",
        "D791615081",
        "sales@a1.example.in",
        "XX1667",
    ],
)
def test_what_is_no_figure(text: str) -> None:
    assert read_figures(text) == ()


def test_percent_is_told_from_money() -> None:
    rate, tax = read_figures("CGST @ 2.5%  38.98")
    assert (rate.is_percent, rate.is_money, tax.is_money) == (True, False, True)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(text[f.start : f.end] for f in read_figures(text))
