"""What comes back each month: asked about once, put before the user on its day, booked only by a tap."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from handlers.conversation import step
from handlers.events import FellDue, Pressed, Said
from handlers.monthly_plan import LIMIT, MonthlyPlan, monthly_dues
from handlers.outcome import Outcome
from handlers.replies import pack
from handlers.states import Conversation, Posting
from handlers.wishes import Wishes, to_tell
from tests.handlers.playing import TODAY, context

RENT = MonthlyPlan("d1", "org-1", 20, "rent 25000 cash", Decimal(25000), date(2026, 10, 20))


class Chat:
    """One chat whose wishes are kept."""

    def __init__(self, wishes: Wishes = Wishes(), day: date = TODAY) -> None:  # noqa: B008  # nothing can change it
        self.conversation, self.wishes, self.turn = Conversation(), wishes, 0
        self.now = datetime(day.year, day.month, day.day, 11, tzinfo=ZoneInfo("Asia/Kolkata"))
        self.last = Outcome(self.conversation)

    def take(self, event: Said | Pressed | FellDue) -> str:
        """Take an event; give what is said."""
        self.turn += 1
        around = replace(context(self.turn), wishes=self.wishes, now=self.now)
        self.last = step(self.conversation, event, around)
        self.conversation, self.wishes = self.last.conversation, self.last.wishes or self.wishes
        return "\n".join(reply.text for reply in self.last.replies)

    def say(self, text: str) -> str:
        """Write."""
        return self.take(Said(text))

    def press(self, label: str) -> str:
        """Tap a button of the newest message."""
        (button,) = (one for one in self.last.replies[-1].buttons if one.label == label)
        return self.take(Pressed(pack(button)))


def test_each_month_is_asked_once_and_the_month_s_own_card_follows() -> None:
    chat = Chat()
    assert "har mahine 20 tareekh ko poochhun?" in chat.say("rent 25000 har mahine cash")
    assert "₹25,000" in chat.press("Har mahine")
    assert [(one.day, one.words) for one in chat.wishes.monthly] == [(20, "rent 25000 cash")]
    assert chat.last.replies[-1].buttons[0].label == "Post"


def test_only_now_keeps_nothing() -> None:
    chat = Chat()
    chat.say("rent 25000 every month cash")
    assert "₹25,000" in chat.press("Only now")
    assert chat.wishes.monthly == ()


@pytest.mark.parametrize("answer", ["yes", "har mahine", "haan", "every month"])
def test_the_question_is_answered_in_words(answer: str) -> None:
    chat = Chat()
    chat.say("rent 25000 every month cash")
    chat.say(answer)
    assert len(chat.wishes.monthly) == 1


def test_a_day_of_the_month_that_is_not_today_books_nothing_now() -> None:
    chat = Chat()
    chat.say("rent 25000 every month on the 5th")
    assert "5" in chat.press("Each month")
    assert not chat.conversation.open_drafts()
    assert chat.wishes.monthly[0].day == 5
    assert chat.last.consent == "given"


def test_what_is_kept_already_is_not_asked_again() -> None:
    chat = Chat(Wishes(monthly=(RENT,)))
    chat.say("rent 25000 cash har mahine")
    assert "Post" in [one.label for one in chat.last.replies[-1].buttons]


def test_a_new_sum_of_the_same_takes_the_place_of_the_old_one() -> None:
    chat = Chat(Wishes(monthly=(RENT,)))
    chat.say("rent 26000 cash har mahine")
    chat.press("Har mahine")
    assert [one.amount for one in chat.wishes.monthly] == [Decimal(26000)]


def test_it_is_due_from_its_day_on_and_told_once_a_month() -> None:
    wishes = Wishes(monthly=(RENT,))
    assert monthly_dues((RENT,), "org-1", date(2026, 11, 19)) == ()
    (due,) = monthly_dues((RENT,), "org-1", date(2026, 11, 21))
    assert to_tell((due,), wishes, (), date(2026, 11, 21)) == (due,)
    assert to_tell((due,), wishes, (due.key,), date(2026, 11, 21)) == ()
    assert monthly_dues((RENT,), "org-1", date(2026, 12, 20))[0].key != due.key


def test_it_is_named_in_its_own_organisation_only() -> None:
    assert monthly_dues((RENT,), "org-2", TODAY) == ()


def test_the_31st_is_the_last_day_of_a_short_month() -> None:
    last = replace(RENT, day=31)
    assert monthly_dues((last,), "org-1", date(2026, 11, 29))[0].day == date(2026, 10, 31)
    assert monthly_dues((last,), "org-1", date(2026, 11, 30))[0].day == date(2026, 11, 30)


def test_the_morning_offers_the_card_and_only_post_books_it() -> None:
    chat = Chat(Wishes(monthly=(RENT,)))
    text = chat.take(FellDue(TODAY, monthly_dues((RENT,), "org-1", TODAY), chat.now + timedelta(minutes=9)))
    assert "rent 25000 cash" in text
    assert not chat.last.effects
    assert "₹25,000" in chat.press("See card")
    assert not chat.last.effects
    chat.press("Post")
    assert isinstance(chat.conversation.drafts[-1].stage, Posting)


def test_the_list_stops_what_comes_each_month() -> None:
    chat = Chat(Wishes(monthly=(RENT,)))
    assert "1. rent 25000 cash" in chat.say("my monthly entries")
    chat.press("Stop 1")
    assert chat.wishes.monthly == ()
    assert "Nothing" in chat.say("my monthly entries")


def test_too_many_are_refused_in_a_sentence() -> None:
    full = tuple(replace(RENT, id=f"p{number}", words=f"thing {number}") for number in range(LIMIT))
    chat = Chat(Wishes(monthly=full))
    chat.say("rent 25000 every month cash")
    chat.press("Each month")
    assert len(chat.wishes.monthly) == LIMIT


@pytest.mark.parametrize("text", ["how much rent every month?", "Ramesh ki tankhwah 9000 hai har mahine"])
def test_no_entry_is_no_plan(text: str) -> None:
    chat = Chat()
    chat.say(text)
    assert not chat.conversation.drafts
