"""Amounts in English words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.amount_words import read_amount_words
from tests.receipts_maker.spelled import spelled


@given(st.integers(1, 99_99_99_999))
def test_every_amount_is_read_as_it_is_spelled(amount: int) -> None:
    assert read_amount_words(f"Rupees {spelled(amount)} Only") == Decimal(amount)


@given(st.integers(21, 99_99_999))
def test_lost_blanks_do_not_matter(amount: int) -> None:
    assert read_amount_words(f"Rupees {spelled(amount).replace(' ', '')} Only") == Decimal(amount)


@pytest.mark.parametrize("text", ["", "one", "Sector Twenty", "twenty thirty only", "Thank you, come again"])
def test_what_is_no_amount(text: str) -> None:
    assert read_amount_words(text) is None


def test_paise_are_kept() -> None:
    assert read_amount_words("Rupees Twelve and Fifty Paise Only") == Decimal("12.50")
