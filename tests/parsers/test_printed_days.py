"""Printed days: spellings, glued times, and what is no day."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.printed_days import read_days


@pytest.mark.parametrize(
    "text",
    [
        "05/09/2026",
        "5-9-26",
        "05.09.2026",
        "5 Sep 2026",
        "05Sep2026",
        "5th September, 2026",
        "Sep 5, 2026",
        "2026-09-05 10:11",
        "05-Sept-26",
        "05/09/2610:29",
        "05/09/20268:13:39",
        "O5/09/2026",
    ],
)
def test_spellings_of_the_fifth_of_september(text: str) -> None:
    assert [str(day.value) for day in read_days(text)] == ["2026-09-05"]


@pytest.mark.parametrize("text", ["31/02/2026", "26-27/192", "12:30", "3.6 kg", "560053", "GST/529/26-27", "Li/2L/iI"])
def test_what_is_no_day(text: str) -> None:
    assert read_days(text) == ()


def test_number_before_a_day_stays_a_number() -> None:
    assert [str(day.value) for day in read_days("TI/562/26-27  Jul 23, 2026")] == ["2026-07-23"]


def test_month_first_is_marked_as_swapped() -> None:
    (day,) = read_days("09/25/2026")
    assert (str(day.value), day.swapped) == ("2026-09-25", True)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert all(day.end > day.start for day in read_days(text))
