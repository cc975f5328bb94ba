"""What somebody says about the GST scheme of the business: asked once, remembered for the organisation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from handlers.business import ANY, Habit
from handlers.confirm import redraw
from handlers.outcome import Outcome, Scene, each
from handlers.states import OpenDraft

SPOKEN = {
    "regular": ("regular", "normal", "रेगुलर", "रेग्युलर"),
    "composition": ("composition", "compo", "कंपोज़िशन", "कंपोजिशन", "कम्पोजिशन"),
    "unsure": ("not sure", "dont know", "don't know", "pata nahi", "nahi pata", "पता नहीं"),
}


def read_scheme(text: str) -> str | None:
    """Read a text as the name of a scheme; None when it names none or two.

    >>> read_scheme("Regular hai"), read_scheme("regular or composition?")
    ('regular', None)
    """
    said = text.casefold()
    named = [scheme for scheme, words in SPOKEN.items() if any(word in said for word in words)]
    return named[0] if len(named) == 1 else None


def take_scheme(scene: Scene, opened: OpenDraft, scheme: str, *, in_place: bool) -> Outcome | None:
    """Remember the scheme and show the card; None when it is no scheme. Who is not sure claims nothing this time."""
    return answer_scheme(scene, [opened], scheme, in_place=in_place)


def answer_scheme(scene: Scene, rows: Iterable[OpenDraft], scheme: str, *, in_place: bool) -> Outcome | None:
    """Remember the scheme and show again all that have waited for it; None when it is no scheme."""
    if scheme == "unsure":
        return each(scene, [replace(row, tax="gross") for row in rows], partial(redraw, in_place=in_place))
    if scheme not in SPOKEN:
        return None
    habit = Habit(ANY, "scheme", scheme)
    business = replace(scene.business, habits={**scene.business.habits, (habit.subject, habit.field): habit.value})
    known = Scene(scene.conversation, replace(scene.context, business=business), business)
    return replace(each(known, rows, partial(redraw, in_place=in_place)), learned=(habit,))
