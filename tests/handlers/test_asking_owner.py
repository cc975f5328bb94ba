"""What a role may not do is asked of the owner: taking back and correcting, done by one tap of the owner's."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from handlers.effects import PostExpense, Void
from handlers.events import Told
from handlers.states import Asked, Dropped, Posted, Posting, Undoing, Undone
from handlers.stored import load, store
from tests.handlers.playing import Play, business, card, in_the_books

OPERATOR = business("OPERATOR")


def staff() -> Play:
    """Give the chat of an operator who has booked 2,500, and whose owner uses the bot."""
    play = in_the_books(of=OPERATOR)
    play.owner_chat = "browser:owner"
    return play


def staff_with_rows() -> Play:
    """Give the chat of an operator who has booked two entries on one card."""
    play = card("chai 40, auto 120 cash", OPERATOR)
    play.owner_chat = "browser:owner"
    play.press("Post all")
    for one in play.conversation.drafts:
        play.posted(one.id)
    return play


def asked(play: Play) -> Asked:
    """Give what the newest step asks of the owner, as it arrives there."""
    (tell,) = play.outcome.tells
    assert tell.to == "browser:owner"
    assert isinstance(tell.word, Asked)
    return replace(tell.word, sender="browser:staff")


def corrected() -> tuple[Play, Play]:
    """Let an operator correct an entry; give their chat and the owner's, who has heard of it."""
    there, owner = staff(), Play()
    there.say("make it 2050, not 2500")
    there.press("Yes, correct it")
    owner.take(Told(asked(there)))
    return there, owner


def answer(owner: Play, there: Play) -> str:
    """Carry the owner's answer back; give what the staff hears."""
    (tell,) = owner.outcome.tells
    assert tell.to == "browser:staff"
    there.take(Told(tell.word))
    return there.text


def test_a_correction_that_the_role_forbids_is_asked_of_the_owner() -> None:
    play = staff()
    play.say("make it 2050, not 2500")
    assert "asked the owner" in play.press("Yes, correct it")
    assert [type(one) for one in play.wanted] == [PostExpense]
    assert isinstance(play.last.stage, Dropped | Posted)
    assert not play.conversation.open_drafts()


def test_the_owner_sees_what_goes_and_what_comes_and_nothing_happens_unasked() -> None:
    _, owner = corrected()
    assert "OPERATOR" in owner.text
    assert "₹2,050" in owner.text
    assert "₹2,500" in owner.text
    assert owner.labels == ("Do it", "No")
    assert not owner.wanted
    owner.say("yes")
    assert not owner.wanted


def test_one_tap_of_the_owner_voids_and_rebooks_and_both_hear_it() -> None:
    there, owner = corrected()
    old = there.conversation.drafts[0].id
    owner.press("Do it")
    assert [type(one) for one in owner.wanted] == [Void]
    owner.voided(old)
    assert owner.wish.request.amount == Decimal("2050.00")
    owner.posted()
    assert "₹2,050" in answer(owner, there)
    (entry,) = (one for one in there.conversation.drafts if one.id == old)
    assert isinstance(entry.stage, Undone)


def test_an_undo_that_the_role_forbids_is_asked_of_the_owner() -> None:
    there, owner = staff(), Play()
    assert "asked the owner" in there.press("Undo")
    owner.take(Told(asked(there)))
    owner.press("Do it")
    assert isinstance(owner.conversation.drafts[0].stage, Undoing)
    owner.voided(there.last.id)
    answer(owner, there)
    assert isinstance(there.last.stage, Undone)


def test_what_is_asked_again_after_it_was_done_is_never_an_older_card() -> None:
    there, owner = staff(), Play()
    there.press("Undo")
    request = asked(there)
    for _ in range(2):
        owner.take(Told(request))
        owner.press("Do it")
        owner.voided(there.last.id)
    versions = [one.version for one in owner.conversation.drafts]
    assert versions == [there.last.version + 2]


def test_undo_all_is_one_request_and_one_tap_and_each_row_is_undone() -> None:
    there, owner = staff_with_rows(), Play()
    assert "asked the owner" in there.press("Undo all")
    owner.take(Told(asked(there)))
    assert "₹160" in owner.text
    owner.press("Do it")
    voids = [one.draft for one in owner.wanted if isinstance(one, Void)]
    assert sorted(voids) == sorted(one.id for one in there.conversation.drafts)
    for draft in voids:
        owner.voided(draft)
        answer(owner, there)
    assert all(isinstance(one.stage, Undone) for one in there.conversation.drafts)


def test_the_owner_s_no_to_all_leaves_every_row() -> None:
    there, owner = staff_with_rows(), Play()
    there.press("Undo all")
    owner.take(Told(asked(there)))
    owner.press("No")
    assert "stays" in answer(owner, there)
    assert all(isinstance(one.stage, Posted) for one in there.conversation.drafts)


def test_the_owner_s_no_leaves_the_entry() -> None:
    there, owner = corrected()
    owner.press("No")
    assert "stays" in answer(owner, there)
    assert isinstance(there.conversation.drafts[0].stage, Posted)
    assert not owner.wanted


def test_a_second_tap_does_nothing() -> None:
    _, owner = corrected()
    tap = owner.button("Do it")
    owner.tap(tap)
    before = len(owner.wanted)
    owner.tap(tap)
    assert len(owner.wanted) == before


def test_the_owner_s_own_undo_never_means_an_entry_of_the_staff() -> None:
    owner = Play()
    owner.say("hello")
    owner.say("paid 70 chai cash")
    owner.press("Post")
    owner.posted()
    there = staff()
    there.press("Undo")
    owner.take(Told(asked(there)))
    owner.press("Do it")
    owner.voided(there.last.id)
    owner.say("undo")
    assert isinstance(owner.wanted[-1], Void)
    assert owner.wanted[-1].draft != there.last.id


def test_without_an_owner_to_ask_the_role_is_told() -> None:
    play = in_the_books(of=OPERATOR)
    assert "OPERATOR" in play.press("Undo")
    assert not play.outcome.tells


def test_an_entry_voided_meanwhile_is_told_as_done() -> None:
    there, owner = corrected()
    owner.press("Do it")
    owner.take(Told(asked_again(there)))
    assert len([one for one in owner.wanted if isinstance(one, Void)]) == 1


def asked_again(there: Play) -> Asked:
    """Give the same request once more."""
    entry = there.conversation.drafts[0]
    return Asked(entry, None, "OPERATOR", "browser:staff")


@pytest.mark.parametrize("role", ["ACCOUNTANT", "OPERATOR"])
def test_what_is_asked_is_kept(role: str) -> None:
    owner = Play(business(role))
    there = staff()
    there.press("Undo")
    owner.take(Told(asked(there)))
    assert load(store(owner.conversation)) == owner.conversation


def test_a_refused_void_gives_the_owner_the_card_and_books_nothing() -> None:
    there, owner = corrected()
    owner.press("Do it")
    owner.refused(draft=there.conversation.drafts[0].id)
    assert not any(isinstance(one.stage, Posting) for one in owner.conversation.drafts)
    assert not owner.outcome.tells
