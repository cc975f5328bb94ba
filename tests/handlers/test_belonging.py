"""A chat that changes its organisation: what was planned or booked in the old one waits there."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from handlers.bill_effects import BillDrafted, PostBill
from handlers.business import AccountBook, LedgerAccount
from handlers.effects import PostExpense, Void
from handlers.events import Done
from handlers.states import Confirming, Posted, Posting
from handlers.stored import load, store
from tests.handlers.answering import BILLS, VENDORS
from tests.handlers.playing import KUMAR, Play, card, in_the_books
from tests.handlers.stages import bill_on_its_way

OTHER = AccountBook(
    (
        LedgerAccount("b-cash", "1000", "Cash", "ASSET"),
        LedgerAccount("b-sbi", "1010", "SBI Current Account", "ASSET"),
        LedgerAccount("b-office", "5100", "Office Supplies", "EXPENSE"),
    ),
    {"CASH": "b-cash", "BANK": "b-sbi"},
)
GUPTA = replace(KUMAR, org="org-2", name="Gupta Stores", book=OTHER)


def switched(play: Play) -> Play:
    """Sign the chat in to another organisation."""
    play.business = GUPTA
    return play


def test_an_old_card_posts_nothing_in_the_new_organisation() -> None:
    play = card("paid 2500 UPI office supplies")
    post = play.button("Post")
    assert "another organisation" in switched(play).tap(post)
    assert play.labels == ("Book it here", "Cancel")
    assert not play.wanted


def test_the_other_organisation_is_named_where_it_is_known() -> None:
    play = card("paid 2500 UPI office supplies")
    post, play.names = play.button("Post"), {"org-1": "Kumar Stores"}
    assert "another organisation: Kumar Stores. You are in Gupta Stores" in switched(play).tap(post)


def test_a_yes_in_words_finds_no_card_of_the_old_organisation() -> None:
    play = switched(card("paid 2500 UPI office supplies"))
    play.say("yes")
    assert not play.wanted


def test_a_quoted_old_card_is_told_where_it_belongs() -> None:
    play = card("paid 2500 UPI office supplies")
    assert "another organisation" in switched(play).say("yes", play.last.id)
    assert not play.wanted


def test_booked_here_it_is_planned_anew_with_the_accounts_of_here() -> None:
    play = card("paid 2500 UPI office supplies")
    post = play.button("Post")
    switched(play).tap(post)
    shown = play.press("Book it here")
    assert "SBI Current Account" in shown
    assert "Gupta Stores" in shown
    play.tap(post)
    assert not play.wanted
    play.tap(play.button("Post"))
    assert play.wish.request.paid_through_id == "b-sbi"


def test_vendor_and_open_bills_are_looked_up_anew() -> None:
    play = Play(vendors=VENDORS, bills=BILLS)
    play.say("paid 23100 to Sharma Traders upi")
    play.press("Pay VB-142")
    post = play.button("Post")
    play.vendors, play.bills = (), ()
    switched(play).tap(post)
    play.press("Book it here")
    assert play.last.party.vendor is None
    assert not play.last.settlement.bills


def test_back_in_its_organisation_the_card_is_as_it_was() -> None:
    play = card("paid 2500 UPI office supplies")
    post, planned = play.button("Post"), play.last
    switched(play).say("paid 40 chai cash")
    play.business = KUMAR
    assert play.conversation.find(planned.id) == planned
    play.tap(post)
    assert play.wish.request.paid_through_id == "a-hdfc"


def test_a_yes_finds_the_card_again_back_in_its_organisation() -> None:
    play = switched(card("paid 2500 UPI office supplies"))
    play.say("hello")
    play.business = KUMAR
    assert "₹2,500" in play.say("yes")


def test_an_entry_of_the_old_organisation_is_not_taken_back_in_the_new_one() -> None:
    play = in_the_books()
    undo = play.button("Undo")
    assert "nothing" in switched(play).say("undo").casefold()
    assert "another organisation" in play.tap(undo)
    assert not [one for one in play.wanted if isinstance(one, Void)]
    play.business = KUMAR
    play.say("undo")
    assert [one for one in play.wanted if isinstance(one, Void)]


def test_a_correction_of_an_old_entry_is_no_card_for_here() -> None:
    play = in_the_books()
    play.say("2500 nahi 2050 tha")
    post = play.outcome.replies[-1].buttons[0]
    switched(play).tap(post)
    assert play.labels == ("Cancel",)


def test_the_last_entries_are_those_of_here() -> None:
    play = switched(in_the_books())
    assert "2,500" not in play.say("last 5 expenses")


def test_an_entry_on_its_way_comes_to_its_end_where_it_was_confirmed() -> None:
    play = switched(bill_on_its_way())
    play.business = KUMAR  # the turn takes an answer in the organisation of its wish
    play.take(Done(play.last.id, BillDrafted("b-9", "BILL-9", Decimal(0), Decimal("23100.00"))))
    assert isinstance(play.wanted[-1], PostBill)
    assert isinstance(play.last.stage, Posting)


def test_an_answer_about_the_old_organisation_hides_nothing_of_the_new_one() -> None:
    play = card("paid 2500 UPI office supplies")
    play.press("Post")
    old = play.last.id
    switched(play).say("paid 40 chai cash")
    new = play.last.id
    play.business = KUMAR
    play.posted(old)
    play.business = GUPTA
    play.say("yes", new)
    assert isinstance(play.wanted[-1], PostExpense)
    (opened,) = (one for one in play.conversation.drafts if one.id == old)
    assert isinstance(opened.stage, Posted)


def test_a_conversation_of_an_earlier_release_belongs_to_where_it_is_signed_in() -> None:
    play = card()
    older = replace(play.conversation, drafts=tuple(replace(one, org="") for one in play.conversation.drafts))
    play.conversation = load(store(older))
    play.say("yes")
    assert isinstance(play.wanted[0], PostExpense)
    assert play.last.org == "org-1"
    assert not isinstance(play.last.stage, Confirming)
