"""Words that a vendor's bill was paid, and those that say nothing of the kind."""

from __future__ import annotations

import pytest

from parsers.settling import Settling, read_settling


@pytest.mark.parametrize(
    ("text", "vendor", "number"),
    [
        ("paid Sharma's bill by NEFT", "Sharma", None),
        ("Sharma ka bill de diya UPI se", "Sharma", None),
        ("शर्मा का बिल चुका दिया", "शर्मा", None),
        ("paid Mehta Brothers bill no 142 cheque", "Mehta Brothers", "142"),
        ("paid Laxmi Rice Mill's bill 5000 by cheque", "Laxmi Rice Mill", None),
        ("paid bill VB-142 by UPI", None, "VB-142"),
        ("cleared the Sharma Traders bill", "Sharma Traders", None),
    ],
)
def test_whose_bill_was_paid(text: str, vendor: str | None, number: str | None) -> None:
    assert read_settling(text) == Settling(vendor, number)


@pytest.mark.parametrize(
    "text",
    [
        "bijli ka bill bhar diya",
        "paid phone bill 500",
        "half paid sharma bill",
        "did we pay Sharma's bill?",
        "Sharma's bill to be paid tomorrow",
        "Sharma ka bill nahi diya",
        "bill from Sharma Traders 23,100",
        "paid 500 petrol cash",
        "",
    ],
)
def test_what_says_nothing_of_a_paid_bill(text: str) -> None:
    assert read_settling(text) is None
