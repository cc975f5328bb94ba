"""The month-end pack in the chat: asked for, counted, forwarded, refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from handlers.due_clocks import papers_asked
from handlers.dues import Due
from handlers.events import Done, Failed, FellDue, Pressed
from handlers.paper_effects import MakePack, PackMade
from tests.handlers.playing import NOW, Play, business

OCTOBER = date(2026, 10, 1)


def wish(play: Play) -> MakePack:
    """Give the only wish of the newest step."""
    (effect,) = play.outcome.effects
    assert isinstance(effect, MakePack)
    return effect


@pytest.mark.parametrize(
    ("text", "first", "last", "part"),
    [
        ("month end pack", "2026-10-01", "2026-10-31", "count"),
        ("CA ko bhejna hai", "2026-10-01", "2026-10-31", "count"),
        ("october ka hisab CA ke liye", "2026-10-01", "2026-10-31", "count"),
        ("CA pack november", "2026-11-01", "2026-11-30", "count"),
        ("is mahine ka hisab CA ko bhejo", "2026-11-01", "2026-11-30", "file"),
        ("export november to excel", "2026-11-01", "2026-11-30", "file"),
        ("फरवरी का हिसाब CA को भेजो", "2026-02-01", "2026-02-28", "file"),
    ],
)
def test_words_ask_for_a_month(text: str, first: str, last: str, part: str) -> None:
    play = Play()
    play.say(text)
    asked = wish(play)
    assert (str(asked.first), str(asked.last), asked.part) == (first, last, part)


@pytest.mark.parametrize("text", ["CA ko 2000 diye", "CA ko 2000 dena hai", "notes for my accountant", "CA fees 5000"])
def test_other_words_about_an_accountant_are_no_such_wish(text: str) -> None:
    play = Play()
    play.say(text)
    assert not [one for one in play.outcome.effects if isinstance(one, MakePack)]


def test_what_is_ready_is_said_and_forward_brings_the_file_of_that_month() -> None:
    play = Play()
    play.take(Done("d1", PackMade(OCTOBER, 47, 3)))
    assert "47 bills ready for your CA, 3 missing." in play.text
    play.press("Forward")
    assert (wish(play).first, wish(play).part) == (OCTOBER, "file")
    play.take(Done("d2", PackMade(OCTOBER, 47, 3, 2, "0" * 64, 9)))
    paper = play.reply.attachment
    assert paper
    assert (paper.name, paper.digest) == ("2026-10 Kumar Stores for CA.xlsx", "0" * 64)
    assert "photos of 2 more" in play.text


def test_an_empty_month_a_katixo_that_is_down_and_a_role_that_sees_no_bills_are_said() -> None:
    play = Play()
    play.take(Done("d1", PackMade(OCTOBER, 0, 0)))
    assert "no bill and no expense" in play.text
    play.take(Failed("d1", "make_pack", "down", final=False))
    assert play.text == ""
    play.take(Failed("d1", "make_pack", "refused", final=True))
    assert "ask again later" in play.text
    staff = Play(business("OPERATOR"))
    assert "role" in staff.say("month end pack")
    assert staff.outcome.effects == ()


def test_a_foreign_button_is_no_month() -> None:
    play = Play()
    play.take(Pressed("forward:capack:202613"))
    assert play.outcome.effects == ()


@pytest.mark.parametrize(("day", "month"), [(date(2026, 11, 28), 11), (date(2026, 11, 10), 10)])
def test_on_the_accountants_days_the_reminder_offers_the_pack(day: date, month: int) -> None:
    play = Play()
    due = Due("paper", "EXPENSE/e-1", "day", "toner", 0, "EXP-1", Decimal(40), day, "4")
    play.take(FellDue(day, (due,), NOW))
    play.press("CA pack")
    asked = wish(play)
    days = papers_asked(day)
    assert days
    assert (asked.first, asked.first.month, asked.part) == (days[0], month, "count")


def test_the_photos_come_as_a_second_message_and_those_left_out_are_said() -> None:
    play = Play()
    play.take(Done("d1", PackMade(OCTOBER, 47, 3, 0, "0" * 64, 9, 46, 1, "1" * 64, 99)))
    first, second = (one.attachment for one in play.outcome.replies)
    assert first
    assert second
    assert (second.name, second.digest) == ("2026-10 Kumar Stores photos.zip", "1" * 64)
    assert "Photos: 46" in play.text
    assert "Photos not sent: 1" in play.text
