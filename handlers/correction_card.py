"""What a card says of the entry that it comes instead of, and of the month in which the difference falls."""

from __future__ import annotations

from handlers.outcome import Scene
from handlers.sentences import MONTHS
from handlers.states import OpenDraft
from handlers.wording import rupees


def instead(scene: Scene, opened: OpenDraft) -> list[str]:
    """Write what becomes of the old entry; an earlier month stays as it is, and the card names it."""
    replaced = opened.replaces
    if replaced is None:
        return []
    key = "not_yet_instead" if replaced.is_void else "instead_of"
    lines = [scene.say(key, number=replaced.number, total=rupees(replaced.total))]
    today = scene.context.now.date()
    if (replaced.day.year, replaced.day.month) != (today.year, today.month):
        months = MONTHS[scene.language]
        lines.append(scene.say("month_stays", old=months[replaced.day.month - 1], new=months[today.month - 1]))
    return lines
