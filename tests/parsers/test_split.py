"""One sum paid in several ways."""

from __future__ import annotations

import pytest

from parsers.split import read_split


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bill 8000, 3000 cash baaki UPI", "8000.00: 3000.00 Cash, rest UPI"),
        ("bill 23,100: 3,100 cash rest neft", "23100.00: 3100.00 Cash, rest Bank Transfer"),
        ("paid Sharma bill 2000 cash and 500 upi", "None: 2000.00 Cash, 500.00 UPI"),
        ("bill 8000, 3000 cash बाकी upi", "8000.00: 3000.00 Cash, rest UPI"),
        ("bill 9,00,000; 4,00,000 cheque + 5,00,000 neft", "900000.00: 400000.00 Cheque, 500000.00 Bank Transfer"),
    ],
)
def test_the_sum_and_its_parts(text: str, expected: str) -> None:
    split = read_split(text)
    assert split
    parts = ", ".join(f"{part.amount or 'rest'} {part.mode.value}" for part in split.parts)
    assert f"{split.total}: {parts}" == expected


@pytest.mark.parametrize("text", ["chai 40 cash", "bill 8000 cash", "2000 cash 3000 cash", "cash or upi?", "8000", ""])
def test_one_way_of_payment_is_no_split(text: str) -> None:
    assert read_split(text) is None
