"""Our wishes beside Katixo's records."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from bot.reconcile import End, Record, Wish, reconcile

DAY, TAG = date(2026, 11, 20), "#k7f3q2ab5c"
WISH = Wish("expense", TAG, DAY, "done")
RECORD = Record("expense", "EXP-1", DAY, Decimal("2500.00"), f"toner {TAG}")
TWIN = replace(RECORD, number="EXP-2")
VOID = replace(RECORD, is_void=True)


def test_an_entry_that_stands_once_is_nobodys_trouble() -> None:
    assert reconcile([WISH], [RECORD]) == []


def test_two_records_with_one_tag_are_named_by_their_numbers() -> None:
    (found,) = reconcile([WISH], [RECORD, TWIN])
    assert (found.trouble, found.tag, found.numbers) == ("twice", TAG, ("EXP-1", "EXP-2"))


def test_two_records_of_a_tag_that_we_no_longer_know_are_named_too() -> None:
    assert [one.trouble for one in reconcile([], [RECORD, TWIN])] == ["twice"]


@pytest.mark.parametrize("wishes", [[WISH], []])
def test_a_twin_that_somebody_has_voided_is_named_with_the_one_that_stands(wishes: list[Wish]) -> None:
    (found,) = reconcile(wishes, [replace(TWIN, is_void=True), RECORD])
    assert (found.trouble, found.numbers) == ("twice_void", ("EXP-1", "EXP-2"))


def test_a_record_beside_one_that_we_took_back_is_as_it_should_be() -> None:
    assert reconcile([replace(WISH, taken_back=True)], [RECORD, replace(TWIN, is_void=True)]) == []


def test_parts_of_one_payment_are_no_twins() -> None:
    paid = [replace(RECORD, kind="payment", text=f"{TAG}-{part}") for part in (1, 2)]
    assert reconcile([], paid) == []


@pytest.mark.parametrize(("end", "troubles"), [("unknown", ["unknown"]), ("open", []), ("refused", [])])
def test_only_an_unknown_end_is_trouble_before_there_is_a_record(end: End, troubles: list[str]) -> None:
    assert [one.trouble for one in reconcile([replace(WISH, end=end)], [])] == troubles


def test_an_entry_that_was_voided_behind_our_back_is_named() -> None:
    (found,) = reconcile([WISH], [VOID])
    assert (found.trouble, found.numbers) == ("voided", ("EXP-1",))


def test_an_entry_that_is_gone_is_named_without_a_number() -> None:
    assert [(one.trouble, one.numbers) for one in reconcile([WISH], [])] == [("voided", ())]


def test_an_entry_that_we_took_back_ourselves_is_as_it_should_be() -> None:
    assert reconcile([replace(WISH, taken_back=True)], [VOID]) == []


def test_a_record_that_somebody_typed_by_hand_is_not_ours() -> None:
    assert reconcile([], [replace(RECORD, text="see #12"), replace(TWIN, text="see #12")]) == []
