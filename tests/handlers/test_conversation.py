"""Who gets what: a tap its draft, a text the quoted card or the one in focus, an answer of the world its effect."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.events import Done, Failed, Pressed, Strange
from handlers.hearing import TEXT_LIMIT
from handlers.replies import Button
from handlers.states import Asking, Dropped, Posted
from handlers.stored import load, store
from handlers.unclear import is_another_entry
from parsers.drafts import BillDraft, Found, Intent, Utterance
from tests.handlers.answering import answer_to
from tests.handlers.playing import Play, card, in_the_books, on_its_way

PHOTO = ("0" * 64, "bill.jpg", "image/jpeg", 1000)


def test_nobody_signed_in_is_told_so() -> None:
    play = card(of=None)
    assert "not signed in" in play.text
    assert not play.conversation.drafts


def test_katixo_s_answer_is_kept_even_when_nobody_is_signed_in_any_more() -> None:
    play = on_its_way()
    play.business = None
    assert "Done" in play.posted()
    assert isinstance(play.last.stage, Posted)


def test_a_card_given_back_to_nobody_can_be_posted_after_signing_in_again() -> None:
    play = on_its_way()
    signed_in, play.business = play.business, None
    play.refused("link_again")
    play.business = signed_in
    assert "2,500" in play.say("make it 2500")
    play.press("Post")
    assert len(play.wanted) == 2


def test_a_second_press_of_post_asks_katixo_nothing() -> None:
    play = card()
    button = play.button("Post")
    play.tap(button)
    assert "on its way" in play.tap(button)
    assert len(play.wanted) == 1


def test_a_press_after_posting_names_the_entry() -> None:
    play = card()
    button = play.button("Post")
    play.tap(button)
    play.posted()
    assert play.last.id in play.tap(button)
    assert len(play.wanted) == 1


def test_the_button_of_an_older_card_shows_the_card_as_it_stands() -> None:
    play = card()
    button = play.button("Post")
    play.say("make it 2600")
    assert "2,600" in play.tap(button)
    assert not play.wanted


@pytest.mark.parametrize(
    "data", ["", "drop table", "post:::", "post:d1:x", "post:nosuch:1", "\0", "post:d1:9999999", "💥"]
)
def test_a_button_that_is_none_of_ours_does_nothing(data: str) -> None:
    play = card()
    before = play.conversation
    play.take(Pressed(data))
    assert "do not know that card" in play.text
    assert play.conversation == before


def test_undo_on_a_posted_card_long_forgotten_does_not_ask_for_the_entry_again() -> None:
    play = in_the_books()
    undo = play.button("Undo")
    play.conversation = replace(play.conversation, drafts=())
    assert "Look in Katixo" in play.tap(undo)


def test_a_made_up_action_on_a_real_card_shows_the_card() -> None:
    play = card()
    before = play.conversation
    assert "2,500" in play.tap(Button("x", "explode", play.last.id, play.last.version))
    assert play.conversation == before


def test_katixo_s_answer_does_not_move_the_focus() -> None:
    play = on_its_way()
    play.say("paid 500 cash petrol")
    edited, edit = play.last.id, play.button("Edit")
    play.say("courier 90 cash")
    play.tap(edit)
    play.posted(play.conversation.drafts[0].id)
    assert play.conversation.focus == edited


def test_a_price_with_another_purpose_is_a_new_entry_not_an_answer() -> None:
    play = Play()
    play.say("petrol")
    play.say("courier 90 cash")
    assert len(play.conversation.drafts) == 2


def test_cancel_drops_a_question() -> None:
    play = Play()
    play.say("petrol")
    play.say("cancel")
    assert isinstance(play.last.stage, Dropped)
    assert play.conversation.focus is None


def test_edit_on_an_older_card_takes_the_next_words_there() -> None:
    play = card()
    older, edit = play.last.id, play.button("Edit")
    play.say("paid 500 cash petrol")
    assert "Tell me what to change" in play.tap(edit)
    play.say("2600")
    changed = play.conversation.find(older)
    assert changed is not None
    assert changed.expense.amount is not None
    assert str(changed.expense.amount.value) == "2600.00"


@pytest.mark.parametrize("text", ["", " ", "👍👍👍", "\u200f\u202e", "\0", "\ud800", "asdf qwerty", "." * 500])
def test_words_without_meaning_get_one_sentence_and_no_entry(text: str) -> None:
    play = Play()
    play.say(text)
    assert len(play.outcome.replies) == 1
    assert not play.conversation.drafts


@pytest.mark.parametrize("text", ["petrol \ud800", "petrol\0", "paid 500 cash petrol from \udfff Mehta"])
def test_half_characters_are_left_out_and_the_rest_is_kept(text: str) -> None:
    play = Play()
    play.say(text)
    assert load(store(play.conversation)) == play.conversation
    assert len(play.conversation.drafts) == 1


def test_a_text_too_long_to_read_whole_is_not_read_at_all() -> None:
    play = Play()
    assert "too long" in play.say("paid 2500 UPI office supplies " * TEXT_LIMIT)
    assert not play.conversation.drafts


def test_a_text_of_the_longest_allowed_length_is_read() -> None:
    text = "paid 2500 UPI office supplies"
    play = Play()
    play.say(text.ljust(TEXT_LIMIT, "."))
    assert len(play.outcome.replies) == 1


def test_figures_alone_do_not_change_the_language() -> None:
    play = card()
    play.conversation = load(store(play.conversation).replace(b'"language":"en"', b'"language":"hi"'))
    assert "बदलूँ" in play.say("2600")


def test_a_sticker_gets_one_sentence() -> None:
    play = Play()
    play.take(Strange("sticker"))
    assert "Write what you paid" in play.text


def test_an_answer_for_a_draft_that_nobody_knows_is_silent() -> None:
    play = on_its_way()
    wish = play.wish
    fresh = Play()
    assert not fresh.take(Done("nosuch", answer_to(wish))).replies
    assert not fresh.take(Failed("nosuch", "post_expense", "down", final=False)).replies


def test_every_stage_is_reached_by_its_road() -> None:
    play = card("petrol 1200")
    seen = [play.last.stage.kind]
    for label in ("Cash", "Post"):
        play.press(label)
        seen.append(play.last.stage.kind)
    play.posted()
    seen.append(play.last.stage.kind)
    play.press("Undo")
    seen.append(play.last.stage.kind)
    play.voided()
    assert [*seen, play.last.stage.kind] == ["asking", "confirming", "posting", "posted", "undoing", "undone"]


def test_a_bill_in_answer_to_a_question_is_an_entry_of_its_own() -> None:
    bill = Utterance(Found(Intent.RECORD_BILL), (BillDraft(),))
    assert is_another_entry(bill, card("petrol").last, "")


def test_a_question_about_the_books_leaves_the_open_question_open() -> None:
    play = card("petrol")
    play.say("help")
    assert isinstance(play.last.stage, Asking)
