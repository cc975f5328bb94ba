"""Post, Cancel and Undo of one draft, and the second record that should never be."""

from __future__ import annotations

import pytest

from handlers.business import MAY_POST_EXPENSE, MAY_VOID_EXPENSE, Habit
from handlers.effects import Void, effect_key
from handlers.states import Confirming, Posted, Posting, Undone
from tests.handlers.playing import Play, business, card, in_the_books, on_its_way

ROLES = ("OWNER", "ADMIN", "ACCOUNTANT", "OPERATOR", "VIEWER")


@pytest.mark.parametrize("role", ROLES)
def test_only_who_may_post_posts(role: str) -> None:
    play = on_its_way(of=business(role))
    assert bool(play.wanted) == (role in MAY_POST_EXPENSE)
    assert role in MAY_POST_EXPENSE or f"role ({role})" in play.text


@pytest.mark.parametrize("role", ROLES)
def test_only_who_may_void_undoes(role: str) -> None:
    play = in_the_books()
    play.business = business(role)
    play.press("Undo")
    assert isinstance(play.wanted[-1], Void) == (role in MAY_VOID_EXPENSE)
    assert role in MAY_VOID_EXPENSE or f"role ({role})" in play.text


def test_a_viewer_keeps_the_card() -> None:
    play = on_its_way(of=business("VIEWER"))
    assert isinstance(play.last.stage, Confirming)
    assert play.labels == ("Post", "Edit", "Cancel")


def test_post_claims_the_booking_in_the_same_step() -> None:
    play = on_its_way()
    (claimed,) = play.outcome.claims
    assert (claimed.draft, str(claimed.amount)) == (play.last.id, "2500.00")


def test_the_stage_remembers_what_the_card_promised() -> None:
    play = on_its_way("toner 2950 incl 18% gst upi office supplies")
    stage = play.last.stage
    assert isinstance(stage, Posting)
    assert (str(stage.tax), str(stage.total)) == ("450.00", "2950.00")


def test_what_the_user_answered_is_learned_with_the_post() -> None:
    play = Play()
    play.say("petrol 1200")
    play.press("Cash")
    play.press("Post")
    assert play.outcome.learned == (Habit("petrol", "mode", "Cash"),)


def test_a_press_after_signing_out_posts_nothing() -> None:
    play = card()
    button = play.button("Post")
    play.business = None
    assert "not signed in" in play.tap(button)
    assert not play.wanted


def test_undo_voids_the_entry_and_says_so() -> None:
    play = in_the_books()
    play.press("Undo")
    said = play.voided()
    assert isinstance(play.last.stage, Undone)
    assert f"EXP-{play.last.id}" in said
    assert not play.labels


def test_a_second_void_done_says_nothing() -> None:
    play = in_the_books()
    play.press("Undo")
    play.voided()
    assert not play.voided()


def test_an_undo_that_katixo_refuses_leaves_the_entry_with_its_button() -> None:
    play = in_the_books()
    play.press("Undo")
    assert "month is closed" in play.refused("period_closed")
    assert isinstance(play.last.stage, Posted)
    assert play.labels == ("Undo",)


def test_an_undo_that_waits_is_told_once() -> None:
    play = in_the_books()
    play.press("Undo")
    assert "I will undo" in play.refused("down", final=False)
    assert not play.refused("down", final=False)


def test_a_press_on_an_undone_card_says_so() -> None:
    play = in_the_books()
    undo = play.button("Undo")
    play.tap(undo)
    play.voided()
    assert "already cancelled" in play.tap(undo)


def test_a_press_on_a_dropped_card_says_so() -> None:
    play = card()
    post = play.button("Post")
    play.press("Cancel")
    assert "was cancelled" in play.tap(post)
    assert not play.wanted


def test_two_records_are_told_and_one_is_offered_to_be_voided() -> None:
    play = in_the_books(twin="EXP-2026-0035")
    assert "EXP-2026-0035" in play.text
    assert play.labels == ("Undo", "Void one")


def test_voiding_the_second_record_leaves_the_first() -> None:
    play = in_the_books(twin="EXP-2026-0035")
    play.press("Void one")
    said = play.voided()
    assert isinstance(play.last.stage, Posted)
    assert play.last.stage.entry.number == f"EXP-{play.last.id}"
    assert "EXP-2026-0035" in said
    assert play.labels == ("Undo",)


def test_a_second_record_that_cannot_be_voided_stays_offered() -> None:
    play = in_the_books(twin="EXP-2026-0035")
    play.press("Void one")
    assert "EXP-2026-0035" in play.refused("period_closed")
    assert play.labels == ("Undo", "Void one")


def test_undo_of_one_of_two_records_says_that_the_other_stays() -> None:
    play = in_the_books(twin="EXP-2026-0035")
    play.press("Undo")
    assert "EXP-2026-0035, ₹2,500 stays in the books" in play.voided()
    assert play.labels == ("Undo",)


def test_an_old_button_on_two_records_still_offers_to_void_one() -> None:
    play = on_its_way()
    old = play.last
    play.posted(twin="EXP-2026-0035")
    play.say("undo", old.id)
    play.refused("forbidden")
    play.say("yes", old.id)
    assert play.labels == ("Undo", "Void one")


def test_the_voids_of_two_records_are_two_wishes() -> None:
    play = in_the_books(twin="EXP-2026-0035")
    play.press("Void one")
    play.voided()
    play.press("Undo")
    keys = [effect_key(one) for one in play.wanted]
    assert len(set(keys)) == 3


def test_an_answer_about_the_second_record_does_not_end_the_undo_of_the_first() -> None:
    play = in_the_books(twin="EXP-2026-0035")
    play.press("Void one")
    play.voided()
    twin_gone = play.wanted[-1]
    play.press("Undo")
    play.wanted.append(twin_gone)
    assert not play.voided()
    assert not isinstance(play.last.stage, Undone)
