"""How things stand: what is open, waiting and failed, and what a user decides about each."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from handlers.bill_effects import VendorsFound
from handlers.events import Done
from handlers.pending import Decision, Refused, Undelivered, Unread, Wanted
from handlers.states import Confirming, Dropped, Posting
from tests.handlers.answering import VENDORS
from tests.handlers.playing import NOW, Play, card, in_the_books, on_its_way
from tests.handlers.stages import looking


@dataclass(slots=True)
class Known:
    """A pending that a test has made up."""

    of_draft: tuple[Wanted, ...] = ()
    why: Refused | None = None
    lost: tuple[Unread, ...] = ()
    unheard: tuple[Undelivered, ...] = ()
    asked: list[tuple[str, int]] = field(default_factory=list)

    def wanted(self, draft: str) -> tuple[Wanted, ...]:
        return self.of_draft

    def refused(self, draft: str, version: int) -> Refused | None:
        self.asked.append((draft, version))
        return self.why

    def unread(self) -> tuple[Unread, ...]:
        return self.lost

    def undelivered(self) -> tuple[Undelivered, ...]:
        return self.unheard


def labels(play: Play) -> list[str]:
    return [one.label for reply in play.outcome.replies for one in reply.buttons]


def waiting(*wanted: Wanted) -> Play:
    play = on_its_way()
    play.pending = Known(wanted)
    return play


@pytest.mark.parametrize("text", ["status", "Status?", "kya pending hai", "स्थिति"])
def test_who_has_nothing_open_is_told_so(text: str) -> None:
    assert in_the_books().say(text).startswith("Nothing is open")


def test_a_card_is_listed_with_its_sum_and_can_be_shown_or_dropped() -> None:
    play = card()
    assert play.say("status") == "1 for you to answer.\n1. ₹2,500, Office Supplies: waits for Post."
    assert labels(play) == ["Show 1", "Drop 1"]
    assert "₹2,500" in play.press("Show 1")
    assert "Post" in labels(play)
    play.say("status")
    assert play.press("Drop 1").startswith("Dropped")
    assert isinstance(play.last.stage, Dropped)


def test_a_card_that_katixo_refused_is_listed_as_failed_with_its_reason() -> None:
    play = on_its_way()
    play.refused(detail="amount too large")
    play.pending = known = Known(why=Refused("refused", "amount too large"))
    assert play.say("status").startswith("1 went wrong.")
    assert "Katixo did not take it: amount too large." in play.text
    assert known.asked == [(play.last.id, play.last.version - 1)]


def test_what_waits_for_katixo_says_so_and_is_tried_at_once_when_asked() -> None:
    play = waiting(Wanted("intent", 3))
    assert play.say("status").startswith("1 on the way.")
    assert "3 tries" in play.text
    play.press("Retry 1")
    assert play.outcome.decisions == (Decision("hurry", play.last.id),)


def test_what_was_not_sent_can_be_dropped() -> None:
    play = waiting(Wanted("intent", 0))
    play.say("status")
    play.press("Drop 1")
    assert play.outcome.decisions == (Decision("withdraw", play.last.id),)
    assert isinstance(play.last.stage, Dropped)


def test_what_katixo_says_of_a_lookup_that_was_dropped_changes_nothing() -> None:
    play = looking()
    play.say("status")
    play.press("Drop 1")
    before = play.conversation
    play.take(Done(play.last.id, VendorsFound(VENDORS)))
    assert (play.outcome.replies, play.conversation) == ((), before)


@pytest.mark.parametrize("state", ["sent", "unknown"])
def test_what_may_be_in_the_books_is_not_dropped(state: str) -> None:
    play = waiting(Wanted("intent", 0))
    play.say("status")
    button = play.button("Drop 1")
    play.pending = Known((Wanted(state, 1),))  # type: ignore[arg-type]  # one of its words
    assert "with Katixo already" in play.tap(button)
    assert (play.outcome.decisions, isinstance(play.last.stage, Posting)) == ((), True)
    play.say("status")
    assert labels(play) == ["Retry 1"]


def test_a_message_that_went_wrong_is_read_again_or_taken_off_the_list() -> None:
    play = Play(pending=Known(lost=(Unread(7, NOW, is_ours=False),)))
    assert "Fri 20 Nov 2026, 11:30" in play.say("status")
    again, drop = play.button("Retry 1"), play.button("Drop 1")
    play.tap(again)
    assert play.outcome.decisions == (Decision("again", "7"),)
    play.tap(drop)
    assert play.outcome.decisions == (Decision("forget", "7"),)


def test_a_message_that_is_settled_meanwhile_is_not_read_twice() -> None:
    play = Play(pending=Known(lost=(Unread(7, NOW, is_ours=False),)))
    play.say("status")
    again = play.button("Retry 1")
    play.pending = Known()
    assert "settled already" in play.tap(again)
    assert play.outcome.decisions == ()


def test_a_message_whose_words_are_forgotten_can_only_be_dropped() -> None:
    play = Play(pending=Known(lost=(Unread(7, NOW, is_ours=False, can_retry=False),)))
    play.say("status")
    assert labels(play) == ["Drop 1"]


def test_a_reply_that_never_came_is_sent_once_more() -> None:
    play = Play(pending=Known(unheard=(Undelivered(9, NOW),)))
    assert "did not reach you" in play.say("status")
    play.press("Retry 1")
    assert play.outcome.decisions == (Decision("resend", "9"),)


def test_a_long_list_shows_five_and_counts_the_rest() -> None:
    play = Play(pending=Known(lost=tuple(Unread(at, NOW, is_ours=False) for at in range(8))))
    assert play.say("status").startswith("8 went wrong.")
    assert play.text.endswith("... and 3 more.")
    assert len(labels(play)) == 10


def test_a_list_that_is_out_of_date_changes_nothing() -> None:
    play = card()
    play.say("status")
    drop = play.button("Drop 1")
    play.say("make it 2600")
    assert "changed" in play.tap(drop)
    assert isinstance(play.last.stage, Confirming)
