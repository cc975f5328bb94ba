"""Words about reminders, in three languages, and what must not be taken for them."""

from __future__ import annotations

from datetime import date, time

import pytest

from parsers.reminding import QuietOn, RemindAbout, RemindAt, Reminding, RemindOn, ShowDue, read_reminding

FRIDAY = date(2026, 11, 20)
SATURDAY, MONDAY = date(2026, 11, 21), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Remind me now!", ShowDue()),
        ("what's due today?", ShowDue()),
        ("aaj kya dena hai", ShowDue()),
        ("अभी याद दिलाओ", ShowDue()),
        ("is hafte ki dues", ShowDue(7)),
        ("dues this week", ShowDue(7)),
        ("इस हफ़्ते क्या देना है?", ShowDue(7)),
        ("remind me at 9", RemindAt(time(9))),
        ("remind me daily at 8.30 am", RemindAt(time(8, 30))),
        ("remind me at 5", RemindAt(time(17))),
        ("set reminder at 7 pm", RemindAt(time(19))),
        ("roz subah 9 baje yaad dilana", RemindAt(time(9))),
        ("mujhe shaam 6 baje yaad dila do", RemindAt(time(18))),
        ("सुबह 10 बजे याद दिलाना", RemindAt(time(10))),
        ("remind me at 29", RemindAt(None)),
        ("remind me tomorrow about Sharma", RemindAbout("Sharma", SATURDAY)),
        ("remind me about Mehta Brothers on monday", RemindAbout("Mehta Brothers", MONDAY)),
        ("kal Sharma ka yaad dilana", RemindAbout("Sharma", SATURDAY)),
        ("Gupta ka somvar ko yaad dilana", RemindAbout("Gupta", MONDAY)),
        ("कल शर्मा का याद दिलाना", RemindAbout("शर्मा", SATURDAY)),
        ("remind me on weekdays", RemindOn((0, 1, 2, 3, 4), only=True)),
        ("reminders on monday and thursday", RemindOn((0, 3), only=True)),
        ("no reminders on sunday", RemindOn((6,), only=False)),
        ("ravivar ko reminder mat bhejo", RemindOn((6,), only=False)),
        ("remind me every day", RemindOn((), only=False)),
        ("no reminders tomorrow", QuietOn(SATURDAY, SATURDAY)),
        ("no reminders till monday", QuietOn(FRIDAY, date(2026, 11, 22))),
    ],
)
def test_words_about_reminders(text: str, meant: Reminding) -> None:
    assert read_reminding(text, FRIDAY) == meant


@pytest.mark.parametrize(
    "text",
    ["paid 500 petrol", "paid 2500 to Sharma tomorrow", "Sharma ko kal dena hai 500", "which bills are due this week",
     "stop reminders", "reminder fee 500 cash", "dues paid 5000 upi", "9 baje chai 40", ""],
)  # fmt: skip
def test_what_is_not_about_reminders(text: str) -> None:
    assert read_reminding(text, FRIDAY) is None
