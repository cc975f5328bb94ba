"""What is learned from answers, filled in the next time, shown, changed and forgotten."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.business import Habit
from handlers.habits import learned, recall, recall_bill, recall_rate, subject_of
from handlers.states import Asking, OpenDraft
from parsers.drafts import BillDraft, Category, ExpenseDraft, Found, PaymentMode
from tests.handlers.playing import KUMAR, Play, business, card

OPENED = OpenDraft("d1", 1, ExpenseDraft(amount=Found(Decimal(2500))), Asking("mode"))


def test_the_same_shop_gets_what_it_got_last_time() -> None:
    draft = ExpenseDraft(vendor=Found("Mehta  Stationers"))
    habits = {("mehta stationers", "mode"): "UPI", ("mehta stationers", "category"): "Office Supplies"}
    filled = recall(draft, business(habits=habits))
    assert (filled.mode, filled.category) == (
        Found(PaymentMode.UPI, score=0.9, rule="habit"),
        Found(Category.OFFICE_SUPPLIES, score=0.9, rule="habit"),
    )


def test_what_the_user_says_beats_the_habit() -> None:
    draft = ExpenseDraft(vendor=Found("Mehta"), mode=Found(PaymentMode.CASH))
    assert recall(draft, business(habits={("mehta", "mode"): "UPI"})) == draft


def test_a_habit_of_another_release_is_left_alone() -> None:
    draft = ExpenseDraft(vendor=Found("Mehta"))
    assert recall(draft, business(habits={("mehta", "mode"): "Barter", ("mehta", "category"): "Gold"})) == draft


def test_only_what_the_user_answered_is_learned() -> None:
    draft = ExpenseDraft(
        vendor=Found("Mehta"), mode=Found(PaymentMode.CARD), category=Found(Category.FUEL), amount=Found(Decimal(1))
    )
    opened = replace(OPENED, draft=draft, answered=("mode", "category", "card_kind", "amount"), card_kind="credit")
    assert learned(opened) == (
        Habit("mehta", "mode", "Card"),
        Habit("mehta", "category", "Fuel"),
        Habit("*", "card_kind", "credit"),
    )
    assert learned(replace(opened, answered=("amount",))) == ()


def test_nothing_is_learned_of_an_entry_without_a_name() -> None:
    opened = replace(OPENED, draft=ExpenseDraft(mode=Found(PaymentMode.CASH)), answered=("mode",))
    assert subject_of(opened.expense) == ""
    assert learned(opened) == ()


def test_the_rate_of_a_payee_is_filled_in_but_not_that_of_a_thing() -> None:
    known = business(habits={("mehta", "gst_rate"): "18", ("toner", "gst_rate"): "18"})
    filled = recall_rate(ExpenseDraft(vendor=Found("Mehta")), known)
    assert (filled.gst_rate, filled.gst_inclusive) == (
        Found(Decimal(18), score=0.9, rule="habit"),
        Found(True, score=0.9, rule="habit"),
    )
    assert recall_rate(ExpenseDraft(description=Found("toner")), known).gst_rate is None
    stated = ExpenseDraft(vendor=Found("Mehta"), gst_rate=Found(Decimal(5)))
    assert recall_rate(stated, known) == stated


def test_a_vendor_s_next_bill_is_for_the_same() -> None:
    known = business(habits={("mehta", "category"): "Freight & Courier"})
    filled = recall_bill(BillDraft(vendor=Found("Mehta")), known)
    assert filled.category
    assert filled.category.rule == "habit"


def test_a_bank_that_no_account_is_named_after_is_asked_about_and_then_known() -> None:
    play = card("paid 500 petrol kotak se")
    assert "Kotak" in play.text
    play.press("ICICI Bank")
    play.press("Post")
    assert play.outcome.learned == (Habit("bank:kotak", "account", "a-icici"),)
    again = card("paid 700 petrol kotak se", business(habits={("bank:kotak", "account"): "a-icici"}))
    assert "ICICI Bank" in again.text
    assert "ICICI Bank: pichhli baar jaisa" in again.text


@pytest.mark.parametrize(("mode", "account"), [("upi", "ICICI Bank"), ("cash", "Cash")])
def test_the_account_that_paid_a_shop_pays_it_again_in_the_same_way_only(mode: str, account: str) -> None:
    habits = {("mehta", "account"): "a-icici", ("mehta", "mode"): "UPI"}
    play = card(f"paid 500 {mode} office supplies to Mehta", business(habits=habits))
    assert f"from {account}" in play.text or f"\n{account}\n" in play.text


HABITS = {("mehta", "mode"): "UPI", ("mehta", "category"): "Fuel", ("bank:kotak", "account"): "a-icici"}


def listed(habits: dict[tuple[str, str], str]) -> Play:
    play = Play(business(habits=habits))
    play.say("my habits")
    return play


def test_habits_are_listed_with_what_they_mean() -> None:
    text = listed(HABITS).text
    assert "mehta: UPI, Fuel" in text
    assert "KOTAK: ICICI Bank" in text
    assert "GST scheme regular" in text


def test_who_has_none_is_told_so() -> None:
    play = Play(replace(KUMAR, habits={}))
    assert "koi aadat abhi yaad nahi" in play.say("meri aadatein dikhao")


def test_a_tap_forgets_all_about_a_shop_and_an_old_list_nothing_else() -> None:
    play = listed(HABITS)
    button = play.button("✕ mehta")
    play.tap(button)
    assert set(play.outcome.learned) == {Habit("mehta", "mode", ""), Habit("mehta", "category", "")}
    play.business = business(habits={("ravi", "mode"): "Cash"})
    assert "gone already" in play.tap(button)
    assert play.outcome.learned == ()


@pytest.mark.parametrize("text", ["forget mehta", "bhool jao Mehta", "forget habit mehta."])
def test_a_habit_is_forgotten_by_words(text: str) -> None:
    play = listed(HABITS)
    play.say(text)
    assert {habit.subject for habit in play.outcome.learned} == {"mehta"}


def test_all_habits_are_forgotten_by_words() -> None:
    play = listed(HABITS)
    play.say("forget all habits")
    assert {habit.subject for habit in play.outcome.learned} == {"mehta", "bank:kotak", "*"}


@pytest.mark.parametrize(
    ("text", "habits"),
    [
        ("Mehta always cash", {Habit("mehta", "mode", "Cash")}),
        ("Ravi Tea Stall hamesha staff welfare", {Habit("ravi tea stall", "category", "Staff Welfare")}),
        ("Mehta is always ICICI Bank", {Habit("mehta", "account", "a-icici")}),
        ("Mehta always 18% gst", {Habit("mehta", "gst_rate", "18")}),
    ],
)
def test_a_habit_is_told_in_words(text: str, habits: set[Habit]) -> None:
    play = Play()
    play.say(text)
    assert set(play.outcome.learned) == habits


@pytest.mark.parametrize("text", ["forget me", "forget ravi", "petrol always 500 cash", "habit", "always"])
def test_other_words_change_no_habit(text: str) -> None:
    play = listed(HABITS)
    play.say(text)
    assert play.outcome.learned == ()
