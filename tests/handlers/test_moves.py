"""Money that is no plain expense, played against the conversation alone."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.effects import ExpensePosted
from handlers.events import Done, Failed, Pressed
from handlers.money_effects import KeepNote, KeepReceipt, MovePosted, PayInvoice, PostJournal, TakeBack
from handlers.states import Asking, Confirming, Dropped, Looking, Posted, Posting
from tests.handlers.money_answering import GUPTA
from tests.handlers.playing import KUMAR, TODAY, Play, card

RECEIVED = "received 5000 from Gupta General Store upi"


def on_its_way(words: str, *taps: str, role: str = "OWNER") -> Play:
    play = card(words, replace(KUMAR, role=role))
    for label in (*taps, "Post"):
        play.press(label)
    return play


def test_upi_of_a_customer_is_sent_as_bank_transfer_with_the_tag() -> None:
    (effect,) = on_its_way(RECEIVED, "For INV-12").outcome.effects
    assert isinstance(effect, PayInvoice)
    assert (effect.request.payment_method, effect.request.amount) == ("BANK_TRANSFER", Decimal("5000.00"))
    assert effect.tag in (effect.request.notes or "").split()


def test_more_than_the_invoice_is_one_receipt_whose_rest_is_ahead() -> None:
    (effect,) = on_its_way("received 6000 from Gupta General Store upi", "For INV-12").outcome.effects
    assert isinstance(effect, KeepReceipt)
    assert [one.amount_applied for one in effect.request.allocations] == [Decimal("5000.00")]
    assert (effect.request.contact_id, effect.request.amount) == (GUPTA.id, Decimal("6000.00"))


def test_a_journal_entry_balances_and_names_what_it_is_in_english() -> None:
    (effect,) = on_its_way("ghar ka ration 3200 cash", "Niji").outcome.effects
    assert isinstance(effect, PostJournal)
    assert sum(line.debit - line.credit for line in effect.request.lines) == 0
    assert [line.account_code for line in effect.request.lines] == ["3030", "1000"]
    assert effect.request.description.startswith("Personal, taken by the owner")


@pytest.mark.parametrize(("role", "wish"), [("ACCOUNTANT", PostJournal), ("OPERATOR", KeepNote)])
def test_who_may_not_book_it_has_it_kept(role: str, wish: type) -> None:
    assert isinstance(on_its_way("drawings 3200 cash", role=role).outcome.effects[0], wish)


def test_a_viewer_books_and_keeps_nothing() -> None:
    assert on_its_way("drawings 3200 cash", role="VIEWER").outcome.effects == ()


def test_a_server_without_such_a_place_leaves_a_note_to_keep() -> None:
    play = on_its_way("received 6000 from Gupta General Store upi", "For INV-12")
    play.take(Failed(play.last.id, "keep_receipt", "gone", final=True))
    assert "I keep it for your accountant" in play.text
    play.press("Post")
    assert isinstance(play.outcome.effects[0], KeepNote)


def test_a_refusal_gives_the_card_back_with_the_reason() -> None:
    play = on_its_way("drawings 3200 cash")
    play.take(Failed(play.last.id, "post_journal", "period_closed", final=True))
    assert isinstance(play.last.stage, Confirming)
    assert play.text.count("3,200") == 1


def test_an_invoices_payment_is_taken_back_from_its_invoice() -> None:
    play = on_its_way(RECEIVED, "For INV-12")
    play.agreed()
    play.press("Undo")
    (effect,) = play.outcome.effects
    assert isinstance(effect, TakeBack)
    assert (effect.of, effect.parent) == ("invoice_payment", "i-12")


def test_two_records_of_one_receipt_are_named() -> None:
    play = on_its_way(RECEIVED, "For INV-12")
    twice = MovePosted("invoice_payment", "p-1", "PAY-1", Decimal(5000), TODAY, twin_id="p-2", twin_number="PAY-2")
    play.take(Done(play.last.id, twice))
    assert "PAY-2" in play.text
    assert isinstance(play.last.stage, Posted)


def test_an_answer_about_an_expense_is_not_taken_for_a_receipt() -> None:
    play = on_its_way(RECEIVED, "For INV-12")
    amount, nothing = Decimal(5000), Decimal(0)
    play.take(Done(play.last.id, ExpensePosted("e-1", "EXP-1", amount, nothing, amount, TODAY)))
    assert isinstance(play.last.stage, Posting)


def test_a_new_message_of_money_is_no_answer_to_an_open_question() -> None:
    play = card(RECEIVED)
    play.say("drawings 3200 cash")
    assert len(play.conversation.open_drafts()) == 2
    assert isinstance(play.conversation.drafts[0].stage, Asking)


def test_a_slow_look_for_the_customer_is_told_once() -> None:
    play = Play(answers_looks=False)
    play.say(RECEIVED)
    down = Failed(play.last.id, "find_customer", "down", final=False)
    assert "₹5,000" in play.take(down).replies[0].text
    assert play.take(down).replies == ()
    assert isinstance(play.last.stage, Looking)


def test_a_question_that_katixo_refuses_says_why_and_is_gone() -> None:
    play = Play(answers_looks=False)
    play.say("how much cash do we have")
    play.take(Failed(play.last.id, "ask_balances", "forbidden", final=True))
    assert isinstance(play.last.stage, Dropped)
    assert "role" in play.text


def test_no_button_of_a_question_posts_anything() -> None:
    play = card("can I sell 20000 to Gupta?")
    draft = play.last
    for action in ("post", "edit", "undo", "move-capital", "reimburse"):
        assert play.take(Pressed(f"{action}:{draft.id}:{draft.version}")).effects == ()
