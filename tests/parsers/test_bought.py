"""Goods that came with their price are an expense; money that came is none. Bills that somebody handed us are bills."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from parsers.schema import read_for_score

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
GOODS = (
    "sabun aur phenyl aaya dhai sau ka",
    "आज समोसे आए 150 के",
    "stationery aali 340 chi",
    "200 ki mithai aayi staff ke liye",
)
MONEY = (
    "paise aaye 500",
    "samose ke 300 aaye",
    "8000 ka kiraya aaya",
    "customer ke samose aaye 300 ke",
    "cheque aaya 5000 ka",
    "samosa aaya nahi 200 ka",
    "tape aaya 50 ka ek",
    "stock aaya 40 boxes",
)
BILLS = (
    "Anmol Dairy sent their bill, 12,400, to be paid by 5 dec",
    "Om Logistics has submitted the bill 9,200, pay by monday",
    "Shree Agencies ne bill diya 8,900, 15 tak dena hai",
)
OURS = ("we sent the bill of 18000 to Hotel Mayur, to be paid by 10 dec", "sent bill to Apollo 5000")


@pytest.mark.parametrize("text", GOODS)
def test_goods_that_came_with_their_price_are_an_expense(text: str) -> None:
    assert read_for_score(text, NOON, pending=False)["intent"] == "record_expense"


@pytest.mark.parametrize("text", MONEY)
def test_money_that_came_gives_no_draft(text: str) -> None:
    assert read_for_score(text, NOON, pending=False)["intent"] == "other"


@pytest.mark.parametrize("text", BILLS)
def test_a_bill_somebody_handed_us_is_still_to_be_paid(text: str) -> None:
    assert read_for_score(text, NOON, pending=False)["intent"] == "record_bill"


@pytest.mark.parametrize("text", OURS)
def test_our_own_bill_gives_no_draft(text: str) -> None:
    assert read_for_score(text, NOON, pending=False)["intent"] == "other"
