"""Which vendor a name means: the GSTIN first, then the user's own choice, then the name; in doubt a list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.owed import Vendor
from handlers.states import Asking, OpenDraft
from handlers.vendors import Sought, likeness, listed, matched, new_vendor
from parsers.drafts import BillDraft, Found
from tests.handlers.answering import GSTIN, OTHER_GSTIN, SHARMA, SPICES, VENDORS, WHOLESALE
from tests.handlers.playing import KUMAR, business

OPENED = OpenDraft("d1", 1, BillDraft(vendor=Found("Sharma")), Asking("which_vendor"))


def found(name: str, gstin: str = "", habits: dict[tuple[str, str], str] | None = None) -> OpenDraft:
    """Match a name and GSTIN against the vendors of the play."""
    return matched(OPENED, Sought(name, gstin), VENDORS, business(habits=habits) if habits else KUMAR)


@pytest.mark.parametrize(
    ("name", "gstin", "vendor"),
    [
        ("anything else", GSTIN, SHARMA),
        ("SHARMA  traders", "", SHARMA),
        ("M/s Sharma Traders Pvt Ltd", "", SHARMA),
        ("Sharma Tradrs", "", SHARMA),
        ("wholesale", "", WHOLESALE),
        ("शर्मा ट्रेडर्स", "", SHARMA),
    ],
)
def test_one_vendor_is_meant(name: str, gstin: str, vendor: Vendor) -> None:
    assert found(name, gstin).party.vendor == vendor


def test_a_word_that_two_vendors_hold_is_asked_about() -> None:
    party = found("Sharma").party
    assert (party.vendor, {one.id for one in party.candidates}) == (None, {SHARMA.id, WHOLESALE.id})


def test_what_the_user_chose_before_is_taken() -> None:
    assert found("Sharma", habits={("sharma", "vendor"): WHOLESALE.id}).party.vendor == WHOLESALE


def test_a_name_with_another_gstin_is_offered_and_never_taken() -> None:
    party = found("Sharma Traders", OTHER_GSTIN[:2] + "BBBBB1234B1Z5").party
    assert party.vendor is None
    assert SHARMA in party.candidates


def test_a_name_nobody_has_gives_no_candidates() -> None:
    party = found("Zed Agencies").party
    assert (party.vendor, party.candidates) == (None, ())


def test_vendors_to_pick_from_stand_behind_those_offered_already() -> None:
    first = found("Sharma")
    assert [one.id for one in listed(first, VENDORS).party.candidates][:2] == [one.id for one in first.party.candidates]
    assert SPICES in listed(first, VENDORS).party.candidates


def test_a_new_vendor_gets_pan_and_state_from_a_gstin_that_checks_out() -> None:
    wish = new_vendor(replace(OPENED, draft=BillDraft(vendor=Found("Zed"), gstin=Found(GSTIN))))
    assert wish
    request = wish.request
    assert (request.display_name, request.gstin, request.pan) == ("Zed", GSTIN, GSTIN[2:12])
    assert (request.billing_state_code, request.billing_state) == ("27", "Maharashtra")


def test_a_gstin_that_does_not_check_out_is_not_written() -> None:
    wish = new_vendor(replace(OPENED, draft=BillDraft(vendor=Found("Zed"), gstin=Found("27AAPFU0939F1ZA"))))
    assert wish
    assert (wish.request.gstin, wish.request.pan) == (None, None)


@pytest.mark.parametrize(("one", "other"), [("", "Sharma"), ("🙂", "Sharma Traders"), ("Mehta", "Sharma Traders")])
def test_names_that_have_nothing_in_common_are_not_alike(one: str, other: str) -> None:
    assert likeness(one, other) < 60
