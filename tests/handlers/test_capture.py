"""New entries from what the user wrote, or one sentence why there is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from handlers.capture import QUESTIONS, answer_other, capture
from handlers.matters import MATTERS
from handlers.outcome import Scene
from handlers.states import OPEN_LIMIT, Conversation
from parsers.drafts import BillDraft, ExpenseDraft, Found, Intent, Matter, Utterance
from tests.handlers.playing import KUMAR, NOW, Play, business, card, context

SCENE = Scene(Conversation(), context(), KUMAR)


def answered(intent: Intent, matter: Matter | None = None, text: str = "asdf") -> str:
    utterance = Utterance(Found(intent), matter=Found(matter) if matter else None)
    (reply,) = answer_other(SCENE, text, utterance).replies
    return reply.text


def test_two_expenses_in_one_message_are_two_cards_in_order() -> None:
    first, second = (ExpenseDraft(amount=Found(Decimal(amount))) for amount in ("40.00", "120.00"))
    outcome = capture(SCENE, (first, second))
    assert ["₹40" in one.text for one in outcome.replies] == [True, False]
    assert len({one.id for one in outcome.conversation.drafts}) == 2


def test_no_more_cards_wait_than_anybody_can_keep_track_of() -> None:
    play = Play()
    for _ in range(OPEN_LIMIT):
        play.say("paid 500 cash petrol")
    assert f"{OPEN_LIMIT} cards are waiting" in play.say("paid 500 cash petrol")
    assert len(play.conversation.drafts) == OPEN_LIMIT
    assert play.reply.draft == play.conversation.focus == play.conversation.drafts[0].id
    assert play.labels == ("Post", "Edit", "Cancel")


def test_a_bill_beside_an_expense_gets_a_card_of_its_own() -> None:
    outcome = capture(SCENE, (ExpenseDraft(), BillDraft()))
    assert [one.draft.kind for one in outcome.conversation.drafts] == ["expense", "bill"]
    assert "Whose bill" in outcome.replies[1].text


def test_a_day_that_is_not_said_is_the_day_of_the_message() -> None:
    (opened,) = capture(SCENE, (ExpenseDraft(),)).conversation.drafts
    assert opened.expense.paid_on == Found(NOW.date(), score=0.9, rule="today")


def test_the_usual_card_is_known_to_a_new_draft() -> None:
    play = card("paid 500 card petrol", business(habits={("*", "card_kind"): "debit"}))
    assert "HDFC Current Account" in play.text


def test_a_bare_item_is_asked_for_its_price() -> None:
    assert "How much for petrol" in card("petrol").text


@pytest.mark.parametrize("text", ["petrol?", "is petrol an expense or not", "petrol pump 24"])
def test_a_question_or_a_sentence_about_an_item_is_no_entry(text: str) -> None:
    utterance = Utterance(Found(Intent.OTHER))
    assert not answer_other(SCENE, text, utterance).conversation.drafts


@pytest.mark.parametrize("intent", QUESTIONS)
def test_what_cannot_be_answered_yet_is_said(intent: Intent) -> None:
    assert "cannot answer questions" in answered(intent)


@pytest.mark.parametrize("intent", [Intent.CONFIRM, Intent.CANCEL, Intent.EDIT_DRAFT])
def test_an_answer_without_a_card_says_that_none_waits(intent: Intent) -> None:
    assert "No card is waiting" in answered(intent)


def test_help_and_a_greeting_say_what_can_be_done() -> None:
    assert "Call 1800-0." in answered(Intent.HELP)
    assert "Namaste" in answered(Intent.GREET)


@pytest.mark.parametrize("matter", Matter)
def test_a_matter_that_is_no_entry_gets_its_sentence(matter: Matter) -> None:
    assert answered(Intent.OTHER, matter) == MATTERS[matter]["en"]


def test_what_is_about_nothing_gets_an_example() -> None:
    assert "paid 2500 UPI office supplies" in answered(Intent.OTHER)
