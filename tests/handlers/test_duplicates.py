"""Is it in the books already? Certain signs, likeness, and what the user says to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from handlers.duplicates import keys_of, number_key, read_same
from handlers.events import SentFile
from handlers.past import Booked, payee_key
from handlers.states import Dropped, Posting
from parsers.drafts import BillDraft, ExpenseDraft, Found
from tests.handlers.playing import KUMAR, TODAY, Play, Remembered, context

PAID = "paid 2500 UPI office supplies to Mehta"
SMS = "Rs 2500.00 debited from A/c XX1234 on 20-11-26 to VPA mehta@okhdfc UPI Ref 412345678901"
OLD = Booked("old", "draft", "EXP-1", "mehta", TODAY, "UPI", Decimal("2500.00"))


def told(text: str, *booked: Booked) -> Play:
    play = Play(past=Remembered(list(booked)))
    play.say(text)
    return play


def noted(*booked: Booked) -> Play:
    """A bank's message that has its purpose."""
    play = told(SMS, *booked)
    play.say("alag")
    play.say("office supplies")
    return play


def is_asked(play: Play) -> bool:
    return play.labels == ("Same", "Different")


def test_the_same_reference_again_names_the_entry_before_anything_else_is_asked() -> None:
    play = told(SMS, replace(OLD, payee="", keys=("ref:412345678901",), amount=Decimal(1), day=date(2026, 1, 1)))
    assert play.text == "⚠️ Already booked as EXP-1, ₹1: the same payment reference. Same payment?"
    assert is_asked(play)


def test_another_payment_is_asked_for_what_it_was() -> None:
    play = told(SMS, OLD)
    assert "What was it for" in play.press("Different")


@pytest.mark.parametrize(
    ("change", "asks"),
    [
        ({}, True),
        ({"payee": "mehta stationers"}, True),
        ({"payee": "sharma"}, False),
        ({"amount": Decimal("2500.01")}, False),
        ({"day": TODAY - timedelta(days=3)}, True),
        ({"day": TODAY - timedelta(days=4)}, False),
        ({"mode": "CASH"}, False),
        ({"mode": "BANK"}, True),
        ({"kind": "bill"}, False),
        ({"kind": "payment"}, True),
        ({"payee": ""}, False),
        ({"payee": "", "keys": ("ref:1",)}, True),
        ({"payee": "", "keys": ("ref:1",), "day": TODAY - timedelta(days=1)}, True),
        ({"payee": "", "keys": ("ref:1",), "day": TODAY - timedelta(days=2)}, False),
    ],
)
def test_what_is_alike_is_asked_about_and_what_is_not_is_left_alone(change: dict[str, object], asks: bool) -> None:
    assert is_asked(told(PAID, replace(OLD, **change))) is asks  # type: ignore[arg-type]  # fields of a booking


@pytest.mark.parametrize(("keys", "asks"), [(("ref:9",), False), (("bill:mehta:9",), True), (("file:9",), True)])
def test_two_references_make_two_payments(keys: tuple[str, ...], asks: bool) -> None:
    assert is_asked(told(SMS, replace(OLD, keys=keys))) is asks


def test_a_certain_sign_is_named_before_a_likeness() -> None:
    certain = replace(OLD, draft="d2", number="EXP-2", keys=("ref:412345678901",))
    for booked in ((OLD, certain), (certain, OLD)):
        assert told(SMS, *booked).text.startswith("⚠️ Already booked as EXP-2, ₹2,500: the same payment reference.")


def test_an_entry_is_named_before_one_on_its_way() -> None:
    on_its_way = replace(OLD, draft="d2", number=None)
    for booked in ((OLD, on_its_way), (on_its_way, OLD)):
        assert "Looks like EXP-1" in told(PAID, *booked).text


@pytest.mark.parametrize(
    ("text", "mode", "asks"),
    [
        ("paid 2500 office supplies to Mehta", "UPI", True),
        ("paid 2500 office supplies to Mehta", "CASH", True),
        ("paid 2500 cash to Mehta", "CASH", True),
        ("paid 2500 cash to Mehta", "UPI", False),
        ("paid 2600 cash to Mehta", "CASH", False),
    ],
)
def test_a_card_with_open_questions_is_compared_by_what_is_known(text: str, mode: str, asks: bool) -> None:
    assert is_asked(told(text, replace(OLD, mode=mode))) is asks


def test_a_day_that_was_said_counts_before_the_card_is_complete() -> None:
    last_week = replace(OLD, day=TODAY - timedelta(days=7))
    assert not is_asked(told("paid 2500 office supplies to Mehta", last_week))
    assert is_asked(told("paid 2500 office supplies to Mehta on 13 nov", last_week))


def test_a_bill_number_is_compared_without_its_seller() -> None:
    play = told(PAID + " bill no 7", replace(OLD, payee="mehta stationers", keys=("bill:mehta stationers:7",)))
    assert is_asked(play)
    assert not is_asked(told(PAID + " bill no 8", replace(OLD, keys=("bill:mehta:7",))))


def test_the_question_stands_above_the_whole_card() -> None:
    play = told(PAID, OLD)
    question, card = play.text.split("\n\n")
    assert question == "⚠️ Looks like EXP-1: ₹2,500, Fri 20 Nov 2026. Is it the same?"
    assert card.startswith("*₹2,500*")


@pytest.mark.parametrize("answer", ["Same", "same", "wahi hai"])
def test_the_same_is_let_go_and_the_entry_named(answer: str) -> None:
    play = told(PAID, OLD)
    text = play.press(answer) if answer == "Same" else play.say(answer)
    assert "EXP-1" in text
    assert isinstance(play.last.stage, Dropped)


@pytest.mark.parametrize("answer", ["Different", "alag hai"])
def test_another_one_is_shown_and_can_be_posted(answer: str) -> None:
    play = told(PAID, OLD)
    _ = play.press(answer) if answer == "Different" else play.say(answer)
    assert [button.action for button in play.reply.buttons] == ["post", "edit", "cancel"]
    play.tap(play.reply.buttons[0])
    assert isinstance(play.last.stage, Posting)


def test_yes_does_not_post_what_is_asked_about() -> None:
    play = told(PAID, OLD)
    play.say("yes")
    assert is_asked(play)
    assert not play.wanted


def test_what_was_booked_while_the_card_waited_is_asked_about_at_post() -> None:
    play = told(PAID)
    play.past = Remembered([OLD])
    play.press("Post")
    assert is_asked(play)
    assert not play.wanted


def test_a_word_for_same_means_nothing_on_a_card_without_twin() -> None:
    play = told(PAID)
    play.say("same")
    assert not isinstance(play.last.stage, Dropped)


def test_an_old_button_asks_nothing_when_the_other_entry_is_gone() -> None:
    play = told(PAID, OLD)
    play.past = Remembered()
    play.press("Same")
    assert play.labels == ("Post", "Edit", "Cancel")


def test_the_newer_of_two_open_cards_asks() -> None:
    play = told(PAID)
    assert play.labels[0] == "Post"
    older = play.button("Post")
    play.say("paid 2500 UPI stationery to Mehta")
    assert is_asked(play)
    assert "Another card of yours" in play.text
    play.tap(older)
    assert [effect.draft for effect in play.wanted] == [older.draft]


def test_letting_the_newer_card_go_leaves_the_older() -> None:
    play = told(PAID)
    play.say(PAID)
    assert "other card stays" in play.press("Same")
    assert len(play.conversation.open_drafts()) == 1


def test_two_cards_without_payee_are_two() -> None:
    play = told("auto 120 cash")
    play.say("auto 120 cash")
    assert play.labels[0] == "Post"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("bijli bill 3,450 diya upi", True),
        ("bijli bill 3460 diya upi", False),
        ("diesel 3450 diya upi", False),
        ("bijli bill 3450 diya cash", False),
        ("kal bijli bill 3450 diya upi", False),
    ],
)
def test_a_large_sum_for_the_same_purpose_on_the_same_day_is_asked_about(text: str, asks: bool) -> None:
    play = told("bijli bill 3450 diya upi")
    booked = replace(OLD, draft=play.last.id, payee="", amount=Decimal("3450.00"))
    play.press("Post")
    play.agreed()
    play.past = Remembered([booked])
    play.say(text)
    assert (play.labels[1:] == ("Alag hai",)) is asks


def test_what_is_posted_claims_its_keys() -> None:
    play = noted()
    play.tap(play.reply.buttons[0])
    (claim,) = play.outcome.claims
    assert claim.keys == ("ref:412345678901",)
    assert claim.fingerprint == f"draft:{play.last.id}"


def test_keys_that_another_entry_holds_stay_with_it() -> None:
    play = noted(replace(OLD, keys=("ref:412345678901",)))
    play.tap(play.reply.buttons[0])
    assert play.outcome.claims[0].keys == ()


def test_its_own_booking_is_no_twin() -> None:
    play = told(PAID)
    play.past = Remembered([replace(OLD, draft=play.last.id)])
    play.press("Post")
    assert play.wanted


def test_a_picture_is_known_by_its_bytes() -> None:
    draft = ExpenseDraft()
    assert keys_of(draft, ("aa", "bb")) == ("file:aa", "file:bb")
    assert SentFile("aa", "a.jpg", "image/jpeg", 1).digest == "aa"


def test_a_bill_is_known_by_its_seller_s_name_and_gstin() -> None:
    draft = BillDraft(vendor=Found("Sharma"), gstin=Found(KUMAR.gstin), bill_number=Found("VB-142"))
    assert keys_of(draft) == ("bill:sharma:vb142", f"bill:{KUMAR.gstin.casefold()}:vb142")


@pytest.mark.parametrize("draft", [BillDraft(bill_number=Found("7")), BillDraft(vendor=Found("Sharma"))])
def test_half_a_sign_is_none(draft: BillDraft) -> None:
    assert keys_of(draft) == ()


@pytest.mark.parametrize(
    ("one", "other"), [("INV-0042", "inv 42"), ("A/1/2", "a-1-2"), ("007", "7"), ("VB-142", "VB142")]
)
def test_spellings_of_one_number_fall_together(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)


@pytest.mark.parametrize(("one", "other"), [("INV-1/42", "INV-14/2"), ("VB-142", "VB-147"), ("100", "1")])
def test_two_numbers_stay_two(one: str, other: str) -> None:
    assert number_key(one) != number_key(other)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("M/s. Sharma Traders Pvt. Ltd.", "sharma traders"),
        ("sharma@okhdfc", "sharma"),
        ("The Company", "the company"),
        ("A & Co", "a"),
        ("शर्मा ट्रेडर्स", payee_key("शर्मा  ट्रेडर्स")),
        ("", ""),
    ],
)
def test_a_payee_s_spellings_fall_together(name: str, key: str) -> None:
    assert payee_key(name) == key


def test_a_sentence_is_no_answer() -> None:
    assert read_same("same amount again to Mehta") is None


@pytest.mark.parametrize("text", ["no", "nahi", "नहीं"])
def test_no_says_that_it_is_another_one(text: str) -> None:
    assert read_same(text) == "different"
    assert context().past.holding(["ref:1"]) == ()
