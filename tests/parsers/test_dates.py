"""Days: day before month, the past for entries, words in many languages, and what is no day."""

from __future__ import annotations

from datetime import date

import pytest

from parsers.dates import dated, find_days, first_from, latest_day, made, read_day
from parsers.text import read_text

TODAY = date(2026, 11, 20)  # a Friday
DAYS = [
    ("5/11", "2026-11-05"),
    ("5-11", "2026-11-05"),
    ("on 5-11", "2026-11-05"),
    ("12-02-27", "2027-02-12"),
    ("28.10.2026", "2026-10-28"),
    ("20/11", "2026-11-20"),
    ("21/11", "2025-11-21"),
    ("30/12", "2025-12-30"),
    ("2026-11-05", "2026-11-05"),
    ("2026/11/05", "2026-11-05"),
    ("02Aug26", "2026-08-02"),
    ("01-Aug-26", "2026-08-01"),
    ("2 april", "2026-04-02"),
    ("15 june 2026", "2026-06-15"),
    ("june 15", "2026-06-15"),
    ("June 15, 2025", "2025-06-15"),
    ("3rd nov", "2026-11-03"),
    ("10 nov '25", "2025-11-10"),
    ("on 5th", "2026-11-05"),
    ("25th", "2026-10-25"),
    ("18 tareekh", "2026-11-18"),
    ("25 tarikh ko", "2026-10-25"),
    ("today", "2026-11-20"),
    ("aaj", "2026-11-20"),
    ("yesterday", "2026-11-19"),
    ("kal", "2026-11-19"),
    ("gaikale", "2026-11-19"),
    ("gai kale", "2026-11-19"),
    ("innale", "2026-11-19"),
    ("ninna", "2026-11-19"),
    ("parso", "2026-11-18"),
    ("day before yesterday", "2026-11-18"),
    ("परसों", "2026-11-18"),
    ("आज", "2026-11-20"),
    ("friday", "2026-11-13"),
    ("thursday", "2026-11-19"),
    ("saturday", "2026-11-14"),
    ("last monday", "2026-11-16"),
    ("mangalwar ko", "2026-11-17"),
    ("itwar", "2026-11-15"),
    ("friday's", "2026-11-13"),
    ("3 days back", "2026-11-17"),
    ("do din pehle", "2026-11-18"),
    ("2 weeks ago", "2026-11-06"),
    ("last week", "2026-11-13"),
    ("pichle hafte", "2026-11-13"),
    ("5 nov 2026", "2026-11-05"),
    ("१५ नवंबर", "2026-11-15"),
    ("29/2", "2024-02-29"),
    ("next monday", "2026-11-23"),
    ("tomorrow", "2026-11-21"),
    ("छब्बीस जनवरी", "2026-01-26"),
    ("pandrah august", "2026-08-15"),
    ("jhande liye do october ko", "2026-10-02"),
    ("dt 5-11", "2026-11-05"),
    ("date: 5-11", "2026-11-05"),
    ("dated. 5-11", "2026-11-05"),
    ("tarikh 5-11", "2026-11-05"),
    ("tareekh 5-11", "2026-11-05"),
    ("due 5-11", "2026-11-05"),
    ("तारीख 5-11", "2026-11-05"),
    ("500 diya 5 ko", "2026-11-05"),
    ("12 tak", "2026-11-12"),
]
NO_DAYS = [
    "",
    "31/31",
    "0/5",
    "32 nov",
    "1.5",
    "1.2k",
    "500",
    "5-11-4",
    "10-12 pcs",
    "40/2/",
    "3 days",
    "18%",
    "5/11/",
    "at 7-9",
    "400 din",
    "500 days back",
    "paanch sau march",
    "packet 5-11",
    "45 ko",
    "500 udhaar 5 ko",
    "40 tak",
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_is_read_however_it_is_written(text: str, day: str) -> None:
    found = read_day(text, TODAY)
    assert found is not None
    assert found.value.isoformat() == day


@pytest.mark.parametrize("text", NO_DAYS)
def test_what_is_no_day_is_left_alone(text: str) -> None:
    assert read_day(text, TODAY) is None


def test_the_last_of_two_days_is_the_answer() -> None:
    found = read_day("5/11 nahi 6/11", TODAY)
    assert found is not None
    assert (found.value, found.text, found.span, found.score) == (date(2026, 11, 6), "6/11", (10, 14), 1.0)


@pytest.mark.parametrize(
    ("text", "tense", "stated", "rule"),
    [
        ("kal", "both", "word", "yesterday"),
        ("yesterday", "fixed", "word", "yesterday"),
        ("parso", "both", "word", "two days ago"),
        ("tomorrow", "future", "word", "tomorrow"),
        ("5/11", "fixed", "day_month", "date in figures"),
        ("5/11/26", "fixed", "full", "date in figures"),
        ("5 nov", "fixed", "day_month", "day and month"),
        ("5 nov 2026", "fixed", "full", "day and month"),
        ("5th", "fixed", "day", "day of the month"),
        ("18 tareekh", "fixed", "day", "day of the month"),
        ("monday", "fixed", "word", "weekday"),
        ("next monday", "future", "word", "next weekday"),
        ("last week", "fixed", "word", "last week"),
        ("3 days ago", "fixed", "word", "days ago"),
        ("today", "fixed", "word", "today"),
        ("do october", "fixed", "day_month", "day and month"),
        ("5 tak", "fixed", "day", "day of the month"),
    ],
)
def test_a_day_tells_which_way_it_points_and_how_it_was_written(text: str, tense: str, stated: str, rule: str) -> None:
    (day,) = find_days(read_text(text), TODAY)
    assert (day.tense, day.stated, day.rule) == (tense, stated, rule)


def test_a_day_keeps_its_number_and_month_for_due_dates() -> None:
    (figures,) = find_days(read_text("5/12"), TODAY)
    (named,) = find_days(read_text("5 dec"), TODAY)
    (ordinal,) = find_days(read_text("5th"), TODAY)
    assert [(day.number, day.month) for day in (figures, named, ordinal)] == [(5, 12), (5, 12), (5, 0)]


def test_a_day_in_words_covers_its_words_and_keeps_its_number_and_month() -> None:
    (day,) = find_days(read_text("kiraya pandrah august ka"), TODAY)
    assert (day.start, day.end, day.number, day.month) == (7, 21, 15, 8)


def test_every_day_in_words_is_found() -> None:
    days = find_days(read_text("august, das october aur bees october"), TODAY)
    assert [str(day.day) for day in days] == ["2026-10-10", "2026-10-20"]


def test_days_stand_in_order_and_do_not_overlap() -> None:
    days = find_days(read_text("kal 5 nov 2026 aur 6/11 monday"), TODAY)
    assert [(day.start, day.end) for day in days] == [(0, 3), (4, 14), (19, 23), (24, 30)]


@pytest.mark.parametrize(
    ("day", "month", "year", "made_of"),
    [
        (29, 2, None, "2024-02-29"),
        (12, 2, "27", "2027-02-12"),
        (20, 11, None, "2026-11-20"),
        (21, 11, None, "2025-11-21"),
        (1, 1, "2030", "2030-01-01"),
    ],
)
def test_without_a_year_a_day_is_the_latest_not_after_today(
    day: int, month: int, year: str | None, made_of: str
) -> None:
    found = dated(day, month, year, TODAY)
    assert found is not None
    assert found.isoformat() == made_of


def test_a_due_day_is_the_first_on_or_after_the_bill() -> None:
    assert first_from(20, 11, TODAY) == TODAY
    assert first_from(19, 11, TODAY) == date(2027, 11, 19)
    assert first_from(29, 2, TODAY) == date(2028, 2, 29)
    assert first_from(31, 2, TODAY) is None


@pytest.mark.parametrize(
    ("number", "day"), [(20, "2026-11-20"), (21, "2026-10-21"), (31, "2026-10-31"), (1, "2026-11-01")]
)
def test_a_number_is_the_latest_such_day(number: int, day: str) -> None:
    assert str(latest_day(number, TODAY)) == day


def test_a_day_that_no_month_has_is_none() -> None:
    assert latest_day(32, TODAY) is None
    assert latest_day(632122223333, TODAY) is None
    assert latest_day(31, date(2026, 3, 1)) == date(2026, 1, 31)
    assert made(2026, 2, 29) is None
    assert made(2028, 2, 29) == date(2028, 2, 29)
