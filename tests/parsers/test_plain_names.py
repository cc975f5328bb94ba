"""Vendors in small letters, and what only looks like an entry: read from whole messages."""

from __future__ import annotations

from datetime import datetime

import pytest

from parsers.schema import read_for_score

NOW = datetime.fromisoformat("2026-11-20T10:30+05:30")


def vendors(text: str) -> list[object]:
    """Read the vendors of a message's drafts."""
    drafts = read_for_score(text, NOW, False)["drafts"]
    assert isinstance(drafts, list)
    return [draft["vendor"] for draft in drafts]


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("tiles 42000 rajdhani marbles", "rajdhani marbles"),
        ("patel oil depot engine oil 2400", "patel oil depot"),
        ("shambhu polish wala 3000", "shambhu"),
        ("gupta ji ke yahan se cement mangwaya 8400 ka", "gupta ji"),
        ("jaggu se machine theek karwayi 3300 lage", "jaggu"),
        ("soil testing 350 krishi kendra", "krishi kendra"),
        ("PAID 4500 TO R K TRANSPORT FOR TILES", "R K TRANSPORT"),
        ("15000 to civil contractor Yusuf for renovation", "Yusuf"),
    ],
)
def test_a_vendor_needs_no_capital(text: str, vendor: str) -> None:
    assert vendors(text) == [vendor]


@pytest.mark.parametrize(
    "text", ["dinesh 500 petrol", "lunch for ramesh 200", "colour chemicals 4200", "surat se kapda 900"]
)
def test_who_spent_it_and_plain_words_are_no_vendors(text: str) -> None:
    assert vendors(text) == [None]


def test_names_under_a_heading_of_wages_are_paid_each() -> None:
    assert vendors("labour payment\nraju 600\nsonu 600\nmohan 550") == ["raju", "sonu", "mohan"]


def test_a_whole_payment_is_no_correction_of_the_waiting_card() -> None:
    read = read_for_score("paid 60000 shop rent to Verma neft", NOW, True)
    assert (read["intent"], read["drafts"][0]["vendor"]) == ("record_expense", "Verma")  # type: ignore[index] # the schema is plain JSON


@pytest.mark.parametrize(
    "text",
    [
        "bhai ne 10000 diye dukan ke liye",
        "mistri ne 3500 manga",
        "keep 2000 aside for diesel",
        "staff se 500 ka fine kaata",
        "ramesh ki tankhwah 9000 hai",
        "meter reading 24567",
        "zomato settlement 4520",
        "driver ko kal 500 dena mat bhulna",
        "2500 ka bill galat hai",
    ],
)
def test_what_is_asked_planned_or_only_told_is_no_entry(text: str) -> None:
    assert vendors(text) == []


def test_a_thing_nobody_listed_and_its_price_is_an_entry() -> None:
    assert vendors("kitchen chimney 9500") == [None]


@pytest.mark.parametrize(
    ("text", "amount"), [("laundry 24 bedsheet 720", "720.00"), ("microsoft 365 4,899", "4899.00")]
)
def test_how_many_and_a_product_s_number_are_no_amounts(text: str, amount: str) -> None:
    read = read_for_score(text, NOW, False)["drafts"]
    assert [draft["amount"] for draft in read] == [amount]  # type: ignore[attr-defined] # the schema is plain JSON
