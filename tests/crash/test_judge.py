"""The judge of the rounds finds each thing that must not be, and nothing in a run that went well."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from tests.crash.judge import Entry, judge
from tests.crash.stories import Heard, Person, Plot, Story

PHONE = "919000000001"
FIRST, SECOND = Story("post", 1001), Story("post", 1002)


def card(number: int, amount: str, draft: str = "k7f3q2ab5c") -> Heard:
    return Heard(number, f"*₹{amount}*, Office Supplies", {"Post": f"post:{draft}:1"})


def done(number: int, amount: str) -> Heard:
    return Heard(number, f"✓ Done. EXP-{number}, ₹{amount}.", {"Undo": "undo:k7f3q2ab5c:2"})


def entry(total: str, status: str = "ACTIVE") -> Entry:
    return {"number": f"EXP-{total}", "total": total, "status": status, "balanced": True}


GOOD = (card(1, "1,001"), done(2, "1,001"))
STANDS = (entry("1001.00"),)


def wrongs(
    heard: Sequence[Heard], entries: Sequence[Entry], *stories: Story, balance: Decimal = Decimal(0)
) -> list[str]:
    """Judge one person who wrote these stories in this order."""
    told = list(stories or (FIRST,))
    person = Person(PHONE, 0, told, told)
    return [one.wrong for one in judge([person], {PHONE: heard}, entries, balance)]


def test_a_run_that_went_well_has_nothing_wrong() -> None:
    assert wrongs(GOOD, STANDS) == []


def test_a_reply_that_comes_twice_is_allowed() -> None:
    assert wrongs((*GOOD, GOOD[1]), STANDS) == []


@pytest.mark.parametrize(
    ("heard", "entries", "wrong"),
    [
        (GOOD, STANDS * 2, "double"),
        (GOOD, (), "no entry"),
        (GOOD, (entry("1001.00", "VOIDED"),), "wrong status"),
        (GOOD[:1], STANDS, "lost"),
        (GOOD, (*STANDS, entry("7.00")), "unwanted entry"),
        (GOOD, ({**STANDS[0], "balanced": False},), "books"),
        ((*GOOD, card(3, "1,001", "aaaaaaaaaa")), STANDS, "two cards"),
        ((done(2, "1,001"), card(1, "1,001")), STANDS, "order"),
    ],
)
def test_one_thing_wrong_is_found(heard: Sequence[Heard], entries: Sequence[Entry], wrong: str) -> None:
    assert wrongs(heard, entries) == [wrong]


@pytest.mark.parametrize("plot", ["leave", "cancel"])
def test_an_entry_that_nobody_confirmed_is_found(plot: Plot) -> None:
    heard = (card(1, "1,001"), Heard(2, "Dropped: ₹1,001. Nothing was booked.", {}))
    assert wrongs(heard, STANDS, Story(plot, 1001)) == ["unwanted entry"]


def test_books_out_of_balance_are_found() -> None:
    assert wrongs(GOOD, STANDS, balance=Decimal("0.01")) == ["books"]


def test_answers_in_another_order_than_the_messages_are_found() -> None:
    heard = (card(1, "1,002"), card(2, "1,001", "b"), done(3, "1,001"), done(4, "1,002"))
    assert wrongs(heard, (*STANDS, entry("1002.00")), FIRST, SECOND) == ["order"]


def test_help_that_is_given_twice_for_one_message_is_found() -> None:
    helped = [Heard(number, "Write what you paid: ...", {}) for number in (1, 2)]
    assert wrongs(helped, (), Story("help", 1001)) == ["two cards"]
