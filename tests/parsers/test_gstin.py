"""GSTIN check digits, repair of misread signs, names of states."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.gstin import STATES, is_gstin, looks_like_gstin, repair, state_code

GOOD = "27AAPFU0939F1ZV"


@pytest.mark.parametrize("wrong", ["27AAPFU0939F1ZW", "27AAPFU0939F1Z", "00AAPFU0939F1ZV", "", "27AAPFU0939F1ZVV"])
def test_wrong_numbers_are_refused(wrong: str) -> None:
    assert not is_gstin(wrong)


@pytest.mark.parametrize(
    "misread", ["27AAPFUO939FIZV", "Z7AAPFU0939F1ZV", "27AAPFU09B9F1ZV", "27AAPFU0939F12V", "27 AAPFU0939F1ZV"]
)
def test_look_alikes_are_repaired(misread: str) -> None:
    assert repair(misread) in (GOOD, None)
    assert repair("27AAPFUO939FIZV") == GOOD


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=15, max_size=15))
def test_repair_gives_only_valid_numbers(text: str) -> None:
    found = repair(text)
    assert found is None or is_gstin(found)


@given(st.text(max_size=30))
def test_no_text_breaks_the_readers(text: str) -> None:
    assert repair(text) is None or is_gstin(repair(text) or "")
    assert looks_like_gstin(text) in (True, False)
    assert state_code(text) is None or state_code(text) in STATES


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Karnataka", "29"),
        ("24-Gujarat", "24"),
        ("TamilNadu (33)", "33"),
        ("Orissa", "21"),
        ("Delhi", "07"),
        ("Atlantis", None),
    ],
)
def test_states_by_name_and_code(name: str, code: str | None) -> None:
    assert state_code(name) == code
