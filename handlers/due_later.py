"""What is due later and was not paid: nothing is booked, and a tap has its user reminded on the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from handlers.digest import short_day
from handlers.naming import name_draft
from handlers.outcome import Outcome, Scene
from handlers.replies import Button, Reply
from handlers.states import Dropped, OpenDraft
from handlers.wishes import NOTE, once_more
from handlers.wording import label

REMIND = "remind-due"
FROM_YESTERDAY = timedelta(days=2)  # "kal" was read as yesterday; tomorrow is meant


def let_be(scene: Scene, opened: OpenDraft, *, in_place: bool) -> Outcome:
    """Let go of what is due tomorrow, and offer a word about it then."""
    gone = replace(opened, stage=Dropped(), version=opened.version + 1)
    button = Button(label(scene.language, "remind_due"), REMIND, gone.id, gone.version)
    return scene.keep(gone, Reply(scene.say("not_due_yet"), (button,), gone.id, in_place))


def remind_of(scene: Scene, opened: OpenDraft) -> Outcome:
    """Remember to name what is due on its day; who asks for that allows the message."""
    today = scene.context.now.date()
    read = opened.expense.paid_on
    day = max(today + timedelta(days=1), read.value + FROM_YESTERDAY if read else today)
    wishes = once_more(scene.context.wishes, [f"{NOTE}{name_draft(scene, opened)}"], day)
    text = scene.say("will_remind_again", day=short_day(scene.language, day, today))
    return replace(scene.reply(Reply(text, (), opened.id, in_place=True)), wishes=wishes, consent="given")
