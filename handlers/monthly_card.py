"""The question whether an entry comes back each month, and the list of those that do."""

from __future__ import annotations

from handlers.outcome import Choice, Face, Scene
from handlers.states import OpenDraft
from handlers.wording import label, rupees
from parsers.drafts import BillDraft


def monthly_face(scene: Scene, opened: OpenDraft) -> Face:
    """Ask whether the entry is to be put before its user each month."""
    draft = opened.draft
    figure = draft.total if isinstance(draft, BillDraft) else draft.amount
    named = draft.vendor or draft.category if isinstance(draft, BillDraft) else draft.description or draft.vendor
    text = scene.say(
        "ask_monthly",
        amount=rupees(figure.value) if figure else "",
        what=scene.say("what_for", what=str(named.value)) if named else "",
        day=str(opened.monthly.day if opened.monthly else ""),
    )
    keys = (("each_month", "monthly-each"), ("only_now", "monthly-once"), ("cancel", "cancel"))
    return Face(text, tuple(Choice(label(scene.language, key), action) for key, action in keys))
