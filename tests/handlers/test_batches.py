"""Several entries of one message on one card: posted together or one by one, each told of by itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.effects import PostExpense, Void, effect_key
from handlers.events import Done, Rewrote
from handlers.states import Conversation, Dropped
from handlers.stored import load, store
from tests.handlers.answering import answer_to
from tests.handlers.playing import KUMAR, TODAY, Play, card

THREE = "chai 40, auto 120, courier 450 all cash"


def rows(play: Play) -> tuple[str, ...]:
    return play.conversation.batches[0].rows


def sent(play: Play) -> list[Decimal]:
    return [one.request.amount for one in play.wanted if isinstance(one, PostExpense)]


def posted() -> Play:
    play = card(THREE)
    play.press("Post all")
    for row in rows(play):
        play.posted(row)
    return play


def test_several_entries_are_one_card_with_their_total() -> None:
    play = card(THREE)
    assert play.labels == ("Post all", "One by one", "Cancel")
    assert [word in play.reply.text for word in ("₹610", "₹40", "₹120", "₹450")] == [True] * 4


def test_post_all_sends_each_row_once_under_its_own_key() -> None:
    play = card(THREE)
    button = play.button("Post all")
    play.tap(button)
    claims = play.outcome.claims
    play.tap(button)
    assert sent(play) == [Decimal("40.00"), Decimal("120.00"), Decimal("450.00")]
    assert len({effect_key(one) for one in play.wanted}) == len({one.fingerprint for one in claims}) == 3


def test_the_rows_of_a_posted_card_name_their_entries() -> None:
    play = posted()
    assert all(f"EXP-{row}" in play.text for row in rows(play))
    assert play.labels == ("Undo all", "Undo 1 chai", "Undo 2 auto", "Undo 3 courier")


def test_partial_failure_says_which_row_stands_and_which_does_not() -> None:
    play = card(THREE)
    play.press("Post all")
    first, second, third = rows(play)
    play.posted(first)
    play.refused(detail="no such account", draft=second)
    text = play.posted(third)
    assert "2 booked, *₹490*" in text
    assert "1 not booked yet" in text
    assert "2. ₹120, auto, Travel\n   Not booked: Katixo did not take it: no such account" in text
    assert play.labels[:3] == ("Post all", "One by one", "Cancel")


def test_a_row_that_was_refused_is_posted_again_alone() -> None:
    play = card(THREE)
    play.press("Post all")
    first, second, third = rows(play)
    play.posted(first)
    play.posted(third)
    play.refused(draft=second)
    play.press("Post all")
    assert sent(play) == [Decimal(one) for one in (40, 120, 450, 120)]


def test_katixo_being_down_is_told_once_for_all_rows() -> None:
    play = card(THREE)
    play.press("Post all")
    told = []
    for row in rows(play):
        play.refused("down", final=False, draft=row)
        told.append(play.reply.passing)
    assert told == [True, True, False]
    assert play.reply.text.count("safe with me") == 3


@pytest.mark.parametrize(
    ("words", "total", "count"),
    [
        ("2nd is 150", "₹640", 3),
        ("drop the auto", "₹490", 2),
        ("courier hatao", "₹160", 2),
        ("auto 150 tha", "₹640", 3),
    ],
)
def test_a_row_is_changed_or_dropped_by_words(words: str, total: str, count: int) -> None:
    play = card(THREE)
    text = play.say(words)
    assert f"*{total}*, {count}" in text
    assert play.reply.in_place


def test_a_correction_of_way_or_day_holds_for_all_rows() -> None:
    play = card(THREE)
    assert "UPI from HDFC Current Account, Thu 19 Nov 2026" in play.say("upi not cash") + play.say("yesterday")


def test_a_figure_that_names_no_row_is_asked_about() -> None:
    play = card(THREE)
    assert "2nd is 150" in play.say("make it 2600")
    assert "₹610" in play.text


def test_one_question_is_answered_for_all_rows() -> None:
    play = card("chai 40, auto 120, courier 450")
    assert "How were these paid?" in play.text
    play.press("Cash")
    assert play.labels == ("Post all", "One by one", "Cancel")


def test_the_scheme_is_asked_once_for_all_rows() -> None:
    play = card("toner 2950, paper 1180 upi incl 18% gst", replace(KUMAR, habits={}))
    play.press("Regular")
    assert play.labels[0] == "Post all"
    assert [habit.value for habit in play.outcome.learned] == ["regular"]


def test_cancel_drops_all_rows() -> None:
    play = card(THREE)
    play.press("Cancel")
    assert all(isinstance(one.stage, Dropped) for one in play.conversation.drafts)
    assert not play.labels


def test_one_by_one_shows_the_next_card_when_one_is_done() -> None:
    play = card(THREE)
    play.press("One by one")
    shown = [play.reply.draft]
    play.press("Post")
    shown.append(play.outcome.replies[-1].draft)
    play.press("Cancel")
    shown.append(play.outcome.replies[-1].draft)
    assert tuple(shown) == tuple(one.id for one in sorted(play.conversation.drafts, key=lambda one: one.id))
    play.press("Post")
    assert sent(play) == [Decimal("40.00"), Decimal("450.00")]


def test_undo_all_voids_every_entry_and_undo_of_one_only_that() -> None:
    play = posted()
    play.press("Undo 2 auto")
    play.voided(rows(play)[1])
    assert f"EXP-{rows(play)[1]} is cancelled" in play.text
    play.press("Undo all")
    assert sorted(one.draft for one in play.wanted if isinstance(one, Void)) == sorted(rows(play))


def test_undo_in_words_asks_which_of_the_entries() -> None:
    play = posted()
    assert "Which one?" in play.say("undo")
    assert "Undo all" in play.labels


def test_a_second_answer_of_katixo_changes_nothing() -> None:
    play = posted()
    before = play.conversation
    wish = next(one for one in play.wanted if isinstance(one, PostExpense))
    play.take(Done(wish.draft, answer_to(wish)))
    assert play.conversation == before
    assert not play.outcome.replies


def test_a_message_written_anew_makes_its_card_anew() -> None:
    play = card(THREE)
    play.take(Rewrote("chai 40, auto 130 cash", rows(play)[0]))
    assert "*₹170*, 2 entries" in play.text
    assert len(play.conversation.open_drafts()) == 2


def test_a_viewer_posts_nothing() -> None:
    play = card(THREE, replace(KUMAR, role="VIEWER"))
    assert "VIEWER" in play.press("Post all")
    assert not play.wanted


def test_a_new_entry_beside_an_open_batch_has_its_own_card() -> None:
    play = card(THREE)
    play.say("petrol 500 cash")
    assert "Fuel" in play.text
    assert play.conversation.open_cards() == 2


def test_a_batch_is_stored_and_what_was_stored_before_batches_is_read() -> None:
    play = posted()
    assert load(store(play.conversation)) == play.conversation
    assert load(b'{"drafts":[],"language":"en","format":1}') == Conversation()
    assert play.last.expense.paid_on
    assert play.last.expense.paid_on.value == TODAY
